/** A plan run against one server: results in order, repeats, stops, and a server that goes away. */
import { constants } from "node:http2";
import { describe, expect, test } from "vitest";
import type { FixtureSpec } from "../../src/generated/fixture.ts";
import type { FixtureResult } from "../../src/generated/result.ts";
import type { JsonObject } from "../../src/json/value.ts";
import { type RunOptions, refusePlan, runPlan, type Target } from "../../src/suite/run.ts";
import { afterHalfClose, frame, http2Peer, type OnStream, openReply, testChannel } from "../rpc/peers.ts";
import { answerWith, loadSpecs, planOf, RUN } from "./cases.ts";
import { specOf } from "./spec.ts";

const ok = answerWith({ messages: [{}] });
const wrong = answerWith({ status: 13 });
const fixtureId = (headers: Parameters<OnStream>[1]): string => String(headers["x-fixture-id"]);

/** Ids unary/00_case, unary/01_case, …: as many fixtures that expect OK. */
function many(count: number, spec: FixtureSpec = specOf()): Record<string, FixtureSpec> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`unary/${String(i).padStart(2, "0")}_case`, spec]),
  );
}

interface Setup {
  readonly specs?: Record<string, FixtureSpec>;
  readonly serve: OnStream;
  readonly isGone?: Target["isGone"];
  readonly options?: Partial<RunOptions>;
}

async function run({
  specs = many(4),
  serve,
  isGone = async () => false,
  options = {},
}: Setup): Promise<FixtureResult[]> {
  const { fixtures } = await loadSpecs(specs);
  const channel = testChannel(await http2Peer(serve));
  return runPlan(planOf(fixtures), { channel, isGone }, { ...RUN, ...options });
}

const verdicts = (results: readonly FixtureResult[]): string[] => results.map(({ verdict }) => verdict);

describe("results", () => {
  test("come out in fixture order, and are told as they come", async () => {
    const held: (() => void)[] = [];
    const told: string[] = [];
    const results = await run({
      specs: many(6),
      // The first call is answered when all others have been.
      serve: (stream, headers, raw) => {
        const answer = () => ok(stream, headers, raw);
        if (fixtureId(headers) === "unary/00_case") held.push(answer);
        else answer();
      },
      options: {
        concurrency: 2,
        onResult: ({ id }) => {
          told.push(id);
          if (told.length === 5) held[0]?.();
        },
      },
    });
    expect(results.map(({ id }) => id)).toEqual(Object.keys(many(6)));
    expect(verdicts(results)).toEqual(Array(6).fill("passed"));
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe("unary/00_case");
  });

  test("are of no more calls at once than are allowed", async () => {
    let open = 0;
    let most = 0;
    const specs = many(20);
    const results = await run({
      specs,
      serve: (stream, headers, raw) => {
        most = Math.max(most, ++open);
        stream.once("end", () => open--);
        setImmediate(() => ok(stream, headers, raw));
      },
      options: { concurrency: 3 },
    });
    expect(results).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });

  test("tell each fixture's own verdict, place and command", async () => {
    const results = await run({
      serve: (stream, headers, raw) => (fixtureId(headers) === "unary/02_case" ? wrong : ok)(stream, headers, raw),
    });
    expect(verdicts(results)).toEqual(["passed", "passed", "failed", "passed"]);
    expect(results[2]).toMatchObject({
      id: "unary/02_case",
      kind: "unary",
      file: "unary/02_case.json",
      replay: "replay unary/02_case",
      outcome: { status: { code: 13, name: "INTERNAL", origin: "server" } },
    });
    expect(results[2]?.line).toBeGreaterThan(1);
    expect(results[0]).not.toHaveProperty("replay");
  });

  test("are there for fixtures that are not called", async () => {
    const asked: string[] = [];
    const specs = {
      "unary/01_skipped": specOf({ spec: { skip: true } }),
      "unary/02_broken": specOf({ handler: { method: "Nope" } }),
      "unary/03_case": specOf(),
    };
    const results = await run({
      specs,
      serve: (stream, headers, raw) => {
        asked.push(fixtureId(headers));
        ok(stream, headers, raw);
      },
    });
    expect(verdicts(results)).toEqual(["skipped", "not-run", "passed"]);
    expect(results[0]).toMatchObject({ reason: "the fixture says `skip: true`" });
    expect(results[0]).not.toHaveProperty("replay");
    expect(results[1]).toMatchObject({ replay: "replay unary/02_broken" });
    expect(asked).toEqual(["unary/03_case"]);
  });

  test("of an empty plan are none", async () => {
    expect(await run({ specs: {}, serve: ok })).toEqual([]);
  });
});

