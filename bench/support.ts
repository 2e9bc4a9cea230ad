/** What the benchmarks share: fixtures to run, a server beside, fresh processes timed from outside, medians. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Label and value of each line of a benchmark's table. */
export type Table = [label: string, value: string][];

export const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PEAK_MEMORY = new URL("peak-memory.mjs", import.meta.url).href;

export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "grpc-fixtures-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes `count` unary fixtures of about 2 KB, a hundred to a folder. */
export function writeUnaryFixtures(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const part = join(folder, `part_${Math.floor(i / 100)}`);
    mkdirSync(part, { recursive: true });
    writeFileSync(
      join(part, `${String(i % 100).padStart(2, "0")}_unary_${i}.json`),
      JSON.stringify(unaryFixture(i), null, 2),
    );
  }
}

function unaryFixture(i: number) {
  const field = (name: string, type: string, number: number) => ({ name, type, number, label: "required" });
  return {
    name: `Unary ${i}`,
    description: "A small unary call, as they make up most of a suite.",
    category: "unary",
    protobuf: {
      package: "bench.v1",
      messages: [
        {
          name: "Request",
          fields: [field("id", "string", 1), field("amount", "int64", 2), field("ratio", "double", 3)],
        },
        { name: "Reply", fields: [field("id", "string", 1), field("total", "int64", 2), field("accepted", "bool", 3)] },
      ],
      services: [
        { name: "BenchService", methods: [{ name: `Call${i}`, input_type: "Request", output_type: "Reply" }] },
      ],
    },
    handler: { service: "bench.v1.BenchService", method: `Call${i}` },
    request: {
      metadata: { "content-type": "application/grpc" },
      message: { id: `request-${i}`, amount: i, ratio: 0.5 },
    },
    expected_response: { status_code: "OK", message: { id: `request-${i}`, total: i * 2, accepted: true } },
    tags: ["unary", "bench"],
  };
}

export interface Served {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts `grpc-fixtures serve` in a process of its own. */
export async function serve(paths: string, peakFile?: string): Promise<Served> {
  const child = start(["serve", paths, "--encoding", "protobuf"], peakFile);
  const address = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const found = /listening on (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`serve exited with ${code}: ${text}`)));
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

/** Runs the CLI in a fresh process and resolves with its wall time in milliseconds. Rejects unless it exits with 0. */
export function runCli(args: readonly string[], peakFile?: string): Promise<number> {
  return timed(() => start(args, peakFile));
}

/** Runs a script in a fresh process and resolves with its wall time in milliseconds. */
export function runScript(script: string, args: readonly string[]): Promise<number> {
  return timed(() => spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] }));
}

function start(args: readonly string[], peakFile: string | undefined): ChildProcess {
  const hook = peakFile === undefined ? [] : ["--import", PEAK_MEMORY];
  const env = { ...process.env, ...(peakFile === undefined ? {} : { PEAK_MEMORY_FILE: peakFile }) };
  return spawn(process.execPath, [...hook, CLI, ...args], { stdio: ["ignore", "pipe", "inherit"], env });
}

function timed(begin: () => ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = begin();
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    });
    child.once("exit", (code) => {
      if (code === 0) resolve(performance.now() - began);
      else reject(new Error(`exited with ${code}:\n${output}`));
    });
  });
}

/** Peak resident memory of a finished process that was started with a peak file, in MiB. */
export function peakOf(peakFile: string): number {
  return Number(readFileSync(peakFile, "utf8")) / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
export const ratio = (value: number): string => `${value.toFixed(2)} x`;
export const mib = (value: number): string => `${value.toFixed(0)} MiB`;
