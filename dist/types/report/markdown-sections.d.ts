/** The sections of a report as people read it on GitHub: their order, and which of them stay where there is too little room. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
import type { ComparedBase } from "./changes.ts";
/** What a report is shown with. */
export interface SectionOptions {
    /** What a fixture's path is appended to for a link, such as `https://github.com/o/r/blob/<sha>/`. None: no links. */
    readonly sourceUrl?: string;
    /** The same for files relative to the checkout, in which coverage names them. */
    readonly checkoutUrl?: string;
    /** What the report was compared with. */
    readonly base?: ComparedBase;
    /** The page of the run. */
    readonly runUrl?: string;
    /** The commit that was tested. */
    readonly commit?: string;
    /** Whether the configuration's `issue:` addresses are links; a stranger's report must not lead anywhere. Default: true. */
    readonly linksIssues?: boolean;
}
/** How much of it stands open: what is more is folded. */
export interface Extent {
    readonly failures: number;
    readonly failingRows: number;
    readonly logLines: number;
    /** What the suite leaves out: it is about the fixtures, and no news of a change. */
    readonly matrix: boolean;
}
/**
 * reportSections has everything, top-down: the verdict, who failed, what changed, what differs, what failed and why, and all
 * the rest in folds. The number before each is its importance: the least important go first.
 */
export declare function reportSections(report: Report, options: SectionOptions, extent: Extent): Section[];
/** footerText is the last line: which run, of which commit, by which version. */
export declare function footerText({ encoding, tool }: Report, { runUrl, commit }: SectionOptions): string;
/** shortenedNote says what was left out of a text, and where all of it is: Markdown already. */
export declare function shortenedNote(limit: string, missing: string, fullReport: string): string;
