import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/report/columns.ts";
import { renderConsole, renderFindings } from "../../src/report/console.ts";
import { nasty } from "./nasty.ts";
import * as samples from "./samples.ts";

describe("golden", () => {
  test.each(Object.entries(samples.SAMPLES))("%s", async (name, report) => {
    await expect(renderConsole(report, { color: false })).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

/** expectSafe checks that a text does nothing to a terminal and gives GitHub's runner no orders. */
function expectSafe(text: string): void {
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain("##[");
}

const COLOUR = /\p{Cc}\[\d+m/gu;

describe("escaping", () => {
  test("hostile texts are shown, not obeyed", () => {
    expectSafe(renderConsole(samples.hostile, { color: false }));
    expectSafe(renderConsole(samples.hostile, { color: false, width: 60, verbose: true }));
    expectSafe(renderConsole(samples.hostile, { color: true }).replace(COLOUR, ""));
  });

  test("whatever the texts", () => {
    fc.assert(
      fc.property(nasty, nasty, fc.option(fc.integer({ min: 1, max: 80 })), (one, other, width) => {
        const report = samples.sampleReport({
          fixtures: [{ id: one, name: other, line: 1 }],
          bindings: [
            {
              name: other,
              server: { kind: "command", failure: { stage: "start", message: one, hint: other, log: [one, other] } },
              otherwise: {
                verdict: "failed",
                reason: one,
                mismatches: [samples.mismatch(other, 1, one, other, one)],
                notes: [other],
                replay: one,
              },
            },
            { name: one, otherwise: { verdict: "not-run", reason: other } },
          ],
        });
        expectSafe(renderConsole(report, { color: false, ...(width === null ? {} : { width }) }));
      }),
      { numRuns: 300 },
    );
  });
});

describe("colours", () => {
  test("are there when asked for, and change nothing else", () => {
    const plain = renderConsole(samples.failing, { color: false });
    const colored = renderConsole(samples.failing, { color: true });
    expect(plain).not.toMatch(COLOUR);
    expect(colored).toMatch(COLOUR);
    expect(colored.replace(COLOUR, "")).toBe(plain);
  });
});

describe("what a reader looks for", () => {
  const text = renderConsole(samples.failing, { color: false });

  test("the verdict is the last line", () => {
    expect(text.trimEnd().split("\n").at(-1)).toBe("✗ Failed: 5 of 8 fixtures (1 on python, 3 on ruby, 3 on node).");
  });

  test("each difference: binding, field, file:line, expected above received", () => {
    expect(text).toContain(
      [
        "✗ server/22_stream_10_messages  Ten messages in order",
        "    python, ruby  failed",
        "      stream[2].index  fixtures/server/22_stream_10_messages.json:50",
        "        - expected  2",
        "        + received  3",
      ].join("\n"),
    );
  });

  test("a server's output and the reason stand before the fixtures it took down", () => {
    const crash = renderConsole(samples.crashed, { color: false });
    expect(crash.indexOf("IndexError: list index out of range")).toBeLessThan(
      crash.indexOf("✗ server/22_stream_10_messages"),
    );
    expect(crash).toContain("✗ python: 5 fixtures not run: the server was gone");
  });
});

test("prose is wrapped to the width, hung below its beginning", () => {
  const lines = renderConsole(samples.failing, { color: false, width: 72 }).split("\n");
  const start = lines.findIndex((line) => line.includes("hint: the messages"));
  expect(lines[start + 1]).toMatch(/^ {14}\S/);
  expect(columnsOf(lines[start] ?? "")).toBeLessThanOrEqual(72);
});

describe("many rows", () => {
  const report = samples.largeReport();

  test("are cut and counted", () => {
    const text = renderConsole(report, { color: false });
    expect(text.split("\n").length).toBeLessThan(1500);
    expect(text).toMatch(/\n\d+ more failing fixtures:\n {2}✗ /);
    expect(text).toMatch(/\n {2}and \d+ more\n/);
  });

  test("are all there when asked for", () => {
    const text = renderConsole(report, { color: false, verbose: true });
    expect(text).not.toContain("more failing");
    expect(text).not.toContain("left out");
    expect(text).toContain("✗ server/499_scenario");
  });
});

describe("renderFindings", () => {
  test("lists errors first, each as file:line:column, and counts them", () => {
    expect(renderFindings(samples.invalid.findings, { color: false })).toBe(
      [
        'fixtures/errors/58_teapot.json:33:17: error: "NOTFOUND" is no gRPC status; did you mean "NOT_FOUND"? [status-unknown]',
        "fixtures/client/39_cut.json:12:17: error: the file ends inside of an object that begins in line 3 [json-syntax]",
        "fixtures/server/61_lost.json:1:17: warn: the number 61 is outside of the range 20 to 29 of the folder server/ [number-range]",
        "2 errors, 1 warning",
        "",
      ].join("\n"),
    );
  });

  test("says nothing of nothing", () => {
    expect(renderFindings([], { color: true })).toBe("");
  });

  test("is safe", () => {
    expectSafe(renderFindings(samples.hostile.findings, { color: false }));
  });
});
