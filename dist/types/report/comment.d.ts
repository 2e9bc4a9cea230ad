/** The report as the comment of a pull request: the same as everywhere, with less of it open, in less room. */
import type { Report } from "../generated/report.ts";
import { type SectionOptions } from "./markdown-sections.ts";
export type { ComparedBase } from "./changes.ts";
export interface CommentOptions extends SectionOptions {
    /** Of the whole text, in UTF-16 units. GitHub takes 65,536 characters. Default: 65,000, which leaves room for a marker. */
    readonly limit?: number;
}
/** renderComment writes the comment. Where there is too little room the least important goes, and the text says so. */
export declare function renderComment(report: Report, options?: CommentOptions): string;
