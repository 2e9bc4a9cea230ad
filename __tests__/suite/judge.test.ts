/** Verdicts by what a server answers: status, messages and protocol (docs/fixtures.md, section 3). */
import { describe, expect, test } from "vitest";
import { frame, openReply } from "../rpc/peers.ts";
import { type Answer, answerWith, judged, mismatchesOf } from "./cases.ts";
import type { Case } from "./spec.ts";

/** The mismatches of a case that is not passed; empty where it is. */
async function faults(one: Case, answer: Answer): Promise<string[]> {
  const result = await judged(one, answer);
  expect(result.verdict).toBe(result.mismatches.length === 0 ? "passed" : "failed");
  return mismatchesOf(result);
}

describe("the status", () => {
  const notFound: Case = { expected: { status_code: "NOT_FOUND" } };

  test("must be the expected code", async () => {
    expect(await faults(notFound, { status: 5 })).toEqual([]);
    expect(await faults(notFound, { status: 2, message: "no such thing" })).toEqual([
      "status: NOT_FOUND | UNKNOWN: no such thing",
    ]);
    expect(await faults(notFound, { messages: [{}] })).toEqual(["status: NOT_FOUND | OK"]);
    expect(await faults({}, { status: 5 })).toEqual(["status: OK | NOT_FOUND"]);
  });

  test("that is not gRPC's is told as it is", async () => {
    expect(await faults(notFound, { status: 99 })).toEqual([
      "status: NOT_FOUND | 99 (not a gRPC status)",
      "protocol: a reply that follows the gRPC protocol | grpc-status is 99 (not a gRPC status)",
    ]);
    expect(await faults(notFound, { status: "NOT_FOUND" })).toEqual([
      "status: NOT_FOUND | UNKNOWN",
      "protocol: a reply that follows the gRPC protocol | grpc-status is `NOT_FOUND`, and not a number",
    ]);
  });

  test("points at the fixture's line", async () => {
    const { mismatches } = await judged(notFound, { status: 2 });
    expect(mismatches[0]?.line).toBeGreaterThan(50);
  });
});

describe("the error message", () => {
  const error: Case = { expected: { status_code: "NOT_FOUND", error: { code: "NOT_FOUND", message: "order 7?" } } };

  test("must be contained in the status message", async () => {
    expect(await faults(error, { status: 5, message: "there is no order 7? at all" })).toEqual([]);
    expect(await faults(error, { status: 5, message: "there is no order 8" })).toEqual([
      'error.message: text containing "order 7?" | "there is no order 8"',
    ]);
    expect(await faults(error, { status: 5 })).toEqual(['error.message: text containing "order 7?" | ""']);
  });

  test("can be written as `error_message`", async () => {
    const one: Case = { expected: { status_code: "NOT_FOUND", error_message: "order 7" } };
    expect(await faults(one, { status: 5, message: "no order 7" })).toEqual([]);
    expect(await faults(one, { status: 5, message: "no" })).toEqual([
      'error.message: text containing "order 7" | "no"',
    ]);
  });

  test("is not judged of a status that the client made, but told", async () => {
    const one: Case = {
      expected: { status_code: "DEADLINE_EXCEEDED", error: { message: "took too long" } },
      handler: { timeout_ms: 60 },
    };
    const result = await judged(one, (stream) => void stream.resume());
    expect(result.verdict).toBe("passed");
    expect(result.notes).toEqual(["the status message is the client's own and not judged: no status within 60 ms"]);
    expect(await faults(one, { status: 4, message: "deadline" })).toEqual([
      'error.message: text containing "took too long" | "deadline"',
    ]);
  });
});

describe("a status that nobody sent", () => {
  test("in time is a timeout, with the deadline in the reason", async () => {
    const result = await judged({ handler: { timeout_ms: 60 } }, (stream) => void stream.resume());
    expect(result.verdict).toBe("timeout");
    expect(result.reason).toBe("no status within the deadline of 60 ms");
    expect(mismatchesOf(result)).toEqual([
      "status: OK | DEADLINE_EXCEEDED, made by the client: no status within 60 ms",
    ]);
  });

  test("because the connection broke is a failure", async () => {
    const result = await judged({}, (stream) => stream.session?.destroy());
    expect(result.verdict).toBe("failed");
    expect(mismatchesOf(result)[0]).toMatch(/^status: OK \| UNAVAILABLE, made from the connection: 127\.0\.0\.1:\d+ /);
  });
});

