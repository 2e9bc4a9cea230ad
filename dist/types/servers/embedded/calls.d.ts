/** Plays a fixture's script on one call. Every RPC kind is the same on the wire, so one handler serves all four. */
import { type ServerDuplexStream } from "@grpc/grpc-js";
import { type MessageCodec } from "../../protobuf/codec.ts";
import type { Script } from "./replies.ts";
export type RawCall = ServerDuplexStream<Buffer, Buffer>;
export interface Role {
    readonly fixtureId: string;
    readonly script: Script;
    readonly requests: MessageCodec;
    readonly replies: MessageCodec;
}
/** playScript answers a call as the fixture says. A call that is cancelled or past its deadline ends at once. */
export declare function playScript(call: RawCall, role: Role): Promise<void>;
