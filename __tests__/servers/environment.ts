/** What the tests of the supervisor share: real processes, an environment to start them in, and a look at what is left. */
import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "vitest";
import {
  type CommandSpec,
  type RunningServer,
  type ServerSpec,
  ServerStartError,
  type StartEnvironment,
} from "../../src/servers/model.ts";
import { commandLine, processesWith } from "../../src/servers/procfs.ts";
import { startServer } from "../../src/servers/start.ts";

/** script is the path of a program in support/processes. */
export function script(name: string): string {
  return fileURLToPath(new URL(`../support/processes/${name}`, import.meta.url));
}

/** A hang bound: no test waits this long for something that happens. */
export const LONG_MS = 30_000;

/** commandSpec is a server made of one of the scripts. */
export function commandSpec(args: readonly string[], changes: Partial<CommandSpec> = {}): CommandSpec {
  const [name = "", ...rest] = args;
  return {
    kind: "command",
    command: [process.execPath, script(name), ...rest],
    cwd: process.cwd(),
    env: {},
    ready: { kind: "grpc" },
    startTimeoutMs: LONG_MS,
    stopTimeoutMs: 5000,
    ...changes,
  };
}

export interface TestEnvironment extends StartEnvironment {
  /** Whatever was started with this environment and still runs. */
  left(): string[];
  /** Asserts that nothing is left; a killed process may take a moment to be gone. */
  expectNothingLeft(): Promise<void>;
}

/** testEnvironment marks everything that is started with it, so that what is left can be found however it was started. */
export function testEnvironment(changes: Partial<StartEnvironment> = {}): TestEnvironment {
  const id = randomUUID();
  const left = () => processesWith(`SERVER_TEST=${id}`).map((pid) => `${pid} ${commandLine(pid)}`);
  return {
    baseEnv: { ...process.env, SERVER_TEST: id },
    encoding: "protobuf",
    paths: ["fixtures", "more"],
    mask: (text) => text.replaceAll("hunter2", "***"),
    ...changes,
    left,
    async expectNothingLeft() {
      for (let tries = 0; tries < 200 && left().length > 0; tries++) await delay(10);
      expect(left()).toEqual([]);
    },
  };
}

/** startError is the ServerStartError that a start rejects with. */
export async function startError(start: Promise<unknown>): Promise<ServerStartError> {
  const error = await start.then(
    () => new Error("the server started"),
    (reason: unknown) => reason,
  );
  if (error instanceof ServerStartError) return error;
  throw error;
}

/** firstLine is a log sink, and the first line that comes to it. */
export function firstLine(): { readonly log: (line: string) => void; readonly printed: Promise<string> } {
  const lines = new EventEmitter<{ line: [string] }>();
  const printed = new Promise<string>((resolve) => lines.once("line", resolve));
  return { log: (line) => void lines.emit("line", line), printed };
}

export type Start = (spec: ServerSpec, changes?: Partial<StartEnvironment>) => Promise<RunningServer>;

/**
 * notReadyError is the error of a server that never becomes ready. Where the machine is busy the server may not have come
 * to what it does wrong when its time is over: then it gets more.
 */
export async function notReadyError(start: Start, spec: CommandSpec, telling: RegExp): Promise<ServerStartError> {
  const patience = [1500, 6000, LONG_MS];
  for (const startTimeoutMs of patience) {
    const error = await startError(start({ ...spec, startTimeoutMs }));
    expect(error.stage).toBe("not-ready");
    expect(error.message).toContain(
      `the server was not ready within ${startTimeoutMs} ms (ready: ${spec.ready.kind}): `,
    );
    if (telling.test(`${error.message}\n${error.hint}\n${error.log.join("\n")}`)) return error;
  }
  throw new Error(`no start failed with ${telling}`);
}

interface Fixtures {
  readonly environment: TestEnvironment;
  /** Starts a server that is stopped after the test. */
  readonly start: Start;
}

/** A test with an environment of its own. After it no process must be left. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest finds out what a fixture needs from this pattern.
  environment: async ({}, use) => {
    const environment = testEnvironment();
    await use(environment);
    await environment.expectNothingLeft();
  },
  start: async ({ environment }, use) => {
    const running: RunningServer[] = [];
    await use(async (spec, changes = {}) => {
      const server = await startServer(spec, { ...environment, ...changes });
      running.push(server);
      return server;
    });
    for (const server of running) await server.stop();
  },
});
