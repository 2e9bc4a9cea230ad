/** The one place where two texts differ, in whole lines. */
export interface LineEdit {
    /** Where the change begins in the first text, from 1. */
    readonly line: number;
    /** The lines that go. */
    readonly remove: readonly string[];
    /** The lines that come in their place. */
    readonly write: readonly string[];
}
/** lineEdit is what turns one text into another: from the first line that differs to the last. */
export declare function lineEdit(before: string, after: string): LineEdit;
