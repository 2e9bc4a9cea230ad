/** The embedded fixture server as a process of its own: `grpc-fixtures serve`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CLI } from "./cli.ts";

export interface Served {
  /** host:port. */
  readonly address: string;
  /** Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** serve starts the server and resolves when it listens. */
export async function serve(args: readonly string[], cwd: string): Promise<Served> {
  const child = spawn(process.execPath, [CLI, "serve", ...args], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(([code]: unknown[]) => (typeof code === "number" ? code : null));
  const announced = once(createInterface(child.stdout), "line").then(([line]) => String(line));
  const line = await Promise.race([announced, ended]);
  const address = /^listening on (\S+)$/.exec(String(line))?.[1];
  if (address === undefined) throw new Error(`\`serve\` does not say where it listens, but: ${line}`);
  return {
    address,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
