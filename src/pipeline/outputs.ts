/** The files of a run: `report.json`, `results/<binding>.json`, `junit.xml`, `report.md`; logs are written as they come. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { serializeReport, serializeResult } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";

export interface OutputPaths {
  readonly report: string;
  readonly results: string;
  readonly junit: string;
  readonly markdown: string;
  readonly logs: string;
}

/** outputPaths says where the files of a run stand below a folder. */
export function outputPaths(folder: string): OutputPaths {
  return {
    report: join(folder, "report.json"),
    results: join(folder, "results"),
    junit: join(folder, "junit.xml"),
    markdown: join(folder, "report.md"),
    logs: join(folder, "logs"),
  };
}

/** prepareOutputs makes the folders, so that one that cannot be written is known before anything runs. */
export async function prepareOutputs(folder: string): Promise<OutputPaths> {
  const paths = outputPaths(folder);
  await mkdir(paths.results, { recursive: true });
  await mkdir(paths.logs, { recursive: true });
  return paths;
}

/** writeOutputs writes everything that a report and its results become. */
export async function writeOutputs(
  paths: OutputPaths,
  report: Report,
  results: readonly BindingResult[],
): Promise<void> {
  await Promise.all([
    writeFile(paths.report, serializeReport(report)),
    writeFile(paths.junit, renderJunit(report)),
    writeFile(paths.markdown, renderMarkdown(report)),
    ...results.map((result) => writeFile(join(paths.results, `${result.binding}.json`), serializeResult(result))),
  ]);
}
