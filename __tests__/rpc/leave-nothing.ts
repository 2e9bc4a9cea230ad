/** A program of its own: it makes calls that end in every way, closes its channels, and must then end by itself. */
import { constants, createServer } from "node:http2";
import { createServer as createTcpServer } from "node:net";
import type { ClientBehaviour } from "../../src/rpc/behaviour.ts";
import { openChannel } from "../../src/rpc/channel.ts";
import { statusLabel } from "../../src/rpc/status.ts";

const server = createServer();
server.on("stream", (stream, headers) => {
  stream.on("error", () => undefined);
  if (headers[":path"] === "/test/Say") {
    stream.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "0" }, { endStream: true });
  } else if (headers[":path"] === "/test/Reply") {
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.write(Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  } else if (headers[":path"] === "/test/Die") stream.session?.socket.destroy();
});
const silent = createTcpServer((socket) => socket.on("error", () => undefined).resume());
const [port, silentPort] = await Promise.all([server, silent].map(portOf));

const channel = openChannel({ kind: "tcp", host: "127.0.0.1", port: port ?? 0 });
const call = (path: string, deadlineMs: number) => channel.call({ path, metadata: [], messages: [], deadlineMs });
const ended = await Promise.all([call("/test/Say", 3_600_000), call("/test/Wait", 50)]);
// Waits that would outlast the calls: between messages, between replies, for a time to cancel, for a reply.
const HOUR_MS = 3_600_000;
const waits: ClientBehaviour[] = [
  { sendDelayMs: HOUR_MS },
  { readDelayMs: HOUR_MS },
  { cancel: { kind: "after-ms", ms: HOUR_MS } },
  { repliesAwaited: (sent) => sent, deadlineGraceMs: HOUR_MS },
];
const messages = [Buffer.from("1"), Buffer.from("2")];
const waited = await Promise.all(
  waits.map((behaviour) =>
    channel.call({ path: "/test/Reply", metadata: [], messages, deadlineMs: HOUR_MS, behaviour }),
  ),
);
const lost = await Promise.all([call("/test/Wait", 3_600_000), call("/test/Die", 3_600_000)]);
channel.close();

const unanswered = openChannel({ kind: "tcp", host: "127.0.0.1", port: silentPort ?? 0 });
const problem = await unanswered.connect(50).then(
  () => "connected",
  (error: Error) => error.name,
);
unanswered.close();
server.close();
silent.close();
console.log([...[...ended, ...waited, ...lost].map(({ status }) => statusLabel(status.code)), problem].join(" "));

function portOf(listener: typeof server | typeof silent): Promise<number> {
  return new Promise((resolve) => {
    listener.listen(0, "127.0.0.1", () => {
      const bound = listener.address();
      resolve(bound !== null && typeof bound === "object" ? bound.port : 0);
    });
  });
}
