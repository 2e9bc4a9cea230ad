/**
 * One HTTP/2 connection to a server, opened when first needed and again when it was lost.
 *
 * The client is node:http2 and not a gRPC library, because a library smooths over what a conformance tool must see:
 * a reply's content type, repeated keys, trailers-only replies, a missing status, half a frame, messages that arrive
 * before an error (grpc-node #2764). Nothing is retried, so that faults stay visible.
 */
import { type ClientHttp2Session, connect, type SecureClientSessionOptions } from "node:http2";
import { connect as connectSocket, type Socket } from "node:net";
import { type Address, formatAddress } from "./address.ts";
import { type CallRequest, observeCall } from "./call.ts";
import { type Outcome, transportOutcome } from "./outcome.ts";
import { resetName } from "./status.ts";

/** PEM texts; the system's certificate authorities are used where `ca` is absent. */
export interface TlsOptions {
  readonly ca?: Buffer;
  readonly certificate?: Buffer;
  readonly key?: Buffer;
  readonly serverName?: string;
}

export interface ChannelOptions {
  readonly tls?: TlsOptions;
  /**
   * How much of one reply may wait unread, in bytes, before the server has to hold it back. A slow reader is felt by the
   * server only once this is full. Default: 1 MiB.
   */
  readonly streamWindowBytes?: number;
}

export interface Channel {
  readonly address: Address;
  /** Resolves once the peer has sent its HTTP/2 SETTINGS. Rejects with ConnectError. */
  connect(timeoutMs: number): Promise<void>;
  /** Makes one call and observes it to its end. Never rejects: every failure is an outcome. */
  call(request: CallRequest): Promise<Outcome>;
  /** Opens another channel to the same server, with the same TLS. It ends with this one, if not before. */
  sibling(options?: Omit<ChannelOptions, "tls">): Channel;
  /** Ends the connection and every call on it. */
  close(): void;
}

/** No connection could be made; the message is a sentence that says where to and why. */
export class ConnectError extends Error {
  override readonly name = "ConnectError";
}

const DEFAULT_STREAM_WINDOW_BYTES = 1024 * 1024;
const CONNECTION_WINDOW_BYTES = 16 * 1024 * 1024;
/** In megabytes: what nghttp2 may hold for one connection. Node's default of 10 is too small for 16 calls with 1 MiB messages. */
const MAX_SESSION_MEMORY = 256;
/** A call whose deadline is shorter does not begin before the connection is there: connecting is no part of what is tested. */
const MIN_CONNECT_MS = 2000;
const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_HEADER_PAIRS = 4096;

/** openChannel makes a channel; nothing is connected until `connect` or the first call. */
export function openChannel(address: Address, options: ChannelOptions = {}): Channel {
  // One takes new calls; one that the server has said GOAWAY on ends with the last of its calls.
  const connections = new Set<Connection>();
  const siblings = new Set<Channel>();
  let newest: Connection | undefined;
  let closed = false;

  const open = (): Connection => {
    if (newest !== undefined && !newest.session.closed && !newest.session.destroyed) return newest;
    const session = connect(authorityOf(address, options.tls), sessionOptions(address, options));
    const settings = new Promise<void>((resolve) => {
      session.once("remoteSettings", resolve);
      onceOver(session, (error) => {
        if (error !== undefined) opened.error ??= error;
        resolve();
      });
    });
    const opened: Connection = { session, settings, spokeHttp2: false };
    session
      .once("remoteSettings", () => {
        opened.spokeHttp2 = true;
      })
      .on("error", (error) => {
        opened.error = error;
      })
      .on("goaway", (code, _lastStreamId, words?: Buffer) => {
        opened.goaway = describeGoaway(address, code, words);
      })
      .once("connect", (_session, socket) => {
        opened.socket = socket;
        session.setLocalWindowSize(CONNECTION_WINDOW_BYTES);
      })
      .once("close", () => connections.delete(opened));
    connections.add(opened);
    newest = opened;
    return opened;
  };

  return {
    address,
    connect(timeoutMs) {
      if (closed) return Promise.reject(new ConnectError("the channel is closed"));
      return settingsOf(open().session, address, timeoutMs);
    },
    async call(request) {
      if (closed) return transportOutcome("the channel is closed");
      const connection = open();
      // A stream ends before its session says why: then the stream's own error does.
      const describeLossOf = (error: Error | undefined): string =>
        connection.goaway ?? describeLoss(address, connection.error ?? error, connection.spokeHttp2);
      // Before the peer's settings it is not known how many streams it takes: those beyond would be refused.
      const connectMs = Math.max(request.deadlineMs, MIN_CONNECT_MS);
      if (!connection.spokeHttp2 && !(await within(connection.settings, connectMs))) {
        return transportOutcome(`${formatAddress(address)} sent no HTTP/2 settings within ${connectMs} ms`);
      }
      if (connection.session.destroyed) return transportOutcome(describeLossOf(undefined));
      const drop = (): void => void connection.socket?.destroy();
      return observeCall({ session: connection.session, describeLoss: describeLossOf, drop }, request);
    },
    sibling(others = {}) {
      const channel = openChannel(address, { ...options, ...others });
      const sibling: Channel = {
        ...channel,
        close() {
          siblings.delete(sibling);
          channel.close();
        },
      };
      if (closed) channel.close();
      else siblings.add(sibling);
      return sibling;
    },
    close() {
      closed = true;
      for (const channel of siblings) channel.close();
      for (const { session } of connections) session.destroy();
    },
  };
}

