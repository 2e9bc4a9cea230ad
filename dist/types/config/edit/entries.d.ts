import type { BindingEdit } from "./model.ts";
/**
 * editEntries changes the entries of some bindings. Throws EntryEditError, which says where and why, if the text has them
 * in a form that is left to a person; a text that would not say just what it should is never given.
 */
export declare function editEntries(text: string, file: string, edits: readonly BindingEdit[]): string;
