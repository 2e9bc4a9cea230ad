/** The coverage gate: reports of each language → what they come to, and whether that is enough. */
import { relative, resolve } from "node:path";
import type { CoverageTarget } from "../config/model.ts";
import type { Checkout } from "../coverage/checkout.ts";
import { type ChangedLines, DiffError, readDiff } from "../coverage/diff.ts";
import { excludes } from "../coverage/exclude.ts";
import { type Base, judgeLanguage } from "../coverage/gate.ts";
import { type MergedCoverage, mergeReports, type PlacedReport } from "../coverage/merge.ts";
import { type CoverageFormat, CoverageReportError } from "../coverage/model.ts";
import { placeReport } from "../coverage/place.ts";
import { readCoverageReport } from "../coverage/read.ts";
import { totalsOf } from "../coverage/totals.ts";
import type { CoverageProblem, CoverageSection, LanguageCoverage } from "../generated/coverage.ts";
import { messageOf } from "../text/errors.ts";
import type { Mask } from "../text/mask.ts";
import { readCheckout } from "./checkout.ts";
import { baseOfOwnReport, isOwnReport } from "./coverageBase.ts";
import { findReports, openReport, type ReportFile } from "./coverageFiles.ts";
import { UsageError } from "./settings.ts";

export interface CoverageCheck {
  /** Those to check, in the order in which they are shown. */
  readonly targets: readonly CoverageTarget[];
  /** The absolute folder that their paths are relative to. */
  readonly folder: string;
  /** The absolute folder that files are shown relative to. */
  readonly cwd: string;
  /** A unified diff of the change, with paths relative to the checkout. */
  readonly diff?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes secrets out of what reports say. */
  readonly mask?: Mask;
}

/**
 * checkCoverage reads the reports and decides. What is wrong with a report, or is missing, is in the result. Rejects with
 * UsageError for a text that is no diff.
 */
export async function checkCoverage(check: CoverageCheck): Promise<CoverageSection> {
  const { targets, folder, environment, diff } = check;
  const changed = diff === undefined ? undefined : changedLines(diff);
  const checkout = await readCheckout(folder, environment);
  const languages: LanguageCoverage[] = [];
  // One after the other: each may take hundreds of megabytes.
  for (const target of targets) languages.push(await checkTarget(target, checkout, changed, check));
  return { languages: languages.map((each) => withShared(each, languages)) };
}

/** A report that two languages name is mostly one that was copied and not changed. It may hold both, so that it is no error. */
function withShared(one: LanguageCoverage, all: readonly LanguageCoverage[]): LanguageCoverage {
  const notes = one.reports.flatMap(({ file }) => {
    const other = all.find(
      ({ language, reports }) => language !== one.language && reports.some((report) => report.file === file),
    );
    return other === undefined ? [] : [`${file} is the report of ${other.name} too: is it meant to be?`];
  });
  return notes.length === 0 ? one : { ...one, notes: [...one.notes, ...notes] };
}

function changedLines(diff: string): ChangedLines {
  try {
    return readDiff(diff);
  } catch (error) {
    if (error instanceof DiffError) throw new UsageError(`the diff cannot be used: ${error.message}`);
    throw error;
  }
}

async function checkTarget(
  target: CoverageTarget,
  checkout: Checkout,
  changed: ChangedLines | undefined,
  check: CoverageCheck,
): Promise<LanguageCoverage> {
  const { name, binding, language, minimum, noDecrease } = target;
  const { folder, cwd, mask = (text) => text } = check;
  const isExcluded = excluder(target, checkout, folder);
  const found = await findReports(target.reports, folder, cwd);
  const read = await readReports(found.reports, { checkout, isExcluded, mask });
  const missing = found.missing.map((message) => ({ kind: "missing-report" as const, message }));
  const unnamed = target.reports.length === 0 ? [NO_REPORT] : [];
  const problems = [...unnamed, ...missing, ...read.problems];
  const base = await baseOf(target, { checkout, isExcluded, mask }, check);
  return judgeLanguage({
    name,
    ...(binding === undefined ? {} : { binding }),
    language,
    requirements: {
      minimum,
      ...(noDecrease === undefined ? {} : { noDecrease }),
      ...(target.changedLines === undefined ? {} : { changedLines: target.changedLines }),
    },
    reports: read.reports,
    // Of some of the reports alone, the numbers would be wrong.
    ...(problems.length > 0 || read.coverage === undefined ? {} : { coverage: read.coverage }),
    problems,
    notes: [...read.notes, ...notesOnPercentages(read, target)],
    inCheckout: (path) => checkout.has(path),
    isExcluded,
    ...(base === undefined ? {} : { base }),
    ...(changed === undefined ? {} : { changed }),
  });
}

