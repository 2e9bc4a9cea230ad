/** Results of all bindings → the one report that every output is made from. */
import type { Finding } from "../fixtures/model.ts";
import type { Report, ReportedFixture, SuiteMatrix } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import type { AcceptedDifference } from "../parity/accepted.ts";
import { compareFixture } from "../parity/compare.ts";
import { countParity, parityProblems, unusedEntries } from "../parity/gate.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { gateProblems } from "../suite/gate.ts";
import { idMatcher } from "../suite/select.ts";
import { countVerdicts } from "../suite/verdicts.ts";

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
  /** What the suite exercises and leaves out. */
  readonly matrix?: SuiteMatrix;
  /** In the order of the configuration. */
  readonly results: readonly BindingResult[];
}

/** buildReport joins the results fixture by fixture and lets the gate decide. */
export function buildReport(input: ReportInput): Report {
  const { tool, encoding, findings, results, minimumFixtures } = input;
  const suite = { ...input.suite, heavyLeftOut: input.suite.heavyLeftOut ?? 0 };
  const fixtures = joinByFixture(results).map((row) => withParity(row, input.parity));
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
  const ids = input.ids ?? fixtures.map(({ id }) => id);
  const problems = [...gate, ...parityProblems(fixtures), ...unusedEntries(accepted, ids)];
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
    bindings: results.map(({ binding, fixtures, server, run }) => ({
      name: binding,
      counts: countVerdicts(fixtures.map(({ verdict }) => verdict)),
      server,
      run,
    })),
    fixtures,
    ...(input.matrix === undefined ? {} : { matrix: input.matrix }),
  };
}

function withParity(row: ReportedFixture, options: ReportInput["parity"]): ReportedFixture {
  const ids = new Set([row.id]);
  const accepted = (options?.accepted ?? []).filter(({ fixture }) => idMatcher(fixture, ids)(row.id, row.name));
  const parity = compareFixture(row.results, { strict: options?.strict === true, accepted });
  return parity === undefined ? row : { ...row, parity };
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
