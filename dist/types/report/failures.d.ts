/** What went wrong, arranged for reading: by fixture, bindings that failed alike together, what never ran in bulk. */
import type { FixtureResult, Report, ReportedFixture } from "../generated/report.ts";
/** A fixture that failed on at least one binding. */
export interface FixtureFailure {
    readonly fixture: ReportedFixture;
    readonly groups: readonly FailureGroup[];
}
/** Bindings on which a fixture failed in just the same way. `result` is the first one's. */
export interface FailureGroup {
    readonly bindings: readonly string[];
    readonly result: FixtureResult;
}
/** Fixtures that share a verdict and a reason on the same bindings, and of which there is nothing more to say. */
export interface Remark {
    readonly bindings: readonly string[];
    readonly reason: string;
    /** Of what is known to fail: where it is being mended. */
    readonly issue?: string;
    readonly ids: readonly string[];
}
/** failuresOf lists the failing fixtures in fixture order. */
export declare function failuresOf(report: Report): FixtureFailure[];
/** remarksOf lists the fixtures with a verdict that needs a reason and no details; of flaky ones those that are allowed. */
export declare function remarksOf(report: Report, verdict: "not-run" | "skipped" | "known-failing" | "flaky"): Remark[];
/** remarkText is the reason of a remark, and where it is being mended: plain text. */
export declare function remarkText({ reason, issue }: Pick<Remark, "reason" | "issue">): string;
/** reasonOf says in a line why a result is what it is, mismatches apart; empty when they say it all. */
export declare function reasonOf(result: FixtureResult): string;
/**
 * headlineOf says in a line what is wrong with a result: its verdict, its reason, its first mismatch with about `limit`
 * characters of each value.
 */
export declare function headlineOf(result: FixtureResult, limit: number): string;
/** A note on a fixture that passed: seen, and not judged. */
export interface PassedNote {
    readonly binding: string;
    readonly id: string;
    readonly note: string;
}
/** passedNotes lists what was seen beside passes, such as fields that a type does not have: green, and worth knowing. */
export declare function passedNotes(report: Report): PassedNote[];
