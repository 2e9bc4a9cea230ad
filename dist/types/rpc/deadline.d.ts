/** How long a call may take. */
/** The longest: one hour. A timer of Node's that is to wait much longer (2^31 ms) fires at once. */
export declare const MAX_DEADLINE_MS = 3600000;
/** isDeadline says whether a number is a deadline: whole milliseconds, at least 1 and at most an hour. */
export declare function isDeadline(milliseconds: number): boolean;
