// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

export type Verdict =
  "passed" | "failed" | "known-failing" | "unexpected-pass" | "flaky" | "skipped" | "timeout" | "crashed" | "not-run";
/**
 * Keys and values in wire order; `-bin` values in base64.
 */
export type ReceivedMetadata = string[][];

/**
 * The verdict on all bindings: `report.json`. Alike for the same outcomes, but for the members named `run` and `timings`.
 */
export interface Report {
  format: "grpc-fixtures-report";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The version of grpc-fixtures that wrote the file.
   */
  tool: string;
  result: "passed" | "failed";
  /**
   * Why the gate failed; empty when it passed.
   */
  problems: GateProblem[];
  encoding: "protobuf" | "json";
  suite: ReportedSuite;
  counts: Counts;
  /**
   * What validation found.
   */
  findings: ReportedFinding[];
  bindings: ReportedBinding[];
  /**
   * A row for each selected fixture, in fixture order.
   */
  fixtures: ReportedFixture[];
}
export interface GateProblem {
  kind: "invalid-fixture" | "no-fixtures" | "too-few-fixtures" | "no-bindings" | "nothing-ran" | "server" | "verdict";
  binding?: string;
  message: string;
}
export interface ReportedSuite {
  hash: string;
  /**
   * How many fixture files the suite has.
   */
  fixtures: number;
  /**
   * How many of them the filters left.
   */
  selected: number;
}
/**
 * How many results have each verdict. They add up to `total`.
 */
export interface Counts {
  total: number;
  passed: number;
  failed: number;
  "known-failing": number;
  "unexpected-pass": number;
  flaky: number;
  skipped: number;
  timeout: number;
  crashed: number;
  "not-run": number;
}
export interface ReportedFinding {
  rule: string;
  severity: "error" | "warn";
  file: string;
  line: number;
  column: number;
  pointer: string;
  message: string;
}
export interface ReportedBinding {
  name: string;
  counts: Counts;
  server: ServerResult;
  run: RunTimes;
}
/**
 * How the binding's server fared.
 */
export interface ServerResult {
  kind: "embedded" | "command" | "attached";
  failure?: ServerFailure;
}
/**
 * Why the server could not be used, or not to the end. Absent when all went well.
 */
export interface ServerFailure {
  stage: "start" | "run" | "stop";
  /**
   * What happened.
   */
  message: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * The last lines of the server's output, secrets masked.
   */
  log: string[];
}
/**
 * What differs from run to run.
 */
export interface RunTimes {
  /**
   * ISO 8601, UTC.
   */
  startedAt: string;
  /**
   * Until the server was ready, in milliseconds.
   */
  startMs: number;
  /**
   * Starting, running and stopping, in milliseconds.
   */
  durationMs: number;
  /**
   * Where the server was reached.
   */
  address?: string;
}
export interface ReportedFixture {
  id: string;
  name: string;
  file: string;
  line: number;
  /**
   * A cell for each binding, in the order of `bindings`.
   */
  results: ReportedCell[];
}
export interface ReportedCell {
  binding: string;
  result: FixtureResult;
}
export interface FixtureResult {
  id: string;
  name: string;
  /**
   * Relative to the working folder, with forward slashes.
   */
  file: string;
  /**
   * Where the expectation stands in the file.
   */
  line: number;
  category?: string;
  kind?: "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming";
  verdict: Verdict;
  /**
   * Why the fixture was skipped, not run, timed out or crashed.
   */
  reason?: string;
  mismatches: Mismatch[];
  /**
   * What was seen and is not judged.
   */
  notes: string[];
  outcome?: RecordedOutcome;
  /**
   * With --repeat: the verdict of each attempt, in order.
   */
  attempts?: Verdict[];
  /**
   * The command that runs this fixture alone.
   */
  replay?: string;
  timings: CallTimings;
}
/**
 * One thing that differs from the fixture.
 */
export interface Mismatch {
  /**
   * Where, such as `status`, `stream[2].value`, `trailers.x-total`.
   */
  path: string;
  /**
   * The line of the fixture that expects it.
   */
  line: number;
  /**
   * As text, shortened where long.
   */
  expected: string;
  /**
   * As text, shortened where long.
   */
  received: string;
  /**
   * What probably happened.
   */
  hint?: string;
}
/**
 * What was observed on the wire. Never an opinion.
 */
export interface RecordedOutcome {
  status: RecordedStatus;
  headers: ReceivedMetadata;
  trailers: ReceivedMetadata;
  /**
   * The reply was one header block: no initial metadata of its own.
   */
  trailersOnly: boolean;
  messageCount: number;
  /**
   * Over the canonical texts of all messages; over the bytes of one larger than 64 KiB.
   */
  messagesDigest: string;
  /**
   * The first messages in canonical form, up to 16 KiB of text together.
   */
  messages: unknown[];
  /**
   * Breaches of the gRPC protocol.
   */
  violations: string[];
}
export interface RecordedStatus {
  code: number;
  name: string;
  message: string;
  /**
   * Who made the status: the server's trailers, the client's own deadline or cancel or limit, or the connection.
   */
  origin: "server" | "client" | "transport";
}
/**
 * Milliseconds since the call began.
 */
export interface CallTimings {
  headersMs?: number;
  firstMessageMs?: number;
  lastMessageMs?: number;
  durationMs: number;
}