describe("repeats", () => {
  /** Answers the calls of each fixture in turn. */
  function inTurn(...scripts: OnStream[]): OnStream {
    let calls = 0;
    return (stream, headers, raw) => (scripts[calls++ % scripts.length] ?? ok)(stream, headers, raw);
  }

  test("that agree have their verdict", async () => {
    const passed = await run({ specs: many(1), serve: ok, options: { repeat: 3 } });
    expect(passed).toMatchObject([{ verdict: "passed", attempts: ["passed", "passed", "passed"] }]);
    const failed = await run({ specs: many(1), serve: wrong, options: { repeat: 2 } });
    expect(failed).toMatchObject([{ verdict: "failed", attempts: ["failed", "failed"] }]);
  });

  test("that differ are flaky, and show the first that did not pass", async () => {
    const other = answerWith({ status: 5, message: "the third" });
    const [result] = await run({ specs: many(1), serve: inTurn(ok, wrong, other), options: { repeat: 3 } });
    expect(result).toMatchObject({
      verdict: "flaky",
      reason: "passed 1 of 3 attempts",
      attempts: ["passed", "failed", "failed"],
      outcome: { status: { name: "INTERNAL" } },
    });
    expect(result?.mismatches[0]?.received).toBe("INTERNAL");
  });

  test("that fail in different ways are a failure, and not flaky", async () => {
    const [result] = await run({
      specs: many(1, specOf({ handler: { timeout_ms: 200 } })),
      serve: inTurn(wrong, (stream) => void stream.resume()),
      options: { repeat: 2 },
    });
    expect(result).toMatchObject({
      verdict: "failed",
      reason: "passed 0 of 2 attempts",
      attempts: ["failed", "timeout"],
    });
  });

  test("are none where a fixture is called once", async () => {
    const [result] = await run({ specs: many(1), serve: ok });
    expect(result).not.toHaveProperty("attempts");
  });
});

describe("a fixture's own repeats", () => {
  const repeated = { "unary/01_case": specOf({ spec: { client: { repeat: 3 } } }) };

  test("are made, though the run has none", async () => {
    const [result] = await run({ specs: repeated, serve: ok });
    expect(result).toMatchObject({ verdict: "passed", attempts: ["passed", "passed", "passed"] });
  });

  test("are no fewer than the run's", async () => {
    const [result] = await run({ specs: repeated, serve: ok, options: { repeat: 5 } });
    expect(result?.attempts).toHaveLength(5);
    const [other] = await run({ specs: repeated, serve: ok, options: { repeat: 2 } });
    expect(other?.attempts).toHaveLength(3);
  });

  test("come one after the other", async () => {
    let open = 0;
    let most = 0;
    await run({
      specs: repeated,
      serve: (stream, headers, raw) => {
        most = Math.max(most, ++open);
        stream.once("end", () => open--);
        ok(stream, headers, raw);
      },
    });
    expect(most).toBe(1);
  });
});

