/** A scenario for each type that a protobuf field can have, and how the types of a call are found. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import type { FieldSpec } from "../generated/fixture.ts";
import type { JsonValue } from "../json/value.ts";
import { isWellKnown } from "../protobuf/fields.ts";
import type { MethodSchema } from "../protobuf/schema.ts";
import { SCALAR_TYPES, type ScalarName } from "../protobuf/types.ts";
import { withMember } from "./drafts.ts";
import { type Draft, KINDS, type Scenario, type ScenarioGroup } from "./model.ts";

const SCALAR_NAMES = new Map<number, string>(Object.entries(SCALAR_TYPES).map(([name, number]) => [number, name]));

/** fieldTypesOf names the types of all fields of a method's messages: `int32`, `enum`, `map`, `oneof`, … */
export function fieldTypesOf({ input, output }: MethodSchema): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<DescMessage>();
  const open = [input, output];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (seen.has(type) || isWellKnown(type)) continue;
    seen.add(type);
    for (const field of type.fields) {
      for (const name of namesOf(field)) found.add(name);
      if (field.message !== undefined) open.push(field.message);
    }
  }
  return found;
}

function namesOf(field: DescField): string[] {
  const names: string[] = [];
  if (field.scalar !== undefined) names.push(SCALAR_NAMES.get(field.scalar) ?? ScalarType[field.scalar]);
  if (field.enum !== undefined) names.push("enum");
  if (field.message !== undefined) names.push(isWellKnown(field.message) ? "well-known" : "message");
  if (field.fieldKind === "map") names.push("map");
  if (field.fieldKind === "list") names.push("repeated");
  if (field.oneof !== undefined) names.push("oneof");
  else if (field.proto.proto3Optional) names.push("optional");
  if (field.message === field.parent) names.push("recursive");
  return names;
}

/** How a field of each type is written, and a value at an edge of it. */
interface Sample {
  readonly field: Omit<FieldSpec, "name" | "number">;
  readonly value: JsonValue;
  readonly types?: Draft["types"];
}

const LONG_TEXT = "größer als ein Byte: 語 🚀";

const SCALARS: Readonly<Record<ScalarName, JsonValue>> = {
  double: 0.1,
  float: -1.5,
  int64: "-9223372036854775808",
  uint64: "18446744073709551615",
  int32: -2147483648,
  fixed64: "9007199254740993",
  fixed32: 4294967295,
  bool: true,
  string: LONG_TEXT,
  bytes: "AP+A",
  uint32: 4294967295,
  sfixed32: -2147483648,
  sfixed64: "-9223372036854775808",
  sint32: -1,
  sint64: "-9007199254740993",
};

const COLOR = {
  name: "Color",
  values: [
    { name: "COLOR_UNSPECIFIED", number: 0 },
    { name: "COLOR_RED", number: 1 },
  ],
};
const PART = { name: "Part", fields: [{ name: "size", type: "uint32", number: 1 }] };
const NODE = { name: "Node", fields: [{ name: "next", type: "Node", number: 1 }] };

const OTHERS: Readonly<Record<string, Sample>> = {
  enum: { field: { type: "Color" }, value: "COLOR_RED", types: { messages: [], enums: [COLOR] } },
  message: { field: { type: "Part" }, value: { size: 3 }, types: { messages: [PART] } },
  repeated: { field: { type: "sint32", label: "repeated" }, value: [1, -1, 0] },
  map: { field: { type: "map<string, int64>" }, value: { a: "1", "": "-1" } },
  optional: { field: { type: "int32", label: "optional" }, value: 0 },
  oneof: { field: { type: "string", oneof: "choice" }, value: "" },
  "well-known": { field: { type: "google.protobuf.Timestamp" }, value: "2024-02-29T12:00:00.000000001Z" },
  recursive: { field: { type: "Node" }, value: { next: { next: {} } }, types: { messages: [NODE] } },
};

const SAMPLES: Readonly<Record<string, Sample>> = {
  ...Object.fromEntries(Object.entries(SCALARS).map(([type, value]) => [type, { field: { type }, value }])),
  ...OTHERS,
};

export const FIELD_TYPES: ScenarioGroup = {
  id: "field-types",
  title: "field types",
  byKind: false,
  scenarios: Object.entries(SAMPLES).map(([type, sample]) => typeScenario(type, sample)),
};

function typeScenario(type: string, { field, value, types }: Sample): Scenario {
  return {
    id: `field-${type}`,
    title: type,
    why: `A value of this type at an edge travels there and back unchanged: ${type}. Bindings differ most in how their language holds such values.`,
    kinds: KINDS,
    exercises: ({ fieldTypes }) => fieldTypes.has(type),
    draft: (base) => withField(base, { ...field, name: "value", number: 3 }, value, types),
  };
}

function withField(base: Draft, field: FieldSpec, value: JsonValue, types: Draft["types"]): Draft {
  return { ...withMember(base, field.name, value), field, ...(types === undefined ? {} : { types }) };
}
