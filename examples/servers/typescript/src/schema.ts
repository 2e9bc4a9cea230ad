/** A fixture's types, from the descriptor set that `grpc-fixtures descriptors` wrote of its schema. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import protobuf, { type Root, type Type } from "protobufjs";
import "protobufjs/ext/descriptor.js"; // gives Root its fromDescriptor

/** Each fixture has a root of its own, since two may give one name to different types. */
export interface Schema {
  readonly root: Root;
  readonly input: Type;
  readonly output: Type;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
}

/** What a message of type Any may hold, and error details, without being imported by the schema. To read them takes longer
 * than to read a schema, which seldom needs them. */
const ALWAYS_KNOWN = [
  "google/protobuf/any.proto",
  "google/protobuf/duration.proto",
  "google/protobuf/empty.proto",
  "google/protobuf/field_mask.proto",
  "google/protobuf/struct.proto",
  "google/protobuf/timestamp.proto",
  "google/protobuf/wrappers.proto",
  "google/rpc/error_details.proto",
  "google/rpc/status.proto",
];
const PROTO_FOLDER = new URL("../proto/", import.meta.url);

/** Reads the first descriptor set that the folder has under one of these ids. */
export function loadSchema(folder: string, ids: readonly string[], call: { service: string; method: string }): Schema {
  const file = ids.map((id) => join(folder, `${id}.binpb`)).find(existsSync);
  if (file === undefined)
    throw new Error(`no descriptors in "${folder}": \`grpc-fixtures descriptors --output FOLDER\` writes them`);
  const root = protobuf.Root.fromDescriptor(readFileSync(file));
  if (root.lookup("google.protobuf.Any")) addAlwaysKnown(root);
  const method = root.lookupService(call.service).methods[call.method];
  if (!method?.resolvedRequestType || !method.resolvedResponseType)
    throw new Error(`the descriptors have no method ${call.service}.${call.method}`);
  return {
    root,
    input: method.resolvedRequestType,
    output: method.resolvedResponseType,
    clientStreaming: method.requestStream === true,
    serverStreaming: method.responseStream === true,
  };
}

/** protobufjs has the types of google/protobuf/* itself, and reads no file twice. */
export function addAlwaysKnown(root: Root): void {
  root.resolvePath = (_, name) => (root.files.includes(name) ? null : fileURLToPath(new URL(name, PROTO_FOLDER)));
  root.loadSync(ALWAYS_KNOWN);
}
