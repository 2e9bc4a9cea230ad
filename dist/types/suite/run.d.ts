/** Runs a plan against one server: bounded concurrency, results in fixture order, nothing lost when the server dies. */
import type { FixtureResult } from "../generated/result.ts";
import type { Channel } from "../rpc/channel.ts";
import type { Mask } from "../text/mask.ts";
import type { Plan } from "./plan.ts";
/** The server under test, as far as running needs it. */
export interface Target {
    readonly channel: Channel;
    /** Asked when a connection was lost: is the server gone for good? */
    isGone(): Promise<boolean>;
}
export interface RunOptions {
    /** Calls under way at once on the one channel. */
    readonly concurrency: number;
    /** How often each fixture is called at least, one after the other. */
    readonly repeat: number;
    /** The index of the fixture to begin with; behind the last one follows the first. Default: 0. */
    readonly first?: number;
    readonly mask: Mask;
    /** The command that runs one fixture alone. */
    readonly replay: (fixtureId: string) => string;
    /** The run is being ended, and with it the connection: what then breaks is nobody's fault. */
    readonly isCancelled?: () => boolean;
    /** Asked before each fixture: why no more are to be run; undefined to go on. What is under way is finished. */
    readonly stopReason: () => string | undefined;
    /** What is known of failures, applied to each result before anybody sees it. Absent: nothing is. */
    readonly excuse?: (result: FixtureResult) => FixtureResult;
    readonly onResult: (result: FixtureResult) => void;
}
/** Why fixtures of a run that was ended have no result of their own. */
export declare const CANCELLED = "the run was cancelled";
/**
 * runPlan calls every fixture of the plan and resolves with a result for each, in fixture order. Whatever the server
 * does, it does not reject; it does where a function of `options` or `target` throws.
 */
export declare function runPlan(plan: Plan, target: Target, options: RunOptions): Promise<FixtureResult[]>;
/** refusePlan gives every fixture the same reason for not having been run: its server could not be used at all. */
export declare function refusePlan(plan: Plan, reason: string, options: Pick<RunOptions, "mask" | "replay">): FixtureResult[];
