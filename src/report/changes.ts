/** What changed between two reports of the same suite. */
import type { LanguageCoverage, MetricCoverage } from "../generated/coverage.ts";
import type { FixtureResult, Report, ReportedFixture } from "../generated/report.ts";
import { isRedResult } from "../suite/verdicts.ts";

/** A fixture, and the bindings on which something changed. */
export interface FixtureChange {
  readonly id: string;
  readonly bindings: readonly string[];
}

export interface CoverageChange {
  /** Of the language, as the report has it. */
  readonly name: string;
  readonly metric: MetricCoverage["metric"];
  /** In percent. */
  readonly before: number;
  readonly after: number;
}

/** All lists are in the order of the reports. */
export interface ReportChanges {
  /** Whether anything did. `false` where the two cannot be compared. */
  readonly any: boolean;
  /** Why they cannot be: a clause about the earlier one. All else is empty then. */
  readonly incomparable?: string;
  /** The gate's verdict now, where it was the other one before. */
  readonly result?: Report["result"];
  /** Of bindings and fixtures that both reports have. What never ran fails too. */
  readonly newlyFailing: readonly FixtureChange[];
  readonly newlyPassing: readonly FixtureChange[];
  /** Neither: now known to fail, or skipped. */
  readonly newlyExcused: readonly FixtureChange[];
  readonly newlyDivergent: readonly string[];
  readonly noLongerDivergent: readonly string[];
  readonly newFixtures: readonly string[];
  readonly goneFixtures: readonly string[];
  readonly newBindings: readonly string[];
  readonly goneBindings: readonly string[];
  /** One of the runs left out fixtures of its suite, so which of them are new or gone is not known. */
  readonly isPartial: boolean;
  /** Of what both have measured. */
  readonly coverage: readonly CoverageChange[];
}

/** What a report was compared with. */
export interface ComparedBase {
  readonly changes: ReportChanges;
  /** The commit, and the page of the run. */
  readonly sha?: string;
  readonly url?: string;
}

const NOTHING: ReportChanges = {
  any: false,
  newlyFailing: [],
  newlyPassing: [],
  newlyExcused: [],
  newlyDivergent: [],
  noLongerDivergent: [],
  newFixtures: [],
  goneFixtures: [],
  newBindings: [],
  goneBindings: [],
  isPartial: false,
  coverage: [],
};

/** changesSince compares a report with an earlier one. Bindings and fixtures that only one of them has are new or gone, and nothing else. */
export function changesSince(base: Report, report: Report): ReportChanges {
  const incomparable = whyIncomparable(base, report);
  if (incomparable !== undefined) return { ...NOTHING, incomparable };
  const pairs = pairsOf(base, report);
  const bindings = appearedAndGone(namesOf(base), namesOf(report));
  const fixtures = appearedAndGone(idsOf(base), idsOf(report));
  const isPartial = fixtures.some((ids) => ids.length > 0) && !leaveOutTheSame(base, report);
  const [newFixtures, goneFixtures] = isPartial ? [[], []] : fixtures;
  const changes: Omit<ReportChanges, "any"> = {
    ...(base.result === report.result ? {} : { result: report.result }),
    newlyFailing: changedTo("failing", pairs),
    newlyPassing: changedTo("passing", pairs),
    newlyExcused: changedTo("excused", pairs),
    newlyDivergent: pairs.filter(({ before, now }) => isDivergent(now) && !isDivergent(before)).map(idOf),
    noLongerDivergent: pairs.filter(({ before, now }) => isDivergent(before) && isAgreed(now)).map(idOf),
    newFixtures,
    goneFixtures,
    newBindings: bindings[0],
    goneBindings: bindings[1],
    isPartial,
    coverage: coverageChanges(base.coverage?.languages ?? [], report.coverage?.languages ?? []),
  };
  const any = Object.values(changes).some((value) =>
    Array.isArray(value) ? value.length > 0 : typeof value === "string",
  );
  return { any, ...changes };
}

function whyIncomparable(base: Report, report: Report): string | undefined {
  if (base.version !== report.version) {
    return `it has version ${base.version} of the format, and this one version ${report.version}`;
  }
  if (base.encoding !== report.encoding) return `its encoding is ${base.encoding}, and here it is ${report.encoding}`;
  return undefined;
}

/** A fixture that both reports have. */
interface Pair {
  readonly before: ReportedFixture;
  readonly now: ReportedFixture;
}

function pairsOf(base: Report, report: Report): Pair[] {
  const earlier = new Map(base.fixtures.map((fixture) => [fixture.id, fixture]));
  return report.fixtures.flatMap((now) => {
    const before = earlier.get(now.id);
    return before === undefined ? [] : [{ before, now }];
  });
}

const idOf = ({ now }: Pair): string => now.id;
const idsOf = ({ fixtures }: Report): string[] => fixtures.map(({ id }) => id);
const namesOf = ({ bindings }: Report): string[] => bindings.map(({ name }) => name);

function appearedAndGone(before: readonly string[], now: readonly string[]): [appeared: string[], gone: string[]] {
  const [earlier, present] = [new Set(before), new Set(now)];
  return [now.filter((name) => !earlier.has(name)), before.filter((name) => !present.has(name))];
}

/** Whether both ran their whole suites, or all but the heavy fixtures. A file that could not be loaded was left out too. */
function leaveOutTheSame(base: Report, report: Report): boolean {
  const isWhole = ({ suite }: Report): boolean => suite.selected + suite.heavyLeftOut >= suite.fixtures;
  return isWhole(base) && isWhole(report) && base.suite.heavyLeftOut === report.suite.heavyLeftOut;
}

type State = "failing" | "passing" | "excused";

function stateOf(result: FixtureResult): State {
  if (isRedResult(result)) return "failing";
  return result.verdict === "known-failing" || result.verdict === "skipped" ? "excused" : "passing";
}

function changedTo(state: State, pairs: readonly Pair[]): FixtureChange[] {
  return pairs.flatMap(({ before, now }) => {
    const earlier = new Map(before.results.map(({ binding, result }) => [binding, stateOf(result)]));
    const bindings = now.results
      .filter(({ binding, result }) => stateOf(result) === state && (earlier.get(binding) ?? state) !== state)
      .map(({ binding }) => binding);
    return bindings.length === 0 ? [] : [{ id: now.id, bindings }];
  });
}

function isDivergent({ parity }: ReportedFixture): boolean {
  return parity?.verdict === "divergent";
}

/** Where a binding has no outcome nobody knows. */
function isAgreed({ parity }: ReportedFixture): boolean {
  return parity?.verdict === "agreed" || parity?.verdict === "accepted";
}

function coverageChanges(before: readonly LanguageCoverage[], now: readonly LanguageCoverage[]): CoverageChange[] {
  const earlier = new Map(before.map(({ name, metrics }) => [name, metrics]));
  return now.flatMap(({ name, metrics }) =>
    metrics.flatMap(({ metric, percent }) => {
      const old = earlier.get(name)?.find((each) => each.metric === metric)?.percent;
      if (old === undefined || percent === undefined || old === percent) return [];
      return [{ name, metric, before: old, after: percent }];
    }),
  );
}
