/** A loaded suite → its matrix. */
import type { Fixture, Suite } from "../fixtures/model.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { validateSuite } from "../fixtures/validate.ts";
import type { SuiteMatrix } from "../generated/report.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { suiteMatrix } from "../scenarios/matrix.ts";

export interface MatrixSettings {
  readonly rules: RuleSettings;
  /** The folder for new fixtures, as it is typed. */
  readonly folder?: string;
}

/** matrixOf measures what a suite exercises; `fixtures` are those to look at, all by default. */
export function matrixOf(suite: Suite, settings: MatrixSettings, fixtures = suite.fixtures): SuiteMatrix {
  return suiteMatrix({
    fixtures,
    encodings: {
      protobuf: countValid(suite, fixtures, settings.rules, "protobuf"),
      json: countValid(suite, fixtures, settings.rules, "json"),
    },
    ...(settings.folder === undefined ? {} : { folder: settings.folder }),
  });
}

function countValid(suite: Suite, fixtures: readonly Fixture[], rules: RuleSettings, encoding: Encoding): number {
  const findings = validateSuite(suite, { rules, encoding });
  const broken = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  return fixtures.filter(({ file }) => !broken.has(file)).length;
}
