export type Verdict = "passed" | "failed" | "known-failing" | "unexpected-pass" | "flaky" | "skipped" | "timeout" | "crashed" | "not-run";
/**
 * Keys and values in wire order; `-bin` values in base64.
 */
export type ReceivedMetadata = string[][];
/**
 * What one binding did with the suite: `results/<binding>.json`. Alike for the same outcomes, but for `run` and the members named `timings`.
 */
export interface BindingResult {
    format: "grpc-fixtures-result";
    /**
     * The version of this format.
     */
    version: 1;
    /**
     * The version of grpc-fixtures that wrote the file.
     */
    tool: string;
    binding: string;
    encoding: "protobuf" | "json";
    suite: SuiteIdentity;
    server: ServerResult;
    /**
     * A result for each selected fixture, in fixture order.
     */
    fixtures: FixtureResult[];
    run: RunTimes;
}
/**
 * Which fixtures were asked for. Results of different hashes cannot be compared.
 */
export interface SuiteIdentity {
    /**
     * Over the ids and texts of all fixtures of the suite, before any filter.
     */
    hash: string;
    /**
     * How many fixtures the suite has, before any filter.
     */
    fixtures: number;
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
