/** What is wrong, on the fixture's own line where it has one, as far as GitHub shows it. */
import type { AnnotationProperties } from "@actions/core";
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem, Report } from "../generated/report.ts";
import { escapeTerminal } from "../report/escape.ts";
import { failuresOf, headlineOf } from "../report/failures.ts";

export interface Annotation {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly properties: AnnotationProperties;
}

export interface Annotated {
  readonly problems: readonly GateProblem[];
  readonly findings: readonly (Finding | Report["findings"][number])[];
  /** Absent where nothing was run. */
  readonly report?: Report;
  /** Makes the path of a fixture relative to the repository, as GitHub wants it. */
  readonly place: (file: string) => string;
}

/** GitHub shows ten annotations of a level for each step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;

/** annotationsOf picks what is shown: at most ten of a level, the last of them saying how many are left. */
export function annotationsOf({ problems, findings, report, place }: Annotated): Annotation[] {
  const found = findings.map((finding) => findingAnnotation(finding, place));
  const errors = [
    ...problems.filter(isOfItsOwn).map(problemAnnotation),
    ...(report === undefined ? [] : failureAnnotations(report, place)),
    ...found.filter(({ level }) => level === "error"),
  ];
  return [...limited(errors), ...limited(found.filter(({ level }) => level === "warning"))];
}

/** Fixtures that are not valid, and verdicts, have annotations on their lines. */
function isOfItsOwn({ kind }: GateProblem): boolean {
  return kind !== "invalid-fixture" && kind !== "verdict";
}

function problemAnnotation({ binding, message }: GateProblem): Annotation {
  return annotation("error", binding === undefined ? message : `${binding}: ${message}`, { title: "grpc-fixtures" });
}

function failureAnnotations(report: Report, place: (file: string) => string): Annotation[] {
  return failuresOf(report).flatMap(({ fixture, groups }) =>
    groups.map(({ bindings, result }) =>
      annotation("error", `${bindings.join(", ")}: ${headlineOf(result, 200)}`, {
        title: `${fixture.id} ${result.verdict}`,
        file: place(fixture.file),
        startLine: result.mismatches[0]?.line ?? fixture.line,
      }),
    ),
  );
}

function findingAnnotation(finding: Annotated["findings"][number], place: (file: string) => string): Annotation {
  const { rule, severity, file, line, column, message } = finding;
  const properties = { title: rule, file: place(file), startLine: line, startColumn: column };
  return annotation(severity === "error" ? "error" : "warning", message, properties);
}

/** Fixtures and servers write messages and titles: neither is to look like a command where it is shown in the log. */
function annotation(level: Annotation["level"], message: string, properties: AnnotationProperties): Annotation {
  const { title = "" } = properties;
  return { level, message: escapeTerminal(message), properties: { ...properties, title: escapeTerminal(title) } };
}

function limited(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= MAX_PER_LEVEL) return [...annotations];
  const shown = annotations.slice(0, MAX_PER_LEVEL - 1);
  const level = annotations[0]?.level ?? "error";
  const message = `and ${annotations.length - shown.length} more: see the log of this step`;
  return [...shown, annotation(level, message, { title: "grpc-fixtures" })];
}
