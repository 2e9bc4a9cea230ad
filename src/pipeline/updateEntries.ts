/** `--update-known-failing`: the results of a run → the configuration with which it would have been green. */
import { isDeepStrictEqual } from "node:util";
import { editEntries } from "../config/edit/entries.ts";
import type { BindingEdit } from "../config/edit/model.ts";
import { replaceFile } from "../config/edit/write.ts";
import { EntryEditError } from "../config/errors.ts";
import type { Config } from "../config/model.ts";
import { parseConfig } from "../config/parse.ts";
import { readSource } from "../config/read.ts";
import type { BindingResult } from "../generated/result.ts";
import { updateEntries } from "../parity/entryUpdate.ts";
import type { Excuses } from "../parity/knownFailing.ts";
import { configPath, faultOptions } from "./excuses.ts";
import { type RunSettings, UsageError } from "./settings.ts";

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
export async function checkUpdatable(settings: RunSettings): Promise<void> {
  const { config, address } = settings;
  const { file } = config;
  if (file === undefined || config.bindings.length === 0) {
    throw new UsageError(
      `--update-known-failing writes the entries of bindings into a configuration: ${file ?? "there is no grpc-fixtures.yml here, and it"} names no bindings`,
    );
  }
  if (address !== undefined) {
    throw new UsageError("--update-known-failing is for the bindings of a configuration: leave --address out");
  }
  const text = await readSource(configPath(config));
  const chosen = config.bindings.filter(({ name }) => settings.only.length === 0 || settings.only.includes(name));
  const unchanged = chosen.map(({ name }): BindingEdit => ({ binding: name, instead: new Map(), added: [] }));
  edited(text, file, unchanged);
}

/** updateIfAsked writes the entries by what the run showed. A run that was ended early has seen too little for that. */
export async function updateIfAsked(settings: RunSettings, parts: UpdateParts): Promise<ConfigUpdate> {
  const { config, updateKnownFailing = false } = settings;
  if (!updateKnownFailing || parts.signal.aborted) return { config };
  try {
    const updated = await updateConfig(settings, parts);
    parts.onUpdate?.(updated.lines);
    return { config: updated.config };
  } catch (failure) {
    return { config, failure };
  }
}

/**
 * updateConfig changes the file and gives the configuration that it now holds. Rejects with UsageError where the file was
 * changed during the run or cannot be edited, and with the system's error where it cannot be written.
 */
async function updateConfig(
  settings: RunSettings,
  { excuses, results, now }: UpdateParts,
): Promise<{ readonly config: Config; readonly lines: readonly string[] }> {
  const { config, encoding } = settings;
  const { file = "" } = config;
  const { edits, lines } = updateEntries(excuses, results, { ...faultOptions(settings, now), encoding });
  if (edits.length === 0) return { config, lines: [`${file}: no entry known-failing is to be changed`, ...lines] };
  const text = await readSource(configPath(config));
  if (!isDeepStrictEqual(entriesOf(parseConfig(text, file)), entriesOf(config))) {
    throw new UsageError(`${file} was changed while the suite ran: run it again`);
  }
  const made = edited(text, file, edits);
  const updated = parseConfig(made, file);
  await replaceFile(configPath(config), made);
  return { config: updated, lines: [`${file}: its entries known-failing were changed`, ...lines] };
}

function edited(text: string, file: string, edits: readonly BindingEdit[]): string {
  try {
    return editEntries(text, file, edits);
  } catch (error) {
    if (error instanceof EntryEditError) throw new UsageError(`--update-known-failing: ${error.message}`);
    throw error;
  }
}

function entriesOf({ bindings }: Config): unknown {
  return bindings.map(({ name, knownFailing = [] }) => [name, knownFailing]);
}
