/**
 * Large values of bytes fields past the library's own base64, which takes ten times as long as Node's and leaves a copy
 * for each message: streams of generated payloads hold the same text in message after message.
 */
import type { DescField, DescMessage, Message } from "@bufbuild/protobuf";
import { ScalarType } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import { isObject, type JsonValue } from "../json/value.ts";

/** In characters of base64. */
const LARGE = 16 * 1024;

export interface Extracted {
  /** The value with the large texts left out. */
  readonly value: JsonValue;
  /** Puts their bytes into the message that was made of it. */
  restore(message: Message): void;
}

/** The last text and its bytes. */
let last: { readonly text: string; readonly bytes: Uint8Array } | undefined;

/** extractLargeBytes takes large bytes out of the fields of the message itself; nested ones stay. */
export function extractLargeBytes(type: DescMessage, value: JsonValue): Extracted {
  const large = isObject(value) ? type.fields.filter((field) => isLarge(field, value[field.name])) : [];
  if (!isObject(value) || large.length === 0) return { value, restore: () => undefined };
  const rest = { ...value, ...Object.fromEntries(large.map((field) => [field.name, ""])) };
  return {
    value: rest,
    restore(message) {
      const target = reflect(type, message);
      for (const field of large) target.set(field, bytesOf(String(value[field.name])));
    },
  };
}

function isLarge(field: DescField, value: JsonValue | undefined): boolean {
  return (
    field.fieldKind === "scalar" &&
    field.scalar === ScalarType.BYTES &&
    typeof value === "string" &&
    value.length >= LARGE &&
    // Anything else is for the library to refuse, or to read as base64url.
    (last?.text === value || /^[A-Za-z0-9+/]+={0,2}$/.test(value))
  );
}

function bytesOf(text: string): Uint8Array {
  // The same string object compares at once; others differ early or in length.
  if (last?.text !== text) last = { text, bytes: Buffer.from(text, "base64") };
  return last.bytes;
}
