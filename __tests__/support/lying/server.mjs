/**
 * A fixture server that is honest but for one lie.
 *
 *   node server.mjs --lie NAME --port N [--token T] [--notify PORT] [--fixed-port N]
 *
 * `--token` only marks the process, so that a test can look for what is left of it. `--notify` is a port of the test's:
 * the server connects to it when it begins to lie; the connection's end is then the server's.
 */
import { connect } from "node:net";
import { parseArgs } from "node:util";
import { ANSWER_LIES } from "./answers.mjs";
import { play, startHonestServer } from "./honest.mjs";
import { PROCESS_LIES } from "./processes.mjs";
import { WIRE_LIES } from "./wire.mjs";

const { values: options } = parseArgs({
  options: {
    lie: { type: "string" },
    port: { type: "string" },
    token: { type: "string", default: "" },
    notify: { type: "string" },
    "fixed-port": { type: "string", default: "0" },
  },
});
const lie = { ...ANSWER_LIES, ...WIRE_LIES, ...PROCESS_LIES }[options.lie];
if (lie === undefined) throw new Error(`no lie is called ${options.lie}`);

let number = 0;

/** Says whether the lie has answered; what it leaves alone is answered honestly. */
function answer(stream, reply, call) {
  const numbered = { ...call, number: ++number };
  if (lie.on !== undefined && lie.on !== call.id) return false;
  notify();
  if (lie.answer !== undefined) return lie.answer(stream, reply, numbered) !== false;
  if (lie.reply === undefined) return false;
  play(stream, lie.reply(reply, numbered));
  return true;
}

function notify() {
  if (options.notify !== undefined) connect(Number(options.notify), "127.0.0.1").on("error", () => {});
}

function serve(port) {
  const encoding = process.env.GRPC_FIXTURES_ENCODING ?? "protobuf";
  const server = startHonestServer({ port, encoding, answer }, (bound) => console.log(`serving on port ${bound}`));
  server.on("error", (error) => {
    console.error(String(error));
    process.exit(1);
  });
}

const port = Number(options.port);
if (lie.start === undefined) serve(port);
else {
  notify();
  lie.start(serve, { port, token: options.token, fixedPort: Number(options["fixed-port"]) });
}
