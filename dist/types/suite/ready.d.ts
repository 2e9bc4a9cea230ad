/** Messages that every call of every binding needs alike, made once: to make one takes longer than to send or compare it. */
import type { MessageSource } from "../fixtures/messages.ts";
import type { JsonObject } from "../json/value.ts";
/** What is left for messages that are kept, in bytes. */
export interface Room {
    bytes: number;
}
/** A sequence of messages, each made of its value in the fixture and kept while there is room; beyond, it is made anew. */
export declare class ReadyMessages<T> {
    #private;
    readonly source: MessageSource;
    constructor(source: MessageSource, make: (value: JsonObject) => T, bytesOf: (made: T) => number, room: Room);
    get size(): number;
    at(index: number): T;
    /** The message where it is at hand, and nothing has to be made. */
    kept(index: number): T | undefined;
    [Symbol.iterator](): Iterator<T>;
    /** Makes the messages before any is needed, and checks them: either throws for one that cannot be. */
    makeReady(check: (made: T) => void): void;
}
