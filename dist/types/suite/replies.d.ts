import { type ExpectedValue } from "../fixtures/expected.ts";
import type { JsonValue } from "../json/value.ts";
import { type CanonicalMessage, type MessageCodec } from "../protobuf/codec.ts";
import type { Mask } from "../text/mask.ts";
import { type ShownDifferences } from "./mismatch.ts";
import type { ReadyMessages } from "./ready.ts";
export declare function isLarge({ length }: Uint8Array): boolean;
/** A reply that is not the expected one at its position. */
export interface DifferingReply {
    readonly index: number;
    readonly differences: ShownDifferences;
}
/** A reply that is no message of its type. */
export interface UnreadableReply {
    readonly index: number;
    readonly reason: string;
}
export interface CollectedReplies {
    readonly count: number;
    /** sha256 over the messages as they are compared: a mark for one that is as expected, else its canonical text. */
    readonly digest: string;
    /** The first messages in canonical form, up to 16 KiB of text together. */
    readonly recorded: readonly JsonValue[];
    readonly unreadable: readonly UnreadableReply[];
    /** The first replies that differ from the expectation at their position (masked and short), and how many do. */
    readonly differing: readonly DifferingReply[];
    readonly differingCount: number;
    /** How many of the expectation's samples were found in order, and where the search stood when the last was. */
    readonly samplesFound: number;
    /** Unknown fields and keys, as sentences. */
    readonly unknown: readonly string[];
    /** All replies, while they are few and small enough to be aligned with the expected ones. */
    readonly kept: readonly CanonicalMessage[] | undefined;
}
/** An expected reply, made ready to be compared with. */
export interface ReadyReply {
    /** As it may arrive; absent for one with a matcher. */
    readonly bytes?: Uint8Array;
    /** Absent for a large one, of which it is seldom needed. */
    readonly value?: ExpectedValue;
}
export interface ReplyExpectation {
    /** The exact replies, where the fixture gives them. */
    readonly exact: ReadyMessages<ReadyReply> | undefined;
    /** Replies that must occur, in this order. */
    readonly samples: readonly ExpectedValue[];
}
export declare class ReplyCollector {
    #private;
    /** `share`: what part of the usual memory this collector may use, from 0 to 1, where many collect at once. */
    constructor(codec: MessageCodec, expectation: ReplyExpectation, mask: Mask, share?: number);
    /** push takes the payload of the next reply. */
    push(payload: Uint8Array): void;
    finish(): CollectedReplies;
}
