import type { FileProblems, SchemaFile } from "./model.ts";
/** checkStructure reports what is wrong with the numbers, oneofs, maps and enums of a file. */
export declare function checkStructure(file: SchemaFile, problems: FileProblems): void;
/** The end is not in the range. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
export declare function sorted(ranges: readonly Range[]): Range[];
export declare function isIn(ranges: readonly Range[], number: number): boolean;
