import { expect, test } from "vitest";
import { fieldOf, fieldsOf } from "../../src/protobuf/fields.ts";
import { compileSchema } from "../../src/protobuf/schema.ts";

const field = (name: string, number: number) => ({ name, number, type: "string" });

function itemWith(...names: string[]) {
  const fields = names.map((name, index) => field(name, index + 1));
  const { file } = compileSchema({ package: "test", messages: [{ name: "Item", fields }], services: [] });
  const [type] = file.messages;
  if (type === undefined) throw new Error("no message");
  return type;
}

test("a field is found by either of its names, and by no other", () => {
  const type = itemWith("display_name", "id");
  expect(fieldOf(type, "display_name")?.number).toBe(1);
  expect(fieldOf(type, "displayName")?.number).toBe(1);
  expect(fieldOf(type, "id")?.number).toBe(2);
  for (const key of ["display-name", "DisplayName", "", "constructor", "__proto__"]) {
    expect(fieldOf(type, key)).toBeUndefined();
  }
});

test("the fields of a type are listed once, however many keys are looked for", () => {
  const type = itemWith("a", "b");
  expect(fieldsOf(type)).toBe(fieldsOf(type));
});
