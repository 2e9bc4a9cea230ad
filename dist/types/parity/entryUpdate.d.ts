/** Results → the changes of entries `known-failing` that make a run of the same outcomes green, as far as entries can. Pure. */
import type { BindingEdit } from "../config/edit/model.ts";
import type { BindingResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { type FaultOptions } from "./entryFaults.ts";
import { type Excuses } from "./knownFailing.ts";
export interface EntryUpdate {
    readonly edits: readonly BindingEdit[];
    /** What was done, and what was not, a line each. */
    readonly lines: readonly string[];
}
export interface UpdateOptions extends FaultOptions {
    readonly encoding: Encoding;
}
/** A new entry begins with these words, for the person who is to find others for them. */
export declare const TO_BE_EXPLAINED = "to be explained: ";
/**
 * updateEntries adds an entry for each failure that none excuses, and takes out or narrows those that pass now or match
 * nothing. An expired entry stays, and what it covers with it: a person has to look at them again.
 */
export declare function updateEntries(excuses: Excuses, results: readonly BindingResult[], options: UpdateOptions): EntryUpdate;
