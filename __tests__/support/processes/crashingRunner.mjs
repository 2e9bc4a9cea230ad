// A runner with a bug: it starts a server that is hard to end, and then throws where nobody catches.
import { fileURLToPath } from "node:url";
import { createSupervisor } from "../../../src/servers/supervisor.ts";

const supervisor = createSupervisor();
process.on("exit", () => supervisor.killAllNow());
const script = fileURLToPath(new URL("h2.mjs", import.meta.url));
await supervisor.start(
  {
    kind: "command",
    command: [process.execPath, script, "--ignore-term", "--linger"],
    cwd: process.cwd(),
    env: {},
    ready: { kind: "grpc" },
    startTimeoutMs: 30_000,
    stopTimeoutMs: 5000,
  },
  { baseEnv: process.env, encoding: "protobuf", paths: [], mask: (text) => text },
);
console.log("started");
setImmediate(() => {
  throw new Error("a bug in the runner");
});
