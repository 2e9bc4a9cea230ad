/** `[default = …]` of proto2 and editions → as descriptors hold it. */
import {
  type EnumDescriptorProto,
  type FieldDescriptorProto,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { escapeBytes, integerOf, textOf } from "../proto-file/literals.ts";
import type { OptionValue } from "../proto-file/option-values.ts";

/** setDefault gives a field its default; what is wrong with that, where it is. */
export function setDefault(
  field: FieldDescriptorProto,
  value: OptionValue,
  type: EnumDescriptorProto | undefined,
): string | undefined {
  if (field.label === Label.REPEATED) return "a repeated field has no default";
  if (field.type === Type.MESSAGE || field.type === Type.GROUP) return "a message has no default";
  const text = type === undefined ? scalarText(field.type, value) : enumText(type, value);
  if (text === undefined) {
    const kind = type?.name ?? (Type[field.type] ?? "value").toLowerCase();
    return `the default of ${quote(field.name)} is no ${kind}`;
  }
  field.defaultValue = text;
  return undefined;
}

function enumText({ value: values }: EnumDescriptorProto, value: OptionValue): string | undefined {
  if (value.kind !== "word" || value.negative) return undefined;
  return values.some(({ name }) => name === value.text) ? value.text : undefined;
}

const RANGES: ReadonlyMap<Type, readonly [min: bigint, max: bigint]> = new Map([
  ...[Type.INT32, Type.SINT32, Type.SFIXED32].map((type) => [type, [-(2n ** 31n), 2n ** 31n - 1n]] as const),
  ...[Type.INT64, Type.SINT64, Type.SFIXED64].map((type) => [type, [-(2n ** 63n), 2n ** 63n - 1n]] as const),
  ...[Type.UINT32, Type.FIXED32].map((type) => [type, [0n, 2n ** 32n - 1n]] as const),
  ...[Type.UINT64, Type.FIXED64].map((type) => [type, [0n, 2n ** 64n - 1n]] as const),
]);

function scalarText(type: Type, value: OptionValue): string | undefined {
  switch (type) {
    case Type.BOOL:
      return value.kind === "word" && /^(?:true|false)$/.test(value.text) ? value.text : undefined;
    case Type.STRING:
      return value.kind === "text" ? textOf(value.bytes) : undefined;
    case Type.BYTES:
      return value.kind === "text" ? escapeBytes(value.bytes) : undefined;
    case Type.FLOAT:
    case Type.DOUBLE:
      return floatText(value);
    default:
      return integerText(RANGES.get(type), value);
  }
}

function integerText(range: readonly [bigint, bigint] | undefined, value: OptionValue): string | undefined {
  if (value.kind !== "integer" || range === undefined) return undefined;
  const number = value.negative ? -integerOf(value) : integerOf(value);
  return number >= range[0] && number <= range[1] ? String(number) : undefined;
}

function floatText(value: OptionValue): string | undefined {
  if (value.kind === "word") {
    if (value.text === "inf") return value.negative ? "-inf" : "inf";
    return value.text === "nan" ? "nan" : undefined;
  }
  if (value.kind !== "integer" && value.kind !== "float") return undefined;
  const number = value.kind === "integer" ? Number(integerOf(value)) : Number(value.text);
  const sign = value.negative ? "-" : "";
  // As C++ writes it: an exponent has two digits at least.
  return Number.isFinite(number) ? `${sign}${number}`.replace(/e([+-])(\d)$/, "e$10$2") : `${sign}inf`;
}
