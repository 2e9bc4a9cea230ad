/** The Python server with schemas that stand in `.proto` files and descriptor sets. */
import { create, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { compileSchema } from "../../src/protobuf/schema.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { pythonToolchain, TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { contractFixture, inlineSchema, type Parts } from "./fixtures/contract.ts";
import { type Contract, serveContract } from "./fixtures/server.ts";

const NOTE = { text: "from a file", part: { name: "imported" } };
const ANSWERS: Omit<Parts, "protobuf"> = { kind: "server", expected: { status_code: "OK", stream: [NOTE] } };

/** Written apart: one import beside the file, one from the folder above, one that is built in. */
const FILES = {
  "proto/contract/v1/service.proto": `edition = "2023";
package contract.v1;
import "note.proto";
service Contract { rpc FromProto(Note) returns (stream Note); }`,
  "proto/contract/v1/note.proto": `syntax = "proto3";
package contract.v1;
import "contract/shared/part.proto";
import "google/protobuf/timestamp.proto";
message Note { string text = 1; Part part = 6; google.protobuf.Timestamp at = 15; }`,
  "proto/contract/shared/part.proto": `syntax = "proto3";
package contract.v1;
message Part { string name = 1; }`,
  "proto/broken.proto": `syntax = "proto3"; message {`,
  "proto/notes.binpb": Buffer.from(
    toBinary(
      FileDescriptorSetSchema,
      create(FileDescriptorSetSchema, { file: [compileSchema(inlineSchema("FromSet", "server")).descriptor] }),
    ),
  ),
  "proto/broken.binpb": "no descriptors",
};

const FIXTURES: Readonly<Record<string, Parts>> = {
  FromProto: { ...ANSWERS, protobuf: { proto: "../../proto/contract/v1/service.proto" } },
  FromSet: { ...ANSWERS, protobuf: { descriptor_set: "../../proto/notes.binpb" } },
  BrokenProto: { ...ANSWERS, protobuf: { proto: "../../proto/broken.proto" } },
  BrokenSet: { ...ANSWERS, protobuf: { descriptor_set: "../../proto/broken.binpb" } },
  NoFile: { ...ANSWERS, protobuf: { descriptor_set: "../../proto/none.binpb" } },
  NoMethod: { ...ANSWERS, protobuf: { descriptor_set: "../../proto/notes.binpb" } },
};

const toolchain = await pythonToolchain();

describe.skipIf(!toolchain.ok && !TOOLCHAINS_REQUIRED).each(ENCODINGS)("schemas in files, %s", (encoding) => {
  let contract: Contract;
  beforeAll(async () => {
    const fixtures = Object.entries(FIXTURES).map(([method, parts]) => contractFixture(method, parts));
    contract = await serveContract(encoding, fixtures, FILES);
  });
  afterAll(() => contract.stop());

  test.each(["FromProto", "FromSet"])("are read: %s", async (method) => {
    const { outcome, messages } = await contract.call(method);
    expect(outcome.status).toMatchObject({ code: STATUS.OK, message: "" });
    expect(messages).toEqual([NOTE]);
  });

  test.each([
    ["BrokenProto", "protoc cannot read"],
    ["BrokenSet", "Error parsing message"],
    ["NoFile", "none.binpb"],
    ["NoMethod", "Couldn't find method contract.v1.Contract.NoMethod"],
  ])("that cannot be read are said by the call that needs them: %s", async (method, reason) => {
    const { status } = (await contract.call(method)).outcome;
    expect(status.code).toBe(STATUS.INTERNAL);
    expect(status.message).toMatch(new RegExp(`^fixture server: contract/${method}: `));
    expect(status.message).toContain(reason);
  });

  test("that protoc cannot read are told on standard error, with the place", async () => {
    await contract.call("BrokenProto");
    expect(contract.server.stderr()).toContain("broken.proto:1:28: Expected message name.");
  });
});
