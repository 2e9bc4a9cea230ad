/** `grpc-fixtures run`: everything. */
import { type Replay, replayCommand } from "../pipeline/replay.ts";
import { executeRun, type RunContext } from "../pipeline/run.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { escapeTerminal } from "../report/escape.ts";
import { createProgress, type Progress } from "../report/progress.ts";
import { createSupervisor } from "../servers/supervisor.ts";
import type { Shard } from "../suite/select.ts";
import { type Configured, configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode, usesColor } from "./context.ts";
import { chosenBy, type FilterOptions, type GateOptions, type SuiteOptions } from "./options.ts";
import { reportText } from "./reportText.ts";

export interface RunOptions extends SuiteOptions, FilterOptions, GateOptions {
  readonly binding?: readonly string[];
  readonly address?: string;
  readonly timeout?: number;
  readonly repeat: number;
  readonly concurrency?: number;
  readonly failFast?: boolean;
  readonly updateKnownFailing?: boolean;
  readonly shard?: Shard;
  readonly output?: string;
  readonly verbose?: boolean;
}

/** Progress on a terminal is redrawn this often. */
const TICK_MS = 120;

export async function runCommand(
  paths: readonly string[],
  options: RunOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const configured = await configure(paths, options, context);
  if (configured.notice !== undefined) context.errors.write(`${escapeTerminal(configured.notice)}\n`);
  const progress = options.format === "json" ? undefined : startProgress(options, context);
  const interrupt = new AbortController();
  const supervisor = createSupervisor();
  const letGo = [context.onExit(supervisor.killAllNow), context.onInterrupt(() => interrupt.abort())];
  const runContext: RunContext = {
    environment: context.environment,
    supervisor,
    signal: interrupt.signal,
    onEvent: (event) => progress?.handle(event),
    onUpdate(lines) {
      progress?.close();
      context.errors.write(lines.map((line) => `${escapeTerminal(line)}\n`).join(""));
    },
    onReport(report) {
      progress?.close();
      context.output.write(reportText(report, options, context));
    },
  };
  try {
    const { report } = await executeRun(runSettings(paths, configured, options, context), runContext);
    return report.result === "passed" ? EXIT.passed : EXIT.failed;
  } finally {
    progress?.close();
    await supervisor.stopAll();
    for (const release of letGo) release();
  }
}

function startProgress(options: RunOptions, { output, environment }: CommandContext): Progress {
  const live = output.isTty && (environment.CI ?? "") === "";
  const progress = createProgress({
    write: (text) => output.write(text),
    isTty: live,
    color: usesColor(options.color, output, environment),
    columns: output.columns,
    now: () => performance.now(),
  });
  if (!live) return progress;
  const timer = setInterval(() => progress.tick(), TICK_MS);
  timer.unref();
  return {
    ...progress,
    close() {
      clearInterval(timer);
      progress.close();
    },
  };
}

function runSettings(
  paths: readonly string[],
  { settings }: Configured,
  options: RunOptions,
  { invocation }: CommandContext,
): RunSettings {
  const { config } = settings;
  const { shard, binding, address, output, encoding, repeat } = options;
  const replay: Replay = {
    invocation,
    paths,
    config: options.config,
    address,
    encoding,
    timeoutMs: options.timeout,
    repeat,
    rules: options.rule,
    namesBinding: address === undefined || binding !== undefined,
  };
  return {
    ...settings,
    only: binding ?? [],
    selection: {
      ...chosenBy(options),
      ...(shard === undefined ? {} : { shard }),
    },
    timeoutMs: options.timeout ?? config.timeoutMs,
    concurrency: options.concurrency ?? config.concurrency,
    repeat,
    failFast: options.failFast === true,
    updateKnownFailing: options.updateKnownFailing === true,
    ...(options.coverage === false ? { coverage: { enabled: false } } : {}),
    ...(options.allowFlaky === true ? { flakyAllowed: true } : {}),
    replay: (name, id) => replayCommand(replay, name, id),
    ...(address === undefined ? {} : { address }),
    ...(output === undefined ? {} : { output }),
  };
}
