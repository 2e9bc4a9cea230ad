import { readFileSync } from "node:fs";
import { createFileRegistry, type DescMessage, fromBinary, toJson } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { DescriptorProtoSchema, FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { describe, expect, test } from "vitest";
import { messageCodec } from "../../src/protobuf/codec.ts";
import { errorDetailTypes, rpcStatusType } from "../../src/protobuf/rpc-status.ts";
import { WELL_KNOWN_FILES } from "../../src/protobuf/well-known.ts";

/** What protoc made of googleapis' files: google/rpc/status.proto and google/rpc/error_details.proto (googleapis-common-protos 1.76.0). */
const golden = fromBinary(FileDescriptorSetSchema, readFileSync(new URL("golden/google_rpc.binpb", import.meta.url)));

/** The messages of googleapis by full name, nested ones too. */
function goldenTypes(): Map<string, DescMessage> {
  const whole = { ...golden, file: [...WELL_KNOWN_FILES.map((file) => file.proto), ...golden.file] };
  const files = [...createFileRegistry(whole).files].filter((file) => file.proto.package === "google.rpc");
  const types = files.flatMap((file) => [...nestedTypes(file)]);
  return new Map(types.flatMap((type) => (type.kind === "message" ? [[type.typeName, type]] : [])));
}

describe("the types of rich error details", () => {
  test("are those of googleapis", () => {
    const expected = [...goldenTypes()].map(([name, { proto }]) => [name, toJson(DescriptorProtoSchema, proto)]);
    const ours = [...goldenTypes().keys()].map((name) => {
      const type = errorDetailTypes().getMessage(name);
      return [name, type && toJson(DescriptorProtoSchema, type.proto)];
    });
    expect(ours).toEqual(expected);
    expect(expected).toHaveLength(15);
  });

  test("are lent out once made", () => {
    expect(rpcStatusType()).toBe(rpcStatusType());
    expect(errorDetailTypes().getMessage("google.rpc.Status")).toBe(rpcStatusType());
  });

  test("carry details in a status", () => {
    const status = messageCodec(rpcStatusType(), errorDetailTypes(), "protobuf");
    const value = {
      code: 3,
      message: "no",
      details: [
        { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field: "a", reason: "B" }] },
        { "@type": "type.googleapis.com/google.rpc.RetryInfo", retry_delay: "1.5s" },
      ],
    };
    expect(status.decode(status.encode(value))).toMatchObject({ unknown: [], value: { code: 3, message: "no" } });
    expect(status.decode(status.encode(value)).value).toEqual(status.canonical(value).value);
  });
});