describe("the one message of a unary or client-streaming method", () => {
  const one: Case = { expected: { message: { value: 7, inner: { text: "deep" } } } };
  const sound = { value: 7, inner: { text: "deep" } };

  test("must have the expected value, at every depth", async () => {
    expect(await faults(one, { messages: [sound] })).toEqual([]);
    expect(await faults(one, { messages: [{ value: 8, inner: { text: "shallow" }, maybe: 0 }] })).toEqual([
      "message.value: 7 | 8",
      'message.inner.text: "deep" | "shallow"',
      "message.maybe: (absent) | 0",
    ]);
    expect(await faults({ ...one, kind: "client_streaming" }, { messages: [{}] })).toEqual([
      "message.value: 7 | 0",
      'message.inner: {"by_name":{},"data":"","text":"deep","value":0} | (absent)',
    ]);
  });

  test("is compared in canonical form", async () => {
    const written: Case = { expected: { message: { byName: { b: "2", a: "1" }, data: "-_8", text: "" } } };
    expect(await faults(written, { messages: [{ value: 0, by_name: { a: "1", b: "2" }, data: "+/8=" }] })).toEqual([]);
  });

  test("must be exactly one", async () => {
    expect(await faults(one, {})).toEqual(["message: exactly one message | no messages"]);
    expect(await faults(one, { messages: [sound, sound] })).toEqual(["message: exactly one message | 2 messages"]);
    expect(await faults({}, {})).toEqual(["message: exactly one message | no messages"]);
  });

  test("is free where the fixture has none, or prose, but must be readable", async () => {
    expect(await faults({}, { messages: [{ value: 99 }] })).toEqual([]);
    expect(await faults({ expected: { message: "the sum of all" } }, { messages: [{ value: 99 }] })).toEqual([]);
    const [fault, ...more] = await faults({}, { messages: [Buffer.from("{nonsense")] });
    expect(fault).toMatch(/^message: a test\.v1\.Item \| the payload is not JSON/);
    expect(more).toEqual([]);
  });

  test("is not compared beside a status that is not OK", async () => {
    const error: Case = { expected: { status_code: "INTERNAL", message: { value: 1 } } };
    expect(await faults(error, { status: 13 })).toEqual([]);
    const result = await judged(error, { status: 13, messages: [{ value: 5 }] });
    expect(result.verdict).toBe("passed");
    expect(result.notes).toEqual(["1 message came beside a status that is not OK; gRPC does not deliver them"]);
  });

  test("may carry a key beyond its type, where the fixture has it", async () => {
    const noted: Case = { expected: { message: { value: 1, note: { why: "x" } } } };
    expect(await faults(noted, { messages: [{ value: 1, note: { why: "x" } }] })).toEqual([]);
    expect(await faults(noted, { messages: [{ value: 1, note: { why: "y" } }] })).toEqual([
      'message.note.why: "x" | "y"',
    ]);
    expect(await faults(noted, { messages: [{ value: 1 }] })).toEqual(['message.note: {"why":"x"} | (absent)']);
    const extra = await judged(one, { messages: [{ ...sound, more: 1 }] });
    expect(extra.verdict).toBe("passed");
    expect(extra.notes).toEqual(["message 0 carries `more`, which test.v1.Item does not have"]);
  });

  test("in protobuf may carry an unknown field, which is told", async () => {
    const bytes = Buffer.from("0807220412026869" + "9a0601" + "78", "hex");
    const result = await judged(
      { expected: { message: { value: 7, inner: { text: "hi" } } } },
      { messages: [bytes] },
      {
        encoding: "protobuf",
      },
    );
    expect(result.verdict).toBe("passed");
    expect(result.notes).toEqual(["message 0 carries `#99`, which test.v1.Item does not have"]);
  });

  test("in protobuf that is malformed is told", async () => {
    const result = await judged({}, { messages: [Buffer.from("087f7f7f", "hex")] }, { encoding: "protobuf" });
    expect(result.verdict).toBe("failed");
    expect(mismatchesOf(result)[0]).toMatch(/^message: a test\.v1\.Item \| not a test\.v1\.Item: /);
  });
});

