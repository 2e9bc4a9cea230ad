import type { BindingEdit } from "./model.ts";
/** editJsonEntries makes the changes, in the indentation of the text. The text is valid JSON. */
export declare function editJsonEntries(text: string, edits: readonly BindingEdit[]): string;
