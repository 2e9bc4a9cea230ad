import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer as createHttp2Server } from "node:http2";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, expect } from "vitest";
import { type Address, formatAddress } from "../../src/rpc/address.ts";
import { openChannel } from "../../src/rpc/channel.ts";
import type { CommandSpec } from "../../src/servers/model.ts";
import { startServer } from "../../src/servers/start.ts";
import { commandSpec, LONG_MS, notReadyError, type Start, script, startError, test } from "./environment.ts";

async function connects(address: Address): Promise<void> {
  const channel = openChannel(address);
  await channel.connect(LONG_MS).finally(() => channel.close());
}

/** What silent.mjs prints of its arguments and environment. */
async function seenByServer(
  start: Start,
  changes: Partial<CommandSpec>,
  args: string[] = [],
): Promise<{ args: string[]; env: Record<string, string> }> {
  const printed = new AbortController();
  const lines: string[] = [];
  const log = (line: string) => {
    lines.push(line);
    printed.abort(new Error("seen"));
  };
  await expect(start(commandSpec(["silent.mjs", ...args], changes), { log, signal: printed.signal })).rejects.toThrow(
    "seen",
  );
  return JSON.parse(lines[0] ?? "null");
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe.concurrent("the address", () => {
  test("{port} is a free port on loopback", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs", "--listen", "{host}:{port}"]));
    expect(server.address).toMatchObject({ kind: "tcp", host: "127.0.0.1" });
    expect(server.pid).toBeGreaterThan(0);
    expect(server.hasExited()).toBe(false);
    expect(server.startedMs).toBeGreaterThan(0);
    await connects(server.address);
  });

  test("PORT is enough", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs"]));
    await connects(server.address);
  });

  test("port 0, announced on standard output", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs", "--listen", "127.0.0.1:0", "--say", "Server Listening on %"]));
    await connects(server.address);
  });

  test("a wildcard host that is announced is reached over loopback", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs", "--listen", "0.0.0.0:0", "--say", "listening on http://%/"]));
    expect(server.address).toMatchObject({ host: "127.0.0.1" });
  });

  test("an announcement of something else than the gRPC port does no harm", async ({ start }) => {
    const idle = createServer();
    const port = await listening(idle);
    idle.close();
    const say = `metrics listening on 127.0.0.1:${port}\nlistening on %`;
    const server = await start(commandSpec(["h2.mjs", "--listen", "127.0.0.1:0", "--say", say]));
    expect(formatAddress(server.address)).not.toContain(`:${port}`);
  });

  test("a wrong port is an error where the command has {port}, announced or not", async ({ start }) => {
    const args = ["h2.mjs", "--listen", "127.0.0.1:0", "--say", "listening on %", "--unused", "{port}"];
    const error = await notReadyError(start, commandSpec(args), /listening on/);
    expect(error.message).toMatch(/nothing listens on 127\.0\.0\.1:\d+ \(connection refused\)$/);
    const announced = /127\.0\.0\.1:\d+/.exec(error.log.join())?.[0];
    expect(error.hint).toContain(`it listens on ${announced}, but was given port`);
    expect(error.hint).toContain("does it read {port}, PORT or GRPC_FIXTURES_PORT?");
  });

  test("the wrong port is found behind a shell too", async ({ start }) => {
    const node = `"${process.execPath}" "${script("h2.mjs")}" --listen 127.0.0.1:0; true`;
    const spec = commandSpec([], { command: ["sh", "-c", node] });
    await notReadyError(start, spec, /^it listens on 127\.0\.0\.1:\d+, but was given port \d+/m);
  });

  test("the right port on another host is named", async ({ start }) => {
    const spec = commandSpec(["h2.mjs", "--listen", "127.0.0.2:{port}"]);
    await notReadyError(start, spec, /^it listens on 127\.0\.0\.2:\d+, but not on 127\.0\.0\.1: bind \{host\}$/m);
  });

  test("{socket} is a path in a private folder, removed by stop", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs", "--listen", "{socket}"]));
    const path = server.address.kind === "unix" ? server.address.path : "";
    const folder = dirname(path);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(path)).toBeLessThan(104);
    await connects(server.address);
    await server.stop();
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
  });

  test("a temporary folder whose name is too long for a socket is not used", async ({ environment, start }) => {
    const long = mkdtempSync(join(tmpdir(), `${"long".repeat(25)}-`));
    try {
      const server = await start(commandSpec(["h2.mjs", "--listen", "{socket}"]), {
        baseEnv: { ...environment.baseEnv, TMPDIR: long },
      });
      expect(server.address).not.toMatchObject({ path: expect.stringContaining("longlong") });
    } finally {
      rmSync(long, { recursive: true });
    }
  });

  test("a temporary folder that does not exist is named", async ({ environment, start }) => {
    const baseEnv = { ...environment.baseEnv, TMPDIR: "/no/such/folder" };
    const error = await startError(start(commandSpec(["h2.mjs", "--listen", "{socket}"]), { baseEnv }));
    expect(error).toMatchObject({ stage: "spawn", message: expect.stringContaining("/no/such/folder") });
  });

  test("a wrapper's child listens", async ({ start }) => {
    const command = ["sh", "-c", `"${process.execPath}" "${script("h2.mjs")}"; true`];
    const server = await start(commandSpec([], { command }));
    await connects(server.address);
    const report = await server.stop();
    expect(report).toMatchObject({ killed: false, leftovers: [], survivors: [], notes: [] });
  });
});

