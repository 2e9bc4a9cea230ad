/** How the Python server lets calls end: half-close, early ends, cancels, and what it says of a cancel when asked. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENCODINGS } from "../../src/protobuf/codec.ts";
import { AWAIT_CANCEL_KEY, CALL_ID_KEY } from "../../src/rpc/metadata.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { pythonToolchain, TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { contractFixture, type Parts } from "./fixtures/contract.ts";
import { type Contract, serveContract } from "./fixtures/server.ts";

const OK = { status_code: "OK" } as const;
const CANCELLED = { status_code: "CANCELLED", server_sees_cancel: true } as const;
const TWO = [{ text: "first" }, { text: "second" }];
/** Long enough for a server that does answer, short where waiting for the deadline is the point. */
const SHORT_MS = 400;
const NEVER = { code: STATUS.DEADLINE_EXCEEDED };

const FIXTURES: Readonly<Record<string, Parts>> = {
  SpeaksFirst: {
    kind: "bidirectional",
    client: { half_close: false },
    request: { stream: [] },
    expected: { ...OK, stream: TWO },
  },
  EndsAfterAll: { kind: "client", client: { half_close: false }, expected: { ...OK, message: { text: "enough" } } },
  WaitsForHalfClose: { kind: "client", expected: OK },
  EndsEarly: {
    kind: "bidirectional",
    handler: { middleware: { end_after_messages: 1 } },
    expected: { status_code: "OUT_OF_RANGE", stream: TWO },
  },
  Cancelled: { kind: "server", client: { cancel: { after_messages: 2 } }, expected: { ...CANCELLED, stream: TWO } },
  CancelledUpload: { kind: "client", client: { cancel: { before_half_close: true } }, expected: CANCELLED },
  TimesOut: { kind: "unary", handler: { timeout_ms: 300 }, expected: { status_code: "DEADLINE_EXCEEDED" } },
  Answers: { kind: "unary", expected: OK },
};

const toolchain = await pythonToolchain();

describe.skipIf(!toolchain.ok && !TOOLCHAINS_REQUIRED).each(ENCODINGS)("calls of the Python server, %s", (encoding) => {
  let contract: Contract;
  beforeAll(async () => {
    const fixtures = Object.entries(FIXTURES).map(([method, parts]) => contractFixture(method, parts));
    contract = await serveContract(encoding, fixtures);
  });
  afterAll(() => contract.stop());

  /** Asks whether the server has seen the cancel of a call. */
  const ask = async (id: string, deadlineMs?: number) => {
    const metadata = [[AWAIT_CANCEL_KEY, id]] as const;
    const asked = await contract.call("Answers", { metadata, ...(deadlineMs === undefined ? {} : { deadlineMs }) });
    return asked.outcome.status;
  };
  const SEEN = { code: STATUS.CANCELLED, message: "seen", origin: "server" };

  test("go on without a half-close, where the fixture's client never sends one", async () => {
    const behaviour = { halfClose: false };
    const first = await contract.call("SpeaksFirst", { requests: [], behaviour });
    expect(first.outcome.status.code).toBe(STATUS.OK);
    expect(first.messages).toEqual(TWO);
    const after = await contract.call("EndsAfterAll", { requests: [{}, {}], behaviour });
    expect(after.outcome.status.code).toBe(STATUS.OK);
    expect(after.messages).toEqual([{ text: "enough" }]);
  });

  test("wait for what is still to come", async () => {
    const behaviour = { halfClose: false };
    const open = await contract.call("WaitsForHalfClose", { requests: [{}, {}], behaviour, deadlineMs: SHORT_MS });
    expect(open.outcome.status).toMatchObject(NEVER);
    const few = await contract.call("EndsAfterAll", { requests: [{}], behaviour, deadlineMs: SHORT_MS });
    expect(few.outcome.status).toMatchObject(NEVER);
  });

  test("end early where a hint says so", async () => {
    const behaviour = { halfClose: false };
    const { outcome, messages } = await contract.call("EndsEarly", { requests: [{}], behaviour });
    expect(outcome.status).toMatchObject({ code: STATUS.OUT_OF_RANGE, origin: "server" });
    expect(messages).toEqual(TWO);
  });

  test("are held for the client's cancel, and remembered", async () => {
    const cancel = { kind: "after-received", messages: 2 } as const;
    const { outcome, messages } = await contract.call("Cancelled", {
      metadata: [[CALL_ID_KEY, "one"]],
      behaviour: { cancel },
    });
    expect(outcome.status).toMatchObject({ code: STATUS.CANCELLED, origin: "client" });
    expect(messages).toEqual(TWO);
    expect(await ask("one")).toMatchObject(SEEN);
    const never = await contract.call("Cancelled", { deadlineMs: SHORT_MS });
    expect(never.outcome.status).toMatchObject(NEVER);
  });

  test("are remembered when the connection is gone, and when they are asked about before", async () => {
    const asked = ask("two");
    await contract.call("CancelledUpload", {
      metadata: [[CALL_ID_KEY, "two"]],
      requests: [{}, {}],
      behaviour: { cancel: { kind: "before-half-close" }, disconnect: true },
      apart: true,
    });
    expect(await asked).toMatchObject(SEEN);
  });

  test("that miss their deadline end by the server's own doing, and are remembered", async () => {
    const { outcome } = await contract.call("TimesOut", {
      metadata: [[CALL_ID_KEY, "three"]],
      deadlineMs: 300,
      behaviour: { deadlineGraceMs: 5000 },
    });
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "server" });
    expect(await ask("three")).toMatchObject(SEEN);
  });

  test("that were answered are not called cancelled", async () => {
    const { outcome } = await contract.call("Answers", { metadata: [[CALL_ID_KEY, "four"]] });
    expect(outcome.status.code).toBe(STATUS.OK);
    expect(await ask("four", SHORT_MS)).toMatchObject(NEVER);
  });

  test("that were cancelled are remembered, the last thousand of them and more", async () => {
    const cancel = { kind: "after-sent", messages: 1 } as const;
    const ids = Array.from({ length: 1000 }, (_, index) => `many-${index}`);
    const calls = ids.map((id) => contract.call("Cancelled", { metadata: [[CALL_ID_KEY, id]], behaviour: { cancel } }));
    await Promise.all(calls);
    for (const id of ["many-0", "many-999"]) expect(await ask(id)).toMatchObject(SEEN);
  });

  test("are all begun, however many come at once", async () => {
    const calls = Array.from({ length: 2500 }, () => contract.call("Answers"));
    const codes = new Set((await Promise.all(calls)).map(({ outcome }) => outcome.status.code));
    expect([...codes]).toEqual([STATUS.OK]);
  });
});
