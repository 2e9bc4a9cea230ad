/** What is wrong with entries `known-failing` themselves, and how each is to be mended. Pure. */
import type { EntryCopy } from "../config/edit/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult, FixtureResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { type PlacedEntry } from "./knownFailing.ts";
export interface EntryFault {
    readonly kind: Extract<GateProblem["kind"], `${string}-entry`>;
    readonly entry: PlacedEntry;
    /** The sentence that begins with the entry. */
    readonly message: string;
    /** What is to stand in its place. None: nothing is. */
    readonly instead: readonly EntryCopy[];
}
export interface FaultOptions {
    /** Whether the ids are those of the whole suite: of a part nobody can say what an entry matches. */
    readonly isWholeSuite: boolean;
    /** That of the configuration, where the run was made with the other one. */
    readonly otherEncoding?: Encoding;
    readonly today: string;
}
/** entryFaults looks at the entries of the bindings that have results. What did not run is neither for an entry nor against it. */
export declare function entryFaults(entries: readonly PlacedEntry[], results: readonly BindingResult[], options: FaultOptions): EntryFault[];
/** resultsById gives each result as it was observed. */
export declare function resultsById(fixtures: readonly FixtureResult[]): ReadonlyMap<string, FixtureResult>;
/**
 * withoutFixtures is what is left of an entry when some fixtures are taken out: a copy for each of the others. In a run with
 * an encoding that is not the configuration's own, they are left to the runs with that one.
 */
export declare function withoutFixtures({ entry, covered }: PlacedEntry, gone: readonly string[], { otherEncoding }: Pick<FaultOptions, "otherEncoding">): EntryCopy[];
/** isFailing tells whether a result, as it was observed, is a failure that an entry can excuse. */
export declare function isFailing(result: FixtureResult | undefined): result is FixtureResult;
/** failsAsExpected tells whether a fixture fails in the way that an entry speaks of. */
export declare function failsAsExpected({ entry }: PlacedEntry, result: FixtureResult | undefined): boolean;
