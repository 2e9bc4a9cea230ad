import type { Finding, Suite } from "../fixtures/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { Mask } from "../text/mask.ts";
import type { ValidateSettings } from "./settings.ts";
export interface Validation {
    readonly suite: Suite;
    readonly findings: readonly Finding[];
    /** Why the suite is not valid; empty when it is. */
    readonly problems: readonly GateProblem[];
    /** Hides the secrets of the environment, the configuration and the fixtures. The findings have passed through it. */
    readonly mask: Mask;
}
/** validateFixtures loads the fixtures and applies every rule. Rejects with FixturePathError for a path that leads nowhere. */
export declare function validateFixtures(settings: ValidateSettings, environment: Readonly<Record<string, string | undefined>>): Promise<Validation>;
/** unusableFiles names the files that could not be loaded as fixtures. */
export declare function unusableFiles(suite: Suite): string[];
