import type { Suite } from "../fixtures/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { type FaultOptions } from "../parity/entryFaults.ts";
import { type Excuses } from "../parity/knownFailing.ts";
import type { Selection } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import type { ValidateSettings } from "./settings.ts";
export interface ExcuseContext {
    readonly suite: Suite;
    readonly mask: Mask;
    /** Milliseconds since the epoch: entries expire. */
    readonly now: number;
}
/** excusesOf reads what the configuration says of failures. */
export declare function excusesOf(settings: ValidateSettings, { suite, mask, now }: ExcuseContext): Excuses;
/** excuseResults gives results as the configuration sees them. */
export declare function excuseResults(excuses: Excuses, results: readonly BindingResult[]): BindingResult[];
/** What the entries are held to: the settings of a run, or of a report. */
type Judging = ValidateSettings & {
    readonly selection: Selection;
};
/**
 * seesWholeSuite tells whether an entry that matches nothing is wrong. Who asks for some fixtures wants to know of those: a
 * replay must be able to turn green while an entry is being mended. A shard is a part of the whole, and answers for it.
 */
export declare function seesWholeSuite({ isPartOfSuite }: ValidateSettings, selection: Selection): boolean;
/** faultOptions are what a run says of how its entries are to be looked at. */
export declare function faultOptions(settings: Judging, now: number): FaultOptions;
/** entryProblems names the entries that do not hold, each with the edit of the configuration that mends it. */
export declare function entryProblems(settings: Judging, excuses: Excuses, results: readonly BindingResult[], now: number): Promise<GateProblem[]>;
/** configPath is where a configuration was read from. */
export declare function configPath({ file, folder }: ValidateSettings["config"]): string;
export {};
