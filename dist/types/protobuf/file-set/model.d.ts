/** The files of a schema, read but not yet made sense of. */
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { LineIndex, Position } from "../../json/lines.ts";
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
/** sourceProblem words a problem so that nothing of the file can break its line or swell it. */
export declare function sourceProblem(file: string, message: string, position?: Position): SourceProblem;
/** More files than any schema that people write has. */
export declare const MAX_FILES = 1000;
/** Problems of files as they come in, the first of them. */
export declare class FileProblems {
    #private;
    get found(): readonly SourceProblem[];
    /** Whether more of them would not be kept. */
    get full(): boolean;
    /** Adds a problem of a file: at what was declared, at an offset of its text, or of the file as a whole. */
    add(file: Pick<SchemaFile, "name" | "source">, at: object | number | undefined, message: string): void;
}
