/**
 * The library's stages one after the other, in plain JavaScript, as its users write it.
 *
 *   node program.mjs FIXTURES SERVER_COMMAND…
 */
import {
  buildReport,
  compilePlan,
  createSupervisor,
  executeRun,
  formatAddress,
  loadFixtures,
  openChannel,
  parseConfig,
  runBindings,
  runPlan,
  selectFixtures,
  startServer,
  VERSION,
  validateSuite,
} from "grpc-fixtures-action";

const [folder, ...command] = process.argv.slice(2);
const encoding = "protobuf";
const mask = (text) => text;
const environment = { baseEnv: process.env, encoding, paths: [folder], mask };
const spec = {
  kind: "command",
  command,
  cwd: process.cwd(),
  env: {},
  ready: { kind: "grpc" },
  startTimeoutMs: 30_000,
  stopTimeoutMs: 5000,
};

const suite = await loadFixtures([folder], { cwd: process.cwd() });
const findings = validateSuite(suite, { rules: {}, encoding });
const identity = { hash: suite.hash, fixtures: suite.files };
const plan = compilePlan(selectFixtures(suite.fixtures, { tags: ["unary"] }), {
  encoding,
  timeoutMs: 10_000,
  findings,
  suite: identity,
});

// One server, call by call.
const server = await startServer(spec, environment);
const channel = openChannel(server.address);
await channel.connect(5000);
const seen = [];
const fixtures = await runPlan(
  plan,
  { channel, isGone: async () => server.hasExited() },
  {
    concurrency: 4,
    repeat: 1,
    mask,
    replay: (id) => `replay ${id}`,
    stopReason: () => undefined,
    onResult: ({ id }) => seen.push(id),
  },
);
channel.close();
const { exit } = await server.stop();

// The same as a binding among others, with a report.
const results = await runBindings(
  plan,
  [{ name: "own", kind: "command", start: (signal) => startServer(spec, { ...environment, signal }) }],
  {
    tool: VERSION,
    concurrency: 4,
    repeat: 1,
    failFast: false,
    mask,
    replay: (binding, id) => `replay ${binding} ${id}`,
    signal: new AbortController().signal,
    onEvent: () => {},
    now: Date.now,
  },
);
const suiteOfReport = { ...identity, selected: plan.entries.length };
const report = buildReport({ tool: VERSION, encoding, suite: suiteOfReport, findings, results });

// And all of it in one call, on the embedded server.
const config = parseConfig(JSON.stringify({ fixtures: folder }), "inline.json");
const supervisor = createSupervisor();
const { report: whole } = await executeRun(
  {
    paths: config.fixtures,
    cwd: process.cwd(),
    config,
    encoding: config.encoding,
    rules: config.rules,
    only: [],
    selection: {},
    timeoutMs: config.timeoutMs,
    concurrency: config.concurrency,
    repeat: 1,
    failFast: false,
    replay: () => "",
  },
  { environment: process.env, supervisor, signal: new AbortController().signal, onEvent: () => {} },
);
await supervisor.stopAll();

const answer = {
  address: formatAddress(server.address),
  exit,
  verdicts: fixtures.map(({ id, verdict }) => `${id} ${verdict}`),
  seen: seen.sort(),
  report: { result: report.result, counts: report.counts.passed, bindings: report.bindings.map(({ name }) => name) },
  whole: { result: whole.result, counts: whole.counts.passed },
};
process.stdout.write(JSON.stringify(answer));
