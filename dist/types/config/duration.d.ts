/** Durations as people write them: `10s`, `500ms`, `1.5m`. A bare number is refused: half of its readers would take it for seconds. */
/** The longest duration there is: one hour. */
export declare const MAX_DURATION_MS = 3600000;
/** parseDuration gives whole milliseconds, at least 1 and at most an hour; undefined for what is no such duration. */
export declare function parseDuration(value: unknown): number | undefined;
