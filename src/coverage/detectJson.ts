/** Which format a report in JSON has, by the members it has. */
import { isObject, type JsonValue } from "../json/value.ts";
import { quote } from "../text/quote.ts";
import { listOf } from "../text/shorten.ts";
import { readCoveragePy } from "./formats/coveragePy.ts";
import { readIstanbulFinal, unwrap } from "./formats/istanbulFinal.ts";
import { readIstanbulSummary } from "./formats/istanbulSummary.ts";
import { readLlvmCov } from "./formats/llvmCov.ts";
import { readSimplecov } from "./formats/simplecov.ts";
import { readSimplecovLastRun } from "./formats/simplecovLastRun.ts";
import type { JsonPart } from "./jsonPart.ts";
import { type CoverageReport, METRICS } from "./model.ts";

/** Reads the value of a report. Throws CoverageReportError. */
export type JsonReader = (report: JsonPart) => CoverageReport;

/** readJsonReport finds the reader of a report and lets it read. */
export function readJsonReport(report: JsonPart): CoverageReport {
  const reader = READERS.find(([isIt]) => isIt(report))?.[1];
  if (reader === undefined) throw report.error(`is JSON of no format that is read: ${whatItIs(report)}`);
  return reader(report);
}

/** The first that fits is it: those that are told by names of their own stand before those with a member for each file. */
const READERS: readonly (readonly [isIt: (report: JsonPart) => boolean, reader: JsonReader])[] = [
  [(report) => report.find("type")?.value === "llvm.coverage.json.export", readLlvmCov],
  [(report) => has(report, "files") && (has(report, "meta") || has(report, "totals")), readCoveragePy],
  [
    (report) => has(report, "result") && someMember(report.get("result"), (each) => typeof each.value === "number"),
    readSimplecovLastRun,
  ],
  [(report) => someMember(report, (file) => has(unwrap(file), "statementMap")), readIstanbulFinal],
  [
    (report) =>
      someMember(report, (file) => METRICS.some((metric) => file.find(metric)?.find("covered") !== undefined)),
    readIstanbulSummary,
  ],
  [(report) => someMember(report, (command) => has(command, "coverage")), readSimplecov],
];

function has(part: JsonPart, key: string): boolean {
  return isObject(part.find(key)?.value);
}

function someMember(part: JsonPart, isIt: (member: JsonPart) => boolean): boolean {
  if (!isObject(part.value)) return false;
  for (const [, member] of part.members()) if (isIt(member)) return true;
  return false;
}

function someName(part: JsonPart, isIt: (name: string) => boolean): boolean {
  for (const [name] of part.members()) if (isIt(name)) return true;
  return false;
}

const MOST_NAMED = 5;
const KNOWN =
  "Read are Istanbul's coverage-final.json and coverage-summary.json, coverage.py's JSON, " +
  "SimpleCov's .resultset.json and .last_run.json, and llvm-cov's JSON";

function whatItIs(report: JsonPart): string {
  const { value } = report;
  if (!isObject(value)) return `it is ${kindOf(value)}, and no object`;
  const names = Object.keys(value);
  if (names.length === 0) return "it is empty, `{}`. Was any file measured?";
  const hint = OTHERS.find(([isIt]) => isIt(report))?.[1];
  return hint ?? `its members are ${listOf(names.map(quote), MOST_NAMED)}. ${KNOWN}`;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : `a ${typeof value}`;
}

/** What people give by mistake. */
const OTHERS: readonly (readonly [isIt: (report: JsonPart) => boolean, what: string])[] = [
  [
    (report) => Array.isArray(report.find("result")?.value),
    "it is V8's raw coverage. Let c8 or Vitest write lcov of it",
  ],
  [
    (report) => report.find("meta")?.find("simplecov_version") !== undefined,
    "it is SimpleCov's coverage.json. Give its .resultset.json or .last_run.json, which stand beside it",
  ],
  [
    (report) => report.find("gcovr/format_version") !== undefined,
    "it is gcovr's own JSON. Let it write Cobertura (--cobertura) or lcov (--lcov)",
  ],
  [
    (report) => report.find("source_files") !== undefined,
    "it is what is sent to Coveralls. Give the report it is made of",
  ],
  [
    (report) => isObject(report.find("coverage")?.value) && !someName(report, (name) => name !== "coverage"),
    "it is Codecov's own JSON. Let the tool write lcov or Cobertura (cargo-llvm-cov: --lcov or --cobertura)",
  ],
  [
    (report) => !someName(report, (name) => !/\.(dll|exe)$/i.test(name)),
    "it is coverlet's own JSON. Let it write Cobertura or lcov",
  ],
  [(report) => report.find("testResults") !== undefined, "it has the results of tests and no coverage"],
];
