/** A fixture's inline schema → the descriptor that protoc would make of such a file. */
import { create } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  type EnumDescriptorProto,
  EnumDescriptorProtoSchema,
  FieldDescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import type { EnumSpec, FieldSpec, InlineSchema, MessageSpec } from "../generated/fixture.ts";
import {
  type Declaration,
  declarationsOf,
  isMapKeyType,
  isScalarName,
  parseMapType,
  resolveTypeName,
  SCALAR_TYPES,
} from "./types.ts";
import { WELL_KNOWN_FILES, WELL_KNOWN_TYPES } from "./well-known.ts";

/** A schema that no descriptors can be made of, although each rule for it may be satisfied or switched off. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

/**
 * describeFile words an inline schema as protoc would, always proto3, and tells whether it uses well-known types. Throws
 * SchemaError.
 */
export function describeFile(protobuf: InlineSchema): {
  readonly descriptor: FileDescriptorProto;
  readonly usesWellKnown: boolean;
} {
  const resolver = new TypeResolver(declarationsOf(protobuf));
  const inPackage = (name: string): string => (protobuf.package === "" ? name : `${protobuf.package}.${name}`);
  const descriptor = create(FileDescriptorProtoSchema, {
    name: "fixture.proto",
    package: protobuf.package,
    syntax: "proto3",
    messageType: protobuf.messages.map((message) => describeMessage(message, inPackage(message.name), resolver)),
    enumType: (protobuf.enums ?? []).map(describeEnum),
    service: protobuf.services.map((service) => ({
      name: service.name,
      method: service.methods.map((method) => ({
        name: method.name,
        inputType: resolver.message(method.input_type, protobuf.package),
        outputType: resolver.message(method.output_type, protobuf.package),
        clientStreaming: method.client_streaming === true,
        serverStreaming: method.server_streaming === true,
      })),
    })),
  });
  const { usesWellKnown } = resolver;
  if (usesWellKnown) descriptor.dependency = WELL_KNOWN_FILES.map((file) => file.proto.name);
  return { descriptor, usesWellKnown };
}

function describeMessage(spec: MessageSpec, fullName: string, types: TypeResolver): DescriptorProto {
  checkFields(spec, fullName);
  const oneofs = [...new Set(spec.fields.flatMap((field) => (field.oneof === undefined ? [] : [field.oneof])))];
  // A proto3 `optional` is a oneof of one member; these come after the real ones (descriptor.proto, proto3_optional).
  const optionals = spec.fields.filter(
    (field) => field.label === "optional" && field.oneof === undefined && !isMap(field),
  );
  const entries: DescriptorProto[] = [];
  const fields = spec.fields.map((field) => {
    const optionalIndex = optionals.indexOf(field);
    const oneofIndex = field.oneof !== undefined ? oneofs.indexOf(field.oneof) : oneofs.length + optionalIndex;
    const map = parseMapType(field.type);
    if (map !== undefined) {
      const entry = describeMapEntry(field, map, fullName, types);
      entries.push(entry);
      return create(FieldDescriptorProtoSchema, {
        ...named(field.name, field.number),
        label: Label.REPEATED,
        type: Type.MESSAGE,
        typeName: `.${fullName}.${entry.name}`,
      });
    }
    return create(FieldDescriptorProtoSchema, {
      ...named(field.name, field.number),
      ...types.field(field.type, fullName),
      label: field.label === "repeated" ? Label.REPEATED : Label.OPTIONAL,
      ...(field.oneof !== undefined || optionalIndex >= 0 ? { oneofIndex } : {}),
      ...(optionalIndex >= 0 ? { proto3Optional: true } : {}),
    });
  });
  return create(DescriptorProtoSchema, {
    name: spec.name,
    field: fields,
    oneofDecl: [...oneofs, ...optionals.map((field) => `_${field.name}`)].map((name) => ({ name })),
    nestedType: [
      ...(spec.messages ?? []).map((nested) => describeMessage(nested, `${fullName}.${nested.name}`, types)),
      ...entries,
    ],
    enumType: (spec.enums ?? []).map(describeEnum),
  });
}

