/** Messages between their three forms: the value in a fixture, the bytes in a gRPC frame, and the canonical form. */
import { isDeepStrictEqual } from "node:util";
import {
  type DescMessage,
  equals,
  fromBinary,
  fromJson,
  type JsonValue as LibraryJson,
  type Message,
  type Registry,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { parseJson } from "../json/document.ts";
import { isObject, type JsonObject, type JsonValue } from "../json/value.ts";
import { jsonText } from "../json/write.ts";
import { messageOf } from "../text/errors.ts";
import { holds64Bits } from "./fields.ts";
import { shortenFloats } from "./floats.ts";
import { extractLargeBytes } from "./large-bytes.ts";
import { splitUnknown, type UnknownMember, unknownOnWire } from "./unknown.ts";
import { checkWire } from "./wire.ts";

/** The two encodings of the messages inside gRPC frames (docs/fixtures.md, section 2). */
export const ENCODINGS = ["protobuf", "json"] as const;
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
export class MessageError extends Error {
  override readonly name = "MessageError";
}

/** messageCodec reads and writes messages of one type in one encoding. */
export function messageCodec(type: DescMessage, registry: Registry, encoding: Encoding): MessageCodec {
  const toMessage = (value: JsonValue): { message: Message; unknown: readonly UnknownMember[] } => {
    const { known, unknown } = splitUnknown(type, value);
    const large = extractLargeBytes(type, known);
    const message = guarded(type, () => fromJson(type, large.value as LibraryJson, { registry }));
    large.restore(message);
    return { message, unknown };
  };
  const canonicalOf = (message: Message): JsonValue => {
    const json = guarded(type, () =>
      toJson(type, message, { registry, alwaysEmitImplicit: true, useProtoFieldName: true }),
    );
    return shortenFloats(type, json as JsonValue);
  };
  /** Through the binary form, so that a float has its own width and a default is no value. */
  const normalised = (json: JsonValue): CanonicalMessage => {
    const { message, unknown } = toMessage(json);
    const value = canonicalOf(guarded(type, () => fromBinary(type, toBinary(type, message))));
    // With JSON payloads such a key travels and is compared; with protobuf payloads it cannot.
    return { value, unknown: encoding === "json" ? unknown : [] };
  };
  const messageOnWire = (bytes: Uint8Array): Message =>
    guarded(type, () => {
      checkWire(type, bytes);
      return fromBinary(type, bytes);
    });
  const common = {
    type,
    typeName: type.typeName,
    canonical: normalised,
    of: (other: DescMessage) => messageCodec(other, registry, encoding),
  };
  if (encoding === "json") {
    return {
      ...common,
      encode: (value) => Buffer.from(jsonText(value), "utf8"),
      decode: (bytes) => normalised(parsePayload(type, bytes)),
      check: (bytes) => void toMessage(parsePayload(type, bytes)),
      matches: (bytes, value) => holds(() => isDeepStrictEqual(parsePayload(type, bytes), value)),
    };
  }
  const encode = (value: JsonObject): Uint8Array => guarded(type, () => toBinary(type, toMessage(value).message));
  return {
    ...common,
    encode,
    decode(bytes) {
      const message = messageOnWire(bytes);
      return { value: canonicalOf(message), unknown: unknownOnWire(type, message) };
    },
    check: (bytes) => void messageOnWire(bytes),
    matches: (bytes, value) =>
      holds(() => {
        const received = messageOnWire(bytes);
        return unknownOnWire(type, received).length === 0 && equals(type, received, toMessage(value).message);
      }),
  };
}

/** canonicalText is a canonical value as text, alike for equal values: object keys sorted, −0 told apart from 0. */
export function canonicalText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (isObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(",")}}`;
  }
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}

function guarded<T>(type: DescMessage, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof MessageError) throw error;
    throw new MessageError(`not a ${type.typeName}: ${messageOf(error)}`);
  }
}

/** What cannot be read does not hold. */
function holds(condition: () => boolean): boolean {
  try {
    return condition();
  } catch (error) {
    if (error instanceof MessageError) return false;
    throw error;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A JSON payload from a peer. 64-bit integers that a JSON number cannot hold are kept by their digits. */
function parsePayload(type: DescMessage, bytes: Uint8Array): JsonObject {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new MessageError("the JSON payload is not UTF-8");
  }
  const parsed = parseJson(text, { keepDigits: (path) => holds64Bits(type, path) });
  if (!parsed.ok) {
    const { line, column } = parsed.problem.position;
    throw new MessageError(`the payload is not JSON: ${parsed.problem.message} (line ${line}, column ${column})`);
  }
  if (!isObject(parsed.document.value)) throw new MessageError("the JSON payload is not an object");
  return parsed.document.value;
}
