/** Keys of places that share a line: of the same code always the same, in every report. */
/** placeKey is 32 bits of a hash (FNV-1a) over names, such as those of a class and its method. */
export declare function placeKey(...names: readonly string[]): number;
