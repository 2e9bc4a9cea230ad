/** The types that a file names → their full names: what a parser leaves open, and what a descriptor set may have wrong. */
import { isFieldSet, isMessage } from "@bufbuild/protobuf";
import {
  type EnumDescriptorProto,
  EnumDescriptorProtoSchema,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  type MethodDescriptorProto,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { jsonName } from "../describe.ts";
import { setDefault } from "./defaults.ts";
import type { FileProblems, SchemaFile } from "./model.ts";
import { type Resolved, resolve, unresolved, type View, viewFrom } from "./names.ts";
import type { SymbolTable } from "./symbols.ts";
import { extensionsOf, joinName, messagesOf } from "./walk.ts";

interface Linker {
  readonly file: SchemaFile;
  readonly view: View;
  readonly problems: FileProblems;
}

/** linkFile resolves every type that a file names, and reports those that it does not see. */
export function linkFile(file: SchemaFile, table: SymbolTable, problems: FileProblems): void {
  const linker: Linker = { file, view: viewFrom(file, table), problems };
  for (const { message, fullName } of messagesOf(file.descriptor)) {
    for (const field of message.field) linkField(linker, field, fullName);
  }
  for (const { field, scope } of extensionsOf(file.descriptor)) {
    linkField(linker, field, scope);
    field.extendee = messageNamed(linker, field.extendee, scope, file.source?.places.outputs.get(field) ?? field);
  }
  for (const service of file.descriptor.service) {
    const scope = joinName(file.descriptor.package, service.name);
    for (const method of service.method) linkMethod(linker, method, scope);
  }
}

function linkField(linker: Linker, field: FieldDescriptorProto, scope: string): void {
  const { file, problems } = linker;
  // Not every tool writes it.
  if (field.jsonName === "") field.jsonName = jsonName(field.name);
  const hasType = isFieldSet(field, FieldDescriptorProtoSchema.field.type);
  let type: Resolved | undefined;
  if (field.typeName !== "") {
    type = resolveType(linker, field, scope);
    if (type === undefined) return;
    field.typeName = `.${type.fullName}`;
    if (!hasType) field.type = type.symbol.kind === "enum" ? Type.ENUM : Type.MESSAGE;
  }
  if (!fits(field, hasType, type)) {
    problems.add(file, field, `the field ${quote(field.name)} has no type, or not one of the kind that it says`);
    return;
  }
  const given = file.source?.defaults.get(field);
  if (given === undefined) return;
  const problem = setDefault(field, given.value, enumOf(type));
  if (problem !== undefined) problems.add(file, given.start, problem);
}

/** What a parser found has the kind of its type; a descriptor set says both, and can be wrong. */
function fits(field: FieldDescriptorProto, hasType: boolean, type: Resolved | undefined): boolean {
  if (type === undefined) return hasType && ![Type.MESSAGE, Type.GROUP, Type.ENUM].includes(field.type);
  return type.symbol.kind === "enum" ? field.type === Type.ENUM : [Type.MESSAGE, Type.GROUP].includes(field.type);
}

function resolveType(linker: Linker, field: FieldDescriptorProto, scope: string): Resolved | undefined {
  const { file, view, problems } = linker;
  if (problems.full) return undefined;
  const at = file.source?.places.types.get(field) ?? field;
  const found = resolve(view, field.typeName, scope);
  if (found === undefined) problems.add(file, at, unresolved(view, field.typeName, scope, "type"));
  else if (found.symbol.kind !== "message" && found.symbol.kind !== "enum") {
    problems.add(file, at, `${quote(field.typeName)} is no type: it is declared as ${found.symbol.kind}`);
    return undefined;
  }
  return found;
}

function enumOf(type: Resolved | undefined): EnumDescriptorProto | undefined {
  const thing = type?.symbol.thing;
  return isMessage(thing, EnumDescriptorProtoSchema) ? thing : undefined;
}

function linkMethod(linker: Linker, method: MethodDescriptorProto, scope: string): void {
  const { places } = linker.file.source ?? {};
  method.inputType = messageNamed(linker, method.inputType, scope, places?.types.get(method) ?? method);
  method.outputType = messageNamed(linker, method.outputType, scope, places?.outputs.get(method) ?? method);
}

/** The full name of a message; the name itself, and a problem, where there is none. */
function messageNamed({ file, view, problems }: Linker, name: string, scope: string, at: object | number): string {
  if (problems.full) return name;
  const found = resolve(view, name, scope);
  if (found?.symbol.kind === "message") return `.${found.fullName}`;
  const problem =
    found === undefined
      ? unresolved(view, name, scope, "message")
      : `${quote(name)} is no message: it is declared as ${found.symbol.kind}`;
  problems.add(file, at, problem);
  return name;
}
