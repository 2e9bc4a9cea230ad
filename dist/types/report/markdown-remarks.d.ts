/** What is told of fixtures that are no failures, in folds: known failures, skipped ones, notes. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** knownFailingSection gives the reasons of what is known to fail, and where it is being mended, in a fold. */
export declare function knownFailingSection(report: Report, linked: boolean): Section[];
/** remarkSections gives the reasons of what was skipped, and of what is flaky and may be, each in a fold. */
export declare function remarkSections(report: Report): Section[];
/** noteSection tells what was seen beside passes and is not judged, in a fold. */
export declare function noteSection(report: Report): Section[];
