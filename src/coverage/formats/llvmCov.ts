/**
 * `llvm-cov export` in JSON, also as cargo-llvm-cov writes it, in full or with `-summary-only`.
 *
 * A line counts once, with the hits that `llvm-cov show` and its lcov export give it. llvm-cov's own sums are made by
 * function and differ: a closure's lines count twice, those of a macro not at all, and of a template or generic function
 * the best instance counts, where here it is what all of them reach.
 */

import type { Count } from "../count.ts";
import { FileGatherer } from "../fileGatherer.ts";
import { readCount } from "../jsonCount.ts";
import type { JsonPart } from "../jsonPart.ts";
import { type CoverageReport, type FileCoverage, METRICS, type Metric } from "../model.ts";
import { placeKey } from "../placeKey.ts";
import type { Places } from "../places.ts";
import { addBranches, type LlvmFunction, readFunction } from "./llvmFunctions.ts";
import { LlvmLines } from "./llvmLines.ts";

type Counts = Partial<Record<Metric, Count>>;

/** readLlvmCov reads the report. Where it only counts something (no functions, or summaries alone), so do we. */
export function readLlvmCov(report: JsonPart): CoverageReport {
  const reading = new LlvmReading(report.file);
  const data = report.get("data");
  for (let i = 0; i < data.list().length; i++) reading.read(data.item(i));
  return { format: "llvm-cov JSON", files: reading.finish() };
}

class LlvmReading {
  readonly #files: FileGatherer;
  readonly #lines: LlvmLines;
  readonly #measured = new Set<Metric>();
  readonly #counts = new Map<string, Counts>();

  constructor(file: string) {
    this.#files = new FileGatherer(file);
    this.#lines = new LlvmLines();
  }

  /** read reads one export; a report usually has one. */
  read(data: JsonPart): void {
    const functions = functionsByFile(data);
    const files = data.get("files");
    for (let i = 0; i < files.list().length; i++) {
      const file = files.item(i);
      const path = file.get("filename").text();
      const segments = file.find("segments");
      if (segments !== undefined) {
        this.#measured.add("lines");
        this.#lines.add(segments, this.#files);
      }
      if (functions !== undefined) this.#addFunctions(functions.get(path) ?? [], file);
      this.#files.endFile(path);
      const counts = readCounts(file, segments === undefined, functions === undefined);
      if (Object.keys(counts).length > 0) this.#counts.set(path, counts);
    }
  }

  #addFunctions(functions: readonly LlvmFunction[], file: JsonPart): void {
    this.#measured.add("functions");
    for (const { line, column, hits } of functions) {
      // Instantiations of one function begin at the same place: they are one.
      this.#files.add("functions", line, hits, placeKey(String(column)));
    }
    const summed = file.find("summary")?.find("branches")?.find("count")?.hits();
    if (addBranches(functions, summed, this.#files)) this.#measured.add("branches");
  }

  finish(): FileCoverage[] {
    const hasBranches = [...this.#counts.values()].some(({ branches }) => branches !== undefined && branches.total > 0);
    return this.#files.finish([...this.#measured]).map((file) => {
      const { branches, ...others } = this.#counts.get(file.path) ?? {};
      // Rust has no branches where they are not switched on, and says so with zeros.
      const counts = hasBranches && branches !== undefined ? { ...others, branches } : others;
      return Object.keys(counts).length === 0
        ? file
        : { path: file.path, places: without(file.places, counts), counts };
    });
  }
}

/** What is counted has no places in this file, though others of the report may have them. */
function without(places: FileCoverage["places"], counts: Counts): FileCoverage["places"] {
  const kept: Partial<Record<Metric, Places>> = {};
  for (const metric of METRICS) {
    const each = places[metric];
    if (each !== undefined && counts[metric] === undefined) kept[metric] = each;
  }
  return kept;
}

/** Undefined where functions were not exported. Those of files that were filtered out are exported all the same. */
function functionsByFile(data: JsonPart): ReadonlyMap<string, readonly LlvmFunction[]> | undefined {
  const part = data.find("functions");
  if (part === undefined) return undefined;
  const byFile = new Map<string, LlvmFunction[]>();
  for (let i = 0; i < part.list().length; i++) {
    const read = readFunction(part.item(i));
    const before = byFile.get(read.file);
    if (before === undefined) byFile.set(read.file, [read]);
    else before.push(read);
  }
  return byFile;
}

function readCounts(file: JsonPart, withLines: boolean, withFunctions: boolean): Counts {
  const metrics: readonly Metric[] = [
    ...(withLines ? ["lines" as const] : []),
    ...(withFunctions ? (["functions", "branches"] as const) : []),
  ];
  const counts: Counts = {};
  const summary = metrics.length === 0 ? undefined : file.get("summary");
  for (const metric of metrics) {
    const part = summary?.find(metric);
    if (part !== undefined) counts[metric] = readCount(part, "covered", "count");
  }
  return counts;
}
