import { type DescMessage, type Registry } from "@bufbuild/protobuf";
import { type JsonObject, type JsonValue } from "../json/value.ts";
import { type UnknownMember } from "./unknown.ts";
/** The two encodings of the messages inside gRPC frames (docs/fixtures.md, section 2). */
export declare const ENCODINGS: readonly ["protobuf", "json"];
export type Encoding = (typeof ENCODINGS)[number];
/**
 * A message in canonical form: proto3 JSON under the schema's own field names, every plain field present with its
 * value or default, an optional one only where set, 64-bit integers as strings, bytes as base64, enums by name.
 * Two messages are equal when their canonical forms are.
 */
export interface CanonicalMessage {
    readonly value: JsonValue;
    /** What the message carries beyond its type. */
    readonly unknown: readonly UnknownMember[];
}
export interface MessageCodec {
    readonly type: DescMessage;
    readonly typeName: string;
    /** The bytes that go into the frame. Throws MessageError for a value that the type cannot hold. */
    encode(value: JsonObject): Uint8Array;
    /** What arrived in a frame. Throws MessageError for bytes that are no such message. */
    decode(bytes: Uint8Array): CanonicalMessage;
    /** Throws MessageError for bytes that are no such message; costs less than `decode`. */
    check(bytes: Uint8Array): void;
    /**
     * Whether the bytes are plainly the value, which for large messages is far cheaper to see than their canonical forms.
     * False says nothing: the same message can be written in several ways, or the bytes are none.
     */
    matches(bytes: Uint8Array, value: JsonObject): boolean;
    /** The canonical form of a value in a fixture. Throws MessageError for a value that the type cannot hold. */
    canonical(value: JsonObject): CanonicalMessage;
    /** The codec of another type of the same schema, in the same encoding. */
    of(type: DescMessage): MessageCodec;
}
/** A value or payload that does not fit its message type. */
export declare class MessageError extends Error {
    readonly name = "MessageError";
}
/** messageCodec reads and writes messages of one type in one encoding. */
export declare function messageCodec(type: DescMessage, registry: Registry, encoding: Encoding): MessageCodec;
/** canonicalText is a canonical value as text, alike for equal values: object keys sorted, −0 told apart from 0. */
export declare function canonicalText(value: JsonValue): string;
