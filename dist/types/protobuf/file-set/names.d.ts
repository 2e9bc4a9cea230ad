import type { SchemaFile } from "./model.ts";
import { type SchemaSymbol, type SymbolTable } from "./symbols.ts";
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
export declare function viewFrom(file: SchemaFile, table: SymbolTable): View;
/**
 * resolve finds what a name means in a scope as protoc does (descriptor.cc, LookupSymbol): the first part of it counts,
 * looked for from the innermost scope outwards; where that has members, the rest must be among them.
 */
export declare function resolve(view: View, name: string, scope: string): Resolved | undefined;
/** unresolved says why a name means nothing where it stands. */
export declare function unresolved(view: View, name: string, scope: string, what: "type" | "message"): string;
