import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { escapeMarkdown } from "../../src/report/escape.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { issueLink } from "../../src/report/markdown-source.ts";
import { nasty } from "./nasty.ts";
import * as samples from "./samples.ts";
import { expectSound } from "./sound.ts";

const SOURCE = { sourceUrl: "https://github.com/spikard/example/blob/0123abc/" };

describe("golden", () => {
  test.each(Object.entries(samples.SAMPLES))("%s", async (name, report) => {
    await expect(renderMarkdown(report, SOURCE)).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe("escaping", () => {
  test.each(Object.entries(samples.SAMPLES))("%s is sound", (_, report) => {
    expectSound(renderMarkdown(report, SOURCE));
  });

  test.each([
    "<b>x</b>",
    "<details>",
    "<details>\n<summary>a</summary>\n\nb</details>",
    "| a | b |\n| c | d | e |",
    "| a | b |\ntext",
    "| a | `b|c` |\n| a | b |",
    "```text\nx",
    "a `b",
    "[a](https://evil.example/)",
    "![a](https://example.org/a.png)",
    "[a]: https://example.org",
    "@octocat",
    "fixes #1",
    "GH-1",
    "0123abc",
    "https://example.org",
    "www.example.org",
    ":boom:",
    "a *b* c",
    "**a",
    "_a_",
    "1. a",
    "> a",
    "    code",
    "a\u202eb",
  ])("the check itself notices %j", (text) => {
    expect(() => expectSound(text)).toThrow();
  });

  test("a text of nothing but spaces is said to be empty, and leaves no bare mark of a list", () => {
    const problem = { kind: "no-fixtures", message: "   " } as const;
    const text = renderMarkdown({ ...samples.green, problems: [problem] }, SOURCE);
    expect(text).toContain("\n- *(empty)*\n");
    expectSound(text);
  });

  test("whatever the texts, the report is sound", () => {
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        expectSound(renderMarkdown(nastyReport(one, other), SOURCE));
      }),
      { numRuns: 200 },
    );
  });
});

function nastyReport(one: string, other: string): Report {
  return samples.sampleReport({
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
      { name: one, otherwise: { verdict: "skipped", reason: other } },
    ],
  });
}

describe("links", () => {
  test("without a place of the sources there are none to fixtures", () => {
    expect(renderMarkdown(samples.failing)).not.toContain("](https://github.com/spikard/");
    expect(renderMarkdown(samples.crashed)).not.toContain("](");
  });

  test.each([
    ["https://example.org/a_(b)?q=<x>#f", "https://example.org/a_%28b%29?q=%3Cx%3E#f"],
    ["http://example.org", "http://example.org/"],
    ["https://example.org/@octocat [x](y)", "https://example.org/%40octocat%20%5bx%5d%28y%29"],
  ])("an issue with the address %s leads there", (issue, target) => {
    expect(issueLink(issue)).toMatch(/^\[[^\]]*\]\([^()\s<>@]*\)$/);
    expect(issueLink(issue)).toContain(`](${target})`);
  });

  test.each([
    "#7",
    "GRPC-12",
    "javascript:alert(1)",
    "https://user:word@example.org/",
    "//example.org",
    "file:///etc/passwd",
    "",
  ])("an issue %j is text", (issue) => {
    expect(issueLink(issue)).toBe(escapeMarkdown(issue));
  });

  test("a file outside of the repository has none", () => {
    const [fixture] = samples.failing.fixtures;
    if (fixture === undefined) throw new Error("no fixture");
    for (const file of ["../elsewhere/a.json", "/tmp/a.json", "C:\\a.json"]) {
      const report = { ...samples.failing, fixtures: [{ ...fixture, file }] };
      expect(renderMarkdown(report, SOURCE)).toContain(`\`${file}:38\`\n`);
    }
  });
});

describe("many rows", () => {
  const report = samples.largeReport();

  test("stay readable: ten failures open, the others folded, all there", () => {
    const text = renderMarkdown(report, SOURCE);
    expect(text.match(/^#### /gm)).toHaveLength(10);
    expect(text.match(/^<summary>❌/gm)?.length).toBeGreaterThan(400);
    expect(text).toMatch(/<summary>\d+ more fixtures with failures<\/summary>/);
    expect(Buffer.byteLength(text)).toBeLessThan(900_000);
    expect(text).not.toContain("Shortened");
    expectSound(text);
  });

  test("over the budget, whole sections go from the end and the text says so", () => {
    const text = renderMarkdown(report, {
      ...SOURCE,
      byteBudget: 65_000,
      fullReport: "in the artifact `grpc-fixtures`",
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text.trimEnd().split("\n").at(-3)).toMatch(
      /^\*\*Shortened\*\* to stay within 65000 bytes\. Left out: \d+ of \d+ failures, .*1 table of all fixtures\. The full report is in the artifact &#96;grpc-fixtures&#96;\.$/,
    );
    expectSound(text);
  });

  test("any budget is kept, and the verdict always stays", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 300_000 }), (byteBudget) => {
        const text = renderMarkdown(report, { byteBudget });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(byteBudget);
        expect(text).toMatch(/^## ❌ Failed: /);
        expectSound(text);
      }),
      { numRuns: 20 },
    );
    expect(renderMarkdown(report, { byteBudget: 10 })).toMatch(/^## ❌ Failed: [^\n]+\n\n\*\*Shortened/);
  });

  test("many findings are cut and counted", () => {
    const [finding] = samples.invalid.findings;
    if (finding === undefined) throw new Error("no finding");
    const findings = Array.from({ length: 1000 }, () => finding);
    const text = renderMarkdown({ ...samples.invalid, findings });
    expect(text).toContain("and 800 more findings");
  });
});

test("a binding without a result for a fixture has an empty cell", () => {
  const [first, ...others] = samples.failing.fixtures;
  if (first === undefined) throw new Error("no fixture");
  const fixtures = [{ ...first, results: first.results.slice(1) }, ...others];
  expect(renderMarkdown({ ...samples.failing, fixtures })).toContain("| unary/01_say_hello |  | ✅ | ❗ |");
});
