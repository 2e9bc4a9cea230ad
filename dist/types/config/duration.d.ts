/** parseDuration gives whole milliseconds, at least 1 and at most an hour; undefined for what is no such duration. */
export declare function parseDuration(value: unknown): number | undefined;
