/** Paths → the result files there, each checked before anything is believed of it: they may come from strangers' forks. */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readBytes, type Unread } from "../fixtures/read.ts";
import type { BindingResult } from "../generated/result.ts";
import { validateBindingResult } from "../generated/validate-result.js";
import { isObject, type JsonValue } from "../json/value.ts";
import { counted } from "../text/counted.ts";
import { quote } from "../text/quote.ts";
import { VERSION } from "../version.ts";
import { checkBindingName } from "./bindingName.ts";
import { jsonOf, schemaError } from "./jsonBytes.ts";
import { UsageError } from "./settings.ts";

export interface ResultFile {
  /** Relative to the working folder, as people know it. */
  readonly file: string;
  /** Absolute, links resolved. */
  readonly path: string;
  readonly result: BindingResult;
}

const MIB = 1024 * 1024;
const MAX_BYTES = 64 * MIB;
const MAX_TOTAL_BYTES = 128 * MIB;
const MAX_FILES = 1000;
const MAX_PROBLEMS = 20;

const FORMAT = "grpc-fixtures-result";
const FORMAT_VERSION = 1;

/**
 * readResultFiles reads the files that are given, and those in the folders that are. Throws UsageError, which names every
 * file that cannot be used, and why.
 */
export function readResultFiles(paths: readonly string[], cwd: string): ResultFile[] {
  const found = new Map(paths.flatMap((path) => filesAt(path, cwd)).map((path) => [realPath(path, cwd), path]));
  if (found.size > MAX_FILES) {
    throw new UsageError(`${found.size} result files are more than the ${MAX_FILES} that are merged`);
  }
  const files: ResultFile[] = [];
  const problems: string[] = [];
  let budget = MAX_TOTAL_BYTES;
  for (const [path, file] of found) {
    try {
      const bytes = bytesOf(path);
      budget -= bytes.length;
      if (budget < 0)
        throw new UsageError(`is one too many: together they have more than ${MAX_TOTAL_BYTES / MIB} MiB`);
      files.push({ file, path, result: resultOf(jsonOf(bytes)) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(`${file}: ${error.message}`);
    }
    if (budget < 0) break;
  }
  failFor(problems);
  return files;
}

/** failFor throws a UsageError of some problems, a line each; nothing where there are none. */
export function failFor(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const rest = problems.length - MAX_PROBLEMS;
  const more = rest > 0 ? [`and ${counted(rest, "more problem")}`] : [];
  throw new UsageError([...problems.slice(0, MAX_PROBLEMS), ...more].join("\n"));
}

/** A file is itself; a folder is what a run left there, or the folders of several runs, as artifacts are downloaded. */
function filesAt(given: string, cwd: string): string[] {
  const path = resolve(cwd, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new UsageError(`${given} does not exist in ${cwd}: give result files, or folders of runs`);
  if (!stats.isDirectory()) return [shownPath(path, cwd)];
  const folders = entriesOf(path).filter((entry) => entry.isDirectory());
  const ofRuns = folders.map(({ name }) => join(path, name, "results"));
  const places = [[join(path, "results")], [path], ofRuns];
  const files = places.map((group) => group.flatMap(jsonFilesIn)).find((group) => group.length > 0);
  if (files !== undefined) return files.map((file) => shownPath(file, cwd));
  throw new UsageError(
    `${given} holds no result files: give a folder that \`run --output\` wrote, with results/<binding>.json in it`,
  );
}

function jsonFilesIn(folder: string): string[] {
  const named = entriesOf(folder).filter(({ name }) => name.endsWith(".json"));
  return named.map(({ name }) => join(folder, name)).sort();
}

function entriesOf(folder: string): Dirent[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? readdirSync(folder, { withFileTypes: true }) : [];
}

function shownPath(path: string, cwd: string): string {
  return (relative(cwd, path) || ".").replaceAll("\\", "/");
}

/** The same file may be meant twice. A link that leads nowhere is told of when it is read. */
function realPath(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function bytesOf(path: string): Buffer {
  const read = readBytes(path, MAX_BYTES);
  if (read.ok) return read.bytes;
  throw new UsageError(whyUnread(read));
}

function whyUnread(unread: Unread): string {
  switch (unread.reason) {
    case "missing":
      return "cannot be read: there is no such file";
    case "denied":
      return "cannot be read: permission denied";
    case "circle":
      return "cannot be read: it is a link that leads in a circle";
    case "irregular":
      return "cannot be read: it is no regular file";
    case "large":
      return `has ${unread.size} bytes, more than the ${MAX_BYTES / MIB} MiB that are read`;
    case "other":
      return `cannot be read: ${unread.message}`;
  }
}

/** resultOf lets a value pass that is a result of this version. */
function resultOf(value: JsonValue): BindingResult {
  const { format, version } = isObject(value) ? value : {};
  if (format === "grpc-fixtures-report") {
    throw new UsageError("is a report, which cannot be merged: give the files in results/ beside it");
  }
  if (format !== FORMAT) throw new UsageError("is no result file of grpc-fixtures");
  if (version !== FORMAT_VERSION) {
    throw new UsageError(
      `has version ${quote(JSON.stringify(version) ?? "none")} of the format, and grpc-fixtures ${VERSION} reads version ${FORMAT_VERSION}: use one version of grpc-fixtures for all runs`,
    );
  }
  if (!isResult(value)) {
    throw schemaError(validateBindingResult.errors);
  }
  checkBindingName(value.binding, "binding");
  if (Number.isNaN(Date.parse(value.run.startedAt))) {
    throw new UsageError(`is not what a run writes at \`/run/startedAt\`: ${quote(value.run.startedAt)} is no time`);
  }
  return value;
}

function isResult(value: unknown): value is BindingResult {
  return validateBindingResult(value);
}
