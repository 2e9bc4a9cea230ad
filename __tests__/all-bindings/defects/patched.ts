/** A fixture server with a defect: a copy of the sound one, in which a text stands for another. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Defect, Language, Patch } from "./table.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SERVERS = join(ROOT, "examples/servers");
/** The Node.js of the project comes before an older one, as in examples/servers/start. */
export const ENVIRONMENT = {
  ...process.env,
  PATH: `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`,
};
/** What a build leaves in the folder of the sources, and is not copied. */
const NOT_SOURCE = new Set(["node_modules", "dist", "target", "__pycache__"]);

/** The folder that the build of a sound server left, or what is missing for it, or why it failed. */
export type Build =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly missing: boolean; readonly why: string };

/** buildSound has `start` build the server of a language where it is not built yet. */
export async function buildSound(language: Language, scratch: string): Promise<Build> {
  // `start` hands the build to the folder's `run`, which does not count for whether the build is good.
  await mkdir(scratch, { recursive: true });
  await symlink(join(SERVERS, "start"), join(scratch, "start"));
  await copySources(language, scratch);
  await writeFile(join(scratch, language, "run"), '#!/usr/bin/env bash\necho "$1"\n');
  try {
    const { stdout } = await run(join(scratch, "start"), [language]);
    return { ok: true, folder: stdout.trim() };
  } catch (error) {
    const why = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    return { ok: false, missing: /^missing: /m.test(why), why };
  }
}

/** soundServer is the command of the server as it is. */
export function soundServer(language: Language, build: string): string[] {
  return [join(SERVERS, language, "run"), build];
}

/** defectiveServer makes the copy in a folder of its own, and gives the command that starts it. */
export async function defectiveServer(
  { language, patches }: Defect,
  sound: string,
  scratch: string,
): Promise<string[]> {
  await mkdir(scratch, { recursive: true });
  const source = await copySources(language, scratch);
  for (const patch of patches) await apply(patch, source);
  return [join(source, "run"), await buildPatched(language, source, sound)];
}

async function copySources(language: Language, scratch: string): Promise<string> {
  const copy = join(scratch, language);
  const filter = (path: string): boolean => !NOT_SOURCE.has(basename(path));
  await cp(join(SERVERS, language), copy, { recursive: true, filter });
  return copy;
}

async function apply({ file, replace, with: replacement }: Patch, source: string): Promise<void> {
  const path = join(source, file);
  const [before, after, ...more] = (await readFile(path, "utf8")).split(replace);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = after === undefined ? "nowhere" : `${more.length + 1} times`;
    throw new Error(`${file} has this text ${times}, and not once: correct the patch\n${replace}`);
  }
  await writeFile(path, `${before}${replacement}${after}`);
}

/** What a patched server needs beside its sources comes from the build of the sound one. Gives the folder for `run`. */
async function buildPatched(language: Language, source: string, sound: string): Promise<string> {
  switch (language) {
    case "python":
    case "ruby":
    case "php":
      return sound;
    case "node-native":
      await symlink(join(sound, "node_modules"), join(source, "node_modules"));
      return source;
    case "typescript":
      await symlink(join(sound, "node_modules"), join(source, "node_modules"));
      await run(join(source, "node_modules/.bin/tsc"), [], source);
      return source;
    case "wasm":
      await symlink(join(sound, "messages.wasm"), join(source, "host/messages.wasm"));
      return join(source, "host");
    case "go":
      await run(join(source, "build"), [join(source, "built")], source);
      return join(source, "built");
  }
}

function run(file: string, args: readonly string[], cwd = ROOT): Promise<{ stdout: string }> {
  return promisify(execFile)(file, args, { cwd, env: ENVIRONMENT });
}
