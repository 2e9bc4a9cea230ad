import type { Report } from "../generated/report.ts";
import type { OutputPaths } from "../pipeline/outputs.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import type { Runner } from "./runner.ts";
/** setCounts sets what the report says. Large things are files: see setPaths. */
export declare function setCounts(report: Report, runner: Runner): void;
/** setPaths says where the files are. */
export declare function setPaths({ output, cwd }: Pick<RunSettings, "output" | "cwd">, outputs: OutputPaths | undefined, runner: Runner): void;
