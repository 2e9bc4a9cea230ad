/** A configuration against its schema and beyond it, with every complaint in words for the person who wrote the file. */
import type { ConfigSpec } from "../generated/config.ts";
import type { SourceDocument, SourceProblem } from "./document.ts";
export interface Checked {
    /** Absent where there are problems. */
    readonly spec?: ConfigSpec;
    readonly problems: readonly SourceProblem[];
}
/** checkShape finds everything that is wrong with a configuration's keys and values. */
export declare function checkShape(document: SourceDocument): Checked;
