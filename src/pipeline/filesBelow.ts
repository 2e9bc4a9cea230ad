/** The files below a folder, without following links, and never more than can be handled. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** What tools put there, in masses, and nobody wrote. */
const PASSED_OVER = new Set([".git", "node_modules"]);

/** A folder with more files than this is not searched to its end. */
export const MOST_FILES = 200_000;

export interface FoundFiles {
  /** Relative to the folder, with forward slashes, in order. */
  readonly files: readonly string[];
  /** Whether there were more than MOST_FILES. */
  readonly isCut: boolean;
}

/** filesBelow lists the files. Folders that cannot be read, and those named .git and node_modules, are passed over. */
export async function filesBelow(folder: string): Promise<FoundFiles> {
  const files: string[] = [];
  const folders = [""];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const inside = next;
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!PASSED_OVER.has(entry.name)) folders.push(path);
      } else if (entry.isFile()) files.push(path);
    }
    if (files.length > MOST_FILES) return { files: files.slice(0, MOST_FILES).sort(), isCut: true };
  }
  return { files: files.sort(), isCut: false };
}
