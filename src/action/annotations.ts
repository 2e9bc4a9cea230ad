/** What is wrong, on the fixture's own line where it has one, as far as GitHub shows it. */
import type { Finding } from "../fixtures/model.ts";
import type { GateProblem, Report } from "../generated/report.ts";
import { escapeTerminal } from "../report/escape.ts";
import { failuresOf, headlineOf, remarksOf } from "../report/failures.ts";
import { counted } from "../text/counted.ts";
import type { AnnotationProperties } from "./runner.ts";

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

/**
 * GitHub shows ten annotations of a level for each step and drops the rest without a word. Some warnings are left to the
 * step itself, which may have something to say later on.
 */
const MOST = { error: 10, warning: 6 };

/** annotationsOf picks what is shown: as many of a level as there is room for, the last of them saying how many are left. */
export function annotationsOf({ problems, findings, report, place }: Annotated): Annotation[] {
  const found = findings.map((finding) => findingAnnotation(finding, place));
  const errors = [
    ...problems.filter(isOfItsOwn).map(problemAnnotation),
    ...(report === undefined ? [] : notRunAnnotations(report, problems)),
    ...(report === undefined ? [] : failureAnnotations(report, place)),
    ...found.filter(({ level }) => level === "error"),
  ];
  const warnings = [
    ...(report === undefined ? [] : uncoveredAnnotations(report)),
    ...found.filter(({ level }) => level === "warning"),
  ];
  return [...limited(errors), ...limited(warnings)];
}

/** Fixtures that are not valid, and verdicts, have annotations on their lines. */
function isOfItsOwn({ kind }: GateProblem): boolean {
  return kind !== "invalid-fixture" && kind !== "verdict";
}

function problemAnnotation({ binding, message }: GateProblem): Annotation {
  return annotation("error", binding === undefined ? message : `${binding}: ${message}`, { title: "grpc-fixtures" });
}

/** Such as the leg of a matrix that is missing. Why a server was not there is a problem of its own. */
function notRunAnnotations(report: Report, problems: readonly GateProblem[]): Annotation[] {
  const explained = new Set(problems.filter(({ kind }) => kind === "server").map(({ binding }) => binding));
  return remarksOf(report, "not-run").flatMap(({ bindings, reason, ids }) => {
    const others = bindings.filter((binding) => !explained.has(binding));
    if (others.length === 0) return [];
    const message = `${others.join(", ")}: ${counted(ids.length, "fixture")} not run: ${reason}`;
    return [annotation("error", message, { title: "grpc-fixtures" })];
  });
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

/** Changed lines that no test reached. Their paths are relative to the checkout already. */
function uncoveredAnnotations({ coverage }: Report): Annotation[] {
  return (coverage?.languages ?? []).flatMap(({ name, changedLines }) =>
    (changedLines?.uncovered ?? []).flatMap(({ file, ranges }) =>
      ranges.map(({ from, to }) =>
        annotation(
          "warning",
          `no test of ${name} reaches ${from === to ? "this changed line" : "these changed lines"}`,
          {
            title: "not covered",
            file,
            startLine: from,
            endLine: to,
          },
        ),
      ),
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
  const level = annotations[0]?.level ?? "error";
  if (annotations.length <= MOST[level]) return [...annotations];
  const shown = annotations.slice(0, MOST[level] - 1);
  const message = `and ${annotations.length - shown.length} more: see the log of this step`;
  return [...shown, annotation(level, message, { title: "grpc-fixtures" })];
}
