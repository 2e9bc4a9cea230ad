/** The failures of a report as Markdown: what the servers did, what each fixture expected and received. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** serverSections tells how each failed server failed, with the tail of its log in a fold. */
export declare function serverSections(report: Report): Section[];
/** notRunSection tells in bulk what never ran. */
export declare function notRunSection(report: Report): Section[];
/** failureSections shows the failing fixtures one by one, the first ones open. */
export declare function failureSections(report: Report, sourceUrl: string | undefined): Section[];
/** boldNames lists bindings. */
export declare function boldNames(bindings: readonly string[]): string;
/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
export declare function fold(summary: string, text: string): string;
