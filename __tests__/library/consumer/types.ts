/** What a user's compiler has to accept of the library's types, and what it has to refuse. */
import {
  type Address,
  type BindingResult,
  buildReport,
  type Channel,
  ConfigError,
  compilePlan,
  type Encoding,
  type Finding,
  type Fixture,
  type FixtureResult,
  loadFixtures,
  type Outcome,
  openChannel,
  type Plan,
  parseAddress,
  type Report,
  RULES,
  type RuleId,
  type RunningServer,
  runPlan,
  type ServerSpec,
  type Suite,
  startServer,
  VERSION,
  type Verdict,
  validateSuite,
} from "grpc-fixtures-action";

const encoding: Encoding = "json";
const suite: Suite = await loadFixtures(["fixtures"], { cwd: "." });
const fixtures: readonly Fixture[] = suite.fixtures;
const findings: readonly Finding[] = validateSuite(suite, { rules: { tags: "off" }, encoding });
const plan: Plan = compilePlan(fixtures, {
  encoding,
  timeoutMs: 1000,
  findings,
  suite: { hash: suite.hash, fixtures: suite.files },
});

const address: Address = parseAddress("127.0.0.1:50051");
const spec: ServerSpec = { kind: "attached", address, ready: { kind: "grpc" }, startTimeoutMs: 1000 };
const server: RunningServer = await startServer(spec, { baseEnv: {}, encoding, paths: [], mask: (text) => text });
const channel: Channel = openChannel(server.address);
const results: FixtureResult[] = await runPlan(
  plan,
  { channel, isGone: async () => false },
  {
    concurrency: 1,
    repeat: 1,
    mask: (text) => text.replace("secret", "***"),
    replay: (fixtureId) => fixtureId,
    stopReason: () => undefined,
    onResult: (result) => console.log(describe(result.verdict)),
  },
);

const binding: BindingResult = {
  format: "grpc-fixtures-result",
  version: 1,
  tool: VERSION,
  binding: "own",
  encoding,
  suite: plan.suite,
  server: { kind: "attached" },
  fixtures: results,
  run: { startedAt: new Date(0).toISOString(), startMs: 0, durationMs: 0 },
};
const report: Report = buildReport({
  tool: VERSION,
  encoding,
  suite: { ...plan.suite, selected: plan.entries.length },
  findings,
  results: [binding],
});
console.log(report.problems.map(({ message }) => message.toUpperCase()));

const outcome: Outcome = await channel.call({
  path: "/a.B/C",
  metadata: [],
  messages: [],
  deadlineMs: 1000,
  onMessage: () => {},
});
console.log(outcome.status.code.toFixed());

const rule: RuleId = "tags";
console.log(RULES[rule].severity, RULES[rule].summary);

/** Exhaustive: another verdict would not compile. */
function describe(verdict: Verdict): string {
  switch (verdict) {
    case "passed":
    case "failed":
    case "crashed":
    case "timeout":
    case "flaky":
    case "skipped":
    case "not-run":
    case "known-failing":
    case "unexpected-pass":
      return verdict;
  }
}

export function problemsOf(error: unknown): readonly number[] {
  return error instanceof ConfigError ? error.problems.map(({ line }) => line) : [];
}

// @ts-expect-error: there is no such encoding
const wrongEncoding: Encoding = "xml";
// @ts-expect-error: there is no such rule
const wrongRule: RuleId = "tag";
// @ts-expect-error: a suite is not to be changed
suite.fixtures.push();
// @ts-expect-error: a server that is started needs a command
const wrongSpec: ServerSpec = { kind: "command", address, ready: { kind: "grpc" }, startTimeoutMs: 1 };
console.log(wrongEncoding, wrongRule, wrongSpec);
