/** The files of a run: `report.json`, `results/<binding>.json`, `junit.xml`, `report.md`; logs are written as they come. */
import { lstat, mkdir, open, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { serializeReport, serializeResult } from "../report/json.ts";
import { serializeCoverage } from "../report/json-coverage.ts";
import { renderJunit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { COVERAGE_FILE, coverageDocument } from "./coverageVerdict.ts";
import { UsageError } from "./settings.ts";

export interface OutputPaths {
  readonly report: string;
  readonly results: string;
  readonly junit: string;
  readonly markdown: string;
  readonly logs: string;
  readonly coverage: string;
}

function outputPaths(folder: string): OutputPaths {
  return {
    report: join(folder, "report.json"),
    results: join(folder, "results"),
    junit: join(folder, "junit.xml"),
    markdown: join(folder, "report.md"),
    logs: join(folder, "logs"),
    coverage: join(folder, COVERAGE_FILE),
  };
}

/**
 * prepareOutputs makes the folders, so that one that cannot be written is known before anything runs, and removes what an
 * earlier run left there. Throws UsageError where a link would lead the files out of the folder.
 */
export async function prepareOutputs(folder: string): Promise<OutputPaths> {
  const paths = outputPaths(folder);
  for (const part of [paths.results, paths.logs]) {
    await refuseLink(part, folder);
    await mkdir(part, { recursive: true });
  }
  const bindings = await bindingsIn(paths.results);
  const stale = bindings.flatMap((name) => [join(paths.results, `${name}.json`), join(paths.logs, `${name}.log`)]);
  for (const file of [paths.report, paths.junit, paths.markdown, paths.coverage, ...stale])
    await rm(file, { force: true });
  return paths;
}

/** The folder may have come with a stranger's repository, and its links with it. */
async function refuseLink(part: string, folder: string): Promise<void> {
  const found = await lstat(part).catch(() => undefined);
  if (found?.isSymbolicLink() !== true) return;
  throw new UsageError(
    `${part} is a symbolic link, and files of a run stay in the output folder ${folder}: remove the link, or choose another folder`,
  );
}

/** The bindings that an earlier run has left results of. Other files are left alone: the folder may be the project's own. */
async function bindingsIn(results: string): Promise<string[]> {
  const entries = await readdir(results, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ name }) => name);
  const bindings: string[] = [];
  for (const name of files) if (await isResult(join(results, name))) bindings.push(basename(name, ".json"));
  return bindings;
}

/** Results begin with the name of their format. */
async function isResult(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return buffer.toString("utf8", 0, bytesRead).includes('"grpc-fixtures-result"');
  } finally {
    await file.close();
  }
}

/** writeOutputs writes everything that a report and its results become. */
export async function writeOutputs(
  paths: OutputPaths,
  report: Report,
  results: readonly BindingResult[],
): Promise<void> {
  await Promise.all([
    writeFresh(paths.report, serializeReport(report)),
    writeFresh(paths.junit, renderJunit(report)),
    writeFresh(paths.markdown, renderMarkdown(report)),
    ...(report.coverage === undefined
      ? []
      : [writeFresh(paths.coverage, serializeCoverage(coverageDocument(report.coverage)))]),
    ...results.map((result) => writeFresh(join(paths.results, `${result.binding}.json`), serializeResult(result))),
  ]);
}

/** Never through a link, or into a file that somebody else has made: a server may have been at the folder. */
async function writeFresh(path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, text, { flag: "wx" });
}
