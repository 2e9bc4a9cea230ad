/** Processes as Linux shows them in /proc. On other systems there is none, and everything here finds nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { spellInvisible } from "../text/visible.ts";

/** processesWith finds the processes whose environment holds the marker (`NAME=value`). Zombies have no environment. */
export function processesWith(marker: string): number[] {
  return processIds().filter((pid) => pid !== process.pid && readProc(pid, "environ").includes(marker));
}

/** hasLivingMembers says whether a process group has a process that is no zombie; undefined where /proc cannot tell. */
export function hasLivingMembers(group: number): boolean | undefined {
  const pids = processIds();
  if (pids.length === 0) return undefined;
  return pids.some((pid) => {
    const { state, group: ofProcess } = statusOf(pid);
    return ofProcess === group && state !== "Z" && state !== "X";
  });
}

/** commandLine is what a process was started with, on one line and of bounded length. */
export function commandLine(pid: number): string {
  const words = readProc(pid, "cmdline").toString("utf8", 0, 400).split("\0");
  return spellInvisible(words.join(" ").trim()).slice(0, 200);
}

function processIds(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** A process can end, or belong to somebody else, between the listing and the reading: then there is nothing to read. */
function readProc(pid: number, file: string): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}

/** From `pid (name) state parent group …` (proc_pid_stat(5)); the name may itself hold spaces and brackets. */
function statusOf(pid: number): { readonly state?: string; readonly group: number } {
  const stat = readProc(pid, "stat").toString("latin1");
  const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { group: Number(group), ...(state === undefined ? {} : { state }) };
}
