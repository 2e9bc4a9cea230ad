import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BindingResult, FixtureResult } from "../../src/generated/result.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { createProgress, type Progress } from "../../src/report/progress.ts";
import { nasty } from "./nasty.ts";
import { HOSTILE, mismatch, type SampleResult, SUITE, sampleResult } from "./samples.ts";
import { Screen } from "./screen.ts";

const FAILED: SampleResult = { verdict: "failed", mismatches: [mismatch("stream[2].value", 50, '"a"', '"b"')] };

function resultOf(binding: string, otherwise: SampleResult = {}): BindingResult {
  return sampleResult(SUITE, { name: binding, otherwise });
}

function fixtureOf(binding: string, otherwise: SampleResult = {}): FixtureResult {
  const [first] = resultOf(binding, otherwise).fixtures;
  if (first === undefined) throw new Error("no fixture");
  return first;
}

interface Stage {
  readonly progress: Progress;
  readonly screen: Screen;
  readonly clock: { now: number };
}

function onTerminal(columns = 80): Stage {
  const screen = new Screen();
  const clock = { now: 0 };
  const options = { write: screen.write, isTty: true, color: true, columns: () => columns, now: () => clock.now };
  return { progress: createProgress(options), screen, clock };
}

function inLog(): { readonly progress: Progress; readonly written: string[] } {
  const written: string[] = [];
  const write = (text: string): void => {
    written.push(text);
  };
  const options = { write, isTty: false, color: false, columns: () => 80, now: () => 0 };
  return { progress: createProgress(options), written };
}

describe("on a terminal", () => {
  test("a line for each running binding is redrawn, a finished one stays above", () => {
    const { progress, screen, clock } = onTerminal();
    progress.handle({ type: "binding-started", binding: "python", total: 8 });
    progress.handle({ type: "binding-started", binding: "ruby", total: 8 });
    clock.now = 100;
    progress.handle({ type: "server-ready", binding: "python", ms: 90 });
    expect(screen.text()).toBe("  python: 0/8, 100 ms\n  ruby: starting the server, 100 ms\n");
    expect(screen.cursorShown).toBe(false);
    clock.now = 1200;
    progress.handle({ type: "fixture", binding: "python", result: fixtureOf("python", FAILED) });
    expect(screen.text()).toBe("  python: 1/8, 1 failed, 1.2 s\n  ruby: starting the server, 1.2 s\n");
    progress.handle({ type: "binding-finished", binding: "python", result: resultOf("python") });
    expect(screen.text()).toBe("✓ python: 8 passed in 2.3 s\n  ruby: starting the server, 1.2 s\n");
    progress.handle({ type: "binding-finished", binding: "ruby", result: resultOf("ruby", FAILED) });
    expect(screen.text()).toBe("✓ python: 8 passed in 2.3 s\n✗ ruby: 8 failed in 2.3 s\n");
    progress.close();
    expect(screen.cursorShown).toBe(true);
    expect(screen.text()).toBe("✓ python: 8 passed in 2.3 s\n✗ ruby: 8 failed in 2.3 s\n");
  });

  test("ten thousand fixtures take few writes, and a tick shows the last of them", () => {
    const { progress, screen, clock } = onTerminal();
    progress.handle({ type: "binding-started", binding: "python", total: 10_000 });
    for (let i = 0; i < 10_000; i++) {
      clock.now += 0.1;
      progress.handle({ type: "fixture", binding: "python", result: fixtureOf("python") });
    }
    expect(screen.writes.length).toBeLessThan(20);
    clock.now += 100;
    progress.tick();
    expect(screen.text()).toContain("python: 10000/10000");
  });

  test("closing in the middle clears what is live and gives the cursor back, once", () => {
    const { progress, screen } = onTerminal();
    progress.handle({ type: "binding-started", binding: "python", total: 8 });
    progress.close();
    progress.close();
    expect(screen.text()).toBe("");
    expect(screen.cursorShown).toBe(true);
    expect(screen.writes).toHaveLength(2);
  });

  test("nothing is written when nothing ran", () => {
    const { progress, screen } = onTerminal();
    progress.tick();
    progress.close();
    expect(screen.writes).toEqual([]);
  });

  test("many bindings stay within a small window", () => {
    const { progress, screen, clock } = onTerminal();
    for (let i = 0; i < 30; i++) {
      clock.now += 100;
      progress.handle({ type: "binding-started", binding: `binding-${i}`, total: 8 });
    }
    expect(screen.text().split("\n")).toHaveLength(14);
    expect(screen.text()).toContain("and 18 more bindings");
  });

  test("no line has more columns than the terminal, whatever the names", () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 90 }), (name, columns) => {
        const { progress, screen, clock } = onTerminal(columns);
        progress.handle({ type: "binding-started", binding: name, total: 8 });
        clock.now = 100;
        progress.handle({ type: "fixture", binding: name, result: fixtureOf(name, FAILED) });
        expect(widest(screen)).toBeLessThan(columns);
        progress.handle({ type: "binding-finished", binding: name, result: resultOf(name) });
        expect(widest(screen)).toBeLessThanOrEqual(Math.max(2, columns - 1));
        progress.close();
        expect(screen.text().replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test("an unknown width is taken for an ordinary one", () => {
    const { progress, screen } = onTerminal(0);
    progress.handle({ type: "binding-started", binding: "python", total: 8 });
    expect(screen.text()).toContain("python: starting the server");
  });
});

function widest(screen: Screen): number {
  return Math.max(...screen.lines.map(columnsOf));
}

describe("in a log", () => {
  test("each failing fixture and each finished binding has a line, and nothing else", () => {
    const { progress, written } = inLog();
    progress.handle({ type: "binding-started", binding: "python", total: 8 });
    progress.handle({ type: "server-ready", binding: "python", ms: 90 });
    progress.handle({ type: "fixture", binding: "python", result: fixtureOf("python") });
    progress.handle({ type: "fixture", binding: "python", result: fixtureOf("python", FAILED) });
    progress.handle({ type: "fixture", binding: "python", result: fixtureOf("python", { verdict: "not-run" }) });
    progress.tick();
    progress.handle({ type: "binding-finished", binding: "python", result: resultOf("python") });
    progress.close();
    expect(written).toEqual([
      '✗ python unary/01_say_hello: failed: stream[2].value: expected "a", received "b" (fixtures/unary/01_say_hello.json:50)\n',
      "✓ python: 8 passed in 2.3 s\n",
    ]);
  });

  test("a server's failure stands in the binding's line", () => {
    const { progress, written } = inLog();
    const server = { kind: "command", failure: { stage: "start", message: "exited with code 1", log: [] } } as const;
    const result = sampleResult(SUITE, {
      name: "php",
      server: { ...server, failure: { ...server.failure, log: [] } },
      otherwise: { verdict: "not-run" },
    });
    progress.handle({ type: "binding-finished", binding: "php", result });
    expect(written).toEqual(["✗ php: 8 not run in 2.3 s: the server did not start: exited with code 1\n"]);
  });

  test("hostile texts are one harmless line", () => {
    const { progress, written } = inLog();
    const result = sampleResult([{ id: HOSTILE, name: HOSTILE, line: 1 }], {
      name: HOSTILE,
      otherwise: { verdict: "timeout", reason: HOSTILE },
    });
    for (const fixture of result.fixtures) progress.handle({ type: "fixture", binding: HOSTILE, result: fixture });
    progress.handle({ type: "binding-finished", binding: HOSTILE, result });
    expect(written).toHaveLength(2);
    for (const line of written) {
      expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
      expect(line).not.toContain("##[");
    }
  });
});
