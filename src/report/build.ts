/** Results of all bindings → the one report that every output is made from. */
import type { Finding } from "../fixtures/model.ts";
import type {
  CoverageSection,
  Exercised,
  GateProblem,
  Report,
  ReportedFixture,
  SuiteMatrix,
} from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { AcceptedDifference } from "../parity/accepted.ts";
import { compareFixture } from "../parity/compare.ts";
import { countParity, parityProblems, unusedEntries } from "../parity/gate.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { gateProblems } from "../suite/gate.ts";
import { entryMatcher } from "../suite/select.ts";
import { countVerdicts } from "../suite/verdicts.ts";
import { coverageProblems } from "./coverage.ts";

export interface ReportInput {
  readonly tool: string;
  readonly encoding: Encoding;
  readonly suite: Omit<Report["suite"], "heavyLeftOut"> & Partial<Report["suite"]>;
  readonly minimumFixtures?: number;
  readonly findings: readonly Finding[];
  /** Files that could not be loaded as fixtures. */
  readonly unusable?: readonly string[];
  /** Where fixtures were looked for. */
  readonly paths?: readonly string[];
  /** What may differ between bindings, and whether more than usual is compared. */
  readonly parity?: { readonly strict: boolean; readonly accepted: readonly AcceptedDifference[] };
  /** The ids of all fixtures of the suite, before any filter; absent: what was selected. */
  readonly ids?: readonly string[];
  /** `false` where the ids are of a part of it alone: an entry may be for the others then. */
  readonly isWholeSuite?: boolean;
  /** Why the gate fails beside what the results and the suite say, such as entries of the configuration that do not hold. */
  readonly problems?: readonly GateProblem[];
  /** What the suite exercises and leaves out. */
  readonly matrix?: SuiteMatrix;
  /** The verdict of the coverage gate; absent where nothing was checked. */
  readonly coverage?: CoverageSection;
  /** What of its services and statuses the suite has reached on a binding. */
  readonly exercised?: (result: BindingResult) => Exercised;
  /** In the order of the configuration. */
  readonly results: readonly BindingResult[];
}

/** buildReport joins the results fixture by fixture and lets the gate decide. */
export function buildReport(input: ReportInput): Report {
  const { tool, encoding, findings, results, minimumFixtures } = input;
  const suite = { ...input.suite, heavyLeftOut: input.suite.heavyLeftOut ?? 0 };
  const rows = joinByFixture(results);
  const ids = input.ids ?? rows.map(({ id }) => id);
  const fixtures = compareRows(rows, ids, input.parity);
  const parity = countParity(fixtures);
  const accepted = input.parity?.accepted ?? [];
  const gate = gateProblems({
    findings,
    fixtures: suite.fixtures,
    selected: suite.selected,
    heavyLeftOut: suite.heavyLeftOut,
    results,
    ...(input.paths === undefined ? {} : { paths: input.paths }),
    ...(input.unusable === undefined ? {} : { unusable: input.unusable }),
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
  });
  const unused = input.isWholeSuite === false ? [] : unusedEntries(accepted, ids);
  const ofCoverage = input.coverage === undefined ? [] : coverageProblems(input.coverage);
  const problems = [...gate, ...parityProblems(fixtures), ...unused, ...(input.problems ?? []), ...ofCoverage];
  return {
    format: "grpc-fixtures-report",
    version: 1,
    tool,
    result: problems.length === 0 ? "passed" : "failed",
    problems,
    encoding,
    suite,
    counts: countVerdicts(results.flatMap(({ fixtures }) => fixtures.map(({ verdict }) => verdict))),
    ...(parity === undefined ? {} : { parity }),
    findings: [...findings],
    bindings: results.map((result) => ({
      name: result.binding,
      counts: countVerdicts(result.fixtures.map(({ verdict }) => verdict)),
      ...(input.exercised === undefined ? {} : { exercised: input.exercised(result) }),
      server: result.server,
      run: result.run,
    })),
    fixtures,
    ...(input.coverage === undefined ? {} : { coverage: input.coverage }),
    ...(input.matrix === undefined ? {} : { matrix: input.matrix }),
  };
}

function compareRows(
  rows: readonly ReportedFixture[],
  ids: readonly string[],
  { strict, accepted }: NonNullable<ReportInput["parity"]> = { strict: false, accepted: [] },
): ReportedFixture[] {
  const known = new Set(ids);
  const entries = accepted.map((entry) => ({ entry, speaksOf: entryMatcher(entry.fixture, known) }));
  return rows.map((row) => {
    const speaking = entries.filter(({ speaksOf }) => speaksOf(row.id)).map(({ entry }) => entry);
    const parity = compareFixture(row.results, { strict, accepted: speaking });
    return parity === undefined ? row : { ...row, parity };
  });
}

function joinByFixture(results: readonly BindingResult[]): ReportedFixture[] {
  const rows = new Map<string, ReportedFixture>();
  for (const { binding, fixtures } of results) {
    for (const result of fixtures) {
      const { id, name, file, line } = result;
      const row = rows.get(id) ?? { id, name, file, line, results: [] };
      if (row.line === 1) row.line = line;
      row.results.push({ binding, result });
      rows.set(id, row);
    }
  }
  return [...rows.values()];
}
