/** The files that a file needs, in the order in which they can be built. */
import type { SchemaFile } from "./model.ts";
/** inOrder lists files and all that they import, imported ones first. Imports do not run in circles. */
export declare function inOrder(roots: readonly SchemaFile[]): SchemaFile[];
