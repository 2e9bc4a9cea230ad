/** What a configuration says of failures beforehand: entries `known-failing` and allowed flakiness, result by result. */
import type { KnownFailingConfig } from "../config/model.ts";
import type { FixtureResult, Mismatch } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { Mask } from "../text/mask.ts";
export interface ExcuseOptions {
    /** The entries of each binding, in the order of the configuration. */
    readonly entries: ReadonlyMap<string, readonly KnownFailingConfig[]>;
    /** Of the run: entries for the other one are passed over. */
    readonly encoding: Encoding;
    /** The ids of all fixtures of the suite, before any filter. */
    readonly ids: readonly string[];
    /** Such as `2027-01-01` (UTC). */
    readonly today: string;
    readonly flakyAllowed: boolean;
    readonly mask: Mask;
}
/** An entry that is for this run. */
export interface PlacedEntry {
    readonly binding: string;
    /** Its position among the entries of the binding. */
    readonly index: number;
    readonly entry: KnownFailingConfig;
    /** The ids of the suite's fixtures that it speaks of. */
    readonly covered: ReadonlySet<string>;
    readonly isExpired: boolean;
}
export interface Excuses {
    readonly entries: readonly PlacedEntry[];
    /** Gives a result as the configuration sees it. Of a result that has been given once before it makes the same. */
    excuse(binding: string, result: FixtureResult): FixtureResult;
}
/** readExcuses finds out what each entry speaks of. */
export declare function readExcuses(options: ExcuseOptions): Excuses;
/** observedResult takes off a result what a configuration has said of it. */
export declare function observedResult({ knownFailing, allowed, ...result }: FixtureResult): FixtureResult;
/** foresees tells whether an entry speaks of the way in which a fixture failed. */
export declare function foresees({ mismatch }: KnownFailingConfig, { mismatches }: FixtureResult): boolean;
/** mismatchText writes a mismatch as one text, as reports do: `status: expected NOT_FOUND, received UNKNOWN`. */
export declare function mismatchText({ path, expected, received, hint }: Mismatch): string;
