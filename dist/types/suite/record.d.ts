/** Observations and verdicts → the result a file and a report hold, with secrets masked. */
import type { Fixture } from "../fixtures/model.ts";
import type { FixtureResult, Mismatch, Verdict } from "../generated/result.ts";
import type { Outcome } from "../rpc/outcome.ts";
import { type Mask } from "../text/mask.ts";
import type { Compared } from "./compared.ts";
import type { CollectedReplies } from "./replies.ts";
export interface ResultParts {
    readonly verdict: Verdict;
    readonly reason?: string;
    readonly kind?: NonNullable<FixtureResult["kind"]>;
    /** Already masked. */
    readonly mismatches?: readonly Mismatch[];
    readonly notes?: readonly string[];
    readonly attempts?: readonly Verdict[];
    readonly observed?: {
        readonly outcome: Outcome;
        readonly replies: CollectedReplies;
    };
    /** Already masked. */
    readonly compared?: Compared;
    readonly replay?: string;
}
/** fixtureResult puts a result together. */
export declare function fixtureResult(fixture: Fixture, parts: ResultParts, mask: Mask): FixtureResult;
