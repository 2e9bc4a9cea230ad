export interface Pattern {
    /** Whether the pattern matches somewhere in a text. */
    test(text: string): boolean;
    /** What the named groups matched, where the pattern matches; undefined where it does not. */
    match(text: string): ReadonlyMap<string, string> | undefined;
}
/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
export declare function compilePattern(pattern: string): Pattern;
