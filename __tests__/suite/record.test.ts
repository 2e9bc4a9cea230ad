/** What a result file holds of a call: bounded, and without secrets. */
import { describe, expect, test } from "vitest";
import { createMask } from "../../src/text/mask.ts";
import { frame } from "../rpc/peers.ts";
import { type Answer, judged } from "./cases.ts";
import type { Case } from "./spec.ts";

const SECRET = "s3cret-value";
const mask = createMask([SECRET]);

describe("secrets", () => {
  const one: Case = {
    kind: "server_streaming",
    expected: {
      stream: [{ text: `my ${SECRET}`, by_name: { [SECRET]: SECRET } }],
      headers: { "x-plain": "something else", authorization: "Bearer abc" },
    },
  };
  const answer: Answer = {
    status: 5,
    message: `no ${SECRET} here`,
    headers: { "x-plain": SECRET, "set-cookie": ["session=1", "id=2"], authorization: "Bearer other" },
    trailers: { "x-late": `a ${SECRET}` },
    messages: [{ text: `his ${SECRET}`, by_name: { [SECRET]: `${SECRET}!` } }],
  };

  test("are nowhere in a result", async () => {
    const result = await judged(one, answer, { mask });
    expect(result.verdict).toBe("failed");
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(JSON.stringify(result)).not.toContain("Bearer");
    expect(result.outcome).toMatchObject({
      status: { message: "no *** here" },
      messages: [{ text: "his ***", by_name: { "***": "***!" } }],
    });
    expect(result.outcome?.headers).toEqual(
      expect.arrayContaining([
        ["x-plain", "***"],
        ["set-cookie", "***"],
        ["authorization", "***"],
      ]),
    );
    expect(result.mismatches.map(({ path, expected, received }) => `${path}: ${expected} | ${received}`)).toEqual([
      "status: OK | NOT_FOUND: no *** here",
      'stream[0].text: "my ***" | "his ***"',
      'stream[0].by_name["***"]: "***" | "***!"',
      "headers.x-plain: something else | ***",
      "headers.authorization: *** | ***",
    ]);
  });

  test("are nowhere when they stand where a long text is cut", async () => {
    for (let before = 150; before < 450; before += 7) {
      const text = `${"x".repeat(before)}${SECRET}${"y".repeat(400)}`;
      const result = await judged({ expected: { message: { text: "z" } } }, { messages: [{ text }] }, { mask });
      const { received = "" } = result.mismatches[0] ?? {};
      expect(received).not.toMatch(/s3c|ret-|-value|lue/);
    }
  });

  test("are nowhere in what is said of broken replies", async () => {
    const broken = await judged({}, { messages: [{ value: SECRET }] }, { mask });
    expect(broken.verdict).toBe("failed");
    expect(JSON.stringify(broken)).not.toContain(SECRET);
    const unknown = await judged({}, { messages: [{ [SECRET]: 1 }] }, { mask });
    expect(JSON.stringify(unknown)).not.toContain(SECRET);
    const page = await judged(
      {},
      (stream) => {
        stream.respond({ ":status": 500, "content-type": "text/plain" });
        stream.resume().on("end", () => stream.end(`trace of ${SECRET}`));
      },
      { mask },
    );
    expect(JSON.stringify(page)).not.toContain(SECRET);
  });

  test("are nowhere in a note that is cut where they stand", async () => {
    for (let before = 180; before < 260; before += 2) {
      const key = `${"x".repeat(before)} ${SECRET} ${"y".repeat(400)}`;
      const { notes } = await judged({}, { messages: [{ [key]: 1 }] }, { mask });
      expect(notes[0]).toContain("message 0 carries");
      expect(notes[0]).not.toMatch(/s3c|ret-|-value|lue/);
    }
  });

  test("that are none stay", async () => {
    const result = await judged(one, answer);
    expect(result.outcome?.status.message).toBe(`no ${SECRET} here`);
    expect(result.outcome?.trailers).toContainEqual(["x-late", `a ${SECRET}`]);
  });
});

