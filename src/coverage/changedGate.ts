/** Are the lines of a change reached? */
import type { ChangedLinesCoverage, CoverageProblem } from "../generated/coverage.ts";
import { counted } from "../text/counted.ts";
import { listOf } from "../text/shorten.ts";
import { changedCoverage } from "./changedLines.ts";
import type { ChangedLines } from "./diff.ts";
import type { MergedCoverage } from "./merge.ts";
import { isAtLeast, percentOf } from "./ratio.ts";

export interface ChangedInput {
  readonly requirements: { readonly changedLines?: number };
  readonly changed?: ChangedLines;
  readonly isExcluded: (path: string) => boolean;
}

export interface ChangedVerdict {
  /** Absent where it could not be found out. */
  readonly coverage?: ChangedLinesCoverage;
  readonly problems: readonly CoverageProblem[];
  readonly notes: readonly string[];
}

/** judgeChangedLines decides; undefined where nothing is asked of changed lines. */
export function judgeChangedLines(merged: MergedCoverage, input: ChangedInput): ChangedVerdict | undefined {
  const { requirements, changed, isExcluded } = input;
  const minimum = requirements.changedLines;
  if (minimum === undefined) return undefined;
  if (changed === undefined) return { problems: [], notes: ["changed-lines was not checked: no diff is given"] };
  if (merged.percentages !== undefined) return cannotTell("the report has percentages only");
  const { count, uncovered, unreported, uncounted } = changedCoverage(merged, changed, isExcluded);
  if (uncounted.length > 0) return cannotTell(`of ${listOf(uncounted, 3)} the report has counts only`);
  const notes =
    unreported.length === 0
      ? []
      : [`${counted(unreported.length, "changed file")} in no report, so not counted: ${listOf(unreported, 5)}`];
  const files = uncovered.map(({ file, ranges }) => ({ file, ranges: [...ranges] }));
  if (count.total === 0) {
    return {
      coverage: { state: "nothing-to-cover", ...count, minimum, verdict: "passed", uncovered: [] },
      problems: [],
      notes: ["no changed line can be reached by tests", ...notes],
    };
  }
  const passed = isAtLeast(count, minimum);
  const percent = percentOf(count);
  const message = `changed lines ${percent.toFixed(2)} %, and the minimum is ${minimum.toFixed(2)} %: ${count.covered} of ${count.total} are covered`;
  return {
    coverage: {
      state: "measured",
      ...count,
      percent,
      minimum,
      verdict: passed ? "passed" : "below-minimum",
      uncovered: files,
    },
    problems: passed ? [] : [{ kind: "changed-lines", message }],
    notes,
  };
}

function cannotTell(why: string): ChangedVerdict {
  const message = `which changed lines are covered cannot be told: ${why}; give one that says which lines were reached`;
  return { problems: [{ kind: "changed-lines", message }], notes: [] };
}
