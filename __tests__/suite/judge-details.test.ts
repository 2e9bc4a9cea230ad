/** The details of google.rpc.Status in `grpc-status-details-bin` (docs/fixtures.md, section 3.8). */
import { Writer } from "protobufjs";
import { describe, expect, test } from "vitest";
import type { StatusDetail } from "../../src/generated/fixture.ts";
import { type Answer, judged, mismatchesOf } from "./cases.ts";
import type { Case } from "./spec.ts";

const KEY = "grpc-status-details-bin";
const NOT_FOUND = 5;

/** google.rpc.Status, written by hand. */
function statusBytes(details: readonly Uint8Array[], code = NOT_FOUND, message = ""): string {
  const writer = Writer.create().uint32(0x08).int32(code);
  if (message !== "") writer.uint32(0x12).string(message);
  for (const detail of details) writer.uint32(0x1a).bytes(detail);
  return Buffer.from(writer.finish()).toString("base64");
}

/** google.protobuf.Any. */
function packed(typeUrl: string, value: Uint8Array): Uint8Array {
  return Writer.create().uint32(0x0a).string(typeUrl).uint32(0x12).bytes(value).finish();
}

const url = (name: string): string => `type.googleapis.com/${name}`;
/** A string in field 1: the reason of an ErrorInfo, the request_id of a RequestInfo. */
const textInOne = (text: string): Uint8Array => Writer.create().uint32(0x0a).string(text).finish();
const errorInfo = (reason: string): Uint8Array => packed(url("google.rpc.ErrorInfo"), textInOne(reason));
/** The test schema's own type: value in field 1, text in field 2. */
const item = (value: number, text = ""): Uint8Array =>
  packed(url("test.v1.Item"), Writer.create().uint32(0x08).int32(value).uint32(0x12).string(text).finish());

const INFO: StatusDetail = { "@type": url("google.rpc.ErrorInfo"), reason: "GONE" };
const ITEM: StatusDetail = { "@type": url("test.v1.Item"), value: { $match: { approx: 7, tolerance: 1 } } };

const expecting = (...details: StatusDetail[]): Case => ({ expected: { status_code: "NOT_FOUND", details } });

async function faults(one: Case, trailer: string | undefined, answer: Answer = {}): Promise<string[]> {
  const trailers = trailer === undefined ? {} : { [KEY]: trailer };
  return mismatchesOf(await judged(one, { status: NOT_FOUND, trailers, ...answer }));
}

