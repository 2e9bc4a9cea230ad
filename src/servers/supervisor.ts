/** All servers of a run together, so that none outlives it however it ends. */
import { setMaxListeners } from "node:events";
import { killAllNow, nothingInUse } from "./inUse.ts";
import type { RunningServer, ServerSpec, StartEnvironment, StopReport } from "./model.ts";
import { startServer } from "./start.ts";

export interface Supervisor {
  /** Like startServer. Rejects once `stopAll` was called. */
  start(spec: ServerSpec, environment: StartEnvironment): Promise<RunningServer>;
  /** Ends the starts under way and stops every server. Resolves when nothing is left; never rejects. */
  stopAll(): Promise<readonly StopReport[]>;
  /** Kills everything at once, without waiting: for process.on("exit"), where nothing asynchronous runs any more. */
  killAllNow(): void;
}

/** createSupervisor makes a supervisor without servers. Its owner calls `stopAll` on every way out of a run. */
export function createSupervisor(): Supervisor {
  const inUse = nothingInUse();
  const closing = new AbortController();
  // A listener for each server is no leak, which Node 20 would warn of from the eleventh on.
  setMaxListeners(0, closing.signal);
  const starting = new Set<Promise<unknown>>();
  const running = new Set<RunningServer>();

  const startOne = async (spec: ServerSpec, environment: StartEnvironment): Promise<RunningServer> => {
    const either = eitherSignal(closing.signal, environment.signal);
    try {
      const server = await startServer(spec, { ...environment, signal: either.signal }, inUse);
      running.add(server);
      return server;
    } finally {
      either.release();
    }
  };

  return {
    start(spec, environment) {
      const start = startOne(spec, environment);
      starting.add(start);
      const forget = () => void starting.delete(start);
      start.then(forget, forget);
      return start;
    },
    async stopAll() {
      closing.abort(new Error("the servers are being stopped"));
      await Promise.allSettled(starting);
      return Promise.all([...running].map((server) => server.stop()));
    },
    killAllNow() {
      closing.abort(new Error("the servers are being stopped"));
      killAllNow(inUse);
    },
  };
}

/** AbortSignal.any, which Node 20.0 does not have. */
function eitherSignal(first: AbortSignal, second: AbortSignal | undefined) {
  const controller = new AbortController();
  const sources = second === undefined ? [first] : [first, second];
  const listeners = sources.map((source) => {
    const onAbort = () => controller.abort(source.reason);
    if (source.aborted) onAbort();
    else source.addEventListener("abort", onAbort);
    return () => source.removeEventListener("abort", onAbort);
  });
  return {
    signal: controller.signal,
    release: () => {
      for (const remove of listeners) remove();
    },
  };
}
