/** The call that every new fixture begins as: it succeeds, with one or three messages each way. */
import type { JsonValue } from "../json/value.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import { type Draft, streamsReplies, streamsRequests } from "./model.ts";

/** message is the i-th message of a draft. */
export function message(i: number): { readonly id: number; readonly text: string } {
  return { id: i, text: `message ${i}` };
}

const THREE = [message(1), message(2), message(3)];

/** baseDraft is a call of a kind that succeeds. */
export function baseDraft(kind: RpcKind): Draft {
  return {
    request: { metadata: {}, ...(streamsRequests(kind) ? { stream: THREE } : { message: message(1) }) },
    expected: { status_code: "OK", ...(streamsReplies(kind) ? { stream: THREE } : { message: message(1) }) },
  };
}

/** withMember gives every message of a draft a member. */
export function withMember(base: Draft, name: string, value: JsonValue): Draft {
  const filled = <T extends { readonly message?: unknown; readonly stream?: readonly unknown[] }>(part: T): T => ({
    ...part,
    ...(typeof part.message === "object" ? { message: { ...part.message, [name]: value } } : {}),
    ...(part.stream === undefined ? {} : { stream: part.stream.map((item) => ({ ...Object(item), [name]: value })) }),
  });
  return { ...base, request: filled(base.request), expected: filled(base.expected) };
}

/** withExpected changes what is expected. */
export function withExpected(base: Draft, expected: Partial<Draft["expected"]>): Draft {
  return { ...base, expected: { ...base.expected, ...expected } };
}

/** generated puts streams from a generator in place of those written out. */
export function generated(base: Draft, requests: boolean, replies: boolean, size: number, bytes?: number): Draft {
  const generator = {
    stream_generator: `id=[1..${size}]`,
    stream_size: size,
    ...(bytes === undefined ? {} : { payload_bytes: bytes }),
  };
  const { stream: _requests, ...request } = base.request;
  const { stream: _replies, ...expected } = base.expected;
  return {
    ...base,
    request: requests ? { ...request, ...generator } : base.request,
    expected: replies ? { ...expected, ...generator } : base.expected,
  };
}
