/** Files and globs of coverage reports → the reports there. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { messageOf } from "../text/errors.ts";
import { filesBelow } from "./filesBelow.ts";

export interface ReportFile {
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

export interface FoundReports {
  readonly reports: readonly ReportFile[];
  /** What was asked for and is not there, a sentence each. */
  readonly missing: readonly string[];
}

/** More than this are no reports of one language. */
const MOST_REPORTS = 1000;

/** findReports finds what files and globs mean, relative to a folder, each file once; and says what is not there. */
export async function findReports(patterns: readonly string[], folder: string, cwd: string): Promise<FoundReports> {
  const paths = new Set<string>();
  const missing: string[] = [];
  for (const pattern of patterns) {
    const found = await pathsOf(pattern, folder, cwd);
    if (typeof found === "string") missing.push(found);
    else for (const path of found) paths.add(path);
  }
  if (paths.size > MOST_REPORTS)
    missing.push(`${paths.size} files are more than the ${MOST_REPORTS} reports that are read`);
  const reports = [...paths].slice(0, MOST_REPORTS).map((path) => ({ file: shown(path, cwd), path }));
  return { reports, missing };
}

/** The paths, or why there are none. */
async function pathsOf(pattern: string, folder: string, cwd: string): Promise<string[] | string> {
  const path = resolve(folder, pattern);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) return [path];
  const { base, glob, isGlob } = picomatch.scan(pattern.replaceAll(sep, "/"));
  if (!isGlob) return `there is no file ${shown(path, cwd)}: run the tests with coverage first, or correct the path`;
  const start = resolve(folder, base);
  const matches = picomatch(glob, { dot: true });
  const { files, isCut } = await filesBelow(start);
  const fitting = files.filter((file) => matches(file)).map((file) => resolve(start, file));
  if (fitting.length > 0) return fitting;
  const why = isCut ? ": there are too many files to search" : ": run the tests with coverage first, or correct it";
  return `${shown(path, cwd)} matches no file${why}`;
}

function shown(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}

/** openReport checks that a file can be read to its end, and gives its bytes. Throws a plain sentence. */
export async function openReport({ path }: ReportFile): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(`cannot be read: ${messageOf(error)}`);
  });
  if (found.isDirectory()) throw new Error("is a folder: name the report in it, or write a glob");
  // A pipe or a device could keep us for ever.
  if (!found.isFile()) throw new Error("is no ordinary file");
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

const CHUNK_BYTES = 1024 * 1024;
