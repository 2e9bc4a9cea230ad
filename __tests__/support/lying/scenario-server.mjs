/**
 * A server that is honest about scenarios but for some lies, at most one for each fixture.
 *
 *   node scenario-server.mjs --port N [--lies NAME,NAME…] [--token T]
 *
 * `--token` only marks the process, so that a test can look for what is left of it.
 */
import { createServer } from "node:http2";
import { parseArgs } from "node:util";
import { loadFixtures } from "./honest.mjs";
import { beginCall, play } from "./player.mjs";
import { LIES, respondOnly } from "./scenario-lies.mjs";
import { CODES, honestScript } from "./scenarios.mjs";

const { values: options } = parseArgs({
  options: { port: { type: "string" }, lies: { type: "string", default: "" }, token: { type: "string", default: "" } },
});
const lies = new Map(
  options.lies
    .split(",")
    .filter(Boolean)
    .map((name) => [lieCalled(name).on, lieCalled(name)]),
);
const encoding = process.env.GRPC_FIXTURES_ENCODING ?? "protobuf";
const fixtures = loadFixtures();
/** Names of calls that ended before they were answered, and who waits to hear of one. */
const unanswered = new Set();
const questions = new Map();
/** How many calls each fixture has had. */
const counts = new Map();

function lieCalled(name) {
  const lie = LIES[name];
  if (lie === undefined) throw new Error(`no lie is called ${name}`);
  return lie;
}

function onCall(stream, headers) {
  const id = headers["x-fixture-id"];
  const question = headers["x-fixture-await-cancel"];
  const lie = lies.get(id) ?? {};
  if (question !== undefined) {
    if (lie.question === undefined) answerOnce(question, stream);
    else lie.question(stream);
    return;
  }
  const number = (counts.get(id) ?? 0) + 1;
  counts.set(id, number);
  const call = Object.assign(beginCall(stream, headers, noteUnanswered), { number });
  const honest = honestScript(fixtures.get(id), encoding);
  if (lie.answer === undefined) play(call, lie.script?.(honest, call) ?? honest);
  else Promise.resolve(lie.answer(call, honest)).catch((error) => rethrowUnlessOver(call, error));
}

/** Waits of a call that is over end with an error. */
function rethrowUnlessOver({ signal }, error) {
  if (!signal.aborted) throw error;
}

function noteUnanswered({ headers }) {
  const name = headers["x-fixture-call-id"];
  if (name === undefined) return;
  unanswered.add(name);
  const stream = questions.get(name);
  if (stream !== undefined) answerOnce(name, stream);
}

function answerOnce(name, stream) {
  if (!unanswered.has(name)) questions.set(name, stream.resume());
  else if (!stream.destroyed) respondOnly(stream, CODES.CANCELLED, "seen");
}

const server = createServer();
server.on("sessionError", () => {});
server.on("stream", (stream, headers) => {
  // A client that has seen enough resets the stream.
  stream.on("error", () => {});
  onCall(stream, headers);
});
server.listen(Number(options.port), "127.0.0.1", () => console.log(`serving on port ${server.address().port}`));
