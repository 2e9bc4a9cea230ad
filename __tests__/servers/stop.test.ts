import { spawnSync } from "node:child_process";
import { describe, expect } from "vitest";
import { commandSpec, script, test } from "./environment.ts";

describe.concurrent("stop", () => {
  test("a server that ends at SIGTERM needs nothing more", async ({ environment, start }) => {
    const server = await start(commandSpec(["h2.mjs"]));
    const report = await server.stop();
    expect(report).toEqual({
      exit: { code: null, signal: "SIGTERM" },
      killed: false,
      leftovers: [],
      survivors: [],
      notes: [],
    });
    expect(server.hasExited()).toBe(true);
    expect(await server.exited).toEqual(report.exit);
    expect(environment.left()).toEqual([]);
  });

  test("a second call gets the first one's report", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs"]));
    const [first, second] = await Promise.all([server.stop(), server.stop()]);
    expect(second).toBe(first);
    expect(await server.stop()).toBe(first);
  });

  test("a server that ignores SIGTERM is killed", async ({ environment, start }) => {
    const server = await start(commandSpec(["h2.mjs", "--ignore-term"], { stopTimeoutMs: 300 }));
    const report = await server.stop();
    expect(report).toMatchObject({ killed: true, exit: { code: null, signal: "SIGKILL" } });
    expect(report.notes).toEqual(["had to be killed: it did not end within 300 ms of SIGTERM"]);
    expect(server.tail()).toEqual(["not now"]);
    expect(environment.left()).toEqual([]);
  });

  test("a child that ignores SIGTERM is killed with its wrapper gone", async ({ environment, start }) => {
    const command = ["sh", "-c", `"${process.execPath}" "${script("h2.mjs")}" --ignore-term; true`];
    const server = await start(commandSpec([], { command, stopTimeoutMs: 300 }));
    const report = await server.stop();
    expect(report).toMatchObject({ killed: true, leftovers: [], survivors: [] });
    expect(environment.left()).toEqual([]);
  });

  test("a grandchild in a session of its own is found and killed", async ({ environment, start }) => {
    const server = await start(commandSpec(["h2.mjs", "--linger"]));
    const report = await server.stop();
    expect(report).toMatchObject({ killed: false, survivors: [] });
    expect(report.leftovers).toEqual([{ pid: expect.any(Number), command: expect.stringMatching(/ lingering$/) }]);
    expect(report.notes).toEqual([
      expect.stringMatching(/^left a process behind that was killed: \d+ \(.* lingering\)$/),
    ]);
    expect(environment.left()).toEqual([]);
  });

  test.skipIf(spawnSync("setsid", ["true"]).error !== undefined)(
    "so is one that setsid started",
    async ({ environment, start }) => {
      const command = ["sh", "-c", `setsid sleep 600 & exec "${process.execPath}" "${script("h2.mjs")}"`];
      const server = await start(commandSpec([], { command }));
      const report = await server.stop();
      expect(report.leftovers).toMatchObject([{ command: "sleep 600" }]);
      expect(environment.left()).toEqual([]);
    },
  );

  test("secrets in a leftover's command line are masked", async ({ start }) => {
    const command = [
      "sh",
      "-c",
      `setsid sh -c 'sleep 600; true' hunter2 & exec "${process.execPath}" "${script("h2.mjs")}"`,
    ];
    const server = await start(commandSpec([], { command }));
    const report = await server.stop();
    expect(report.notes.join()).toContain("***");
    expect(report.notes.join()).not.toContain("hunter2");
  });

  test("a server that died before is cleared up after", async ({ environment, start }) => {
    const server = await start(commandSpec(["h2.mjs", "--linger"]));
    process.kill(server.pid ?? 0, "SIGKILL");
    expect(await server.exited).toEqual({ code: null, signal: "SIGKILL" });
    expect(server.hasExited()).toBe(true);
    expect(await server.stop()).toMatchObject({ killed: false, exit: { signal: "SIGKILL" }, leftovers: [{}] });
    expect(environment.left()).toEqual([]);
  });
});