const MAX_FIELD_NUMBER = 2 ** 29 - 1;

/** What the library takes and then makes broken messages of. */
function checkFields({ fields }: MessageSpec, message: string): void {
  const names = new Map<number, string>();
  for (const { name, number, label, oneof } of fields) {
    const field = `the field \`${name}\` of ${message}`;
    if (!Number.isInteger(number) || number < 1 || number > MAX_FIELD_NUMBER) {
      throw new SchemaError(`${field} has the number ${number}, which is not from 1 to ${MAX_FIELD_NUMBER}`);
    }
    const before = names.get(number);
    if (before !== undefined) throw new SchemaError(`${field} has the number ${number}, as \`${before}\` has`);
    names.set(number, name);
    if (label === "repeated" && oneof !== undefined) {
      throw new SchemaError(`${field} is repeated, and cannot be in the oneof \`${oneof}\``);
    }
  }
}

function describeMapEntry(
  field: FieldSpec,
  map: { readonly key: string; readonly value: string },
  scope: string,
  types: TypeResolver,
): DescriptorProto {
  if (!isMapKeyType(map.key)) {
    throw new SchemaError(`the map \`${field.name}\` has keys of \`${map.key}\`, and not of integers, bool or string`);
  }
  return create(DescriptorProtoSchema, {
    name: mapEntryName(field.name),
    options: { mapEntry: true },
    field: [
      { ...named("key", 1), ...types.field(map.key, scope), label: Label.OPTIONAL },
      { ...named("value", 2), ...types.field(map.value, scope), label: Label.OPTIONAL },
    ],
  });
}

function describeEnum(spec: EnumSpec): EnumDescriptorProto {
  const numbers = spec.values.map((value) => value.number);
  if (numbers.length === 0) throw new SchemaError(`the enum \`${spec.name}\` has no values`);
  return create(EnumDescriptorProtoSchema, {
    name: spec.name,
    value: spec.values.map(({ name, number }) => ({ name, number })),
    ...(new Set(numbers).size < numbers.length ? { options: { allowAlias: true } } : {}),
  });
}

function isMap(field: FieldSpec): boolean {
  return parseMapType(field.type) !== undefined;
}

function named(name: string, number: number) {
  return { name, number, jsonName: jsonName(name) };
}

/** jsonName is the lowerCamelCase name that proto3 JSON gives a field, as protoc makes it. */
export function jsonName(name: string): string {
  return name.replace(/_+([A-Za-z0-9])?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
}

/** mapEntryName is the message that protobuf makes of a map field's entries: `MyCountsEntry` for `my_counts`. */
export function mapEntryName(field: string): string {
  const json = jsonName(field);
  return `${json.charAt(0).toUpperCase()}${json.slice(1)}Entry`;
}

class TypeResolver {
  readonly #kinds: ReadonlyMap<string, "message" | "enum">;
  /** Whether a well-known type was asked for. */
  usesWellKnown = false;

  constructor(declarations: readonly Declaration[]) {
    this.#kinds = new Map(declarations.map(({ fullName, kind }) => [fullName, kind]));
  }

  field(type: string, scope: string): { readonly type: Type; readonly typeName?: string } {
    if (isScalarName(type)) return { type: SCALAR_TYPES[type] };
    const fullName = this.#resolve(type, scope);
    return { type: this.#kinds.get(fullName) === "enum" ? Type.ENUM : Type.MESSAGE, typeName: `.${fullName}` };
  }

  message(type: string, scope: string): string {
    const fullName = this.#resolve(type, scope);
    if (this.#kinds.get(fullName) === "enum") throw new SchemaError(`\`${type}\` is no message type`);
    return `.${fullName}`;
  }

  #resolve(type: string, scope: string): string {
    const declared = resolveTypeName(type, scope, this.#kinds);
    if (declared !== undefined) return declared;
    const wellKnown = resolveTypeName(type, scope, WELL_KNOWN_TYPES);
    if (wellKnown === undefined) throw new SchemaError(`the type \`${type}\` is not declared`);
    this.usesWellKnown = true;
    return wellKnown;
  }
}
