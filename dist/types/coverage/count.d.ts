/** Counted places. */
/** How many places there are, and how many of them were reached. Whole numbers, `covered` at most `total`. */
export interface Count {
    readonly covered: number;
    readonly total: number;
}