describe("calls at once", () => {
  const five = (client = {}) => ({ "unary/01_case": specOf({ spec: { client: { concurrency: 5, ...client } } }) });
  /** Answers when as many calls have come, each by its number. */
  function together(count: number, answer: (number: number) => OnStream): OnStream {
    let waiting: (() => void)[] = [];
    return (stream, headers, raw) => {
      const number = waiting.length + 1;
      waiting.push(() => answer(number)(stream, headers, raw));
      if (waiting.length < count) return;
      const due = waiting;
      waiting = [];
      for (const each of due) each();
    };
  }

  test("are under way together, on one connection, whatever the run allows", async () => {
    const sessions = new Set<unknown>();
    const serve = together(5, () => (stream, headers, raw) => {
      sessions.add(stream.session);
      ok(stream, headers, raw);
    });
    const [result] = await run({ specs: five(), serve, options: { concurrency: 1 } });
    expect(result).toMatchObject({ verdict: "passed", notes: [] });
    expect(result).not.toHaveProperty("attempts");
    expect(sessions.size).toBe(1);
  });

  test("are each judged: one that fails is shown, and how many did", async () => {
    const serve = together(5, (number) => (number === 2 || number === 4 ? wrong : ok));
    const [result] = await run({ specs: five(), serve });
    expect(result).toMatchObject({ verdict: "failed", outcome: { status: { name: "INTERNAL" } } });
    expect(result?.notes).toEqual(["2 of 5 calls at once did not pass; the first of them is shown"]);
  });

  test("that fail in one repeat of several are flaky", async () => {
    let rounds = 0;
    const serve = together(5, (number) => {
      if (number === 1) rounds++;
      return rounds === 2 && number === 5 ? wrong : ok;
    });
    const [result] = await run({ specs: five({ repeat: 3 }), serve });
    expect(result).toMatchObject({ verdict: "flaky", attempts: ["passed", "failed", "passed"] });
    expect(result?.notes).toEqual(["1 of 5 calls at once did not pass; the first of them is shown"]);
  });

  test("that lose the connection together ask once whether the server is gone", async () => {
    let asked = 0;
    const [result] = await run({
      specs: five(),
      serve: together(5, (number) =>
        number === 5 ? (stream) => stream.session?.destroy() : (stream) => void stream.resume(),
      ),
      isGone: async () => {
        asked++;
        return true;
      },
    });
    expect(result?.verdict).toBe("crashed");
    expect(asked).toBe(1);
  });
});

/** How often a server was called that answers like this, one script after the other and then the last, with what result. */
async function looks(
  specs: Record<string, FixtureSpec>,
  ...scripts: OnStream[]
): Promise<{ calls: number; result: FixtureResult | undefined }> {
  let calls = 0;
  const [result] = await run({
    specs,
    serve: (call, headers, raw) => (scripts[Math.min(calls++, scripts.length - 1)] ?? ok)(call, headers, raw),
  });
  return { calls, result };
}

describe("messages that came all together", () => {
  const stream = [{ value: 1 }, { value: 2 }];
  const specs = {
    "bidirectional/40_case": specOf({
      kind: "bidirectional_streaming",
      request: { stream },
      expected: { stream, incremental: true },
      spec: { client: { delay_ms: 300 } },
    }),
  };
  const atTheEnd = answerWith({ messages: stream });
  const atOnce: OnStream = (call) => {
    openReply(call, { "grpc-status": "0" });
    call.once("data", () => call.write(frame('{"value":1}')));
    afterHalfClose(call, () => call.end(frame('{"value":2}')));
  };

  test("are looked at again: the runner may have been busy", async () => {
    const { calls, result } = await looks(specs, atTheEnd, atOnce);
    expect(calls).toBe(2);
    expect(result).toMatchObject({ verdict: "passed", mismatches: [] });
    expect(result).not.toHaveProperty("attempts");
  });

  test("are so every time of a server that collects them", async () => {
    const { calls, result } = await looks(specs, atTheEnd);
    expect(calls).toBe(3);
    expect(result?.mismatches.map(({ path }) => path)).toEqual(["incremental"]);
  });

  test("are not looked at again where more is wrong", async () => {
    const { calls, result } = await looks(specs, answerWith({ messages: stream, status: 13 }), atOnce);
    expect(calls).toBe(1);
    expect(result?.mismatches.map(({ path }) => path)).toEqual(["status", "incremental"]);
  });
});

