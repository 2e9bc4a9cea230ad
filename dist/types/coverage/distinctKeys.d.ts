/** Keys for the places of one file, where two that look alike must still be counted as two. */
/**
 * DistinctKeys gives each place of a file a key that no other place of its line has. The same places in the same order get
 * the same keys, so that two reports of one file can be merged.
 */
export declare class DistinctKeys {
    #private;
    /** take gives `key` where it is free on this line, and otherwise another one. */
    take(line: number, key: number): number;
}
