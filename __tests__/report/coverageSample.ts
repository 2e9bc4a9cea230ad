/** Coverage sections for the tests of reports. */
import type { CoverageSection, LanguageCoverage } from "../../src/generated/coverage.ts";
import type { Exercised } from "../../src/generated/report.ts";

export const EXERCISED: Exercised = {
  methods: { reached: 1, total: 3, missing: ["shop.v1.Shop/Delete", "shop.v1.Shop/List"] },
  statuses: { reached: 16, total: 17, missing: ["DATA_LOSS"] },
};

/** Everything that a language can have. */
const PYTHON: LanguageCoverage = {
  name: "python",
  binding: "python",
  language: "python",
  verdict: "failed",
  reports: [{ file: "packages/python/coverage.xml", format: "Cobertura XML" }],
  files: 12,
  metrics: [
    {
      metric: "lines",
      state: "measured",
      covered: 79_999,
      total: 100_000,
      percent: 79.99,
      minimum: 80,
      difference: -0.01,
      base: { percent: 81.5, covered: 815, total: 1000 },
      verdict: "below-minimum",
    },
    { metric: "branches", state: "not-measured", minimum: 70, verdict: "not-measured" },
    { metric: "functions", state: "measured", percent: 100, verdict: "passed" },
  ],
  changedLines: {
    state: "measured",
    covered: 3,
    total: 4,
    percent: 75,
    minimum: 90,
    verdict: "below-minimum",
    uncovered: [{ file: "src/app/a.py", ranges: [{ from: 12, to: 12 }] }],
  },
  problems: [
    { kind: "below-minimum", message: "lines 79.99 %, and the minimum is 80.00 %" },
    { kind: "not-measured", message: "the report has no branches: run coverage.py with --branch" },
  ],
  notes: ["12 files of coverage.xml not in the checkout: a, b, c and 9 more"],
  worst: [
    {
      file: "src/app/a b.py",
      lines: 50,
      uncovered: 5,
      ranges: [
        { from: 12, to: 15 },
        { from: 20, to: 20 },
      ],
      rangesLeftOut: 2,
      inCheckout: true,
    },
    {
      file: "/usr/lib/x.py",
      lines: 3,
      uncovered: 1,
      ranges: [{ from: 3, to: 3 }],
      rangesLeftOut: 0,
      inCheckout: false,
    },
  ],
};

const alone = (language: string, more: Partial<LanguageCoverage>): LanguageCoverage => ({
  name: language,
  language,
  verdict: "passed",
  reports: [{ file: `${language}.info`, format: "lcov" }],
  files: 1,
  metrics: [],
  problems: [],
  notes: [],
  worst: [],
  ...more,
});

const GO = alone("go", {
  metrics: [
    {
      metric: "lines",
      state: "measured",
      covered: 9,
      total: 10,
      percent: 90,
      minimum: 80,
      difference: 10,
      verdict: "passed",
    },
  ],
  changedLines: { state: "nothing-to-cover", covered: 0, total: 0, minimum: 90, verdict: "passed", uncovered: [] },
});
const RUST = alone("rust", {
  verdict: "failed",
  reports: [],
  files: 0,
  metrics: [{ metric: "lines", state: "unknown", minimum: 95, verdict: "unknown" }],
  problems: [{ kind: "missing-report", message: "there is no file target/lcov.info" }],
});
const DOCS = alone("docs", {
  metrics: [{ metric: "lines", state: "nothing-to-cover", minimum: 0, verdict: "passed" }],
});

export const COVERAGE: CoverageSection = { languages: [PYTHON, GO, RUST, DOCS] };
export const GREEN: CoverageSection = { languages: [GO, DOCS] };

/** With names and texts that strangers wrote. */
export const hostileCoverage = (text: string): CoverageSection => ({
  languages: [
    alone(text, {
      verdict: "failed",
      metrics: [
        { metric: "lines", state: "measured", percent: 1, minimum: 2, difference: -1, verdict: "below-minimum" },
      ],
      problems: [{ kind: "below-minimum", message: text }],
      notes: [text],
      worst: [{ file: text, lines: 2, uncovered: 1, ranges: [{ from: 1, to: 1 }], rangesLeftOut: 0, inCheckout: true }],
      changedLines: {
        state: "measured",
        covered: 0,
        total: 1,
        percent: 0,
        minimum: 1,
        verdict: "below-minimum",
        uncovered: [{ file: text, ranges: [{ from: 1, to: 1 }] }],
      },
    }),
  ],
});
