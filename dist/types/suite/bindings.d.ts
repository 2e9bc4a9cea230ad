import type { BindingResult, FixtureResult } from "../generated/result.ts";
import { type RunningServer } from "../servers/model.ts";
import type { Mask } from "../text/mask.ts";
import type { RunEvent } from "./events.ts";
import type { Plan } from "./plan.ts";
/** A binding and how its server comes up. */
export interface BindingTarget {
    readonly name: string;
    readonly kind: BindingResult["server"]["kind"];
    /** Rejects with ServerStartError. */
    start(signal: AbortSignal): Promise<RunningServer>;
}
export interface BindingsOptions {
    readonly tool: string;
    /** Calls under way at once on one binding, at least 1. */
    readonly concurrency: number;
    /** How often each fixture is called, one call after the other, at least 1. Verdicts that differ are `flaky`. */
    readonly repeat: number;
    readonly failFast: boolean;
    readonly mask: Mask;
    readonly replay: (binding: string, fixtureId: string) => string;
    /** What is known of a binding's failures, applied to each result as it comes. Absent: nothing is. */
    readonly excuse?: (binding: string, result: FixtureResult) => FixtureResult;
    /** Ends the run: what has a result keeps it. */
    readonly signal: AbortSignal;
    readonly onEvent: (event: RunEvent) => void;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
}
/**
 * runBindings runs the plan against each binding and resolves with their results, in the order given. Whatever servers
 * do, it does not reject; it does where a function of `options` throws.
 */
export declare function runBindings(plan: Plan, targets: readonly BindingTarget[], options: BindingsOptions): Promise<BindingResult[]>;
