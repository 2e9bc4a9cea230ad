/** Collects the replies of one call: bounded in memory however long the stream, compared as they arrive. */
import { createHash } from "node:crypto";
import { type ExpectedValue, expectMessage } from "../fixtures/expected.ts";
import { holdsMatcher } from "../fixtures/matchers.ts";
import type { MessageSource } from "../fixtures/messages.ts";
import type { JsonObject, JsonValue } from "../json/value.ts";
import { type CanonicalMessage, canonicalText, type MessageCodec, MessageError } from "../protobuf/codec.ts";
import type { Mask } from "../text/mask.ts";
import { wholeWords } from "../text/shorten.ts";
import { MAX_ALIGNED } from "./align.ts";
import { compareMessages, isExpected } from "./compare.ts";
import { type ShownDifferences, showDifferences } from "./mismatch.ts";

/** A larger message is compared and digested by its bytes; its canonical form is made only where they differ. */
const LARGE_MESSAGE_BYTES = 64 * 1024;
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
  /** Absent for a large one. */
  readonly value?: ExpectedValue;
}

export interface ReplyExpectation {
  /** The exact replies, where the fixture gives them. */
  readonly exact: MessageSource | undefined;
  /** The exact replies made ready once for all bindings, where they are few. */
  readonly ready?: readonly ReadyReply[];
  /** Replies that must occur, in this order. */
  readonly samples: readonly JsonObject[];
}

export class ReplyCollector {
  readonly #codec: MessageCodec;
  readonly #expectation: ReplyExpectation;
  readonly #mask: Mask;
  readonly #samples: readonly ExpectedValue[];
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
    this.#samples = expectation.samples.map((sample) => expectMessage(codec, sample));
  }

  /** push takes the payload of the next reply. */
  push(payload: Uint8Array): void {
    const index = this.#count++;
    const expected = this.#expectedAt(index);
    const large = payload.length > LARGE_MESSAGE_BYTES;
    if (large) {
      this.#kept = undefined;
      const samplesLeft = this.#samplesFound < this.#samples.length;
      if (expected !== undefined && !samplesLeft && this.#isPlainly(index, payload, expected)) {
        this.#hash.update(AS_EXPECTED);
        return;
      }
    }
    const reply = this.#decode(index, payload);
    if (reply === undefined) {
      this.#kept = undefined;
      return;
    }
    const sample = this.#samples[this.#samplesFound];
    if (sample !== undefined && isExpected(sample, reply)) this.#samplesFound++;
    this.#noteUnknown(index, reply);
    const isMet = expected !== undefined && this.#compare(index, expected, reply);
    const text = large && isMet ? "" : canonicalText(reply.value);
    this.#hash.update(isMet ? AS_EXPECTED : `${text}\n`);
    if (!large) this.#keep(payload.length, text, reply);
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

  #expectedAt(index: number): JsonObject | undefined {
    const { exact } = this.#expectation;
    return exact !== undefined && index < exact.size ? exact.at(index) : undefined;
  }

  /** Bytes that are the expected value itself. A matcher is not what it stands for, whatever a server sends. */
  #isPlainly(index: number, payload: Uint8Array, expected: JsonObject): boolean {
    const bytes = this.#expectation.ready?.[index]?.bytes;
    if (bytes !== undefined && Buffer.compare(bytes, payload) === 0) return true;
    return !holdsMatcher(expected) && this.#codec.matches(payload, expected);
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

  #keep(bytes: number, text: string, reply: CanonicalMessage): void {
    if (this.#recorded.length === this.#count - 1 && this.#recordedText + text.length <= RECORDED_TEXT) {
      this.#recordedText += text.length;
      this.#recorded.push(reply.value);
    }
    this.#keptBytes += bytes;
    if (this.#count > MAX_ALIGNED || this.#keptBytes > this.#keepBytes) this.#kept = undefined;
    else this.#kept?.push(reply);
  }

  /** Whether a reply is as it is expected. */
  #compare(index: number, expected: JsonObject, reply: CanonicalMessage): boolean {
    const value = this.#expectation.ready?.[index]?.value ?? expectMessage(this.#codec, expected);
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
