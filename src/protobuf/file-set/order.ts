/** The files that a file needs, in the order in which they can be built. */
import type { SchemaFile } from "./model.ts";

/** inOrder lists files and all that they import, imported ones first. Imports do not run in circles. */
export function inOrder(roots: readonly SchemaFile[]): SchemaFile[] {
  const ordered = new Set<SchemaFile>();
  const add = (file: SchemaFile): void => {
    if (ordered.has(file)) return;
    for (const { file: imported } of file.imports) add(imported);
    ordered.add(file);
  };
  for (const root of roots) add(root);
  return [...ordered];
}
