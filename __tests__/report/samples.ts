/** Reports as runs make them, for the tests of the renderers. */
import type { Finding } from "../../src/fixtures/model.ts";
import type {
  FixtureResult,
  GateProblem,
  Mismatch,
  Report,
  ServerResult,
  Verdict,
} from "../../src/generated/report.ts";
import type { BindingResult } from "../../src/generated/result.ts";
import { buildReport } from "../../src/report/build.ts";

const HASH = `sha256:${"5e".repeat(32)}`;

export interface SampleFixture {
  readonly id: string;
  readonly name: string;
  readonly line: number;
}

export type SampleResult = Partial<Omit<FixtureResult, "id" | "name" | "file" | "line">>;

export interface SampleBinding {
  readonly name: string;
  readonly server?: ServerResult;
  readonly durationMs?: number;
  /** By fixture id; a fixture that is not named passed. */
  readonly results?: Readonly<Record<string, SampleResult>>;
  /** What became of the fixtures that are not named. */
  readonly otherwise?: SampleResult;
}

export interface Sample {
  readonly fixtures: readonly SampleFixture[];
  readonly bindings: readonly SampleBinding[];
  readonly findings?: readonly Finding[];
  readonly problems?: readonly GateProblem[];
}

/** sampleReport makes the report of a sample as a run would. */
export function sampleReport({ fixtures, bindings, findings = [], problems = [] }: Sample): Report {
  return buildReport({
    tool: "0.1.0",
    encoding: "protobuf",
    suite: { hash: HASH, fixtures: fixtures.length, selected: fixtures.length },
    findings,
    problems,
    results: bindings.map((binding) => sampleResult(fixtures, binding)),
  });
}

/** sampleResult makes what one binding writes. */
export function sampleResult(fixtures: readonly SampleFixture[], binding: SampleBinding): BindingResult {
  const { name, server = { kind: "command" }, durationMs = 2310 } = binding;
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: "0.1.0",
    binding: name,
    encoding: "protobuf",
    suite: { hash: HASH, fixtures: fixtures.length },
    server,
    fixtures: fixtures.map((fixture) => resultOf(fixture, binding)),
    run: { startedAt: "2026-01-02T03:04:05.678Z", startMs: 412, durationMs, address: "127.0.0.1:50051" },
  };
}

function fileOf(id: string): string {
  return `fixtures/${id}.json`;
}

function resultOf(
  { id, name, line }: SampleFixture,
  { name: binding, results = {}, otherwise = {} }: SampleBinding,
): FixtureResult {
  const given = Object.hasOwn(results, id) ? (results[id] ?? {}) : otherwise;
  const {
    verdict = "passed",
    mismatches = [],
    notes = [],
    timings = { headersMs: 2.1, durationMs: 4.25 },
    ...others
  } = given;
  const replay = { replay: `grpc-fixtures run ${fileOf(id)} --binding ${binding}` };
  return {
    id,
    name,
    file: fileOf(id),
    line,
    category: "server_streaming",
    kind: "server_streaming",
    verdict,
    mismatches,
    notes,
    timings,
    ...(verdict === "passed" ? {} : replay),
    ...others,
  };
}

export function mismatch(path: string, line: number, expected: string, received: string, hint?: string): Mismatch {
  return { path, line, expected, received, ...(hint === undefined ? {} : { hint }) };
}

function finding(
  severity: "error" | "warn",
  rule: Finding["rule"],
  file: string,
  line: number,
  message: string,
): Finding {
  return { rule, severity, file: `fixtures/${file}.json`, line, column: 17, pointer: "/expected_response", message };
}

export const SUITE: readonly SampleFixture[] = [
  { id: "unary/01_say_hello", name: "A greeting comes back", line: 38 },
  { id: "server/20_empty_stream", name: "A stream without messages", line: 41 },
  { id: "server/22_stream_10_messages", name: "Ten messages in order", line: 44 },
  { id: "server/23_stream_mid_error", name: "An error after three messages", line: 52 },
  { id: "server/27_stream_with_metadata_trailers", name: "Metadata before, trailers after", line: 47 },
  { id: "client/31_stream_10_messages_sum", name: "The sum of ten numbers", line: 61 },
  { id: "bidirectional/40_echo_5_messages", name: "Five echoes", line: 49 },
  { id: "errors/52_timeout_exceeded", name: "The deadline passes", line: 39 },
];

