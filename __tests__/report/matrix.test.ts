/** The matrix in reports: what is said of cells, and that nothing in it can break a table. */
import { describe, expect, test } from "vitest";
import type { SuiteMatrix } from "../../src/generated/report.ts";
import { renderMatrix } from "../../src/report/console-matrix.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import * as samples from "./samples.ts";

const MATRIX: SuiteMatrix = {
  fixtures: 3,
  groups: [
    {
      id: "statuses",
      title: "status codes",
      rows: [
        {
          id: "ok",
          title: "OK",
          cells: [
            { kind: "unary", fixtures: 3 },
            { kind: "server_streaming", fixtures: 0 },
          ],
        },
        { id: "full-duplex", title: "in turns", cells: [{ kind: "bidirectional_streaming", fixtures: 1 }] },
      ],
    },
    { id: "encodings", title: "payload encodings", rows: [{ id: "json", title: "json", cells: [{ fixtures: 2 }] }] },
  ],
  gaps: [
    {
      scenario: "ok",
      kind: "server_streaming",
      command: "grpc-fixtures new 'a | `b`\u001b[31m' --kind server_streaming --scenario ok",
    },
  ],
};

test("on the console: counts, gaps and their commands, without control characters", () => {
  expect(renderMatrix(MATRIX, { color: false })).toBe(`3 fixtures exercise 3 of 4 cells: 1 gap.

status codes          unary  server  client    bidi
  OK                      3       ✗
  in turns                                        1

payload encodings       any
  json                    2

Gaps, and what starts a fixture for each
  ok, server_streaming  grpc-fixtures new 'a | \`b\`\\x1b[31m' --kind server_streaming --scenario ok
`);
});

describe("in Markdown", () => {
  test("is a fold at the end, escaped for its table", () => {
    const text = renderMarkdown({ ...samples.SAMPLES.green, matrix: MATRIX });
    const section = text.slice(text.indexOf("What the suite leaves out"));
    expect(section).toContain("3 fixtures exercise 3 of 4 cells: 1 gap");
    expect(section).toContain("| status codes | unary | server | client | bidi |");
    expect(section).toContain("| OK | 3 | ❌ |  |  |");
    expect(section).toContain("| json | 2 |");
    expect(section).not.toContain("\u001b");
    const row = section.split("\n").find((line) => line.includes("--scenario ok")) ?? "";
    expect(row.replace(/\\\|/g, "").split("|").length).toBe(5);
  });

  test("is left out where there is none", () => {
    expect(renderMarkdown(samples.SAMPLES.green)).not.toContain("leaves out");
  });
});
