/** What a command does, decided from the configuration and from what was given on top of it. */
import type { Config, CoverageTarget } from "../config/model.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { Selection } from "../suite/select.ts";

/** Wrong usage: what was asked for cannot be done. Ends a command with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface ValidateSettings {
  readonly config: Config;
  /** Files, folders or globs of fixtures, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly encoding: Encoding;
  readonly rules: RuleSettings;
  readonly minimumFixtures?: number;
  /** `paths` are a part of the configured suite: an entry of the configuration may be for the rest of it. Default: false. */
  readonly isPartOfSuite?: boolean;
  /** Whether fixtures may pass in some attempts and not in others. Absent: what the configuration says. */
  readonly flakyAllowed?: boolean;
}

/** What is said of coverage on top of the configuration. */
export interface CoverageSettings {
  /** Whether coverage is checked; default true. */
  readonly enabled?: boolean;
  /** In place of those that are configured. */
  readonly targets?: readonly CoverageTarget[];
  /** A unified diff of the change, with paths relative to the checkout. */
  readonly diff?: string;
  /** A report.json or coverage-verdict.json to compare with, for whoever has no base of its own: an absolute path. */
  readonly base?: string;
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
  /** Whether the configuration's entries `known-failing` are written anew, by what the run shows. Default: false. */
  readonly updateKnownFailing?: boolean;
  readonly coverage?: CoverageSettings;
  /** Where result files go; none are written without it. */
  readonly output?: string;
  /** The command that runs one fixture alone on one binding. */
  readonly replay: (binding: string, fixtureId: string) => string;
}
