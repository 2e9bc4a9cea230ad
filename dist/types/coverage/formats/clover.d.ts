import type { CoverageReport, ReportSource } from "../model.ts";
/**
 * readClover reads the lines of each file of the project; those of tests, in `<testproject>`, do not count. Where the
 * `<metrics>` of a file count more than its lines show, that counts too, without a line: Istanbul shows no functions,
 * and PHPUnit no branches.
 */
export declare function readClover(source: ReportSource): Promise<CoverageReport>;
