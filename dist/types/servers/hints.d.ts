import { type Address } from "../rpc/address.ts";
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
export declare function startHint(situation: Situation): string | undefined;
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
export declare function spawnHint({ program, cwd, path, code }: SpawnSituation): string | undefined;