describe("messages", () => {
  const stream: Case = { kind: "server_streaming" };

  test("are recorded in canonical form", async () => {
    const { outcome } = await judged(stream, { messages: [{ value: 1 }, { text: "two", maybe: 0 }] });
    expect(outcome).toMatchObject({
      messageCount: 2,
      messages: [
        { value: 1, text: "", by_name: {}, data: "" },
        { value: 0, text: "two", maybe: 0 },
      ],
    });
  });

  test("have a digest that is theirs, however they are written", async () => {
    const digest = async (...messages: NonNullable<Answer["messages"]>): Promise<string | undefined> =>
      (await judged(stream, { messages })).outcome?.messagesDigest;
    const one = await digest({ value: 1, text: "a" }, { value: 2 });
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digest({ text: "a", value: 1, data: "" }, { value: 2 })).toBe(one);
    expect(await digest({ value: 2 }, { text: "a", value: 1 })).not.toBe(one);
    expect(await digest({ value: 1, text: "a" })).not.toBe(one);
    expect(await digest({ value: 1, text: "a" }, { value: 2, maybe: 0 })).not.toBe(one);
    expect(await digest()).not.toBe(one);
  });

  test("are recorded in part where they are many or large, and all counted", async () => {
    const many = Array.from({ length: 5000 }, (_, value) => ({ value, text: "x".repeat(20) }));
    const { outcome } = await judged(stream, { messages: many });
    expect(outcome?.messageCount).toBe(5000);
    expect(outcome?.messages[0]).toMatchObject({ value: 0 });
    expect(JSON.stringify(outcome?.messages).length).toBeLessThan(64 * 1024);
    const large = await judged(stream, { messages: [{ text: "y".repeat(200_000) }, { value: 2 }] });
    expect(large.outcome).toMatchObject({ messageCount: 2, messages: [] });
  });
});

describe("what a peer makes huge", () => {
  const HUGE = "k".repeat(1024 * 1024);

  test("is short in notes", async () => {
    const messages = Array.from({ length: 25 }, (_, i) => ({ [`${i} ${HUGE}`]: 1 }));
    const result = await judged({ kind: "server_streaming" }, { messages });
    expect(result.notes).toHaveLength(20);
    expect(result.notes[0]).toMatch(/^message 0 carries `/);
    for (const note of result.notes) expect(note.length).toBeLessThan(500);
    expect(JSON.stringify(result).length).toBeLessThan(64 * 1024);
  });

  test("is short in breaches of the protocol", async () => {
    const type = `text/plain; x=${"y".repeat(20_000)}`;
    const { outcome } = await judged({}, { headers: { "content-type": type }, messages: [{}] });
    expect(outcome?.violations[0]).toMatch(/^the content-type is `text\/plain/);
    expect(outcome?.violations[0]?.length).toBeLessThan(500);
  });

  test("is short in mismatches: values, keys and reasons", async () => {
    const expected: Case = { kind: "server_streaming", expected: { stream: [{}, {}, {}] } };
    const messages = [{ text: HUGE }, { by_name: { [HUGE]: "v" } }, { value: HUGE }];
    const { mismatches } = await judged(expected, { messages });
    expect(mismatches.map(({ path }) => path.slice(0, 18))).toEqual(
      expect.arrayContaining(["stream[0].text", "stream[1].by_name.", "stream[2]"]),
    );
    expect(JSON.stringify(mismatches).length).toBeLessThan(16 * 1024);
  });
});

describe("the outcome", () => {
  test("tells status, origin, metadata and breaches", async () => {
    const { outcome, timings } = await judged({}, (peer) => {
      peer.respond({ ":status": 200, "content-type": "application/grpc", "x-one": "1" });
      peer.resume().on("end", () => peer.end(frame("{}")));
    });
    expect(outcome).toMatchObject({
      status: { code: 2, name: "UNKNOWN", origin: "client" },
      headers: [
        ["content-type", "application/grpc"],
        ["x-one", "1"],
      ],
      trailers: [],
      trailersOnly: false,
      violations: ["the server ended the stream without grpc-status"],
    });
    for (const ms of Object.values(timings)) expect(Math.abs(ms * 100 - Math.round(ms * 100))).toBeLessThan(1e-6);
  });

  test("of a status that gRPC does not have keeps its number", async () => {
    const { outcome } = await judged({}, { status: 99 });
    expect(outcome?.status).toEqual({ code: 99, name: "99 (not a gRPC status)", message: "", origin: "server" });
  });
});
