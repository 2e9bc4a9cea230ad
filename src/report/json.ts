/** Reports and results as JSON files: alike, byte for byte, for the same content. */
import type * as reports from "../generated/report.ts";
import type * as results from "../generated/result.ts";
import { COVERAGE } from "./json-coverage.ts";
import { type ShapeOf, writeShaped } from "./json-shape.ts";

const COUNTS = {
  total: null,
  passed: null,
  failed: null,
  "known-failing": null,
  "unexpected-pass": null,
  flaky: null,
  skipped: null,
  timeout: null,
  crashed: null,
  "not-run": null,
} satisfies ShapeOf<reports.Counts>;

const FAILURE = { stage: null, message: null, hint: null, log: null } satisfies ShapeOf<results.ServerFailure>;
const SERVER = { kind: null, failure: FAILURE } satisfies ShapeOf<results.ServerResult>;
const RUN = { startedAt: null, startMs: null, durationMs: null, address: null } satisfies ShapeOf<results.RunTimes>;

const MISMATCH = {
  path: null,
  line: null,
  expected: null,
  received: null,
  hint: null,
} satisfies ShapeOf<results.Mismatch>;

const STATUS = { code: null, name: null, message: null, origin: null } satisfies ShapeOf<results.RecordedStatus>;

const OUTCOME = {
  status: STATUS,
  headers: null,
  trailers: null,
  trailersOnly: null,
  messageCount: null,
  messagesDigest: null,
  messages: null,
  violations: null,
  compared: null,
  shown: null,
} satisfies ShapeOf<results.RecordedOutcome>;

const TIMINGS = {
  headersMs: null,
  firstMessageMs: null,
  lastMessageMs: null,
  durationMs: null,
} satisfies ShapeOf<results.CallTimings>;

const FIXTURE_RESULT = {
  id: null,
  name: null,
  file: null,
  line: null,
  category: null,
  kind: null,
  parity: null,
  verdict: null,
  knownFailing: { observed: null, reason: null, issue: null, refusal: null } satisfies ShapeOf<results.KnownFailing>,
  allowed: null,
  reason: null,
  mismatches: MISMATCH,
  notes: null,
  outcome: OUTCOME,
  attempts: null,
  replay: null,
  timings: TIMINGS,
} satisfies ShapeOf<results.FixtureResult>;

const BINDING_RESULT = {
  format: null,
  version: null,
  tool: null,
  binding: null,
  encoding: null,
  suite: { hash: null, fixtures: null } satisfies ShapeOf<results.SuiteIdentity>,
  server: SERVER,
  fixtures: FIXTURE_RESULT,
  run: RUN,
} satisfies ShapeOf<results.BindingResult>;

const EDIT = { file: null, line: null, remove: null, write: null } satisfies ShapeOf<reports.GateEdit>;
const PROBLEM = { kind: null, binding: null, message: null, edit: EDIT } satisfies ShapeOf<reports.GateProblem>;

const FINDING = {
  rule: null,
  severity: null,
  file: null,
  line: null,
  column: null,
  pointer: null,
  message: null,
} satisfies ShapeOf<reports.ReportedFinding>;

const REACHED = { reached: null, total: null, missing: null } satisfies ShapeOf<reports.Reached>;
const BINDING = {
  name: null,
  counts: COUNTS,
  exercised: { methods: REACHED, statuses: REACHED } satisfies ShapeOf<reports.Exercised>,
  server: SERVER,
  run: RUN,
} satisfies ShapeOf<reports.ReportedBinding>;
const CELL = { binding: null, result: FIXTURE_RESULT } satisfies ShapeOf<reports.ReportedCell>;
const PARITY = {
  verdict: null,
  reason: null,
  groups: { bindings: null, outcome: null } satisfies ShapeOf<reports.ParityGroup>,
  differences: {
    path: null,
    values: { bindings: null, value: null } satisfies ShapeOf<reports.ParityValue>,
  } satisfies ShapeOf<reports.ParityDifference>,
} satisfies ShapeOf<reports.Parity>;

const FIXTURE = {
  id: null,
  name: null,
  file: null,
  line: null,
  results: CELL,
  parity: PARITY,
} satisfies ShapeOf<reports.ReportedFixture>;

const MATRIX = {
  fixtures: null,
  groups: {
    id: null,
    title: null,
    rows: {
      id: null,
      title: null,
      cells: { kind: null, fixtures: null } satisfies ShapeOf<reports.MatrixCell>,
    } satisfies ShapeOf<reports.MatrixRow>,
  } satisfies ShapeOf<reports.MatrixGroup>,
  gaps: { scenario: null, kind: null, command: null } satisfies ShapeOf<reports.MatrixGap>,
} satisfies ShapeOf<reports.SuiteMatrix>;

const REPORT = {
  format: null,
  version: null,
  tool: null,
  result: null,
  problems: PROBLEM,
  encoding: null,
  suite: { hash: null, fixtures: null, selected: null, heavyLeftOut: null } satisfies ShapeOf<reports.ReportedSuite>,
  counts: COUNTS,
  parity: { agreed: null, accepted: null, divergent: null, incomplete: null } satisfies ShapeOf<reports.ParityCounts>,
  findings: FINDING,
  bindings: BINDING,
  fixtures: FIXTURE,
  coverage: COVERAGE,
  matrix: MATRIX,
} satisfies ShapeOf<reports.Report>;

/** serializeReport writes `report.json`: two spaces, the schema's order of keys, a newline at the end. */
export function serializeReport(report: reports.Report): string {
  return writeShaped(report, REPORT);
}

/** serializeResult writes `results/<binding>.json` in the same manner. */
export function serializeResult(result: results.BindingResult): string {
  return writeShaped(result, BINDING_RESULT);
}
