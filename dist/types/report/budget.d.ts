/** A part of a text: every fold and fence it opens it also closes. */
export interface Section {
    /** What is missing without it, its countable word first: "table of findings". Of those of one noun the last go first. */
    readonly noun: string;
    /** A function makes it only where there may be room for it. */
    readonly text: string | (() => string);
    /** The line above it. Above neighbours with the same it stands once. */
    readonly heading?: string;
    /** What has more of it stays longer; where it is equal, what comes first. None is 0. */
    readonly importance?: number;
    /** The longest shorter form that fits, if there is one: it says itself what it lacks. */
    readonly shorter?: (fits: (text: string) => boolean) => string | undefined;
}
export interface FitOptions {
    /** What the limit counts: bytes of UTF-8, or UTF-16 units, of which a text never has fewer than characters. */
    readonly unit?: "bytes" | "characters";
    /** What the text ends with, however little room there is. */
    readonly footer?: string;
}
/**
 * fitSections joins sections by empty lines. Where not all of them fit, the least important are shortened or left out, and
 * `note` writes the sentence that says so. The first section, the note and the footer always stay.
 */
export declare function fitSections(sections: readonly Section[], limit: number, note: (missing: string) => string, { unit, footer }?: FitOptions): string;
