/** The report as Markdown, for the job summary, a pull request's comment and `report.md`. */
import type { Report } from "../generated/report.ts";
export interface MarkdownOptions {
    /** The most bytes of UTF-8 the text may have. GitHub takes 1 MiB in a job summary and 65,536 characters in a comment. */
    readonly byteBudget?: number;
    /** What a fixture's path is appended to for a link, such as `https://github.com/o/r/blob/<sha>/`. None: no links. */
    readonly sourceUrl?: string;
    /** Where all of it can be read, as the end of a sentence, where something is left out. */
    readonly fullReport?: string;
}
/** renderMarkdown writes the report top-down: the verdict, who failed, what failed, why, and all the rest in folds. */
export declare function renderMarkdown(report: Report, options?: MarkdownOptions): string;
