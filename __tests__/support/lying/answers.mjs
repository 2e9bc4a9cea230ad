/** Lies in well-formed answers. Each changes the honest reply to one fixture, `on`. */

const reencode = (reply, change) => {
  const values = change(structuredClone(reply.values));
  return { ...reply, values, payloads: values.map(reply.encode) };
};

/** Everything that could do harm in a report, and a secret. */
export const hostileText = (secret) =>
  [
    "::error::pwned",
    "::add-mask::passed",
    "##[error]pwned",
    "\u001b[2J\u001b[31mred\u001b]0;title\u0007",
    "```\n</details><script>alert(1)</script>\n| a | b |\n![x](https://example.invalid/x.png) @everyone",
    "\u202egnp.exe",
    `your ${secret}`,
  ].join("\n");

let calls = 0;

export const ANSWER_LIES = {
  none: { on: "", reply: (reply) => reply },
  "wrong-code": { on: "errors/50_no_order", reply: (reply) => ({ ...reply, status: 2 }) },
  "wrong-error-message": {
    on: "errors/50_no_order",
    reply: (reply) => ({ ...reply, message: "something went wrong" }),
  },
  "ok-for-error": {
    on: "errors/50_no_order",
    reply: (reply) => ({ ...reply, status: 0, message: "", payloads: [reply.encode({})] }),
  },
  "wrong-value-at-depth": {
    on: "unary/01_order",
    reply: (reply) =>
      reencode(reply, ([order]) => {
        order.customer.address.city = "Trondheim";
        order.lines[1].quantity = 4;
        return [order];
      }),
  },
  "rounded-int64": {
    on: "unary/01_order",
    reply: (reply) => reencode(reply, ([order]) => [{ ...order, id: Number(order.id) }]),
  },
  "drops-message": { on: "server/20_rows", reply: (reply) => reencode(reply, (rows) => rows.toSpliced(2, 1)) },
  "adds-message": {
    on: "server/20_rows",
    reply: (reply) => reencode(reply, (rows) => rows.toSpliced(3, 0, { number: 99, label: "extra" })),
  },
  "reorders-messages": {
    on: "server/20_rows",
    reply: (reply) => reencode(reply, ([a, b, c, ...rest]) => [a, c, b, ...rest]),
  },
  "buffers-stream": { on: "bidirectional/40_echo", reply: (reply) => reply },
  "two-messages": {
    on: "unary/01_order",
    reply: (reply) => ({ ...reply, payloads: [...reply.payloads, ...reply.payloads] }),
  },
  "no-message": { on: "client/30_total", reply: (reply) => ({ ...reply, payloads: [] }) },
  "drops-trailers": { on: "server/21_rows_with_metadata", reply: (reply) => ({ ...reply, trailers: {} }) },
  "headers-as-trailers": {
    on: "server/21_rows_with_metadata",
    reply: (reply) => ({ ...reply, headers: {}, trailers: { ...reply.headers, ...reply.trailers } }),
  },
  "trailers-as-headers": {
    on: "server/21_rows_with_metadata",
    reply: (reply) => ({ ...reply, headers: { ...reply.headers, ...reply.trailers }, trailers: {} }),
  },
  hostile: {
    on: "errors/50_no_order",
    reply: (reply, { headers }) => {
      const text = hostileText(`${headers.cookie} and ${headers.authorization}`);
      console.log(text);
      console.error(`cookie was ${headers.cookie}`);
      return {
        ...reply,
        message: text,
        headers: { "x-echo": headers.authorization, "set-cookie": "session=only-the-server-knows-this" },
        trailers: { "x-echo": headers.authorization.replace("Bearer ", ""), "x-evil": "::error::pwned | `x`" },
      };
    },
  },
  "hostile-message": {
    on: "unary/02_ping",
    reply: (reply, { headers }) => reencode(reply, () => [{ text: hostileText(headers["x-api-key"]) }]),
  },
  /** Honest every other time. */
  alternates: {
    on: "unary/02_ping",
    reply: (reply) => (calls++ % 2 === 0 ? reply : reencode(reply, () => [{ text: "ping" }])),
  },
};