/** within tells whether a promise settles in time. */
async function within(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Connection {
  readonly session: ClientHttp2Session;
  /** Resolves when the peer's settings have arrived, or the connection is over. */
  readonly settings: Promise<void>;
  /** Whether the peer's HTTP/2 SETTINGS have arrived. */
  spokeHttp2: boolean;
  /** Node's own socket, once it is connected: that of the session cannot be destroyed. */
  socket?: Socket;
  /** The last error, which says why the connection ended. */
  error?: Error;
  /** What the server said, once it has said GOAWAY. */
  goaway?: string;
}

function authorityOf(address: Address, tls: TlsOptions | undefined): string {
  const scheme = tls === undefined ? "http" : "https";
  return `${scheme}://${address.kind === "unix" ? "localhost" : formatAddress(address)}`;
}

function sessionOptions(address: Address, channel: ChannelOptions): SecureClientSessionOptions {
  const { tls, streamWindowBytes = DEFAULT_STREAM_WINDOW_BYTES } = channel;
  const options: SecureClientSessionOptions = {
    maxSessionMemory: MAX_SESSION_MEMORY,
    maxHeaderListPairs: MAX_HEADER_PAIRS,
    maxSendHeaderBlockLength: MAX_HEADER_BYTES,
    settings: { enablePush: false, initialWindowSize: streamWindowBytes, maxHeaderListSize: MAX_HEADER_BYTES },
  };
  if (tls !== undefined) {
    if (tls.ca !== undefined) options.ca = tls.ca;
    if (tls.certificate !== undefined) options.cert = tls.certificate;
    if (tls.key !== undefined) options.key = tls.key;
    if (tls.serverName !== undefined) options.servername = tls.serverName;
    if (address.kind === "unix") options.path = address.path;
  } else if (address.kind === "unix") {
    const { path } = address;
    options.createConnection = () => connectSocket(path);
  }
  return options;
}

function settingsOf(session: ClientHttp2Session, address: Address, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!session.connecting && Object.keys(session.remoteSettings).length > 0 && session.socket.bytesRead > 0) {
      resolve();
      return;
    }
    let failure: Error | undefined;
    const timer = setTimeout(() => {
      const state = session.connecting
        ? "did not accept the connection"
        : "accepted the connection, but sent no HTTP/2 settings";
      finish(() => reject(new ConnectError(`${formatAddress(address)} ${state} within ${timeoutMs} ms`)));
      session.destroy();
    }, timeoutMs);
    const onSettings = () => finish(resolve);
    const onError = (error: Error) => {
      failure = error;
    };
    const onOver = (error = failure) => finish(() => reject(new ConnectError(describeLoss(address, error, false))));
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      session.off("remoteSettings", onSettings).off("error", onError);
      settle();
    };
    session.on("remoteSettings", onSettings).on("error", onError);
    onceOver(session, onOver);
  });
}

/**
 * onceOver tells of the end of a session. Of one that its TLS peer refuses after the handshake (no client certificate,
 * TLS 1.3) nothing tells but an error of the socket: Node destroys the session without a word.
 */
function onceOver(session: ClientHttp2Session, tell: (error?: Error) => void): void {
  session.once("close", () => tell());
  // What the session itself has to say comes in the same turn, and says more.
  session.once("connect", (_session, socket) => socket.once("error", (error) => setImmediate(tell, error)));
}

/** Of the words that a peer may add to its GOAWAY (RFC 9113, section 6.8), in bytes. */
const MAX_GOAWAY_WORDS = 200;

function describeGoaway(address: Address, code: number, words: Buffer | undefined): string {
  const said = words?.toString("utf8", 0, MAX_GOAWAY_WORDS) ?? "";
  const how = `${formatAddress(address)} closed the connection with GOAWAY ${resetName(code)}`;
  return said === "" ? how : `${how}: ${said}`;
}

/** describeLoss says in a sentence why there is no connection (any more) with a peer that did speak HTTP/2, or did not. */
function describeLoss(address: Address, raised: Error | undefined, spokeHttp2: boolean): string {
  const where = formatAddress(address);
  const error = raised?.cause instanceof Error ? raised.cause : raised;
  const code = error !== undefined && "code" in error ? String(error.code) : "";
  switch (code) {
    case "":
    case "ERR_HTTP2_STREAM_CANCEL":
      return `${where} closed the connection`;
    case "ECONNREFUSED":
      return `nothing listens on ${where} (connection refused)`;
    case "ENOENT":
      return `there is no socket at ${where}`;
    case "ECONNRESET":
    case "EPIPE":
      return `${where} broke the connection (${code})`;
    case "ERR_HTTP2_ERROR":
      if (spokeHttp2) return `${where} broke the HTTP/2 protocol: ${error?.message}`;
      return `${where} answers, but does not speak HTTP/2 (${error?.message}): is it an HTTP/1.1 server, or does it want TLS?`;
    case "ERR_SSL_WRONG_VERSION_NUMBER":
      return `${where} answers, but does not speak TLS`;
    default:
      return `${where}: ${error?.message} (${code})`;
  }
}
