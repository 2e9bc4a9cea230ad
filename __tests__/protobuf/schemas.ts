/** Small schemas for the tests of descriptors and messages. */
import type { FieldSpec, InlineSchema } from "../../src/generated/fixture.ts";
import { type Encoding, type MessageCodec, messageCodec } from "../../src/protobuf/codec.ts";
import { compileSchema, type MethodSchema } from "../../src/protobuf/schema.ts";

/** A field as `name: type` or `name: label type`; numbers follow the order from 1. */
export function fields(...texts: readonly string[]): FieldSpec[] {
  return texts.map((text, index) => {
    const [, name = "", label, type = ""] = /^(\w+): (?:(optional|required|repeated) )?(.+)$/.exec(text) ?? [];
    return { name, type, number: index + 1, ...(isLabel(label) ? { label } : {}) };
  });
}

function isLabel(text: string | undefined): text is NonNullable<FieldSpec["label"]> {
  return text === "optional" || text === "required" || text === "repeated";
}

/** A schema of the package `test.v1` whose one method takes and gives a `Message` of these fields. */
export function schemaOf(messageFields: readonly FieldSpec[], more: Partial<InlineSchema> = {}): InlineSchema {
  return {
    package: "test.v1",
    services: [{ name: "Service", methods: [{ name: "Do", input_type: "Message", output_type: "Message" }] }],
    ...more,
    messages: [{ name: "Message", fields: [...messageFields] }, ...(more.messages ?? [])],
  };
}

/** The one method of a schema made by schemaOf. */
export function methodOf(schema: InlineSchema): MethodSchema {
  const prefix = schema.package === "" ? "" : `${schema.package}.`;
  const method = compileSchema(schema).method(`${prefix}Service`, "Do");
  if (method === undefined) throw new Error("the schema has no Service/Do");
  return method;
}

/** A codec of the schema's `Message`. */
export function codecOf(schema: InlineSchema, encoding: Encoding = "protobuf"): MessageCodec {
  const { input, registry } = methodOf(schema);
  return messageCodec(input, registry, encoding);
}
