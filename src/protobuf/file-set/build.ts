/** The files of a schema → descriptors that messages can be encoded and decoded with, or what is wrong with the files. */
import { create, createFileRegistry, createRegistry, type FileRegistry, type Registry } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { messageOf } from "../../text/errors.ts";
import { type FixtureSchema, schemaIn } from "../schema.ts";
import { WELL_KNOWN_REGISTRY } from "../well-known.ts";
import { linkFile } from "./link.ts";
import { FileProblems, type SchemaFile, type SourceProblem } from "./model.ts";
import { type ExtensionNumbers, findPresenceProblems } from "./presence.ts";
import { relaxRequired } from "./required.ts";
import { checkStructure } from "./structure.ts";
import { collectSymbols } from "./symbols.ts";

/** A schema that came of files. */
export interface FileSchema extends FixtureSchema {
  /** The names of required fields, by the full name of their message. */
  readonly required: ReadonlyMap<string, readonly string[]>;
}

export type BuiltSchema =
  | { readonly ok: true; readonly schema: FileSchema }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

/** buildSchema makes descriptors of files, each of which comes after those that it imports. */
export function buildSchema(files: readonly SchemaFile[]): BuiltSchema {
  const problems = new FileProblems();
  linkFiles(files, problems);
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const required = new Map(own(files).flatMap(({ descriptor }) => [...requiredOf(descriptor)]));
  const registry = registryOf(files, problems);
  if (registry !== undefined) checkPresence(files, registry, problems);
  if (registry === undefined || problems.found.length > 0) return { ok: false, problems: problems.found };
  return { ok: true, schema: { ...schemaIn(withWellKnown(files, registry)), required } };
}

/** linkFiles resolves the types of files and checks what they declare. */
export function linkFiles(files: readonly SchemaFile[], problems: FileProblems): void {
  const table = collectSymbols(files, problems);
  for (const file of own(files)) linkFile(file, table, problems);
  for (const file of own(files)) checkStructure(file, problems);
}

function own(files: readonly SchemaFile[]): SchemaFile[] {
  return files.filter(({ isBuiltIn }) => !isBuiltIn);
}

const requiredCache = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Files are shared by schemas: what was required once is optional the next time. */
function requiredOf(descriptor: SchemaFile["descriptor"]): ReadonlyMap<string, readonly string[]> {
  const known = requiredCache.get(descriptor);
  if (known !== undefined) return known;
  const required = relaxRequired(descriptor);
  requiredCache.set(descriptor, required);
  return required;
}

function registryOf(files: readonly SchemaFile[], problems: FileProblems): FileRegistry | undefined {
  try {
    return createFileRegistry(create(FileDescriptorSetSchema, { file: files.map(({ descriptor }) => descriptor) }));
  } catch (error) {
    const last = files.at(-1);
    if (last !== undefined) problems.add(last, undefined, `no schema can be made of the file: ${messageOf(error)}`);
    return undefined;
  }
}

function checkPresence(files: readonly SchemaFile[], registry: FileRegistry, problems: FileProblems): void {
  const taken: ExtensionNumbers = new Map();
  for (const file of own(files)) {
    const types = registry.getFile(file.descriptor.name);
    if (types === undefined) continue;
    for (const [thing, message] of findPresenceProblems(types, taken)) problems.add(file, thing, message);
  }
}

/** Who uses one well-known type can have an Any that holds another. */
function withWellKnown(files: readonly SchemaFile[], registry: FileRegistry): Registry {
  return files.some(({ isBuiltIn }) => isBuiltIn) ? createRegistry(WELL_KNOWN_REGISTRY, registry) : registry;
}
