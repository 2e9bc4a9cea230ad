/** What the texts of a pull request cost, of ten bindings × five hundred fixtures, against JSON.stringify of the same report. */
import { largeReport } from "../__tests__/report/samples.ts";
import { changesSince } from "../src/report/changes.ts";
import { renderComment } from "../src/report/comment.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import { median, ms, ratio, type Table } from "./support.ts";

const ROUNDS = 15;

const LINKS = {
  sourceUrl: "https://github.com/o/r/blob/0123abc/",
  runUrl: "https://github.com/o/r/actions/runs/1",
  commit: "0123abc4567890",
};

export async function benchReport(): Promise<Table> {
  const report = largeReport();
  const base = {
    ...report,
    fixtures: report.fixtures.map((fixture, i, all) => ({ ...fixture, ...resultsOf(all[i + 1]) })),
  };
  const texts: number[] = [];
  const loops: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    texts.push(timeOf(() => writeTexts(base, report)));
    loops.push(timeOf(() => JSON.stringify(report)));
  }
  return [
    ["changes, comment and job summary, the first time", ms(texts[0] ?? 0)],
    ["the same (median of 15)", ms(median(texts))],
    ["JSON.stringify of the same report", ms(median(loops))],
    ["ratio", ratio(median(texts.map((time, i) => time / (loops[i] ?? 1))))],
  ];
}

type Report = ReturnType<typeof largeReport>;

/** The results of another fixture, so that there is much to compare. */
function resultsOf(
  fixture: Report["fixtures"][number] | undefined,
): Partial<Pick<Report["fixtures"][number], "results">> {
  return fixture === undefined ? {} : { results: fixture.results };
}

function writeTexts(before: Report, report: Report): void {
  const options = { ...LINKS, base: { changes: changesSince(before, report), sha: "fedcba9876543" } };
  const comment = renderComment(report, options);
  const summary = renderMarkdown(report, options);
  if (comment.length > 65_000 || !summary.includes("### Failures")) throw new Error("not what is to be measured");
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
