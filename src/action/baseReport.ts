/** What this run is compared with: the base branch's last report, or a file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../generated/report.ts";
import { downloadArtifact } from "../github/artifacts.ts";
import { GitHubError } from "../github/errors.ts";
import { findBaseReport } from "../github/runs.ts";
import { MAX_REPORT_BYTES, parseReport } from "../pipeline/reportFile.ts";
import { UsageError } from "../pipeline/settings.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { escapeTerminal } from "../report/escape.ts";
import { reportName } from "./artifactNames.ts";
import type { ActionContext } from "./context.ts";
import type { Session } from "./session.ts";
import { tell } from "./shown.ts";
import { fileInZip } from "./zip.ts";

export interface BaseChoice {
  /** `auto` for the base branch's, or a file relative to `cwd`; undefined for none. */
  readonly baseReport: string | undefined;
  readonly cwd: string;
  readonly encoding: Encoding;
}

export interface BaseReport {
  readonly report: Report;
  /** Absolute. */
  readonly file: string;
  /** Its commit, and the page of its run. */
  readonly sha?: string;
  readonly url?: string;
}

/** findBase finds it. What cannot be had is told, and undefined: a new workflow has none, and a fork's token may not ask. */
export async function findBase(
  { baseReport, encoding, cwd }: BaseChoice,
  session: Session,
  context: ActionContext,
): Promise<BaseReport | undefined> {
  if (baseReport === undefined) return undefined;
  try {
    return baseReport === "auto"
      ? await download(encoding, session, context)
      : await readBase(resolve(cwd, baseReport));
  } catch (error) {
    if (error instanceof GitHubError) {
      context.write(`${escapeTerminal(`There is no base report to compare with: ${error.message}`)}\n`);
    } else if (error instanceof UsageError) {
      tell(`The base report cannot be compared with: it ${error.message}.`, context.runner, "warning");
    } else throw error;
    return undefined;
  }
}

async function readBase(file: string): Promise<BaseReport> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`cannot be read: ${error.message}`);
  });
  return { report: parseReport(bytes), file };
}

async function download(
  encoding: Encoding,
  { client, event }: Session,
  context: ActionContext,
): Promise<BaseReport | undefined> {
  const { repository, workflow, baseBranch, runId } = event;
  if (client === undefined || repository === undefined || workflow === undefined || baseBranch === undefined) {
    return undefined;
  }
  const base = await findBaseReport(client, {
    repository,
    workflow,
    branch: baseBranch,
    artifact: reportName(encoding),
    ...(runId === undefined ? {} : { exceptRun: runId }),
  });
  if (base === undefined) return undefined;
  const archive = await downloadArtifact(client, repository, base.artifact);
  const bytes = fileInZip(archive, "report.json", MAX_REPORT_BYTES);
  return { report: parseReport(bytes), file: keep(bytes, context), sha: base.sha, url: base.url };
}

/** The coverage gate reads its base from a file. */
function keep(bytes: Buffer, { environment, onExit }: ActionContext): string {
  const folder = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "grpc-fixtures-base-"));
  onExit(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "report.json");
  writeFileSync(file, bytes);
  return file;
}
