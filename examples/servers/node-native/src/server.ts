/** A gRPC server that answers every call from a fixture: the template of a connect-node binding's fixture server. */
import { createServer, type Http2Server } from "node:http2";
import { delimiter } from "node:path";
import { parseArgs } from "node:util";
import { Suite } from "./fixtures.ts";
import { createHandler } from "./handlers.ts";
import { CODECS, type Encoding } from "./payloads.ts";

const MAX_METADATA_BYTES = 1024 * 1024;
const MAX_METADATA_PAIRS = 4096;
const MAX_SESSION_MEGABYTES = 1024; // what all calls of one connection may hold; by default 10
const MAX_RESETS = 100_000; // in a burst, and each second: cancelled calls are what is tested here
const WINDOW_BYTES = 1024 * 1024; // of a stream and of the connection, by default 64 KiB

const { env } = process;

/** readOptions takes the command line; the environment, which `grpc-fixtures` sets, has the defaults. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: env.GRPC_FIXTURES_PORT || "0" }, // 0: a free one
      socket: { type: "string" }, // listen on this Unix socket too
      encoding: { type: "string", default: env.GRPC_FIXTURES_ENCODING || "protobuf" },
      descriptors: { type: "string", default: env.GRPC_FIXTURES_DESCRIPTORS || "descriptors" },
      fixtures: { type: "string", multiple: true, default: (env.GRPC_FIXTURES_PATHS || "fixtures").split(delimiter) },
    },
  });
  const { encoding } = values;
  if (!isEncoding(encoding)) throw new Error(`the encoding "${encoding}" is neither protobuf nor json`);
  return { ...values, encoding };
}

function isEncoding(name: string): name is Encoding {
  return Object.hasOwn(CODECS, name);
}

function makeServer(handler: ReturnType<typeof createHandler>): Http2Server {
  const settings = { initialWindowSize: WINDOW_BYTES, maxHeaderListSize: MAX_METADATA_BYTES };
  const limits = {
    maxHeaderListPairs: MAX_METADATA_PAIRS,
    maxSendHeaderBlockLength: MAX_METADATA_BYTES,
    maxSessionMemory: MAX_SESSION_MEGABYTES,
    streamResetBurst: MAX_RESETS,
    streamResetRate: MAX_RESETS,
  };
  return createServer({ ...limits, settings }, handler)
    .on("session", (session) => session.setLocalWindowSize(WINDOW_BYTES))
    .on("error", fail);
}

function main(): void {
  const { port, socket, encoding, descriptors, fixtures } = readOptions();
  const handler = createHandler({ suite: new Suite(fixtures), encoding, descriptors });
  const servers = [makeServer(handler).listen(Number(port), "127.0.0.1", announce)];
  if (socket !== undefined) servers.push(makeServer(handler).listen(socket));

  function stop(): void {
    for (const server of servers) server.close(); // which removes the Unix socket; calls under way end with the process
    process.exit(0);
  }
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function announce(this: Http2Server): void {
  const address = this.address(); // a text for a Unix socket
  if (typeof address === "object") console.log(`listening on 127.0.0.1:${address?.port}`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

try {
  main();
} catch (error) {
  fail(error);
}
