/** A gRPC server that answers every call from a fixture: the template of a fixture server for a binding in WebAssembly. */
import { createServer } from "node:http2";
import { delimiter } from "node:path";
import { parseArgs } from "node:util";
import { Cancellations } from "./cancellations.js";
import { Call } from "./grpc.js";
import { handle } from "./handler.js";
import { loadModule } from "./module.js";
import { loadSuite } from "./suite.js";

const MAX_METADATA_BYTES = 1024 * 1024;
const WINDOW_BYTES = 1024 * 1024; // by default 64 KiB, for each of which a large request would wait for an answer

const { GRPC_FIXTURES_PORT, GRPC_FIXTURES_ENCODING, GRPC_FIXTURES_PATHS, GRPC_FIXTURES_DESCRIPTORS } = process.env;

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: GRPC_FIXTURES_PORT || "0" },
    socket: { type: "string" },
    encoding: { type: "string", default: GRPC_FIXTURES_ENCODING || "protobuf" },
    fixtures: { type: "string", multiple: true, default: (GRPC_FIXTURES_PATHS || "fixtures").split(delimiter) },
    descriptors: { type: "string", default: GRPC_FIXTURES_DESCRIPTORS || "" },
  },
});

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));

if (!["protobuf", "json"].includes(options.encoding))
  fail(`the encoding "${options.encoding}" is neither protobuf nor json`);
const module = await loadModule(new URL("messages.wasm", import.meta.url), fail);
const suite = loadSuite(options.fixtures, options.descriptors, (fixture) => module.open(options.encoding, fixture));
const cancellations = new Cancellations();

const server = listen({ host: "127.0.0.1", port: Number(options.port) }, () => {
  console.log(`listening on 127.0.0.1:${server.address().port}`);
});
if (options.socket) listen({ path: options.socket }, () => {});

function listen(where, listening) {
  const server = createServer({
    settings: { initialWindowSize: WINDOW_BYTES, maxHeaderListSize: MAX_METADATA_BYTES },
    maxSendHeaderBlockLength: MAX_METADATA_BYTES,
    maxHeaderListPairs: 10_000,
    maxSessionMemory: 1024, // MiB; calls beyond it are refused
    // Thousands of calls that are cancelled at once are a test, and no attack.
    streamResetBurst: 100_000,
    streamResetRate: 100_000,
  });
  server.on("session", (session) => session.setLocalWindowSize(WINDOW_BYTES));
  server.on("stream", (stream, headers) => handle(new Call(stream, headers), suite, cancellations));
  server.on("error", (error) => fail(`cannot listen: ${error.message}`));
  return server.listen(where, listening);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
