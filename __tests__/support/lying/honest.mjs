/**
 * The honest half of every lying server: it answers fixtures as docs/binding-servers.md says, on node:http2 and not on a
 * gRPC library, so that a lie can touch every frame.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http2";
import { basename, delimiter, dirname, join } from "node:path";
import { encodeMessage } from "./protobuf.mjs";

const CODES = { OK: 0, INVALID_ARGUMENT: 3, NOT_FOUND: 5, INTERNAL: 13 };

/** startHonestServer listens on loopback. `answer(stream, reply, call)` may answer a call in its own way, and is true then. */
export function startHonestServer({ port, encoding, answer }, onListening) {
  const fixtures = loadFixtures();
  const server = createServer();
  server.on("stream", (stream, headers) => {
    // A client that has seen enough resets the stream.
    stream.on("error", () => {});
    const fixture = fixtures.get(headers["x-fixture-id"]);
    if (fixture === undefined) {
      play(stream, { headers: {}, payloads: [], status: 12, message: "no such fixture", trailers: {} });
      return;
    }
    const reply = honestReply(fixture, encoding);
    const call = { id: headers["x-fixture-id"], headers, session: stream.session, encoding };
    if (answer(stream, reply, call) !== true) playAsDue(stream, fixture, reply);
  });
  server.on("sessionError", () => {});
  server.listen(port, "127.0.0.1", () => onListening?.(server.address().port));
  return server;
}

/** loadFixtures reads the fixtures that the environment names, by their ids. */
export function loadFixtures() {
  const files = (process.env.GRPC_FIXTURES_PATHS ?? "").split(delimiter).flatMap(jsonFiles);
  return new Map(
    files.flatMap((file) => {
      try {
        return [[`${basename(dirname(file))}/${basename(file, ".json")}`, JSON.parse(readFileSync(file, "utf8"))]];
      } catch (error) {
        console.error(`passed over ${file}: ${error.message}`);
        return [];
      }
    }),
  );
}

function jsonFiles(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path.endsWith(".json") ? [path] : [];
  return readdirSync(path).flatMap((name) => jsonFiles(join(path, name)));
}

/** What an honest server sends: whole frames, so that a lie can drop, double or break them. */
function honestReply(fixture, encoding) {
  const { expected_response: expected, handler } = fixture;
  const method = methodOf(fixture);
  const messages = expected.stream ?? (typeof expected.message === "object" ? [expected.message] : []);
  const encode = (value) =>
    encoding === "json"
      ? Buffer.from(JSON.stringify(value))
      : encodeMessage(fixture.protobuf, method.output_type, value);
  return {
    headers: expected.headers ?? {},
    values: messages,
    encode,
    payloads: messages.map(encode),
    status: CODES[expected.status_code],
    message: expected.error?.message ?? "",
    trailers: expected.trailers ?? {},
    method: handler.method,
  };
}

function methodOf({ protobuf, handler }) {
  return protobuf.services.flatMap(({ methods }) => methods).find(({ name }) => name === handler.method);
}

/** Replies to a stream of requests are sent as the requests arrive; all others after half-close. */
function playAsDue(stream, fixture, reply) {
  const requests = methodOf(fixture).server_streaming ? (fixture.request.stream?.length ?? 0) : 0;
  let sent = 0;
  let received = 0;
  open(stream, reply);
  onFrames(stream, () => {
    received++;
    const due = requests === 0 ? 0 : Math.ceil((received * reply.payloads.length) / requests);
    while (sent < due) stream.write(frame(reply.payloads[sent++]));
  });
  stream.on("end", () => {
    while (sent < reply.payloads.length) stream.write(frame(reply.payloads[sent++]));
    stream.end();
  });
}

/** play sends a whole reply after half-close. */
export function play(stream, reply) {
  open(stream, reply);
  afterHalfClose(stream, () => {
    for (const payload of reply.payloads) stream.write(frame(payload));
    stream.end();
  });
}

/** open sends the initial metadata and has the trailers follow whenever the stream is ended. */
export function open(stream, { headers, status, message, trailers }) {
  stream.respond({ ":status": 200, "content-type": "application/grpc", ...headers }, { waitForTrailers: true });
  stream.on("wantTrailers", () => {
    stream.sendTrailers({
      ...(status === undefined ? {} : { "grpc-status": String(status) }),
      ...(message === "" || message === undefined ? {} : { "grpc-message": encodeURIComponent(message) }),
      ...trailers,
    });
  });
}

/** afterHalfClose reads the requests to their end. */
export function afterHalfClose(stream, action) {
  stream.on("end", action);
  stream.resume();
}

/** frame puts gRPC's prefix before a payload. */
export function frame(payload, flags = 0, length = payload.length) {
  const prefix = Buffer.alloc(5);
  prefix[0] = flags;
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, payload]);
}

function onFrames(stream, onFrame) {
  let held = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 5 && held.length >= 5 + held.readUInt32BE(1)) {
      held = held.subarray(5 + held.readUInt32BE(1));
      onFrame();
    }
  });
}
