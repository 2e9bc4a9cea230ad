/** The names of protobuf types: the scalars, `map<K, V>`, and how a name written in a fixture finds its declaration. */
import type { EnumSpec, InlineSchema, MessageSpec } from "../generated/fixture.ts";
import { childPointer } from "../json/pointer.ts";

/** Scalar types by name, with their numbers in google.protobuf.FieldDescriptorProto.Type. */
export const SCALAR_TYPES = {
  double: 1,
  float: 2,
  int64: 3,
  uint64: 4,
  int32: 5,
  fixed64: 6,
  fixed32: 7,
  bool: 8,
  string: 9,
  bytes: 12,
  uint32: 13,
  sfixed32: 15,
  sfixed64: 16,
  sint32: 17,
  sint64: 18,
} as const;
export type ScalarName = keyof typeof SCALAR_TYPES;

export function isScalarName(name: string): name is ScalarName {
  return Object.hasOwn(SCALAR_TYPES, name);
}

/** Types that may be a map's key: integers, bool and string (protobuf language guide, "Maps"). */
export function isMapKeyType(name: string): boolean {
  return isScalarName(name) && !["double", "float", "bytes"].includes(name);
}

/** isMapKeyNumber says the same of a type's number. */
export function isMapKeyNumber(type: number): boolean {
  return Object.entries(SCALAR_TYPES).some(([name, number]) => number === type && isMapKeyType(name));
}

/**
 * isIdentifier says whether a name may stand in a schema. `__proto__` would be one to protobuf, but in JavaScript it
 * is no ordinary key: a message with such a field could not be compared.
 */
export function isIdentifier(name: string): boolean {
  return name !== "__proto__" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/** parseMapType splits `map<K, V>` into its two type names; undefined for any other type. */
export function parseMapType(type: string): { readonly key: string; readonly value: string } | undefined {
  const match = /^map\s*<\s*([\w.]+)\s*,\s*([\w.]+)\s*>$/.exec(type);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { key: match[1], value: match[2] };
}

/** A message or enum that the fixture declares. The full name has no leading dot. */
export type Declaration =
  | { readonly kind: "message"; readonly fullName: string; readonly pointer: string; readonly spec: MessageSpec }
  | { readonly kind: "enum"; readonly fullName: string; readonly pointer: string; readonly spec: EnumSpec };

/** declarationsOf lists every message and enum of the schema, nested ones too, outer before inner. */
export function declarationsOf(protobuf: InlineSchema): Declaration[] {
  const found: Declaration[] = [];
  const addEnums = (scope: string, enums: readonly EnumSpec[] | undefined, pointer: string): void => {
    for (const [index, spec] of (enums ?? []).entries()) {
      found.push({ kind: "enum", fullName: join(scope, spec.name), pointer: childPointer(pointer, index), spec });
    }
  };
  const addMessages = (scope: string, messages: readonly MessageSpec[] | undefined, pointer: string): void => {
    for (const [index, spec] of (messages ?? []).entries()) {
      const fullName = join(scope, spec.name);
      const own = childPointer(pointer, index);
      found.push({ kind: "message", fullName, pointer: own, spec });
      addMessages(fullName, spec.messages, `${own}/messages`);
      addEnums(fullName, spec.enums, `${own}/enums`);
    }
  };
  addMessages(protobuf.package, protobuf.messages, "/protobuf/messages");
  addEnums(protobuf.package, protobuf.enums, "/protobuf/enums");
  return found;
}

/**
 * resolveTypeName finds the full name that `name` means inside `scope` (a message's or the package's full name):
 * the innermost scope first, as protoc does. A leading dot makes the name absolute.
 */
export function resolveTypeName(
  name: string,
  scope: string,
  known: { has(name: string): boolean },
): string | undefined {
  if (name.startsWith(".")) return known.has(name.slice(1)) ? name.slice(1) : undefined;
  const scopes = scope === "" ? [] : scope.split(".");
  for (let depth = scopes.length; depth >= 0; depth--) {
    const candidate = join(scopes.slice(0, depth).join("."), name);
    if (known.has(candidate)) return candidate;
  }
  return undefined;
}

function join(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}
