/** The coverage gate as a part of a run: of the bindings that are run, where the whole suite is. */
import type { CoverageTarget } from "../config/model.ts";
import type { CoverageSection, LanguageCoverage } from "../generated/coverage.ts";
import type { Selection } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import type { CoverageSettings, ValidateSettings } from "./settings.ts";
export interface RunForCoverage extends ValidateSettings {
    readonly coverage?: CoverageSettings;
    readonly selection: Selection;
    readonly only?: readonly string[];
    readonly address?: string;
}
/** What decides whose coverage a run is held to. */
type Held = Pick<RunForCoverage, "config" | "coverage" | "only">;
export interface CoverageContext {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly mask: Mask;
}
/**
 * configuredCoverage checks what the configuration, or what is given in its place, asks of coverage; undefined where that
 * is nothing. Who asks for some fixtures, or for one server by its address, wants to know of those alone: such a run must
 * be able to turn green without the reports of other tests. What `known` has a verdict of is not checked again.
 */
export declare function configuredCoverage(settings: RunForCoverage, { environment, mask }: CoverageContext, known?: readonly LanguageCoverage[]): Promise<CoverageSection | undefined>;
/** coverageTargetsOf are the targets of the bindings that are run: those that are given, else those that are configured. */
export declare function coverageTargetsOf({ config, coverage, only }: Held): readonly CoverageTarget[];
export {};
