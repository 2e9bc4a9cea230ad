/** The coverage verdicts that the legs of a matrix left beside their results: their reports are on other machines. */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readBytes } from "../fixtures/read.ts";
import type { CoverageDocument, LanguageCoverage } from "../generated/coverage.ts";
import { validateCoverageDocument } from "../generated/validate-coverage.js";
import { COVERAGE_FILE } from "./coverageVerdict.ts";
import type { ResultFile } from "./resultFiles.ts";
import { UsageError } from "./settings.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/** legCoverage reads them, each language once. Throws UsageError for a file that this tool has not written. */
export function legCoverage(results: readonly ResultFile[]): LanguageCoverage[] {
  const folders = results.map(({ path }) => dirname(path)).filter((folder) => basename(folder) === "results");
  const files = [...new Set(folders.map((folder) => join(dirname(folder), COVERAGE_FILE)))].filter(existsSync).sort();
  const languages = new Map<string, LanguageCoverage>();
  for (const language of files.flatMap(languagesIn)) {
    const before = languages.get(language.name);
    // Of several shards of a binding, one may be where its tests ran.
    if (before === undefined || (lacksReport(before) && !lacksReport(language))) languages.set(language.name, language);
  }
  return [...languages.values()];
}

function languagesIn(file: string): readonly LanguageCoverage[] {
  const read = readBytes(file, MAX_BYTES);
  if (!read.ok) throw new UsageError(`${file} cannot be read: ${read.reason}`);
  const document = parse(read.bytes);
  if (!isDocument(document)) throw new UsageError(`${file} is not what a run of this version writes`);
  // Whatever it says of itself: a language with a problem has failed.
  return document.coverage.languages.map((language) => ({
    ...language,
    verdict: language.problems.length === 0 ? "passed" : "failed",
  }));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is CoverageDocument {
  return validateCoverageDocument(value);
}

function lacksReport({ problems }: LanguageCoverage): boolean {
  return problems.some(({ kind }) => kind === "missing-report");
}
