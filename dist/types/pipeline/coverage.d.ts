import type { CoverageTarget } from "../config/model.ts";
import type { CoverageSection } from "../generated/coverage.ts";
import type { Mask } from "../text/mask.ts";
export interface CoverageCheck {
    /** Those to check, in the order in which they are shown. */
    readonly targets: readonly CoverageTarget[];
    /** The absolute folder that their paths are relative to. */
    readonly folder: string;
    /** The absolute folder that files are shown relative to. */
    readonly cwd: string;
    /** A unified diff of the change, with paths relative to the checkout. */
    readonly diff?: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Takes secrets out of what reports say. */
    readonly mask?: Mask;
}
/**
 * checkCoverage reads the reports and decides. What is wrong with a report, or is missing, is in the result. Rejects with
 * UsageError for a text that is no diff.
 */
export declare function checkCoverage(check: CoverageCheck): Promise<CoverageSection>;
