/** A validated suite → its matrix. */
import type { Finding, Fixture } from "../fixtures/model.ts";
import { defaultSeverity, isRuleId, type RuleSettings } from "../fixtures/rules/ids.ts";
import type { SuiteMatrix } from "../generated/report.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { suiteMatrix } from "../scenarios/matrix.ts";

export interface MatrixInput {
  /** Those to look at. */
  readonly fixtures: readonly Fixture[];
  /** What validation found in them, with either encoding: the findings are the same, and only some severities differ. */
  readonly findings: readonly Finding[];
  readonly rules: RuleSettings;
  /** The folder for new fixtures, as it is typed. */
  readonly folder?: string;
}

/** matrixOf measures what a suite exercises. */
export function matrixOf({ fixtures, findings, rules, folder }: MatrixInput): SuiteMatrix {
  const valid = (encoding: Encoding): number => {
    const broken = new Set(findings.filter((finding) => isError(finding, rules, encoding)).map(({ file }) => file));
    return fixtures.filter(({ file }) => !broken.has(file)).length;
  };
  return suiteMatrix({
    fixtures,
    encodings: { protobuf: valid("protobuf"), json: valid("json") },
    ...(folder === undefined ? {} : { folder }),
  });
}

function isError({ rule }: Finding, rules: RuleSettings, encoding: Encoding): boolean {
  return isRuleId(rule) && (rules[rule] ?? defaultSeverity(rule, encoding)) === "error";
}
