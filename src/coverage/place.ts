/** A report as it is read → a report of files of the checkout, without those that do not count. */
import { counted } from "../text/counted.ts";
import { listOf } from "../text/shorten.ts";
import type { Checkout } from "./checkout.ts";
import type { PlacedReport } from "./merge.ts";
import type { CoverageReport } from "./model.ts";
import { mapPaths } from "./paths.ts";

export interface Placement {
  readonly report: PlacedReport;
  /** What people should know of the report's paths. */
  readonly notes: readonly string[];
}

/** So many files are named. */
const NAMED = 3;

/** placeReport finds the files of a report in the checkout. `inside` is the report's own path there, absent outside. */
export function placeReport(
  report: CoverageReport,
  file: string,
  checkout: Checkout,
  isExcluded: (path: string) => boolean,
  inside?: string,
): Placement {
  const places = mapPaths(
    report.files.map(({ path }) => path),
    checkout,
    inside,
  );
  const files = report.files.flatMap((each) => {
    const { path, place } = places.get(each.path) ?? { path: each.path, place: "elsewhere" as const };
    return isExcluded(path) ? [] : [{ place, coverage: path === each.path ? each : { ...each, path } }];
  });
  const named = (wanted: string): string[] =>
    files.filter(({ place }) => place === wanted).map(({ coverage }) => coverage.path);
  return {
    report: {
      file,
      files: files.map(({ coverage }) => coverage),
      ...(report.percentages === undefined ? {} : { percentages: report.percentages }),
    },
    notes: notesOn(file, files.length, named("elsewhere"), named("ambiguous")),
  };
}

function notesOn(file: string, all: number, elsewhere: readonly string[], ambiguous: readonly string[]): string[] {
  if (all > 0 && elsewhere.length + ambiguous.length === all) {
    const which = listOf([...elsewhere, ...ambiguous], NAMED);
    return [
      `no file of ${file} could be found in the checkout (${which}): is it the report of this project? Changed lines are not found in it`,
    ];
  }
  return [
    ...(elsewhere.length === 0
      ? []
      : [`${counted(elsewhere.length, "file")} of ${file} not in the checkout: ${listOf(elsewhere, NAMED)}`]),
    ...(ambiguous.length === 0
      ? []
      : [
          `${counted(ambiguous.length, "file")} of ${file} could be several of the checkout: ${listOf(ambiguous, NAMED)}`,
        ]),
  ];
}
