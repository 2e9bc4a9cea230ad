/** A part of a text that is shown whole or not at all: every fold and fence it opens it also closes. */
export interface Section {
    /** What is missing without it, as a countable noun: "failure". Sections of one noun are counted together. */
    readonly noun: string;
    readonly text: string;
}
/**
 * fitSections joins sections by empty lines, leaving out from the end what does not fit. `note` writes the sentence that
 * says so. The first section always stays.
 */
export declare function fitSections(sections: readonly Section[], budget: number, note: (missing: string) => string): string;
