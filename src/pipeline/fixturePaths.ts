/** Where a server under test finds the fixtures: files and folders that are there, and no globs. */
import { delimiter, dirname, resolve } from "node:path";

/** Linux takes no variable of 128 KiB or more (MAX_ARG_STRLEN, execve(2)), its name and closing zero counted. */
const MAX_BYTES = 120 * 1024;

/**
 * fixturePaths gives the given files and folders as they are, and for a glob the folders of the fixtures it meant. `given`
 * are paths relative to `cwd`, `files` the absolute paths of the fixtures found. Where that is more than fits a variable,
 * the folders of all fixtures are given, or the one folder that all are in.
 */
export function fixturePaths(given: readonly string[], files: readonly string[], cwd: string): string[] {
  const there = new Set(files.flatMap(withFoldersAbove));
  const places = new Set(given.map((path) => resolve(cwd, path)).filter((place) => there.has(place)));
  const others = files.filter((file) => !withFoldersAbove(file).some((place) => places.has(place)));
  const exact = outermost([...places, ...others.map((file) => dirname(file))]);
  if (fits(exact)) return exact;
  const folders = outermost(files.map((file) => dirname(file)));
  return fits(folders) ? folders : [folders.reduce(commonFolder)];
}

/** Without those that are in another: a server would find the same fixtures twice. */
function outermost(places: readonly string[]): string[] {
  const distinct = new Set(places);
  return [...distinct].filter(
    (place) =>
      !withFoldersAbove(place)
        .slice(1)
        .some((folder) => distinct.has(folder)),
  );
}

function commonFolder(a: string, b: string): string {
  const above = new Set(withFoldersAbove(b));
  return withFoldersAbove(a).find((folder) => above.has(folder)) ?? a;
}

/** `/a/b.json` → `/a/b.json`, `/a`, `/`. */
function withFoldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [path] : [path, ...withFoldersAbove(folder)];
}

function fits(places: readonly string[]): boolean {
  return Buffer.byteLength(places.join(delimiter)) <= MAX_BYTES;
}
