/** Plays a fixture's script on one call. Every RPC kind is the same on the wire, so one handler serves all four. */
import { Metadata, type ServerDuplexStream, status as StatusCode } from "@grpc/grpc-js";
import { type MessageCodec, MessageError } from "../../protobuf/codec.ts";
import { isBinaryKey, type MetadataEntry } from "../../rpc/metadata.ts";
import type { Script } from "./replies.ts";

export type RawCall = ServerDuplexStream<Buffer, Buffer>;

export interface Role {
  readonly fixtureId: string;
  readonly script: Script;
  readonly requests: MessageCodec;
  readonly replies: MessageCodec;
}

/** playScript answers a call as the fixture says. A call that is cancelled or past its deadline ends at once. */
export async function playScript(call: RawCall, role: Role): Promise<void> {
  const { script } = role;
  const ending = new Ending(call);
  const pace = new Pace(call, role, ending);
  if (script.headers.length > 0) call.sendMetadata(toMetadata(script.headers));
  try {
    await readRequests(call, role, async (received) => {
      if (script.requestCount > 0)
        await pace.sendUpTo(Math.ceil((received * script.replies.size) / script.requestCount));
    });
    await pace.sendUpTo(script.replies.size);
    await ending.wait(script.statusDelayMs);
    if (script.holdsUntilDeadline) await ending.whenEnded();
  } catch (error) {
    // Reading ends with an error of its own when a call is cancelled.
    if (error instanceof CallEnded || call.cancelled) return;
    const message = error instanceof MessageError ? error.message : `unexpected: ${String(error)}`;
    fail(call, StatusCode.INTERNAL, `fixture server: ${role.fixtureId}: ${message}`, new Metadata());
    return;
  }
  finish(call, script);
}

function finish(call: RawCall, script: Script): void {
  const trailers = toMetadata(script.trailers);
  if (script.status.code === StatusCode.OK) call.end(trailers);
  else fail(call, script.status.code, script.status.message, trailers);
}

/** grpc-js takes a status by an `error` event, and sends it after what was written before. */
function fail(call: RawCall, code: number, details: string, metadata: Metadata): void {
  call.emit("error", { code, details, metadata, name: "Error", message: details });
}

/** Reads until half-close and tells after each message how many there were. */
async function readRequests(call: RawCall, role: Role, onRequest: (received: number) => Promise<void>): Promise<void> {
  let received = 0;
  // Leaving the loop early must not destroy the stream: a status is still to be sent on it.
  const payloads: AsyncIterable<Buffer> = call.iterator({ destroyOnReturn: false });
  for await (const payload of payloads) {
    role.requests.check(payload);
    await onRequest(++received);
  }
}

/** grpc-js lets sixteen messages wait before it says that it is full; of larger ones than this each is waited for. */
const LARGE_MESSAGE_BYTES = 64 * 1024;

/** Sends replies as they fall due, one at a time, waiting where the client does not read. */
class Pace {
  readonly #call: RawCall;
  readonly #role: Role;
  readonly #ending: Ending;
  #sent = 0;

  constructor(call: RawCall, role: Role, ending: Ending) {
    this.#call = call;
    this.#role = role;
    this.#ending = ending;
  }

  async sendUpTo(due: number): Promise<void> {
    const { script, replies } = this.#role;
    while (this.#sent < Math.min(due, script.replies.size)) {
      await this.#ending.wait(script.replyDelayMs);
      const payload = bufferOf(replies.encode(script.replies.at(this.#sent++)));
      if (payload.length > LARGE_MESSAGE_BYTES) await this.#ending.written(payload);
      else if (!this.#call.write(payload)) await this.#ending.drained();
    }
  }
}

/** The call was cancelled, or its deadline passed: there is nobody to answer. */
class CallEnded extends Error {}

/** What a script waits for; every wait ends at once, with CallEnded, when the call does. */
class Ending {
  readonly #call: RawCall;
  #abandon: (() => void) | undefined;

  constructor(call: RawCall) {
    this.#call = call;
    // `cancelled` fires for a deadline and a lost connection too.
    call.once("cancelled", () => this.#abandon?.());
  }

  wait(ms: number): Promise<void> {
    return this.#until((done) => {
      if (ms <= 0) {
        done();
        return;
      }
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    });
  }

  /** Writes a message and waits until the connection has taken it. */
  written(payload: Buffer): Promise<void> {
    return this.#until((done) => {
      // An error is followed by `cancelled`, which ends the wait.
      this.#call.write(payload, () => done());
      return undefined;
    });
  }

  drained(): Promise<void> {
    return this.#until((done) => {
      this.#call.once("drain", done);
      return () => this.#call.off("drain", done);
    });
  }

  /** whenEnded never resolves. */
  whenEnded(): Promise<void> {
    return this.#until(() => undefined);
  }

  #until(start: (done: () => void) => (() => void) | undefined): Promise<void> {
    if (this.#call.cancelled) return Promise.reject(new CallEnded());
    return new Promise((resolve, reject) => {
      const stop = start(resolve);
      this.#abandon = () => {
        stop?.();
        reject(new CallEnded());
      };
    });
  }
}

function toMetadata(entries: readonly MetadataEntry[]): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of entries) metadata.add(key, isBinaryKey(key) ? Buffer.from(value, "base64") : value);
  return metadata;
}

/** The same bytes under the type that grpc-js wants, without a copy. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
