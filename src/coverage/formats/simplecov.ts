/**
 * SimpleCov's .resultset.json: the hits of each line, and of branches and methods where they are measured, for each command
 * that ran tests. It does not say which lines stand between `:nocov:` comments: here those count.
 */
import type { JsonValue } from "../../json/value.ts";
import { FileGatherer } from "../fileGatherer.ts";
import { isHits, isLine, type JsonPart } from "../jsonPart.ts";
import type { CoverageReport, Metric } from "../model.ts";
import { placeKey } from "../placeKey.ts";

/** The hits of line i + 1 at index i; null where there is nothing to run. */
type Lines = readonly (number | null)[];

/** readSimplecov reads the report. What several commands ran is one result, as SimpleCov itself merges it. */
export function readSimplecov(report: JsonPart): CoverageReport {
  const files = new FileGatherer(report.file);
  const measured = new Set<Metric>();
  for (const [path, results] of resultsByFile(report)) {
    for (const result of results) {
      const metrics = readPlaces(result, files);
      for (const metric of metrics) measured.add(metric);
    }
    const lines = results.flatMap((result) => {
      const part = linesOf(result);
      return part === undefined ? [] : [readLines(part)];
    });
    if (lines.length > 0) measured.add("lines");
    for (const [index, hits] of merge(lines).entries()) {
      if (hits !== null) files.add("lines", index + 1, hits);
    }
    files.endFile(path);
  }
  return { format: "SimpleCov .resultset.json", files: files.finish([...measured]) };
}

/** What each command says of a file. */
function resultsByFile(report: JsonPart): ReadonlyMap<string, readonly JsonPart[]> {
  const byFile = new Map<string, JsonPart[]>();
  for (const [, command] of report.members()) {
    for (const [path, result] of command.get("coverage").members()) {
      const before = byFile.get(path);
      if (before === undefined) byFile.set(path, [result]);
      else before.push(result);
    }
  }
  return byFile;
}

/** Versions before 0.18 only had lines, and wrote them without a name. */
function linesOf(result: JsonPart): JsonPart | undefined {
  if (Array.isArray(result.value)) return result;
  const lines = result.find("lines");
  if (lines === undefined && result.find("oneshot_lines") !== undefined) {
    throw result.error(
      "has `oneshot_lines` only, and so says which lines ran but not which did not: let SimpleCov write its `lines`, or use .last_run.json",
    );
  }
  if (lines === undefined && result.find("branches") === undefined && result.find("methods") === undefined) {
    throw result.error("has no `lines`");
  }
  return known(lines);
}

/** What was not measured may be null. */
function known(part: JsonPart | undefined): JsonPart | undefined {
  return part?.value === null ? undefined : part;
}

function readLines(part: JsonPart): Lines {
  return part.list().map((hits, index) => {
    if (hits === null || hits === "ignored") return null;
    if (!isHits(hits)) throw part.item(index).mustBe("a whole number from 0, or null");
    return hits;
  });
}

/**
 * A file that one command never loaded has zeros on every line that looks like code. Another command that did load it
 * knows better which lines can run: 0 and null is null.
 */
function merge([first = [], ...others]: readonly Lines[]): Lines {
  return others.reduce((one, other) => {
    const [long, short] = one.length < other.length ? [other, one] : [one, other];
    return long.map((a, index) => {
      const b = index < short.length ? (short[index] ?? null) : null;
      const sum = (a ?? 0) + (b ?? 0);
      return sum === 0 && (a === null || b === null) ? null : sum;
    });
  }, first);
}

/** readPlaces adds branches and methods, and says which of the two are measured. */
function readPlaces(result: JsonPart, files: FileGatherer): readonly Metric[] {
  const branches = known(result.find("branches"));
  const methods = known(result.find("methods"));
  for (const [condition, ways] of branches?.members() ?? []) {
    for (const [way, hits] of ways.members()) {
      files.add("branches", firstLine(way, hits), hits.hits(), placeKey(condition, way));
    }
  }
  for (const [method, hits] of methods?.members() ?? []) {
    // A class without a name is written with its address, which differs from run to run.
    files.add("functions", firstLine(method, hits), hits.hits(), placeKey(method.replace(/0x[0-9a-f]+/g, "")));
  }
  return [
    ...(branches === undefined ? [] : ["branches" as const]),
    ...(methods === undefined ? [] : ["functions" as const]),
  ];
}

/** Ruby's arrays as keys: `[:then, 1, 5, 6, 5, 11]` begins on line 5, as does `["Calc", :add, 5, 2, 9, 5]`. */
function firstLine(key: string, part: JsonPart): number {
  const line: JsonValue = Number(/, (\d+), \d+, \d+, \d+\]$/.exec(key)?.[1]);
  if (!isLine(line)) throw part.error("has a key that names no lines, such as `[:then, 1, 5, 6, 5, 11]`");
  return line;
}
