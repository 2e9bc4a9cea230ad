/** The embedded fixture server: answers every fixture of a suite from the fixture itself, on node:http2. */
import { createServer, type Http2Server, type ServerHttp2Session } from "node:http2";
import type { ListenOptions } from "node:net";
import type { Fixture } from "../../fixtures/model.ts";
import type { Encoding } from "../../protobuf/codec.ts";
import { type Address, parseAddress } from "../../rpc/address.ts";
import { answer } from "./answer.ts";
import { Cancellations } from "./cancellations.ts";
import { RoleBook } from "./roles.ts";

export interface EmbeddedServer {
  readonly address: Address;
  /** Fixtures that cannot be served, because their schema or method is broken. */
  readonly unserved: readonly string[];
  /** Ends the server and every call on it. */
  stop(): void;
}

export interface EmbeddedOptions {
  readonly encoding: Encoding;
  /** Default: a free port on 127.0.0.1. */
  readonly listen?: string;
}

/** An address that the server cannot have. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

const STREAM_WINDOW_BYTES = 256 * 1024;
const CONNECTION_WINDOW_BYTES = 16 * 1024 * 1024;
/** In megabytes: from there on nghttp2 refuses new streams. A hundred calls may each have a large message under way. */
const MAX_SESSION_MEMORY = 1024;
/**
 * Some clients, such as Node 20's, reset every call that is over; a server that takes that for an attack, as nghttp2 does
 * after a thousand, drops them. At once and each second; an older Node keeps its own limit.
 */
const MAX_RESETS = 100_000;
const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_HEADER_PAIRS = 4096;

/** startEmbeddedServer listens and resolves once calls are accepted. Rejects with ListenError where the address cannot be bound. */
export async function startEmbeddedServer(
  fixtures: readonly Fixture[],
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const roles = new RoleBook(options.encoding);
  const unserved = fixtures.filter((fixture) => !roles.add(fixture)).map((fixture) => fixture.id);
  const stage = { roles, cancellations: new Cancellations() };
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer({
    maxSessionMemory: MAX_SESSION_MEMORY,
    maxHeaderListPairs: MAX_HEADER_PAIRS,
    maxSendHeaderBlockLength: MAX_HEADER_BYTES,
    streamResetBurst: MAX_RESETS,
    streamResetRate: MAX_RESETS,
    settings: { initialWindowSize: STREAM_WINDOW_BYTES, maxHeaderListSize: MAX_HEADER_BYTES },
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.setLocalWindowSize(CONNECTION_WINDOW_BYTES);
    // A peer that breaks off, or speaks no HTTP/2, ends its own session and no other.
    session.on("error", () => undefined).once("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, headers) => void answer(stream, headers, stage));
  const address = await listen(server, options.listen ?? "127.0.0.1:0");
  return {
    address,
    unserved,
    stop() {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
}

/** listen binds the address, and gives it with the port that it has. */
async function listen(server: Http2Server, text: string): Promise<Address> {
  const { asked, options } = parseListen(text);
  await new Promise<void>((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void =>
      reject(new ListenError(`the fixture server cannot listen on ${text}: ${reasonOf(error)}`));
    server.once("error", refused);
    server.listen(options, () => {
      server.off("error", refused).on("error", () => undefined);
      resolve();
    });
  });
  const bound = server.address();
  return asked.kind === "tcp" && typeof bound === "object" && bound !== null ? { ...asked, port: bound.port } : asked;
}

/** parseListen reads an address to listen on: as other addresses, and with port 0 for any free one. */
function parseListen(text: string): { readonly asked: Address; readonly options: ListenOptions } {
  const anyPort = !text.startsWith("unix:") && /:0+$/.test(text);
  let asked: Address;
  try {
    asked = parseAddress(anyPort ? text.replace(/:0+$/, ":1") : text);
  } catch (error) {
    throw new ListenError(
      `the fixture server cannot listen on ${text}: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (asked.kind === "unix") return { asked, options: { path: asked.path } };
  return { asked, options: { host: asked.host, port: anyPort ? 0 : asked.port } };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === "EADDRINUSE" ? "the address is in use by another process (port 0 takes a free one)" : message;
}
