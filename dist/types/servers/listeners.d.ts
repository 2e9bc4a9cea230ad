import type { Address } from "../rpc/address.ts";
/** listeningOn finds the TCP addresses that any of the processes listens on. */
export declare function listeningOn(pids: readonly number[]): Address[];
