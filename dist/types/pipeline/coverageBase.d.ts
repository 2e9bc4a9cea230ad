import type { Base } from "../coverage/gate.ts";
import type { ReportFile } from "./coverageFiles.ts";
/** isOwnReport tells whether a file is a report.json or coverage-verdict.json of this tool, which begin with their format. */
export declare function isOwnReport({ path }: ReportFile): Promise<boolean>;
/** baseOfOwnReport takes what a report of this tool says of a binding or language. */
export declare function baseOfOwnReport({ file, path }: ReportFile, name: string, language: string): Base;