describe.concurrent("what the server gets", () => {
  test("placeholders are filled in arguments and environment, other braces stay", async ({ start }) => {
    const seen = await seenByServer(start, { env: { MY_PORT: "p{port}", OTHER: "{x}" } }, [
      "{port}",
      "{host}:{port}",
      "{encoding}",
      "{socket}",
      "{}",
      "{ports}",
    ]);
    const [port, hostAndPort, encoding, socket, ...others] = seen.args;
    expect(port).toMatch(/^\d+$/);
    expect(hostAndPort).toBe(`127.0.0.1:${port}`);
    expect(encoding).toBe("protobuf");
    expect(socket).toMatch(/^\/.*\.sock$/);
    expect(others).toEqual(["{}", "{ports}"]);
    expect(seen.env).toMatchObject({
      MY_PORT: `p${port}`,
      OTHER: "{x}",
      PORT: port,
      GRPC_FIXTURES_PORT: port,
      GRPC_FIXTURES_SOCKET: socket,
      GRPC_FIXTURES_ENCODING: "protobuf",
      GRPC_FIXTURES_PATHS: ["fixtures", "more"].join(delimiter),
      SERVER_TEST: expect.any(String),
    });
    expect(seen.env.GRPC_FIXTURES_RUN).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("no socket where none is asked for, and arguments are never a shell's", async ({ start }) => {
    const seen = await seenByServer(start, {}, ["$HOME; exit 1", "a b"]);
    expect(seen.env).not.toHaveProperty("GRPC_FIXTURES_SOCKET");
    expect(seen.args).toEqual(["$HOME; exit 1", "a b"]);
  });

  test("the configuration's own PORT wins", async ({ start }) => {
    const seen = await seenByServer(start, { env: { PORT: "1" } });
    expect(seen.env.PORT).toBe("1");
  });
});

describe.concurrent("ready", () => {
  test("health: waits until the server is SERVING", async ({ start }) => {
    const server = await start(
      commandSpec(["health.mjs", "", "NOT_SERVING", "NOT_SERVING", "SERVING"], { ready: { kind: "health" } }),
    );
    await server.stop();
    expect(server.tail()).toEqual(["check 1: NOT_SERVING", "check 2: NOT_SERVING", "check 3: SERVING"]);
  });

  test("health: of one service", async ({ start }) => {
    await start(
      commandSpec(["health.mjs", "my.Service", "SERVING"], { ready: { kind: "health", service: "my.Service" } }),
    );
  });

  test.for([
    {
      title: "not serving",
      server: ["health.mjs", "", "NOT_SERVING"],
      reason: /the health service at 127\.0\.0\.1:\d+ answers NOT_SERVING/,
    },
    {
      title: "no health service",
      server: ["health.mjs"],
      reason: /has no health service \(grpc\.health\.v1\.Health\)/,
    },
    { title: "another service", server: ["health.mjs", "other", "SERVING"], reason: /answers NOT_FOUND: no service/ },
  ])("health: $title", async ({ server, reason }, { start }) => {
    await notReadyError(start, commandSpec(server, { ready: { kind: "health" } }), reason);
  });

  test("tcp: an accepted connection is enough", async ({ start }) => {
    await start(commandSpec(["tcp.mjs"], { ready: { kind: "tcp" } }));
  });

  test("grpc: an accepted connection is not enough", async ({ start }) => {
    const error = await notReadyError(
      start,
      commandSpec(["tcp.mjs"]),
      /accepted the connection, but sent no HTTP\/2 settings/,
    );
    expect(error.hint).toBeUndefined();
  });

  test("grpc: an HTTP/1.1 server is told apart", async ({ start }) => {
    await notReadyError(start, commandSpec(["http1.mjs"]), /answers, but does not speak HTTP\/2/);
  });

  test("log: the line names the address", async ({ start }) => {
    const ready = { kind: "log", pattern: "serving at (?<address>\\S+)" } as const;
    const server = await start(
      commandSpec(["h2.mjs", "--listen", "127.0.0.1:0", "--say", "serving at %", "--err"], { ready }),
    );
    await connects(server.address);
  });

  test("log: the line names the port", async ({ start }) => {
    const ready = { kind: "log", pattern: "port=(?P<port>\\d+)" } as const;
    const server = await start(commandSpec(["h2.mjs", "--listen", "127.0.0.1:0", "--say", "port=%p"], { ready }));
    await connects(server.address);
  });

  test("log: the line alone, at the port that was given", async ({ start }) => {
    const server = await start(commandSpec(["h2.mjs", "--say", "up"], { ready: { kind: "log", pattern: "^up$" } }));
    await connects(server.address);
  });

  test("log: no line that matches", async ({ start }) => {
    const ready = { kind: "log", pattern: "^up and running$" } as const;
    const error = await notReadyError(start, commandSpec(["h2.mjs", "--say", "up"], { ready }), /^up$/m);
    expect(error.message).toContain("it has not printed a line that matches the ready pattern");
    expect(error.log).toEqual(["up"]);
  });

  test("log: a match that is no address", async ({ start }) => {
    const ready = { kind: "log", pattern: "at (?<address>.*)" } as const;
    const spec = commandSpec(["h2.mjs", "--say", "at home, hunter2"], { ready });
    await notReadyError(start, spec, /the ready pattern found `home, \*\*\*`, which is no address/);
  });

  test("log: an invalid pattern", async ({ start }) => {
    const error = await startError(start(commandSpec(["h2.mjs"], { ready: { kind: "log", pattern: "(up" } })));
    expect(error.stage).toBe("spawn");
    expect(error.message).toContain("the ready pattern `(up` is not valid: missing closing )");
  });
});

describe.concurrent("a server that does not start", () => {
  test("exits at once: noticed long before the timeout, with its last lines", async ({ start }) => {
    const error = await startError(start(commandSpec(["exits.mjs", "3", "bad configuration: hunter2"])));
    expect(error).toMatchObject({
      stage: "exited",
      message: "the server exited with code 3 before it was ready",
      log: ["bad configuration: ***"],
    });
  });

  test("is ended by a signal", async ({ start }) => {
    const error = await startError(start(commandSpec([], { command: ["sh", "-c", "kill -9 $$"] })));
    expect(error.message).toBe("the server was ended by SIGKILL before it was ready");
  });

  test("goes into the background", async ({ start }) => {
    const error = await startError(start(commandSpec([], { command: ["sh", "-c", "sleep 600 & exit 0"] })));
    expect(error.stage).toBe("exited");
    expect(error.hint).toContain("must stay in the foreground");
  });

  test("wants a port that is in use", async ({ start }) => {
    const holder = createServer();
    const port = await listening(holder);
    try {
      const error = await startError(start(commandSpec(["h2.mjs", "--listen", `127.0.0.1:${port}`])));
      expect(error.stage).toBe("exited");
      expect(error.hint).toMatch(
        new RegExp(`^port ${port} seems to be in use by another process; it was given port \\d+`),
      );
    } finally {
      holder.close();
    }
  });

  test("never listens", async ({ start }) => {
    const error = await notReadyError(start, commandSpec(["silent.mjs"]), /nothing listens on 127\.0\.0\.1:/);
    expect(error.hint).toBeUndefined();
  });

  test("has a command that does not exist", async ({ start }) => {
    const error = await startError(start(commandSpec([], { command: ["no-such-program", "--token=hunter2"] })));
    expect(error).toMatchObject({
      stage: "spawn",
      message: expect.stringContaining("`no-such-program --token=***` could not be started in "),
    });
    expect(error.hint).toMatch(/^no `no-such-program` in PATH; install it, or write its path\. PATH has: \//);
  });

  test("has a command that may not be executed", async ({ start }) => {
    const folder = mkdtempSync(join(tmpdir(), "servers-"));
    try {
      writeFileSync(join(folder, "server"), "#!/no/such/interpreter\n", { mode: 0o644 });
      const forbidden = await startError(start(commandSpec([], { command: ["./server"], cwd: folder })));
      expect(forbidden.hint).toContain("may not be executed: chmod +x it");
      const unqualified = await startError(start(commandSpec([], { command: ["server"], cwd: folder })));
      expect(unqualified.hint).toContain("write ./server");
      rmSync(join(folder, "server"));
      writeFileSync(join(folder, "server"), "#!/no/such/interpreter\n", { mode: 0o755 });
      const orphaned = await startError(start(commandSpec([], { command: ["./server"], cwd: folder })));
      expect(orphaned.hint).toContain("the interpreter in its first line is not");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("has a working folder that does not exist", async ({ start }) => {
    const error = await startError(start(commandSpec(["h2.mjs"], { cwd: join(tmpdir(), "no-such-folder") })));
    expect(error).toMatchObject({
      stage: "spawn",
      hint: expect.stringMatching(/^the working folder .*no-such-folder does not exist$/),
    });
  });

  test("has no command", async ({ start }) => {
    const error = await startError(start(commandSpec([], { command: [] })));
    expect(error.stage).toBe("spawn");
  });
});

describe.concurrent("abort", () => {
  test("ends a start that is under way", async ({ environment, start }) => {
    const abort = new AbortController();
    const reason = new Error("the run was cancelled");
    const log = () => abort.abort(reason);
    await expect(start(commandSpec(["silent.mjs"]), { log, signal: abort.signal })).rejects.toBe(reason);
    expect(environment.left()).toEqual([]);
  });

  test("before the start nothing is started", async ({ start }) => {
    const lines: string[] = [];
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(start(commandSpec(["silent.mjs"]), { log: (line) => lines.push(line), signal })).rejects.toThrow(
      "too late",
    );
    expect(lines).toEqual([]);
  });
});

describe.concurrent("attached", () => {
  test("waits for the server and leaves it running", async ({ environment }) => {
    const http2 = createHttp2Server();
    const port = await listening(http2);
    try {
      const address = { kind: "tcp", host: "127.0.0.1", port } as const;
      const server = await startServer(
        { kind: "attached", address, ready: { kind: "grpc" }, startTimeoutMs: LONG_MS },
        environment,
      );
      expect(server).toMatchObject({ address });
      expect(server.pid).toBeUndefined();
      expect(await server.stop()).toEqual({ killed: false, leftovers: [], survivors: [], notes: [] });
      expect(server.hasExited()).toBe(false);
      await connects(address);
    } finally {
      http2.close();
    }
  });

  test("says so where nothing is there", async ({ environment }) => {
    const idle = createServer();
    const port = await listening(idle);
    idle.close();
    const address = { kind: "tcp", host: "127.0.0.1", port } as const;
    const error = await startError(
      startServer({ kind: "attached", address, ready: { kind: "tcp" }, startTimeoutMs: 300 }, environment),
    );
    expect(error.message).toContain(`(ready: tcp): nothing listens on 127.0.0.1:${port}`);
    expect(error.hint).toContain("start it before the run");
  });
});
