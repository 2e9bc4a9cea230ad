/** The bindings that a run goes against, and how the server of each comes up. */
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { BindingConfig } from "../config/model.ts";
import { readTls } from "../config/tls.ts";
import type { Fixture } from "../fixtures/model.ts";
import { AddressError, parseAddress } from "../rpc/address.ts";
import { openLogFile } from "../servers/logFile.ts";
import { type RunningServer, type ServerSpec, ServerStartError, type StopReport } from "../servers/model.ts";
import { usesPlaceholder } from "../servers/placeholders.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import type { BindingTarget } from "../suite/bindings.ts";
import { nearest } from "../text/nearest.ts";
import { checkBindingName } from "./bindingName.ts";
import { fixturePaths } from "./fixturePaths.ts";
import { serverEnvironment } from "./serverEnvironment.ts";
import { type RunSettings, UsageError } from "./settings.ts";

export interface TargetContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly supervisor: Supervisor;
  readonly mask: (text: string) => string;
  /** What the embedded server answers from; the others are told where they are. */
  readonly fixtures: readonly Fixture[];
  /** The folder of their descriptor sets. */
  readonly descriptors: () => Promise<string>;
  /** The folder of the servers' log files. */
  readonly logs?: string;
}

/** The name of the one binding where none is configured. */
const EMBEDDED = "embedded";
const ATTACHED = "server";
const ATTACH_TIMEOUT_MS = 10_000;

/** bindingTargets picks the bindings of a run. Throws UsageError for an unknown name or address. */
export function bindingTargets(settings: RunSettings, context: TargetContext): BindingTarget[] {
  const { config, only, address } = settings;
  if (address !== undefined) return [attachedTarget(attachedName(only), address, settings, context)];
  if (config.bindings.length === 0) {
    if (only.length > 0 && !only.includes(EMBEDDED)) {
      throw new UsageError(
        `there is no binding \`${only[0]}\`: ${config.file ?? "no configuration file was found, and it"} names no bindings`,
      );
    }
    return [embeddedTarget(settings, context)];
  }
  const names = config.bindings.map(({ name }) => name);
  for (const name of only) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    const suggestion = near === undefined ? `known: ${names.join(", ")}` : `did you mean \`${near}\`?`;
    throw new UsageError(`there is no binding \`${name}\` in ${config.file}: ${suggestion}`);
  }
  const chosen = config.bindings.filter(({ name }) => only.length === 0 || only.includes(name));
  return chosen.map((binding) => configuredTarget(binding, settings, context));
}

function configuredTarget(binding: BindingConfig, settings: RunSettings, context: TargetContext): BindingTarget {
  const { name, server } = binding;
  return {
    name,
    kind: server.kind,
    async start(signal) {
      const { tls: files, ...rest } = server;
      const tls = files === undefined ? {} : { tls: await readTls(files) };
      const spec: ServerSpec = { ...rest, ...tls };
      return startLogged(name, spec, settings, context, signal);
    },
  };
}

function attachedName(only: readonly string[]): string {
  const [name = ATTACHED, ...others] = only;
  if (others.length > 0)
    throw new UsageError("--binding: one server has one name; describe several in a configuration");
  checkBindingName(name, "--binding");
  return name;
}

function attachedTarget(name: string, text: string, settings: RunSettings, context: TargetContext): BindingTarget {
  try {
    const address = parseAddress(text);
    const spec: ServerSpec = { kind: "attached", address, ready: { kind: "grpc" }, startTimeoutMs: ATTACH_TIMEOUT_MS };
    return { name, kind: "attached", start: (signal) => startLogged(name, spec, settings, context, signal) };
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(`--address: ${error.message}`);
    throw error;
  }
}

/** The server's output goes to a file, where files are wanted; the file is closed when the server has stopped. */
async function startLogged(
  name: string,
  spec: ServerSpec,
  settings: RunSettings,
  context: TargetContext,
  signal: AbortSignal,
): Promise<RunningServer> {
  const log =
    context.logs === undefined || spec.kind === "attached"
      ? undefined
      : await openLogFile(join(context.logs, `${name}.log`));
  try {
    const wantsDescriptors =
      spec.kind === "command" && usesPlaceholder([...spec.command, ...Object.values(spec.env)], "descriptors");
    const server = await context.supervisor.start(spec, {
      baseEnv: serverEnvironment(context.environment),
      encoding: settings.encoding,
      paths: fixturePaths(
        settings.paths,
        context.fixtures.map(({ path }) => path),
        settings.cwd,
      ),
      ...(wantsDescriptors ? { descriptors: await context.descriptors() } : {}),
      mask: context.mask,
      signal,
      ...(log === undefined ? {} : { log: (line: string) => log.write(line) }),
    });
    if (log === undefined) return server;
    return {
      ...server,
      async stop() {
        const report = await server.stop();
        await log.close();
        return report;
      },
    };
  } catch (error) {
    await log?.close();
    throw error;
  }
}

function embeddedTarget(settings: RunSettings, context: TargetContext): BindingTarget {
  return {
    name: EMBEDDED,
    kind: "embedded",
    async start() {
      const began = performance.now();
      // Loaded only where it is wanted.
      const { startEmbeddedServer } = await import("../servers/embedded/server.ts");
      const server = await startEmbeddedServer(context.fixtures, { encoding: settings.encoding }).catch(
        (error: Error) => {
          throw new ServerStartError({ stage: "not-ready", message: error.message });
        },
      );
      const stopped: StopReport = { killed: false, leftovers: [], survivors: [], notes: [] };
      return {
        address: server.address,
        startedMs: performance.now() - began,
        exited: new Promise(() => undefined),
        hasExited: () => false,
        tail: () => [],
        async stop() {
          server.stop();
          return stopped;
        },
      };
    },
  };
}
