/** What the Python server answers, and when: the fixture-server contract (docs/binding-servers.md) promise by promise. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { decodeStatus } from "../../src/protobuf/status-details.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { pythonToolchain, TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { contractFixture, type Parts } from "./fixtures/contract.ts";
import { type Contract, serveContract } from "./fixtures/server.ts";

const LARGE = "m".repeat(32 * 1024);
/** 128 KiB in all; HTTP/2 libraries take no single value above 64 KiB. */
const LARGE_VALUES = [LARGE, LARGE, LARGE, LARGE];
const OWN_DETAIL = { "@type": "type.googleapis.com/contract.v1.Part", name: "a part", labels: [] };
const ERROR_INFO = { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: { $match: { example: "FULL" } } };
const OK = { status_code: "OK" } as const;
const match = <T>(matcher: T) => ({ $match: matcher });
const ANY = { $match: "any" } as const;

const FIXTURES: Readonly<Record<string, Parts>> = {
  Examples: {
    kind: "unary",
    expected: {
      ...OK,
      message: {
        text: match({ regex: "^a", example: "abc" }),
        count: match({ type: "integer", example: "9007199254740993" }),
        ratio: match({ approx: 1.5, tolerance: 0.1 }),
        tags: match({ unordered: ["b", match({ type: "string" })] }),
        part: { name: match({ contains: "pa" }), labels: match({ contains: "one" }) },
        parts: match({ contains: { name: "p", labels: match({ contains: ["x", "y"] }) } }),
        by_name: { a: { name: match({ type: "string" }) }, b: match({ contains: { name: "n" } }) },
        numbers: [ANY, 2, match({ type: "number" })],
      },
    },
  },
  LeftOut: {
    kind: "server",
    expected: {
      ...OK,
      stream: [ANY, { text: ANY, count: match({ any: true }), tags: match({ type: "array" }) }],
    },
  },
  Metadata: {
    kind: "unary",
    expected: {
      ...OK,
      headers: { "x-any": ANY, "x-part": match({ contains: "in it" }), "x-large": LARGE_VALUES },
      trailers: {
        "x-like": match({ regex: "^[0-9]+$", example: "42" }),
        "x-unlike": match({ regex: "." }),
        "x-large": LARGE_VALUES,
      },
    },
  },
  Refused: {
    kind: "unary",
    client: { max_receive_bytes: 4 },
    expected: { status_code: "RESOURCE_EXHAUSTED", message: { text: "more than four bytes" } },
  },
  RefusedStream: {
    kind: "server",
    client: { max_receive_bytes: 4 },
    expected: {
      status_code: "UNKNOWN",
      status_any_of: ["RESOURCE_EXHAUSTED"],
      stream: [{ text: "more than four bytes" }],
    },
  },
  Compressed: { kind: "server", expected: { ...OK, headers: { "grpc-encoding": "gzip" }, stream: [{ text: LARGE }] } },
  Deflated: { kind: "unary", expected: { ...OK, headers: { "grpc-encoding": "deflate" }, message: { text: LARGE } } },
  Plain: { kind: "unary", expected: { ...OK, message: { text: LARGE } } },
  Detailed: {
    kind: "server",
    expected: {
      status_code: "RESOURCE_EXHAUSTED",
      error: { message: "it is full" },
      stream: [{ text: "before" }],
      details: [ERROR_INFO, OWN_DETAIL],
    },
  },
  Prose: { kind: "unary", expected: { status_code: "ABORTED", details: "two writers" } },
  UnknownDetail: { kind: "unary", expected: { status_code: "ABORTED", details: [{ "@type": "a/no.such.Type" }] } },
  SlowReplies: {
    kind: "client",
    handler: { middleware: { reply_delay_ms: 120 } },
    expected: OK,
  },
  SlowReader: {
    kind: "client",
    handler: { middleware: { read_delay_ms: 60 } },
    expected: OK,
  },
  NeedsOne: { kind: "unary", expected: OK },
  WrongNumber: {
    kind: "server",
    client: { wrong_cardinality: true },
    request: { stream: [] },
    expected: { status_code: "UNIMPLEMENTED", error: { message: "one message, please" } },
  },
  GreatestFloat: { kind: "unary", expected: { ...OK, message: { ratio: 3.4028235e38 } } },
};

const toolchain = await pythonToolchain();

