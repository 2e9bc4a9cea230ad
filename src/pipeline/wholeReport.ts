/** Results of one run, or of several that were merged → the report, with all that the configuration says of it. */
import type { Finding, Fixture, Suite } from "../fixtures/model.ts";
import type { CoverageSection, GateProblem, Report } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { buildReport } from "../report/build.ts";
import { exercisedBy } from "../suite/exercised.ts";
import { heavyLeftOut, type Selection } from "../suite/select.ts";
import { VERSION } from "../version.ts";
import { seesWholeSuite } from "./excuses.ts";
import { matrixOf } from "./matrix.ts";
import type { ValidateSettings } from "./settings.ts";
import { unusableFiles } from "./validate.ts";

export interface Reported {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  readonly selection: Selection;
  readonly selected: readonly Fixture[];
  readonly results: readonly BindingResult[];
  /** Why the gate fails beside what the results say. */
  readonly problems: readonly GateProblem[];
  /** Absent where nothing was checked. */
  readonly coverage?: CoverageSection;
  /** What nobody is going to read is not worked out. */
  readonly withMatrix: boolean;
}

/** wholeReport builds the report. */
export function wholeReport(settings: ValidateSettings, reported: Reported): Report {
  const { suite, findings, selection, selected, results, problems, coverage, withMatrix } = reported;
  const { config, encoding, minimumFixtures, paths, rules } = settings;
  const [folder] = paths;
  return buildReport({
    tool: VERSION,
    encoding,
    suite: {
      hash: suite.hash,
      fixtures: suite.files,
      selected: selected.length,
      heavyLeftOut: heavyLeftOut(suite.fixtures, selection, selected),
    },
    ...concerning(selection, selected, { findings, unusable: unusableFiles(suite) }),
    paths,
    parity: { strict: config.strictParity, accepted: config.acceptedDifferences },
    ids: suite.fixtures.map(({ id }) => id),
    isWholeSuite: seesWholeSuite(settings, selection),
    problems,
    ...(withMatrix
      ? {
          matrix: matrixOf({ fixtures: suite.fixtures, findings, rules, ...(folder === undefined ? {} : { folder }) }),
        }
      : {}),
    results,
    exercised: exercisedBy(suite.fixtures),
    ...(coverage === undefined ? {} : { coverage }),
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
  });
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly unusable: readonly string[];
}

/**
 * Who asks for some fixtures by name, tag or category wants to know of those: a replay must be able to turn green while
 * another file is being mended. A shard is a part of the whole, and answers for all of it.
 */
function concerning(selection: Selection, selected: readonly Fixture[], all: Judged): Judged {
  const { filters = [], tags = [], categories = [] } = selection;
  if (filters.length + tags.length + categories.length === 0) return all;
  const files = new Set(selected.map(({ file }) => file));
  return { findings: all.findings.filter(({ file }) => files.has(file)), unusable: [] };
}
