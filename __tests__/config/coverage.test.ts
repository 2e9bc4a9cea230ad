/** Coverage in a configuration: what holds, and what is wrong with it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulesFor } from "../../src/config/coverage.ts";
import { ConfigError } from "../../src/config/errors.ts";
import type { Config } from "../../src/config/model.ts";
import { parseConfig } from "../../src/config/parse.ts";

const parse = (config: unknown): Config => parseConfig(JSON.stringify(config), "c.json");

function problemsOf(text: string): string[] {
  try {
    parseConfig(text, "c.yml");
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split("\n").map((line) => line.replace("c.yml:", ""));
  }
  return [];
}

const server = { command: "x" };

/** The blocks of YAML of a document. */
function examplesIn(file: string): string[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  return Array.from(text.matchAll(/^```yaml\n(.*?)^```$/gms), ([, yaml = ""]) => yaml);
}

describe("the examples people copy", () => {
  test.each(["docs/coverage.md", "README.md"])("of %s are read", (file) => {
    const examples = examplesIn(file).filter((yaml) => /^bindings:/.test(yaml) && yaml.includes("coverage:"));
    expect(examples).toHaveLength(1);
    for (const yaml of examples) expect(problemsOf(yaml)).toEqual([]);
  });
});

describe("languages that no binding has", () => {
  test.each([
    ["rust", "ruby"],
    ["php", "python"],
    ["javascript", "typescript"],
    ["c", "cpp"],
    ["java", "javascript"],
    ["go", "c"],
  ])("%s is no misspelt %s: its reports may be given on the command line", (language, binding) => {
    const config = parse({ bindings: { [binding]: { server } }, coverage: { [language]: 80 } });
    expect(Object.keys(config.coverage.rules)).toEqual([language]);
  });

  test("one with a report of its own is nobody's", () => {
    const coverage = { pyton: { report: "x" } };
    expect(parse({ bindings: { python: { server } }, coverage }).coverage.targets).toHaveLength(1);
  });
});

describe("what is asked", () => {
  test("usual minimums are those of the language", () => {
    const languages = ["python", "typescript", "ruby", "php", "rust", "Rust", "go"];
    const config = parse({});
    expect(languages.map((language) => rulesFor(config, language).minimum.lines)).toEqual([80, 80, 80, 85, 95, 95, 80]);
    expect(rulesFor(config, "constructor")).toEqual({ minimum: { lines: 80 }, exclude: [], base: [] });
  });

  test("a number is the minimum for lines, and demands no report", () => {
    const { coverage } = parse({
      coverage: { python: 90, rust: { minimum: { branches: 70 } } },
      bindings: { python: { server } },
    });
    expect(coverage.targets).toEqual([]);
    expect(coverage.rules).toEqual({
      python: { minimum: { lines: 90 }, exclude: [], base: [] },
      rust: { minimum: { lines: 95, branches: 70 }, exclude: [], base: [] },
    });
  });

  test("a binding's own keys come before those of its language, and the rest holds", () => {
    const { coverage } = parse({
      coverage: {
        python: {
          report: "general.xml",
          minimum: { lines: 70, branches: 60 },
          exclude: ["gen"],
          "no-decrease": true,
          "changed-lines": 90,
          base: ["base.xml"],
        },
      },
      bindings: {
        py: {
          server,
          coverage: {
            language: "python",
            report: ["a.xml", "b*.xml"],
            minimum: { branches: 65 },
            "no-decrease": { tolerance: 0.25 },
          },
        },
        plain: { server },
      },
    });
    expect(coverage.targets).toEqual([
      {
        name: "py",
        binding: "py",
        language: "python",
        reports: ["a.xml", "b*.xml"],
        minimum: { lines: 70, branches: 65 },
        exclude: ["gen"],
        noDecrease: { tolerance: 0.25 },
        changedLines: 90,
        base: ["base.xml"],
      },
    ]);
  });

  test("a report of a language is that of the binding of its name, else its own", () => {
    const { coverage } = parse({
      coverage: { docs: { report: "d.xml" }, python: { report: "p.xml" } },
      bindings: { python: { server }, go: { server } },
    });
    expect(coverage.targets.map(({ name, binding, reports }) => [name, binding, reports])).toEqual([
      ["python", "python", ["p.xml"]],
      ["docs", undefined, ["d.xml"]],
    ]);
  });

  test("`no-decrease: false` undoes that of the language", () => {
    const { coverage } = parse({
      coverage: { go: { "no-decrease": true } },
      bindings: { go: { server, coverage: { report: "c.out", "no-decrease": false } } },
    });
    expect(coverage.targets[0]).not.toHaveProperty("noDecrease");
  });
});