describe("messages that did not come before the deadline", () => {
  const cut = (expected: JsonObject): Record<string, FixtureSpec> => ({
    "server/20_case": specOf({
      kind: "server_streaming",
      expected: { status_code: "DEADLINE_EXCEEDED", stream: [{ value: 1 }, { value: 2 }], ...expected },
      handler: { timeout_ms: 200 },
    }),
  });
  /** Sends the messages and then nothing. */
  const send =
    (...values: number[]): OnStream =>
    (call) => {
      openReply(call, { "grpc-status": "0" });
      call.resume().on("error", () => {});
      for (const value of values) call.write(frame(JSON.stringify({ value })));
    };

  test("are looked at again: the runner may have been busy", async () => {
    const { calls, result } = await looks(cut({ partial_delivery: true }), send(), send(1));
    expect(calls).toBe(2);
    expect(result).toMatchObject({ verdict: "passed", mismatches: [] });
  });

  test("also where all of them are due", async () => {
    const { calls, result } = await looks(cut({}), send(1), send(1, 2));
    expect(calls).toBe(2);
    expect(result).toMatchObject({ verdict: "passed", mismatches: [] });
  });

  test("are looked at again also where they were to come one by one", async () => {
    const { calls, result } = await looks(cut({ partial_delivery: true, incremental: true }), send());
    expect(calls).toBe(3);
    expect(result?.mismatches.map(({ path }) => path)).toEqual(["stream.length", "incremental"]);
  });

  test("never come of a server that keeps them back", async () => {
    const { calls, result } = await looks(cut({ partial_delivery: true }), send());
    expect(calls).toBe(3);
    expect(result?.mismatches).toMatchObject([{ path: "stream.length", received: "no messages" }]);
  });

  test("are not looked for again where another came", async () => {
    const { calls, result } = await looks(cut({ partial_delivery: true }), send(7), send(1));
    expect(calls).toBe(1);
    expect(result?.mismatches.map(({ path }) => path)).toEqual(["stream[0].value"]);
  });

  test("nor where the server lost them before a status of its own", async () => {
    const specs = {
      "server/20_case": specOf({
        kind: "server_streaming",
        expected: { status_code: "CANCELLED", stream: [{ value: 1 }], partial_delivery: true },
      }),
    };
    const { calls, result } = await looks(
      specs,
      answerWith({ status: 1 }),
      answerWith({ messages: [{ value: 1 }], status: 1 }),
    );
    expect(calls).toBe(1);
    expect(result?.mismatches).toMatchObject([{ path: "stream.length", received: "no messages" }]);
  });
});

describe("a run that is stopped", () => {
  test("keeps what has a result, and says of the rest why", async () => {
    let reason: string | undefined;
    const results = await run({
      specs: many(5),
      serve: (stream, headers, raw) => (fixtureId(headers) === "unary/01_case" ? wrong : ok)(stream, headers, raw),
      options: {
        concurrency: 1,
        stopReason: () => reason,
        onResult: ({ id, verdict }) => {
          if (verdict === "failed") reason = `--fail-fast: ${id} failed`;
        },
      },
    });
    expect(verdicts(results)).toEqual(["passed", "failed", "not-run", "not-run", "not-run"]);
    expect(results[4]).toMatchObject({ reason: "--fail-fast: unary/01_case failed", kind: "unary" });
  });

  test("in the middle of a call does not blame the server for it", async () => {
    const { fixtures } = await loadSpecs(many(2));
    let isCancelled = false;
    const channel = testChannel(
      await http2Peer((stream) => {
        stream.resume();
        isCancelled = true;
        channel.close();
      }),
    );
    const target = { channel, isGone: () => Promise.reject(new Error("must not be asked")) };
    const results = await runPlan(planOf(fixtures), target, { ...RUN, concurrency: 1, isCancelled: () => isCancelled });
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["not-run", "the run was cancelled"],
      ["not-run", "the run was cancelled"],
    ]);
  });
});

describe("a server that goes away", () => {
  test("is `crashed` for what was under way, also where nothing more is to be begun", async () => {
    let reason: string | undefined;
    const results = await run({
      serve: (stream) => {
        reason = "--fail-fast: other failed";
        stream.session?.destroy();
      },
      isGone: async () => true,
      options: { concurrency: 1, stopReason: () => reason },
    });
    expect(verdicts(results)).toEqual(["crashed", "not-run", "not-run", "not-run"]);
  });

  test("is `crashed` for what was under way and `not-run` for the rest; what ran keeps its result", async () => {
    let gone = false;
    let asked = 0;
    const waiting: (() => void)[] = [];
    const results = await run({
      specs: many(8),
      serve: (stream, headers, raw) => {
        const id = fixtureId(headers);
        if (id < "unary/03_case") {
          ok(stream, headers, raw);
          return;
        }
        // Two calls are under way when it happens.
        stream.resume();
        waiting.push(() => {
          gone = true;
          stream.session?.destroy();
        });
        if (waiting.length === 2) waiting[0]?.();
      },
      isGone: async () => {
        asked++;
        return gone;
      },
      options: { concurrency: 2 },
    });
    expect(verdicts(results)).toEqual([
      "passed",
      "passed",
      "passed",
      "crashed",
      "crashed",
      "not-run",
      "not-run",
      "not-run",
    ]);
    expect(results[3]?.reason).toMatch(/^the server went away during this call: 127\.0\.0\.1:\d+ /);
    expect(results[7]).toMatchObject({ reason: "the server had gone away before this fixture", kind: "unary" });
    expect(results[3]).toHaveProperty("outcome");
    expect(asked).toBe(1);
  });

  test("for a moment only has failed the calls of that moment, and the run goes on", async () => {
    let asked = 0;
    const results = await run({
      serve: (stream, headers, raw) => {
        if (fixtureId(headers) === "unary/01_case") stream.session?.destroy();
        else ok(stream, headers, raw);
      },
      isGone: async () => {
        asked++;
        return false;
      },
      options: { concurrency: 1 },
    });
    expect(verdicts(results)).toEqual(["passed", "failed", "passed", "passed"]);
    expect(results[1]?.mismatches[0]?.received).toMatch(/^UNAVAILABLE, made from the connection: /);
    expect(asked).toBe(1);
  });

  test("in a repeat is `crashed`", async () => {
    let calls = 0;
    const [result] = await run({
      specs: many(1),
      serve: (stream, headers, raw) => (++calls < 3 ? ok(stream, headers, raw) : stream.session?.destroy()),
      isGone: async () => true,
      options: { repeat: 5 },
    });
    expect(result?.verdict).toBe("crashed");
  });
});

