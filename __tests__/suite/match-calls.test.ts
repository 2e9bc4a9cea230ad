/** Matchers in fixtures that are run: mismatches, their lines, alignment, samples and large messages. */
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/json/value.ts";
import { type Answer, judged, loadSpecs, mismatchesOf, planOf } from "./cases.ts";
import { type Case, specOf } from "./spec.ts";

async function faults(one: Case, answer: Answer): Promise<string[]> {
  return mismatchesOf(await judged(one, answer));
}

function match(spec: JsonValue): JsonObject {
  return { $match: spec };
}

const texts = (...all: string[]): Answer => ({ messages: all.map((text) => ({ text })) });
const shown = (text: string): string => `{"by_name":{},"data":"","text":${text},"value":0}`;

test("a mismatch stands on the matcher's line", async () => {
  const one: Case = { expected: { message: { value: 1, inner: { text: match({ regex: "^a" }) } } } };
  expect(await faults(one, { messages: [{ value: 1, inner: { text: "abc" } }] })).toEqual([]);
  const result = await judged(one, { messages: [{ value: 1, inner: { text: "b" } }] });
  expect(mismatchesOf(result)).toEqual(['message.inner.text: a text matching /^a/ | "b"']);
  const lines = JSON.stringify(specOf(one), null, 2).split("\n");
  expect(lines[(result.mismatches[0]?.line ?? 0) - 1]).toContain('"text": {');
});

test("a whole message may be a matcher", async () => {
  const one: Case = { expected: { message: match({ contains: { value: 1 } }) } };
  expect(await faults(one, { messages: [{ value: 1, text: "x" }] })).toEqual([]);
  expect(await faults(one, { messages: [{ value: 2 }] })).toEqual(["message.value: 1 | 2"]);
  expect(await faults({ expected: { message: match("any") } }, {})).toEqual([
    "message: exactly one message | no messages",
  ]);
});

describe("in a stream", () => {
  const stream: Case = {
    kind: "server_streaming",
    expected: {
      stream: [
        match({ contains: { text: match({ regex: "^[ab]" }) } }),
        { text: match({ regex: "^b" }) },
        { text: "c" },
      ],
    },
  };
  const second = shown("a text matching /^b/");

  test("messages are met in order", async () => {
    expect(await faults(stream, texts("a1", "b1", "c"))).toEqual([]);
    expect(await faults(stream, texts("b1", "b2", "c"))).toEqual([]);
  });

  test("one is missing", async () => {
    expect(await faults(stream, texts("a1", "c"))).toEqual([
      "stream.length: 3 messages | 2 messages",
      `stream[1]: ${second} | (missing)`,
    ]);
    // It could be either: the later one is then what is missing, or the first; never the third.
    expect(await faults(stream, texts("b1", "c"))).toHaveLength(2);
  });

  test("one is too many, has another value, or another place", async () => {
    expect(await faults(stream, texts("a1", "x", "b1", "c"))).toEqual([
      "stream.length: 3 messages | 4 messages",
      `stream[1]: (no such message) | ${shown('"x"')}`,
    ]);
    expect(await faults(stream, texts("a1", "x", "c"))).toEqual(['stream[1].text: a text matching /^b/ | "x"']);
    expect(await faults(stream, texts("c", "a1", "b1"))).toEqual([
      `stream[2]: ${shown('"c"')} | the same message at position 0`,
    ]);
    expect(await faults(stream, texts("b1", "c", "a1"))).toEqual([
      `stream[1]: ${second} | (missing)`,
      `stream[2]: (no such message) | ${shown('"a1"')}`,
    ]);
    expect(await faults(stream, texts("x", "y", "z"))).toEqual([
      'stream[0].text: a text matching /^[ab]/ | "x"',
      'stream[1].text: a text matching /^b/ | "y"',
      'stream[2].text: "c" | "z"',
    ]);
  });

  test("more are compared by position than can be aligned", async () => {
    const all = Array.from({ length: 400 }, (_, i) => ({ text: match({ regex: `^${i}$` }) }));
    const long: Case = { kind: "server_streaming", expected: { stream: all } };
    const sent = all.map((_, i) => String(i));
    expect(await faults(long, texts(...sent))).toEqual([]);
    const found = await faults(long, texts(...sent.slice(1)));
    expect(found[0]).toBe("stream.length: 400 messages | 399 messages");
    expect(found[1]).toBe('stream[0].text: a text matching /^0$/ | "1"');
  });

  test("samples are found in order", async () => {
    const sampled: Case = {
      kind: "server_streaming",
      expected: {
        stream_count: 3,
        stream_sample: [{ text: match({ regex: "^a" }) }, { text: match({ contains: "b" }) }],
      },
    };
    expect(await faults(sampled, texts("a", "x", "cb"))).toEqual([]);
    const result = await judged(sampled, texts("b", "x", "a"));
    expect(mismatchesOf(result)).toEqual([
      `stream_sample[1]: ${shown('something that contains "b"')} | no such message in this order`,
    ]);
    expect(result.mismatches[0]?.hint).toBe("the samples before it were found");
  });
});

describe("a large message", () => {
  const large = "x".repeat(100_000);

  test.each(["protobuf", "json"] as const)("is compared with its matchers: %s", async (encoding) => {
    const one: Case = { expected: { message: { text: match({ regex: "^x+$" }), maybe: match("any") } } };
    const { codec } = await codecs(one, encoding);
    const sent = (value: JsonObject): Answer => ({ messages: [Buffer.from(codec.encode(value))] });
    const verdict = async (value: JsonObject) => mismatchesOf(await judged(one, sent(value), { encoding }));
    expect(await verdict({ text: large, maybe: 0 })).toEqual([]);
    expect(await verdict({ text: large })).toEqual(["message.maybe: any value | (absent)"]);
    expect((await verdict({ text: `${large}y`, maybe: 0 }))[0]).toMatch(
      /^message\.text: a text matching \/\^x\+\$\/ \| "xxx/,
    );
  });

  test("that repeats a matcher's own text is not what it stands for", async () => {
    const text = match({ contains: large });
    const one: Case = { expected: { message: { by_name: text } } };
    const expected = { expected: { message: { note: match({ contains: large }) } } };
    expect((await judged(expected, { messages: [{ note: match({ contains: large }) }] })).verdict).toBe("failed");
    expect((await judged(one, { messages: [{ by_name: { $match: large } }] })).verdict).not.toBe("passed");
  });
});

async function codecs(one: Case, encoding: "protobuf" | "json") {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf(one) });
  const [entry] = planOf(fixtures, encoding).entries;
  if (entry?.kind !== "call") throw new Error(entry?.reason);
  return { codec: entry.replyCodec };
}

test("a fixture whose matcher cannot be judged is not run", async () => {
  const broken = [match({ regex: "(" }), match({ regex: "a", contains: "b" }), match({ regx: "a" })];
  for (const text of broken) {
    const { fixtures } = await loadSpecs({ "unary/01_case": specOf({ expected: { message: { text } } }) });
    expect(planOf(fixtures).entries).toMatchObject([{ kind: "refused", verdict: "not-run" }]);
  }
});
