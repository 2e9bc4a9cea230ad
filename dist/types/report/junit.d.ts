/**
 * The report as JUnit XML, for CI systems that show test results. Valid against the schema of Jenkins' xUnit plugin
 * (junit-10.xsd), which refuses what it does not know: a test case has no `file` or `line` there, so the failure's text
 * begins with them as `file:line`, where readers of stack traces look.
 */
import type { Report } from "../generated/report.ts";
/** renderJunit writes a suite for each binding, and one for the gate where it has reasons of its own to fail. */
export declare function renderJunit(report: Report): string;
