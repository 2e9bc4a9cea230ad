/** The configuration of a folder: found, read, checked and completed. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildConfig } from "./build.ts";
import { ConfigError, fileProblem } from "./errors.ts";
import type { Config } from "./model.ts";
import { type ReadFile, readSource, reasonOf } from "./read.ts";

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
  const text = await readSource(path, readFile);
  // The readers of YAML and of patterns are large, and many runs have no file.
  const { parseConfig } = await import("./parse.ts");
  return parseConfig(text, path);
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
