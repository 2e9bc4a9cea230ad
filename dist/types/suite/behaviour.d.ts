/** A fixture's `client` block → how the client behaves on the call (docs/fixtures.md, section 4). */
import type { LoadedSpec } from "../fixtures/model.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import type { ClientBehaviour } from "../rpc/behaviour.ts";
export interface MessageCounts {
    readonly requests: number;
    /** Undefined where the fixture leaves it open. */
    readonly replies: number | undefined;
}
/** behaviourOf reads the client block of a call with so many messages. */
export declare function behaviourOf({ client }: LoadedSpec, kind: RpcKind, counts: MessageCounts): ClientBehaviour;
