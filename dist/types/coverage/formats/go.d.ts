import type { ReportReader } from "../model.ts";
/**
 * readGoProfile reads a profile. A block of n statements is n places, as in the total of `go tool cover -func`; a line is
 * reached if any block on it is. A block without statements, the body of an empty function, is none.
 */
export declare const readGoProfile: ReportReader;
