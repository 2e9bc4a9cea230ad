/**
 * A server that answers every call in the same way, for tests of the Action.
 *
 *   node runnerServer.mjs PORT ANSWER [NOTIFY]
 *
 * ANSWER is `wrong` (UNKNOWN with a plain message), `hostile` (the same with commands and markup, which are printed too),
 * `secrets` (prints what it finds in its environment) or `stubborn` (never answers and takes no signal). NOTIFY is a port
 * that is connected to when a call has arrived.
 */
import { createServer } from "node:http2";
import { connect } from "node:net";

const [port, answer, notify] = process.argv.slice(2);

export const HOSTILE = [
  "::add-mask::passed",
  "::set-output name=result::passed",
  "  ::error::pwned",
  "a line with ##[error]pwned in it",
  "::warning::%0A::error::pwned%0D%25",
  "| <img src=x onerror=alert(1)> | `x` @everyone [a](https://example.invalid) |",
  "```",
  "</details>\u001b[2J\u202e",
].join("\n");

const MESSAGES = {
  wrong: "something else",
  hostile: HOSTILE,
  secrets: `token ${process.env.NPM_TOKEN}, key ${process.env.MY_API_TOKEN}`,
};

function reply(stream) {
  stream.resume();
  if (notify !== undefined) connect(Number(notify), "127.0.0.1").on("error", () => {});
  if (answer === "stubborn") return;
  stream.respond(
    {
      ":status": 200,
      "content-type": "application/grpc",
      "grpc-status": "2",
      "grpc-message": encodeURIComponent(MESSAGES[answer]),
    },
    { endStream: true },
  );
}

if (answer !== undefined) {
  if (answer === "stubborn") for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => {});
  else console.log(MESSAGES[answer]);
  createServer()
    .on("stream", (stream) => {
      stream.on("error", () => {});
      reply(stream);
    })
    .on("sessionError", () => {})
    .listen(Number(port), "127.0.0.1");
}
