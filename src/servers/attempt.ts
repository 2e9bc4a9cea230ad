/** One attempt to find a server ready. */
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { type Address, formatAddress } from "../rpc/address.ts";
import { type Channel, openChannel, type TlsOptions } from "../rpc/channel.ts";
import { STATUS, statusLabel } from "../rpc/status.ts";
import type { Ready } from "./model.ts";

/** Resolves when the server is ready, and rejects with the reason why it is not; also as soon as the signal fires. */
export type Attempt = (address: Address, timeoutMs: number, signal: AbortSignal) => Promise<void>;

/** attemptFor is the attempt that fits a server's `ready`. A log line is waited for elsewhere; it still must accept. */
export function attemptFor(ready: Ready, tls: TlsOptions | undefined): Attempt {
  switch (ready.kind) {
    case "grpc":
      return overChannel(tls, (channel, timeoutMs) => channel.connect(timeoutMs));
    case "health":
      return overChannel(tls, (channel, timeoutMs) => checkHealth(channel, ready.service ?? "", timeoutMs));
    case "tcp":
    case "log":
      return acceptsConnection;
  }
}

function overChannel(
  tls: TlsOptions | undefined,
  action: (channel: Channel, timeoutMs: number) => Promise<void>,
): Attempt {
  return async (address, timeoutMs, signal) => {
    const channel = openChannel(address, tls === undefined ? {} : { tls });
    const close = () => channel.close();
    signal.addEventListener("abort", close);
    try {
      await action(channel, timeoutMs);
    } finally {
      signal.removeEventListener("abort", close);
      close();
    }
  };
}

const HEALTH_CHECK = "/grpc.health.v1.Health/Check";
const SERVING_STATUS = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"] as const;
const MAX_REPLY_BYTES = 1024;

/** Asks the health service (grpc/doc/health-checking.md); the empty service name stands for the whole server. */
async function checkHealth(channel: Channel, service: string, timeoutMs: number): Promise<void> {
  const began = performance.now();
  await channel.connect(timeoutMs);
  const request = new BinaryWriter();
  if (service !== "") request.tag(1, WireType.LengthDelimited).string(service);
  const replies: Uint8Array[] = [];
  const { status } = await channel.call({
    path: HEALTH_CHECK,
    metadata: [],
    messages: [request.finish()],
    deadlineMs: Math.max(1, Math.round(timeoutMs - (performance.now() - began))),
    maxMessageBytes: MAX_REPLY_BYTES,
    onMessage: (reply) => replies.push(reply),
  });
  const answer =
    status.code === STATUS.OK
      ? servingStatus(replies[0] ?? new Uint8Array())
      : `${statusLabel(status.code)}: ${status.message}`;
  const where = formatAddress(channel.address);
  if (status.code === STATUS.UNIMPLEMENTED) throw new Error(`${where} has no health service (grpc.health.v1.Health)`);
  if (answer !== "SERVING") throw new Error(`the health service at ${where} answers ${answer}`);
}

/** The `status` field (number 1) of a HealthCheckResponse. */
function servingStatus(reply: Uint8Array): string {
  const reader = new BinaryReader(reply);
  let status = 0;
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (field === 1 && type === WireType.Varint) status = reader.int32();
    else reader.skip(type, field);
  }
  return SERVING_STATUS[status] ?? `status ${status}`;
}

const acceptsConnection: Attempt = (address, timeoutMs, signal) =>
  new Promise((resolve, reject) => {
    const where = formatAddress(address);
    const socket = address.kind === "unix" ? connect(address.path) : connect(address.port, address.host);
    const fail = (reason: string) => finish(() => reject(new Error(reason)));
    const onAbort = () => fail(`connecting to ${where} was given up`);
    const timer = setTimeout(() => fail(`${where} did not accept the connection within ${timeoutMs} ms`), timeoutMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      socket.destroy();
      settle();
    };
    signal.addEventListener("abort", onAbort);
    socket.on("error", (error) => fail(`nothing listens on ${where} (${error.message})`));
    socket.on("connect", () => {
      // Nobody listens, but the port is one that the system gives to clients, and it gave it to this one: a simultaneous
      // open with itself (RFC 9293, section 3.5).
      const toItself =
        socket.localPort !== undefined &&
        socket.localPort === socket.remotePort &&
        socket.localAddress === socket.remoteAddress;
      if (toItself) fail(`nothing listens on ${where}`);
      else finish(resolve);
    });
  });
