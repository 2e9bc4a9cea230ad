import type { Config } from "../config/model.ts";
import type { BindingResult } from "../generated/result.ts";
import type { Excuses } from "../parity/knownFailing.ts";
import { type RunSettings } from "./settings.ts";
export interface ConfigUpdate {
    /** As it is now. */
    readonly config: Config;
    /** Why it could not be written: no reason to keep the report of the run back. */
    readonly failure?: unknown;
}
export interface UpdateParts {
    readonly excuses: Excuses;
    readonly results: readonly BindingResult[];
    /** Milliseconds since the epoch. */
    readonly now: number;
    readonly signal: AbortSignal;
    /** Gets what was changed, a line each. */
    readonly onUpdate?: (lines: readonly string[]) => void;
}
/** checkUpdatable throws UsageError, before anything is run, where there are no entries that could be written. */
export declare function checkUpdatable(settings: RunSettings): Promise<void>;
/** updateIfAsked writes the entries by what the run showed. A run that was ended early has seen too little for that. */
export declare function updateIfAsked(settings: RunSettings, parts: UpdateParts): Promise<ConfigUpdate>;
