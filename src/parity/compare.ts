/** Outcomes of one fixture on all bindings → who agrees with whom, and in what the others differ. */
import type { Parity, ParityDifference, ParityGroup } from "../generated/report.ts";
import type { FixtureResult, RecordedOutcome } from "../generated/result.ts";
import { isRedResult } from "../suite/verdicts.ts";
import { counted } from "../text/counted.ts";
import type { AcceptedDifference } from "./accepted.ts";
import { type Compared, groupBy, valuesAt } from "./groups.ts";
import { messageDifferences } from "./messages.ts";

export interface ParityOptions {
  /** What is otherwise only shown is compared too. */
  readonly strict: boolean;
  /** Those that speak of the fixture. */
  readonly accepted: readonly AcceptedDifference[];
}

export interface Cell {
  readonly binding: string;
  readonly result: FixtureResult;
}

/** More differences than this say nothing new of a fixture. */
const MAX_DIFFERENCES = 20;

/**
 * compareFixture groups the bindings by what was observed. Undefined where there is nothing to compare: a single binding, or
 * a fixture that none was to run.
 */
export function compareFixture(cells: readonly Cell[], options: ParityOptions): Parity | undefined {
  if (cells.length < 2 || cells.every(({ result }) => result.verdict === "skipped")) return undefined;
  const compared = cells.flatMap((cell) => comparedOf(cell, options.strict));
  // Results of earlier versions, or of servers that answered nothing: what happened is said by their verdicts.
  if (compared.length === 0) return undefined;
  const missing = cells.filter(({ binding }) => !compared.some((other) => other.binding === binding));
  const groups = groupBy(compared, ({ values }) => JSON.stringify([...values].sort()));
  const base = { groups: groups.map(groupOf), differences: differencesOf(groups) };
  if (groups.length > 1) {
    const reason = acceptedReason(cells, groups, options.accepted);
    return reason === undefined ? { verdict: "divergent", ...base } : { verdict: "accepted", reason, ...base };
  }
  if (missing.length === 0) return { verdict: "agreed", ...base };
  const who = missing.map(({ binding, result }) => `${binding} ${result.verdict}`).join(", ");
  return { verdict: "incomplete", reason: `no outcome: ${who}`, ...base };
}

/** A server that went away in the middle of a call has not answered it. */
function comparedOf({ binding, result }: Cell, strict: boolean): Compared[] {
  const { outcome, verdict } = result;
  if (outcome?.compared === undefined || verdict === "crashed") return [];
  const values = { ...(strict ? outcome.shown : {}), ...outcome.compared };
  return [{ binding, outcome, values: new Map(Object.entries(values)) }];
}

function groupOf(group: readonly Compared[]): ParityGroup {
  const [first] = group;
  return { bindings: group.map(({ binding }) => binding), outcome: first === undefined ? "" : labelOf(first.outcome) };
}

function labelOf({ status, messageCount }: RecordedOutcome): string {
  return messageCount === 0 ? status.name : `${status.name}, ${counted(messageCount, "message")}`;
}

function differencesOf(groups: readonly Compared[][]): ParityDifference[] {
  if (groups.length < 2) return [];
  const all = groups.flat();
  const paths = [...new Set(all.flatMap(({ values }) => [...values.keys()]))];
  const differing = paths.filter((path) => new Set(all.map(({ values }) => values.get(path))).size > 1);
  const differences = differing.flatMap((path) => {
    // That the messages differ is said by where they do.
    const inside = path === "messages" ? messageDifferences(groups) : [];
    return inside.length > 0 ? inside : [{ path, values: valuesAt(all, ({ values }) => values.get(path)) }];
  });
  return differences.slice(0, MAX_DIFFERENCES);
}

/**
 * Why the difference is accepted: the fixture's own tag, or entries that leave only bindings which agree. Who is known to
 * fail, or allowed to be flaky, is left out as if an entry named it.
 */
function acceptedReason(
  cells: readonly Cell[],
  groups: readonly Compared[][],
  accepted: readonly AcceptedDifference[],
): string | undefined {
  const tag = cells.find(({ result }) => result.parity !== undefined)?.result.parity;
  if (tag !== undefined) return tag;
  const whole = accepted.find(({ bindings }) => bindings === undefined);
  if (whole !== undefined) return whole.reason;
  const foreseen = new Map(cells.flatMap(({ binding, result }) => foreseenReason(binding, result)));
  const excused = new Set([...accepted.flatMap(({ bindings }) => bindings ?? []), ...foreseen.keys()]);
  const left = groups.filter((group) => group.some(({ binding }) => !excused.has(binding)));
  if (left.length > 1) return undefined;
  const differing = groups
    .filter((group) => group !== left[0])
    .flat()
    .map(({ binding }) => binding);
  const reasons = accepted
    .filter(({ bindings }) => bindings?.some((binding) => differing.includes(binding)))
    .map(({ reason }) => reason);
  return [...new Set([...reasons, ...differing.flatMap((binding) => foreseen.get(binding) ?? [])])].join("; ");
}

/** Why a result that makes no run red may differ from the others all the same. */
function foreseenReason(binding: string, result: FixtureResult): [string, string][] {
  const { verdict, knownFailing, reason } = result;
  if (verdict === "known-failing") return [[binding, knownFailing?.reason ?? "known failing"]];
  if (verdict === "flaky" && !isRedResult(result)) return [[binding, `flaky: ${reason ?? "passed now and then"}`]];
  return [];
}
