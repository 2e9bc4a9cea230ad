import type { SchemaFile } from "./model.ts";
/** builtInFile is the built-in file that an import's path means; undefined where it means another one. */
export declare function builtInFile(path: string): SchemaFile | undefined;
