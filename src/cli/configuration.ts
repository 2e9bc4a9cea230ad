/** The configuration a command works with, and the fixtures it names. */
import { relative, resolve } from "node:path";
import { defaultConfig, findConfig, loadConfig } from "../config/load.ts";
import type { Config } from "../config/model.ts";
import { UsageError, type ValidateSettings } from "../pipeline/settings.ts";
import type { CommandContext } from "./context.ts";
import type { SuiteOptions } from "./options.ts";

export interface Configured {
  readonly settings: ValidateSettings;
  /** Said before anything else, where the choice may surprise. */
  readonly notice?: string;
}

/** configure finds and reads the configuration and decides which fixtures are meant. Rejects with ConfigError. */
export async function configure(
  paths: readonly string[],
  options: SuiteOptions,
  context: CommandContext,
): Promise<Configured> {
  const { cwd } = context;
  const file = options.config === undefined ? await findConfig(cwd) : resolve(cwd, options.config);
  const config = file === undefined ? defaultConfig(cwd) : await loadConfig(relative(cwd, file));
  const chosen = choosePaths(paths, config, context);
  return {
    settings: {
      config,
      paths: chosen.paths,
      cwd,
      encoding: options.encoding ?? config.encoding,
      rules: { ...config.rules, ...options.rule },
      // A minimum is a promise about the configured suite, and not about the few files of one call.
      ...(config.fixtures.length > 0 && paths.length > 0 ? { isPartOfSuite: true } : {}),
      ...(config.minimumFixtures === undefined || paths.length > 0 ? {} : { minimumFixtures: config.minimumFixtures }),
    },
    ...(chosen.notice === undefined ? {} : { notice: chosen.notice }),
  };
}

function choosePaths(paths: readonly string[], config: Config, { cwd, bundledSuite }: CommandContext) {
  if (paths.length > 0) return { paths };
  if (config.fixtures.length > 0) return { paths: config.fixtures.map((path) => relative(cwd, path) || ".") };
  if (config.bindings.length > 0) {
    throw new UsageError(
      `${config.file} names bindings, but no fixtures: add \`fixtures: path/to/fixtures\`, or give paths`,
    );
  }
  const why = config.file === undefined ? "no grpc-fixtures.yml here" : `${config.file} names no fixtures`;
  return { paths: [relative(cwd, bundledSuite) || "."], notice: `${why}: using the bundled suite` };
}