describe.skipIf(!toolchain.ok && !TOOLCHAINS_REQUIRED).each(ENCODINGS)(
  "the Python server's replies, %s",
  (encoding) => {
    let contract: Contract;
    beforeAll(async () => {
      const fixtures = Object.entries(FIXTURES).map(([method, parts]) => contractFixture(method, parts));
      contract = await serveContract(encoding, fixtures);
    });
    afterAll(() => contract.stop());

    test("have something in place of each matcher that it lets through", async () => {
      const { outcome, messages } = await contract.call("Examples");
      expect(outcome.status).toMatchObject({ code: STATUS.OK });
      expect(messages).toEqual([
        {
          text: "abc",
          count: "9007199254740993",
          ratio: 1.5,
          tags: ["b", "string"],
          part: { name: "pa", labels: ["one"] },
          parts: [{ name: "p", labels: ["x", "y"] }],
          by_name: { a: { name: "string" }, b: { name: "n" } },
          numbers: [0, 2, 1],
        },
      ]);
    });

    test("leave out what may be anything", async () => {
      expect((await contract.call("LeftOut")).messages).toEqual([{}, {}]);
    });

    test("have 128 KiB of metadata, and examples of its matchers", async () => {
      const large = LARGE_VALUES.map((value) => ["x-large", value] as const);
      const { outcome } = await contract.call("Metadata", { metadata: large });
      expect(outcome).toMatchObject({ status: { code: STATUS.OK }, violations: [] });
      expect(outcome.headers).toEqual(expect.arrayContaining([["x-any", ""], ["x-part", "in it"], ...large]));
      expect(outcome.trailers).toEqual(expect.arrayContaining([["x-like", "42"], ["x-unlike", ""], ...large]));
    });

    test.each(["Refused", "RefusedStream"])("go out where the client is to refuse them: %s", async (method) => {
      const { outcome, messages } = await contract.call(method);
      expect(outcome.status.code).toBe(STATUS.OK);
      expect(messages).toEqual([{ text: "more than four bytes" }]);
      const refused = await contract.call(method, { maxMessageBytes: 4 });
      expect(refused.outcome.status).toMatchObject({ code: STATUS.RESOURCE_EXHAUSTED, origin: "client" });
    });

    test.each([
      ["Compressed", "gzip", 1],
      ["Deflated", "deflate", 1],
      ["Plain", undefined, 0],
    ] as const)("are compressed as the headers say: %s", async (method, name, compressed) => {
      const behaviour = { compression: name ?? "identity" } as const;
      const { outcome, messages } = await contract.call(method, { requests: [{ text: LARGE }], behaviour });
      expect(outcome).toMatchObject({ status: { code: STATUS.OK }, compressedCount: compressed, violations: [] });
      expect(messages).toEqual([{ text: LARGE }]);
    });

    test("carry rich details", async () => {
      const { outcome, messages } = await contract.call("Detailed");
      expect(messages).toEqual([{ text: "before" }]);
      const trailer = new Map(outcome.trailers).get("grpc-status-details-bin") ?? "";
      const status = decodeStatus(Buffer.from(trailer, "base64"));
      expect(status).toMatchObject({ code: STATUS.RESOURCE_EXHAUSTED, message: "it is full" });
      expect(status.details).toEqual([
        { typeName: "google.rpc.ErrorInfo", bytes: lengthDelimited(1, "FULL") },
        { typeName: "contract.v1.Part", bytes: lengthDelimited(1, "a part") },
      ]);
    });

    test("carry no details where there is prose about them, and name those that cannot be made", async () => {
      const prose = await contract.call("Prose");
      expect(prose.outcome.status.code).toBe(STATUS.ABORTED);
      expect(new Map(prose.outcome.trailers).has("grpc-status-details-bin")).toBe(false);
      const { status } = (await contract.call("UnknownDetail")).outcome;
      expect(status.code).toBe(STATUS.INTERNAL);
      expect(status.message).toMatch(/^fixture server: contract\/UnknownDetail: .*no\.such\.Type/);
    });

    test("and reads are held back as the hints say", async () => {
      const requests = [{}, {}, {}];
      const slow = await contract.call("SlowReplies", { requests });
      expect(slow.outcome.timings.durationMs).toBeGreaterThan(115);
      const reader = await contract.call("SlowReader", { requests });
      expect(reader.outcome.timings.durationMs).toBeGreaterThan(115);
    });

    test("are the expected ones for a wrong number of requests, where the fixture means it", async () => {
      for (const requests of [[], [{}, {}]]) {
        const { status } = (await contract.call("WrongNumber", { requests })).outcome;
        expect(status).toMatchObject({ code: STATUS.UNIMPLEMENTED, message: "one message, please" });
      }
      const { status } = (await contract.call("NeedsOne", { requests: [] })).outcome;
      expect(status.message).toBe("fixture server: contract/NeedsOne: ValueError: the call has no request message");
      expect(status.code).toBe(STATUS.INTERNAL);
    });

    test("hold the greatest float as it is usually written", async () => {
      expect((await contract.call("GreatestFloat")).messages).toEqual([{ ratio: 3.4028235e38 }]);
    });
  },
);

/** A length-delimited field on the wire. */
function lengthDelimited(number: number, text: string): Uint8Array {
  return Buffer.from([(number << 3) | 2, text.length, ...Buffer.from(text)]);
}
