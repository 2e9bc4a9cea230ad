/** The embedded fixture server: answers every fixture of a suite from the fixture itself, on grpc-js. */
import {
  type handleBidiStreamingCall,
  logVerbosity,
  Server,
  ServerCredentials,
  status as StatusCode,
  setLogVerbosity,
} from "@grpc/grpc-js";
import { fixtureContext } from "../../fixtures/context.ts";
import type { Fixture } from "../../fixtures/model.ts";
import { type Encoding, messageCodec } from "../../protobuf/codec.ts";
import { type Address, parseAddress } from "../../rpc/address.ts";
import { FIXTURE_ID_KEY } from "../../rpc/metadata.ts";
import { playScript, type RawCall, type Role } from "./calls.ts";
import { scriptOf } from "./replies.ts";

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

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** startEmbeddedServer listens and resolves once calls are accepted. Rejects where the address cannot be bound. */
export async function startEmbeddedServer(
  fixtures: readonly Fixture[],
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const roles = new RoleBook(options.encoding);
  const unserved = fixtures.filter((fixture) => !roles.add(fixture)).map((fixture) => fixture.id);
  // What is wrong is told by errors; grpc-js would also print it.
  setLogVerbosity(logVerbosity.NONE);
  const server = new Server({
    "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
    "grpc.so_reuseport": 0,
  });
  for (const path of roles.paths()) {
    const handle: handleBidiStreamingCall<Buffer, Buffer> = (call) => void serve(call, path, roles);
    server.register(path, handle, identity, identity, "bidi");
  }
  const listen = options.listen ?? "127.0.0.1:0";
  const port = await bind(server, listen);
  const address: Address = listen.startsWith("unix:")
    ? parseAddress(listen)
    : { kind: "tcp", host: hostOf(listen), port };
  return { address, unserved, stop: () => server.forceShutdown() };
}

async function serve(call: RawCall, path: string, roles: RoleBook): Promise<void> {
  // A client that breaks off makes the stream fail; the script then ends by itself.
  call.on("error", () => undefined);
  const role = roles.find(String(call.metadata.get(FIXTURE_ID_KEY)[0] ?? ""), path);
  if (role === undefined) {
    const details = `fixture server: no fixture for ${path}`;
    call.emit("error", { code: StatusCode.UNIMPLEMENTED, details });
    return;
  }
  await playScript(call, role);
}

/** An address that the server cannot have. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

function bind(server: Server, listen: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(listen, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(port);
      else reject(new ListenError(`the fixture server cannot listen on ${listen}: ${systemReason(error)}`));
    });
  });
}

/** grpc-js packs the system's own errors into a list in brackets, behind words of its own. */
function systemReason({ message }: Error): string {
  if (message.includes("EADDRINUSE")) return "the address is in use by another process (port 0 takes a free one)";
  return /\[(.*)\]$/s.exec(message)?.[1] ?? message;
}

function hostOf(listen: string): string {
  return listen.slice(0, listen.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}

function identity(bytes: Buffer): Buffer {
  return bytes;
}

/** Which fixture a call means: by its id, else by the method path, where the first fixture wins. */
class RoleBook {
  readonly #encoding: Encoding;
  readonly #byId = new Map<string, Role>();
  readonly #byPath = new Map<string, Role>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** add learns a fixture; false where it has no method to serve. */
  add(fixture: Fixture): boolean {
    const { method } = fixtureContext(fixture);
    if (method === undefined) return false;
    const role: Role = {
      fixtureId: fixture.id,
      script: scriptOf(fixture, method),
      requests: messageCodec(method.input, method.registry, this.#encoding),
      replies: messageCodec(method.output, method.registry, this.#encoding),
    };
    this.#byId.set(`${method.path} ${fixture.id}`, role);
    if (!this.#byPath.has(method.path)) this.#byPath.set(method.path, role);
    return true;
  }

  paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  find(id: string, path: string): Role | undefined {
    return this.#byId.get(`${path} ${id}`) ?? this.#byId.get(`${path} ${lastTwo(id)}`) ?? this.#byPath.get(path);
  }
}

function lastTwo(id: string): string {
  return id.split("/").slice(-2).join("/");
}
