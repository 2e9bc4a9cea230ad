import type { Config, CoverageTarget } from "../config/model.ts";
import { type Metric } from "../coverage/model.ts";
/** A file or glob of a language, relative to the working folder. */
export interface GivenFiles {
    readonly language: string;
    readonly path: string;
}
export interface GivenMinimum {
    /** Absent: of every language. */
    readonly language?: string;
    readonly metric: Metric;
    readonly percent: number;
}
/** What is given on top of a configuration, or without one. */
export interface GivenCoverage {
    /** In place of the configured reports; none: those that are configured. */
    readonly reports: readonly GivenFiles[];
    readonly minimums?: readonly GivenMinimum[];
    readonly excludes?: readonly string[];
    /** Each is compared with, whether the configuration asks for it or not. */
    readonly bases?: readonly GivenFiles[];
    /** In percentage points. */
    readonly tolerance?: number;
    readonly changedLines?: number;
}
export type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
}
/** The message is a sentence of its own. */
 | {
    readonly ok: false;
    readonly message: string;
};
/** parseGivenFiles reads `python=coverage.xml`. */
export declare function parseGivenFiles(text: string): Parsed<GivenFiles>;
/** parseGivenMinimum reads `80`, `python=80`, `branches=70` and `python.branches=70`. */
export declare function parseGivenMinimum(text: string): Parsed<GivenMinimum>;
/** coverageTargets joins what is given with what is configured. Throws UsageError for a language that nobody has. */
export declare function coverageTargets(config: Config, given: GivenCoverage, cwd: string): CoverageTarget[];
