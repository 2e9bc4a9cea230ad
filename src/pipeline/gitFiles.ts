/** The files of a Git repository, as Git lists them: without what it ignores, and with what is not committed yet. */
import { spawn } from "node:child_process";

/** How long Git may take, in milliseconds, and how much it may say, in bytes. */
const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** Of the environment Git gets what it needs to be found; a GIT_DIR there would lead it to another repository. */
const PASSED_ON = ["PATH", "Path", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP"];

/** A repository may be a stranger's: what its configuration would have Git start is switched off. */
const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*"];

/**
 * gitFiles lists the files below a repository's root, relative to it, without those of submodules. Resolves with undefined
 * where Git is not there, fails, takes too long or says too much.
 */
export async function gitFiles(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string[] | undefined> {
  const env = Object.fromEntries(PASSED_ON.map((name) => [name, environment[name]]));
  const args = [...SAFE, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = await ask(args, root, env);
  return listed?.split("\0").filter((file) => file !== "");
}

function ask(
  args: readonly string[],
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn("git", args, {
      cwd,
      env: { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
      stdio: ["ignore", "pipe", "ignore"],
      shell: false,
      timeout: TIMEOUT_MS,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    child.once("error", () => resolve(undefined));
    child.once("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : undefined));
  });
}
