/** The receiving half of a call: what arrives, handed on one message at a time and no faster than the client wants to read. */
import type { ClientHttp2Stream } from "node:http2";
import type { Remains } from "./ending.ts";
export interface ReceivingOptions {
    readonly maxMessageBytes: number;
    /** How long nothing is read after each message. */
    readonly readDelayMs: number;
    readonly onMessage: (payload: Uint8Array) => void;
    /** What arrived, or `onMessage`, threw: nothing more can be read. */
    readonly onBroken: (error: unknown) => void;
}
export declare class Receiving {
    #private;
    constructor(stream: ClientHttp2Stream, options: ReceivingOptions);
    /** begin tells what the reply's headers say of its body. */
    begin(isGrpc: boolean, encoding: string): void;
    get compressedCount(): number;
    get largestPlainBytes(): number;
    /** When the last chunk came, by the clock of `performance.now`: reading what is in it takes its time. */
    get arrivedAt(): number;
    get remains(): Remains;
    /** whenRead calls back once the client has read, at its pace, all that came. The stream is over. */
    whenRead(then: () => void): void;
    /** finish hands on at once all that has arrived. The stream is over: there is no server left to hold back. */
    finish(): void;
    /** stop hands nothing more on. */
    stop(): void;
}