export const green = sampleReport({
  fixtures: SUITE,
  bindings: [{ name: "python" }, { name: "ruby", durationMs: 640 }],
});

const WRONG_ORDER: SampleResult = {
  verdict: "failed",
  mismatches: [
    mismatch("stream[2].index", 50, "2", "3"),
    mismatch(
      "stream[2].value",
      50,
      '"message_2"',
      '"message_3"',
      "the messages from stream[2] on are all there, one place later: was one sent twice, or out of order?",
    ),
  ],
};

/** Several failures: the same on two bindings, others on one, and the verdicts that are no failure. */
export const failing = sampleReport({
  fixtures: SUITE,
  bindings: [
    {
      name: "python",
      results: {
        "server/22_stream_10_messages": WRONG_ORDER,
        "errors/52_timeout_exceeded": {
          verdict: "known-failing",
          knownFailing: {
            observed: "failed",
            reason: "grpcio reports the deadline late",
            issue: "https://github.com/grpc/grpc/issues/7",
          },
          mismatches: [mismatch("status", 40, "DEADLINE_EXCEEDED", "CANCELLED")],
        },
      },
    },
    {
      name: "ruby",
      durationMs: 12_940,
      results: {
        "server/22_stream_10_messages": WRONG_ORDER,
        "server/27_stream_with_metadata_trailers": {
          verdict: "failed",
          mismatches: [
            mismatch(
              "trailers.x-total",
              58,
              '"10"',
              "(absent)",
              "the key came in the headers instead: send it after the last message",
            ),
            mismatch("status", 48, "OK", 'NOT_FOUND "no such method"'),
          ],
          notes: ["the server sent a header that was not asked for: x-runtime"],
        },
        "client/31_stream_10_messages_sum": {
          verdict: "timeout",
          reason: "no status within 10 s: the server had half-closed its side after 3 messages",
        },
        "bidirectional/40_echo_5_messages": { verdict: "skipped", reason: "skip: true in the fixture" },
      },
    },
    {
      name: "node",
      durationMs: 431,
      results: {
        "server/23_stream_mid_error": { verdict: "flaky", attempts: ["passed", "failed", "passed"] },
        "unary/01_say_hello": {
          verdict: "unexpected-pass",
          knownFailing: { observed: "passed", reason: "names are not encoded" },
        },
        "bidirectional/40_echo_5_messages": { verdict: "skipped", reason: "skip: true in the fixture" },
        "client/31_stream_10_messages_sum": {
          verdict: "failed",
          mismatches: [
            mismatch(
              "message.total",
              66,
              `"${"1234567890".repeat(50)}"`,
              `"${"1234567890".repeat(40)}x${"1234567890".repeat(9)}"`,
            ),
          ],
        },
      },
    },
  ],
});

const LOG = [
  "INFO  listening on 127.0.0.1:41233",
  "\u001b[33mWARN\u001b[0m  StreamReplies: 3 of 10 messages sent",
  "Traceback (most recent call last):",
  '  File "servers/python/server.py", line 88, in stream_replies',
  "    yield self.replies[index]",
  "IndexError: list index out of range",
];

/** A server that goes away in the middle of the run. */
export const crashed = sampleReport({
  fixtures: SUITE,
  bindings: [
    {
      name: "python",
      server: {
        kind: "command",
        failure: {
          stage: "run",
          message: "the server exited with code 1 after 3 of 8 fixtures",
          hint: "its last output shows why; start it by hand with the command of the configuration and replay the fixture",
          log: LOG,
        },
      },
      results: {
        "unary/01_say_hello": {},
        "server/20_empty_stream": {},
        "server/22_stream_10_messages": {
          verdict: "crashed",
          reason: "the connection was lost after 3 messages (14 UNAVAILABLE)",
        },
      },
      otherwise: { verdict: "not-run", reason: "the server was gone" },
    },
    { name: "ruby" },
  ],
});

