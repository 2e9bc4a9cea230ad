/** Whether the server noticed the cancel, by its answer to the question (docs/binding-servers.md). */
import { describe, expect, test } from "vitest";
import { STATUS } from "../../src/rpc/status.ts";
import { faultsIn, judgedAs, type Observed, plannedCall } from "./observed.ts";
import type { Case } from "./spec.ts";

const cancelled: Case = {
  kind: "server_streaming",
  spec: { client: { cancel: { after_ms: 20 } } },
  expected: { status_code: "CANCELLED", server_sees_cancel: true },
};
const OWN_CANCEL = { code: STATUS.CANCELLED, origin: "client" } as const;

async function judgement(cancelAnswer: NonNullable<Observed["cancelAnswer"]>, one = cancelled) {
  return judgedAs(await plannedCall(one), { status: OWN_CANCEL, cancelAnswer });
}

test("CANCELLED, from the server, says that it did", async () => {
  expect(faultsIn(await judgement({ code: STATUS.CANCELLED, message: "seen" }))).toEqual([]);
});

describe("it did not", () => {
  const UNSEEN = "server_sees_cancel: the server notices the cancel within 5000 ms | it had not noticed it by then";

  test.each<[string, Observed["cancelAnswer"] & object]>([
    ["where no answer came", { code: STATUS.DEADLINE_EXCEEDED, origin: "client" }],
    ["where the server ended the question at its deadline", { code: STATUS.DEADLINE_EXCEEDED }],
    ["where it knows no such call", { code: STATUS.NOT_FOUND }],
  ])("%s", async (_name, answer) => {
    const { verdict, mismatches, ...found } = await judgement(answer);
    expect(faultsIn({ verdict, mismatches, ...found })).toEqual([UNSEEN]);
    expect(verdict).toBe("failed");
    expect(mismatches[0]?.hint).toBeUndefined();
  });
});

test.each<[string, Observed["cancelAnswer"] & object, string]>([
  ["another status", { code: STATUS.OK }, "OK"],
  ["one with a text", { code: STATUS.UNIMPLEMENTED, message: "no" }, "UNIMPLEMENTED: no"],
  ["a reset", { code: STATUS.CANCELLED, origin: "client" }, "CANCELLED, made by the client"],
  [
    "a lost connection",
    { code: STATUS.UNAVAILABLE, origin: "transport", message: "closed" },
    "UNAVAILABLE, made from the connection: closed",
  ],
])("%s is no answer to the question", async (_name, answer, shown) => {
  const { mismatches } = await judgement(answer);
  expect(mismatches).toMatchObject([
    {
      path: "server_sees_cancel",
      received: `it answered the question with ${shown}`,
      hint: "does the server know `x-fixture-await-cancel`? See docs/binding-servers.md",
    },
  ]);
});

test("of a call that the client did not cancel nothing is asked: its status says enough", async () => {
  const call = await plannedCall(cancelled);
  const cancelAnswer = { code: STATUS.DEADLINE_EXCEEDED };
  expect(faultsIn(judgedAs(call, { cancelAnswer }))).toEqual(["status: CANCELLED | OK"]);
  expect(faultsIn(judgedAs(call, { status: { code: STATUS.CANCELLED }, cancelAnswer }))).toEqual([
    "status: CANCELLED, made by the client when it cancels | CANCELLED",
  ]);
});
