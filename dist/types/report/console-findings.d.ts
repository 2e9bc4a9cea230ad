/** What validation found, as text: a line for each finding that editors and terminals can jump from. */
import type { ReportedFinding } from "../generated/report.ts";
import type { Frame } from "./console-frame.ts";
/** findingLines lists the errors, then the warnings, then says how many there are. Nothing for no findings. */
export declare function findingLines(findings: readonly ReportedFinding[], frame: Frame): string[];
