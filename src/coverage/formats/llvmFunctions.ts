/** The functions of llvm-cov's export: where each begins, and its branches. */
import type { FileGatherer } from "../fileGatherer.ts";
import type { JsonPart } from "../jsonPart.ts";
import { placeKey } from "../placeKey.ts";

export interface LlvmFunction {
  readonly file: string;
  /** Where it begins there. */
  readonly line: number;
  readonly column: number;
  readonly hits: number;
  readonly branches: readonly Branch[];
}

/** One side of a condition. */
interface Branch {
  /** In the function's file: what a macro brings stands where the macro is used. */
  readonly line: number;
  readonly key: number;
  readonly hits: number;
}

/** `[line, column, end line, end column, count, file, expanded file, kind]` */
interface Region {
  readonly line: number;
  readonly column: number;
  readonly file: number;
  /** The file that stands for the macro that is used here; 0 in other regions. */
  readonly expanded: number;
}

const EXPANSION = 1;

/** readFunction reads an entry of `functions`. Its files are numbered: one is its own, the others stand for macros. */
export function readFunction(part: JsonPart): LlvmFunction {
  const filenames = part.get("filenames");
  const regions = readRegions(part.get("regions"));
  const expansions = new Map(regions.filter(({ expanded }) => expanded > 0).map((region) => [region.expanded, region]));
  const own = filenames.list().findIndex((_, index) => !expansions.has(index));
  const first = regions.find(({ file }) => file === own);
  if (own === -1 || first === undefined) throw part.error("has no region in a file of its own");
  return {
    file: filenames.item(own).text(),
    line: first.line,
    column: first.column,
    hits: part.get("count").hits(),
    branches: readBranches(part.find("branches"), own, expansions),
  };
}

function readRegions(part: JsonPart): readonly Region[] {
  return part.list().map((_, index) => {
    const region = part.item(index);
    const kind = region.item(7).hits();
    return {
      line: region.item(0).line(),
      column: region.item(1).hits(),
      file: region.item(5).hits(),
      expanded: kind === EXPANSION ? region.item(6).hits() : 0,
    };
  });
}

/** `[line, column, end line, end column, times true, times false, file, …]`: two branches each. */
function readBranches(part: JsonPart | undefined, own: number, expansions: ReadonlyMap<number, Region>): Branch[] {
  if (part === undefined) return [];
  return part.list().flatMap((_, index) => {
    const branch = part.item(index);
    const written = branch.item(0).line();
    const file = branch.item(6).hits();
    const line = file === own ? written : lineOfUse(file, own, expansions);
    if (line === undefined) throw branch.item(6).error("is no file that the function has");
    const where = [0, 1, 2, 3].map((i) => branch.item(i).hits()).join(":");
    const from = file === own ? "" : String(file);
    return [4, 5].map((side) => ({ line, key: placeKey(where, from, String(side)), hits: branch.item(side).hits() }));
  });
}

/** Macros use macros: the way up ends in the function itself. */
function lineOfUse(file: number, own: number, expansions: ReadonlyMap<number, Region>): number | undefined {
  let use = expansions.get(file);
  for (let steps = 0; use !== undefined && use.file !== own && steps < expansions.size; steps++)
    use = expansions.get(use.file);
  return use?.file === own ? use.line : undefined;
}

/**
 * addBranches adds the branches of a file's functions, those of instantiations as one, and says whether there are any.
 * Since LLVM 20 sides that can never be taken (the "false" of a `case`) are among them, unmarked but not counted in the
 * file's sum: as many of those that nothing took are left out.
 */
export function addBranches(
  functions: readonly LlvmFunction[],
  summed: number | undefined,
  files: FileGatherer,
): boolean {
  const places = new Map<string, Branch>();
  for (const { branches } of functions) {
    for (const branch of branches) {
      const place = `${branch.line}:${branch.key}`;
      places.set(place, { ...branch, hits: branch.hits + (places.get(place)?.hits ?? 0) });
    }
  }
  let surplus = summed === undefined ? 0 : places.size - summed;
  for (const { line, key, hits } of places.values()) {
    if (hits === 0 && surplus > 0) surplus--;
    else files.add("branches", line, hits, key);
  }
  return places.size > 0;
}
