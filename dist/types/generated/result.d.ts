/**
 * What came of a fixture.
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict = "passed" | "failed" | "known-failing" | "unexpected-pass" | "flaky" | "skipped" | "timeout" | "crashed" | "not-run";
/**
 * Keys and values in wire order; `-bin` values in base64.
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "metadata".
 */
export type ReceivedMetadata = string[][];
/**
 * What one binding did with the suite: `results/<binding>.json`. Alike for the same outcomes, but for `run` and the members named `timings`.
 */
export interface BindingResult {
    /**
     * What kind of file this is.
     */
    format: "grpc-fixtures-result";
    /**
     * The version of this format.
     */
    version: 1;
    /**
     * The version of grpc-fixtures that wrote the file.
     */
    tool: string;
    /**
     * The name of the binding.
     */
    binding: string;
    /**
     * What the gRPC messages held.
     */
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
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "server".
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
 * What came of one fixture on one binding.
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "fixtureResult".
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
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "knownFailing".
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
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "mismatch".
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
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "outcome".
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
 *
 * This interface was referenced by `BindingResult`'s JSON-Schema
 * via the `definition` "timings".
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
