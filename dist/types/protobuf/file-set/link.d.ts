import type { FileProblems, SchemaFile } from "./model.ts";
import type { SymbolTable } from "./symbols.ts";
/** linkFile resolves every type that a file names, and reports those that it does not see. */
export declare function linkFile(file: SchemaFile, table: SymbolTable, problems: FileProblems): void;