/** A server that answers all there is and then will not stop. */
export const notStopped = sampleReport({
  fixtures: SUITE.slice(0, 2),
  bindings: [
    {
      name: "ruby",
      server: {
        kind: "command",
        failure: { stage: "stop", message: "the server ignored SIGTERM for 5 s and was killed", log: ["trap ignored"] },
      },
    },
  ],
});

/** A server that never starts. */
export const notStarted = sampleReport({
  fixtures: SUITE,
  bindings: [
    { name: "python" },
    {
      name: "php",
      durationMs: 30_000,
      server: {
        kind: "command",
        failure: {
          stage: "start",
          message: "nothing listened on 127.0.0.1:40817 within 30 s (start-timeout)",
          hint: "the command has no {port}: write `php server.php --port {port}`, or announce the address on standard output",
          log: ["PHP Warning:  Undefined array key 1 in server.php on line 9", "listening on 0.0.0.0:50051"],
        },
      },
      otherwise: { verdict: "not-run", reason: "the server did not start" },
    },
  ],
});

/** Nothing failed but the fixtures themselves. */
export const invalid = sampleReport({
  fixtures: SUITE,
  bindings: [{ name: "embedded", server: { kind: "embedded" }, durationMs: 120 }],
  findings: [
    finding(
      "warn",
      "number-range",
      "server/61_lost",
      1,
      "the number 61 is outside of the range 20 to 29 of the folder server/",
    ),
    finding(
      "error",
      "status-unknown",
      "errors/58_teapot",
      33,
      '"NOTFOUND" is no gRPC status; did you mean "NOT_FOUND"?',
    ),
    finding("error", "json-syntax", "client/39_cut", 12, "the file ends inside of an object that begins in line 3"),
  ],
});

/** Nothing to run at all. */
export const empty = sampleReport({ fixtures: [], bindings: [] });

const KNOWN: SampleResult = {
  verdict: "known-failing",
  knownFailing: { observed: "failed", reason: "a grpc-js server compresses no replies", issue: "GRPC-1823" },
  mismatches: [mismatch("headers.grpc-encoding", 40, "gzip", "identity")],
};

/** What a configuration has to say beforehand of failures: some of it does not hold. */
export const foreseen = sampleReport({
  fixtures: SUITE,
  bindings: [
    {
      name: "node",
      results: {
        "server/20_empty_stream": KNOWN,
        "server/22_stream_10_messages": KNOWN,
        "server/23_stream_mid_error": {
          verdict: "failed",
          knownFailing: {
            observed: "failed",
            reason: "the error is lost",
            refusal: "known-failing expects `received OK` in a mismatch, and none has it",
          },
          mismatches: [mismatch("status", 53, "ABORTED", "INTERNAL")],
        },
      },
    },
    {
      name: "ruby",
      results: {
        "server/22_stream_10_messages": KNOWN,
        "errors/52_timeout_exceeded": {
          verdict: "flaky",
          allowed: true,
          reason: "passed 2 of 3 attempts",
          attempts: ["passed", "failed", "passed"],
        },
      },
    },
  ],
  problems: [
    {
      kind: "unused-entry",
      binding: "node",
      message:
        "known-failing `errors/99_*` (grpc-fixtures.yml:11) matches no fixture of the suite: correct it, or delete it",
      edit: {
        file: "grpc-fixtures.yml",
        line: 11,
        remove: ["      - fixture: errors/99_*", "        reason: gone"],
        write: [],
      },
    },
    {
      kind: "passing-entry",
      binding: "ruby",
      message: "known-failing `server/*` (grpc-fixtures.yml:20): 1 of the 2 fixtures it covers pass now: `server/21_x`",
      edit: {
        file: "grpc-fixtures.yml",
        line: 20,
        remove: ["      - { fixture: server/*, reason: r }"],
        write: ["      - { fixture: server/20_empty_stream, reason: r }"],
      },
    },
  ],
});

