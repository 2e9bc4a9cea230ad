/** Lies of the process: how it starts, listens, prints and ends. What it answers is honest. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createHttp1Server } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { hostileText } from "./answers.mjs";
import { play } from "./honest.mjs";

const MEGABYTE = `${"all work and no play makes jack a dull boy ".repeat(24).slice(0, 1023)}\n`.repeat(1024);

/** `start(serve, options)` takes the place of listening honestly; `answer` that of answering, unless it says false. */
export const PROCESS_LIES = {
  "exits-at-once": {
    start() {
      console.log("reading the settings");
      console.error("fatal: no database at db.example.invalid");
      process.exitCode = 3;
    },
  },
  "exits-with-hostile-words": {
    start() {
      console.log(`${hostileText(process.env.DB_PASSWORD)}\rover it`);
      process.exitCode = 1;
    },
  },
  "never-listens": {
    start() {
      console.log("warming up");
      stayAlive();
    },
  },
  "wrong-port": { start: (serve) => serve(0) },
  "fixed-port": { start: (serve, { fixedPort }) => serve(fixedPort) },
  http1: {
    start(_serve, { port }) {
      createHttp1Server((_request, response) => response.end("hello")).listen(port, "127.0.0.1");
    },
  },
  "accepts-and-says-nothing": {
    start(_serve, { port }) {
      createTcpServer((socket) => socket.on("error", () => {}).resume()).listen(port, "127.0.0.1");
    },
  },
  "exits-after-n-calls": {
    answer(_stream, _reply, { number }) {
      if (number <= 2) return false;
      console.error("panic: index out of range");
      process.exit(7);
    },
  },
  "dies-by-signal": {
    on: "unary/01_order",
    answer() {
      process.kill(process.pid, "SIGKILL");
    },
  },
  "output-200mb": {
    on: "unary/01_order",
    answer(stream, reply) {
      void print200Megabytes().then(() => play(stream, reply));
    },
  },
  "ignores-term": {
    start(serve, { port }) {
      process.on("SIGTERM", () => console.log("never mind"));
      process.on("SIGINT", () => {});
      serve(port);
    },
  },
  "setsid-grandchild": {
    start(serve, { port, token }) {
      // A session of its own, which signals to the server's process group do not reach.
      const script = "setInterval(() => {}, 1000); process.send('up')";
      const child = spawn(process.execPath, ["-e", script, token], {
        detached: true,
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      child.once("message", () => {
        child.disconnect();
        child.unref();
        serve(port);
      });
    },
  },
};

function stayAlive() {
  setInterval(() => {}, 1000);
}

/** As fast as the pipe takes it, and with nothing held: a reader that stops reading would stop this. */
async function print200Megabytes() {
  for (let i = 0; i < 200; i++) {
    const stream = i % 2 === 0 ? process.stdout : process.stderr;
    if (!stream.write(MEGABYTE)) await once(stream, "drain");
  }
}