/** What cannot be told from percentages alone. */
function notesOnPercentages({ coverage, reports }: Read, { exclude }: CoverageTarget): string[] {
  const percentages = coverage?.percentages;
  const [report] = reports;
  if (percentages === undefined || report === undefined) return [];
  const notes =
    exclude.length === 0 ? [] : [`${report.file} has percentages only: \`exclude\` leaves nothing out of them`];
  if (report.format !== "SimpleCov .last_run.json" || percentages.lines !== 100) return notes;
  return [...notes, `${report.file} says 100 % also where no file was measured: .resultset.json beside it would tell`];
}

const NO_REPORT: CoverageProblem = {
  kind: "missing-report",
  message: "no report is named: write `report:` with the file that the tests' coverage is written to",
};

/** Globs are relative to the configuration's folder, and people copy them from files at the root of the checkout. */
function excluder({ exclude }: CoverageTarget, { root }: Checkout, folder: string): (path: string) => boolean {
  const isExcluded = excludes(exclude);
  const inside = relative(root, resolve(folder)).replaceAll("\\", "/");
  if (inside === "" || inside.startsWith("..")) return isExcluded;
  return (path) => isExcluded(path) || (path.startsWith(`${inside}/`) && isExcluded(path.slice(inside.length + 1)));
}

interface Reading {
  readonly checkout: Checkout;
  readonly isExcluded: (path: string) => boolean;
  readonly mask: Mask;
}

interface Read {
  readonly reports: { readonly file: string; readonly format?: CoverageFormat }[];
  /** Absent where a report could not be read, or they cannot be joined. */
  readonly coverage?: MergedCoverage;
  readonly problems: readonly CoverageProblem[];
  readonly notes: readonly string[];
}

async function readReports(files: readonly ReportFile[], { checkout, isExcluded, mask }: Reading): Promise<Read> {
  const reports: { readonly file: string; readonly format?: CoverageFormat }[] = [];
  const placed: PlacedReport[] = [];
  const problems: CoverageProblem[] = [];
  const notes: string[] = [];
  for (const report of files) {
    try {
      const read = await readCoverageReport({ file: report.file, chunks: await openReport(report) });
      const inside = relative(checkout.root, report.path).replaceAll("\\", "/");
      const place = placeReport(read, report.file, checkout, isExcluded, inside.startsWith("..") ? undefined : inside);
      reports.push({ file: report.file, format: read.format });
      placed.push(place.report);
      notes.push(...place.notes.map(mask));
    } catch (error) {
      reports.push({ file: report.file });
      problems.push({ kind: "unreadable-report", message: mask(whyUnread(report, error)) });
    }
  }
  if (problems.length > 0) return { reports, problems, notes };
  const merged = mergeReports(placed);
  if (!merged.ok) return { reports, problems: [{ kind: "unmergeable", message: mask(merged.message) }], notes };
  return { reports, coverage: merged.coverage, problems, notes };
}

function whyUnread({ file }: ReportFile, error: unknown): string {
  if (error instanceof CoverageReportError) return error.message;
  return `${file} ${messageOf(error)}`;
}

/** Absent where there is nothing to compare with, and nothing to compare. */
async function baseOf(
  target: CoverageTarget,
  reading: Reading,
  { folder, cwd }: CoverageCheck,
): Promise<Base | undefined> {
  if (target.noDecrease === undefined || target.base.length === 0) return undefined;
  const { reports, missing } = await findReports(target.base, folder, cwd);
  if (missing.length > 0) return { ok: false, message: `the base: ${missing.join("; ")}` };
  const [only] = reports;
  if (only !== undefined && reports.length === 1 && (await isOwnReport(only))) {
    return baseOfOwnReport(only, target.name, target.language);
  }
  const { coverage, problems } = await readReports(reports, reading);
  if (coverage !== undefined) return { ok: true, totals: totalsOf(coverage) };
  return { ok: false, message: `the base: ${problems.map(({ message }) => message).join("; ")}` };
}
