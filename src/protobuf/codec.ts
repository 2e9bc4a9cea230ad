/** Messages between their three forms: the value in a fixture, the bytes in a gRPC frame, and the canonical form. */
import {
  type DescField,
  type DescMessage,
  fromBinary,
  fromJson,
  type JsonValue as LibraryJson,
  type Message,
  type Registry,
  ScalarType,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { isObject, type JsonObject, type JsonValue, parseJson } from "../json/document.ts";

/** The two encodings of the messages inside gRPC frames (FIXTURES.md, section 2). */
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

/** A JSON key that the type does not have, by its path (`items[2].note`) and value; or a field on the wire, as `#7`. */
export interface UnknownMember {
  readonly path: string;
  readonly value?: JsonValue;
}

export interface MessageCodec {
  readonly typeName: string;
  /** The bytes that go into the frame. Throws MessageError for a value that the type cannot hold. */
  encode(value: JsonObject): Uint8Array;
  /** What arrived in a frame. Throws MessageError for bytes that are no such message. */
  decode(bytes: Uint8Array): CanonicalMessage;
  /** The canonical form of a value in a fixture. Throws MessageError for a value that the type cannot hold. */
  canonical(value: JsonObject): CanonicalMessage;
}

/** A value or payload that does not fit its message type. */
export class MessageError extends Error {
  override readonly name = "MessageError";
}

/** messageCodec reads and writes messages of one type in one encoding. */
export function messageCodec(type: DescMessage, registry: Registry, encoding: Encoding): MessageCodec {
  const toMessage = (value: JsonValue): { message: Message; unknown: UnknownMember[] } => {
    const unknown: UnknownMember[] = [];
    const known = withoutUnknown(type, value, "", unknown);
    return { message: guarded(type, () => fromJson(type, known as LibraryJson, { registry })), unknown };
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
  const fromWire = (bytes: Uint8Array): CanonicalMessage => {
    const message = guarded(type, () => fromBinary(type, bytes));
    return {
      value: canonicalOf(message),
      unknown: (message.$unknown ?? []).map((field) => ({ path: `#${field.no}` })),
    };
  };
  return {
    typeName: type.typeName,
    encode: (value) =>
      encoding === "json"
        ? Buffer.from(JSON.stringify(value), "utf8")
        : guarded(type, () => toBinary(type, toMessage(value).message)),
    decode: (bytes) => (encoding === "json" ? normalised(parsePayload(bytes)) : fromWire(bytes)),
    canonical: normalised,
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new MessageError(`not a ${type.typeName}: ${reason}`);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A JSON payload from a peer. Integers that a JSON number cannot hold are kept by their digits. */
function parsePayload(bytes: Uint8Array): JsonObject {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new MessageError("the JSON payload is not UTF-8");
  }
  const parsed = parseJson(text, { impreciseIntegers: "text" });
  if (!parsed.ok) {
    const { line, column } = parsed.problem.position;
    throw new MessageError(`the payload is not JSON: ${parsed.problem.message} (line ${line}, column ${column})`);
  }
  if (!isObject(parsed.document.value)) throw new MessageError("the JSON payload is not an object");
  return parsed.document.value;
}

/** The value without the keys its type does not have; those are put aside. Unknown enum names stay and are errors. */
function withoutUnknown(type: DescMessage, value: JsonValue, path: string, unknown: UnknownMember[]): JsonValue {
  if (!isObject(value) || type.typeName.startsWith("google.protobuf.")) return value;
  const known: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const field = fieldOf(type, key);
    const at = path === "" ? key : `${path}.${key}`;
    if (field === undefined) unknown.push({ path: at, value: member });
    else
      known[key] = mapMessages(field, member, at, (inner, item, itemPath) =>
        withoutUnknown(inner, item, itemPath, unknown),
      );
  }
  return known;
}

type Visit = (type: DescMessage, value: JsonValue, path: string) => JsonValue;

/** Applies `visit` to each message value of a field: the one, the list's items or the map's values. */
function mapMessages(field: DescField, value: JsonValue, path: string, visit: Visit): JsonValue {
  const type = field.message;
  if (type === undefined || value === null) return value;
  if (field.fieldKind === "list" && Array.isArray(value)) {
    return value.map((item, index) => visit(type, item, `${path}[${index}]`));
  }
  if (field.fieldKind === "map" && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(type, item, `${path}[${JSON.stringify(key)}]`)]),
    );
  }
  return field.fieldKind === "message" ? visit(type, value, path) : value;
}

/** fieldOf finds a field by the name in the schema or by its JSON name, as proto3 JSON allows. */
export function fieldOf(type: DescMessage, key: string): DescField | undefined {
  return type.fields.find((field) => field.name === key || field.jsonName === key);
}

/** Writes float fields with the fewest digits that mean the same float: 0.1, and not 0.10000000149011612. */
function shortenFloats(type: DescMessage, value: JsonValue): JsonValue {
  if (!holdsFloats(type) || !isObject(value)) return value;
  const shortened: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const field = fieldOf(type, key);
    shortened[key] = field === undefined ? member : shortenField(field, member);
  }
  return shortened;
}

function shortenField(field: DescField, value: JsonValue): JsonValue {
  if (field.message !== undefined) return mapMessages(field, value, "", (type, item) => shortenFloats(type, item));
  if (field.scalar !== ScalarType.FLOAT) return value;
  if (Array.isArray(value)) return value.map(shortestFloat);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortestFloat(item)]));
  return shortestFloat(value);
}

function shortestFloat(value: JsonValue): JsonValue {
  if (typeof value !== "number") return value;
  for (let digits = 6; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Object.is(Math.fround(short), Math.fround(value))) return short;
  }
  return value;
}

const floatCache = new WeakMap<DescMessage, boolean>();

function holdsFloats(type: DescMessage): boolean {
  const cached = floatCache.get(type);
  if (cached !== undefined) return cached;
  // A recursive type asks again while this runs; its other fields then decide.
  floatCache.set(type, false);
  const holds = type.fields.some(
    (field) => field.scalar === ScalarType.FLOAT || (field.message !== undefined && holdsFloats(field.message)),
  );
  floatCache.set(type, holds);
  return holds;
}
