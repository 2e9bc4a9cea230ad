/**
 * What came of a fixture.
 */
export type Verdict = "passed" | "failed" | "known-failing" | "unexpected-pass" | "flaky" | "skipped" | "timeout" | "crashed" | "not-run";
/**
 * Keys and values in wire order; `-bin` values in base64.
 */
export type ReceivedMetadata = string[][];
/**
 * `accepted`: they differ, and are allowed to. `incomplete`: a binding has no outcome.
 */
export type ParityVerdict = "agreed" | "accepted" | "divergent" | "incomplete";
/**
 * The verdict on all bindings: `report.json`. Alike for the same outcomes, but for the members named `run` and `timings`.
 */
export interface Report {
    /**
     * What kind of file this is.
     */
    format: "grpc-fixtures-report";
    /**
     * The version of this format.
     */
    version: 1;
    /**
     * The version of grpc-fixtures that wrote the file.
     */
    tool: string;
    /**
     * The verdict of the gate.
     */
    result: "passed" | "failed";
    /**
     * Why the gate failed; empty when it passed.
     */
    problems: GateProblem[];
    /**
     * What the gRPC messages held.
     */
    encoding: "protobuf" | "json";
    suite: ReportedSuite;
    counts: Counts;
    parity?: ParityCounts;
    /**
     * What validation found.
     */
    findings: ReportedFinding[];
    /**
     * How each binding fared, in the order of the configuration.
     */
    bindings: ReportedBinding[];
    /**
     * A row for each selected fixture, in fixture order.
     */
    fixtures: ReportedFixture[];
    coverage?: CoverageSection;
    matrix?: SuiteMatrix;
}
export interface GateProblem {
    /**
     * What kind of reason it is.
     */
    kind: "invalid-fixture" | "no-fixtures" | "too-few-fixtures" | "no-bindings" | "nothing-ran" | "server" | "verdict" | "divergence" | "coverage" | "unused-entry" | "expired-entry" | "broad-entry" | "passing-entry";
    /**
     * The binding that it is about. Absent where it is about the suite.
     */
    binding?: string;
    /**
     * The reason, for people.
     */
    message: string;
    edit?: GateEdit;
}
/**
 * What to change in the configuration. Absent where it is too long to be shown.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "edit".
 */
export interface GateEdit {
    /**
     * The configuration file, as it was named.
     */
    file: string;
    /**
     * The line at which the change begins, from 1.
     */
    line: number;
    /**
     * The lines that go, from there on.
     */
    remove: string[];
    /**
     * The lines that come in their place.
     */
    write: string[];
}
/**
 * The fixtures that were asked for.
 */
export interface ReportedSuite {
    /**
     * Over the ids and texts of all fixtures of the suite, before any filter.
     */
    hash: string;
    /**
     * How many fixture files the suite has.
     */
    fixtures: number;
    /**
     * How many of them the filters left.
     */
    selected: number;
    /**
     * How many were left out because they are tagged `heavy`, and were asked for neither by that tag nor by id.
     */
    heavyLeftOut: number;
}
/**
 * How many results have each verdict. They add up to `total`.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "counts".
 */
export interface Counts {
    /**
     * All results.
     */
    total: number;
    /**
     * As the fixture expects.
     */
    passed: number;
    /**
     * Something differs from the fixture.
     */
    failed: number;
    /**
     * Failed, as the configuration says it would.
     */
    "known-failing": number;
    /**
     * Passed, though the configuration says it would fail.
     */
    "unexpected-pass": number;
    /**
     * Attempts of one fixture had different verdicts.
     */
    flaky: number;
    /**
     * The fixture says `skip: true`.
     */
    skipped: number;
    /**
     * No status within the deadline.
     */
    timeout: number;
    /**
     * The server went away during the call.
     */
    crashed: number;
    /**
     * Never called: the server was not there, the fixture is not valid, or the run ended before.
     */
    "not-run": number;
}
/**
 * How many fixtures have each verdict of parity. Absent where there is a single binding.
 */
