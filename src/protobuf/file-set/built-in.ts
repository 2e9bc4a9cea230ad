/** google/protobuf/*.proto as files of a schema. */
import { BUILT_IN_FILES } from "../well-known.ts";
import type { SchemaFile } from "./model.ts";

const made = new Map<string, SchemaFile>();

/** builtInFile is the built-in file that an import's path means; undefined where it means another one. */
export function builtInFile(path: string): SchemaFile | undefined {
  const known = made.get(path);
  const file = BUILT_IN_FILES.get(path);
  if (known !== undefined || file === undefined) return known;
  const imports = file.proto.dependency.flatMap((dependency, index) => {
    const imported = builtInFile(dependency);
    return imported === undefined ? [] : [{ file: imported, isPublic: file.proto.publicDependency.includes(index) }];
  });
  const built: SchemaFile = { name: path, descriptor: file.proto, imports, isBuiltIn: true };
  made.set(path, built);
  return built;
}
