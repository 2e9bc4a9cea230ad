/** Finding one's way in a JSON value by its message type. */
import { type DescField, type DescMessage } from "@bufbuild/protobuf";
import type { PathSegment } from "../json/pointer.ts";
import { type JsonValue } from "../json/value.ts";
/** fieldOf finds a field by the name in the schema or by its JSON name, as proto3 JSON allows. */
export declare function fieldOf(type: DescMessage, key: string): DescField | undefined;
/** fieldsOf gives a type's fields by both of their spellings: as in the schema, and the JSON name. */
export declare function fieldsOf(type: DescMessage): ReadonlyMap<string, DescField>;
/** The well-known types have JSON forms of their own, which are not walked by field. */
export declare function isWellKnown(type: DescMessage): boolean;
/** A key as a step of a path: `.name`, or `["odd key"]`. */
export declare function pathStep(key: string): string;
type Visit = (type: DescMessage, value: JsonValue, path: string) => JsonValue;
/** mapMessages applies `visit` to each message value of a field: the one, the list's items or the map's values. */
export declare function mapMessages(field: DescField, value: JsonValue, path: string, visit: Visit): JsonValue;
/** holds64Bits tells whether the value at a path of a message is a 64-bit integer. */
export declare function holds64Bits(type: DescMessage, path: readonly PathSegment[]): boolean;
export {};
