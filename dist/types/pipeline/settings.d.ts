/** What a command does, decided from the configuration and from what was given on top of it. */
import type { Config } from "../config/model.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { Selection } from "../suite/select.ts";
/** Wrong usage: what was asked for cannot be done. Ends a command with exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
export interface ValidateSettings {
    readonly config: Config;
    /** Files, folders or globs of fixtures, relative to `cwd`. */
    readonly paths: readonly string[];
    readonly cwd: string;
    readonly encoding: Encoding;
    readonly rules: RuleSettings;
    readonly minimumFixtures?: number;
}
export interface RunSettings extends ValidateSettings {
    /** Names of configured bindings to run; empty for all. */
    readonly only: readonly string[];
    /** Run against this address, and nothing that is configured. */
    readonly address?: string;
    readonly selection: Selection;
    readonly timeoutMs: number;
    readonly concurrency: number;
    readonly repeat: number;
    readonly failFast: boolean;
    /** Where result files go; none are written without it. */
    readonly output?: string;
    /** The command that runs one fixture alone on one binding. */
    readonly replay: (binding: string, fixtureId: string) => string;
}
