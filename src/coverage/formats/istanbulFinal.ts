/** Istanbul's coverage-final.json, also as Vitest and c8 write it: each statement, function and branch with its hits. */
import { DistinctKeys } from "../distinctKeys.ts";
import { FileGatherer } from "../fileGatherer.ts";
import { isLine, type JsonPart } from "../jsonPart.ts";
import type { CoverageReport, Metric } from "../model.ts";
import { placeKey } from "../placeKey.ts";

/** readIstanbulFinal reads the report. Lines are those on which statements begin, as in istanbul-lib-coverage. */
export function readIstanbulFinal(report: JsonPart): CoverageReport {
  const files = new FileGatherer(report.file);
  const measured = new Set<Metric>(["lines", "statements"]);
  for (const [key, member] of report.members()) {
    const file = unwrap(member);
    readStatements(file, files);
    if (file.find("f") !== undefined) {
      measured.add("functions");
      readFunctions(file, files);
    }
    if (file.find("b") !== undefined) {
      measured.add("branches");
      readBranches(file, files);
    }
    files.endFile(file.find("path")?.text() ?? key);
  }
  return { format: "Istanbul coverage-final.json", files: files.finish([...measured]) };
}

/** Some tools write their objects' insides: `{ "data": { "path": … } }`. */
export function unwrap(file: JsonPart): JsonPart {
  const inside = file.find("data");
  return inside?.find("statementMap") !== undefined ? inside : file;
}

function readStatements(file: JsonPart, files: FileGatherer): void {
  const map = file.get("statementMap");
  const keys = new DistinctKeys();
  const lines = new Map<number, number>();
  for (const [id, member] of file.get("s").members()) {
    const hits = hitsOf(member);
    const range = map.get(id);
    const line = range.get("start").get("line").line();
    files.add("statements", line, hits, keys.take(line, placeKey(spell(range))));
    lines.set(line, Math.max(hits, lines.get(line) ?? 0));
  }
  for (const [line, hits] of lines) files.add("lines", line, hits);
}

function readFunctions(file: JsonPart, files: FileGatherer): void {
  const map = file.get("fnMap");
  const keys = new DistinctKeys();
  for (const [id, member] of file.get("f").members()) {
    const entry = map.get(id);
    const line = lineOf(entry, [entry.find("decl"), entry.find("loc")]);
    files.add(
      "functions",
      line,
      hitsOf(member),
      keys.take(line, placeKey(spell(entry.find("decl") ?? entry.find("loc")))),
    );
  }
}

function readBranches(file: JsonPart, files: FileGatherer): void {
  const map = file.get("branchMap");
  const keys = new DistinctKeys();
  for (const [id, member] of file.get("b").members()) {
    const entry = map.get(id);
    const locations = entry.find("locations");
    const line = lineOf(entry, [entry.find("loc"), locations?.item(0)]);
    const where = spell(entry.find("loc") ?? locations?.item(0));
    for (let i = 0; i < member.list().length; i++) {
      files.add("branches", line, hitsOf(member.item(i)), keys.take(line, placeKey(where, String(i))));
    }
  }
}

/** Merging what does not fit together leaves `null` in istanbul-lib-coverage, which then counts it as not reached. */
function hitsOf(part: JsonPart): number {
  return part.value === null ? 0 : part.hits();
}

/** The line on which the first known range begins, else the `line` of older versions. */
function lineOf(entry: JsonPart, ranges: readonly (JsonPart | undefined)[]): number {
  for (const range of ranges) {
    const line = range?.find("start")?.find("line")?.value;
    if (isLine(line)) return line;
  }
  return entry.get("line").line();
}

/** A range as a text, `12:4–14:5`. Columns may be missing: V8 has none for the end of a line. */
function spell(range: JsonPart | undefined): string {
  const [start, end] = ["start", "end"].map((side) => {
    const at = range?.find(side);
    return `${at?.find("line")?.value ?? ""}:${at?.find("column")?.value ?? ""}`;
  });
  return `${start}–${end}`;
}
