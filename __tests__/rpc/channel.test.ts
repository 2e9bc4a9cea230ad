/** How a channel connects, what it says when it cannot, and that nothing of it is left behind. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp1Server } from "node:http";
import { createSecureServer, createServer, type Http2Session, type ServerHttp2Session } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Address, formatAddress } from "../../src/rpc/address.ts";
import { ConnectError } from "../../src/rpc/channel.ts";
import { STATUS } from "../../src/rpc/status.ts";
import {
  frame,
  http2Peer,
  LONG_MS,
  listen,
  type Observed,
  observe,
  openReply,
  reply,
  tcpPeer,
  testChannel,
} from "./peers.ts";

/** The address of a port that nothing listens on (any more). */
async function deadAddress(): Promise<Address> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return { kind: "tcp", host: "127.0.0.1", port };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "grpc-fixtures-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("connect", () => {
  test("resolves once the server speaks HTTP/2, also a second time and during calls", async () => {
    const channel = testChannel(await http2Peer(reply(["answer"])));
    await Promise.all([channel.connect(LONG_MS), channel.connect(LONG_MS)]);
    expect((await observe(channel)).messages).toEqual(["answer"]);
    await channel.connect(LONG_MS);
  });

  test("says that nothing listens", async () => {
    const address = await deadAddress();
    const channel = testChannel(address);
    const refused = channel.connect(LONG_MS);
    await expect(refused).rejects.toThrow(ConnectError);
    await expect(refused).rejects.toThrow(`nothing listens on ${formatAddress(address)} (connection refused)`);
    const { outcome } = await observe(channel);
    expect(outcome.status).toEqual({
      code: STATUS.UNAVAILABLE,
      message: `nothing listens on ${formatAddress(address)} (connection refused)`,
      origin: "transport",
    });
  });

  test("gives a silent peer its time and no more", async () => {
    const channel = testChannel(await tcpPeer((socket) => socket.resume()));
    await expect(channel.connect(500)).rejects.toThrow(
      /^127\.0\.0\.1:\d+ accepted the connection, but sent no HTTP\/2 settings within 500 ms$/,
    );
  });

  test("a call on a silent peer ends in time, and not as a deadline that a fixture may expect", async () => {
    const channel = testChannel(await tcpPeer((socket) => socket.resume()));
    const { outcome } = await observe(channel, { deadlineMs: 100 });
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
    expect(outcome.status.message).toContain("sent no HTTP/2 settings within 2000 ms");
  });

  test("tells a peer that hangs up", async () => {
    const channel = testChannel(await tcpPeer((socket) => socket.end()));
    await expect(channel.connect(LONG_MS)).rejects.toThrow(/(?:closed|broke) the connection/);
  });

  test("tells a peer that speaks HTTP/1.1", async () => {
    const address = await tcpPeer((socket) => {
      socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n"));
    });
    const channel = testChannel(address);
    await expect(channel.connect(LONG_MS)).rejects.toThrow(
      /answers, but does not speak HTTP\/2 \(.*\): is it an HTTP\/1\.1 server, or does it want TLS\?/,
    );
    const { outcome } = await observe(channel);
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
    expect(outcome.status.message).toContain("does not speak HTTP/2");
  });

  test("a real HTTP/1.1 server is no gRPC server", async () => {
    const server = createHttp1Server((_request, response) => response.end("hello"));
    const port = await listen(server);
    onTestFinished(() => void server.close());
    const channel = testChannel({ kind: "tcp", host: "127.0.0.1", port });
    await expect(channel.connect(LONG_MS)).rejects.toThrow(ConnectError);
  });
});

describe("a unix socket", () => {
  test("carries calls", async () => {
    const path = join(temporaryFolder(), "server.sock");
    const server = createServer();
    server.on("stream", (stream, headers) => reply(["by socket"])(stream, headers, []));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const channel = testChannel({ kind: "unix", path });
    await channel.connect(LONG_MS);
    expect((await observe(channel)).messages).toEqual(["by socket"]);
    channel.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test("that does not exist is told", async () => {
    const path = join(temporaryFolder(), "none.sock");
    await expect(testChannel({ kind: "unix", path }).connect(LONG_MS)).rejects.toThrow(
      `there is no socket at unix:${path}`,
    );
  });
});

describe("TLS", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "grpc-fixtures-tls-"));
    const subject = ["-subj", "/CN=test.example", "-addext", "subjectAltName=DNS:test.example,IP:127.0.0.1"];
    const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, ...files], {
      stdio: "ignore",
    });
    return () => rmSync(folder, { recursive: true, force: true });
  });

  async function securePeer(
    options: { requestCert?: boolean } = {},
  ): Promise<{ address: Address; pem: Buffer; key: Buffer }> {
    const [pem, key] = [readFileSync(join(folder, "cert.pem")), readFileSync(join(folder, "key.pem"))];
    const server = createSecureServer({ cert: pem, key, ca: pem, rejectUnauthorized: true, ...options });
    const sessions = new Set<ServerHttp2Session>();
    server.on("session", (session) => sessions.add(session.on("error", () => undefined)));
    server.on("tlsClientError", () => undefined);
    server.on("stream", (stream, headers) => reply(["secret"])(stream, headers, []));
    const port = await listen(server);
    onTestFinished(() => {
      server.close();
      for (const session of sessions) session.destroy();
    });
    return { address: { kind: "tcp", host: "127.0.0.1", port }, pem, key };
  }

  test("trusts the certificate authority that it is given", async () => {
    const { address, pem } = await securePeer();
    const channel = testChannel(address, { tls: { ca: pem } });
    await channel.connect(LONG_MS);
    expect((await observe(channel)).messages).toEqual(["secret"]);
    const named = testChannel(address, { tls: { ca: pem, serverName: "test.example" } });
    await named.connect(LONG_MS);
  });

  test("trusts no other, and no other name", async () => {
    const { address, pem } = await securePeer();
    await expect(testChannel(address, { tls: {} }).connect(LONG_MS)).rejects.toThrow(/self-signed certificate/i);
    const misnamed = testChannel(address, { tls: { ca: pem, serverName: "other.example" } });
    await expect(misnamed.connect(LONG_MS)).rejects.toThrow(/other\.example/);
  });

  test("shows its own certificate to a server that wants one", async () => {
    const { address, pem, key } = await securePeer({ requestCert: true });
    const known = testChannel(address, { tls: { ca: pem, certificate: pem, key } });
    await known.connect(LONG_MS);
    expect((await observe(known)).messages).toEqual(["secret"]);
    const { outcome } = await observe(testChannel(address, { tls: { ca: pem } }));
    expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
  });

  test("and plain text do not understand each other, and say so", async () => {
    const { address } = await securePeer();
    await expect(testChannel(address).connect(LONG_MS)).rejects.toThrow(ConnectError);
    const plain = await http2Peer(reply([]));
    await expect(testChannel(plain, { tls: {} }).connect(LONG_MS)).rejects.toThrow(/answers, but does not speak TLS/);
  });
});

