/** Inputs → configuration and settings, by the same reader that checks a configuration file. */
import { relative, resolve } from "node:path";
import { defaultConfig, findConfig, loadConfig, parseConfig } from "../config/load.ts";
import type { Config } from "../config/model.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { UsageError } from "../pipeline/settings.ts";
import { shellCommand } from "../text/shell.ts";
import type { Inputs } from "./inputs.ts";

/** What stands for a file's name in messages about the inputs. */
const INPUTS_FILE = "action-inputs.json";
const DEFAULT_BINDING = "server";

/** settingsFrom joins the configuration with what the inputs say on top of it. Rejects with ConfigError or UsageError. */
export async function settingsFrom(inputs: Inputs, workspace: string): Promise<RunSettings> {
  const cwd = resolve(workspace, inputs.workingDirectory);
  const base = await baseConfig(inputs, cwd);
  const over = configOfInputs(inputs, cwd);
  const config = inlineServer(inputs) === undefined ? base : { ...base, bindings: over.bindings };
  const paths =
    inputs.fixtures.length > 0 ? inputs.fixtures : config.fixtures.map((path) => relative(cwd, path) || ".");
  if (paths.length === 0) {
    throw new UsageError("no fixtures are named: set the input `fixtures`, or `fixtures:` in the configuration");
  }
  const minimumFixtures = inputs.minimumFixtures ?? config.minimumFixtures;
  return {
    paths,
    cwd,
    config,
    encoding: inputs.encoding ?? config.encoding,
    rules: { ...config.rules, ...over.rules },
    only: inlineServer(inputs) === undefined ? inputs.bindings : [],
    selection: {
      ...(inputs.filters.length === 0 ? {} : { filters: inputs.filters }),
      ...(inputs.tags.length === 0 ? {} : { tags: inputs.tags }),
      ...(inputs.categories.length === 0 ? {} : { categories: inputs.categories }),
    },
    timeoutMs: inputs.timeout === "" ? config.timeoutMs : over.timeoutMs,
    concurrency: inputs.concurrency ?? config.concurrency,
    repeat: inputs.repeat,
    failFast: inputs.failFast,
    replay: (binding, fixtureId) => replayCommand(inputs, paths, binding, fixtureId),
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    ...(inputs.output === "" ? {} : { output: inputs.output }),
  };
}

async function baseConfig(inputs: Inputs, cwd: string): Promise<Config> {
  if (inputs.config !== "") return loadConfig(resolve(cwd, inputs.config));
  const found = await findConfig(cwd);
  return found === undefined ? defaultConfig(cwd) : loadConfig(found);
}

/** The inputs written as a configuration, so that rules, durations and commands are checked in one place. */
function configOfInputs(inputs: Inputs, cwd: string): Config {
  const server = inlineServer(inputs);
  const spec = {
    ...(inputs.rules.length === 0 ? {} : { rules: Object.fromEntries(inputs.rules) }),
    ...(inputs.timeout === "" ? {} : { timeout: inputs.timeout }),
    ...(server === undefined ? {} : { bindings: { [inputs.bindings[0] ?? DEFAULT_BINDING]: { server } } }),
  };
  return Object.keys(spec).length === 0
    ? defaultConfig(cwd)
    : parseConfig(JSON.stringify(spec, null, 2), resolve(cwd, INPUTS_FILE));
}

function inlineServer(inputs: Inputs): Record<string, string> | undefined {
  if (inputs.serverCommand === "" && inputs.serverAddress === "") return undefined;
  return {
    ...(inputs.serverCommand === "" ? { address: inputs.serverAddress } : { command: inputs.serverCommand }),
    ...(inputs.serverDirectory === "" ? {} : { cwd: inputs.serverDirectory }),
    ...(inputs.serverReady === undefined ? {} : { ready: inputs.serverReady }),
    ...(inputs.startTimeout === "" ? {} : { "start-timeout": inputs.startTimeout }),
  };
}

/** For a laptop with the repository checked out; a server given by inputs must be started there by hand. */
function replayCommand(inputs: Inputs, paths: readonly string[], binding: string, fixtureId: string): string {
  const inline = inlineServer(inputs);
  return shellCommand([
    "grpc-fixtures",
    "run",
    ...(inputs.fixtures.length > 0 || inline !== undefined ? paths : []),
    ...(inputs.config === "" ? [] : ["--config", inputs.config]),
    ...(inputs.encoding === undefined ? [] : ["--encoding", inputs.encoding]),
    ...(inline === undefined
      ? []
      : ["--address", inputs.serverAddress === "" ? "127.0.0.1:PORT" : inputs.serverAddress]),
    ...inputs.rules.flatMap(([rule, severity]) => ["--rule", `${rule}=${severity}`]),
    "--binding",
    binding,
    "--filter",
    fixtureId,
  ]);
}
