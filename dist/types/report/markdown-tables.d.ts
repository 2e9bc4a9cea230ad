/** The tables of a report as Markdown: bindings, fixtures × bindings, findings. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, and how long it took. */
export declare function bindingTable(report: Report): Section[];
/** failureMatrix shows on which bindings each failing fixture fails. With one binding the failures themselves say it. */
export declare function failureMatrix(report: Report): Section[];
/** fullMatrix shows all fixtures in folds. */
export declare function fullMatrix(report: Report): Section[];
/** remarkSections gives the reasons of what was skipped or is known to fail, in a fold. */
export declare function remarkSections(report: Report): Section[];
/** noteSection tells what was seen beside passes and is not judged, in a fold. */
export declare function noteSection(report: Report): Section[];
/** findingTable shows what validation found, errors first. */
export declare function findingTable(report: Pick<Report, "findings">, sourceUrl: string | undefined): Section[];