test("a server that could not be used at all leaves every fixture with the reason", async () => {
  const { fixtures } = await loadSpecs({
    "unary/01_skipped": specOf({ spec: { skip: true } }),
    "unary/02_case": specOf(),
  });
  const results = refusePlan(planOf(fixtures), "the server did not start: hunter2", {
    replay: (id) => `replay ${id}`,
    mask: (text) => text.replaceAll("hunter2", "***"),
  });
  expect(results).toMatchObject([
    { verdict: "skipped", mismatches: [], timings: { durationMs: 0 } },
    { verdict: "not-run", reason: "the server did not start: ***", kind: "unary", replay: "replay unary/02_case" },
  ]);
  expect(results[0]).not.toHaveProperty("replay");
});

test("an expected value that is none keeps its fixture from being run, and no other", async () => {
  const specs = {
    "server/20_bad": specOf({ kind: "server_streaming", expected: { stream: [{ value: 1 }, { value: "many" }] } }),
    "server/21_good": specOf({ kind: "server_streaming", expected: { stream: [{ value: 1 }] } }),
  };
  const results = await run({ specs, serve: answerWith({ messages: [{ value: 1 }] }) });
  expect(verdicts(results)).toEqual(["not-run", "passed"]);
  expect(results[0]?.reason).toContain("not a test.v1.Item");
});

test("an expected value deep in a long stream that is none fails its fixture and ends nothing else", async () => {
  // Of so long a stream only the ends are tried before it is run.
  const stream = Array.from({ length: 1002 }, (_, i) => ({ value: i === 500 ? "many" : 1 }));
  const specs = {
    "server/20_bad": specOf({ kind: "server_streaming", expected: { stream } }),
    "server/21_good": specOf({ kind: "server_streaming", expected: { stream: [{ value: 1 }] } }),
  };
  const messages = (headers: Parameters<OnStream>[1]) => (fixtureId(headers) === "server/20_bad" ? 1002 : 1);
  const results = await run({
    specs,
    serve: (stream_, headers, raw) =>
      answerWith({ messages: Array(messages(headers)).fill({ value: 1 }) })(stream_, headers, raw),
  });
  expect(verdicts(results)).toEqual(["failed", "passed"]);
  expect(results[0]?.mismatches[0]?.received).toContain("a reply could not be taken: not a test.v1.Item");
});

test("a stream that the server refused before it began with it is called again", async () => {
  let refusals = 2;
  const serve: OnStream = (stream, headers, raw) => {
    if (refusals-- > 0) stream.close(constants.NGHTTP2_REFUSED_STREAM);
    else answerWith({ messages: [{ value: 1 }] })(stream, headers, raw);
  };
  const specs = { "unary/01_case": specOf({ kind: "unary", expected: { message: { value: 1 } } }) };
  expect(verdicts(await run({ specs, serve }))).toEqual(["passed"]);
  // One that refuses for ever is told as it is.
  refusals = Number.POSITIVE_INFINITY;
  const results = await run({ specs, serve });
  expect(verdicts(results)).toEqual(["failed"]);
  expect(results[0]?.mismatches[0]?.received).toContain("REFUSED_STREAM");
});
