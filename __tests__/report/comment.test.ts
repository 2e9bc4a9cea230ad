/** The comment of a pull request: golden texts, what is seen first, and that any report stays within the limit and is sound. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { type CommentOptions, renderComment } from "../../src/report/comment.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { anyOptions, anyReport } from "./anyReport.ts";
import { allFailing, divergent, LARGE, SHOWN } from "./commentSamples.ts";
import { failing, green } from "./samples.ts";
import { expectSound } from "./sound.ts";

const RUN_LINK = "[This run](https://github.com/spikard/example/actions/runs/42)";

describe("golden", () => {
  test.each(Object.entries(SHOWN))("%s", async (name, [report, options]) => {
    await expect(renderComment(report, options)).toMatchFileSnapshot(`golden/comment-${name}.md`);
    await expect(renderMarkdown(report, options)).toMatchFileSnapshot(`golden/summary-${name}.md`);
  });

  test("10 bindings × 500 fixtures", async () => {
    await expect(renderComment(...LARGE)).toMatchFileSnapshot("golden/comment-large.md");
  });
});

/** The sections of a text, by what they begin with. */
function order(markdown: string): string[] {
  const starts = markdown.match(/^(#{2,3} \S+( \w+)?|\| binding|No changes|<summary>.*|\[This run\])/gm) ?? [];
  return starts.map((start) => start.replace(/<\/?summary>/g, "").replace(/\d+/g, "N"));
}

describe("at a glance", () => {
  test("first who failed, then what changed, what differs and what failed; then the folds; at the end the run", () => {
    const [report, options] = SHOWN.known ?? [green, {}];
    expect(order(renderComment(report, options))).toEqual([
      "## ❌ Failed",
      "| binding",
      "No changes",
      "### Failures",
      "### Problems",
      "### Coverage",
      "node: changed lines that no test reaches, in N file",
      "node: the N files with the most uncovered lines",
      "N results known to fail, and why",
      "N result flaky, which is allowed",
      "All N fixtures",
      "[This run]",
    ]);
  });

  test("a row for each binding: what it failed, where it differs, its coverage against the minimum, its time", () => {
    const row = (shown: readonly [Report, CommentOptions] | undefined, name: string): string | undefined =>
      shown === undefined
        ? undefined
        : renderComment(...shown)
            .split("\n")
            .find((line) => line.startsWith("|") && line.includes(` ${name} |`));
    expect(row(SHOWN.divergence, "node")).toBe("| ⚠️ node | 8 | 0 | 0 | **1** | 2.3 s |");
    expect(row(SHOWN.divergence, "ruby")).toBe("| ✅ ruby | 8 | 0 | 0 | 0 | 2.3 s |");
    expect(row(SHOWN.known, "node")).toContain("❌ **79.99 %** / 80.00 %: too little<br>❌ **branches not measured**");
    expect(row(SHOWN.failing, "ruby")).toBe("| ❌ ruby | 4 | **2** | **1** | 0 | 0 | 0 | 1 | 12.9 s |");
  });

  test("a divergence names fixture, field, groups and values", () => {
    expect(renderComment(divergent)).toContain(
      '| server/23_stream_mid_error | `status` | **python**, **ruby**, **php**: `NOT_FOUND`<br>**node**: `UNKNOWN` |\n|  | `status.message` | **python**, **ruby**, **php**: `"no 4"`<br>**node**: `"internal error"` |',
    );
  });

  test("the last line links the run and names commit and version", () => {
    const [report, options] = SHOWN.green ?? [green, {}];
    expect(renderComment(report, options).split("\n").at(-2)).toBe(
      `${RUN_LINK} · commit \`0123abc\` · encoding protobuf · grpc-fixtures 0.1.0`,
    );
    expect(renderComment(report).split("\n").at(-2)).toBe("encoding protobuf · grpc-fixtures 0.1.0");
  });

  test("of many failures three stand open, the others are a line each", () => {
    const text = renderComment(allFailing);
    expect(text.match(/^#### /gm)).toHaveLength(3);
    expect(text.match(/^<summary>❌ /gm)).toHaveLength(5);
  });
});

describe("what changed", () => {
  const since = (base: Report, report: Report): string => {
    const [, options] = Object.values(SHOWN).find(([shown]) => shown === report) ?? [report, {}];
    return (
      renderComment(report, options).split("### Changes since")[1]?.split("\n\n")[1] ?? `nothing since ${base.tool}`
    );
  };

  test("is counted and named, bindings with it", () => {
    expect(since(green, failing).split("\n")).toEqual([
      "- ❌ **Failed now**, and passed before",
      "- ❌ **3 fixtures newly failing**: server/22_stream_10_messages (python, ruby), server/27_stream_with_metadata_trailers (ruby), client/31_stream_10_messages_sum (ruby)",
      "- 🟡 **2 fixtures newly known to fail or skipped**: bidirectional/40_echo_5_messages (ruby), errors/52_timeout_exceeded (python)",
      "- 🆕 **1 new binding**: node",
    ]);
  });

  test("is folded when it is long", () => {
    const text = renderComment(...(SHOWN["all-failing"] ?? [green, {}]));
    expect(text).toMatch(/newly failing\*\*: unary\/01_say_hello \(python, ruby\), .* and 2 more$/m);
    expect(text).toContain(
      "<summary>All changes</summary>\n\n- ❌ 7 fixtures newly failing\n  - unary/01_say_hello (python, ruby)\n",
    );
  });

  test("is said where it is nothing, and where nobody knows", () => {
    expect(renderComment(...(SHOWN.green ?? [green, {}]))).toContain(
      "No changes since [`fedcba9`](https://github.com/spikard/example/actions/runs/41).",
    );
    const changes = { ...(SHOWN.green?.[1].base?.changes ?? { any: false }), incomparable: "its encoding is json" };
    expect(renderComment(green, { base: { changes: { ...emptyChanges(), ...changes } } })).toContain(
      "Not compared with the base report: its encoding is json.",
    );
    expect(renderComment(green)).not.toMatch(/since|compared/);
  });
});

function emptyChanges() {
  const changes = SHOWN.green?.[1].base?.changes;
  if (changes === undefined) throw new Error("there is a sample");
  return changes;
}

test("an issue's address is a link, but not where a stranger has written it", () => {
  expect(renderComment(failing)).toMatch(/\]\(https:\/\/[^)]*issues/);
  expect(renderComment(failing, { linksIssues: false })).not.toMatch(/\]\(http/);
});

describe("too little room", () => {
  const [report, options] = LARGE;

  test("10 bindings × 500 fixtures: the least important goes, which is said, and the run is linked", () => {
    const text = renderComment(report, options);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(60_000);
    const [note, footer] = text.trimEnd().split("\n\n").slice(-2);
    expect(note).toMatch(
      /^\*\*Shortened\*\* to stay within 65000 characters\. Left out: \d+ of \d+ failures, .*1 table of all fixtures\. The full report is in the summary of \[the run\]\(https:\/\/github\.com\/spikard\/example\/actions\/runs\/42\)\.$/,
    );
    expect(footer?.startsWith(RUN_LINK)).toBe(true);
    expectSound(text);
  });

  test("any limit is kept, and what matters most stays longest", () => {
    const seen = new Map<string, number>();
    for (const limit of [3000, 5000, 9000, 17_000, 33_000, 65_000, 130_000, 1_000_000]) {
      const text = renderComment(report, { ...options, limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expectSound(text);
      for (const start of [
        "| binding |",
        "### Changes since",
        "#### ❌",
        "### Fixtures that fail",
        "<summary>All 500",
      ]) {
        if (text.includes(start) && !seen.has(start)) seen.set(start, limit);
      }
    }
    expect([...seen.values()]).toEqual([...seen.values()].sort((a, b) => a - b));
    expect([...seen.keys()]).toEqual([
      "| binding |",
      "### Changes since",
      "#### ❌",
      "### Fixtures that fail",
      "<summary>All 500",
    ]);
  });

  test("a failure too long to be shown is shown in short, and a table loses rows", () => {
    const mismatches = Array.from({ length: 20 }, (_, index) => ({
      path: `stream[${index}]${"<".repeat(150)}`,
      line: 1,
      expected: "<".repeat(150),
      received: "|".repeat(150),
    }));
    const huge: Report = {
      ...failing,
      fixtures: failing.fixtures.map((fixture) => ({
        ...fixture,
        results: fixture.results.map(({ binding, result }) => ({ binding, result: { ...result, mismatches } })),
      })),
    };
    const text = renderComment(huge, { limit: 20_000 });
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text).toContain("(and 19 more)");
    expect(text).toMatch(/Left out: .*parts of \d+ failures/);
    expectSound(text);
  });
});

describe("whatever the report", () => {
  const shown = anyReport.chain((report) => fc.tuple(fc.constant(report), anyOptions(report)));

  test("the comment is within the limit and sound", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 25_000, max: 65_000 }), ([report, options], limit) => {
        const text = renderComment(report, { ...options, limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expectSound(text);
      }),
      { numRuns: 150 },
    );
  });

  test("the summary is so too, in bytes", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 40_000, max: 900_000 }), ([report, options], byteBudget) => {
        const text = renderMarkdown(report, { ...options, byteBudget });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(byteBudget);
        expectSound(text);
      }),
      { numRuns: 150 },
    );
  });
});