describe("what is wrong", () => {
  const inBinding = (text: string) => `bindings: { a: { server: { command: x }, coverage: { ${text} } } }`;
  test.each([
    [
      "coverage: 80",
      "1:11: `coverage` must be a map of languages to a percentage, or to a map, not 80. Write for example: `coverage: { python: 80 }`",
    ],
    [
      "coverage: { python: 101 }",
      "1:21: `coverage.python` must be a percentage from 0 to 100, or a map, not 101. Write for example: `coverage: { python: 80 }`",
    ],
    [
      "coverage: { python: -1 }",
      "1:21: `coverage.python` must be a percentage from 0 to 100, or a map, not -1. Write for example: `coverage: { python: 80 }`",
    ],
    [
      "{ bindings: { python: { server: { command: x } } }, coverage: { pyton: 95 } }",
      "1:65: no binding has the language `pyton`: did you mean `python`?",
    ],
    [
      "{ bindings: { a: { server: { command: x }, coverage: { language: python, report: x } } }, coverage: { Python: { minimum: 95 } } }",
      "1:103: no binding has the language `Python`: did you mean `python`?",
    ],
    [
      "coverage: { python: { exclude: ['!src/**'] } }",
      "1:33: `coverage.python.exclude[0]`: a glob with `!` takes no file back in: name only what does not count",
    ],
    ["coverage: { python: 80.123 }", "1:21: `coverage.python`: a percentage has at most two decimals"],
    [
      "coverage: { python: { minimum: { lines: 80.001 } } }",
      "1:41: `coverage.python.minimum.lines`: a percentage has at most two decimals",
    ],
    ["coverage: { python: { minimum: { branch: 70 } } }", "1:34: unknown key `branch`: did you mean `branches`?"],
    ["coverage: { python: { reports: x } }", "1:23: unknown key `reports`: did you mean `report`?"],
    [
      "coverage: { python: { language: go } }",
      "1:23: unknown key `language` (it belongs under `coverage`): `coverage.python` takes report, minimum, exclude, no-decrease, changed-lines, base",
    ],
    [
      "coverage: { 'a b': 80 }",
      "1:13: `a b` cannot name a language: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit",
    ],
    [
      inBinding("report: 5"),
      "1:62: `bindings.a.coverage.report` must be a file or a glob, or a list of them, not 5. Write for example: `coverage: { report: packages/python/coverage.xml }`",
    ],
    [
      inBinding("report: [x, 5]"),
      '1:66: `bindings.a.coverage.report[1]` must be a file or a glob, not 5. Write for example: `coverage: { report: ["build/*/lcov.info"] }`',
    ],
    [
      inBinding("minimum: [80]"),
      "1:63: `bindings.a.coverage.minimum` must be a percentage from 0 to 100, or a map of metrics to such, not a list. Write for example: `coverage: { minimum: 80 }`",
    ],
    [
      inBinding("no-decrease: yes please"),
      "1:67: `bindings.a.coverage.no-decrease` must be true, false or a map with `tolerance`, not the text `yes please`. Write for example: `coverage: { no-decrease: true }`",
    ],
    [
      inBinding("no-decrease: { tolerance: 0.001 }"),
      "1:80: `bindings.a.coverage.no-decrease.tolerance`: a percentage has at most two decimals",
    ],
    [
      inBinding("changed-lines: ninety"),
      "1:69: `bindings.a.coverage.changed-lines` must be a percentage from 0 to 100, not the text `ninety`. Write for example: `coverage: { changed-lines: 90 }`",
    ],
  ])("%s", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
