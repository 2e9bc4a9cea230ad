/**
 * The report as JUnit XML, for CI systems that show test results. Valid against the schema of Jenkins' xUnit plugin
 * (junit-10.xsd), which refuses what it does not know: a test case has no `file` or `line` there, so the failure's text
 * begins with them as `file:line`, where readers of stack traces look.
 */
import type {
  FixtureResult,
  GateEdit,
  GateProblem,
  Report,
  ReportedBinding,
  ServerFailure,
} from "../generated/report.ts";
import { isRedResult } from "../suite/verdicts.ts";
import { shorten, shortenPair } from "../text/shorten.ts";
import { escapeXmlAttribute, escapeXmlText, withoutColours } from "./escape.ts";
import { headlineOf, reasonOf, remarkText } from "./failures.ts";
import { editTitle, isServerFault, otherProblems, verdictSentence, whatServerDid } from "./summary.ts";
import { VERDICTS } from "./verdicts.ts";

type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome;
  readonly type: string;
  readonly message: string;
  /** What the failure's element holds. */
  readonly details: readonly string[];
  readonly output: readonly string[];
}

interface TestSuite {
  readonly name: string;
  readonly ms: number;
  readonly timestamp?: string;
  readonly cases: readonly TestCase[];
}

const VALUE = 2000;
const MESSAGE = 500;
const MISMATCHES_SHOWN = 200;

