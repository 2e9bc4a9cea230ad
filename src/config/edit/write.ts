/** A file that is replaced as a whole, or not at all. */
import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** replaceFile writes a file anew beside itself and puts it in its place. A link stays one. Rejects with the system's error. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const made = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFile(made, text, { flag: "wx", mode });
    await rename(made, target);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
}
