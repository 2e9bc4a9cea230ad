/** The files of a schema, read but not yet made sense of. */
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { LineIndex, Position } from "../../json/lines.ts";
import { shorten } from "../../text/shorten.ts";
import { spellInvisible } from "../../text/visible.ts";
import type { ParsedFile } from "../proto-file/parse.ts";

export interface SchemaFile {
  /** As people know it. */
  readonly name: string;
  /** Its name and its dependencies' are unique in the set. */
  readonly descriptor: FileDescriptorProto;
  readonly imports: readonly Import[];
  /** One of google/protobuf/*: known to be sound. */
  readonly isBuiltIn: boolean;
  /** Where things stand in the text; a descriptor set has none. */
  readonly source?: SourceText;
}

export interface Import {
  readonly file: SchemaFile;
  /** Who imports the importing file sees this one too. */
  readonly isPublic: boolean;
}

export interface SourceText extends Pick<ParsedFile, "places" | "defaults"> {
  readonly lines: LineIndex;
}

/** What is wrong with a schema's files, and where. */
export interface SourceProblem {
  readonly file: string;
  readonly position?: Position;
  readonly message: string;
}

/** Names can be as long as a file. */
const MAX_LENGTH = 800;

/** sourceProblem words a problem so that nothing of the file can break its line or swell it. */
export function sourceProblem(file: string, message: string, position?: Position): SourceProblem {
  const clean = (text: string): string => spellInvisible(shorten(text, MAX_LENGTH));
  return { file: clean(file), message: clean(message), ...(position === undefined ? {} : { position }) };
}

/** More files than any schema that people write has. */
export const MAX_FILES = 1000;

/** More problems than this say nothing new about a schema. */
const MAX_PROBLEMS = 20;

/** Problems of files as they come in, the first of them. */
export class FileProblems {
  readonly #found: SourceProblem[] = [];

  get found(): readonly SourceProblem[] {
    return this.#found;
  }

  /** Whether more of them would not be kept. */
  get full(): boolean {
    return this.#found.length >= MAX_PROBLEMS;
  }

  /** Adds a problem of a file: at what was declared, at an offset of its text, or of the file as a whole. */
  add(file: Pick<SchemaFile, "name" | "source">, at: object | number | undefined, message: string): void {
    if (this.full) return;
    const { source } = file;
    const offset = typeof at === "number" || at === undefined ? at : source?.places.names.get(at);
    const position = offset === undefined ? undefined : source?.lines.at(offset);
    this.#found.push(sourceProblem(file.name, message, position));
  }
}
