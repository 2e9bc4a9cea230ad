/** A pattern that is not RE2: the message says why, to continue "… is not valid: ". */
export declare class PatternError extends Error {
    readonly name = "PatternError";
}
