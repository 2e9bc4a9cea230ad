/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */
import { createFileRegistry, createRegistry, type DescFile, type DescMessage, type Registry } from "@bufbuild/protobuf";
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { MethodSpec, ProtobufSpec } from "../generated/fixture.ts";
import { messageOf } from "../text/errors.ts";
import { describeFile, SchemaError } from "./describe.ts";
import { WELL_KNOWN_FILES } from "./well-known.ts";

export type RpcKind = "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming";

/** A method ready to be called. */
export interface MethodSchema {
  /** `/package.Service/Method`, as it stands in the `:path` of a call. */
  readonly path: string;
  readonly kind: RpcKind;
  readonly input: DescMessage;
  readonly output: DescMessage;
  /** Every type of the fixture, for `google.protobuf.Any`. */
  readonly registry: Registry;
}

export interface FixtureSchema {
  readonly file: DescFile;
  readonly descriptor: FileDescriptorProto;
  /** The method of a service given by full name; undefined where the schema has none. */
  method(service: string, method: string): MethodSchema | undefined;
}

const WELL_KNOWN_REGISTRY = createRegistry(...WELL_KNOWN_FILES);

/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
export function rpcKind(method: MethodSpec): RpcKind {
  if (method.client_streaming === true) {
    return method.server_streaming === true ? "bidirectional_streaming" : "client_streaming";
  }
  return method.server_streaming === true ? "server_streaming" : "unary";
}

/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
export function compileSchema(protobuf: ProtobufSpec): FixtureSchema {
  const { descriptor, usesWellKnown } = describeFile(protobuf);
  const { file, registry: ownTypes } = loadFile(descriptor);
  // Most schemas do without the well-known types, and copying them costs more than all the rest.
  const registry = usesWellKnown ? createRegistry(ownTypes, WELL_KNOWN_REGISTRY) : ownTypes;
  return {
    file,
    descriptor,
    method(serviceName, methodName) {
      const method = registry.getService(serviceName)?.methods.find((candidate) => candidate.name === methodName);
      if (method === undefined) return undefined;
      const { clientStreaming, serverStreaming } = method.proto;
      return {
        path: `/${serviceName}/${methodName}`,
        kind: rpcKind({
          name: methodName,
          input_type: method.input.typeName,
          output_type: method.output.typeName,
          client_streaming: clientStreaming,
          server_streaming: serverStreaming,
        }),
        input: method.input,
        output: method.output,
        registry,
      };
    },
  };
}

function loadFile(descriptor: FileDescriptorProto): { readonly file: DescFile; readonly registry: Registry } {
  try {
    const registry = createFileRegistry(descriptor, (name) =>
      WELL_KNOWN_FILES.find((file) => file.proto.name === name),
    );
    const file = registry.getFile(descriptor.name);
    if (file === undefined) throw new Error("no file came of it");
    return { file, registry };
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    throw new SchemaError(`the protobuf schema cannot be built: ${messageOf(error)}`);
  }
}
