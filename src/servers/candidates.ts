/** Where a starting server may be: the address it was given, or one that it announces in its output. */
import { type Address, formatAddress } from "../rpc/address.ts";
import { announcedAddress } from "./announcement.ts";
import type { LogPattern } from "./logPattern.ts";

export interface Candidates {
  onLine(line: string, stream: "stdout" | "stderr"): void;
  /** The addresses to try, in this order. None before the line that `ready: log` waits for. */
  current(): readonly Address[];
  /** What keeps the output from naming an address, where something does. */
  problem(): string | undefined;
  /** The server is ready: its output is no longer looked through. */
  settle(): void;
}

export interface CandidateRules {
  readonly given: Address;
  /** The command does not say where to listen, so the server may choose and announce it. */
  readonly mayChoose: boolean;
  readonly pattern?: LogPattern;
}

/** A server may announce several listeners (metrics, say); it cannot make us try more than these. */
const MAX_ANNOUNCED = 8;

/** watchForAddress reads the output of a starting server for its address. */
export function watchForAddress({ given, mayChoose, pattern }: CandidateRules): Candidates {
  const announced = new Map<string, Address>();
  let settled = false;
  let matched = false;
  let named: Address | undefined;
  let unreadable: string | undefined;

  const lookForPattern = (line: string, compiled: LogPattern) => {
    const match = compiled.match(line);
    if (match === undefined) return;
    matched = true;
    named = match.address ?? named;
    unreadable = match.address === undefined ? match.found : undefined;
  };

  return {
    onLine(line, stream) {
      if (settled) return;
      if (pattern !== undefined) lookForPattern(line, pattern);
      const address = mayChoose && stream === "stdout" ? announcedAddress(line) : undefined;
      if (address !== undefined && announced.size < MAX_ANNOUNCED) announced.set(formatAddress(address), address);
    },
    current() {
      if (pattern !== undefined && !matched) return [];
      if (named !== undefined) return [named];
      return unreadable === undefined ? [given, ...[...announced.values()].reverse()] : [];
    },
    problem() {
      if (pattern === undefined) return undefined;
      if (!matched) return "it has not printed a line that matches the ready pattern";
      return named !== undefined || unreadable === undefined
        ? undefined
        : `the ready pattern found \`${unreadable}\`, which is no address`;
    },
    settle() {
      settled = true;
    },
  };
}
