import { execFile } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect } from "vitest";
import { createSupervisor } from "../../src/servers/supervisor.ts";
import { commandSpec, firstLine, script, test } from "./environment.ts";

describe("createSupervisor", () => {
  test("stops every server when the run throws", async ({ environment }) => {
    const supervisor = createSupervisor();
    const run = async () => {
      try {
        await Promise.all([1, 2, 3].map(() => supervisor.start(commandSpec(["h2.mjs", "--linger"]), environment)));
        expect(environment.left()).toHaveLength(6);
        throw new Error("the runner is broken");
      } finally {
        await supervisor.stopAll();
      }
    };
    await expect(run()).rejects.toThrow("the runner is broken");
    expect(environment.left()).toEqual([]);
  });

  test("reports what stopping took", async ({ environment }) => {
    const supervisor = createSupervisor();
    await supervisor.start(commandSpec(["h2.mjs"]), environment);
    await supervisor.start(commandSpec(["h2.mjs", "--ignore-term"], { stopTimeoutMs: 300 }), environment);
    const reports = await supervisor.stopAll();
    expect(reports.map(({ killed }) => killed)).toEqual([false, true]);
  });

  test("servers that start together get different ports", async ({ environment }) => {
    const supervisor = createSupervisor();
    const servers = await Promise.all([1, 2, 3, 4].map(() => supervisor.start(commandSpec(["h2.mjs"]), environment)));
    expect(new Set(servers.map(({ address }) => JSON.stringify(address))).size).toBe(4);
    await supervisor.stopAll();
  });

  test("stopAll ends a start that is under way, and there are none after it", async ({ environment }) => {
    const supervisor = createSupervisor();
    const { log, printed } = firstLine();
    const start = supervisor.start(commandSpec(["silent.mjs"]), { ...environment, log });
    const refused = expect(start).rejects.toThrow("the servers are being stopped");
    await printed;
    expect(await supervisor.stopAll()).toEqual([]);
    await refused;
    expect(environment.left()).toEqual([]);
    await expect(supervisor.start(commandSpec(["h2.mjs"]), environment)).rejects.toThrow(
      "the servers are being stopped",
    );
  });

  test("a start is aborted by its own signal too", async ({ environment }) => {
    const supervisor = createSupervisor();
    const abort = new AbortController();
    const log = () => abort.abort(new Error("cancelled"));
    const start = supervisor.start(commandSpec(["silent.mjs"]), { ...environment, log, signal: abort.signal });
    await expect(start).rejects.toThrow("cancelled");
    expect(environment.left()).toEqual([]);
  });

  test("killAllNow kills at once, also what is starting and what left its group, and removes sockets", async ({
    environment,
  }) => {
    const supervisor = createSupervisor();
    const { log, printed } = firstLine();
    const starting = supervisor.start(commandSpec(["silent.mjs"]), { ...environment, log });
    const refused = expect(starting).rejects.toThrow();
    const server = await supervisor.start(
      commandSpec(["h2.mjs", "--listen", "{socket}", "--ignore-term", "--linger"]),
      environment,
    );
    await printed;
    const folder = server.address.kind === "unix" ? dirname(server.address.path) : "";
    expect(statSync(folder).isDirectory()).toBe(true);
    supervisor.killAllNow();
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
    expect(await server.exited).toEqual({ code: null, signal: "SIGKILL" });
    await refused;
    await environment.expectNothingLeft();
    await supervisor.stopAll();
  });

  test("killAllNow in `exit` leaves nothing behind when the runner crashes", async ({ environment }) => {
    const runner = execFile(process.execPath, [script("crashingRunner.mjs")], { env: { ...environment.baseEnv } });
    let output = "";
    runner.stdout?.on("data", (chunk: string) => {
      output += chunk;
    });
    const [code] = await once(runner, "close");
    expect(output).toBe("started\n");
    expect(code).toBe(1);
    await environment.expectNothingLeft();
  });
});
