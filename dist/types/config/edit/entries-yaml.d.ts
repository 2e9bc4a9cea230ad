import type { BindingEdit } from "./model.ts";
/** editYamlEntries makes the changes. Throws EntryEditError where an anchor or an alias shares what is to be changed. */
export declare function editYamlEntries(text: string, file: string, edits: readonly BindingEdit[]): string;
