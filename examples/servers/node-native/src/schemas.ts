/** A fixture's schema, from the descriptor set that `grpc-fixtures descriptors` wrote of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFileRegistry, createRegistry, type DescMethod, fromBinary, type Registry } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import type { Fixture } from "./fixtures.ts";
import { file_google_rpc_error_details as errorDetails } from "./gen/google/rpc/error_details_pb.ts";

/** A method, and the types that its fixture's values may name. Each fixture has its own, since two may give one name to
 * different types. */
export interface Schema {
  readonly method: DescMethod;
  readonly types: Registry;
}

/** loadSchema reads the first descriptor set that the folder has under one of the fixture's ids. */
export function loadSchema(folder: string, fixture: Fixture): Schema {
  const file = fixture.ids.map((id) => join(folder, `${id}.binpb`)).find((file) => existsSync(file));
  if (file === undefined) {
    throw new Error(`no descriptors in "${folder}": \`grpc-fixtures descriptors --output FOLDER\` writes them`);
  }
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(file)));
  const { service, method } = fixture.handler;
  const found = registry.getService(service)?.methods.find(({ name }) => name === method);
  if (found === undefined) throw new Error(`the descriptors have no method ${service}.${method}`);
  return { method: found, types: createRegistry(errorDetails, registry) };
}
