import { type FixtureSchema } from "../schema.ts";
import { FileProblems, type SchemaFile, type SourceProblem } from "./model.ts";
/** A schema that came of files. */
export interface FileSchema extends FixtureSchema {
    /** The names of required fields, by the full name of their message. */
    readonly required: ReadonlyMap<string, readonly string[]>;
}
export type BuiltSchema = {
    readonly ok: true;
    readonly schema: FileSchema;
} | {
    readonly ok: false;
    readonly problems: readonly SourceProblem[];
};
/** buildSchema makes descriptors of files, each of which comes after those that it imports. */
export declare function buildSchema(files: readonly SchemaFile[]): BuiltSchema;
/** linkFiles resolves the types of files and checks what they declare. */
export declare function linkFiles(files: readonly SchemaFile[], problems: FileProblems): void;
