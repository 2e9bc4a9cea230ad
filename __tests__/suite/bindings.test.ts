/** Bindings side by side: where each begins, and what is said of a server that ends by itself. */
import { describe, expect, test } from "vitest";
import type { BindingResult } from "../../src/generated/result.ts";
import type { Address } from "../../src/rpc/address.ts";
import type { RunningServer } from "../../src/servers/model.ts";
import { type BindingsOptions, type BindingTarget, runBindings } from "../../src/suite/bindings.ts";
import { http2Peer, type OnStream } from "../rpc/peers.ts";
import { answerWith, loadSpecs, planOf } from "./cases.ts";
import { specOf } from "./spec.ts";

const ok = answerWith({ messages: [{}] });
const wrong = answerWith({ status: 13 });

/** A server on loopback whose process is only pretended: `die` ends it with code 3. */
interface Pretended extends BindingTarget {
  die(): void;
}

async function pretended(name: string, serve: OnStream): Promise<Pretended> {
  const address: Address = await http2Peer(serve);
  let hasExited = false;
  let settle: (exit: { code: number; signal: null }) => void = () => undefined;
  const exited = new Promise<{ code: number; signal: null }>((resolve) => {
    settle = resolve;
  });
  const server: RunningServer = {
    address,
    startedMs: 1,
    exited,
    hasExited: () => hasExited,
    tail: () => ["its last line"],
    stop: async () => ({ killed: false, leftovers: [], survivors: [], notes: [] }),
  };
  return {
    name,
    kind: "command",
    start: async () => server,
    die() {
      hasExited = true;
      settle({ code: 3, signal: null });
    },
  };
}

async function run(
  targets: readonly BindingTarget[],
  options: Partial<BindingsOptions> = {},
): Promise<BindingResult[]> {
  const specs = Object.fromEntries([1, 2, 3].map((i) => [`unary/0${i}_case`, specOf()]));
  const { fixtures } = await loadSpecs(specs);
  return runBindings(planOf(fixtures), targets, {
    tool: "test",
    concurrency: 1,
    repeat: 1,
    failFast: false,
    mask: (text) => text,
    replay: () => "",
    signal: new AbortController().signal,
    onEvent: () => undefined,
    now: () => 0,
    ...options,
  });
}

const verdictsOf = (result: BindingResult | undefined): string[] =>
  (result?.fixtures ?? []).map((each) => each.verdict);

test("each binding begins elsewhere in the suite, and all results are in its order", async () => {
  const begun: Record<string, string[]> = {};
  const serving = (name: string) =>
    pretended(name, (stream, headers, raw) => {
      begun[name] = [...(begun[name] ?? []), String(headers["x-fixture-id"])];
      ok(stream, headers, raw);
    });
  const results = await run(await Promise.all(["a", "b", "c"].map(serving)));
  const ids = ["unary/01_case", "unary/02_case", "unary/03_case"];
  const [one, two, three] = ids;
  expect(begun).toEqual({ a: [one, two, three], b: [two, three, one], c: [three, one, two] });
  expect(results.map(({ fixtures }) => fixtures.map(({ id }) => id))).toEqual([ids, ids, ids]);
  expect(results.flatMap(verdictsOf)).toEqual(Array(9).fill("passed"));
});

describe("a server that ends by itself", () => {
  test("after the last fixture has failed all the same", async () => {
    let calls = 0;
    const target = await pretended("a", (stream, headers, raw) => {
      if (++calls === 3) target.die();
      ok(stream, headers, raw);
    });
    const [result] = await run([target]);
    expect(verdictsOf(result)).toEqual(["passed", "passed", "passed"]);
    expect(result?.server.failure).toMatchObject({
      stage: "run",
      message: "the server exited with code 3 after its last fixture",
      log: ["its last line"],
    });
  });

  test("between two fixtures is not said to have ended after the last", async () => {
    let failed: () => void = () => undefined;
    const isOver = new Promise<void>((resolve) => {
      failed = resolve;
    });
    const dying = await pretended("dying", (stream, headers, raw) => {
      // Its answer comes once the other binding has failed: then no more is begun.
      void isOver.then(() => {
        dying.die();
        ok(stream, headers, raw);
      });
    });
    const failing = await pretended("failing", wrong);
    const results = await run([dying, failing], {
      failFast: true,
      onEvent: (event) => {
        if (event.type === "fixture" && event.binding === "failing") failed();
      },
    });
    expect(verdictsOf(results[0])).toEqual(["passed", "not-run", "not-run"]);
    expect(results[0]?.server.failure?.message).toBe(
      "the server exited with code 3 between two fixtures, with others still to run",
    );
  });

  test("during a fixture is named with it, though another binding had failed first", async () => {
    let failed: () => void = () => undefined;
    const isOver = new Promise<void>((resolve) => {
      failed = resolve;
    });
    const dying = await pretended("dying", (stream) => {
      stream.resume();
      void isOver.then(() => {
        dying.die();
        stream.session?.destroy();
      });
    });
    const results = await run([dying, await pretended("failing", wrong)], {
      failFast: true,
      onEvent: (event) => {
        if (event.type === "fixture" && event.binding === "failing") failed();
      },
    });
    expect(verdictsOf(results[0])).toEqual(["crashed", "not-run", "not-run"]);
    expect(results[0]?.server.failure?.message).toBe(
      "the server exited with code 3 while this fixture was under way: unary/01_case",
    );
  });
});
