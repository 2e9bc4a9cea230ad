/** What tests install once and keep outside the checkout, as the builds of examples/servers do. */
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** The longest that an installation may take, in milliseconds. */
export const INSTALL_MS = 600_000;
const LOCK_POLL_MS = 200;

/** installOnce gives the folder of this name, which `install` fills where that has not been done. A name says what is in it, with its version. */
export async function installOnce(name: string, install: (folder: string) => Promise<void>): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "grpc-fixtures-action", name);
  // What is installed may name its own folder, so it is made in place; the marker says that it is complete.
  const complete = join(folder, "complete");
  if (existsSync(complete)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (!existsSync(complete)) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      await install(folder);
      mkdirSync(complete);
    }
    return folder;
  } finally {
    unlock();
  }
}

/** Test files run side by side, and one of them installs. The lock of a run that was killed is broken in time. */
async function lock(path: string): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      const held = error instanceof Error && "code" in error && error.code === "EEXIST";
      if (!held) throw error;
      const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 2 * INSTALL_MS) rmSync(path, { recursive: true, force: true });
      else await setTimeout(LOCK_POLL_MS);
    }
  }
}
