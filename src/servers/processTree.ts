/** A server's process with everything it has started: alive or gone, and how to end it. */
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import type { ProcessRef } from "./model.ts";
import { commandLine, hasLivingMembers, processesWith } from "./procfs.ts";

/** Servers get a random id in this variable, so that what left their process group can still be found. */
export const RUN_MARKER = "GRPC_FIXTURES_RUN";

export interface ProcessTree {
  /** To be called when the first process has ended and was waited for: until then it counts as alive. */
  leaderHasExited(): void;
  isAlive(): boolean;
  /** Ends the group with SIGTERM, after the grace with SIGKILL, and then what had left the group. */
  end(graceMs: number): Promise<TreeReport>;
  /** Kills everything at once and waits for nothing: for when this process is itself about to end. */
  killNow(): void;
}

export interface TreeReport {
  /** SIGTERM was not enough. */
  readonly killed: boolean;
  /** What had left the group and was killed. */
  readonly leftovers: readonly ProcessRef[];
  readonly survivors: readonly ProcessRef[];
}

/** SIGKILL cannot be refused, but a process in an uninterruptible wait takes it later. */
const KILL_WAIT_MS = 2000;

/** processTree watches the process group that `leader` leads, and the processes anywhere that hold the marker. */
export function processTree(leader: number, marker: string): ProcessTree {
  let leaderExited = false;
  /** Once gone, the group's number can be given to others: it is never signalled again. */
  let gone = false;

  const isAlive = (): boolean => {
    if (!leaderExited) return true;
    // Where nobody waits for orphans, as in many containers, their zombies stay for ever: they are not alive.
    gone ||= !signalGroup(leader, 0) || hasLivingMembers(leader) === false;
    return !gone;
  };
  const isGone = () => !isAlive();

  return {
    leaderHasExited() {
      leaderExited = true;
      isAlive();
    },
    isAlive,
    async end(graceMs) {
      const killed = isAlive() && !(signalGroup(leader, "SIGTERM") && (await until(isGone, graceMs)));
      if (killed && isAlive()) {
        signalGroup(leader, "SIGKILL");
        await until(isGone, KILL_WAIT_MS);
      }
      const leftovers = await endProcessesWith(marker);
      const alive = new Set([...processesWith(marker), ...(isAlive() ? [leader] : [])]);
      return {
        killed,
        leftovers: leftovers.filter(({ pid }) => !alive.has(pid)),
        survivors: [...alive].map(processRef),
      };
    },
    killNow() {
      if (isAlive()) signalGroup(leader, "SIGKILL");
      for (const pid of processesWith(marker)) signal(pid, "SIGKILL");
    },
  };
}

/**
 * endProcessesWith ends every process that holds the marker (`NAME=value`) in its environment, and resolves with those
 * that it found. It kills until none is found: a process can start another while it is being looked for.
 */
export async function endProcessesWith(marker: string): Promise<readonly ProcessRef[]> {
  const found = new Map<number, ProcessRef>();
  await until(() => {
    const pids = processesWith(marker);
    for (const pid of pids) {
      if (!found.has(pid)) found.set(pid, processRef(pid));
      signal(pid, "SIGKILL");
    }
    return pids.length === 0;
  }, KILL_WAIT_MS);
  return [...found.values()];
}

function processRef(pid: number): ProcessRef {
  return { pid, command: commandLine(pid) };
}

/** Windows has no process groups: there the first process stands for all. */
function signalGroup(leader: number, name: NodeJS.Signals | 0): boolean {
  return signal(process.platform === "win32" ? leader : -leader, name);
}

/** Says whether there was a process to signal. One that may not be signalled (EPERM) is there. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Looks often at first, as most servers end within milliseconds, and then less often, as looking through /proc costs. */
async function until(done: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (let pause = 5; !done(); pause = Math.min(pause * 2, 50)) {
    const left = deadline - performance.now();
    if (left <= 0) return false;
    await delay(Math.min(pause, left));
  }
  return true;
}
