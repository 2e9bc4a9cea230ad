import type { CoverageReport, ReportSource } from "../model.ts";
/**
 * readJacoco reads lines and branches of the source files and functions of the classes. JaCoCo counts instructions, and
 * not how often they ran: what was reached has one hit. Paths are those of packages, `com/acme/Main.java`; where two
 * groups have the same one, the names of the groups stand before it.
 */
export declare function readJacoco(source: ReportSource): Promise<CoverageReport>;
