import type { FileProblems, SchemaFile } from "./model.ts";
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
export declare function collectSymbols(files: readonly SchemaFile[], problems: FileProblems): SymbolTable;
/** packagesOf lists a package and those that it stands in; none for a name that no package can have. */
export declare function packagesOf(name: string): string[];
