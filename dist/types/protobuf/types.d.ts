/** The names of protobuf types: the scalars, `map<K, V>`, and how a name written in a fixture finds its declaration. */
import type { EnumSpec, InlineSchema, MessageSpec } from "../generated/fixture.ts";
/** Scalar types by name, with their numbers in google.protobuf.FieldDescriptorProto.Type. */
export declare const SCALAR_TYPES: {
    readonly double: 1;
    readonly float: 2;
    readonly int64: 3;
    readonly uint64: 4;
    readonly int32: 5;
    readonly fixed64: 6;
    readonly fixed32: 7;
    readonly bool: 8;
    readonly string: 9;
    readonly bytes: 12;
    readonly uint32: 13;
    readonly sfixed32: 15;
    readonly sfixed64: 16;
    readonly sint32: 17;
    readonly sint64: 18;
};
export type ScalarName = keyof typeof SCALAR_TYPES;
export declare function isScalarName(name: string): name is ScalarName;
/** Types that may be a map's key: integers, bool and string (protobuf language guide, "Maps"). */
export declare function isMapKeyType(name: string): boolean;
/** isMapKeyNumber says the same of a type's number. */
export declare function isMapKeyNumber(type: number): boolean;
/**
 * isIdentifier says whether a name may stand in a schema. `__proto__` would be one to protobuf, but in JavaScript it
 * is no ordinary key: a message with such a field could not be compared.
 */
export declare function isIdentifier(name: string): boolean;
/** parseMapType splits `map<K, V>` into its two type names; undefined for any other type. */
export declare function parseMapType(type: string): {
    readonly key: string;
    readonly value: string;
} | undefined;
/** A message or enum that the fixture declares. The full name has no leading dot. */
export type Declaration = {
    readonly kind: "message";
    readonly fullName: string;
    readonly pointer: string;
    readonly spec: MessageSpec;
} | {
    readonly kind: "enum";
    readonly fullName: string;
    readonly pointer: string;
    readonly spec: EnumSpec;
};
/** declarationsOf lists every message and enum of the schema, nested ones too, outer before inner. */
export declare function declarationsOf(protobuf: InlineSchema): Declaration[];
/**
 * resolveTypeName finds the full name that `name` means inside `scope` (a message's or the package's full name):
 * the innermost scope first, as protoc does. A leading dot makes the name absolute.
 */
export declare function resolveTypeName(name: string, scope: string, known: {
    has(name: string): boolean;
}): string | undefined;
