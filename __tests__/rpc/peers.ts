/** Peers for the tests of calls: servers scripted frame by frame, and a call that keeps what it received. */
import { createServer, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import { createServer as createTcpServer, type Server as NetServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Address } from "../../src/rpc/address.ts";
import type { CallRequest } from "../../src/rpc/call.ts";
import { type Channel, openChannel } from "../../src/rpc/channel.ts";
import { FrameReader, frameMessage } from "../../src/rpc/framing.ts";
import type { Outcome } from "../../src/rpc/outcome.ts";

/** A hang bound: nothing that happens takes this long. */
export const LONG_MS = 30_000;

export type OnStream = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, rawHeaders: string[]) => void;

/** http2Peer listens with node:http2 and hands each stream to the script. It ends with the test. */
export async function http2Peer(
  onStream: OnStream,
  options: Parameters<typeof createServer>[0] = {},
): Promise<Address> {
  const server = createServer(options);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => undefined).once("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, headers, _flags, rawHeaders: unknown) => {
    // A client that has seen enough resets the stream.
    stream.on("error", () => undefined);
    onStream(stream, headers, Array.isArray(rawHeaders) ? rawHeaders.map(String) : []);
  });
  const port = await listen(server);
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  );
  return { kind: "tcp", host: "127.0.0.1", port };
}

/** tcpPeer listens with node:net, for what no HTTP/2 library would do. It ends with the test. */
export async function tcpPeer(onSocket: (socket: Socket) => void): Promise<Address> {
  const server = createTcpServer();
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
    onSocket(socket);
  });
  const port = await listen(server);
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return { kind: "tcp", host: "127.0.0.1", port };
}

/** listen binds a free port on loopback. */
export function listen(server: NetServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      if (bound !== null && typeof bound === "object") resolve(bound.port);
      else reject(new Error("no port"));
    });
  });
}

/** testChannel opens a channel that ends with the test. */
export function testChannel(...[address, options]: Parameters<typeof openChannel>): Channel {
  const channel = openChannel(address, options);
  onTestFinished(() => channel.close());
  return channel;
}

export interface Observed {
  readonly outcome: Outcome;
  readonly messages: readonly string[];
}

/** observe makes one call and keeps the replies as text. */
export async function observe(channel: Channel, changes: Partial<CallRequest> = {}): Promise<Observed> {
  const messages: string[] = [];
  const outcome = await channel.call({
    path: "/test.v1.Echo/Say",
    metadata: [],
    messages: [Buffer.from("hello")],
    deadlineMs: LONG_MS,
    onMessage: (payload) => messages.push(Buffer.from(payload).toString("utf8")),
    ...changes,
  });
  return { outcome, messages };
}

export const frame = (text: string): Buffer => frameMessage(Buffer.from(text));

export type Trailers = Readonly<Record<string, string | string[]>>;

/** openReply sends the initial metadata; the trailers follow when the script ends the stream. */
export function openReply(stream: ServerHttp2Stream, trailers: Trailers, headers: Trailers = {}): void {
  stream.respond({ ":status": 200, "content-type": "application/grpc", ...headers }, { waitForTrailers: true });
  stream.on("wantTrailers", () => stream.sendTrailers({ ...trailers }));
}

/** afterHalfClose reads the requests to their end. */
export function afterHalfClose(stream: ServerHttp2Stream, action: () => void): void {
  stream.on("end", action).resume();
}

/** reply answers with the messages and trailers after half-close. */
export function reply(
  messages: readonly string[],
  trailers: Trailers = { "grpc-status": "0" },
  headers: Trailers = {},
): OnStream {
  return (stream) => {
    openReply(stream, trailers, headers);
    afterHalfClose(stream, () => stream.end(Buffer.concat(messages.map(frame))));
  };
}

/** receive hands each request message to the script, unpacked as its headers say. */
export function receive(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  onMessage: (text: string, reader: FrameReader) => void,
): FrameReader {
  const reader = new FrameReader(64 * 1024 * 1024, (payload) => onMessage(Buffer.from(payload).toString(), reader));
  reader.setEncoding(String(headers["grpc-encoding"] ?? "identity"));
  stream.on("data", (chunk: Buffer) => reader.push(chunk));
  return reader;
}

export interface WireFrame {
  readonly type: number;
  readonly flags: number;
  readonly payload: Buffer;
}

export interface WirePeer {
  readonly address: Address;
  readonly frames: readonly WireFrame[];
  /** Resolves when the client has reset a stream, or dropped the connection. */
  readonly over: Promise<"reset" | "dropped">;
}

const PREFACE_BYTES = 24;
const [RST_STREAM, SETTINGS] = [3, 4];

/** wirePeer speaks just enough HTTP/2 to be called, answers nothing, and keeps each frame that it is sent. */
export async function wirePeer(): Promise<WirePeer> {
  const frames: WireFrame[] = [];
  let end: (how: "reset" | "dropped") => void = () => undefined;
  const over = new Promise<"reset" | "dropped">((resolve) => {
    end = resolve;
  });
  const address = await tcpPeer((socket) => {
    let bytes = Buffer.alloc(0);
    let skip = PREFACE_BYTES;
    // SETTINGS, and the acknowledgement of the client's.
    socket.write(Buffer.from([0, 0, 0, SETTINGS, 0, 0, 0, 0, 0, 0, 0, 0, SETTINGS, 1, 0, 0, 0, 0]));
    socket.on("data", (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      bytes = bytes.subarray(Math.min(skip, bytes.length));
      skip = 0;
      while (bytes.length >= 9 && bytes.length >= 9 + bytes.readUIntBE(0, 3)) {
        const length = bytes.readUIntBE(0, 3);
        const frame = { type: bytes[3] ?? 0, flags: bytes[4] ?? 0, payload: bytes.subarray(9, 9 + length) };
        frames.push(frame);
        if (frame.type === RST_STREAM) end("reset");
        bytes = bytes.subarray(9 + length);
      }
    });
    socket.on("close", () => end("dropped"));
  });
  return { address, frames, over };
}
