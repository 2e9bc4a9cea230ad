/** The places of a message that hold values, and the JSON that stands there in canonical form. */
import { type DescField, type DescMessage } from "@bufbuild/protobuf";
import type { JsonObject, JsonValue } from "../json/value.ts";
export type Place = 
/** A message in its own right. */
{
    readonly kind: "message";
    readonly type: DescMessage;
}
/** All of a field. */
 | {
    readonly kind: "field";
    readonly field: DescField;
}
/** An item of a repeated field, or a value of a map. */
 | {
    readonly kind: "item";
    readonly field: DescField;
}
/** What stands under a key that the type does not have, which a JSON payload can carry. */
 | {
    readonly kind: "untyped";
};
export declare const UNTYPED: Place;
/** The canonical JSON of a place. */
export type Form = {
    readonly kind: "list" | "map" | "boolean";
}
/** 64-bit ones are decimal texts. */
 | {
    readonly kind: "integer";
}
/** A number, or the text `NaN`, `Infinity` or `-Infinity`. */
 | {
    readonly kind: "float";
    readonly bits: 32 | 64;
}
/** `empty` is the value that stands for none. */
 | {
    readonly kind: "text";
    readonly of: "string" | "bytes" | "enum" | "well-known";
    readonly empty: string;
}
/** An object with the fields of a type. */
 | {
    readonly kind: "message";
    readonly type: DescMessage;
}
/** Without a type: of google.protobuf.Struct, ListValue and Value, and under unknown keys. */
 | {
    readonly kind: "object" | "array" | "json";
};
/** formOf tells what stands at a place. */
export declare function formOf(place: Place): Form;
/**
 * memberOf is where a member of an object stands, and its key in canonical form. Undefined: values of well-known types are
 * not looked into, they have JSON forms of their own.
 */
export declare function memberOf(place: Place, key: string): {
    readonly place: Place;
    readonly key: string;
} | undefined;
/** itemPlace is the place of the items of a list, or of the values of a map. */
export declare function itemPlace(place: Place): Place;
/** insideOf is where the values of a condition on a place stand: what has no type of its own is compared as it is. */
export declare function insideOf(place: Place): Place;
/** emptyValue is a value that can stand at a place: the default, or as little as there can be. */
export declare function emptyValue(place: Place): JsonValue;
/** withRequired adds what a message of proto2 cannot be encoded without. */
export declare function withRequired(type: DescMessage, members: JsonObject): JsonObject;
