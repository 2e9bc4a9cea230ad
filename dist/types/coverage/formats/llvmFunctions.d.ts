/** The functions of llvm-cov's export: where each begins, and its branches. */
import type { FileGatherer } from "../fileGatherer.ts";
import type { JsonPart } from "../jsonPart.ts";
export interface LlvmFunction {
    readonly file: string;
    /** Where it begins there. */
    readonly line: number;
    readonly column: number;
    readonly hits: number;
    readonly branches: readonly Branch[];
}
/** One side of a condition. */
interface Branch {
    /** In the function's file: what a macro brings stands where the macro is used. */
    readonly line: number;
    readonly key: number;
    readonly hits: number;
}
/** readFunction reads an entry of `functions`. Its files are numbered: one is its own, the others stand for macros. */
export declare function readFunction(part: JsonPart): LlvmFunction;
/**
 * addBranches adds the branches of a file's functions, those of instantiations as one, and says whether there are any.
 * Since LLVM 20 sides that can never be taken (the "false" of a `case`) are among them, unmarked but not counted in the
 * file's sum: as many of those that nothing took are left out.
 */
export declare function addBranches(functions: readonly LlvmFunction[], summed: number | undefined, files: FileGatherer): boolean;
export {};
