/** A configuration's text → what holds, or all that is wrong with it. */
import { dirname, resolve } from "node:path";
import { buildConfig } from "./build.ts";
import type { SourceProblem } from "./document.ts";
import { ConfigError } from "./errors.ts";
import type { Config } from "./model.ts";
import { checkShape } from "./shape.ts";
import { parseSource } from "./source.ts";

/** parseConfig reads a configuration's text: JSON where the file is named `.json`, else YAML. Throws ConfigError. */
export function parseConfig(text: string, file: string): Config {
  const { document, problems: unread } = parseSource(text, file);
  const { spec, problems } = document === undefined ? { problems: [] } : checkShape(document);
  if (spec === undefined || unread.length > 0) {
    throw new ConfigError(inOrder(unread, problems).map((problem) => ({ file, ...problem })));
  }
  return buildConfig(spec, { file, folder: dirname(resolve(file)) });
}

/** All problems in the order of the text. What could not be read has no shape that could be wrong. */
function inOrder(unread: readonly SourceProblem[], misshapen: readonly SourceProblem[]): SourceProblem[] {
  const places = new Set(unread.map(placeOf));
  return [...unread, ...misshapen.filter((problem) => !places.has(placeOf(problem)))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function placeOf({ line, column }: SourceProblem): string {
  return `${line}:${column}`;
}
