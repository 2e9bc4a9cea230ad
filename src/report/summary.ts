/** The verdict on a whole run in one sentence, and the small phrases that every report shares. */
import type { GateEdit, GateProblem, Report, ReportedBinding, ServerFailure } from "../generated/report.ts";
import { counted } from "../text/counted.ts";
import { listOf, shorten } from "../text/shorten.ts";
import { type FixtureFailure, failuresOf } from "./failures.ts";
import { parityText } from "./parity.ts";
import { countsText } from "./verdicts.ts";

/** So many failing fixtures are named in the sentence; of more it gives the number. */
const NAMED = 2;

/** verdictSentence says what failed, or else what passed. Plain text, of a bounded length. */
export function verdictSentence(report: Report): string {
  const said =
    report.result === "passed" ? `Passed: ${passedPart(report)}` : `Failed: ${failedParts(report).join("; ")}`;
  return /[.?!]$/.test(said) ? said : `${said}.`;
}

function passedPart(report: Report): string {
  const bindings = report.bindings.map((binding) => shorten(binding.name, 40));
  const where = bindings.length === 1 ? listOf(bindings, 1) : `${bindings.length} bindings (${listOf(bindings, 5)})`;
  const parity = report.parity === undefined ? "" : `; parity: ${parityText(report.parity)}`;
  return `${counted(report.fixtures.length, "fixture")} on ${where}: ${countsText(report.counts)}${parity}${heavyPart(report)}`;
}

/** What was not run is said, though it was nobody's fault. */
function heavyPart({ suite: { heavyLeftOut } }: Report): string {
  return heavyLeftOut === 0 ? "" : `; ${heavyLeftOut} heavy left out (--tag heavy runs them)`;
}

function failedParts(report: Report): string[] {
  const parts = [
    ...failingFixtures(report),
    ...failedServers(report),
    ...lostResults(report),
    ...otherProblems(report).map(
      ({ binding, message }) => `${binding === undefined ? "" : `${shorten(binding, 40)}: `}${shorten(message, 160)}`,
    ),
  ];
  return parts.length === 0 ? ["the gate gives no reason; please report this"] : atMost(parts, 4);
}

function failingFixtures(report: Report): string[] {
  const failures = failuresOf(report);
  if (failures.length === 0) return [];
  if (failures.length <= NAMED) return failures.map(nameFailure);
  const perBinding = report.bindings
    .map(({ name }) => ({ name, failed: failures.filter((failure) => failsOn(failure, name)).length }))
    .filter(({ failed }) => failed > 0)
    .map(({ name, failed }) => `${failed} on ${shorten(name, 40)}`);
  return [`${failures.length} of ${counted(report.fixtures.length, "fixture")} (${listOf(perBinding, 5)})`];
}

function nameFailure({ fixture, groups }: FixtureFailure): string {
  const bindings = groups.flatMap((group) => group.bindings).map((name) => shorten(name, 40));
  return `${shorten(fixture.id, 80)} on ${listOf(bindings, 5)}`;
}

function failsOn(failure: FixtureFailure, binding: string): boolean {
  return failure.groups.some((group) => group.bindings.includes(binding));
}

function failedServers(report: Report): string[] {
  const parts = report.bindings.flatMap(({ name, server: { failure } }) =>
    failure !== undefined && isServerFault(failure)
      ? [`the server of ${shorten(name, 40)} ${whatServerDid(failure)}`]
      : [],
  );
  return atMost(parts, 3);
}

/** Results that never came, of bindings whose server is not to blame. */
function lostResults(report: Report): string[] {
  const losers = report.bindings.filter(({ server, counts }) => server.failure === undefined && counts["not-run"] > 0);
  const lost = losers.reduce((sum, { counts }) => sum + counts["not-run"], 0);
  const names = losers.map(({ name }) => shorten(name, 40));
  return lost === 0 ? [] : [`${counted(lost, "result")} of ${listOf(names, 5)} missing: not run`];
}

/** otherProblems are the gate's reasons that neither a fixture nor a server shows by itself. */
export function otherProblems(report: Report): GateProblem[] {
  return report.problems.filter(({ kind }) => kind !== "verdict" && kind !== "server");
}

/** editTitle says what is to be done with the lines of an edit: "grpc-fixtures.yml:14: delete these 2 lines". */
export function editTitle({ file, line, remove, write }: GateEdit): string {
  const what =
    write.length === 0
      ? `delete ${remove.length === 1 ? "this line" : `these ${remove.length} lines`}`
      : remove.length === 0
        ? "write before this line"
        : `write in place of ${remove.length === 1 ? "this line" : `these ${remove.length} lines`}`;
  return `${file}:${line}: ${what}`;
}

/** untoldProblems are those of which the verdict's sentence does not say all there is. */
export function untoldProblems(report: Report): GateProblem[] {
  const told = verdictSentence(report);
  return otherProblems(report).filter(({ message, edit }) => edit !== undefined || !told.includes(message));
}

/** whatServerDid ends a sentence that begins with the server. */
export function whatServerDid(failure: ServerFailure): string {
  switch (failure.stage) {
    case "start":
      return "did not start";
    case "run":
      return "failed during the run";
    case "stop":
      return "did not stop";
  }
}

/** isServerFault says whether a failure makes a run red: a server that would not stop has answered all the same. */
export function isServerFault(failure: ServerFailure | undefined): boolean {
  return failure !== undefined && failure.stage !== "stop";
}

/** isRedBinding says whether the gate holds something against a binding. */
export function isRedBinding(report: Report, binding: ReportedBinding): boolean {
  return report.problems.some((problem) => problem.binding === binding.name);
}

/** durationText shows milliseconds as people say them: "640 ms", "2.3 s", "1 min 12 s". */
export function durationText(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function atMost(parts: readonly string[], limit: number): string[] {
  return parts.length <= limit
    ? [...parts]
    : [...parts.slice(0, limit), `and ${counted(parts.length - limit, "more problem")}`];
}
