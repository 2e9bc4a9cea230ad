/** Reports, and what they are compared with, as pull requests have them. */
import type { CoverageSection } from "../../src/generated/coverage.ts";
import type { RecordedOutcome, Report } from "../../src/generated/report.ts";
import { buildReport } from "../../src/report/build.ts";
import { changesSince } from "../../src/report/changes.ts";
import type { CommentOptions } from "../../src/report/comment.ts";
import { COVERAGE } from "./coverageSample.ts";
import {
  failing,
  foreseen,
  green,
  hostile,
  largeReport,
  mismatch,
  type SampleBinding,
  type SampleResult,
  SUITE,
  sampleReport,
  sampleResult,
} from "./samples.ts";

/** outcome is what bindings are compared by. */
export function outcome(name: string, compared: Readonly<Record<string, string>>, messageCount = 0): RecordedOutcome {
  return {
    status: { code: 0, name, message: "", origin: "server" },
    headers: [],
    trailers: [],
    trailersOnly: false,
    messageCount,
    messagesDigest: `sha256:${"0".repeat(64)}`,
    messages: [],
    violations: [],
    compared: { status: name, ...compared },
  };
}

function answering(name: string, results: Readonly<Record<string, SampleResult>>): SampleBinding {
  return { name, results, otherwise: { outcome: outcome("OK", { messages: "3" }, 3) } };
}

const LOST: SampleResult = { outcome: outcome("UNKNOWN", { messages: "2", "status.message": '"internal error"' }, 2) };
const TOLD: SampleResult = { outcome: outcome("NOT_FOUND", { messages: "2", "status.message": '"no 4"' }, 2) };

/** One fixture on which one of four bindings is not like the others, and one that all may answer as they like. */
export const divergent = buildReport({
  tool: "0.1.0",
  encoding: "protobuf",
  suite: { hash: `sha256:${"5e".repeat(32)}`, fixtures: SUITE.length, selected: SUITE.length },
  findings: [],
  parity: {
    strict: false,
    accepted: [{ fixture: "server/20_*", bindings: ["php"], reason: "php sends no trailers after an empty stream" }],
  },
  results: [
    answering("python", { "server/23_stream_mid_error": TOLD }),
    answering("ruby", { "server/23_stream_mid_error": TOLD }),
    answering("node", { "server/23_stream_mid_error": LOST }),
    answering("php", {
      "server/23_stream_mid_error": TOLD,
      "server/20_empty_stream": { outcome: outcome("OK", { messages: "0" }) },
    }),
  ].map((binding) => sampleResult(SUITE, binding)),
});

const UNIMPLEMENTED: SampleResult = {
  verdict: "failed",
  mismatches: [
    mismatch(
      "status",
      38,
      "OK",
      'UNIMPLEMENTED "unknown service spikard.v1.Streams"',
      "the server does not know the service: is its descriptor the one of the suite?",
    ),
  ],
};

/** Nothing works any more. */
export const allFailing = sampleReport({
  fixtures: SUITE,
  bindings: [
    { name: "python", otherwise: UNIMPLEMENTED },
    { name: "ruby", otherwise: UNIMPLEMENTED },
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

/** ofBinding gives the sample's coverage of python to a binding. */
function ofBinding(name: string): CoverageSection {
  const languages = COVERAGE.languages.map((language) =>
    language.binding === undefined ? language : { ...language, name, binding: name },
  );
  return { languages };
}

/** Failures that were foreseen, some of them wrongly, and too little coverage. */
export const redCoverage = buildReport({
  tool: "0.1.0",
  encoding: "protobuf",
  suite: foreseen.suite,
  findings: [],
  problems: foreseen.problems.filter(({ kind }) => kind !== "verdict"),
  results: foreseen.bindings.map(({ name, server, run }) => ({
    ...sampleResult(SUITE, { name, server, durationMs: run.durationMs }),
    fixtures: foreseen.fixtures.flatMap(({ results }) =>
      results.filter(({ binding }) => binding === name).map(({ result }) => result),
    ),
  })),
  coverage: ofBinding("node"),
});

const RUN = {
  sourceUrl: "https://github.com/spikard/example/blob/0123abc/",
  checkoutUrl: "https://github.com/spikard/example/blob/0123abc/",
  runUrl: "https://github.com/spikard/example/actions/runs/42",
  commit: "0123abc4567890123abc4567890123abc4567890",
};

/** against compares as the Action does with the base branch's last report. */
export function against(base: Report, report: Report): CommentOptions {
  const sha = "fedcba9876543210fedcba9876543210fedcba98";
  return {
    ...RUN,
    base: { changes: changesSince(base, report), sha, url: "https://github.com/spikard/example/actions/runs/41" },
  };
}

/** What has golden files, by the names of those. */
export const SHOWN: Readonly<Record<string, readonly [Report, CommentOptions]>> = {
  green: [green, against(green, green)],
  divergence: [divergent, against({ ...green, bindings: divergent.bindings.slice(0, 3) }, divergent)],
  failing: [failing, against(green, failing)],
  "all-failing": [allFailing, against(failing, allFailing)],
  known: [redCoverage, against(foreseen, redCoverage)],
  hostile: [hostile, against(green, hostile)],
};

const large = largeReport();

/** Ten bindings and five hundred fixtures, of which forty had other results before. */
export const LARGE: readonly [Report, CommentOptions] = [
  large,
  against(
    {
      ...large,
      fixtures: large.fixtures.map((fixture, index, all) => ({
        ...fixture,
        results: (index < 40 ? all[index + 1] : fixture)?.results ?? [],
      })),
    },
    large,
  ),
];
