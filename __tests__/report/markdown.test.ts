import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { nasty } from "./nasty.ts";
import * as samples from "./samples.ts";

const SOURCE = { sourceUrl: "https://github.com/spikard/example/blob/0123abc/" };

describe("golden", () => {
  test.each(Object.entries(samples.SAMPLES))("%s", async (name, report) => {
    await expect(renderMarkdown(report, SOURCE)).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

/** What is left of a report when code is taken out: there, nothing is markup. */
function outsideCode(markdown: string): string {
  const unfenced = markdown.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, "");
  return unfenced.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
}

/** expectSound checks that nothing of a stranger's became markup and that everything opened is closed. */
function expectSound(markdown: string): void {
  const text = outsideCode(markdown);
  expect(text.replace(/<\/?(details|summary|code)>/g, "")).not.toMatch(/[<`]/);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(markdown).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(text).not.toMatch(/@\w/);
  let columns = 0;
  for (const line of text.split("\n")) {
    const pipes = line.startsWith("|") ? (line.match(/\|/g) ?? []).length : 0;
    if (pipes > 0 && columns > 0) expect(pipes).toBe(columns);
    columns = pipes;
  }
}

describe("escaping", () => {
  test.each(Object.entries(samples.SAMPLES))("%s is sound", (_, report) => {
    expectSound(renderMarkdown(report, SOURCE));
  });

  test("the check itself notices markup", () => {
    expect(() => expectSound("<b>x</b>")).toThrow();
    expect(() => expectSound("<details>")).toThrow();
    expect(() => expectSound("| a | b |\n| c | d | e |")).toThrow();
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
  test("without a place of the sources there are none", () => {
    expect(renderMarkdown(samples.failing)).not.toContain("](");
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
    expect(text).toContain("more failing fixtures, in the table of all fixtures");
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
    expect(text.trimEnd().split("\n").at(-1)).toMatch(
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
