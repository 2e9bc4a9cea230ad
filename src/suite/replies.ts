/** Collects the replies of one call: bounded in memory however long the stream, compared as they arrive. */
import { createHash } from "node:crypto";
import { type ExpectedValue, expectMessage } from "../fixtures/expected.ts";
import { holdsMatcher } from "../fixtures/matchers.ts";
import type { JsonObject, JsonValue } from "../json/value.ts";
import { type CanonicalMessage, canonicalText, type MessageCodec, MessageError } from "../protobuf/codec.ts";
import type { Mask } from "../text/mask.ts";
import { wholeWords } from "../text/shorten.ts";
import { MAX_ALIGNED } from "./align.ts";
import { compareMessages, isExpected } from "./compare.ts";
import { type ShownDifferences, showDifferences } from "./mismatch.ts";
import type { ReadyMessages } from "./ready.ts";

/** A larger message is compared and digested by its bytes; its canonical form is made only where they differ. */
const LARGE_MESSAGE_BYTES = 64 * 1024;

export function isLarge({ length }: Uint8Array): boolean {
  return length > LARGE_MESSAGE_BYTES;
}

/** In the digest: bindings whose messages are what the fixture asks for agree, whatever it leaves free in them. */
const AS_EXPECTED = "=\n";
/** What the result file records of the messages, in characters of canonical text together. */
const RECORDED_TEXT = 16 * 1024;
/** What is kept to explain a difference: as many messages as can be aligned, in bytes together. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** Differing messages that are kept one by one; beyond, they are counted. */
const MAX_DIFFERING = 20;
/** What is kept of a peer's own text until it is masked, in characters. */
const KEPT_TEXT = 8 * 1024;

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

export class ReplyCollector {
  readonly #codec: MessageCodec;
  readonly #expectation: ReplyExpectation;
  readonly #mask: Mask;
  readonly #hash = createHash("sha256");
  readonly #recorded: JsonValue[] = [];
  readonly #unreadable: UnreadableReply[] = [];
  readonly #differing: DifferingReply[] = [];
  readonly #unknown: string[] = [];
  #kept: CanonicalMessage[] | undefined = [];
  readonly #keepBytes: number;
  #keptBytes = 0;
  #recordedText = 0;
  #count = 0;
  #differingCount = 0;
  #samplesFound = 0;

  /** `share`: what part of the usual memory this collector may use, from 0 to 1, where many collect at once. */
  constructor(codec: MessageCodec, expectation: ReplyExpectation, mask: Mask, share = 1) {
    this.#codec = codec;
    this.#keepBytes = KEPT_BYTES * share;
    this.#expectation = expectation;
    this.#mask = mask;
  }

  /** push takes the payload of the next reply. */
  push(payload: Uint8Array): void {
    const index = this.#count++;
    const large = isLarge(payload);
    const expected = this.#expectedAt(index, large);
    const isSame = expected?.bytes !== undefined && Buffer.compare(expected.bytes, payload) === 0;
    const sample = this.#expectation.samples[this.#samplesFound];
    if (large) {
      this.#kept = undefined;
      if (sample === undefined && (isSame || this.#isPlainly(index, payload))) {
        this.#hash.update(AS_EXPECTED);
        return;
      }
    }
    const reply = (isSame ? plainly(expected) : undefined) ?? this.#decode(index, payload);
    if (reply === undefined) {
      this.#kept = undefined;
      return;
    }
    if (sample !== undefined && isExpected(sample, reply)) this.#samplesFound++;
    this.#noteUnknown(index, reply);
    const isMet = isSame || (expected !== undefined && this.#compare(index, expected, reply));
    this.#hash.update(isMet ? AS_EXPECTED : `${canonicalText(reply.value)}\n`);
    if (!large) this.#keep(payload.length, reply);
  }

  finish(): CollectedReplies {
    return {
      count: this.#count,
      digest: `sha256:${this.#hash.digest("hex")}`,
      recorded: this.#recorded,
      unreadable: this.#unreadable,
      differing: this.#differing,
      differingCount: this.#differingCount,
      samplesFound: this.#samplesFound,
      unknown: this.#unknown,
      kept: this.#kept,
    };
  }

  /** To write a large message costs more than to see whether the payload is the same: it is taken where it is at hand. */
  #expectedAt(index: number, large: boolean): ReadyReply | undefined {
    const { exact } = this.#expectation;
    if (exact === undefined || index >= exact.size) return undefined;
    return large ? (exact.kept(index) ?? {}) : exact.at(index);
  }

  /** Whether the bytes are the expected value itself. A matcher is not what it stands for, whatever a server sends. */
  #isPlainly(index: number, payload: Uint8Array): boolean {
    const expected = this.#valueAt(index);
    return expected !== undefined && !holdsMatcher(expected) && this.#codec.matches(payload, expected);
  }

  #valueAt(index: number): JsonObject | undefined {
    const source = this.#expectation.exact?.source;
    return source !== undefined && index < source.size ? source.at(index) : undefined;
  }

  #decode(index: number, payload: Uint8Array): CanonicalMessage | undefined {
    try {
      return this.#codec.decode(payload);
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      this.#differingCount++;
      if (this.#unreadable.length < MAX_DIFFERING) {
        this.#unreadable.push({ index, reason: wholeWords(error.message, KEPT_TEXT) });
      }
      this.#hash.update(payload);
      return undefined;
    }
  }

  #keep(bytes: number, reply: CanonicalMessage): void {
    const isRecording = this.#recorded.length === this.#count - 1 && this.#recordedText < RECORDED_TEXT;
    const { length } = isRecording ? canonicalText(reply.value) : "";
    if (isRecording && this.#recordedText + length <= RECORDED_TEXT) {
      this.#recordedText += length;
      this.#recorded.push(reply.value);
    }
    this.#keptBytes += bytes;
    if (this.#count > MAX_ALIGNED || this.#keptBytes > this.#keepBytes) this.#kept = undefined;
    else this.#kept?.push(reply);
  }

  /** Whether a reply is as it is expected. */
  #compare(index: number, { value: ready }: ReadyReply, reply: CanonicalMessage): boolean {
    const value = ready ?? expectMessage(this.#codec, this.#valueAt(index) ?? {});
    const differences = compareMessages(value, reply);
    if (differences.length === 0) return true;
    this.#differingCount++;
    if (this.#differing.length < MAX_DIFFERING) {
      this.#differing.push({ index, differences: showDifferences(differences, this.#mask) });
    }
    return false;
  }

  #noteUnknown(index: number, { unknown }: CanonicalMessage): void {
    for (const { path } of unknown.slice(0, MAX_DIFFERING - this.#unknown.length)) {
      const name = wholeWords(path, KEPT_TEXT);
      this.#unknown.push(`message ${index} carries \`${name}\`, which ${this.#codec.typeName} does not have`);
    }
  }
}

/** The canonical form of what arrived as it was expected, byte for byte, where it is at hand. */
function plainly({ value: expected }: ReadyReply): CanonicalMessage | undefined {
  if (expected?.value.kind !== "exact" || expected.unknown.length > 0) return undefined;
  return { value: expected.value.value ?? null, unknown: [] };
}
