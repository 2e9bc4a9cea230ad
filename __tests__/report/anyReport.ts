/** Arbitrary reports: every text that a fixture, a server, a configuration or a file can have is likely to break something. */
import fc from "fast-check";
import type {
  FixtureResult,
  GateProblem,
  Parity,
  Report,
  ReportedBinding,
  ReportedFinding,
  ReportedFixture,
  SuiteMatrix,
} from "../../src/generated/report.ts";
import { changesSince } from "../../src/report/changes.ts";
import type { CommentOptions } from "../../src/report/comment.ts";
import { countVerdicts, VERDICT_ORDER } from "../../src/suite/verdicts.ts";
import { hostileCoverage } from "./coverageSample.ts";
import { nasty } from "./nasty.ts";
import { green } from "./samples.ts";

/** Now and then a text is long. */
const text = fc.oneof(
  { weight: 20, arbitrary: nasty },
  { weight: 1, arbitrary: nasty.map((part) => `${part} `.repeat(80)) },
  { weight: 1, arbitrary: fc.constantFrom("0123abc", "a ".repeat(3000), "x".repeat(3000), "<".repeat(3000)) },
);
const line = fc.integer({ min: 1, max: 999 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** The members that have a value: an optional one is left out, and never undefined. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(value));
}

const mismatch = fc.record({ path: text, line, expected: text, received: text, hint: maybe(text) }).map(present);

/** The one thing that is linked as it is, where it is the address of a page. */
const issue = fc.oneof(
  text.filter((any) => !/https?:/i.test(any)),
  text.map((any) => `https://example.org/?${any}`),
);

const resultParts = fc.record({
  verdict: fc.constantFrom(...VERDICT_ORDER),
  allowed: fc.constantFrom(true as const, undefined),
  reason: maybe(text),
  knownFailing: maybe(
    fc
      .record({ observed: fc.constant("failed" as const), reason: text, issue: maybe(issue), refusal: maybe(text) })
      .map(present),
  ),
  mismatches: fc.array(mismatch, { maxLength: 3 }),
  notes: fc.array(text, { maxLength: 2 }),
  attempts: maybe(fc.array(fc.constantFrom(...VERDICT_ORDER), { maxLength: 3 })),
  replay: maybe(text),
});

const parityOf = (names: readonly string[]): fc.Arbitrary<Parity> => {
  const bindings = fc.subarray([...names]);
  return fc
    .record({
      verdict: fc.constantFrom("agreed" as const, "accepted" as const, "divergent" as const, "incomplete" as const),
      reason: maybe(text),
      groups: fc.array(fc.record({ bindings, outcome: text }), { maxLength: 3 }),
      differences: fc.array(
        fc.record({ path: text, values: fc.array(fc.record({ bindings, value: text }), { maxLength: 3 }) }),
        { maxLength: 3 },
      ),
    })
    .map(present);
};

const fixtureOf = (names: readonly string[]): fc.Arbitrary<ReportedFixture> =>
  fc
    .record({
      id: text,
      name: text,
      file: text,
      line,
      results: fc.tuple(...names.map(() => maybe(resultParts))),
      parity: maybe(parityOf(names)),
    })
    .map(({ results, parity, ...fixture }) => ({
      ...fixture,
      ...(parity === undefined ? {} : { parity }),
      results: results.flatMap((parts, index) => {
        if (parts === undefined) return [];
        const result: FixtureResult = { ...fixture, ...present(parts), timings: { durationMs: 1 } };
        return [{ binding: names[index] ?? "", result }];
      }),
    }));

const bindingOf = (name: string, fixtures: readonly ReportedFixture[]): fc.Arbitrary<ReportedBinding> =>
  fc
    .record({
      failure: maybe(
        fc
          .record({
            stage: fc.constantFrom("start" as const, "run" as const, "stop" as const),
            message: text,
            hint: maybe(text),
            log: fc.array(text, { maxLength: 4 }),
          })
          .map(present),
      ),
      missing: fc.array(text, { maxLength: 3 }),
    })
    .map(({ failure, missing }) => ({
      name,
      counts: countVerdicts(verdictsOn(name, fixtures)),
      exercised: { methods: { reached: 1, total: 2, missing }, statuses: { reached: 1, total: 17, missing } },
      server: { kind: "command", ...(failure === undefined ? {} : { failure }) },
      run: { startedAt: "2026-01-02T03:04:05.678Z", startMs: 1, durationMs: 2 },
    }));

