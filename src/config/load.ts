/** The configuration of a folder: found, read, checked and completed. */
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { buildConfig } from "./build.ts";
import type { SourceProblem } from "./document.ts";
import { ConfigError, fileProblem } from "./errors.ts";
import type { Config } from "./model.ts";
import { checkShape } from "./shape.ts";
import { parseSource, type ReadFile, readSource, reasonOf } from "./source.ts";

const FILE_NAMES = ["grpc-fixtures.yml", "grpc-fixtures.yaml", "grpc-fixtures.json"];

/** findConfig finds the configuration file of a folder; undefined where there is none. Throws ConfigError for two. */
export async function findConfig(folder: string): Promise<string | undefined> {
  const names = await namesIn(folder);
  const [first, second] = FILE_NAMES.filter((name) => names.includes(name));
  if (first !== undefined && second !== undefined) {
    const message = `there is also ${first}, and only one can count: remove one of them`;
    throw new ConfigError([fileProblem(join(folder, second), message)]);
  }
  return first === undefined ? undefined : join(folder, first);
}

/** loadConfig reads a configuration file. Throws ConfigError, with all that is wrong with the file. */
export async function loadConfig(path: string, readFile?: ReadFile): Promise<Config> {
  return parseConfig(await readSource(path, readFile), path);
}

/** parseConfig reads a configuration's text: JSON where the file is named `.json`, else YAML. Throws ConfigError. */
export function parseConfig(text: string, file: string): Config {
  const { document, problems: unread } = parseSource(text, file);
  const { spec, problems } = document === undefined ? { problems: [] } : checkShape(document);
  if (spec === undefined || unread.length > 0) {
    throw new ConfigError(inOrder(unread, problems).map((problem) => ({ file, ...problem })));
  }
  return buildConfig(spec, { file, folder: dirname(resolve(file)) });
}

/** defaultConfig is what holds where there is no file: no fixtures and no bindings. */
export function defaultConfig(folder: string): Config {
  return buildConfig({}, { folder: resolve(folder) });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new ConfigError([fileProblem(folder, `cannot be searched for a configuration: ${reasonOf(error)}`)]);
  }
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
