/** The settings of coverage, which a language and a binding both have. */
import type { JsonValue } from "../json/value.ts";
import { globProblem } from "./coverageGlob.ts";
import type { Setting } from "./setting.ts";

const PERCENT = "a percentage from 0 to 100";
const FILES = "a file or a glob, or a list of them";
const METRICS = ["lines", "statements", "branches", "functions"];

/** coverageSettings are the settings below a path: `coverage/*` for languages, `bindings/<any>/coverage` for a binding. */
export function coverageSettings(base: string): Setting[] {
  const ofBinding = base.startsWith("bindings");
  const sample = (text: string): string => (ofBinding ? `coverage: { ${text} }` : `coverage: { python: { ${text} } }`);
  const at = (path: string, what: string, text: string, check?: Setting["check"]): Setting => ({
    path: `${base}${path}`.split("/"),
    what,
    sample: sample(text),
    ...(check === undefined ? {} : { check }),
  });
  return [
    ofBinding
      ? at("", "a map with `report`", "report: coverage.xml")
      : { ...at("", `${PERCENT}, or a map`, ""), sample: "coverage: { python: 80 }", check: checkPercent },
    ...(ofBinding ? [at("/language", "the name of a language", "report: coverage.xml, language: python")] : []),
    at("/report", FILES, "report: packages/python/coverage.xml"),
    at("/report/*", "a file or a glob", 'report: ["build/*/lcov.info"]'),
    at("/minimum", `${PERCENT}, or a map of metrics to such`, "minimum: 80", checkPercent),
    ...METRICS.map((metric) => at(`/minimum/${metric}`, PERCENT, `minimum: { ${metric}: 70 }`, checkPercent)),
    at("/exclude", "a list of globs", 'exclude: ["**/generated/**"]'),
    at("/exclude/*", "a glob", 'exclude: ["**/generated/**"]', globProblem),
    at("/no-decrease", "true, false or a map with `tolerance`", "no-decrease: true"),
    at("/no-decrease/tolerance", "a number of percentage points", "no-decrease: { tolerance: 0.1 }", checkPercent),
    at("/changed-lines", PERCENT, "changed-lines: 90", checkPercent),
    at("/base", FILES, "base: base/coverage.xml"),
    at("/base/*", "a file or a glob", 'base: ["base/*.xml"]'),
  ];
}

/** More digits would be lost where percentages are shown: what is compared is what is seen. */
function checkPercent(value: JsonValue): string | undefined {
  if (typeof value !== "number" || Number(value.toFixed(2)) === value) return undefined;
  return "a percentage has at most two decimals";
}
