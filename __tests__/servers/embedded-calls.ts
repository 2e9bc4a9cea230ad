/** For the tests of the embedded server: a server of some fixtures, and calls made by hand. */
import { type ClientHttp2Stream, connect, constants } from "node:http2";
import { onTestFinished } from "vitest";
import type { FixtureSpec } from "../../src/generated/fixture.ts";
import { type Address, formatAddress } from "../../src/rpc/address.ts";
import type { ClientBehaviour } from "../../src/rpc/behaviour.ts";
import { FrameReader, frameMessage } from "../../src/rpc/framing.ts";
import { headerValue, rawEntries } from "../../src/rpc/headers.ts";
import type { Metadata } from "../../src/rpc/metadata.ts";
import { type EmbeddedOptions, startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { LONG_MS, observe, testChannel } from "../rpc/peers.ts";
import { loadSpecs } from "../suite/cases.ts";
import { type Case, specOf } from "../suite/spec.ts";

export type Specs = Readonly<Record<string, FixtureSpec | string>>;

/** Starts a server of these fixtures that ends with the test; JSON payloads unless told otherwise. */
export async function serve(specs: Specs, options: Partial<EmbeddedOptions> = {}): Promise<Address> {
  const { fixtures } = await loadSpecs(specs);
  const server = await startEmbeddedServer(fixtures, { encoding: "json", ...options });
  onTestFinished(() => server.stop());
  return server.address;
}

/** The path of the one method that `specOf` makes. */
export const DO = "/test.v1.Items/Do";
export const one = (specification: Case): Specs => ({ "unary/01_case": specOf(specification) });
export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

export interface Ask {
  readonly messages?: readonly (object | Buffer)[];
  readonly id?: string;
  readonly metadata?: Metadata;
  readonly deadlineMs?: number;
  readonly behaviour?: ClientBehaviour;
}

/** Calls the one method with our own client, half-closing after the messages. */
export async function ask(address: Address, { messages = [{}], id, metadata = [], ...call }: Ask = {}) {
  const { outcome, messages: replies } = await observe(testChannel(address), {
    path: DO,
    metadata: [...metadata, ...(id === undefined ? [] : [["x-fixture-id", id] as const])],
    messages: messages.map((message) => (Buffer.isBuffer(message) ? message : json(message))),
    ...call,
  });
  return { outcome, status: outcome.status, replies: replies.map((text): unknown => JSON.parse(text)) };
}

/** How a call made by hand came to its end. */
export interface Ending {
  readonly headers: Metadata;
  /** Empty where the stream ended without. */
  readonly trailers: Metadata;
  readonly trailersOnly: boolean;
  readonly rstCode: number | undefined;
  /** `grpc-status`, wherever it stood. */
  readonly status: string | undefined;
  /** `grpc-message` as it was on the wire. */
  readonly message: string | undefined;
}

/** A call made by hand, on which each message is sent and awaited one at a time. */
export async function openCall(
  address: Address,
  headers: Record<string, string | string[]> = {},
  sessionOptions: Parameters<typeof connect>[1] = {},
) {
  const session = connect(`http://${formatAddress(address)}`, sessionOptions);
  session.on("error", () => undefined);
  onTestFinished(() => session.destroy());
  // `close` would half-close the stream before it resets it.
  const abort = new AbortController();
  const stream = session.request(
    { ":method": "POST", ":path": DO, te: "trailers", "content-type": "application/grpc", ...headers },
    { endStream: false, signal: abort.signal },
  );
  stream.on("error", () => undefined);
  const replies: unknown[] = [];
  const waiting: (() => void)[] = [];
  const reader = new FrameReader(64 * 1024 * 1024, (payload) => {
    replies.push(JSON.parse(Buffer.from(payload).toString()));
    for (const wake of waiting.splice(0)) wake();
  });
  stream.on("data", (chunk: Buffer) => reader.push(chunk));
  const replied = async (count: number): Promise<unknown[]> => {
    while (replies.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    return replies;
  };
  const started = new Promise<Metadata>((resolve) => {
    stream.on("response", (_headers, _flags, raw: unknown) => {
      const entries = rawEntries(raw);
      reader.setEncoding(headerValue(entries, "grpc-encoding") ?? "identity");
      resolve(entries);
    });
  });
  const cancel = (): void => abort.abort();
  return {
    stream,
    session,
    replies,
    replied,
    started,
    ending: endingOf(stream),
    cancel,
    send: (value: object) => send(stream, value),
  };
}

function endingOf(stream: ClientHttp2Stream): Promise<Ending> {
  return new Promise((resolve) => {
    let headers: Metadata = [];
    let trailers: Metadata = [];
    let trailersOnly = false;
    stream.on("response", (_headers, flags, raw: unknown) => {
      headers = rawEntries(raw);
      trailersOnly = (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0;
      if (trailersOnly) trailers = headers;
    });
    stream.on("trailers", (_headers, _flags: unknown, raw: unknown) => {
      trailers = rawEntries(raw);
    });
    stream.on("close", () => {
      const { rstCode } = stream;
      const [status, message] = ["grpc-status", "grpc-message"].map((key) => headerValue(trailers, key));
      resolve({ headers, trailers, trailersOnly, rstCode, status, message });
    });
  });
}

export function send(stream: ClientHttp2Stream, value: object): void {
  stream.write(frameMessage(json(value)));
}

export { LONG_MS };
