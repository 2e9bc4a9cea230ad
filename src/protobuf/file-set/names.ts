/** The names of types → what they mean where they stand. */
import { nearest } from "../../text/nearest.ts";
import { quote } from "../../text/quote.ts";
import type { SchemaFile } from "./model.ts";
import { packagesOf, type SchemaSymbol, type SymbolTable } from "./symbols.ts";
import { joinName } from "./walk.ts";

export interface Resolved {
  readonly fullName: string;
  readonly symbol: SchemaSymbol;
}

/** What a file can see of the names of a schema. */
export interface View {
  readonly file: SchemaFile;
  readonly table: SymbolTable;
  sees(file: SchemaFile): boolean;
  readonly packages: ReadonlySet<string>;
}

/** viewFrom is what a file sees: itself, what it imports, and what that imports publicly. */
export function viewFrom(file: SchemaFile, table: SymbolTable): View {
  const visible = new Set([file, ...file.imports.map((each) => each.file)]);
  // A set hands on what is added while it is walked.
  for (const seen of visible) {
    if (seen === file) continue;
    for (const each of seen.imports) if (each.isPublic) visible.add(each.file);
  }
  const packages = new Set([...visible].flatMap(({ descriptor }) => packagesOf(descriptor.package)));
  return { file, table, packages, sees: (other) => visible.has(other) };
}

/**
 * resolve finds what a name means in a scope as protoc does (descriptor.cc, LookupSymbol): the first part of it counts,
 * looked for from the innermost scope outwards; where that has members, the rest must be among them.
 */
export function resolve(view: View, name: string, scope: string): Resolved | undefined {
  if (name.startsWith(".")) return find(view, name.slice(1));
  const [first = "", ...rest] = name.split(".");
  for (const candidate of scopesOf(scope, first)) {
    const found = find(view, candidate);
    if (rest.length === 0) {
      if (found?.symbol.kind === "message" || found?.symbol.kind === "enum") return found;
    } else if (view.packages.has(candidate) || (found !== undefined && hasMembers(found.symbol))) {
      return find(view, [candidate, ...rest].join("."));
    }
  }
  return undefined;
}

/** A name in each scope, from the innermost one outwards. */
function* scopesOf(scope: string, name: string): Iterable<string> {
  let inner = scope;
  for (;;) {
    yield joinName(inner, name);
    if (inner === "") return;
    inner = inner.slice(0, Math.max(inner.lastIndexOf("."), 0));
  }
}

function hasMembers({ kind }: SchemaSymbol): boolean {
  return kind === "message" || kind === "enum" || kind === "service";
}

function find({ table, sees }: View, fullName: string): Resolved | undefined {
  const symbol = table.symbols.get(fullName);
  return symbol !== undefined && sees(symbol.file) ? { fullName, symbol } : undefined;
}

/** unresolved says why a name means nothing where it stands. */
export function unresolved(view: View, name: string, scope: string, what: "type" | "message"): string {
  const { file, table } = view;
  const hidden = resolve({ ...view, packages: table.packages, sees: () => true }, name, scope);
  if (hidden !== undefined) {
    return `${quote(name)} is declared in ${hidden.symbol.file.name}, which this file does not import`;
  }
  const near = nearest(name, candidates(view));
  const hint = near === undefined ? "" : `: did you mean ${quote(near)}?`;
  return `${quote(name)} is no ${what} that ${file.name.slice(file.name.lastIndexOf("/") + 1)} declares or imports${hint}`;
}

/** Of more candidates than this only the first are looked at, so that a huge schema costs no time. */
const MAX_CANDIDATES = 2000;

/** The types that could have been meant, without the file's own package. */
function candidates({ file, table, sees }: View): string[] {
  const own = joinName(file.descriptor.package, "");
  const found: string[] = [];
  for (const [fullName, symbol] of table.symbols) {
    if ((symbol.kind !== "message" && symbol.kind !== "enum") || !sees(symbol.file)) continue;
    found.push(own !== "" && fullName.startsWith(own) ? fullName.slice(own.length) : fullName);
    if (found.length === MAX_CANDIDATES) break;
  }
  return found;
}
