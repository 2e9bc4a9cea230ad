/** A Python with what examples/servers/python needs, made once and kept outside the checkout. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const REQUIREMENTS = fileURLToPath(new URL("../../examples/servers/python/requirements.txt", import.meta.url));
const INSTALL_MS = 300_000;

export type Toolchain =
  | { readonly ok: true; readonly python: string }
  | { readonly ok: false; readonly missing: string };

/** Whether a missing toolchain fails the tests that need it, instead of leaving them out by name. */
export const TOOLCHAINS_REQUIRED = process.env.REQUIRE_ALL_BINDINGS === "1" || process.env.CI === "true";

/** pythonToolchain makes or finds a virtual environment with the pinned requirements. */
export async function pythonToolchain(): Promise<Toolchain> {
  const key = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 16);
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "grpc-fixtures-action", `python-${key}`);
  const python = join(folder, "bin", "python");
  // The environment names its own folder, so it is made in place; the marker says that it is complete.
  const complete = join(folder, "complete");
  if (existsSync(complete)) return { ok: true, python };
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    await run("python3", ["-m", "venv", folder], { timeout: INSTALL_MS });
    await run(python, ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], { timeout: INSTALL_MS });
    mkdirSync(`${complete}.new`);
    renameSync(`${complete}.new`, complete);
    return { ok: true, python };
  } catch (error) {
    return { ok: false, missing: `Python 3 with grpcio: ${error instanceof Error ? error.message : error}` };
  }
}