function verdictsOn(name: string, fixtures: readonly ReportedFixture[]): FixtureResult["verdict"][] {
  return fixtures.flatMap(({ results }) =>
    results.filter(({ binding }) => binding === name).map(({ result }) => result.verdict),
  );
}

const problem: fc.Arbitrary<GateProblem> = fc
  .record({
    kind: fc.constantFrom("verdict" as const, "no-bindings" as const, "coverage" as const, "expired-entry" as const),
    binding: maybe(text),
    message: text,
    edit: maybe(
      fc.record({
        file: text,
        line,
        remove: fc.array(text, { maxLength: 3 }),
        write: fc.array(text, { maxLength: 3 }),
      }),
    ),
  })
  .map(present);

const finding: fc.Arbitrary<ReportedFinding> = fc.record({
  rule: text,
  severity: fc.constantFrom("error" as const, "warn" as const),
  file: text,
  line,
  column: line,
  pointer: text,
  message: text,
});

const matrix: fc.Arbitrary<SuiteMatrix> = text.map((any) => ({
  fixtures: 1,
  groups: [{ id: any, title: any, rows: [{ id: any, title: any, cells: [{ kind: "unary", fixtures: 0 }] }] }],
  gaps: [{ scenario: any, kind: "unary", command: any }],
}));

/** anyReport makes reports of up to four bindings, and of some fixtures. */
export const anyReport: fc.Arbitrary<Report> = fc
  .array(text, { maxLength: 4 })
  .chain((names) => fc.tuple(fc.constant(names), fc.array(fixtureOf(names), { maxLength: 8 })))
  .chain(([names, fixtures]) =>
    fc.record({
      tool: text,
      result: fc.constantFrom("passed" as const, "failed" as const),
      problems: fc.array(problem, { maxLength: 3 }),
      findings: fc.array(finding, { maxLength: 3 }),
      bindings: fc.tuple(...names.map((name) => bindingOf(name, fixtures))),
      fixtures: fc.constant(fixtures),
      coverage: maybe(text.map(hostileCoverage)),
      matrix: maybe(matrix),
    }),
  )
  .map(({ coverage, matrix: cells, bindings, ...parts }) => ({
    ...green,
    ...parts,
    bindings: [...bindings],
    counts: countVerdicts(bindings.flatMap(({ name }) => verdictsOn(name, parts.fixtures))),
    parity: { agreed: 0, accepted: 0, divergent: 1, incomplete: 0 },
    ...(coverage === undefined ? {} : { coverage: withBinding(coverage, bindings[0]?.name) }),
    ...(cells === undefined ? {} : { matrix: cells }),
  }));

function withBinding(
  { languages }: ReturnType<typeof hostileCoverage>,
  binding: string | undefined,
): ReturnType<typeof hostileCoverage> {
  if (binding === undefined) return { languages };
  return { languages: languages.map((language) => ({ ...language, binding })) };
}

/** anyOptions makes what a report is shown with: compared with any other report, of any commit. */
export const anyOptions = (report: Report): fc.Arbitrary<CommentOptions> =>
  fc
    .record({
      base: maybe(fc.record({ earlier: anyReport, sha: maybe(text), url: maybe(PAGE) })),
      sourceUrl: maybe(fc.constant("https://github.com/spikard/example/blob/0123abc/")),
      runUrl: maybe(PAGE),
      commit: maybe(text),
    })
    .map(({ base, ...options }) => ({
      ...present(options),
      ...(base === undefined
        ? {}
        : { base: present({ changes: changesSince(base.earlier, report), sha: base.sha, url: base.url }) }),
    }));

const PAGE = fc.constantFrom("https://github.com/spikard/example/actions/runs/42", "no page [a](b)", "");