describe("a connection that ends", () => {
  test("by GOAWAY lets its calls finish, and the next call gets a new one", async () => {
    const sessions = new Set<unknown>();
    const address = await http2Peer((stream, headers) => {
      sessions.add(stream.session);
      if (headers[":path"] !== "/test/Leave") {
        reply(["here"])(stream, headers, []);
        return;
      }
      openReply(stream, { "grpc-status": "0" });
      stream.session?.goaway(0);
      stream.resume().on("end", () => stream.end(Buffer.from([0, 0, 0, 0, 1, 0x78])));
    });
    const channel = testChannel(address);
    const leaving = await observe(channel, { path: "/test/Leave" });
    expect(leaving).toMatchObject({ outcome: { status: { code: 0 } }, messages: ["x"] });
    expect((await observe(channel)).messages).toEqual(["here"]);
    expect(sessions.size).toBe(2);
  });

  test("without a word is opened again", async () => {
    const seen: Http2Session[] = [];
    const address = await http2Peer((stream, headers) => {
      if (stream.session !== undefined) seen.push(stream.session);
      reply(["here"])(stream, headers, []);
    });
    const channel = testChannel(address);
    expect((await observe(channel)).messages).toEqual(["here"]);
    seen[0]?.destroy();
    // The client may learn of it only by the next call; the call after that must have a new connection.
    await observe(channel);
    expect((await observe(channel)).messages).toEqual(["here"]);
    expect(new Set(seen).size).toBe(2);
  });

  test("by close takes also the calls on one that the server is leaving", async () => {
    const sessions = new Set<unknown>();
    const address = await http2Peer((stream) => {
      sessions.add(stream.session);
      stream.session?.goaway(0);
      openReply(stream, {});
      stream.write(frame("begun"));
    });
    const channel = testChannel(address);
    /** Begins a call; its first message comes after the GOAWAY. */
    const begin = async (): Promise<{ ended: Promise<Observed> }> => {
      let begun: () => void = () => undefined;
      const first = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const ended = observe(channel, { onMessage: () => begun() });
      await first;
      return { ended };
    };
    const calls = [await begin(), await begin()];
    expect(sessions.size).toBe(2);
    channel.close();
    for (const { ended } of calls) {
      expect((await ended).outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
    }
  });
});

test("a process that used channels ends by itself", async () => {
  const script = fileURLToPath(new URL("./leave-nothing.ts", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { timeout: LONG_MS });
  const waited = "INTERNAL INTERNAL INTERNAL INTERNAL";
  expect(stdout).toBe(`OK DEADLINE_EXCEEDED ${waited} UNAVAILABLE UNAVAILABLE ConnectError\n`);
  expect(stderr).toBe("");
});

test("a peer that spoke HTTP/2 and then broke its rules is not told to speak it", async () => {
  // SETTINGS, and then DATA on a stream that nobody opened (RFC 9113, section 5.1).
  const settings = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
  const data = Buffer.from([0, 0, 1, 0, 0, 0, 0, 0, 99, 0]);
  const address = await tcpPeer((socket) => {
    socket.write(settings);
    socket.once("data", () => setImmediate(() => socket.write(data)));
  });
  const { outcome } = await observe(testChannel(address));
  expect(outcome.status).toMatchObject({ code: STATUS.UNAVAILABLE, origin: "transport" });
  expect(outcome.status.message).toMatch(/^127\.0\.0\.1:\d+ broke the HTTP\/2 protocol: /);
});

test("a peer that sends more headers than HTTP/2 libraries take is not told to speak it", async () => {
  const value = "x".repeat(60_000);
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`x-${i}`, value]));
  const address = await http2Peer(reply([], { "grpc-status": "0" }, many), { maxSendHeaderBlockLength: 2 ** 21 });
  const { outcome } = await observe(testChannel(address));
  expect(outcome.status.message).toMatch(/ broke the HTTP\/2 protocol: /);
});

describe("a server that takes one stream at a time", () => {
  test("is not overrun by the first calls of a connection", async () => {
    const address = await http2Peer(reply(["answer"]), { settings: { maxConcurrentStreams: 1 } });
    const channel = testChannel(address);
    const made = await Promise.all(Array.from({ length: 16 }, () => observe(channel)));
    expect(made.map(({ outcome }) => outcome.status.code)).toEqual(Array(16).fill(STATUS.OK));
  });
});
