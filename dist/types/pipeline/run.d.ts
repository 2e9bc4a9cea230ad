import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import type { RunEvent } from "../suite/events.ts";
import { type OutputPaths } from "./outputs.ts";
import type { RunSettings } from "./settings.ts";
/** What a run needs from outside. */
export interface RunContext {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly supervisor: Supervisor;
    readonly signal: AbortSignal;
    readonly onEvent: (event: RunEvent) => void;
    /** Milliseconds since the epoch; default: the system's clock. */
    readonly now?: () => number;
    /** Gets what `updateKnownFailing` changed in the configuration, a line each, before the report. */
    readonly onUpdate?: (lines: readonly string[]) => void;
    /** Gets the report before any file is written, as a file that cannot be written must not cost it. */
    readonly onReport?: (report: Report) => void;
}
export interface RunResult {
    readonly report: Report;
    readonly results: readonly BindingResult[];
    /** Absent where no files were asked for. */
    readonly outputs?: OutputPaths;
}
/**
 * executeRun does everything and resolves with the report, whatever the servers do. Rejects with FixturePathError,
 * UsageError or the reason why the output folder cannot be written: nothing has been run then. It also rejects where the
 * folder could be made and a file cannot be written at the end, or not the entries that `updateKnownFailing` asks for;
 * `onReport` has had the report then.
 */
export declare function executeRun(settings: RunSettings, context: RunContext): Promise<RunResult>;
