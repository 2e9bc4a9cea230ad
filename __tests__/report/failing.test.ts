import { describe, expect, test } from "vitest";
import { renderConsole } from "../../src/report/console.ts";
import { mismatch, type SampleBinding, type SampleResult, sampleReport } from "./samples.ts";

const TITLE = "Where fixtures fail";
const failed: SampleResult = { verdict: "failed", mismatches: [mismatch("status", 7, "OK", "INTERNAL")] };
const fixtures = ["a/1", "a/2", "a/3"].map((id) => ({ id, name: id, line: 1 }));

/** matrixOf is the block under the title, without the others. */
function matrixOf(bindings: readonly SampleBinding[], ids = fixtures): string[] {
  const text = renderConsole(sampleReport({ fixtures: ids, bindings }), { color: false });
  const start = text.indexOf(TITLE);
  return start < 0 ? [] : (text.slice(start).split("\n\n")[0] ?? "").split("\n").slice(1);
}

describe("where fixtures fail", () => {
  test("a row for each failing fixture, a mark for each binding, and no row for what passed", () => {
    expect(
      matrixOf([
        { name: "go", results: { "a/1": { verdict: "timeout" }, "a/3": failed } },
        { name: "python", results: { "a/3": { verdict: "known-failing", reason: "known" } } },
      ]),
    ).toEqual([
      "       go  python",
      "  a/1  T     ✓",
      "  a/3  ✗     K",
      "  ✓ passed · ✗ failed · T timed out · K known failing",
    ]);
  });

  test("one failing fixture, or one binding, needs no table", () => {
    expect(matrixOf([{ name: "go", results: { "a/1": failed } }, { name: "python" }])).toEqual([]);
    expect(matrixOf([{ name: "go", otherwise: failed }])).toEqual([]);
  });

  test("where there is no room for all bindings, those that only pass share a column", () => {
    const quiet = Array.from({ length: 20 }, (_, index) => ({ name: `binding-number-${index}` }));
    const [head, first] = matrixOf([...quiet, { name: "go", otherwise: failed }]);
    expect(head?.trim()).toBe("go  20 others");
    expect(first?.trim()).toMatch(/^a\/1 +✗ +✓$/);
  });

  test("of very many failing fixtures the rest is counted", () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ id: `a/${index}`, name: "x", line: 1 }));
    const lines = matrixOf([{ name: "go", otherwise: failed }, { name: "python" }], many);
    expect(lines).toHaveLength(1 + 40 + 2);
    expect(lines.at(-2)).toBe("  and 190 more failing fixtures");
  });
});
