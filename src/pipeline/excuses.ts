/** What the configuration says of failures, for a run or for merged results: applied, and held to what came of them. */
import { basename, join } from "node:path";
import type { BindingEdit } from "../config/edit/model.ts";
import { readSource } from "../config/read.ts";
import type { Suite } from "../fixtures/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { type EntryFault, entryFaults, type FaultOptions } from "../parity/entryFaults.ts";
import { type Excuses, readExcuses } from "../parity/knownFailing.ts";
import type { Selection } from "../suite/select.ts";
import { dayOf } from "../text/day.ts";
import { lineEdit } from "../text/lineEdit.ts";
import type { Mask } from "../text/mask.ts";
import { quote } from "../text/quote.ts";
import type { ValidateSettings } from "./settings.ts";

export interface ExcuseContext {
  readonly suite: Suite;
  readonly mask: Mask;
  /** Milliseconds since the epoch: entries expire. */
  readonly now: number;
}

/** Longer edits are written by the program alone. */
const MAX_EDIT_LINES = 60;

/** excusesOf reads what the configuration says of failures. */
export function excusesOf(settings: ValidateSettings, { suite, mask, now }: ExcuseContext): Excuses {
  const { config, encoding, flakyAllowed = config.flakyAllowed } = settings;
  return readExcuses({
    entries: new Map(config.bindings.map(({ name, knownFailing = [] }) => [name, knownFailing])),
    encoding,
    ids: suite.fixtures.map(({ id }) => id),
    today: dayOf(now),
    flakyAllowed,
    mask,
  });
}

/** excuseResults gives results as the configuration sees them. */
export function excuseResults(excuses: Excuses, results: readonly BindingResult[]): BindingResult[] {
  return results.map((result) => ({
    ...result,
    fixtures: result.fixtures.map((fixture) => excuses.excuse(result.binding, fixture)),
  }));
}

/** What the entries are held to: the settings of a run, or of a report. */
type Judging = ValidateSettings & { readonly selection: Selection };

/**
 * seesWholeSuite tells whether an entry that matches nothing is wrong. Who asks for some fixtures wants to know of those: a
 * replay must be able to turn green while an entry is being mended. A shard is a part of the whole, and answers for it.
 */
export function seesWholeSuite({ isPartOfSuite = false }: ValidateSettings, selection: Selection): boolean {
  const { filters = [], tags = [], categories = [] } = selection;
  return !isPartOfSuite && filters.length + tags.length + categories.length === 0;
}

/** faultOptions are what a run says of how its entries are to be looked at. */
export function faultOptions(settings: Judging, now: number): FaultOptions {
  const { config, encoding, selection } = settings;
  return {
    isWholeSuite: seesWholeSuite(settings, selection),
    today: dayOf(now),
    ...(config.encoding === encoding ? {} : { otherEncoding: config.encoding }),
  };
}

/** entryProblems names the entries that do not hold, each with the edit of the configuration that mends it. */
export async function entryProblems(
  settings: Judging,
  excuses: Excuses,
  results: readonly BindingResult[],
  now: number,
): Promise<GateProblem[]> {
  const faults = entryFaults(excuses.entries, results, faultOptions(settings, now));
  if (faults.length === 0) return [];
  const file = await openConfig(settings);
  return faults.map((fault) => ({
    kind: fault.kind,
    binding: fault.entry.binding,
    message: `known-failing ${quote(fault.entry.entry.fixture)}${file?.placeOf(fault) ?? ""} ${fault.message}`,
    ...file?.editFor(fault),
  }));
}

interface OpenConfig {
  placeOf(fault: EntryFault): string;
  editFor(fault: EntryFault): Pick<GateProblem, "edit">;
}

/** The file is read again, as nothing of its layout is kept; one that cannot be any more has no lines to show. */
async function openConfig({ config }: ValidateSettings): Promise<OpenConfig | undefined> {
  const { file } = config;
  if (file === undefined) return undefined;
  const text = await readSource(configPath(config)).catch(() => undefined);
  if (text === undefined) return undefined;
  // The readers of YAML are large, and most runs have nothing to mend.
  const [{ editEntries }, { parseSource }] = await Promise.all([
    import("../config/edit/entries.ts"),
    import("../config/source.ts"),
  ]);
  const { document } = parseSource(text, file);
  return {
    placeOf({ entry: { binding, index } }) {
      const place = document?.locate(`/bindings/${binding}/known-failing/${index}`);
      return place === undefined ? "" : ` (${file}:${place.line})`;
    },
    editFor({ entry: { binding, index }, instead }) {
      const edit: BindingEdit = { binding, instead: new Map([[index, instead]]), added: [] };
      try {
        const change = lineEdit(text, editEntries(text, file, [edit]));
        const [remove, write] = [[...change.remove], [...change.write]];
        return remove.length + write.length > MAX_EDIT_LINES
          ? {}
          : { edit: { file, line: change.line, remove, write } };
      } catch {
        // An edit that cannot be made by a program is left to a person: the message says what it is.
        return {};
      }
    },
  };
}

/** configPath is where a configuration was read from. */
export function configPath({ file = "", folder }: ValidateSettings["config"]): string {
  return join(folder, basename(file));
}