describe("the messages of a stream", () => {
  const abc = ["a", "b", "c"].map((text) => ({ text }));
  const stream: Case = { kind: "server_streaming", expected: { stream: abc } };
  const shown = (text: string): string => `{"by_name":{},"data":"","text":"${text}","value":0}`;
  const texts = (...all: string[]): Answer => ({ messages: all.map((text) => ({ text })) });

  test("must be the expected ones, in order and number", async () => {
    expect(await faults(stream, texts("a", "b", "c"))).toEqual([]);
    expect(await faults({ ...stream, kind: "bidirectional_streaming" }, texts("a", "b", "c"))).toEqual([]);
  });

  test("are missing", async () => {
    expect(await faults(stream, texts("a", "c"))).toEqual([
      "stream.length: 3 messages | 2 messages",
      `stream[1]: ${shown("b")} | (missing)`,
    ]);
    expect(await faults(stream, {})).toEqual(["stream.length: 3 messages | no messages"]);
  });

  test("are missing from a place on: one thing to say, and not a line for each", async () => {
    const long: Case = {
      kind: "server_streaming",
      expected: { stream: ["a", "b", "c", "d", "e", "f"].map((text) => ({ text })) },
    };
    expect(await faults(long, texts("a", "b"))).toEqual([
      "stream.length: 6 messages | 2 messages",
      `stream[2..5]: 4 messages, the first ${shown("c")} | (missing)`,
    ]);
    // Up to three are listed one by one.
    expect(await faults(long, texts("a", "b", "c"))).toHaveLength(4);
    expect(await faults(stream, texts("a", "b", "c", "w", "x", "y", "z"))).toEqual([
      "stream.length: 3 messages | 7 messages",
      `stream[3..6]: (no such message) | 4 messages, the first ${shown("w")}`,
    ]);
  });

  test("are too many", async () => {
    expect(await faults(stream, texts("a", "x", "b", "c"))).toEqual([
      "stream.length: 3 messages | 4 messages",
      `stream[1]: (no such message) | ${shown("x")}`,
    ]);
    expect(await faults({ kind: "server_streaming", expected: { stream: [] } }, texts("a"))).toEqual([
      "stream.length: no messages | 1 message",
      `stream[0]: (no such message) | ${shown("a")}`,
    ]);
  });

  test("are in another order", async () => {
    const result = await judged(stream, texts("b", "c", "a"));
    expect(mismatchesOf(result)).toEqual([`stream[0]: ${shown("a")} | the same message at position 2`]);
    expect(result.mismatches[0]?.hint).toBe("the order differs");
  });

  test("have another value", async () => {
    expect(await faults(stream, { messages: [{ text: "a" }, { text: "b", value: 5 }, { text: "x" }] })).toEqual([
      "stream[1].value: 0 | 5",
      'stream[2].text: "c" | "x"',
    ]);
  });

  test("cannot be read", async () => {
    const found = await faults(stream, { messages: [{ text: "a" }, Buffer.from("?"), { text: "x" }] });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^stream\[1\]: a test\.v1\.Item \| the payload is not JSON/);
    expect(found[1]).toBe('stream[2].text: "c" | "x"');
  });

  test("come before an error, and are judged", async () => {
    const error: Case = { kind: "server_streaming", expected: { status_code: "INTERNAL", stream: abc } };
    expect(await faults(error, { ...texts("a", "b", "c"), status: 13 })).toEqual([]);
    expect(await faults(error, { ...texts("a", "b"), status: 13 })).toHaveLength(2);
    expect(await faults(error, { ...texts("a", "b", "c") })).toEqual(["status: INTERNAL | OK"]);
  });

  test("differ in a key beyond their type", async () => {
    const noted: Case = {
      kind: "server_streaming",
      expected: {
        stream: [
          { text: "a", note: 1 },
          { text: "b", note: 2 },
        ],
      },
    };
    expect(
      await faults(noted, {
        messages: [
          { text: "a", note: 1 },
          { text: "b", note: 2 },
        ],
      }),
    ).toEqual([]);
    expect(
      await faults(noted, {
        messages: [
          { text: "a", note: 1 },
          { text: "b", note: 3 },
        ],
      }),
    ).toEqual(["stream[1].note: 2 | 3"]);
  });

  test("are free where the fixture says nothing of them", async () => {
    expect(await faults({ kind: "server_streaming" }, texts("x", "y"))).toEqual([]);
    expect(await faults({ kind: "server_streaming" }, {})).toEqual([]);
  });

  test("are more than can be aligned: then they are compared by position", async () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({ value: i }));
    const one: Case = { kind: "server_streaming", expected: { stream: many } };
    expect(await faults(one, { messages: many })).toEqual([]);
    expect(await faults(one, { messages: many.with(1234, { value: -1 }) })).toEqual(["stream[1234].value: 1234 | -1"]);
    const shifted = await faults(one, { messages: many.toSpliced(100, 1) });
    expect(shifted[0]).toBe("stream.length: 1500 messages | 1499 messages");
    expect(shifted[1]).toBe("stream[100].value: 100 | 101");
    expect(shifted.at(-1)).toBe("stream: the expected messages | 1379 more messages differ");
  });

  test("are large: then they are compared all the same", async () => {
    const large = (fill: string) => ({ text: fill.repeat(100_000) });
    const one: Case = { kind: "server_streaming", expected: { stream: [large("a"), large("b")] } };
    expect(await faults(one, { messages: [large("a"), large("b")] })).toEqual([]);
    const spaced = Buffer.from(`{ "text" : "${"b".repeat(100_000)}" }`);
    expect(await faults(one, { messages: [large("a"), spaced] })).toEqual([]);
    const found = await faults(one, { messages: [large("a"), large("c")] });
    expect(found).toHaveLength(1);
    expect(found[0]?.length).toBeLessThan(2000);
    expect(found[0]).toMatch(/^stream\[1\]\.text: /);
  });

  test("come from a generator", async () => {
    const one: Case = {
      kind: "server_streaming",
      expected: { stream_generator: "value=[0..4]", stream_size: 5 },
    };
    const made = [0, 1, 2, 3, 4].map((value) => ({ value }));
    expect(await faults(one, { messages: made })).toEqual([]);
    expect(await faults(one, { messages: made.slice(1) })).toEqual([
      "stream.length: 5 messages | 4 messages",
      'stream[0]: {"by_name":{},"data":"","text":"","value":0} | (missing)',
    ]);
  });
});

