import type { Finding, Fixture } from "../fixtures/model.ts";
import { type Encoding, type MessageCodec } from "../protobuf/codec.ts";
import type { MethodSchema } from "../protobuf/schema.ts";
import type { ClientBehaviour } from "../rpc/behaviour.ts";
import { type Metadata } from "../rpc/metadata.ts";
import { type ReplyExpectation } from "./replies.ts";
/** A fixture that can be called. */
export interface PlannedCall {
    readonly kind: "call";
    readonly fixture: Fixture;
    readonly method: MethodSchema;
    readonly metadata: Metadata;
    /** The encoded request messages of one call. */
    readonly messages: Iterable<Uint8Array>;
    readonly requestCount: number;
    readonly deadlineMs: number;
    readonly behaviour: ClientBehaviour;
    /** Absent: the client's usual limit. */
    readonly maxReceiveBytes?: number;
    /** Calls at once, and how often these are made. */
    readonly concurrency: number;
    readonly repeat: number;
    /** A call that drops its connection, or that holds up what comes on it, has one of its own. */
    readonly connection: "shared" | "own";
    /** The server is asked afterwards whether it saw the cancel. */
    readonly asksForCancel: boolean;
    readonly replyCodec: MessageCodec;
    readonly replies: ReplyExpectation;
}
/** A fixture that is not called, and why. */
export interface RefusedCall {
    readonly kind: "refused";
    readonly fixture: Fixture;
    readonly verdict: "skipped" | "not-run";
    readonly reason: string;
}
export type PlanEntry = PlannedCall | RefusedCall;
export interface Plan {
    readonly encoding: Encoding;
    /** The whole suite's hash and size, before any filter. */
    readonly suite: {
        readonly hash: string;
        readonly fixtures: number;
    };
    readonly entries: readonly PlanEntry[];
}
export interface PlanOptions {
    readonly encoding: Encoding;
    /** The deadline of fixtures without `timeout_ms`, in milliseconds. */
    readonly timeoutMs: number;
    /** Findings of the fixtures: one with an error is not run. */
    readonly findings: readonly Finding[];
    readonly suite: Plan["suite"];
}
/** compilePlan plans every selected fixture, in order. */
export declare function compilePlan(fixtures: readonly Fixture[], options: PlanOptions): Plan;
