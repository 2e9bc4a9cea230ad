/** What is to be changed in the entries `known-failing` of a configuration. */
import type { KnownFailingConfig } from "../model.ts";
/** A copy of an entry, with what is different in it. */
export type EntryCopy = Partial<Pick<KnownFailingConfig, "fixture" | "encoding" | "expires">>;
export interface BindingEdit {
    readonly binding: string;
    /** By an entry's position: what stands in its place. None: it goes. */
    readonly instead: ReadonlyMap<number, readonly EntryCopy[]>;
    /** What comes after them. */
    readonly added: readonly KnownFailingConfig[];
}
