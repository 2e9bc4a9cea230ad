/** Fixtures → findings: what `validate` does, and the first half of `run`. */
import { loadFixtures } from "../fixtures/load.ts";
import type { Finding, Suite } from "../fixtures/model.ts";
import { validateSuite } from "../fixtures/validate.ts";
import type { GateProblem } from "../generated/report.ts";
import { validationProblems } from "../suite/gate.ts";
import type { Mask } from "../text/mask.ts";
import { maskFor } from "./secrets.ts";
import type { ValidateSettings } from "./settings.ts";

export interface Validation {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  /** Why the suite is not valid; empty when it is. */
  readonly problems: readonly GateProblem[];
  /** Hides the secrets of the environment, the configuration and the fixtures. The findings have passed through it. */
  readonly mask: Mask;
}

/** validateFixtures loads the fixtures and applies every rule. Rejects with FixturePathError for a path that leads nowhere. */
export async function validateFixtures(
  settings: ValidateSettings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Validation> {
  const suite = await loadFixtures(settings.paths, { cwd: settings.cwd });
  const mask = maskFor(environment, settings.config, suite.fixtures);
  const found = validateSuite(suite, { rules: settings.rules, encoding: settings.encoding });
  const findings = found.map((finding) => ({ ...finding, message: mask(finding.message) }));
  const { minimumFixtures } = settings;
  const problems = validationProblems({
    findings,
    unusable: unusableFiles(suite),
    fixtures: suite.files,
    paths: settings.paths,
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
  });
  return { suite, findings, problems, mask };
}

/** unusableFiles names the files that could not be loaded as fixtures. */
export function unusableFiles(suite: Suite): string[] {
  return [...suite.misshapen, ...suite.problems].map(({ file }) => file);
}
