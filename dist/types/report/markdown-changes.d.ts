import type { Section } from "./budget.ts";
import type { ComparedBase } from "./changes.ts";
export interface ChangeSections {
    readonly open: readonly Section[];
    /** All names, where there are many. */
    readonly folded: readonly Section[];
}
/** changeSections tells what changed since the base, also that nothing did, or that the two cannot be compared. */
export declare function changeSections(base: ComparedBase | undefined): ChangeSections;
