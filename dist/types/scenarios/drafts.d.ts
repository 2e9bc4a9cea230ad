/** The call that every new fixture begins as: it succeeds, with one or three messages each way. */
import type { JsonValue } from "../json/value.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import { type Draft } from "./model.ts";
/** message is the i-th message of a draft. */
export declare function message(i: number): {
    readonly id: number;
    readonly text: string;
};
/** baseDraft is a call of a kind that succeeds. */
export declare function baseDraft(kind: RpcKind): Draft;
/** withMember gives every message of a draft a member. */
export declare function withMember(base: Draft, name: string, value: JsonValue): Draft;
/** withExpected changes what is expected. */
export declare function withExpected(base: Draft, expected: Partial<Draft["expected"]>): Draft;
/** generated puts streams from a generator in place of those written out. */
export declare function generated(base: Draft, requests: boolean, replies: boolean, size: number, bytes?: number): Draft;