describe("partial delivery", () => {
  const messages = [1, 2, 3].map((value) => ({ value }));
  const cut = (status_code: "DEADLINE_EXCEEDED" | "CANCELLED" | "INTERNAL", stream = messages): Case => ({
    kind: "server_streaming",
    expected: { status_code, stream, partial_delivery: true },
  });

  test.each([
    ["DEADLINE_EXCEEDED", 4],
    ["CANCELLED", 1],
  ] as const)("before %s is a beginning of the stream, and not nothing", async (name, status) => {
    const one = cut(name);
    for (const count of [1, 2, 3])
      expect(await faults(one, { status, messages: messages.slice(0, count) })).toEqual([]);
    expect(await faults(one, { status })).toEqual([
      "stream.length: 1 to 3 messages before the stream is cut | no messages",
    ]);
    expect(await faults(one, { status, messages: [...messages, { value: 4 }] })).toEqual([
      "stream.length: at most 3 messages | 4 messages",
    ]);
    expect(await faults(one, { status, messages: messages.slice(1) })).toEqual([
      "stream[0].value: 1 | 2",
      "stream[1].value: 2 | 3",
    ]);
  });

  test("may be nothing where nothing is expected", async () => {
    expect(await faults(cut("DEADLINE_EXCEEDED", []), { status: 4 })).toEqual([]);
    expect(await faults(cut("DEADLINE_EXCEEDED", []), { status: 4, messages: [{ value: 1 }] })).toHaveLength(1);
  });

  test("before any other status is the whole stream", async () => {
    expect(await faults(cut("INTERNAL"), { status: 13, messages })).toEqual([]);
    expect((await faults(cut("INTERNAL"), { status: 13, messages: messages.slice(0, 2) }))[0]).toBe(
      "stream.length: 3 messages | 2 messages",
    );
  });

  test("is no beginning where the fixture does not allow it", async () => {
    const whole: Case = { kind: "server_streaming", expected: { status_code: "DEADLINE_EXCEEDED", stream: messages } };
    expect(await faults(whole, { status: 4, messages })).toEqual([]);
    expect(await faults(whole, { status: 4, messages: messages.slice(0, 2) })).toHaveLength(2);
  });

  test("is judged of what came before the client's own deadline", async () => {
    const one: Case = { ...cut("DEADLINE_EXCEEDED"), handler: { timeout_ms: 1000 } };
    const held = await judged(one, (stream) => {
      openReply(stream, {});
      stream.write(frame('{"value": 1}'));
    });
    expect(held).toMatchObject({ verdict: "passed", outcome: { messageCount: 1, status: { origin: "client" } } });
    const wrong = await judged(one, (stream) => {
      openReply(stream, {});
      stream.write(frame('{"value": 5}'));
    });
    expect(mismatchesOf(wrong)).toEqual(["stream[0].value: 1 | 5"]);
  });
});

