/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */
import { type DescFile, type DescMessage, type Registry } from "@bufbuild/protobuf";
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { MethodSpec, ProtobufSpec } from "../generated/fixture.ts";
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
/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
export declare function rpcKind(method: MethodSpec): RpcKind;
/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
export declare function compileSchema(protobuf: ProtobufSpec): FixtureSchema;
