/** A server's process: started without a shell, its output always read, its end always noticed. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { keepTail, type OutputLine, shownLine, splitLines } from "./lines.ts";
import type { Exit, ProcessRef, StopReport } from "./model.ts";
import { processTree, RUN_MARKER } from "./processTree.ts";

export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (text: string) => string;
  readonly log?: (line: string) => void;
  /** Gets each line as it was printed. */
  readonly onLine: (line: string, stream: "stdout" | "stderr") => void;
}

export interface ServerProcess {
  readonly pid: number;
  /** `NAME=value` in the environment of everything the server starts. */
  readonly marker: string;
  readonly exited: Promise<Exit>;
  exit(): Exit | undefined;
  /** Resolves when what the server printed before its end has been read. */
  outputRead(): Promise<void>;
  tail(lines?: number): string[];
  stop(timeoutMs: number): Promise<StopReport>;
  killNow(): void;
}

/** A descendant can hold the pipe open for ever, so the end of the output is not waited for longer than this. */
const OUTPUT_END_MS = 250;

/** launch starts the process, in a process group of its own. Rejects with the system's error where it cannot. */
export async function launch({ program, args, cwd, env, mask, log, onLine }: Launch): Promise<ServerProcess> {
  const id = randomUUID();
  const child = spawn(program, args, {
    cwd,
    env: { ...env, [RUN_MARKER]: id },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    shell: false,
    windowsHide: true,
  });
  const pid = await spawned(child);
  const marker = `${RUN_MARKER}=${id}`;
  const tree = processTree(pid, marker);
  const tail = keepTail();
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => {
      exit = { code, signal };
      tree.leaderHasExited();
      resolve(exit);
    });
  });

  const receive = (line: OutputLine, stream: "stdout" | "stderr") => {
    tail.push(line);
    onLine(line.text, stream);
    log?.(shownLine(line, mask));
  };
  const ends = [
    readLines(child.stdout, (line) => receive(line, "stdout")),
    readLines(child.stderr, (line) => receive(line, "stderr")),
  ];
  const outputRead = async () => {
    const giveUp = new AbortController();
    await Promise.race([Promise.all(ends), delay(OUTPUT_END_MS, undefined, { signal: giveUp.signal }).catch(() => {})]);
    giveUp.abort();
  };

  return {
    pid,
    marker,
    exited,
    exit: () => exit,
    outputRead,
    tail: (lines = Number.POSITIVE_INFINITY) => tail.last(lines).map((line) => shownLine(line, mask)),
    async stop(timeoutMs) {
      const report = await tree.end(timeoutMs);
      await outputRead();
      // A pipe that a survivor holds must not keep this process from ending.
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      const leftovers = report.leftovers.map((process) => masked(process, mask));
      const survivors = report.survivors.map((process) => masked(process, mask));
      const notes = stopNotes(report.killed, leftovers, survivors, timeoutMs);
      return { ...(exit === undefined ? {} : { exit }), killed: report.killed, leftovers, survivors, notes };
    },
    killNow: () => tree.killNow(),
  };
}

/** Resolves with the process id. Once spawned, a child emits `error` only for a failed signal, which nobody sends this way. */
async function spawned(child: ChildProcess): Promise<number> {
  await once(child, "spawn");
  child.on("error", () => {});
  if (child.pid === undefined) throw new Error("the process has no id");
  return child.pid;
}

/** Reads to the end, whatever comes: a pipe that nobody reads would block the server. */
function readLines(stream: Readable, onLine: (line: OutputLine) => void): Promise<void> {
  const splitter = splitLines(onLine);
  return new Promise((resolve) => {
    stream
      .on("data", (chunk: Buffer) => splitter.push(chunk))
      .on("error", () => {
        // `close` follows.
      })
      .on("close", () => {
        splitter.end();
        resolve();
      });
  });
}

function masked({ pid, command }: ProcessRef, mask: (text: string) => string): ProcessRef {
  return { pid, command: mask(command) };
}

function stopNotes(
  killed: boolean,
  leftovers: readonly ProcessRef[],
  survivors: readonly ProcessRef[],
  timeoutMs: number,
): string[] {
  return [
    ...(killed ? [`had to be killed: it did not end within ${timeoutMs} ms of SIGTERM`] : []),
    ...leftovers.map(({ pid, command }) => `left a process behind that was killed: ${pid} (${command})`),
    ...survivors.map(({ pid, command }) => `left a process behind that could not be killed: ${pid} (${command})`),
  ];
}
