/**
 * Which file of the checkout a report means: its paths are those of another machine, of a container, of a package, or
 * relative to a folder that it does not name.
 */
import type { Checkout, EndMatch } from "./checkout.ts";
import { hasDrive, isAbsolutePath, normalPath } from "./normalPath.ts";

export interface MappedPath {
  /** Relative to the checkout where it is known there, else as the report has it, in normal form. */
  readonly path: string;
  /** `ambiguous`: several files of the checkout could be meant. */
  readonly place: "checkout" | "elsewhere" | "ambiguous";
}

/**
 * mapPaths finds the file of the checkout for each path of one report. In this order: a file relative to the folder of
 * the report or one above it, up to the checkout's own; a file inside the checkout; the file with the longest end in
 * common; and where that leaves a doubt, what most other paths of the report say about where its files are.
 * `reportFile` is the report relative to the checkout, absent where it is outside.
 */
export function mapPaths(
  paths: Iterable<string>,
  checkout: Checkout,
  reportFile?: string,
): ReadonlyMap<string, MappedPath> {
  const folders = reportFile === undefined ? [""] : foldersAbove(reportFile);
  const mapped = new Map<string, MappedPath>();
  const doubtful: { readonly path: string; readonly normal: string; readonly match: EndMatch }[] = [];
  const moves = new Map<string, Move>();
  for (const path of paths) {
    const normal = normalPath(path);
    // On some systems a file's name may hold what is a separator elsewhere.
    const here = path !== normal && checkout.has(path) ? path : fileHere(normal, checkout, folders);
    if (here !== undefined) {
      mapped.set(path, { path: here, place: "checkout" });
      continue;
    }
    const match = endMatchOf(normal, checkout);
    if (match.kind === "one" && isSure(match, normal)) {
      mapped.set(path, { path: match.file, place: "checkout" });
      note(moves, normal, match);
    } else doubtful.push({ path, normal, match });
  }
  const likely = [...moves.values()].sort((a, b) => b.files - a.files).slice(0, MOST_MOVES);
  for (const { path, normal, match } of doubtful) mapped.set(path, decide(normal, match, likely, checkout));
  return mapped;
}

/** `packages/a/coverage/lcov.info` → `packages/a/coverage/`, `packages/a/`, `packages/` and the checkout itself. */
function foldersAbove(file: string): string[] {
  const segments = file.split("/").slice(0, -1);
  return [...segments.map((_, index) => `${segments.slice(0, segments.length - index).join("/")}/`), ""];
}

function fileHere(normal: string, checkout: Checkout, folders: readonly string[]): string | undefined {
  if (!isAbsolutePath(normal)) {
    return folders.map((folder) => normalPath(folder + normal)).find((file) => checkout.has(file));
  }
  const inside = insideOf(checkout.root, normal);
  return inside !== undefined && checkout.has(inside) ? inside : undefined;
}

function insideOf(root: string, path: string): string | undefined {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}

function endMatchOf(normal: string, checkout: Checkout): EndMatch {
  const match = checkout.endingLike(normal);
  if (!hasDrive(normal)) return match;
  // Windows does not tell upper from lower case, and tools there write either.
  const anyCase = checkout.endingLikeAnyCase(normal);
  return segmentsOf(anyCase) > segmentsOf(match) ? anyCase : match;
}

function segmentsOf(match: EndMatch): number {
  return match.kind === "none" ? 0 : match.segments;
}

/**
 * A whole relative path is the end of one file, or the two share a folder too. The bare name alone says little:
 * `/usr/lib/other/setup.py` is not the checkout's `setup.py`.
 */
function isSure(match: EndMatch & { kind: "one" }, normal: string): boolean {
  return match.segments > 1 || match.segments === normal.split("/").length;
}

/** Where files are in the report, and where the same are in the checkout. */
interface Move {
  readonly from: string;
  readonly to: string;
  files: number;
}

const MOST_MOVES = 8;

function note(moves: Map<string, Move>, normal: string, { file, segments }: EndMatch & { kind: "one" }): void {
  const from = withoutEnd(normal, segments);
  const to = withoutEnd(file, segments);
  const key = `${from}\0${to}`;
  const move = moves.get(key) ?? { from, to, files: 0 };
  move.files++;
  moves.set(key, move);
}

function withoutEnd(path: string, segments: number): string {
  return path
    .split("/")
    .slice(0, -segments)
    .map((segment) => `${segment}/`)
    .join("");
}

function decide(normal: string, match: EndMatch, likely: readonly Move[], checkout: Checkout): MappedPath {
  for (const { from, to } of likely) {
    const file = normal.startsWith(from) ? to + normal.slice(from.length) : undefined;
    if (file !== undefined && checkout.has(file)) return { path: file, place: "checkout" };
  }
  // Without a word from any other file, a file at the top of the checkout may be what is left of an absolute path.
  if (likely.length === 0 && match.kind === "one" && !match.file.includes("/")) {
    return { path: match.file, place: "checkout" };
  }
  const kept = insideOf(checkout.root, normal) ?? normal;
  return { path: kept, place: match.kind === "several" ? "ambiguous" : "elsewhere" };
}