/** Text that breaks whatever does not escape it. */
export const HOSTILE = [
  "a | b ` c `` d *e* _f_ ~g~ [h](https://evil.example/) <script>alert(1)</script> <!-- -->",
  "@octocat closes #1, GH-2, www.evil.example :boom: $x$ \\ & &amp; </details></summary>",
  "::error file=a.js,line=1::boo\r\n::set-output name=x::y\n::add-mask::e\n##[error]boo",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J\u0000\u0008",
  "]]> \u202eesrever\u2066 \ufeff\u200b \ud800 \uffff \u2028 ```` ~~~~",
].join("\n");

const hostileRun = sampleReport({
  fixtures: [
    { id: `server/${HOSTILE}`, name: HOSTILE, line: 7 },
    { id: "::error::x", name: "::warning::y", line: 8 },
    { id: "@octocat", name: "1. list", line: 9 },
  ],
  bindings: [
    {
      name: HOSTILE,
      server: { kind: "command", failure: { stage: "run", message: HOSTILE, hint: HOSTILE, log: HOSTILE.split("\n") } },
      otherwise: {
        verdict: "failed",
        reason: HOSTILE,
        mismatches: [
          mismatch(HOSTILE, 3, HOSTILE, `${HOSTILE}!`, HOSTILE),
          mismatch("::p", 4, "::error::a", "##[error]b"),
        ],
        notes: [HOSTILE],
        replay: HOSTILE,
      },
    },
    { name: "::group::", otherwise: { verdict: "skipped", reason: HOSTILE } },
    { name: "##[group]", otherwise: { verdict: "not-run", reason: HOSTILE } },
    {
      name: "known",
      otherwise: {
        verdict: "known-failing",
        knownFailing: { observed: "failed", reason: HOSTILE, issue: `https://example.org/?${HOSTILE}` },
      },
    },
    { name: "allowed", otherwise: { verdict: "flaky", allowed: true, reason: HOSTILE } },
  ],
});

/** Every text that a stranger can choose is hostile. */
export const hostile: Report = {
  ...hostileRun,
  problems: [
    {
      kind: "expired-entry",
      binding: HOSTILE,
      message: HOSTILE,
      edit: { file: HOSTILE, line: 1, remove: [HOSTILE, "```"], write: [HOSTILE, "::error::x"] },
    },
    ...hostileRun.problems,
  ],
  findings: [
    { rule: HOSTILE, severity: "error", file: HOSTILE, line: 1, column: 2, pointer: HOSTILE, message: HOSTILE },
  ],
};

/** The samples that have golden files, by the names of those. */
export const SAMPLES = { green, failing, crashed, notStarted, notStopped, invalid, empty, foreseen, hostile } as const;

const LARGE_VERDICTS: readonly Verdict[] = ["passed", "passed", "passed", "passed", "failed", "passed", "skipped"];

/** largeReport has ten bindings and five hundred fixtures, every seventh result a failure. */
export function largeReport(): Report {
  const fixtures = Array.from({ length: 500 }, (_, index) => ({
    id: `server/${index}_scenario`,
    name: `Scenario ${index}`,
    line: 40,
  }));
  return sampleReport({
    fixtures,
    bindings: Array.from({ length: 10 }, (_, binding) => ({
      name: `binding-${binding}`,
      results: Object.fromEntries(fixtures.map(({ id }, index) => [id, largeResult(index * 3 + binding)])),
    })),
  });
}

function largeResult(seed: number): SampleResult {
  const verdict = LARGE_VERDICTS[seed % LARGE_VERDICTS.length] ?? "passed";
  switch (verdict) {
    case "failed":
      return { verdict, mismatches: [mismatch(`stream[${seed}].value`, 45, `"${seed}"`, `"${"9".repeat(600)}"`)] };
    case "skipped":
      return { verdict, reason: "skip: true in the fixture" };
    default:
      return { verdict };
  }
}
