/** Coverage as people see it: golden texts, escaping, links, limits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoverageSection } from "../../src/generated/coverage.ts";
import { buildReport } from "../../src/report/build.ts";
import { renderConsole } from "../../src/report/console.ts";
import { renderCoverage } from "../../src/report/console-coverage.ts";
import { coverageProblems, coverageSentence } from "../../src/report/coverage.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderCoverageMarkdown } from "../../src/report/markdown-coverage.ts";
import { COVERAGE, EXERCISED, GREEN, hostileCoverage } from "./coverageSample.ts";
import { nasty } from "./nasty.ts";
import * as samples from "./samples.ts";
import { expectSound } from "./sound.ts";

const LINKS = { checkoutUrl: "https://github.com/spikard/example/blob/0123abc/" };
const SECTIONS: readonly (readonly [string, CoverageSection])[] = [
  ["coverage", COVERAGE],
  ["coverage-green", GREEN],
];

describe("golden", () => {
  test.each(SECTIONS)("%s", async (name, section) => {
    await expect(renderCoverage(section, { color: false })).toMatchFileSnapshot(`golden/${name}.txt`);
    await expect(renderCoverageMarkdown(section, LINKS)).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe("what is not a number", () => {
  test.each([
    ["rust", "no usable report"],
    ["docs", "–"],
  ])("%s has no percentage", (name, shown) => {
    const section = { languages: COVERAGE.languages.filter((language) => language.name === name) };
    const [row = ""] = renderCoverage(section, { color: false }).split("\n");
    expect(row).toContain(shown);
    expect(row.replace(/minimum +[\d.]+ %/, "")).not.toMatch(/\d %/);
    const [table = ""] = renderCoverageMarkdown(section)
      .split("\n")
      .filter((line) => line.startsWith(`| **${name}**`));
    expect(table.split("|")[4]?.trim().replaceAll("*", "")).toBe("–");
  });
});

describe("in a report", () => {
  const report = buildReport({
    tool: "0.0.0",
    encoding: "protobuf",
    suite: { hash: `sha256:${"0".repeat(64)}`, fixtures: 1, selected: 1 },
    findings: [],
    results: [samples.sampleResult(samples.SUITE.slice(0, 1), { name: "python" })],
    coverage: COVERAGE,
    exercised: () => EXERCISED,
  });

  test("what is too little fails the gate, under the binding that it is of", () => {
    expect(report.result).toBe("failed");
    expect(report.problems).toEqual([
      { kind: "coverage", binding: "python", message: "coverage: lines 79.99 %, and the minimum is 80.00 %" },
      {
        kind: "coverage",
        binding: "python",
        message: "coverage: the report has no branches: run coverage.py with --branch",
      },
      { kind: "coverage", message: "coverage of rust: there is no file target/lcov.info" },
    ]);
    expect(coverageProblems(GREEN)).toEqual([]);
  });

  test("has its sections", () => {
    const text = renderConsole(report, { color: false });
    expect(text).toContain("\n\nCoverage\n✗ python  lines ");
    expect(text).not.toContain("exercised");
    expect(renderConsole(report, { color: false, verbose: true })).toContain(
      "What the suite exercised\n  python: 1 of 3 RPC methods, 16 of 17 status codes; not shop.v1.Shop/Delete, shop.v1.Shop/List, DATA_LOSS",
    );
    const markdown = renderMarkdown(report, LINKS);
    expect(markdown).toContain("### Coverage");
    expect(markdown).toContain("[12–15](https://github.com/spikard/example/blob/0123abc/src/app/a%20b.py#L12-L15)");
    expect(markdown).toContain("| python | 1 of 3 | 16 of 17 |");
  });

  test("is not there where nothing was checked", () => {
    expect(renderConsole(samples.green, { color: false })).not.toContain("Coverage");
    expect(renderMarkdown(samples.green)).not.toMatch(/coverage|exercised/i);
  });
});

describe("escaping", () => {
  test("whatever the texts, Markdown is sound and a terminal is shown text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expectSound(renderCoverageMarkdown(hostileCoverage(text), LINKS));
        const shown = renderCoverage(hostileCoverage(text), { color: false, verbose: true });
        expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain("##[");
      }),
      { numRuns: 200 },
    );
  });

  test("only files of the checkout are linked", () => {
    const markdown = renderCoverageMarkdown(COVERAGE, LINKS);
    expect(markdown).not.toContain("blob/0123abc//usr");
    expect(renderCoverageMarkdown(COVERAGE)).not.toContain("](");
  });
});

describe("limits", () => {
  test("Markdown stays within its bytes", () => {
    const worst = Array.from({ length: 10 }, (_, index) => ({
      file: `src/${"x".repeat(200)}${index}.py`,
      lines: 1000,
      uncovered: 500,
      ranges: Array.from({ length: 100 }, (_each, line) => ({ from: 2 * line + 1, to: 2 * line + 1 })),
      rangesLeftOut: 400,
      inCheckout: true,
    }));
    const languages = Array.from({ length: 50 }, (_, index) => {
      const [first] = GREEN.languages;
      if (first === undefined) throw new Error("there is a sample");
      return { ...first, name: `l${index}`, worst };
    });
    const markdown = renderCoverageMarkdown({ languages }, { byteBudget: 60_000, ...LINKS });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain("Left out to stay within the limit: ");
    expectSound(markdown);
  });

  test("the sentence is short, however many languages there are", () => {
    const [language] = COVERAGE.languages;
    const languages = Array.from({ length: 1000 }, () => language).flatMap((each) =>
      each === undefined ? [] : [each],
    );
    expect(coverageSentence({ languages })).toBe(
      "Failed: the coverage of python, python, python, python, python and 995 more (1000 of 1000 languages).",
    );
  });
});
