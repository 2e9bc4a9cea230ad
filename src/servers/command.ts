/** Starting a server from its command. */
import { delimiter } from "node:path";
import { performance } from "node:perf_hooks";
import type { Address } from "../rpc/address.ts";
import { messageOf } from "../text/errors.ts";
import { attemptFor } from "./attempt.ts";
import { type Candidates, watchForAddress } from "./candidates.ts";
import { type Endpoint, LOOPBACK, reserveEndpoint } from "./endpoint.ts";
import { spawnHint, startHint } from "./hints.ts";
import type { InUse, ServerInUse } from "./inUse.ts";
import { listeningOn } from "./listeners.ts";
import type { LogPattern } from "./logPattern.ts";
import {
  type CommandSpec,
  describeExit,
  type RunningServer,
  ServerStartError,
  type StartEnvironment,
  type StopReport,
} from "./model.ts";
import { fillPlaceholders, usesPlaceholder } from "./placeholders.ts";
import { processesWith } from "./procfs.ts";
import { waitUntilReady } from "./ready.ts";
import { launch, type ServerProcess } from "./serverProcess.ts";

/** A start that is under way. */
interface Start {
  readonly spec: CommandSpec;
  readonly environment: StartEnvironment;
  readonly endpoint: Endpoint;
  readonly candidates: Candidates;
}

/** startCommand starts the command and resolves when the server is ready; where it fails nothing is left. */
export async function startCommand(
  spec: CommandSpec,
  environment: StartEnvironment,
  inUse: InUse,
): Promise<RunningServer> {
  const began = performance.now();
  const start = await prepare(spec, environment, inUse);
  const { endpoint } = start;
  const server = await launchServer(start).catch(async (error: unknown) => {
    await endpoint.release();
    throw error;
  });

  const used: ServerInUse = { killNow: server.killNow, releaseNow: endpoint.releaseNow };
  inUse.servers.add(used);
  let stopping: Promise<StopReport> | undefined;
  const stop = () => {
    stopping ??= server.stop(spec.stopTimeoutMs).finally(async () => {
      await endpoint.release();
      inUse.servers.delete(used);
    });
    return stopping;
  };

  const address = await addressWhenReady(start, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    address,
    ...(spec.tls === undefined ? {} : { tls: spec.tls }),
    pid: server.pid,
    startedMs: performance.now() - began,
    exited: server.exited,
    hasExited: () => server.exit() !== undefined,
    tail: server.tail,
    stop,
  };
}

async function prepare(spec: CommandSpec, environment: StartEnvironment, inUse: InUse): Promise<Start> {
  const pattern = spec.ready.kind === "log" ? await readyPattern(spec.ready.pattern) : undefined;
  const texts = [...spec.command, ...Object.values(spec.env)];
  const usesSocket = usesPlaceholder(texts, "socket");
  const temporaryFolder = environment.baseEnv.TMPDIR || "/tmp";
  const endpoint = await reserveEndpoint(inUse.ports, usesSocket ? { temporaryFolder } : undefined).catch(
    (error: Error) => {
      throw new ServerStartError({ stage: "spawn", message: `no port or socket for the server: ${error.message}` });
    },
  );
  const candidates = watchForAddress({
    given: endpoint.address,
    mayChoose: !usesSocket && !usesPlaceholder(texts, "port"),
    ...(pattern === undefined ? {} : { pattern }),
  });
  return { spec, environment, endpoint, candidates };
}

/** The engine of patterns is large, and loaded only where a pattern is configured. */
async function readyPattern(pattern: string): Promise<LogPattern> {
  const { compileLogPattern, LogPatternError } = await import("./logPattern.ts");
  try {
    return compileLogPattern(pattern);
  } catch (error) {
    if (error instanceof LogPatternError) throw new ServerStartError({ stage: "spawn", message: error.message });
    throw error;
  }
}

const SPAWN_REASONS: Readonly<Record<string, string>> = { ENOENT: "not found", EACCES: "permission denied" };

async function launchServer({ spec, environment, endpoint, candidates }: Start): Promise<ServerProcess> {
  const { encoding, descriptors, mask, log } = environment;
  const values = { ...endpoint, host: LOOPBACK, encoding, ...(descriptors === undefined ? {} : { descriptors }) };
  const [program = "", ...args] = spec.command.map((text) => fillPlaceholders(text, values));
  const env: Record<string, string | undefined> = {
    ...environment.baseEnv,
    PORT: String(endpoint.port),
    GRPC_FIXTURES_PORT: String(endpoint.port),
    GRPC_FIXTURES_SOCKET: endpoint.socket,
    GRPC_FIXTURES_ENCODING: encoding,
    GRPC_FIXTURES_DESCRIPTORS: descriptors,
    GRPC_FIXTURES_PATHS: environment.paths.join(delimiter),
    ...Object.fromEntries(Object.entries(spec.env).map(([name, text]) => [name, fillPlaceholders(text, values)])),
  };
  const { cwd } = spec;
  try {
    return await launch({
      program,
      args,
      cwd,
      env,
      mask,
      onLine: candidates.onLine,
      ...(log === undefined ? {} : { log }),
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    const reason = SPAWN_REASONS[code ?? ""] ?? messageOf(error);
    throw new ServerStartError({
      stage: "spawn",
      message: mask(`\`${spec.command.join(" ")}\` could not be started in ${cwd}: ${reason}`),
      hint: spawnHint({ program, cwd, path: env.PATH, code }),
    });
  }
}

async function addressWhenReady(start: Start, server: ServerProcess): Promise<Address> {
  const { spec, candidates, environment } = start;
  const { signal } = environment;
  const over = new AbortController();
  const end = () => over.abort();
  void server.exited.then(end);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  const readiness = await waitUntilReady({
    candidates: candidates.current,
    attempt: attemptFor(spec.ready, spec.tls),
    timeoutMs: spec.startTimeoutMs,
    signal: over.signal,
  });
  signal?.removeEventListener("abort", end);
  candidates.settle();
  signal?.throwIfAborted();
  // Also where something answered: that was another process then.
  if (server.exit() !== undefined) throw await exitedEarly(start, server);
  if (readiness.ready) return readiness.address;
  throw notReady(start, server, readiness.reasons);
}

/** As many lines as people read in a failure; the whole output is in the log file. */
const SHOWN_LINES = 40;

async function exitedEarly({ endpoint }: Start, server: ServerProcess): Promise<ServerStartError> {
  await server.outputRead();
  const exit = await server.exited;
  const log = server.tail(SHOWN_LINES);
  return new ServerStartError({
    stage: "exited",
    message: `the server ${describeExit(exit)} before it was ready`,
    hint: startHint({ given: endpoint.address, port: endpoint.port, log, listening: [], exit }),
    log,
  });
}

function notReady(
  { spec, environment, endpoint, candidates }: Start,
  server: ServerProcess,
  reasons: readonly string[],
): ServerStartError {
  const problem = candidates.problem();
  const why = environment.mask(problem ?? reasons.join("; "));
  const log = server.tail(SHOWN_LINES);
  const listening = listeningOn(processesWith(server.marker));
  return new ServerStartError({
    stage: "not-ready",
    message: `the server was not ready within ${spec.startTimeoutMs} ms (ready: ${spec.ready.kind}): ${why}`,
    hint: startHint({ given: endpoint.address, port: endpoint.port, log, listening }),
    log,
  });
}
