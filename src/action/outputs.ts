/** The Action's outputs, as action.yml lists them. */
import { resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import type { OutputPaths } from "../pipeline/outputs.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { isRedResult } from "../suite/verdicts.ts";
import type { Runner } from "./runner.ts";

/** setCounts sets what the report says. Large things are files: see setPaths. */
export function setCounts(report: Report, runner: Runner): void {
  const { result, suite, findings, counts, parity, fixtures } = report;
  const cells = fixtures.flatMap(({ results }) => results);
  runner.setOutput("result", result);
  runner.setOutput("fixtures", suite.fixtures);
  runner.setOutput("findings", findings.length);
  runner.setOutput("total", counts.total);
  runner.setOutput("passed", counts.passed);
  runner.setOutput("failed", cells.filter((cell) => isRedResult(cell.result)).length);
  runner.setOutput("skipped", counts.skipped);
  runner.setOutput("divergences", parity?.divergent ?? 0);
  runner.setOutput("coverage", JSON.stringify(coverageOf(report)));
}

/** By language, the percentages that were measured. */
function coverageOf({ coverage }: Report): Record<string, Record<string, number>> {
  return Object.fromEntries(
    (coverage?.languages ?? []).map(({ name, metrics }) => [
      name,
      Object.fromEntries(
        metrics.flatMap(({ metric, percent }) => (percent === undefined ? [] : [[metric, percent] as const])),
      ),
    ]),
  );
}

/** setPaths says where the files are. */
export function setPaths(
  { output, cwd }: Pick<RunSettings, "output" | "cwd">,
  outputs: OutputPaths | undefined,
  runner: Runner,
): void {
  runner.setOutput("output", output === undefined ? "" : resolve(cwd, output));
  runner.setOutput("report", outputs?.report ?? "");
  runner.setOutput("junit", outputs?.junit ?? "");
  runner.setOutput("markdown", outputs?.markdown ?? "");
  // Set again by what makes them.
  for (const name of ["comment-file", "comment-url", "artifact"]) runner.setOutput(name, "");
}