describe("stream_count and stream_sample", () => {
  const values = (...all: number[]): Answer => ({ messages: all.map((value) => ({ value })) });

  test("the number must be right", async () => {
    const one: Case = { kind: "server_streaming", expected: { stream_count: 3 } };
    expect(await faults(one, values(1, 2, 3))).toEqual([]);
    expect(await faults(one, values(1, 2))).toEqual(["stream.length: 3 messages | 2 messages"]);
    expect(await faults(one, values(1, 2, 3, 4))).toEqual(["stream.length: 3 messages | 4 messages"]);
  });

  test("each sample must occur, in order, with anything between", async () => {
    const one: Case = {
      kind: "server_streaming",
      expected: { stream_sample: [{ value: 2 }, { value: 5 }, { value: 5 }] },
    };
    expect(await faults(one, values(1, 2, 3, 5, 4, 5))).toEqual([]);
    const shown = '{"by_name":{},"data":"","text":"","value":5}';
    expect(await faults(one, values(5, 2, 5))).toEqual([`stream_sample[2]: ${shown} | no such message in this order`]);
    expect(await faults(one, values(5, 5, 2))).toEqual([
      `stream_sample[1]: ${shown} | no such message in this order`,
      `stream_sample[2]: ${shown} | no such message in this order`,
    ]);
  });

  test("a sample may be large, and may have a key beyond its type", async () => {
    const text = "x".repeat(100_000);
    const large: Case = { kind: "server_streaming", expected: { stream_sample: [{ text }] } };
    expect(await faults(large, { messages: [{ value: 1 }, { text }] })).toEqual([]);
    expect(await faults(large, { messages: [{ value: 1 }] })).toHaveLength(1);
    const both: Case = { kind: "server_streaming", expected: { stream: [{ text }], stream_sample: [{ text }] } };
    expect(await faults(both, { messages: [{ text }] })).toEqual([]);
    const noted: Case = { kind: "server_streaming", expected: { stream_sample: [{ value: 1, note: "a" }] } };
    expect(
      await faults(noted, {
        messages: [
          { value: 1, note: "b" },
          { value: 1, note: "a" },
        ],
      }),
    ).toEqual([]);
    expect(await faults(noted, { messages: [{ value: 1, note: "b" }] })).toHaveLength(1);
  });

  test("an unreadable message is a fault beside them", async () => {
    const one: Case = { kind: "server_streaming", expected: { stream_count: 2 } };
    const [fault] = await faults(one, { messages: [{ value: 1 }, Buffer.from("[]")] });
    expect(fault).toBe("stream[1]: a test.v1.Item | the JSON payload is not an object");
  });
});

describe("a breach of the protocol", () => {
  test("fails a fixture that is right in everything else", async () => {
    const { verdict, mismatches } = await judged({ expected: { message: {} } }, (stream) => {
      openReply(stream, { "grpc-status": "0" });
      stream.resume().on("end", () => stream.end(Buffer.concat([frame("{}"), Buffer.from([0, 0, 0])])));
    });
    expect(verdict).toBe("failed");
    expect(mismatches.map(({ received }) => received)).toEqual([
      "the stream ended inside a message: 3 bytes of an unfinished frame",
    ]);
    await expect(judged({ expected: { message: {} } }, answerWith({ messages: [{}] }))).resolves.toMatchObject({
      verdict: "passed",
    });
  });
});

test("mismatches beyond fifty are counted", async () => {
  const stream = Array.from({ length: 100 }, (_, value) => ({ value }));
  const result = await judged(
    { kind: "server_streaming", expected: { stream } },
    { messages: stream.map(() => ({ value: -1 })) },
  );
  expect(result.mismatches).toHaveLength(50);
  expect(result.notes).toEqual(["50 more mismatches are not listed"]);
});
