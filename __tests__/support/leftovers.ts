/** What processes are left of a run: looked for in /proc, which Linux has. Elsewhere nothing is found. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** This system can be asked. */
export const CAN_SEE_PROCESSES = existsSync("/proc/self/environ");

/** processesMarked lists the processes, zombies apart, that hold the token in their environment or arguments. */
export function processesMarked(token: string): string[] {
  if (!CAN_SEE_PROCESSES) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => ["environ", "cmdline"].some((file) => read(pid, file).includes(token)))
    .map((pid) => `${pid} ${read(pid, "cmdline").replaceAll("\0", " ")}`);
}

/** A process can end between the listing and the reading. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}
