/** The canonical form of a value that stands anywhere in a message. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { isObject, type JsonObject, type JsonValue } from "../json/value.ts";
import { type CanonicalMessage, type MessageCodec, MessageError } from "./codec.ts";
import { pathStep } from "./fields.ts";
import { type Place, withRequired } from "./places.ts";
import type { UnknownMember } from "./unknown.ts";

/**
 * canonicalAt is the canonical form of a value of a place, and what it carries beyond its type, by paths that begin with
 * their first step (`.note`, `[2].note`). Throws MessageError for a value that cannot stand there.
 */
export function canonicalAt(codec: MessageCodec, place: Place, value: JsonValue): CanonicalMessage {
  switch (place.kind) {
    case "untyped":
      return { value, unknown: [] };
    case "message": {
      if (!isObject(value)) throw new MessageError(`not a ${place.type.typeName}: it is no object`);
      const { value: canonical, unknown } = codecOf(codec, place.type).canonical(value);
      return { value: canonical, unknown: below("", unknown) };
    }
    case "field":
      return fieldCanonical(codec, place.field, value);
    case "item":
      return itemCanonical(codec, place.field, value);
  }
}

function codecOf(codec: MessageCodec, type: DescMessage): MessageCodec {
  return type === codec.type ? codec : codec.of(type);
}

/** rooted lets a path begin with its first step, and writes each step as `pathStep` does: `.items[2].by_name.key`. */
export function rooted(path: string): string {
  const begun = path.startsWith("[") || path.startsWith(".") ? path : `.${path}`;
  return begun.replace(/\["([A-Za-z_][A-Za-z0-9_]*)"\]/g, ".$1");
}

function fieldCanonical(codec: MessageCodec, field: DescField, value: JsonValue): CanonicalMessage {
  const alone: JsonObject = withRequired(field.parent, { [field.name]: value });
  const { value: canonical, unknown } = codecOf(codec, field.parent).canonical(alone);
  const member = isObject(canonical) ? canonical[field.name] : undefined;
  return { value: member ?? null, unknown: below(pathStep(field.name), unknown) };
}

function itemCanonical(codec: MessageCodec, field: DescField, value: JsonValue): CanonicalMessage {
  switch (field.fieldKind) {
    case "list": {
      const { value: list, unknown } = fieldCanonical(codec, field, [value]);
      return { value: (Array.isArray(list) ? list[0] : undefined) ?? null, unknown: below("[0]", unknown) };
    }
    case "map": {
      const key = SOME_KEYS.get(field.mapKey) ?? "0";
      const { value: map, unknown } = fieldCanonical(codec, field, { [key]: value });
      const item = isObject(map) ? map[key] : undefined;
      return { value: item ?? null, unknown: below(pathStep(key), unknown) };
    }
    default:
      return fieldCanonical(codec, field, value);
  }
}

/** Keys of maps by their type; any other is an integer. */
const SOME_KEYS: ReadonlyMap<ScalarType, string> = new Map([
  [ScalarType.STRING, "key"],
  [ScalarType.BOOL, "true"],
]);

function below(prefix: string, unknown: readonly UnknownMember[]): UnknownMember[] {
  return unknown.map(({ path, ...member }) => ({ ...member, path: rooted(path).slice(prefix.length) }));
}
