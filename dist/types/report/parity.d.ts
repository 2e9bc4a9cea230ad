/** What reports share of parity. */
import type { Parity, ParityCounts, Report } from "../generated/report.ts";
/** groupsText names the groups with their members: "python, ruby: NOT_FOUND · node: UNKNOWN". */
export declare function groupsText({ groups }: Parity): string;
/** parityText counts the verdicts in words: "270 agreed, 8 accepted". */
export declare function parityText(counts: ParityCounts): string;
/** outliersOf counts for each binding the divergent fixtures on which it is not with the most. Where no group is the largest, all are outliers. */
export declare function outliersOf({ fixtures }: Pick<Report, "fixtures">): ReadonlyMap<string, number>;
