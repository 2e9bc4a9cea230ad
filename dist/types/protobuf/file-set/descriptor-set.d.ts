import { type SchemaFile, type SourceProblem } from "./model.ts";
export type FilesOfSet = {
    readonly ok: true;
    readonly files: readonly SchemaFile[];
} | {
    readonly ok: false;
    readonly problem: SourceProblem;
};
/** filesOfSet reads the files of a set, each after those that it imports. `name` is the set's own file, for people. */
export declare function filesOfSet(bytes: Uint8Array, name: string): FilesOfSet;
