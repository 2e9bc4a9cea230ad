/** What a message carries beyond its type: keys of a JSON value, fields on the wire. */
import type { DescMessage, Message } from "@bufbuild/protobuf";
import { isReflectMessage, type ReflectMessage, reflect } from "@bufbuild/protobuf/reflect";
import { isObject, type JsonValue } from "../json/value.ts";
import { fieldOf, isWellKnown, mapMessages, pathStep } from "./fields.ts";

/** A JSON key that the type does not have, by its path (`items[2].note`) and value; or a field on the wire, as `#7`. */
export interface UnknownMember {
  readonly path: string;
  readonly value?: JsonValue;
}

/** splitUnknown parts a JSON value from the keys its type does not have. Unknown names of enum values stay in it. */
export function splitUnknown(type: DescMessage, value: JsonValue): { known: JsonValue; unknown: UnknownMember[] } {
  const unknown: UnknownMember[] = [];
  return { known: withoutUnknown(type, value, "", unknown), unknown };
}

function withoutUnknown(type: DescMessage, value: JsonValue, path: string, unknown: UnknownMember[]): JsonValue {
  if (!isObject(value) || isWellKnown(type)) return value;
  const known: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const field = fieldOf(type, key);
    const at = join(path, pathStep(field?.name ?? key));
    if (field === undefined) unknown.push({ path: at, value: member });
    else
      known[key] = mapMessages(field, member, at, (inner, item, itemPath) =>
        withoutUnknown(inner, item, itemPath, unknown),
      );
  }
  return known;
}

/** unknownOnWire lists the fields that a decoded message carries and its type does not have, at any depth. */
export function unknownOnWire(type: DescMessage, message: Message): UnknownMember[] {
  const unknown: UnknownMember[] = [];
  collectUnknown(reflect(type, message), "", unknown);
  return unknown;
}

function collectUnknown(message: ReflectMessage, path: string, unknown: UnknownMember[]): void {
  for (const { no } of message.getUnknown() ?? []) unknown.push({ path: join(path, `.#${no}`) });
  for (const field of message.fields) {
    if (field.message === undefined || isWellKnown(field.message) || !message.isSet(field)) continue;
    const at = join(path, pathStep(field.name));
    switch (field.fieldKind) {
      case "message":
        collectUnknown(message.get(field), at, unknown);
        break;
      case "list":
        for (const [index, item] of message.get(field).entries()) {
          if (isReflectMessage(item)) collectUnknown(item, `${at}[${index}]`, unknown);
        }
        break;
      case "map":
        for (const [key, item] of message.get(field)) {
          if (isReflectMessage(item)) collectUnknown(item, `${at}[${JSON.stringify(String(key))}]`, unknown);
        }
        break;
    }
  }
}

/** Paths begin without a dot. */
function join(path: string, step: string): string {
  return path === "" ? step.replace(/^\./, "") : `${path}${step}`;
}
