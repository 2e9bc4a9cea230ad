/** Is everything accounted for? Each reason why the run is red, in the order a reader should mend them. */
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { counted } from "../text/counted.ts";
import { listOf } from "../text/shorten.ts";
import { countVerdicts, isRedResult, VERDICT_ORDER } from "./verdicts.ts";

export interface GateInput {
  readonly findings: readonly Finding[];
  /** Files that are no fixtures, or cannot be read: switching the rule off that says so does not make them run. */
  readonly unusable?: readonly string[];
  /** Fixture files of the suite, before any filter. */
  readonly fixtures: number;
  /** Where they were looked for, as people know it. */
  readonly paths?: readonly string[];
  /** Fixtures that the filters left. */
  readonly selected: number;
  /** Those among them that take long, and that nobody asked for. */
  readonly heavyLeftOut: number;
  readonly minimumFixtures?: number;
  readonly results: readonly BindingResult[];
}

/** gateProblems lists why the gate fails; empty means it passes. Nothing is green because nothing was counted. */
export function gateProblems(input: GateInput): GateProblem[] {
  const perBinding = input.results.flatMap((result) => bindingProblems(result, input.selected));
  return [...validationProblems(input), ...suiteProblems(input), ...perBinding];
}

/** The part of the gate that `validate` uses: no server is needed for it. */
export function validationProblems(
  input: Pick<GateInput, "findings" | "unusable" | "fixtures" | "paths" | "minimumFixtures">,
): GateProblem[] {
  const problems: GateProblem[] = [];
  const invalid = invalidFiles(input);
  if (invalid > 0) problems.push({ kind: "invalid-fixture", message: `${counted(invalid, "fixture file")} not valid` });
  if (input.fixtures === 0) {
    problems.push({
      kind: "no-fixtures",
      message: `no fixture files were found${where(input.paths)}: is the path right?`,
    });
  } else if (input.minimumFixtures !== undefined && input.fixtures < input.minimumFixtures) {
    problems.push({
      kind: "too-few-fixtures",
      message: `${counted(input.fixtures, "fixture file")} found, and minimum-fixtures is ${input.minimumFixtures}`,
    });
  }
  return problems;
}

function where(paths: readonly string[] = []): string {
  return paths.length === 0 ? "" : ` in ${listOf(paths, 5)}`;
}

function invalidFiles({ findings, unusable = [] }: Pick<GateInput, "findings" | "unusable">): number {
  const withErrors = findings.filter(({ severity }) => severity === "error").map(({ file }) => file);
  return new Set([...withErrors, ...unusable]).size;
}

function suiteProblems(input: GateInput): GateProblem[] {
  // That there are no fixtures, or none that can be used, is said above.
  if (invalidFiles(input) >= input.fixtures) return [];
  if (input.selected === 0) {
    const hint = input.heavyLeftOut === 0 ? "" : `: ${input.heavyLeftOut} are heavy, and run with --tag heavy`;
    return [
      { kind: "no-fixtures", message: `the filters left none of the ${counted(input.fixtures, "fixture")}${hint}` },
    ];
  }
  if (input.results.length === 0) return [{ kind: "no-bindings", message: "there is no binding to run against" }];
  return [];
}

function bindingProblems({ binding, server, fixtures }: BindingResult, selected: number): GateProblem[] {
  const problems: GateProblem[] = [];
  // What a stop took is worth a warning, and says nothing about the answers.
  if (server.failure !== undefined && server.failure.stage !== "stop") {
    problems.push({ kind: "server", binding, message: server.failure.message });
  }
  const red = countVerdicts(fixtures.filter(isRedResult).map(({ verdict }) => verdict));
  const named = VERDICT_ORDER.filter((verdict) => red[verdict] > 0).map((verdict) => `${red[verdict]} ${verdict}`);
  if (named.length > 0) problems.push({ kind: "verdict", binding, message: named.join(", ") });
  else if (fixtures.length > 0 && fixtures.every(({ verdict }) => verdict === "skipped")) {
    problems.push({ kind: "nothing-ran", binding, message: "every selected fixture was skipped" });
  }
  if (fixtures.length < selected) {
    const message = `${counted(selected - fixtures.length, "selected fixture")} without a result`;
    problems.push({ kind: "nothing-ran", binding, message });
  }
  return problems;
}
