/** loadPatterns must have been waited for before a pattern is compiled. */
export declare function loadPatterns(): Promise<void>;
export interface Pattern {
    /** Whether the pattern matches somewhere in a text. */
    test(text: string): boolean;
    /** What the named groups matched, where the pattern matches; undefined where it does not. */
    match(text: string): ReadonlyMap<string, string> | undefined;
}
/** A pattern that is not RE2: the message says why, to continue "… is not valid: ". */
export declare class PatternError extends Error {
    readonly name = "PatternError";
}
/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
export declare function compilePattern(pattern: string): Pattern;
