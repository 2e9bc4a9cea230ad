import { type FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { InlineSchema } from "../generated/fixture.ts";
/** A schema that no descriptors can be made of, although each rule for it may be satisfied or switched off. */
export declare class SchemaError extends Error {
    readonly name = "SchemaError";
}
/**
 * describeFile words an inline schema as protoc would, always proto3, and tells whether it uses well-known types. Throws
 * SchemaError.
 */
export declare function describeFile(protobuf: InlineSchema): {
    readonly descriptor: FileDescriptorProto;
    readonly usesWellKnown: boolean;
};
/** jsonName is the lowerCamelCase name that proto3 JSON gives a field, as protoc makes it. */
export declare function jsonName(name: string): string;
/** mapEntryName is the message that protobuf makes of a map field's entries: `MyCountsEntry` for `my_counts`. */
export declare function mapEntryName(field: string): string;
