/** Cobertura XML: what coverage.py, Istanbul, PHPUnit, gcovr, coverlet, tarpaulin and Cobertura itself write. */
import type { CoverageReport, ReportSource } from "../model.ts";
/**
 * readCobertura reads the `<lines>` of each `<class>`; several classes may stand in one file. The lines of a `<method>`
 * stand there too, and only say whether the function was reached. Statements are not measured, functions are where the
 * report has any, and branches where it shows them all: Istanbul counts more than its lines show, and PHPUnit shows none,
 * and what is left would be taken for the whole.
 */
export declare function readCobertura(source: ReportSource): Promise<CoverageReport>;
