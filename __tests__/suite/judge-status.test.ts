/** Which statuses will do, and who must have made them (docs/fixtures.md, section 3.1 and 3.2). */
import { describe, expect, test } from "vitest";
import type { ExpectedResponseSpec } from "../../src/generated/fixture.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { judged, mismatchesOf } from "./cases.ts";
import { faultsIn, judgedAs, plannedCall } from "./observed.ts";
import type { Case } from "./spec.ts";

const own = (code: number, message = "") => ({ status: { code, message, origin: "client" } }) as const;

describe("status_any_of", () => {
  const open: Partial<ExpectedResponseSpec> = {
    status_code: "ABORTED",
    status_any_of: ["ABORTED", "UNAVAILABLE", "OK"],
    error: { message: "try again" },
  };

  test("names all that will do", async () => {
    const call = await plannedCall({ expected: open });
    for (const code of [STATUS.ABORTED, STATUS.UNAVAILABLE]) {
      expect(faultsIn(judgedAs(call, { status: { code, message: "try again" } }))).toEqual([]);
    }
    expect(faultsIn(judgedAs(call, { replies: [{}] }))).toEqual([]);
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.INTERNAL, message: "try again" } }))).toEqual([
      "status: ABORTED or UNAVAILABLE or OK | INTERNAL: try again",
    ]);
  });

  test("leaves the text to the status it belongs to", async () => {
    const call = await plannedCall({ expected: open });
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.ABORTED, message: "no" } }))).toEqual([
      'error.message: text containing "try again" | "no"',
    ]);
    const { verdict, notes } = judgedAs(call, { status: { code: STATUS.UNAVAILABLE, message: "no" } });
    expect(verdict).toBe("passed");
    expect(notes).toEqual(["the status message is that of another status and not judged: no"]);
  });

  test("may have a deadline among it, and then to meet it is no timeout", async () => {
    const late = own(STATUS.DEADLINE_EXCEEDED, "no status within 60 ms");
    const one: Case = { expected: { status_code: "OK", status_any_of: ["OK", "DEADLINE_EXCEEDED"] } };
    expect(judgedAs(await plannedCall(one), late).verdict).toBe("passed");
    expect(judgedAs(await plannedCall({}), late).verdict).toBe("timeout");
    const other: Case = { expected: { status_code: "OK", status_any_of: ["OK", "ABORTED"] } };
    expect(judgedAs(await plannedCall(other), late).verdict).toBe("timeout");
  });

  test("with OK among it has its message compared", async () => {
    const one: Case = { expected: { status_code: "OK", status_any_of: ["OK", "ABORTED"], message: { value: 7 } } };
    expect(mismatchesOf(await judged(one, { messages: [{ value: 8 }] }))).toEqual(["message.value: 7 | 8"]);
    expect(mismatchesOf(await judged(one, { status: STATUS.ABORTED }))).toEqual([]);
  });
});

describe("CANCELLED, where the client cancels", () => {
  const one: Case = {
    kind: "server_streaming",
    spec: { client: { cancel: { after_messages: 1 } } },
    expected: { status_code: "CANCELLED", stream: [{ value: 1 }, { value: 2 }], partial_delivery: true },
  };
  const replies = [{ value: 1 }];

  test("must be its own", async () => {
    const call = await plannedCall(one);
    expect(faultsIn(judgedAs(call, { ...own(STATUS.CANCELLED), replies }))).toEqual([]);
    const { mismatches } = judgedAs(call, { status: { code: STATUS.CANCELLED, message: "enough" }, replies });
    expect(mismatches).toMatchObject([
      {
        path: "status",
        expected: "CANCELLED, made by the client when it cancels",
        received: "CANCELLED: enough",
        hint: "the server ended it first",
      },
    ]);
    expect(faultsIn(judgedAs(call, { replies }))).toEqual(["status: CANCELLED | OK"]);
  });

  test("may be the server's where the client does not", async () => {
    const call = await plannedCall({ expected: { status_code: "CANCELLED" } });
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.CANCELLED } }))).toEqual([]);
  });

  test("comes with a beginning of the stream, which may be empty where the client reads nothing first", async () => {
    const call = await plannedCall(one);
    const cut = own(STATUS.CANCELLED);
    expect(faultsIn(judgedAs(call, cut))).toEqual([
      "stream.length: 1 to 2 messages before the stream is cut | no messages",
    ]);
    expect(faultsIn(judgedAs(call, { ...cut, replies: [{ value: 2 }] }))).toEqual(["stream[0].value: 1 | 2"]);
    for (const cancel of [{ after_messages: 0 }, { before_half_close: true }] as const) {
      const none = await plannedCall({ ...one, spec: { client: { cancel } } });
      expect(faultsIn(judgedAs(none, cut))).toEqual([]);
    }
  });
});

