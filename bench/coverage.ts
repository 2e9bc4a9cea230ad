/**
 * A large lcov report, read in a fresh process, against a loop over its lines in Python and against `lcov --summary`, where
 * that is installed. COVERAGE_MB=500 makes it as large as the README says; lcov itself is then left out, as it would take minutes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mib, ratio, type Table, withFolder } from "./support.ts";

const DEFAULT_MB = 50;
const MOST_MB_FOR_LCOV = 100;
const READER = fileURLToPath(new URL("read-lcov.ts", import.meta.url));
const LOOP = fileURLToPath(new URL("line-loop.py", import.meta.url));

/** What a reader prints. */
interface Reading {
  readonly seconds: number;
  /** Of the whole process, its start with it. What else runs on the machine changes it less. */
  readonly processorSeconds: number;
  readonly covered: number;
  readonly total: number;
  readonly peakKiB: number;
}

export function benchCoverage(): Promise<Table> {
  const megabytes = Number(process.env.COVERAGE_MB ?? DEFAULT_MB);
  return withFolder(async (folder) => [
    ...measure(folder, "lines", megabytes),
    ...measure(folder, "all records", megabytes),
  ]);
}

function measure(folder: string, kind: "lines" | "all records", megabytes: number): Table {
  const file = join(folder, "lcov.info");
  writeReport(file, megabytes * 1e6, kind !== "lines");
  const ours = read(process.execPath, [READER, file]);
  const loop = read("python3", [LOOP, file]);
  if (ours.total !== loop.total || ours.covered !== loop.covered) throw new Error("the readers do not count the same");
  const title = `${megabytes} MB, ${kind}`;
  const lcovSeconds = megabytes > MOST_MB_FOR_LCOV ? undefined : secondsOfLcov(file);
  const table: Table = [
    [`${title}: speed`, `${(megabytes / ours.seconds).toFixed(0)} MB/s`],
    [`${title}: speed by processor time`, `${(megabytes / ours.processorSeconds).toFixed(0)} MB/s`],
    [`${title}: peak memory`, mib(ours.peakKiB / 1024)],
    [`${title}: a loop over its lines in Python takes`, ratio(loop.processorSeconds / ours.processorSeconds)],
  ];
  if (lcovSeconds !== undefined) table.push([`${title}: lcov --summary takes`, ratio(lcovSeconds / ours.seconds)]);
  return table;
}

function read(program: string, args: readonly string[]): Reading {
  return JSON.parse(execFileSync(program, args, { encoding: "utf8" }));
}

/** Undefined where lcov is not installed. */
function secondsOfLcov(file: string): number | undefined {
  const began = performance.now();
  const { status } = spawnSync("lcov", ["--summary", file, "--rc", "lcov_branch_coverage=1"], { stdio: "ignore" });
  return status === 0 ? (performance.now() - began) / 1000 : undefined;
}

const LINES_OF_A_FILE = 6000;
const FLUSHED_CHARACTERS = 1024 * 1024;

/** writeReport writes files of 6,000 lines, as many as it takes: always the same ones. */
function writeReport(path: string, bytes: number, isMixed: boolean): void {
  const file = openSync(path, "w");
  let written = 0;
  let pending = "";
  for (let number = 0; written + pending.length < bytes; number++) {
    pending += `TN:\nSF:/srv/checkout/app/src/part_${number % 97}/file_${number}.c\n`;
    pending += isMixed ? functionsAndBranches() : "";
    pending += `${linesOfFile()}end_of_record\n`;
    if (pending.length < FLUSHED_CHARACTERS) continue;
    written += writeSync(file, pending);
    pending = "";
  }
  writeSync(file, pending);
  closeSync(file);
}

/** One line in three is not executable, one in four was not reached, and a few are hot. */
function linesOfFile(): string {
  let text = "";
  for (let i = 0, line = 1; i < LINES_OF_A_FILE; i++, line += i % 3 === 0 ? 2 : 1) {
    text += `DA:${line},${i % 4 === 0 ? 0 : i % 50 === 1 ? i * 977 : i % 7}\n`;
  }
  return text;
}

function functionsAndBranches(): string {
  const functions = Array.from({ length: LINES_OF_A_FILE / 20 }, (_, i) => i);
  const branches = Array.from({ length: LINES_OF_A_FILE / 4 }, (_, i) => i * 4 + 1);
  return [
    ...functions.map((i) => `FN:${i * 20 + 1},function_number_${i}\n`),
    ...functions.map((i) => `FNDA:${i % 3},function_number_${i}\n`),
    ...branches.map((line) => `BRDA:${line},0,0,${line % 3}\nBRDA:${line},0,1,${line % 8 === 1 ? "-" : line % 5}\n`),
  ].join("");
}
