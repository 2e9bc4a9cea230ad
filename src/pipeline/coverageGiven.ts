/** Coverage reports and minimums as arguments and inputs give them: `python=coverage.xml`, `python.branches=70`. */
import { relative, resolve, sep } from "node:path";
import { rulesFor } from "../config/coverage.ts";
import type { Config, CoverageTarget } from "../config/model.ts";
import { METRICS, type Metric } from "../coverage/model.ts";
import { isPercentage } from "../coverage/ratio.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { UsageError } from "./settings.ts";

/** A file or glob of a language, relative to the working folder. */
export interface GivenFiles {
  readonly language: string;
  readonly path: string;
}

export interface GivenMinimum {
  /** Absent: of every language. */
  readonly language?: string;
  readonly metric: Metric;
  readonly percent: number;
}

/** What is given on top of a configuration, or without one. */
export interface GivenCoverage {
  /** In place of the configured reports; none: those that are configured. */
  readonly reports: readonly GivenFiles[];
  readonly minimums?: readonly GivenMinimum[];
  readonly excludes?: readonly string[];
  /** Each is compared with, whether the configuration asks for it or not. */
  readonly bases?: readonly GivenFiles[];
  /** In percentage points. */
  readonly tolerance?: number;
  readonly changedLines?: number;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** The message is a sentence of its own. */
  | { readonly ok: false; readonly message: string };

/** parseGivenFiles reads `python=coverage.xml`. */
export function parseGivenFiles(text: string): Parsed<GivenFiles> {
  const [, language = "", path = ""] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (path !== "" && NAME.test(language)) return { ok: true, value: { language, path } };
  return {
    ok: false,
    message: `${quote(text)} does not say whose report it is. Write language=path, such as python=coverage.xml.`,
  };
}

/** parseGivenMinimum reads `80`, `python=80`, `branches=70` and `python.branches=70`. */
export function parseGivenMinimum(text: string): Parsed<GivenMinimum> {
  const [, place = "", number = ""] = /^(?:([^=]*)=)?\s*(\d{1,3}(?:\.\d{1,2})?)\s*%?$/.exec(text) ?? [];
  const percent = Number(number);
  if (number === "" || !isPercentage(percent)) {
    return {
      ok: false,
      message: `${quote(text)} is no minimum. Write python=80 or python.branches=70, from 0 to 100.`,
    };
  }
  const [, before = "", last = ""] = /^(?:(.*)\.)?([^.]*)$/.exec(place.trim()) ?? [];
  const metric = METRICS.find((each) => each === last);
  if (metric !== undefined && before !== "") return { ok: true, value: { language: before, metric, percent } };
  if (metric !== undefined) return { ok: true, value: { metric, percent } };
  if (place.trim() === "") return { ok: true, value: { metric: "lines", percent } };
  return { ok: true, value: { language: place.trim(), metric: "lines", percent } };
}

/** coverageTargets joins what is given with what is configured. Throws UsageError for a language that nobody has. */
export function coverageTargets(config: Config, given: GivenCoverage, cwd: string): CoverageTarget[] {
  const configured = config.coverage.targets;
  const targets = given.reports.length === 0 ? configured : targetsOf(given.reports, config, cwd);
  const names = targets.map(({ name }) => name);
  for (const { language } of [...(given.minimums ?? []), ...(given.bases ?? [])]) {
    if (language === undefined || names.includes(language)) continue;
    const near = nearest(language, names);
    const help = near === undefined ? `there are ${names.join(", ") || "none"}` : `did you mean \`${near}\`?`;
    throw new UsageError(`no coverage report is given for ${quote(language)}: ${help}`);
  }
  return targets.map((target) => withGiven(target, given, config, cwd));
}

function targetsOf(reports: readonly GivenFiles[], config: Config, cwd: string): CoverageTarget[] {
  const names = [...new Set(reports.map(({ language }) => language))];
  return names.map((name) => {
    const configured = config.coverage.targets.find((target) => target.name === name);
    const isBinding = config.bindings.some((binding) => binding.name === name);
    return {
      ...rulesFor(config, name),
      name,
      ...(isBinding ? { binding: name } : {}),
      language: configured?.language ?? name,
      reports: pathsOf(name, reports, config, cwd),
    };
  });
}

function withGiven(target: CoverageTarget, given: GivenCoverage, config: Config, cwd: string): CoverageTarget {
  const { minimums = [], excludes = [], bases = [], tolerance, changedLines } = given;
  const base = pathsOf(target.name, bases, config, cwd);
  const compared = base.length > 0 || tolerance !== undefined;
  const minimum = minimums
    .filter(({ language }) => language === undefined || language === target.name)
    // What is said of one language counts for more than what is said of all.
    .sort((a, b) => Number(a.language !== undefined) - Number(b.language !== undefined))
    .map(({ metric, percent }): [Metric, number] => [metric, percent]);
  return {
    ...target,
    minimum: { ...target.minimum, ...Object.fromEntries(minimum) },
    exclude: [...target.exclude, ...excludes],
    ...(compared ? { noDecrease: { tolerance: tolerance ?? target.noDecrease?.tolerance ?? 0 } } : {}),
    ...(base.length > 0 ? { base } : {}),
    ...(changedLines === undefined ? {} : { changedLines }),
  };
}

/** As the configuration writes paths: relative to its own folder. */
function pathsOf(name: string, files: readonly GivenFiles[], config: Config, cwd: string): string[] {
  return files
    .filter(({ language }) => language === name)
    .map(({ path }) => relative(config.folder, resolve(cwd, path)).replaceAll(sep, "/"));
}
