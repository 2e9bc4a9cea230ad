import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromBinary, type JsonValue, toJson } from "@bufbuild/protobuf";
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { ProtoFiles } from "../../src/fixtures/proto-files.ts";
import { linkFiles } from "../../src/protobuf/file-set/build.ts";
import { FileProblems } from "../../src/protobuf/file-set/model.ts";

const golden = new URL("golden/", import.meta.url);
const folder = fileURLToPath(new URL("protos/", golden));

/** A file's descriptor as JSON, without what is left out on purpose: custom options, and what says who may declare them. */
function comparable(json: JsonValue): JsonValue {
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => {
      if (key === "declaration") return undefined;
      // Where all that was set is a custom option, there is nothing to say.
      return key === "options" && JSON.stringify(value) === "{}" ? undefined : value;
    }),
  ) as JsonValue;
}

/** What protoc 35.1 made of the files (`--descriptor_set_out`). */
function byProtoc(name: string): JsonValue[] {
  const set = fromBinary(FileDescriptorSetSchema, readFileSync(new URL(`${name}.binpb`, golden)));
  return set.file
    .filter((file) => !file.name.startsWith("google/protobuf/"))
    .map((file) => comparable(toJson(FileDescriptorProtoSchema, { ...file, $unknown: [] })));
}

function byUs(path: string): JsonValue[] {
  const { files, problems } = new ProtoFiles(folder.replace(/\/$/, "")).closureOf(`${folder}${path}`);
  expect(problems).toEqual([]);
  const found = new FileProblems();
  linkFiles(files, found);
  expect(found.found).toEqual([]);
  return files
    .filter(({ isBuiltIn }) => !isBuiltIn)
    .map(({ descriptor }) => comparable(toJson(FileDescriptorProtoSchema, descriptor)));
}

describe("a .proto file becomes what protoc makes of it", () => {
  test.each([
    ["proto3", "proto3.proto"],
    ["proto2", "proto2.proto"],
    ["nosyntax", "nosyntax.proto"],
    ["edition2023", "edition2023.proto"],
    ["edition2024", "edition2024.proto"],
    ["tricky", "tricky.proto"],
    ["shop", "shop/v1/shop.proto"],
  ])("%s", (name, path) => {
    expect(byUs(path)).toEqual(byProtoc(name));
  });
});