/** renderJunit writes a suite for each binding, and one for the gate where it has reasons of its own to fail. */
export function renderJunit(report: Report): string {
  const suites = [...report.bindings.map((binding) => bindingSuite(report, binding)), ...gateSuite(report)];
  const cases = suites.flatMap((suite) => suite.cases);
  const attributes = attributesText({
    name: "grpc-fixtures",
    tests: cases.length,
    failures: countOutcome(cases, "failure"),
    errors: countOutcome(cases, "error"),
    time: seconds(suites.reduce((sum, suite) => sum + suite.ms, 0)),
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes}>`,
    ...suites.map(suiteXml),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function bindingSuite(report: Report, binding: ReportedBinding): TestSuite {
  const { failure } = binding.server;
  const cells = report.fixtures.flatMap(({ results }) => results.filter((cell) => cell.binding === binding.name));
  const results = cells.map(({ result }) => fixtureCase(binding.name, result));
  return {
    name: binding.name,
    ms: binding.run.durationMs,
    timestamp: binding.run.startedAt,
    cases: failure === undefined ? results : [serverCase(binding.name, failure), ...results],
  };
}

function fixtureCase(binding: string, result: FixtureResult): TestCase {
  const folder = result.id.split("/").slice(0, -1);
  return {
    classname: [binding, ...folder].join("."),
    name: `${result.id}: ${result.name}`,
    ms: result.timings.durationMs,
    outcome: outcomeOf(result),
    type: result.verdict,
    message: shorten(messageOf(result), MESSAGE),
    details: detailsOf(result),
    output: result.replay === undefined || !isRedResult(result) ? [] : [`replay: ${result.replay}`],
  };
}

/** outcomeOf tells JUnit's four outcomes from our verdicts. What did not run is an error: a gap must never look green. */
function outcomeOf(result: FixtureResult): Outcome {
  switch (result.verdict) {
    case "passed":
      return "passed";
    case "flaky":
      return isRedResult(result) ? "failure" : "skipped";
    case "failed":
    case "timeout":
    case "unexpected-pass":
      return "failure";
    case "crashed":
    case "not-run":
      return "error";
    case "skipped":
    case "known-failing":
      return "skipped";
  }
}

function messageOf(result: FixtureResult): string {
  switch (result.verdict) {
    case "skipped":
      return result.reason ?? "skipped";
    case "known-failing":
      return `known failing: ${remarkText(result.knownFailing ?? { reason: result.reason ?? "no reason given" })}`;
    default:
      return headlineOf(result, 120);
  }
}

function detailsOf(result: FixtureResult): string[] {
  const reason = reasonOf(result);
  const mismatches = result.mismatches
    .slice(0, MISMATCHES_SHOWN)
    .flatMap(({ path, line, expected, received, hint }) => {
      const [want, got] = shortenPair(expected, received, VALUE);
      const lines = [`${result.file}:${line}: ${path}`, `  - expected  ${want}`, `  + received  ${got}`];
      return hint === undefined ? lines : [...lines, `  hint: ${hint}`];
    });
  const left = result.mismatches.length - MISMATCHES_SHOWN;
  return [
    ...(mismatches.length === 0 ? [`${result.file}:${result.line}: ${VERDICTS[result.verdict].label}`] : []),
    ...(reason === "" ? [] : [reason]),
    ...mismatches,
    ...(left > 0 ? [`and ${left} more`] : []),
    ...result.notes.map((note) => `note: ${note}`),
  ];
}

/** A server that would not stop is worth its output, and no failure. */
function serverCase(binding: string, failure: ServerFailure): TestCase {
  const message = `the server ${whatServerDid(failure)}: ${failure.message}`;
  return {
    classname: binding,
    name: "server",
    ms: 0,
    outcome: isServerFault(failure) ? "error" : "passed",
    type: `server-${failure.stage}`,
    message: shorten(message, MESSAGE),
    details: [message, ...(failure.hint === undefined ? [] : [`hint: ${failure.hint}`])],
    output: failure.log.map((line) => shorten(withoutColours(line), VALUE)),
  };
}

/** gateSuite holds what failed the gate without being a result: invalid fixtures, nothing to run, and the like. */
function gateSuite(report: Report): TestSuite[] {
  const cases = [
    ...otherProblems(report).flatMap((problem) => (isToldByFindings(report, problem) ? [] : [problemCase(problem)])),
    ...errorFindings(report),
  ];
  if (cases.length > 0) return [{ name: "gate", ms: 0, cases }];
  // A red report without a single case would be an empty file, and an empty file counts as green.
  const empty = report.result === "failed" && report.bindings.length === 0;
  return empty ? [{ name: "gate", ms: 0, cases: [gateCase("gate", "gate", verdictSentence(report))] }] : [];
}

function isToldByFindings(report: Report, { kind }: GateProblem): boolean {
  return kind === "invalid-fixture" && report.findings.some(({ severity }) => severity === "error");
}

function errorFindings(report: Report): TestCase[] {
  return report.findings
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, rule, message }) => ({
      ...gateCase(`${file}:${line}:${column} ${rule}`, rule, message),
      classname: "validation",
      details: [`${file}:${line}:${column}: ${message} [${rule}]`],
    }));
}

function problemCase({ kind, binding, message, edit }: GateProblem): TestCase {
  const made = gateCase(binding === undefined ? kind : `${kind}: ${binding}`, kind, message);
  return edit === undefined ? made : { ...made, details: [...made.details, ...editDetails(edit)] };
}

function editDetails(edit: GateEdit): string[] {
  return [editTitle(edit), ...edit.remove.map((line) => `- ${line}`), ...edit.write.map((line) => `+ ${line}`)];
}

function gateCase(name: string, type: string, message: string): TestCase {
  const shown = shorten(message, MESSAGE);
  return { classname: "gate", name, ms: 0, outcome: "error", type, message: shown, details: [message], output: [] };
}

function suiteXml({ name, ms, timestamp, cases }: TestSuite): string {
  const attributes = attributesText({
    name,
    tests: cases.length,
    failures: countOutcome(cases, "failure"),
    errors: countOutcome(cases, "error"),
    skipped: countOutcome(cases, "skipped"),
    time: seconds(ms),
    ...(timestamp === undefined ? {} : { timestamp }),
  });
  return [`  <testsuite${attributes}>`, ...cases.map(caseXml), "  </testsuite>"].join("\n");
}

function caseXml(testCase: TestCase): string {
  const { classname, name, ms, output } = testCase;
  const open = `    <testcase${attributesText({ classname, name, time: seconds(ms) })}`;
  const printed = output.length === 0 ? [] : [`      <system-out>${escapeXmlText(output.join("\n"))}</system-out>`];
  const inner = [...outcomeXml(testCase), ...printed];
  return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, "    </testcase>"].join("\n");
}

function outcomeXml({ outcome, message, type, details }: TestCase): string[] {
  if (outcome === "passed") return [];
  if (outcome === "skipped") return [`      <skipped${attributesText({ message })}/>`];
  return [`      <${outcome}${attributesText({ message, type })}>${escapeXmlText(details.join("\n"))}</${outcome}>`];
}

function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXmlAttribute(String(value))}"`)
    .join("");
}

function countOutcome(cases: readonly TestCase[], outcome: Outcome): number {
  return cases.filter((testCase) => testCase.outcome === outcome).length;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