describe("details", () => {
  test("are those that are expected, in order", async () => {
    const one = expecting(INFO, ITEM);
    expect(await faults(one, statusBytes([errorInfo("GONE"), item(8)]))).toEqual([]);
    expect(await faults(one, statusBytes([item(8), errorInfo("GONE")]))).toEqual([
      "details[0].@type: google.rpc.ErrorInfo | test.v1.Item",
      "details[1].@type: test.v1.Item | google.rpc.ErrorInfo",
    ]);
  });

  test("are read from the bytes, padded or not, in either payload encoding", async () => {
    const trailer = statusBytes([errorInfo("GONE")], NOT_FOUND, "xy");
    for (const value of [trailer, trailer.replace(/=+$/, "")]) {
      for (const encoding of ["json", "protobuf"] as const) {
        const answer: Answer = { status: NOT_FOUND, message: "xy", trailers: { [KEY]: value } };
        expect(mismatchesOf(await judged(expecting(INFO), answer, { encoding }))).toEqual([]);
      }
    }
  });

  test("of a trailers-only reply are in its one block", async () => {
    expect(await faults(expecting(INFO), statusBytes([errorInfo("GONE")]), { trailersOnly: true })).toEqual([]);
  });

  test("have the expected values", async () => {
    expect(await faults(expecting(INFO), statusBytes([errorInfo("LOST")]))).toEqual([
      'details[0].reason: "GONE" | "LOST"',
    ]);
    expect(await faults(expecting(ITEM), statusBytes([item(9, "x")]))).toEqual([
      "details[0].value: about 7 (±1) | 9",
      'details[0].text: "" | "x"',
    ]);
  });

  test("have the prefix of any server in their type", async () => {
    const elsewhere = packed("types.example.org/google.rpc.ErrorInfo", textInOne("GONE"));
    expect(await faults(expecting(INFO), statusBytes([elsewhere]))).toEqual([]);
  });

  test("may be expected by their JSON names", async () => {
    const one = expecting({ "@type": url("google.rpc.RequestInfo"), requestId: "r-1" });
    const info = packed(url("google.rpc.RequestInfo"), textInOne("r-1"));
    expect(await faults(one, statusBytes([info]))).toEqual([]);
    expect(await faults(one, statusBytes([packed(url("google.rpc.RequestInfo"), textInOne("r-2"))]))).toEqual([
      'details[0].request_id: "r-1" | "r-2"',
    ]);
  });

  test("are as many as are expected", async () => {
    expect(await faults(expecting(INFO, ITEM), statusBytes([errorInfo("GONE")]))).toEqual([
      "details.length: 2 | 1",
      "details[1]: test.v1.Item | (missing)",
    ]);
    expect(await faults(expecting(INFO), statusBytes([errorInfo("GONE"), item(7)]))).toEqual(["details.length: 1 | 2"]);
    expect(await faults(expecting(), statusBytes([item(7)]))).toEqual(["details.length: 0 | 1"]);
  });

  test("are none where none are expected", async () => {
    expect(await faults(expecting(), undefined)).toEqual([]);
    expect(await faults(expecting(), statusBytes([]))).toEqual([]);
  });

  test("must be there", async () => {
    expect(await faults(expecting(INFO, ITEM), undefined)).toEqual([`details: 2 in the trailer ${KEY} | (absent)`]);
    const inHeaders = { headers: { [KEY]: statusBytes([errorInfo("GONE")]) } };
    expect(await faults(expecting(INFO), undefined, inHeaders)).toEqual([
      `details: 1 in the trailer ${KEY} | (absent)`,
    ]);
  });

  test("carry the code of the status", async () => {
    expect(await faults(expecting(INFO), statusBytes([errorInfo("GONE")], 13))).toEqual([
      "details.code: NOT_FOUND | INTERNAL",
    ]);
  });

  test("may have a text of their own, which is told", async () => {
    const trailers = { [KEY]: statusBytes([errorInfo("GONE")], NOT_FOUND, "weg") };
    const result = await judged(expecting(INFO), { status: NOT_FOUND, message: "gone", trailers });
    expect(result.verdict).toBe("passed");
    expect(result.notes).toEqual(["the details carry another status message: weg"]);
  });

  test("are free where they are prose, or not there", async () => {
    const garbage = Buffer.from("hello").toString("base64");
    expect(await faults({ expected: { status_code: "NOT_FOUND", details: "what is gone" } }, garbage)).toEqual([]);
    expect(await faults({ expected: { status_code: "NOT_FOUND" } }, garbage)).toEqual([]);
  });
});

describe("what is no detail", () => {
  test("is told where it stands", async () => {
    const truncated = packed(url("google.rpc.ErrorInfo"), Buffer.from([0x0a, 0x7f]));
    expect(await faults(expecting(ITEM, INFO), statusBytes([item(7), truncated]))).toEqual([
      "details[1]: a google.rpc.ErrorInfo | not a google.rpc.ErrorInfo: premature EOF",
    ]);
  });

  test("nor a status is told as a whole", async () => {
    const [fault, ...others] = await faults(expecting(INFO), Buffer.from([0x1a, 0x7f]).toString("base64"));
    expect(fault).toMatch(/^details: 1 in a google\.rpc\.Status \| not a google\.rpc\.Status: /);
    expect(others).toEqual([]);
  });

  test("but of an unknown type is another type than the expected one", async () => {
    const unknown = packed(url("other.v1.Thing"), new Uint8Array());
    expect(await faults(expecting(INFO), statusBytes([unknown]))).toEqual([
      "details[0].@type: google.rpc.ErrorInfo | other.v1.Thing",
    ]);
    expect(await faults(expecting(INFO), statusBytes([packed("", new Uint8Array())]))).toEqual([
      "details[0].@type: google.rpc.ErrorInfo | ",
    ]);
  });
});

test("details beside another of the accepted statuses are judged all the same", async () => {
  const one: Case = {
    expected: { status_code: "NOT_FOUND", status_any_of: ["NOT_FOUND", "ABORTED"], details: [INFO] },
  };
  expect(await faults(one, statusBytes([errorInfo("GONE")], 10), { status: 10 })).toEqual([]);
  expect(await faults(one, statusBytes([errorInfo("GONE")], 5), { status: 10 })).toEqual([
    "details.code: ABORTED | NOT_FOUND",
  ]);
});
