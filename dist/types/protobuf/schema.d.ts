/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */
import { type DescFile, type DescMessage, type Registry } from "@bufbuild/protobuf";
import { type FileDescriptorProto } from "@bufbuild/protobuf/wkt";
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
/** A schema that no descriptors can be made of, although each rule for it may be satisfied or switched off. */
export declare class SchemaError extends Error {
    readonly name = "SchemaError";
}
/** Full names of the well-known message types that a fixture may use without declaring them. */
export declare const WELL_KNOWN_TYPES: ReadonlySet<string>;
/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
export declare function rpcKind(method: MethodSpec): RpcKind;
/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
export declare function compileSchema(protobuf: ProtobufSpec): FixtureSchema;
/** jsonName is the lowerCamelCase name that proto3 JSON gives a field, as protoc makes it. */
export declare function jsonName(name: string): string;
