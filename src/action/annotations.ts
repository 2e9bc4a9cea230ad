/** Findings and failures on the fixture's own line, as far as GitHub shows them. */
import type { AnnotationProperties } from "@actions/core";
import type { Finding } from "../fixtures/model.ts";
import type { Report } from "../generated/report.ts";
import { failuresOf, headlineOf } from "../report/failures.ts";

export interface Annotation {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** GitHub shows ten annotations of a level for each step and drops the rest without a word. */
const MAX_PER_LEVEL = 10;

/** annotationsOf picks what is shown: failures before findings, at most ten of a level, the tenth saying what is left. */
export function annotationsOf(findings: readonly Finding[], report?: Report): Annotation[] {
  const failures = report === undefined ? [] : failureAnnotations(report);
  const found = findings.map(findingAnnotation);
  const errors = [...failures, ...found.filter(({ level }) => level === "error")];
  return [...limited(errors), ...limited(found.filter(({ level }) => level === "warning"))];
}

function failureAnnotations(report: Report): Annotation[] {
  return failuresOf(report).flatMap(({ fixture, groups }) =>
    groups.map(({ bindings, result }): Annotation => {
      const line = result.mismatches[0]?.line ?? fixture.line;
      return {
        level: "error",
        message: `${bindings.join(", ")}: ${headlineOf(result, 200)}`,
        properties: { title: `${fixture.id} ${result.verdict}`, file: fixture.file, startLine: line },
      };
    }),
  );
}

function findingAnnotation({ rule, severity, file, line, column, message }: Finding): Annotation {
  const properties = { title: rule, file, startLine: line, startColumn: column };
  return { level: severity === "error" ? "error" : "warning", message, properties };
}

function limited(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= MAX_PER_LEVEL) return [...annotations];
  const shown = annotations.slice(0, MAX_PER_LEVEL - 1);
  const level = annotations[0]?.level ?? "error";
  const message = `and ${annotations.length - shown.length} more: see the job summary`;
  return [...shown, { level, message, properties: { title: "grpc-fixtures" } }];
}
