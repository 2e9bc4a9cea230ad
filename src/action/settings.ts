/** Inputs on top of the configuration → what the run is to do. */
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { DEFAULTS } from "../config/build.ts";
import { defaultConfig, findConfig, loadConfig } from "../config/load.ts";
import type { BindingConfig, Config } from "../config/model.ts";
import { coverageTargets } from "../pipeline/coverageGiven.ts";
import { type Replay, replayCommand } from "../pipeline/replay.ts";
import { type RunSettings, UsageError } from "../pipeline/settings.ts";
import { formatAddress } from "../rpc/address.ts";
import type { Inputs } from "./inputs.ts";

const DEFAULT_BINDING = "server";

/** settingsFrom joins the configuration with what the inputs say on top of it. Rejects with ConfigError or UsageError. */
export async function settingsFrom(inputs: Inputs, workspace: string): Promise<RunSettings> {
  const cwd = await workingDirectory(inputs, workspace);
  const inline = inlineBinding(inputs, cwd);
  const base = await baseConfig(inputs, cwd);
  const config = inline === undefined ? base : withInline(base, inline);
  const paths =
    inputs.fixtures.length > 0 ? inputs.fixtures : config.fixtures.map((path) => relative(cwd, path) || ".");
  if (paths.length === 0) {
    throw new UsageError("no fixtures are named: set the input `fixtures`, or `fixtures:` in the configuration");
  }
  // A configured minimum is a promise about the configured suite, and not about what the input names.
  const configuredMinimum = inputs.fixtures.length > 0 ? undefined : config.minimumFixtures;
  const minimumFixtures = inputs.minimumFixtures ?? configuredMinimum;
  const replay = replayOf(inputs, paths);
  return {
    paths,
    cwd,
    config,
    encoding: inputs.encoding ?? config.encoding,
    rules: { ...config.rules, ...inputs.rules },
    only: inline === undefined ? inputs.bindings : [],
    selection: {
      ...(inputs.filters.length === 0 ? {} : { filters: inputs.filters }),
      ...(inputs.tags.length === 0 ? {} : { tags: inputs.tags }),
      ...(inputs.categories.length === 0 ? {} : { categories: inputs.categories }),
      ...(inputs.shard === undefined ? {} : { shard: inputs.shard }),
    },
    timeoutMs: inputs.timeoutMs ?? config.timeoutMs,
    concurrency: inputs.concurrency ?? config.concurrency,
    repeat: inputs.repeat,
    failFast: inputs.failFast,
    ...(inputs.allowFlaky ? { flakyAllowed: true } : {}),
    ...(config.fixtures.length > 0 && inputs.fixtures.length > 0 ? { isPartOfSuite: true } : {}),
    ...coverageOf(inputs, config, cwd),
    replay: (binding, fixtureId) => replayCommand(replay, binding, fixtureId),
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    ...(inputs.output === "" ? {} : { output: inputs.output }),
  };
}

/** Reports that are given take the place of those that are configured; minimums are for either. */
function coverageOf(inputs: Inputs, config: Config, cwd: string): Pick<RunSettings, "coverage"> {
  const { coverageReports: reports, coverageMinimums: minimums } = inputs;
  if (reports.length === 0 && minimums.length === 0) return {};
  return { coverage: { targets: coverageTargets(config, { reports, minimums }, cwd) } };
}

async function workingDirectory(inputs: Inputs, workspace: string): Promise<string> {
  const folder = resolve(workspace, inputs.workingDirectory);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  throw new UsageError(`input \`working-directory\`: there is no folder ${folder}: was the repository checked out?`);
}

async function baseConfig(inputs: Inputs, cwd: string): Promise<Config> {
  const file = inputs.config === "" ? await findConfig(cwd) : resolve(cwd, inputs.config);
  // Named as people know it, relative to the folder the runner started us in.
  return file === undefined ? defaultConfig(cwd) : loadConfig(relative(process.cwd(), file));
}

/** Throws UsageError where the configuration has bindings: nobody is to believe that they were run. */
function withInline(config: Config, inline: BindingConfig): Config {
  if (config.bindings.length === 0) return { ...config, bindings: [inline] };
  const names = config.bindings.map(({ name }) => name).join(", ");
  throw new UsageError(
    `inputs \`server-command\`/\`server-address\`: ${config.file} describes servers already (${names}): add this one to its \`bindings\`, or remove the inputs and choose with \`binding\``,
  );
}

/** The one binding that inputs can describe, with the defaults of a configuration. */
function inlineBinding(inputs: Inputs, cwd: string): BindingConfig | undefined {
  const { serverCommand, serverAddress, serverReady = "grpc", startTimeoutMs = DEFAULTS.startTimeoutMs } = inputs;
  const [name = DEFAULT_BINDING] = inputs.bindings;
  const common = { ready: { kind: serverReady }, startTimeoutMs };
  if (serverCommand !== undefined) {
    const { stopTimeoutMs } = DEFAULTS;
    const folder = resolve(cwd, inputs.serverDirectory);
    return {
      name,
      server: { kind: "command", command: serverCommand, cwd: folder, env: {}, stopTimeoutMs, ...common },
    };
  }
  if (serverAddress === undefined) return undefined;
  const address =
    serverAddress.kind === "unix" ? { ...serverAddress, path: resolve(cwd, serverAddress.path) } : serverAddress;
  return { name, server: { kind: "attached", address, ...common } };
}

/** For a laptop with the repository checked out; a server given by inputs must be started there by hand. */
function replayOf(inputs: Inputs, paths: readonly string[]): Replay {
  const inline = inputs.serverCommand !== undefined || inputs.serverAddress !== undefined;
  const address = inputs.serverAddress === undefined ? "127.0.0.1:PORT" : formatAddress(inputs.serverAddress);
  return {
    invocation: ["grpc-fixtures"],
    paths: inputs.fixtures.length > 0 || inline ? paths : [],
    config: inputs.config === "" ? undefined : inputs.config,
    address: inline ? address : undefined,
    encoding: inputs.encoding,
    timeoutMs: inputs.timeoutMs,
    repeat: inputs.repeat,
    rules: inputs.rules,
    namesBinding: true,
  };
}
