/** Every binding's server started, run against and stopped, all bindings side by side. */
import { setMaxListeners } from "node:events";
import type { BindingResult, FixtureResult, ServerFailure } from "../generated/result.ts";
import { formatAddress } from "../rpc/address.ts";
import { openChannel } from "../rpc/channel.ts";
import { describeExit, type RunningServer, ServerStartError } from "../servers/model.ts";
import { messageOf } from "../text/errors.ts";
import type { Mask } from "../text/mask.ts";
import type { RunEvent } from "./events.ts";
import type { Plan } from "./plan.ts";
import { CANCELLED, refusePlan, runPlan } from "./run.ts";
import { isRedResult } from "./verdicts.ts";

/** A binding and how its server comes up. */
export interface BindingTarget {
  readonly name: string;
  readonly kind: BindingResult["server"]["kind"];
  /** Rejects with ServerStartError. */
  start(signal: AbortSignal): Promise<RunningServer>;
}

export interface BindingsOptions {
  readonly tool: string;
  /** Calls under way at once on one binding, at least 1. */
  readonly concurrency: number;
  /** How often each fixture is called, one call after the other, at least 1. Verdicts that differ are `flaky`. */
  readonly repeat: number;
  readonly failFast: boolean;
  readonly mask: Mask;
  readonly replay: (binding: string, fixtureId: string) => string;
  /** What is known of a binding's failures, applied to each result as it comes. Absent: nothing is. */
  readonly excuse?: (binding: string, result: FixtureResult) => FixtureResult;
  /** Ends the run: what has a result keeps it. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How long a lost connection waits for news of the process, before a new connection is tried. */
const EXIT_GRACE_MS = 300;
const RECONNECT_MS = 2000;
/** Lines of the server's output shown with a failure. */
const LOG_LINES = 30;

/**
 * runBindings runs the plan against each binding and resolves with their results, in the order given. Whatever servers
 * do, it does not reject; it does where a function of `options` throws.
 */
export function runBindings(
  plan: Plan,
  targets: readonly BindingTarget[],
  options: BindingsOptions,
): Promise<BindingResult[]> {
  const failFast = new FailFast(options.failFast);
  // A listener for each binding is no leak, which Node 20 would warn of from the eleventh on.
  setMaxListeners(0, options.signal);
  const apart = plan.entries.length / targets.length;
  return Promise.all(
    targets.map((target, i) => runBinding(plan, target, { ...options, failFast, first: Math.floor(i * apart) })),
  );
}

/** What is one binding's own, or known by all of them. */
interface BindingOptions extends Omit<BindingsOptions, "failFast"> {
  readonly failFast: FailFast;
  /**
   * Each binding begins elsewhere in the suite: what takes the processor, and what only waits for a deadline, is then not
   * asked of all of them in the same moment. One alone begins with the first.
   */
  readonly first: number;
}

async function runBinding(plan: Plan, target: BindingTarget, options: BindingOptions): Promise<BindingResult> {
  const { excuse, failFast, mask, onEvent } = options;
  const startedAt = options.now();
  onEvent({ type: "binding-started", binding: target.name, total: plan.entries.length });
  const replay = (fixtureId: string): string => options.replay(target.name, fixtureId);
  const finish = (parts: {
    fixtures: FixtureResult[];
    failure?: ServerFailure;
    startMs: number;
    address?: string;
  }): BindingResult => {
    const { fixtures, failure, startMs, address } = parts;
    const result: BindingResult = {
      format: "grpc-fixtures-result",
      version: 1,
      tool: options.tool,
      binding: target.name,
      encoding: plan.encoding,
      suite: plan.suite,
      server: { kind: target.kind, ...(failure === undefined ? {} : { failure }) },
      fixtures,
      run: {
        startedAt: new Date(startedAt).toISOString(),
        startMs: Math.round(startMs),
        durationMs: options.now() - startedAt,
        ...(address === undefined ? {} : { address }),
      },
    };
    onEvent({ type: "binding-finished", binding: target.name, result });
    return result;
  };

  let server: RunningServer;
  try {
    server = await target.start(options.signal);
  } catch (error) {
    const failure = startFailure(error, options);
    const fixtures = refusePlan(plan, `the server did not start: ${failure.message}`, { mask, replay });
    return finish({ fixtures, failure, startMs: options.now() - startedAt });
  }
  onEvent({ type: "server-ready", binding: target.name, ms: Math.round(server.startedMs) });
  const channel = openChannel(server.address, server.tls === undefined ? {} : { tls: server.tls });
  const abort = (): void => channel.close();
  options.signal.addEventListener("abort", abort, { once: true });
  try {
    const fixtures = await runPlan(
      plan,
      { channel, isGone: () => isGone(server) },
      {
        concurrency: options.concurrency,
        repeat: options.repeat,
        first: options.first,
        mask,
        replay,
        isCancelled: () => options.signal.aborted,
        stopReason: () => failFast.reason(),
        ...(excuse === undefined ? {} : { excuse: (result: FixtureResult) => excuse(target.name, result) }),
        onResult: (result) => {
          failFast.note(target.name, result);
          onEvent({ type: "fixture", binding: target.name, result });
        },
      },
    );
    const failure = (await runFailure(server, fixtures, mask)) ?? (await stopFailure(server, mask));
    return finish({
      fixtures,
      ...(failure === undefined ? {} : { failure }),
      startMs: server.startedMs,
      address: formatAddress(server.address),
    });
  } finally {
    options.signal.removeEventListener("abort", abort);
    channel.close();
    await server.stop();
  }
}

/** A process that died tells so; a server that somebody else runs is asked for a new connection. */
async function isGone(server: RunningServer): Promise<boolean> {
  if (await exitsWithin(server, EXIT_GRACE_MS)) return true;
  const probe = openChannel(server.address, server.tls === undefined ? {} : { tls: server.tls });
  try {
    await probe.connect(RECONNECT_MS);
    return false;
  } catch {
    return true;
  } finally {
    probe.close();
  }
}

async function exitsWithin(server: RunningServer, ms: number): Promise<boolean> {
  if (server.hasExited()) return true;
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const exited = server.exited.then(() => true);
  try {
    return await Promise.race([exited, waited]);
  } finally {
    clearTimeout(timer);
  }
}

function startFailure(error: unknown, options: BindingOptions): ServerFailure {
  const { mask, signal } = options;
  if (error instanceof ServerStartError) {
    return {
      stage: "start",
      message: mask(error.message),
      ...(error.hint === undefined ? {} : { hint: mask(error.hint) }),
      log: error.log.slice(-LOG_LINES).map(mask),
    };
  }
  if (signal.aborted) return { stage: "start", message: CANCELLED, log: [] };
  return { stage: "start", message: mask(messageOf(error)), log: [] };
}

/** A server that ended by itself is a failure, whatever its exit code, and also after the last fixture. */
async function runFailure(
  server: RunningServer,
  fixtures: readonly FixtureResult[],
  mask: Mask,
): Promise<ServerFailure | undefined> {
  const inFlight = fixtures.filter((result) => result.verdict === "crashed").map((result) => result.id);
  if (!server.hasExited() && inFlight.length === 0) return undefined;
  const how = server.hasExited()
    ? `the server ${describeExit(await server.exited)}`
    : "the server cannot be reached any more";
  const hint = inFlight.length > 1 ? "Run them one at a time (--concurrency 1) to see which one it is." : undefined;
  return {
    stage: "run",
    message: mask(`${how} ${whenItEnded(inFlight, fixtures)}`),
    ...(hint === undefined ? {} : { hint }),
    log: server.tail(LOG_LINES).map(mask),
  };
}

function whenItEnded(inFlight: readonly string[], fixtures: readonly FixtureResult[]): string {
  if (inFlight.length > 0) {
    return `while ${inFlight.length === 1 ? "this fixture was" : "these fixtures were"} under way: ${inFlight.join(", ")}`;
  }
  // Without a kind a fixture could not have been called at all.
  const isLeft = fixtures.some(({ verdict, kind }) => verdict === "not-run" && kind !== undefined);
  return isLeft ? "between two fixtures, with others still to run" : "after its last fixture";
}

async function stopFailure(server: RunningServer, mask: Mask): Promise<ServerFailure | undefined> {
  const { notes } = await server.stop();
  return notes.length === 0
    ? undefined
    : { stage: "stop", message: mask(notes.join("; ")), log: server.tail(LOG_LINES).map(mask) };
}

/** After the first failure of any binding, no fixture is begun. */
class FailFast {
  readonly #enabled: boolean;
  #first: string | undefined;

  constructor(enabled: boolean) {
    this.#enabled = enabled;
  }

  note(binding: string, result: FixtureResult): void {
    if (!this.#enabled || !isRedResult(result)) return;
    this.#first ??= `--fail-fast: ${result.id} ${result.verdict} on ${binding}`;
  }

  reason(): string | undefined {
    return this.#first;
  }
}
