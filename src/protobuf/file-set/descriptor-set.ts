/** A FileDescriptorSet in bytes → the files in it. */
import { type DescMessage, fromBinary } from "@bufbuild/protobuf";
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { type FileDescriptorProto, FileDescriptorProtoSchema } from "@bufbuild/protobuf/wkt";
import { messageOf } from "../../text/errors.ts";
import { quote } from "../../text/quote.ts";
import { builtInFile } from "./built-in.ts";
import { MAX_FILES, type SchemaFile, type SourceProblem, sourceProblem } from "./model.ts";
import { inOrder } from "./order.ts";

/** Messages that a set may be made of: a descriptor takes about 1 KB, however short its bytes are. */
const MAX_MESSAGES = 400_000;

export type FilesOfSet =
  | { readonly ok: true; readonly files: readonly SchemaFile[] }
  | { readonly ok: false; readonly problem: SourceProblem };

/** A set that is none, or not whole. */
class SetError extends Error {
  override readonly name = "SetError";
}

/** filesOfSet reads the files of a set, each after those that it imports. `name` is the set's own file, for people. */
export function filesOfSet(bytes: Uint8Array, name: string): FilesOfSet {
  try {
    return { ok: true, files: filesOf(descriptorsIn(bytes), name) };
  } catch (error) {
    if (!(error instanceof SetError)) throw error;
    return { ok: false, problem: sourceProblem(name, error.message) };
  }
}

function descriptorsIn(bytes: Uint8Array): FileDescriptorProto[] {
  try {
    const budget = { left: MAX_MESSAGES };
    const parts = fileParts(bytes);
    return parts.map((part) => {
      spend(FileDescriptorProtoSchema, part, budget, 0);
      return fromBinary(FileDescriptorProtoSchema, part);
    });
  } catch (error) {
    if (error instanceof SetError) throw error;
    throw noSet(bytes, messageOf(error));
  }
}

/** The bytes of each file, without the comments and positions that sets can hold: they are most of it. */
function fileParts(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    if (number === 1 && wireType === WireType.LengthDelimited) parts.push(withoutSourceInfo(reader.bytes()));
    else throw new Error(`field ${number} is not one of a FileDescriptorSet`);
    if (parts.length > MAX_FILES) throw new SetError(`the set has more than ${MAX_FILES} files`);
  }
  if (parts.length === 0) throw noSet(bytes, "it is empty");
  return parts;
}

const SOURCE_CODE_INFO = FileDescriptorProtoSchema.field.sourceCodeInfo.number;

function withoutSourceInfo(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const [number, wireType] = reader.tag();
    reader.skip(wireType, number);
    if (number !== SOURCE_CODE_INFO) kept.push(bytes.subarray(start, reader.pos));
  }
  return Buffer.concat(kept);
}

const MAX_DEPTH = 100;

/** Counts the messages that bytes would become, before they do. */
function spend(type: DescMessage, bytes: Uint8Array, budget: { left: number }, depth: number): void {
  if (depth > MAX_DEPTH) throw new Error(`messages are nested more than ${MAX_DEPTH} deep`);
  if (--budget.left < 0) throw new SetError(`the set has more than ${MAX_MESSAGES} declarations and options`);
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const inner = type.fields.find((field) => field.number === number)?.message;
    if (inner === undefined || wireType !== WireType.LengthDelimited) reader.skip(wireType, number);
    else spend(inner, reader.bytes(), budget, depth + 1);
  }
}

function noSet(bytes: Uint8Array, reason: string): SetError {
  const text = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (/^\s*(?:\/\/|\/\*|syntax\b|edition\b|package\b|import\b)/.test(text)) {
    return new SetError('this is a .proto file: name it as "proto", not as "descriptor_set"');
  }
  const form = /^\s*\{/.test(text) ? "it is JSON, and the binary form is needed" : reason;
  const hint = "`protoc --include_imports --descriptor_set_out` and `buf build -o api.binpb` write one";
  return new SetError(`this is no FileDescriptorSet: ${form} (${hint})`);
}

function filesOf(descriptors: readonly FileDescriptorProto[], set: string): SchemaFile[] {
  const byName = new Map<string, FileDescriptorProto>();
  for (const descriptor of descriptors) {
    const { name } = descriptor;
    if (name === "") throw new SetError("the set has a file without a name: it is no FileDescriptorSet");
    if (byName.has(name)) throw new SetError(`the set has the file ${quote(name)} twice`);
    byName.set(name, descriptor);
  }
  const done = new Map<string, SchemaFile | "open">();
  return inOrder([...byName.keys()].map((name) => fileNamed(name, byName, done, set)));
}

function fileNamed(
  name: string,
  byName: ReadonlyMap<string, FileDescriptorProto>,
  done: Map<string, SchemaFile | "open">,
  set: string,
  importer?: string,
): SchemaFile {
  const known = builtInFile(name) ?? done.get(name);
  if (known === "open")
    throw new SetError(`the file ${quote(name)} imports itself, by way of ${quote(importer ?? name)}`);
  if (known !== undefined) return known;
  const descriptor = byName.get(name);
  if (descriptor === undefined) {
    const hint = "write the set with its imports (`protoc --include_imports`; `buf build` does so)";
    throw new SetError(`the set lacks ${quote(name)}, which ${quote(importer ?? "")} imports: ${hint}`);
  }
  done.set(name, "open");
  const imports = descriptor.dependency.map((dependency, index) => ({
    file: fileNamed(dependency, byName, done, set, name),
    isPublic: descriptor.publicDependency.includes(index),
  }));
  const file: SchemaFile = { name: `${set} (${name})`, descriptor, imports, isBuiltIn: false };
  done.set(name, file);
  return file;
}
