/** Coverage, as every format is read into: files, and in each file the places that a test run can reach. */
import type { Count } from "./count.ts";
import type { Places } from "./places.ts";

/** What can be counted, in the order in which it is shown. */
export const METRICS = ["lines", "statements", "branches", "functions"] as const;
export type Metric = (typeof METRICS)[number];

/** The formats that are read, as people know them. */
export type CoverageFormat =
  | "lcov"
  | "Cobertura XML"
  | "Clover XML"
  | "JaCoCo XML"
  | "Istanbul coverage-final.json"
  | "Istanbul coverage-summary.json"
  | "coverage.py JSON"
  | "SimpleCov .resultset.json"
  | "SimpleCov .last_run.json"
  | "Go coverprofile"
  | "llvm-cov JSON";

/** What one report says, before its paths are mapped to the checkout. */
export interface CoverageReport {
  readonly format: CoverageFormat;
  /** A file at most once. Empty where the report only has percentages. */
  readonly files: readonly FileCoverage[];
  /** 0 to 100, of a report that says nothing about files (SimpleCov's `.last_run.json`). */
  readonly percentages?: Readonly<Partial<Record<Metric, number>>>;
}

/**
 * What a report says about one file. A metric that it does not measure is absent, which is not the same as a metric
 * without places.
 */
export interface FileCoverage {
  /** As the report writes it. */
  readonly path: string;
  /** Place by place: several reports of the same file can be merged. */
  readonly places: Readonly<Partial<Record<Metric, Places>>>;
  /** Where a report only counts (Istanbul's summary), and so cannot be merged with another of the same file. */
  readonly counts?: Readonly<Partial<Record<Metric, Count>>>;
  /** So many of the lines that were reached do not count, and the report does not say which (coverage.py's docstrings). */
  readonly surplusLines?: number;
}

/** Where a report is read from. */
export interface ReportSource {
  /** As people know it, for messages. */
  readonly file: string;
  /** Its bytes, in pieces of any size. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads one format to the end. Rejects with CoverageReportError. */
export type ReportReader = (source: ReportSource) => Promise<CoverageReport>;

/** A report that cannot be read: where, and why, in a sentence for people. */
export class CoverageReportError extends Error {
  override readonly name = "CoverageReportError";
  readonly file: string;
  /** From 1. Absent where the whole file is meant. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;

  constructor(file: string, message: string, place: { readonly line?: number; readonly column?: number } = {}) {
    const at = [place.line, place.column].filter((each) => each !== undefined);
    super(`${[file, ...at].join(":")}: ${message}`);
    this.file = file;
    this.line = place.line;
    this.column = place.column;
  }
}
