/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */
import {
  createFileRegistry,
  createRegistry,
  type DescFile,
  type DescMessage,
  type DescMethod,
  type Registry,
} from "@bufbuild/protobuf";
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { InlineSchema, MethodSpec } from "../generated/fixture.ts";
import { messageOf } from "../text/errors.ts";
import { describeFile, SchemaError } from "./describe.ts";
import { WELL_KNOWN_FILES, WELL_KNOWN_REGISTRY } from "./well-known.ts";

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

/** The methods and types of a schema, ready to be used. */
export interface FixtureSchema {
  /** Every type of the schema, and the well-known ones where it uses them. */
  readonly registry: Registry;
  /** The method of a service given by full name; undefined where the schema has none. */
  method(service: string, method: string): MethodSchema | undefined;
}

export interface CompiledInline extends FixtureSchema {
  readonly file: DescFile;
  readonly descriptor: FileDescriptorProto;
}

/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
export function rpcKind(method: Pick<MethodSpec, "client_streaming" | "server_streaming">): RpcKind {
  if (method.client_streaming === true) {
    return method.server_streaming === true ? "bidirectional_streaming" : "client_streaming";
  }
  return method.server_streaming === true ? "server_streaming" : "unary";
}

/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
export function compileSchema(protobuf: InlineSchema): CompiledInline {
  const { descriptor, usesWellKnown } = describeFile(protobuf);
  const { file, registry: ownTypes } = loadFile(descriptor);
  // Most schemas do without the well-known types, and copying them costs more than all the rest.
  const registry = usesWellKnown ? createRegistry(ownTypes, WELL_KNOWN_REGISTRY) : ownTypes;
  return { file, descriptor, ...schemaIn(registry) };
}

/** schemaIn is the schema that the types and services of a registry are. */
export function schemaIn(registry: Registry): FixtureSchema {
  return {
    registry,
    method(serviceName, methodName) {
      const method = registry.getService(serviceName)?.methods.find((candidate) => candidate.name === methodName);
      if (method === undefined) return undefined;
      return {
        path: `/${serviceName}/${methodName}`,
        kind: kindOf(method),
        input: method.input,
        output: method.output,
        registry,
      };
    },
  };
}

/** kindOf is the RPC kind of a method. */
export function kindOf({ proto: { clientStreaming, serverStreaming } }: DescMethod): RpcKind {
  return rpcKind({ client_streaming: clientStreaming, server_streaming: serverStreaming });
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
