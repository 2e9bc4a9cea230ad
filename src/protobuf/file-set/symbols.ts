/** Everything that the files of a schema declare, by full name. */
import { quote } from "../../text/quote.ts";
import { isIdentifier } from "../types.ts";
import { WELL_KNOWN_TYPES } from "../well-known.ts";
import type { FileProblems, SchemaFile } from "./model.ts";
import { enumsOf, extensionsOf, joinName, messagesOf } from "./walk.ts";

export type SymbolKind = "message" | "enum" | "enum value" | "field" | "extension" | "oneof" | "service" | "method";

export interface SchemaSymbol {
  readonly kind: SymbolKind;
  readonly file: SchemaFile;
  /** What was declared. */
  readonly thing: object;
}

export interface SymbolTable {
  readonly symbols: ReadonlyMap<string, SchemaSymbol>;
  /** The packages, and those that they stand in. */
  readonly packages: ReadonlySet<string>;
}

/** collectSymbols gathers all names, and reports those that are none or that stand for two things. */
export function collectSymbols(files: readonly SchemaFile[], problems: FileProblems): SymbolTable {
  const symbols = new Map<string, SchemaSymbol>();
  const packages = new Set(files.flatMap((file) => checkedPackages(file, problems)));
  for (const file of files) {
    for (const { scope, name, kind, thing } of declarationsOf(file)) {
      if (!isIdentifier(name)) {
        problems.add(file, thing, `${quote(name)} cannot name a ${kind}: write letters, digits and underscores`);
        continue;
      }
      const fullName = joinName(scope, name);
      const problem = conflict(fullName, kind, symbols.get(fullName), packages.has(fullName), file);
      if (problem === undefined) symbols.set(fullName, { kind, file, thing });
      else problems.add(file, thing, problem);
    }
  }
  return { symbols, packages };
}

function conflict(
  fullName: string,
  kind: SymbolKind,
  before: SchemaSymbol | undefined,
  isPackage: boolean,
  file: SchemaFile,
): string | undefined {
  if (isPackage) return `${quote(fullName)} is also a package: rename the ${kind}`;
  if (!file.isBuiltIn && WELL_KNOWN_TYPES.has(fullName)) {
    return `${quote(fullName)} is a well-known type: import its file of google/protobuf/ and do not declare it`;
  }
  if (before === undefined) return undefined;
  const elsewhere = before.file === file ? "" : ` in ${before.file.name}`;
  const scope = kind === "enum value" ? " (the values of an enum stand in the scope of the enum itself)" : "";
  return `${quote(fullName)} is declared twice, as ${before.kind}${elsewhere} and as ${kind}${scope}`;
}

function checkedPackages(file: SchemaFile, problems: FileProblems): string[] {
  const { package: name } = file.descriptor;
  if (name === "") return [];
  const parts = name.split(".");
  if (parts.length <= MAX_PARTS && parts.every(isIdentifier)) return packagesOf(name);
  problems.add(file, undefined, `${quote(name)} is no package: write identifiers joined by dots`);
  return [];
}

/** packagesOf lists a package and those that it stands in; none for a name that no package can have. */
export function packagesOf(name: string): string[] {
  const parts = name === "" ? [] : name.split(".");
  if (parts.length > MAX_PARTS) return [];
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** As protoc allows a name to have. */
const MAX_PARTS = 100;

interface Declaration {
  readonly scope: string;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly thing: object;
}

function* declarationsOf({ descriptor }: SchemaFile): Iterable<Declaration> {
  for (const { message, fullName } of messagesOf(descriptor)) {
    const scope = fullName.slice(0, Math.max(fullName.length - message.name.length - 1, 0));
    yield { scope, name: message.name, kind: "message", thing: message };
    for (const field of message.field) yield { scope: fullName, name: field.name, kind: "field", thing: field };
    for (const oneof of message.oneofDecl) yield { scope: fullName, name: oneof.name, kind: "oneof", thing: oneof };
  }
  for (const { type, scope } of enumsOf(descriptor)) {
    yield { scope, name: type.name, kind: "enum", thing: type };
    for (const value of type.value) yield { scope, name: value.name, kind: "enum value", thing: value };
  }
  for (const { field, scope } of extensionsOf(descriptor)) {
    yield { scope, name: field.name, kind: "extension", thing: field };
  }
  for (const service of descriptor.service) {
    const scope = descriptor.package;
    yield { scope, name: service.name, kind: "service", thing: service };
    const inside = joinName(scope, service.name);
    for (const method of service.method) yield { scope: inside, name: method.name, kind: "method", thing: method };
  }
}
