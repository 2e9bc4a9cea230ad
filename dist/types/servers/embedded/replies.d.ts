/** What the embedded server answers for a fixture: the fixture's own expectation, read as instructions. */
import { type MessageSource } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
import { type MetadataEntry } from "../../rpc/metadata.ts";
export interface Script {
    readonly headers: readonly MetadataEntry[];
    readonly trailers: readonly MetadataEntry[];
    readonly replies: MessageSource;
    /** How many requests the client will send, so that replies can be spread among them; 0: all wait for half-close. */
    readonly requestCount: number;
    readonly status: {
        readonly code: number;
        readonly message: string;
    };
    /** Milliseconds to wait before each reply. */
    readonly replyDelayMs: number;
    /** Milliseconds to wait before the status. */
    readonly statusDelayMs: number;
    /** The client's deadline is expected to pass: the call is held until it has. */
    readonly holdsUntilDeadline: boolean;
}
/** scriptOf reads a fixture as what a fixture server does (docs/binding-servers.md). */
export declare function scriptOf(fixture: Fixture, method: MethodSchema): Script;
