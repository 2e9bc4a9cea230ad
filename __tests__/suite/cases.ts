/** Fixtures for the tests of running and judging: written to files, loaded, planned, and answered by a scripted server. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { loadFixtures } from "../../src/fixtures/load.ts";
import type { Fixture, Suite } from "../../src/fixtures/model.ts";
import type { FixtureSpec } from "../../src/generated/fixture.ts";
import type { FixtureResult } from "../../src/generated/result.ts";
import type { JsonObject } from "../../src/json/value.ts";
import type { Encoding } from "../../src/protobuf/codec.ts";
import { frameMessage } from "../../src/rpc/framing.ts";
import { compilePlan, type Plan } from "../../src/suite/plan.ts";
import { type RunOptions, runPlan } from "../../src/suite/run.ts";
import {
  afterHalfClose,
  http2Peer,
  LONG_MS,
  type OnStream,
  openReply,
  type Trailers,
  testChannel,
} from "../rpc/peers.ts";
import { type Case, specOf } from "./spec.ts";

/** loadSpecs writes each fixture to `<id>.json` in a folder of the test's own, and loads them. */
export async function loadSpecs(specs: Readonly<Record<string, FixtureSpec | string>>): Promise<Suite> {
  const cwd = await mkdtemp(join(tmpdir(), "grpc-fixtures-suite-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  for (const [id, spec] of Object.entries(specs)) {
    const file = join(cwd, `${id}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof spec === "string" ? spec : `${JSON.stringify(spec, null, 2)}\n`);
  }
  return loadFixtures(["."], { cwd });
}

/** planOf plans fixtures as they are, without the rules. */
export function planOf(fixtures: readonly Fixture[], encoding: Encoding = "json"): Plan {
  return compilePlan(fixtures, {
    encoding,
    timeoutMs: LONG_MS,
    findings: [],
    suite: { hash: "sha256:0", fixtures: 0 },
  });
}

export interface Answer {
  /** As JSON payloads, or bytes as they are. */
  readonly messages?: readonly (JsonObject | Buffer)[];
  readonly headers?: Trailers;
  readonly trailers?: Trailers;
  readonly status?: number | string;
  readonly message?: string;
  /** One header block and nothing else. */
  readonly trailersOnly?: boolean;
}

/** answerWith is a server's script that gives this answer to every call, after half-close. */
export function answerWith(answer: Answer): OnStream {
  const { messages = [], headers = {}, trailers = {}, status = 0, message } = answer;
  const end = {
    "grpc-status": String(status),
    ...(message === undefined ? {} : { "grpc-message": encodeURIComponent(message) }),
    ...trailers,
  };
  return (stream) => {
    if (answer.trailersOnly === true) {
      stream.respond({ ":status": 200, "content-type": "application/grpc", ...headers, ...end }, { endStream: true });
      return;
    }
    openReply(stream, end, headers);
    const frames = messages.map((one) => frameMessage(Buffer.isBuffer(one) ? one : Buffer.from(JSON.stringify(one))));
    afterHalfClose(stream, () => stream.end(Buffer.concat(frames)));
  };
}

export const RUN: RunOptions = {
  concurrency: 4,
  repeat: 1,
  mask: (text) => text,
  replay: (id) => `replay ${id}`,
  stopReason: () => undefined,
  onResult: () => undefined,
};

/** judged runs one case against a server that gives the answer. */
export async function judged(
  one: Case,
  answer: Answer | OnStream,
  options: Partial<RunOptions> & { readonly encoding?: Encoding } = {},
): Promise<FixtureResult> {
  const { fixtures } = await loadSpecs({ "unary/01_case": specOf(one) });
  const address = await http2Peer(typeof answer === "function" ? answer : answerWith(answer));
  const target = { channel: testChannel(address), isGone: () => Promise.resolve(false) };
  const [result] = await runPlan(planOf(fixtures, options.encoding), target, { ...RUN, ...options });
  if (result === undefined) throw new Error("no result");
  return result;
}

/** mismatchesOf gives mismatches as `path: expected | received`. */
export function mismatchesOf({ mismatches }: FixtureResult): string[] {
  return mismatches.map(({ path, expected, received }) => `${path}: ${expected} | ${received}`);
}
