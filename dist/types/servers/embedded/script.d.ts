import { type MessageSource } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
import { type Compression } from "../../rpc/behaviour.ts";
import { type MetadataEntry } from "../../rpc/metadata.ts";
import type { Status } from "./headers.ts";
export interface Script {
    readonly headers: readonly MetadataEntry[];
    /** How replies are compressed; undefined: nothing is said of it. */
    readonly encoding: Compression | undefined;
    readonly reads: ReadingPlan;
    readonly replies: MessageSource;
    /** How many requests the replies are spread among; 0: they all come after the last one. */
    readonly pacedBy: number;
    /** Milliseconds to wait before each reply. */
    readonly replyDelayMs: number;
    /** Milliseconds to wait before the status. */
    readonly statusDelayMs: number;
    /** The call is held, after the last message, until it is cancelled or its deadline has passed. */
    readonly holds: boolean;
    readonly status: Status;
    /** The trailing metadata. Throws MessageError where the status details are no messages. */
    readonly trailers: () => readonly MetadataEntry[];
}
/** How the requests are read. */
export interface ReadingPlan {
    /** The method takes one message, and a client that sends another number of them is refused. */
    readonly exactlyOne: boolean;
    /** After that many the rest is not waited for; undefined: until the client half-closes. */
    readonly atMost: number | undefined;
    /** Milliseconds to wait before each message after the first. */
    readonly delayMs: number;
}
/** scriptOf reads a fixture as what a fixture server does. */
export declare function scriptOf(fixture: Fixture, method: MethodSchema): Script;
