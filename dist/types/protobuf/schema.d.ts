/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */
import { type DescFile, type DescMessage, type DescMethod, type Registry } from "@bufbuild/protobuf";
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { InlineSchema, MethodSpec } from "../generated/fixture.ts";
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
export declare function rpcKind(method: Pick<MethodSpec, "client_streaming" | "server_streaming">): RpcKind;
/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
export declare function compileSchema(protobuf: InlineSchema): CompiledInline;
/** schemaIn is the schema that the types and services of a registry are. */
export declare function schemaIn(registry: Registry): FixtureSchema;
/** kindOf is the RPC kind of a method. */
export declare function kindOf({ proto: { clientStreaming, serverStreaming } }: DescMethod): RpcKind;
