/** What the coverage of a language was before: from the base branch's reports, or from the report of its run. */
import { open } from "node:fs/promises";
import type { Base } from "../coverage/gate.ts";
import type { Metric } from "../coverage/model.ts";
import { ofCount, ofPercentage, type Total, type Totals } from "../coverage/totals.ts";
import { readBytes } from "../fixtures/read.ts";
import type { CoverageDocument, LanguageCoverage } from "../generated/coverage.ts";
import { validateCoverageDocument } from "../generated/validate-coverage.js";
import { isObject, type JsonValue } from "../json/value.ts";
import type { ReportFile } from "./coverageFiles.ts";

const MAX_BYTES = 64 * 1024 * 1024;

/** isOwnReport tells whether a file is a report.json or coverage-verdict.json of this tool, which begin with their format. */
export async function isOwnReport({ path }: ReportFile): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return /"grpc-fixtures-(?:report|coverage)"/.test(buffer.toString("utf8", 0, bytesRead));
  } catch {
    // A folder is none, and whoever reads it says so.
    return false;
  } finally {
    await file.close();
  }
}

/** baseOfOwnReport takes what a report of this tool says of a binding or language. */
export function baseOfOwnReport({ file, path }: ReportFile, name: string, language: string): Base {
  const read = readBytes(path, MAX_BYTES);
  if (!read.ok) return { ok: false, message: `the base ${file} cannot be read` };
  const section = sectionOf(read.bytes);
  if (section === undefined) return { ok: false, message: `the base ${file} is not what grpc-fixtures writes` };
  const found =
    section.find((each) => each.name === name) ??
    section.find((each) => each.binding === undefined && each.language === language);
  return { ok: true, totals: totalsOfLanguage(found) };
}

/** Without a section nothing was checked then, and there is nothing to compare with. */
function sectionOf(bytes: Buffer): readonly LanguageCoverage[] | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (value.coverage === undefined) return [];
  const document = {
    format: "grpc-fixtures-coverage",
    version: 1,
    tool: "",
    result: "passed",
    coverage: value.coverage,
  };
  return isDocument(document) ? document.coverage.languages : undefined;
}

function isDocument(value: unknown): value is CoverageDocument {
  return validateCoverageDocument(value);
}

function totalsOfLanguage(language: LanguageCoverage | undefined): Totals {
  const of = (wanted: Metric): Total => {
    const found = language?.metrics.find(({ metric }) => metric === wanted);
    if (found?.state === "nothing-to-cover") return { state: "nothing-to-cover" };
    if (found?.state !== "measured" || found.percent === undefined) return { state: "not-measured" };
    const { covered, total, percent } = found;
    return covered === undefined || total === undefined ? ofPercentage(percent) : ofCount({ covered, total });
  };
  return { lines: of("lines"), statements: of("statements"), branches: of("branches"), functions: of("functions") };
}
