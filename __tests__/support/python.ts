/** A Python with what examples/servers/python needs, made once and kept outside the checkout, and the server itself. */
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { INSTALL_MS, installOnce } from "./installed.ts";

const run = promisify(execFile);
/** The example server's entry point. */
export const SERVER = fileURLToPath(new URL("../../examples/servers/python/server.py", import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL("../../examples/servers/python/requirements.txt", import.meta.url));

export type Toolchain =
  | { readonly ok: true; readonly python: string }
  | { readonly ok: false; readonly missing: string };

/** Whether a missing toolchain fails the tests that need it, instead of leaving them out by name. */
export const TOOLCHAINS_REQUIRED = process.env.REQUIRE_ALL_BINDINGS === "1" || process.env.CI === "true";

/** pythonToolchain makes or finds a virtual environment with the pinned requirements. */
export async function pythonToolchain(): Promise<Toolchain> {
  const key = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 16);
  try {
    const folder = await installOnce(`python-${key}`, install);
    return { ok: true, python: pythonIn(folder) };
  } catch (error) {
    return { ok: false, missing: `Python 3 with grpcio: ${error instanceof Error ? error.message : error}` };
  }
}

async function install(folder: string): Promise<void> {
  await run("python3", ["-m", "venv", folder], { timeout: INSTALL_MS });
  await run(pythonIn(folder), ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], { timeout: INSTALL_MS });
}

function pythonIn(folder: string): string {
  return join(folder, "bin", "python");
}

export interface PythonServer {
  /** host:port. */
  readonly address: string;
  /** What it has written to standard error so far. */
  stderr(): string;
  /** Ends the server and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** startPython starts the example server and resolves when it listens. */
export async function startPython(python: string, args: readonly string[]): Promise<PythonServer> {
  const child = spawn(python, [SERVER, "--port", "0", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = once(child, "exit").then(([code]: unknown[]) => (typeof code === "number" ? code : null));
  const announced = once(createInterface(child.stdout), "line").then(([line]) => String(line));
  const address = /^listening on (\S+)$/.exec(String(await Promise.race([announced, ended])))?.[1];
  if (address === undefined) throw new Error(`the Python server does not say where it listens: ${stderr}`);
  return {
    address,
    stderr: () => stderr,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
