/** Calls that nobody made, as if they had been observed: for what depends on time, or on who ended a call. */
import type { JsonObject } from "../../src/json/value.ts";
import type { Encoding } from "../../src/protobuf/codec.ts";
import { type Outcome, unmadeOutcome } from "../../src/rpc/outcome.ts";
import { STATUS } from "../../src/rpc/status.ts";
import { type Judgement, judge } from "../../src/suite/judge.ts";
import type { PlannedCall } from "../../src/suite/plan.ts";
import { ReplyCollector } from "../../src/suite/replies.ts";
import { loadSpecs, planOf } from "./cases.ts";
import { type Case, specOf } from "./spec.ts";

/** plannedCall plans one case. */
export async function plannedCall(one: Case, encoding: Encoding = "json"): Promise<PlannedCall> {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf(one) });
  const [entry] = planOf(fixtures, encoding).entries;
  if (entry?.kind !== "call") throw new Error(entry?.reason);
  return entry;
}

/** Default: OK from the server, and nothing else. */
export type Observed = Partial<Omit<Outcome, "status">> & {
  readonly status?: Partial<Outcome["status"]>;
  readonly replies?: readonly JsonObject[];
  readonly cancelAnswer?: Partial<Outcome["status"]>;
};

/** judgedAs judges a call of which this was observed. */
export function judgedAs(call: PlannedCall, { status, replies = [], cancelAnswer, ...others }: Observed): Judgement {
  const mask = (text: string): string => text;
  const collector = new ReplyCollector(call.replyCodec, call.replies, mask);
  for (const value of replies) collector.push(call.replyCodec.encode(value));
  const observed = { outcome: { ...endedWith(status), ...others }, replies: collector.finish() };
  return judge(
    call,
    cancelAnswer === undefined ? observed : { ...observed, cancelAnswer: endedWith(cancelAnswer) },
    mask,
  );
}

function endedWith(status: Partial<Outcome["status"]> = {}): Outcome {
  return unmadeOutcome({ code: STATUS.OK, message: "", origin: "server", ...status });
}

/** faultsIn gives mismatches as `path: expected | received`. */
export function faultsIn({ mismatches }: Judgement): string[] {
  return mismatches.map(({ path, expected, received }) => `${path}: ${expected} | ${received}`);
}
