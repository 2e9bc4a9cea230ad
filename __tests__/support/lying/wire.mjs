/** Lies on the wire: answers that are no valid gRPC. Each takes over the stream of one fixture, `on`. */
import { constants } from "node:http2";
import { afterHalfClose, frame, open } from "./honest.mjs";

/** Sends what `write` writes after the honest beginning; the honest trailers follow when it ends the stream. */
const onOpenStream = (on, write) => ({
  on,
  answer(stream, reply, call) {
    open(stream, reply);
    afterHalfClose(stream, () => write(stream, reply, call));
  },
});

/** Two honest messages go out before the lie. */
const afterTwoRows = (lie) =>
  onOpenStream("server/20_rows", (stream, { payloads }, call) => {
    stream.write(frame(payloads[0]));
    stream.write(frame(payloads[1]), () => lie(stream, payloads[2], call));
  });

const withTrailers = (on, trailers) => ({
  on,
  answer(stream, reply) {
    open(stream, { ...reply, status: undefined, trailers });
    afterHalfClose(stream, () => stream.end(Buffer.concat(reply.payloads.map((payload) => frame(payload)))));
  },
});

const asHttp = (status, contentType, body) => ({
  on: "unary/01_order",
  answer(stream) {
    stream.respond({ ":status": status, "content-type": contentType });
    afterHalfClose(stream, () => stream.end(body));
  },
});

/** Field 2 as a length-delimited value that goes on beyond the end of the message: there is one byte of 127. */
const MALFORMED = Buffer.from([0x12, 0x7f, 0x0a]);

const replaceThirdRow =
  (payload) =>
  (stream, { payloads }) => {
    const broken = payloads.with(2, payload);
    stream.end(Buffer.concat(broken.map((bytes) => frame(bytes))));
  };

export const WIRE_LIES = {
  "malformed-protobuf": onOpenStream("server/20_rows", replaceThirdRow(MALFORMED)),
  "malformed-protobuf-unary": onOpenStream("unary/01_order", (stream) => stream.end(frame(MALFORMED))),
  // Customer (field 2) as two bytes long, although the name in it (field 1) takes five.
  "understated-length": onOpenStream("unary/01_order", (stream) =>
    stream.end(frame(Buffer.from([0x12, 0x02, 0x0a, 0x03, 0x41, 0x64, 0x61]))),
  ),
  // The id (field 1, an int64) as a string of one byte, by a server whose schema has drifted.
  "wrong-wire-type": onOpenStream("unary/01_order", (stream) => stream.end(frame(Buffer.from([0x0a, 0x01, 0x38])))),
  "bad-json": onOpenStream("server/20_rows", replaceThirdRow(Buffer.from('{"number": 3, "label": '))),
  "json-not-utf8": onOpenStream("server/20_rows", replaceThirdRow(Buffer.from('{"label": "caf\xe9"}', "latin1"))),
  "json-not-object": onOpenStream("unary/01_order", (stream) => stream.end(frame(Buffer.from("[1]")))),
  "half-a-frame": onOpenStream("unary/01_order", (stream, { payloads }) =>
    stream.end(frame(payloads[0]).subarray(0, 9)),
  ),
  "frame-of-4gib": afterTwoRows((stream, payload) => stream.write(frame(payload, 0, 0xffff_ffff))),
  "compressed-without-encoding": onOpenStream("unary/01_order", (stream, { payloads }) =>
    stream.end(frame(payloads[0], 1)),
  ),
  "flag-byte-7": onOpenStream("unary/01_order", (stream, { payloads }) => stream.end(frame(payloads[0], 7))),
  "status-99": withTrailers("unary/01_order", { "grpc-status": "99" }),
  "status-text": withTrailers("unary/01_order", { "grpc-status": "NOT_FOUND" }),
  "status-missing": withTrailers("unary/01_order", { "x-note": "no status here" }),
  "no-trailers": {
    on: "unary/01_order",
    answer(stream, { payloads }) {
      stream.respond({ ":status": 200, "content-type": "application/grpc" });
      afterHalfClose(stream, () => stream.end(frame(payloads[0])));
    },
  },
  "html-200": asHttp(200, "text/html", "<html><body>Welcome</body></html>"),
  "html-502": asHttp(502, "text/html", "<h1>502 Bad Gateway</h1>"),
  "secret-in-html": {
    on: "errors/50_no_order",
    answer(stream, _reply, { headers }) {
      stream.respond({ ":status": 502, "content-type": "text/html" });
      // So that a text cut at 200, 400 or 8192 characters is cut inside the secret.
      const secret = headers.authorization.replace("Bearer ", "");
      const page = [200, 400, 8192].reduce((text, limit) => `${text.padEnd(limit - 8, " .")}${secret} `, "<p>");
      afterHalfClose(stream, () => stream.end(page));
    },
  },
  "wrong-content-type": {
    on: "unary/01_order",
    answer(stream, reply) {
      open(stream, { ...reply, headers: { "content-type": "application/json" } });
      afterHalfClose(stream, () => stream.end(frame(reply.payloads[0])));
    },
  },
  "rst-mid-stream": afterTwoRows((stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)),
  "rst-inside-message": afterTwoRows((stream, payload) =>
    stream.write(frame(payload).subarray(0, 7), () => stream.close(constants.NGHTTP2_CANCEL)),
  ),
  "closes-connection": afterTwoRows((_stream, _payload, { session }) => session.socket.destroySoon()),
  "goaway-and-goes-on": {
    on: "server/20_rows",
    answer(stream, reply, { session }) {
      open(stream, reply);
      // As gRPC servers announce that a connection is old: every stream under way is still answered (RFC 9113, section 6.8).
      session.goaway(constants.NGHTTP2_NO_ERROR, 2 ** 31 - 1);
      afterHalfClose(stream, () => stream.end(Buffer.concat(reply.payloads.map((payload) => frame(payload)))));
    },
  },
  "goaway-for-calm": afterTwoRows((_stream, _payload, { session }) =>
    session.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM, 0, Buffer.from("too_many_pings")),
  ),
  "hangs-in-one-method": { on: "unary/01_order", answer: (stream) => stream.resume() },
  "hangs-mid-stream": afterTwoRows(() => {}),
};
