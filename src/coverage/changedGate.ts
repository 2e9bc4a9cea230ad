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
  readonly inCheckout: (path: string) => boolean;
}

export interface ChangedVerdict {
  /** Absent where it could not be found out. */
  readonly coverage?: ChangedLinesCoverage;
  readonly problems: readonly CoverageProblem[];
  readonly notes: readonly string[];
}

/** judgeChangedLines decides; undefined where nothing is asked of changed lines. */
export function judgeChangedLines(merged: MergedCoverage, input: ChangedInput): ChangedVerdict | undefined {
  const { requirements, changed, isExcluded, inCheckout } = input;
  const minimum = requirements.changedLines;
  if (minimum === undefined) return undefined;
  if (changed === undefined) return { problems: [], notes: ["changed-lines was not checked: no diff is given"] };
  if (merged.percentages !== undefined) return cannotTell("the report has percentages only");
  const { count, uncovered, unreported, uncounted } = changedCoverage(merged, changed, isExcluded);
  if (uncounted.length > 0) return cannotTell(`of ${listOf(uncounted, 3)} the report has counts only`);
  if (count.total === 0 && unreported.length > 0 && !merged.files.some(({ path }) => inCheckout(path))) {
    return cannotTell(
      `no file of the report is in the checkout, and ${listOf(unreported, 3)} could be one of them`,
      "look at the paths in the report",
    );
  }
  const notes =
    unreported.length === 0
      ? []
      : [`${counted(unreported.length, "changed file")} in no report, so not counted: ${listOf(unreported, 5)}`];
  const files = uncovered.map(({ file, ranges }) => ({ file, ranges: [...ranges] }));
  if (count.total === 0) {
    return {
      coverage: { state: "nothing-to-cover", ...count, minimum, verdict: "passed", uncovered: [] },
      problems: [],
      notes: [changed.size === 0 ? EMPTY_DIFF : "no changed line can be reached by tests", ...notes],
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

/** A pipe goes on with nothing where what stands before it fails. */
const EMPTY_DIFF = "the diff names no changed file: is it the right one, and did the command that makes it succeed?";

const GIVE_LINES = "give one that says which lines were reached";

function cannotTell(why: string, help = GIVE_LINES): ChangedVerdict {
  const message = `which changed lines are covered cannot be told: ${why}; ${help}`;
  return { problems: [{ kind: "changed-lines", message }], notes: [] };
}