export interface ParityCounts {
    /**
     * All bindings have the same outcome.
     */
    agreed: number;
    /**
     * They differ, and are allowed to.
     */
    accepted: number;
    /**
     * They differ.
     */
    divergent: number;
    /**
     * A binding has no outcome.
     */
    incomplete: number;
}
export interface ReportedFinding {
    /**
     * The id of the rule.
     */
    rule: string;
    /**
     * An error makes the run fail.
     */
    severity: "error" | "warn";
    /**
     * Relative to the working folder, with forward slashes.
     */
    file: string;
    /**
     * From 1.
     */
    line: number;
    /**
     * From 1.
     */
    column: number;
    /**
     * The place in the JSON, as a JSON pointer (RFC 6901).
     */
    pointer: string;
    /**
     * What is wrong, and what to write instead.
     */
    message: string;
}
export interface ReportedBinding {
    /**
     * The name of the binding.
     */
    name: string;
    counts: Counts;
    exercised?: Exercised;
    server: ServerResult;
    run: RunTimes;
}
/**
 * What of the fixtures' services, and of the status codes, the suite has reached on the binding.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "exercised".
 */
export interface Exercised {
    methods: Reached;
    statuses: Reached1;
}
/**
 * The RPC methods of the services that the suite's fixtures define: those that were called and answered.
 */
export interface Reached {
    /**
     * How many were reached.
     */
    reached: number;
    /**
     * How many there are.
     */
    total: number;
    /**
     * The names of those that were not reached, the first 50 of them.
     */
    missing: string[];
}
/**
 * The 17 status codes of gRPC: those that calls ended with.
 */
export interface Reached1 {
    /**
     * How many were reached.
     */
    reached: number;
    /**
     * How many there are.
     */
    total: number;
    /**
     * The names of those that were not reached, the first 50 of them.
     */
    missing: string[];
}
/**
 * How the binding's server fared.
 */
export interface ServerResult {
    /**
     * The server that comes with the tool, one that was started by a command, or one that already ran.
     */
    kind: "embedded" | "command" | "attached";
    failure?: ServerFailure;
}
/**
 * Why the server could not be used, or not to the end. Absent when all went well.
 */
export interface ServerFailure {
    /**
     * When it failed. A server that would not stop has answered all the same.
     */
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
    /**
     * The fixture's folder and file name, such as `server/20_empty_stream`.
     */
    id: string;
    /**
     * The fixture's name.
     */
    name: string;
    /**
     * Relative to the working folder, with forward slashes.
     */
    file: string;
    /**
     * The line to look at: that of the first result with one, else 1.
     */
    line: number;
    /**
     * A cell for each binding, in the order of `bindings`.
     */
    results: ReportedCell[];
    parity?: Parity;
}
export interface ReportedCell {
    /**
     * The name of the binding.
     */
    binding: string;
    result: FixtureResult;
}
/**
 * What came of one fixture on one binding.
 */
