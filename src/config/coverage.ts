/** What a configuration asks of the coverage of each language, completed. */
import type { ConfigSpec, CoverageFiles, LanguageCoverageSpec } from "../generated/config.ts";
import type { Config, CoverageMinimum, CoverageRules, CoverageTarget } from "./model.ts";

/** The usual minimum for lines, in percent, where none is written. */
export const USUAL_MINIMUM: ReadonlyMap<string, number> = new Map([
  ["python", 80],
  ["typescript", 80],
  ["ruby", 80],
  ["php", 85],
  ["rust", 95],
]);
/** Of every other language. */
export const OTHER_MINIMUM = 80;

/** coverageTargets are those whose reports are demanded: bindings in the order of the file, then other languages. */
export function coverageTargets(spec: ConfigSpec): CoverageTarget[] {
  const bindings = Object.entries(spec.bindings ?? {}).flatMap(([name, { coverage }]): CoverageTarget[] => {
    const language = coverage?.language ?? name;
    const general = languageSpec(spec, language);
    const reports = coverage?.report ?? general.report;
    if (coverage === undefined && reports === undefined) return [];
    return [
      {
        name,
        binding: name,
        language,
        reports: listed(reports),
        ...rulesOf(language, [coverage ?? {}, general]),
      },
    ];
  });
  const taken = new Set(bindings.map(({ language }) => language));
  const others = Object.keys(spec.coverage ?? {}).flatMap((language): CoverageTarget[] => {
    const general = languageSpec(spec, language);
    if (general.report === undefined || taken.has(language)) return [];
    return [{ name: language, language, reports: listed(general.report), ...rulesOf(language, [general]) }];
  });
  return [...bindings, ...others];
}

/** languageRules are what is asked of each language that the configuration names, whoever has its reports. */
export function languageRules(spec: ConfigSpec): Record<string, CoverageRules> {
  return Object.fromEntries(
    Object.keys(spec.coverage ?? {}).map((language) => [language, rulesOf(language, [languageSpec(spec, language)])]),
  );
}

/** rulesFor is what is asked of a language, or of the binding of that name. */
export function rulesFor({ coverage }: Config, name: string): CoverageRules {
  const target = coverage.targets.find((each) => each.name === name);
  const rules = Object.hasOwn(coverage.rules, name) ? coverage.rules[name] : undefined;
  return target ?? rules ?? rulesOf(name, []);
}

function languageSpec({ coverage = {} }: ConfigSpec, language: string): LanguageCoverageSpec {
  const spec = Object.hasOwn(coverage, language) ? coverage[language] : undefined;
  return typeof spec === "number" ? { minimum: spec } : (spec ?? {});
}

/** The first of the specs that says something of a key is the one that counts; of a minimum, metric by metric. */
function rulesOf(language: string, specs: readonly LanguageCoverageSpec[]): CoverageRules {
  const minimums = specs.map(({ minimum }) => (typeof minimum === "number" ? { lines: minimum } : minimum));
  const usual = { lines: USUAL_MINIMUM.get(language.toLowerCase()) ?? OTHER_MINIMUM };
  const minimum: CoverageMinimum = Object.assign({}, usual, ...minimums.reverse());
  const tolerance = toleranceOf(firstOf(specs.map((spec) => spec["no-decrease"])));
  const changedLines = firstOf(specs.map((spec) => spec["changed-lines"]));
  return {
    minimum,
    exclude: firstOf(specs.map(({ exclude }) => exclude)) ?? [],
    ...(tolerance === undefined ? {} : { noDecrease: { tolerance } }),
    ...(changedLines === undefined ? {} : { changedLines }),
    base: listed(firstOf(specs.map(({ base }) => base))),
  };
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function toleranceOf(spec: LanguageCoverageSpec["no-decrease"]): number | undefined {
  if (spec === undefined || spec === false) return undefined;
  return spec === true ? 0 : spec.tolerance;
}

function listed(files: CoverageFiles | undefined): readonly string[] {
  return typeof files === "string" ? [files] : (files ?? []);
}
