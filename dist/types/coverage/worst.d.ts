/** Where most is left to do: the files with the most lines that were never reached. */
import type { WorstFile } from "../generated/coverage.ts";
import { type MergedCoverage } from "./merge.ts";
/** worstFiles are ten at the most. Of equals the first by name comes first. */
export declare function worstFiles({ files }: MergedCoverage, inCheckout: (path: string) => boolean): WorstFile[];
