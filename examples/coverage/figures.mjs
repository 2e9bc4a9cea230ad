/** Where the figures stand in what tools print, and in their reports. */

const METRICS = ["lines", "statements", "branches", "functions"];

/** Finds a number in what was printed: `of` names the metrics that are counted together, the groups of the pattern the figures. */
const row = (of, pattern) => ({ of: Array.isArray(of) ? of : [of], pattern: new RegExp(pattern, "m") });
const COUNTS = String.raw`\( *(?<covered>\d+) *(?:/|of) *(?<total>\d+)\b`;
const istanbul = ["Statements", "Branches", "Functions", "Lines"].map((name) =>
  row(name.toLowerCase(), String.raw`^${name} *: (?<percent>[\d.]+)% ${COUNTS}`),
);
const llvmCov = ["functions", "lines", "branches"].map((metric, index) =>
  row(
    metric,
    String.raw`^TOTAL(?: +\d+ +\d+ +(?:[\d.]+%|-)){${index + 1}} +(?<total>\d+) +(?<missed>\d+) +(?<percent>[\d.]+)%`,
  ),
);
const gcovr = (metric) =>
  row(metric, String.raw`^${metric}: (?<percent>[\d.]+)% \((?<covered>\d+) out of (?<total>\d+)\)`);

export const PRINTED = {
  // With --branch the percentage is of lines and branches together, and how many branches were reached is not printed.
  "coverage report": [
    row("lines", String.raw`^TOTAL +(?<total>\d+) +(?<missed>\d+) +(?<percent>[\d.]+)%$`),
    row("lines", String.raw`^TOTAL +(?<total>\d+) +(?<missed>\d+) +\d+ +\d+ `),
    row("branches", String.raw`^TOTAL +\d+ +\d+ +(?<total>\d+) +\d+ `),
    row(["lines", "branches"], String.raw`^TOTAL +\d+ +\d+ +\d+ +\d+ +(?<percent>[\d.]+)%$`),
  ],
  vitest: istanbul,
  c8: istanbul,
  phpunit: ["Lines", "Methods"].map((name) =>
    row(name === "Lines" ? "lines" : "functions", String.raw`^  ${name}: +(?<percent>[\d.]+)% ${COUNTS}`),
  ),
  ruby: ["Line", "Branch"].map((name) =>
    row(name === "Line" ? "lines" : "branches", String.raw`^${name} Coverage: (?<percent>[\d.]+)% ${COUNTS}`),
  ),
  "cargo llvm-cov": llvmCov,
  "llvm-cov-14": llvmCov,
  "cargo tarpaulin": [
    row("lines", String.raw`^(?<percent>[\d.]+)% coverage, (?<covered>\d+)/(?<total>\d+) lines covered`),
  ],
  "go tool cover": [row("statements", String.raw`^total:\s+\(statements\)\s+(?<percent>[\d.]+)%$`)],
  gcovr: [gcovr("lines"), gcovr("functions"), gcovr("branches")],
  // Instructions, branches, complexity, lines and methods: how many were missed, of how many.
  total_row: [
    row("branches", String.raw`^Total \d+ of \d+ \d+% (?<missed>\d+) of (?<total>\d+) (?<percent>\d+)%`),
    row("lines", String.raw`^Total (?:\S+ ){8}\d+ \d+ (?<missed>\d+) (?<total>\d+) `),
    row("functions", String.raw`^Total (?:\S+ ){8}\d+ \d+ \d+ \d+ (?<missed>\d+) (?<total>\d+)`),
  ],
  lcov: ["lines", "functions", "branches"].map((metric) =>
    row(metric, String.raw`^ *${metric}\.+: (?<percent>[\d.]+)% ${COUNTS}`),
  ),
};

const attribute = (tag, name) => number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1]);
export const number = (text) => (text === undefined ? undefined : Number(text));
const sumOf = (text, record) =>
  [...text.matchAll(new RegExp(`^${record}:(\\d+)`, "gm"))].reduce((sum, [, n]) => sum + Number(n), 0);

/** What a report says of itself, by format: [metric, covered, total]. */
export const ITSELF = {
  lcov: (text) => [
    ["lines", sumOf(text, "LH"), sumOf(text, "LF")],
    ["functions", sumOf(text, "FNH"), sumOf(text, "FNF")],
    ["branches", sumOf(text, "BRH"), sumOf(text, "BRF")],
  ],
  "Cobertura XML": (text) => {
    const [root] = /<coverage\b[^>]*>/.exec(text);
    return ["lines", "branches"].map((each) => [
      each,
      attribute(root, `${each}-covered`),
      attribute(root, `${each}-valid`),
    ]);
  },
  "Clover XML": (text) => {
    const [metrics] = /<metrics [^>]*\bfiles=[^>]*>/.exec(text);
    const count = (metric, name) => [metric, attribute(metrics, `covered${name}`), attribute(metrics, name)];
    return [count("lines", "statements"), count("branches", "conditionals"), count("functions", "methods")];
  },
  "JaCoCo XML": (text) =>
    ["LINE", "BRANCH", "METHOD"].map((type) => {
      const [last] = text.match(new RegExp(`<counter type="${type}"[^>]*>`, "g")).slice(-1);
      const covered = attribute(last, "covered");
      return [
        { LINE: "lines", BRANCH: "branches", METHOD: "functions" }[type],
        covered,
        covered + attribute(last, "missed"),
      ];
    }),
  "Istanbul coverage-summary.json": (text) =>
    METRICS.map((metric) => [metric, JSON.parse(text).total[metric].covered, JSON.parse(text).total[metric].total]),
  "coverage.py JSON": (text) => {
    const { totals } = JSON.parse(text);
    return [
      ["lines", totals.covered_lines, totals.num_statements],
      ["branches", totals.covered_branches, totals.num_branches],
    ];
  },
  "llvm-cov JSON": (text) => {
    const { totals } = JSON.parse(text).data[0];
    return ["lines", "branches", "functions"].map((metric) => [metric, totals[metric].covered, totals[metric].count]);
  },
  "SimpleCov .last_run.json": (text) => [
    ["lines", undefined, undefined, JSON.parse(text).result.line],
    ["branches", undefined, undefined, JSON.parse(text).result.branch],
  ],
};
