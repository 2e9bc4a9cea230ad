/** What to do about a server that did not start: guesses from what can be seen of it. */
import { statSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { type Address, formatAddress } from "../rpc/address.ts";
import type { Exit } from "./model.ts";

/** What is known of a server that was started and did not become ready. */
export interface Situation {
  /** The address it was given. */
  readonly given: Address;
  /** The port it was given, which a server with a socket has too. */
  readonly port: number;
  /** The last lines it printed. */
  readonly log: readonly string[];
  /** The TCP addresses that it, or something it started, listens on. */
  readonly listening: readonly Address[];
  readonly exit?: Exit;
}

/** startHint gives the best guess, or none. */
export function startHint(situation: Situation): string | undefined {
  return portInUse(situation) ?? wrongAddress(situation) ?? leftForeground(situation);
}

const IN_USE = /address already in use|EADDRINUSE|only one usage of each socket address|failed to bind to address/i;

function portInUse({ log, port }: Situation): string | undefined {
  const lines = log.filter((line) => IN_USE.test(line));
  if (lines.length === 0) return undefined;
  if (lines.some((line) => line.includes(String(port)))) {
    return `port ${port} seems to be in use: another process took it after it was picked; run again`;
  }
  const named = /:(\d{4,5})\b/.exec(lines.join("\n"))?.[1];
  const place = named === undefined ? "the port it wants" : `port ${named}`;
  return `${place} seems to be in use by another process; it was given port ${port}: ${DOES_IT_READ_THE_PORT}`;
}

const DOES_IT_READ_THE_PORT = "does it read {port}, PORT or GRPC_FIXTURES_PORT?";

function wrongAddress({ given, port, listening }: Situation): string | undefined {
  const elsewhere = listening.filter((address) => formatAddress(address) !== formatAddress(given));
  if (elsewhere.length === 0) return undefined;
  const places = elsewhere.slice(0, 3).map(formatAddress).join(" and ");
  if (given.kind === "unix") {
    return `it listens on ${places}, but was given ${formatAddress(given)}: does it read {socket} or GRPC_FIXTURES_SOCKET?`;
  }
  const samePort = elsewhere.some((address) => address.kind === "tcp" && address.port === port);
  if (!samePort) {
    return `it listens on ${places}, but was given port ${port}: ${DOES_IT_READ_THE_PORT}`;
  }
  const reachable = elsewhere.some((address) => address.kind === "tcp" && ["::", "0.0.0.0"].includes(address.host));
  return reachable ? undefined : `it listens on ${places}, but not on ${given.host}: bind {host}`;
}

function leftForeground({ exit }: Situation): string | undefined {
  if (exit?.code !== 0) return undefined;
  return "the command must stay in the foreground until it gets SIGTERM: does it put the server into the background?";
}

/** What is known of a command that could not be run at all. */
export interface SpawnSituation {
  readonly program: string;
  readonly cwd: string;
  /** PATH as the server gets it. */
  readonly path: string | undefined;
  /** The system's name for what went wrong: ENOENT, EACCES, … */
  readonly code: string | undefined;
}

/** spawnHint says what is missing; the system's ENOENT can mean the program, its interpreter or the working folder. */
export function spawnHint({ program, cwd, path, code }: SpawnSituation): string | undefined {
  const local = resolve(cwd, program);
  const namesPath = /[\\/]/.test(program);
  if (!isFolder(cwd)) return `the working folder ${cwd} does not exist`;
  if (code === "EACCES")
    return namesPath ? `${local} may not be executed: chmod +x it, or name its interpreter` : undefined;
  if (code !== "ENOENT") return undefined;
  if (namesPath) {
    return isFile(local)
      ? `${local} is there, but the interpreter in its first line is not`
      : `there is no file ${local}`;
  }
  const nearby = isFile(local) ? ` (the working folder has one: write ./${program})` : "";
  const searched = (path ?? "").split(delimiter).join(" ");
  return `no \`${program}\` in PATH${nearby}; install it, or write its path. PATH has: ${searched === "" ? "nothing" : searched}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