describe("RESOURCE_EXHAUSTED, where the client has a limit", () => {
  const limit = { spec: { client: { max_receive_bytes: 20 } } };
  const refused = own(STATUS.RESOURCE_EXHAUSTED);
  const stream = [{ text: "a" }, { text: "a very long one indeed" }];
  const many: Case = {
    kind: "server_streaming",
    ...limit,
    expected: { status_code: "RESOURCE_EXHAUSTED", stream, partial_delivery: true },
  };

  test("must be its own", async () => {
    const call = await plannedCall({ ...limit, expected: { status_code: "RESOURCE_EXHAUSTED" } });
    expect(faultsIn(judgedAs(call, refused))).toEqual([]);
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.RESOURCE_EXHAUSTED, message: "no" } }))).toEqual([
      "status: RESOURCE_EXHAUSTED, made by the client's own limit | RESOURCE_EXHAUSTED: no",
    ]);
  });

  test("may be the server's where the client has none", async () => {
    const call = await plannedCall({ expected: { status_code: "RESOURCE_EXHAUSTED" } });
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.RESOURCE_EXHAUSTED } }))).toEqual([]);
  });

  test("comes with a beginning of the stream, possibly none of it", async () => {
    const call = await plannedCall(many);
    expect(faultsIn(judgedAs(call, { ...refused, replies: [{ text: "a" }] }))).toEqual([]);
    expect(faultsIn(judgedAs(call, refused))).toEqual([]);
    expect(faultsIn(judgedAs(call, { ...refused, replies: [{ text: "b" }] }))).toEqual(['stream[0].text: "a" | "b"']);
  });

  test("is what a reply within it is missing", async () => {
    const call = await plannedCall(many);
    expect(faultsIn(judgedAs(call, { replies: [{ text: "a" }] }))[0]).toBe("status: RESOURCE_EXHAUSTED | OK");
  });
});

describe("DEADLINE_EXCEEDED, where the deadline is left to the server", () => {
  const left: Case = {
    handler: { timeout_ms: 60 },
    spec: { client: { enforce_deadline: false } },
    expected: { status_code: "DEADLINE_EXCEEDED", error: { message: "too late" } },
  };

  test("must be the server's", async () => {
    const call = await plannedCall(left);
    const message = "too late by far";
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.DEADLINE_EXCEEDED, message } }))).toEqual([]);
    const { verdict, mismatches } = judgedAs(call, own(STATUS.DEADLINE_EXCEEDED, "no status within 60 ms"));
    expect(verdict).toBe("failed");
    expect(mismatches).toMatchObject([
      {
        expected: "DEADLINE_EXCEEDED, made by the server at the deadline it was sent",
        received: "DEADLINE_EXCEEDED, made by the client: no status within 60 ms",
      },
    ]);
  });

  test("may be either's where it is not", async () => {
    const call = await plannedCall({ handler: { timeout_ms: 60 }, expected: { status_code: "DEADLINE_EXCEEDED" } });
    expect(faultsIn(judgedAs(call, own(STATUS.DEADLINE_EXCEEDED)))).toEqual([]);
    expect(faultsIn(judgedAs(call, { status: { code: STATUS.DEADLINE_EXCEEDED } }))).toEqual([]);
  });
});
