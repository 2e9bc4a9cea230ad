/** A folder of a test's own, with the files it needs, as a user's project would be. */
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Workspace {
  readonly folder: string;
  path(...parts: string[]): string;
  /** Writes a file, with its folders. What is no text or bytes is written as JSON, which is YAML too. */
  write(name: string, content: unknown): Promise<string>;
  remove(): Promise<void>;
}

/** Suites of the end-to-end tests. `fixtures`: one of each kind, and an error. `scenarios`: one of each key of the format. */
const suite = (name: string): string => fileURLToPath(new URL(`../e2e/${name}`, import.meta.url));

/** makeWorkspace makes the folder, with the fixtures of a suite in `fixtures/`. */
export async function makeWorkspace(name: "fixtures" | "scenarios" = "fixtures"): Promise<Workspace> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-e2e-")));
  const path = (...parts: string[]): string => join(folder, ...parts);
  await cp(suite(name), path("fixtures"), { recursive: true });
  return {
    folder,
    path,
    async write(name, content) {
      await mkdir(dirname(path(name)), { recursive: true });
      const raw = typeof content === "string" || content instanceof Uint8Array;
      await writeFile(path(name), raw ? content : `${JSON.stringify(content, null, 2)}\n`);
      return path(name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
