/** Fixtures → findings: what `validate` does, and the first half of `run`. */
import { loadFixtures } from "../fixtures/load.ts";
import type { Finding, Suite } from "../fixtures/model.ts";
import { validateSuite } from "../fixtures/validate.ts";
import type { GateProblem } from "../generated/report.ts";
import { validationProblems } from "../suite/gate.ts";
import type { ValidateSettings } from "./settings.ts";

export interface Validation {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  /** Why the suite is not valid; empty when it is. */
  readonly problems: readonly GateProblem[];
}

/** validateFixtures loads the fixtures and applies every rule. Rejects with FixturePathError for a path that leads nowhere. */
export async function validateFixtures(settings: ValidateSettings): Promise<Validation> {
  const suite = await loadFixtures(settings.paths, { cwd: settings.cwd });
  const findings = validateSuite(suite, { rules: settings.rules, encoding: settings.encoding });
  const { minimumFixtures } = settings;
  const problems = validationProblems({
    findings,
    unusable: unusableFiles(suite),
    fixtures: suite.files,
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
  });
  return { suite, findings, problems };
}

/** unusableFiles names the files that could not be loaded as fixtures. */
export function unusableFiles(suite: Suite): string[] {
  return [...suite.misshapen, ...suite.problems].map(({ file }) => file);
}