export interface FixtureResult {
    /**
     * The fixture's folder and file name, such as `server/20_empty_stream`.
     */
    id: string;
    /**
     * The fixture's name.
     */
    name: string;
    /**
     * Relative to the working folder, with forward slashes.
     */
    file: string;
    /**
     * The line to look at: that of the first mismatch, else that of the expectation; 1 where all is well.
     */
    line: number;
    /**
     * The fixture's category.
     */
    category?: string;
    /**
     * The kind of RPC, from the method's two flags.
     */
    kind?: "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming";
    /**
     * Why bindings may differ, from the fixture's tag `parity:<why>`.
     */
    parity?: string;
    verdict: Verdict;
    knownFailing?: KnownFailing;
    /**
     * The run allows flaky fixtures: this one is shown, and not red. With the verdict `flaky` alone.
     */
    allowed?: true;
    /**
     * Why the fixture was skipped, not run, timed out or crashed.
     */
    reason?: string;
    /**
     * All that differs from the fixture.
     */
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
 * The entry `known-failing` of the configuration that speaks of the fixture. All else in the result is as it would be without it.
 */
export interface KnownFailing {
    /**
     * The verdict without the entry.
     */
    observed: "passed" | "failed" | "timeout" | "flaky" | "crashed";
    /**
     * Why the fixture fails, from the entry.
     */
    reason: string;
    /**
     * Where it is being mended, from the entry.
     */
    issue?: string;
    /**
     * Why the entry does not excuse this result. Absent where it does, and where the fixture passed.
     */
    refusal?: string;
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
    /**
     * How many messages arrived.
     */
    messageCount: number;
    /**
     * Over the messages as bindings are compared by them: a mark for each that is as the fixture expects, else its canonical text.
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
    /**
     * What bindings are compared by: values as text, by path. Absent in results of earlier versions.
     */
    compared?: {
        [k: string]: string;
    };
    /**
     * What may differ between bindings and is compared only with `parity: strict`.
     */
    shown?: {
        [k: string]: string;
    };
}
/**
 * The status that the call ended with.
 */
export interface RecordedStatus {
    /**
     * As it was received, also where there is no such code.
     */
    code: number;
    /**
     * The code's name, such as NOT_FOUND.
     */
    name: string;
    /**
     * The status message, secrets masked.
     */
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
    /**
     * Until the initial metadata.
     */
    headersMs?: number;
    /**
     * Until the first message.
     */
    firstMessageMs?: number;
    /**
     * Until the last message.
     */
    lastMessageMs?: number;
    /**
     * Until the status.
     */
    durationMs: number;
}
/**
 * How the bindings compare on a fixture. Absent where there is a single binding.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "parity".
 */
export interface Parity {
    verdict: ParityVerdict;
    /**
     * Why a difference is accepted, or what is missing.
     */
    reason?: string;
    /**
     * Bindings that agree with each other, the largest group first.
     */
    groups: ParityGroup[];
    /**
     * What the groups differ in, the first of them.
     */
    differences: ParityDifference[];
}
export interface ParityGroup {
    /**
     * Their names.
     */
    bindings: string[];
    /**
     * The status, and how many messages.
     */
    outcome: string;
}
export interface ParityDifference {
    /**
     * Such as `status`, `messages[2].value`, `trailers.x-total`.
     */
    path: string;
    /**
     * Each value, and who has it.
     */
    values: ParityValue[];
}
export interface ParityValue {
    /**
     * Who has it.
     */
    bindings: string[];
    /**
     * As text, shortened where long.
     */
    value: string;
}
/**
 * How much of each language's code its tests reach, and whether that is enough.
 */
export interface CoverageSection {
    /**
     * In the order of the configuration.
     */
    languages: LanguageCoverage[];
}
/**
 * One language, or one binding with reports of its own.
 */
export interface LanguageCoverage {
    /**
     * The binding's name; the language's where no binding has the reports.
     */
    name: string;
    /**
     * The binding whose reports these are. Absent where it is none.
     */
    binding?: string;
    /**
     * The language, which decides the usual minimum.
     */
    language: string;
    /**
     * `failed` where there is a problem.
     */
    verdict: "passed" | "failed";
    /**
     * The reports that were found.
     */
    reports: CoverageReportFile[];
    /**
     * How many files were measured, without those that are excluded.
     */
    files: number;
    /**
     * Lines, and whatever else was measured or has a minimum.
     */
    metrics: MetricCoverage[];
    changedLines?: ChangedLinesCoverage;
    /**
     * Why it failed; empty when it passed.
     */
    problems: CoverageProblem[];
    /**
     * What people should know, and is no reason to fail.
     */
    notes: string[];
    /**
     * The files with the most lines that were never reached, ten at the most.
     */
    worst: WorstFile[];
}
export interface CoverageReportFile {
    /**
     * Relative to the working folder, with forward slashes.
     */
    file: string;
    /**
     * Such as `lcov` or `Cobertura XML`. Absent where it could not be read.
     */
    format?: string;
}
export interface MetricCoverage {
    /**
     * What is counted.
     */
    metric: "lines" | "statements" | "branches" | "functions";
    /**
     * Only what was measured has a percentage. `unknown`: the reports are missing, or cannot be read.
     */
    state: "measured" | "nothing-to-cover" | "not-measured" | "unknown";
    /**
     * How many places were reached. Absent where only a percentage is known.
     */
    covered?: number;
    /**
     * How many places there are.
     */
    total?: number;
    /**
     * Rounded down to two decimals.
     */
    percent?: number;
    /**
     * The percentage that is asked for. Absent where none is.
     */
    minimum?: number;
    /**
     * Percentage points above the minimum; negative below it.
     */
    difference?: number;
    base?: BaseCoverage;
    /**
     * `empty`: there is a minimum, and nothing to cover.
     */
    verdict: "passed" | "below-minimum" | "decreased" | "empty" | "not-measured" | "unknown";
}
/**
 * What it was before, where it must not decrease.
 */
export interface BaseCoverage {
    /**
     * Rounded down to two decimals.
     */
    percent: number;
    /**
     * How many places were reached.
     */
    covered?: number;
    /**
     * How many places there were.
     */
    total?: number;
}
/**
 * How many of the lines that a change adds or alters were reached.
 */
export interface ChangedLinesCoverage {
    /**
     * `nothing-to-cover`: none of the changed lines can be reached.
     */
    state: "measured" | "nothing-to-cover";
    /**
     * How many changed lines were reached.
     */
    covered: number;
    /**
     * How many changed lines can be reached.
     */
    total: number;
    /**
     * Rounded down to two decimals.
     */
    percent?: number;
    /**
     * The percentage that is asked for.
     */
    minimum: number;
    /**
     * Without a changed line that can be reached it is passed.
     */
    verdict: "passed" | "below-minimum";
    /**
     * The changed lines that were not reached, by file.
     */
    uncovered: UncoveredLines[];
}
export interface UncoveredLines {
    /**
     * Relative to the checkout, with forward slashes.
     */
    file: string;
    /**
     * In order, the first of them.
     */
    ranges: LineRange[];
}
/**
 * Lines in a row.
 */
export interface LineRange {
    /**
     * The first line, from 1.
     */
    from: number;
    /**
     * The last line, which belongs to it.
     */
    to: number;
}
export interface CoverageProblem {
    /**
     * What kind of reason it is.
     */
    kind: "missing-report" | "unreadable-report" | "unmergeable" | "below-minimum" | "decreased" | "empty" | "not-measured" | "changed-lines" | "base";
    /**
     * The reason, for people, and what to do.
     */
    message: string;
}
export interface WorstFile {
    /**
     * Relative to the checkout, with forward slashes; as the report has it where it is not there.
     */
    file: string;
    /**
     * How many lines can be reached.
     */
    lines: number;
    /**
     * How many of them were not.
     */
    uncovered: number;
    /**
     * The lines that were not reached, in order, the first of them.
     */
    ranges: LineRange[];
    /**
     * How many further ranges there are.
     */
    rangesLeftOut: number;
    /**
     * Whether the file was found in the checkout.
     */
    inCheckout: boolean;
}
/**
 * What the suite exercises, and what it leaves out; of the whole suite, before any filter.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "suiteMatrix".
 */
export interface SuiteMatrix {
    /**
     * How many fixtures were looked at.
     */
    fixtures: number;
    /**
     * Scenarios, by what they are about.
     */
    groups: MatrixGroup[];
    /**
     * The cells without a fixture.
     */
    gaps: MatrixGap[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "matrixGroup".
 */
export interface MatrixGroup {
    /**
     * Such as `statuses` or `cancellation`.
     */
    id: string;
    /**
     * For people.
     */
    title: string;
    /**
     * A row for each scenario.
     */
    rows: MatrixRow[];
}
export interface MatrixRow {
    /**
     * What `new --scenario` takes.
     */
    id: string;
    /**
     * For people.
     */
    title: string;
    /**
     * One for each kind of RPC in which the scenario makes sense, or a single one for all kinds.
     */
    cells: MatrixCell[];
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "matrixCell".
 */
export interface MatrixCell {
    /**
     * Absent: fixtures of any kind.
     */
    kind?: "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming";
    /**
     * How many fixtures exercise it.
     */
    fixtures: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "matrixGap".
 */
export interface MatrixGap {
    /**
     * The id of the scenario.
     */
    scenario: string;
    /**
     * The kind of RPC.
     */
    kind: "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming";
    /**
     * What begins a fixture for it.
     */
    command: string;
}
/**
 * How much was reached, and what was not.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "reached".
 */
export interface Reached2 {
    /**
     * How many were reached.
     */
    reached: number;
    /**
     * How many there are.
     */
    total: number;
    /**
     * The names of those that were not reached, the first 50 of them.
     */
    missing: string[];
}
