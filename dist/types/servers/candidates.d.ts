/** Where a starting server may be: the address it was given, or one that it announces in its output. */
import { type Address } from "../rpc/address.ts";
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
/** watchForAddress reads the output of a starting server for its address. */
export declare function watchForAddress({ given, mayChoose, pattern }: CandidateRules): Candidates;
