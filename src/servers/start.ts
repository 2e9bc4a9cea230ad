/** Starting a server under test: from a specification to an address that answers. */
import { performance } from "node:perf_hooks";
import { attemptFor } from "./attempt.ts";
import { startCommand } from "./command.ts";
import { type InUse, nothingInUse } from "./inUse.ts";
import {
  type AttachedSpec,
  type RunningServer,
  type ServerSpec,
  ServerStartError,
  type StartEnvironment,
} from "./model.ts";
import { waitUntilReady } from "./ready.ts";

/**
 * startServer starts a server, or attaches to one, and resolves when it is ready. Rejects with ServerStartError, or with
 * the reason of the environment's signal; nothing of the server is left then. Servers that are started at the same time
 * share `inUse`, as they do in a supervisor.
 */
export async function startServer(
  spec: ServerSpec,
  environment: StartEnvironment,
  inUse: InUse = nothingInUse(),
): Promise<RunningServer> {
  environment.signal?.throwIfAborted();
  switch (spec.kind) {
    case "command":
      return startCommand(spec, environment, inUse);
    case "attached":
      return attach(spec, environment);
  }
}

/** attach waits for a server that somebody else runs, and leaves it running. */
async function attach(spec: AttachedSpec, { signal }: StartEnvironment): Promise<RunningServer> {
  const began = performance.now();
  const { address, ready, tls } = spec;
  const readiness = await waitUntilReady({
    candidates: () => [address],
    attempt: attemptFor(ready, tls),
    timeoutMs: spec.startTimeoutMs,
    signal: signal ?? new AbortController().signal,
  });
  signal?.throwIfAborted();
  if (!readiness.ready) {
    throw new ServerStartError({
      stage: "not-ready",
      message: `the server was not ready within ${spec.startTimeoutMs} ms (ready: ${ready.kind}): ${readiness.reasons.join("; ")}`,
      hint: "this server is attached to and not started: start it before the run, or give its command",
    });
  }
  return {
    address,
    ...(tls === undefined ? {} : { tls }),
    startedMs: performance.now() - began,
    exited: new Promise(() => {}),
    hasExited: () => false,
    tail: () => [],
    stop: async () => ({ killed: false, leftovers: [], survivors: [], notes: [] }),
  };
}
