/** Coverage as text: for each language what is asked, what was measured, and where most is left to do. */
import type { CoverageSection } from "../generated/coverage.ts";
import type { Report } from "../generated/report.ts";
import { type Frame, type FrameOptions } from "./console-frame.ts";
/** renderCoverage writes the gate's verdict for a terminal or a CI log; the verdict stands last. */
export declare function renderCoverage(section: CoverageSection, options: FrameOptions): string;
/** coverageLines is the table, with the notes below each language. */
export declare function coverageLines({ languages }: CoverageSection, frame: Frame): string[];
/** leftToDo names the files with most uncovered lines, of languages that have not enough, or of all. */
export declare function leftToDo({ languages }: CoverageSection, all: boolean, { colors, show }: Frame): string[][];
/** exercisedLines says for each binding what of the services and statuses the suite has reached. */
export declare function exercisedLines({ bindings }: Report, { show }: Frame): string[];
