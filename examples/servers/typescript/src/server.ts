/** A gRPC server that answers every call from a fixture: the template of a TypeScript binding's fixture server. */
import { delimiter } from "node:path";
import { parseArgs, promisify } from "node:util";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { fixtureHandler } from "./handler.ts";
import type { Encoding } from "./payloads.ts";
import { Suite } from "./suite.ts";

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

interface Options {
  readonly port: string;
  readonly socket: string | undefined;
  readonly encoding: Encoding;
  readonly descriptors: string;
  readonly fixtures: readonly string[];
}

function parseOptions(): Options {
  const { env } = process;
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: env.GRPC_FIXTURES_PORT || "0" },
      socket: { type: "string" },
      encoding: { type: "string", default: env.GRPC_FIXTURES_ENCODING || "protobuf" },
      descriptors: { type: "string", default: env.GRPC_FIXTURES_DESCRIPTORS || "descriptors" },
      fixtures: { type: "string", multiple: true, default: (env.GRPC_FIXTURES_PATHS || "fixtures").split(delimiter) },
    },
  });
  const { encoding } = values;
  if (encoding !== "protobuf" && encoding !== "json")
    throw new Error(`the encoding "${encoding}" is neither protobuf nor json`);
  return { ...values, encoding, socket: values.socket };
}

async function serve({ port, socket, encoding, descriptors, fixtures }: Options): Promise<void> {
  const suite = new Suite(fixtures, descriptors);
  const server = new Server({ "grpc.max_receive_message_length": MAX_MESSAGE_BYTES }); // sending has no limit
  const handle = fixtureHandler(suite, encoding);
  const asItIs = (bytes: Buffer): Buffer => bytes;
  for (const path of suite.paths) server.register(path, handle, asItIs, asItIs, "bidi");

  const stop = (): void => {
    server.forceShutdown();
    process.exit(0);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const bind = (address: string): Promise<number> =>
    promisify(server.bindAsync.bind(server))(address, ServerCredentials.createInsecure());
  const bound = await bind(`127.0.0.1:${port}`);
  if (socket) await bind(`unix:${socket}`);
  console.log(`listening on 127.0.0.1:${bound}`);
}

try {
  await serve(parseOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
