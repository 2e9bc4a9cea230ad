/** The report as Markdown, for the job summary and `report.md`. */
import type { Report } from "../generated/report.ts";
import { type SectionOptions } from "./markdown-sections.ts";
export interface MarkdownOptions extends SectionOptions {
    /** The most bytes of UTF-8 the text may have. GitHub takes 1 MiB in a job summary. Default: 900,000. */
    readonly byteBudget?: number;
    /** Where all of it can be read, as the end of a sentence, where something is left out. */
    readonly fullReport?: string;
}
/** renderMarkdown writes the report. Where there is too little room the least important goes, and the text says so. */
export declare function renderMarkdown(report: Report, options?: MarkdownOptions): string;
