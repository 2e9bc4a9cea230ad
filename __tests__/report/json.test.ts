import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Parity, Report, SuiteMatrix } from "../../src/generated/report.ts";
import { serializeReport, serializeResult } from "../../src/report/json.ts";
import { COVERAGE, EXERCISED } from "./coverageSample.ts";
import * as samples from "./samples.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function schema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8"));
}

/** keysOf lists the members that a schema's objects have, in its order, by the path to them. */
function keysOf(value: unknown, path = ""): [path: string, keys: string[]][] {
  if (Array.isArray(value)) return keysOf(value[0], path);
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value);
  return [[path, members.map(([key]) => key)], ...members.flatMap(([key, member]) => keysOf(member, `${path}/${key}`))];
}

/** reversed copies a value with the keys of every object in the opposite order. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reversed(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

const full = samples.sampleResult(samples.SUITE.slice(0, 1), {
  name: "ruby",
  server: { kind: "command", failure: { stage: "run", message: "m", hint: "h", log: ["l"] } },
  otherwise: {
    parity: "p",
    verdict: "flaky",
    knownFailing: { observed: "flaky", reason: "r", issue: "i", refusal: "f" },
    allowed: true,
    reason: "r",
    attempts: ["passed", "failed"],
    mismatches: [samples.mismatch("status", 3, "OK", "UNKNOWN", "h")],
    notes: ["n"],
    outcome: {
      status: { code: 2, name: "UNKNOWN", message: "", origin: "server" },
      headers: [["b", "1"]],
      trailers: [["a", "2"]],
      trailersOnly: false,
      messageCount: 1,
      messagesDigest: `sha256:${"0".repeat(64)}`,
      messages: [{ z: 1, a: { y: 2, b: 3 } }],
      violations: [],
      compared: { status: "UNKNOWN" },
      shown: { "content-type": "application/grpc" },
    },
    timings: { headersMs: 1, firstMessageMs: 2, lastMessageMs: 3, durationMs: 4 },
  },
});

const MATRIX: SuiteMatrix = {
  fixtures: 1,
  groups: [{ id: "g", title: "t", rows: [{ id: "r", title: "t", cells: [{ kind: "unary", fixtures: 0 }] }] }],
  gaps: [{ scenario: "r", kind: "unary", command: "c" }],
};

const PARITY: Parity = {
  verdict: "accepted",
  reason: "r",
  groups: [{ bindings: ["a"], outcome: "OK" }],
  differences: [{ path: "status", values: [{ bindings: ["a"], value: "OK" }] }],
};

/** The report with what the sample lacks. */
function withAll(report: Report): Report {
  const counts = { agreed: 1, accepted: 2, divergent: 3, incomplete: 4 };
  return {
    ...report,
    parity: counts,
    fixtures: report.fixtures.map((row) => ({ ...row, parity: PARITY })),
    bindings: report.bindings.map((binding) => ({ ...binding, exercised: EXERCISED })),
    coverage: COVERAGE,
    matrix: MATRIX,
  };
}

describe("the order of keys", () => {
  test("is the result schema's", () => {
    const root = schema("result");
    const written = new Map(keysOf(JSON.parse(serializeResult(reversed(full)))));
    expect(written.get("")).toEqual(propertiesOf(root));
    expect(written.get("/suite")).toEqual(propertiesOf(root.properties?.suite));
    expect(written.get("/server")).toEqual(propertiesOf(root.$defs?.server));
    expect(written.get("/run")).toEqual(propertiesOf(root.properties?.run));
    expect(written.get("/fixtures")).toEqual(propertiesOf(root.$defs?.fixtureResult));
    expect(written.get("/fixtures/mismatches")).toEqual(propertiesOf(root.$defs?.mismatch));
    expect(written.get("/fixtures/outcome")).toEqual(propertiesOf(root.$defs?.outcome));
    expect(written.get("/fixtures/timings")).toEqual(propertiesOf(root.$defs?.timings));
  });

  test("is the report schema's", () => {
    const root = schema("report");
    const written = new Map(keysOf(JSON.parse(serializeReport(reversed(withAll(samples.hostile))))));
    expect(written.get("")).toEqual(propertiesOf(root));
    expect(written.get("/counts")).toEqual(propertiesOf(root.$defs?.counts));
    expect(written.get("/parity")).toEqual(propertiesOf(root.properties?.parity));
    expect(written.get("/fixtures/parity")).toEqual(propertiesOf(root.$defs?.parity));
    expect(written.get("/matrix")).toEqual(propertiesOf(root.$defs?.suiteMatrix));
    expect(written.get("/matrix/groups")).toEqual(propertiesOf(root.$defs?.matrixGroup));
    expect(written.get("/matrix/groups/rows/cells")).toEqual(propertiesOf(root.$defs?.matrixCell));
    expect(written.get("/matrix/gaps")).toEqual(propertiesOf(root.$defs?.matrixGap));
    for (const list of ["problems", "findings", "bindings", "fixtures"]) {
      expect([list, written.get(`/${list}`)]).toEqual([list, propertiesOf(root.properties?.[list]?.items)]);
    }
  });
});

function propertiesOf(node: Schema | undefined): string[] {
  return Object.keys(node?.properties ?? {});
}

/** faultsOf validates a text against a published schema. */
function faultsOf(name: "result" | "report", text: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addSchema(schema("result"));
  if (name === "report") ajv.addSchema([schema("coverage"), schema("report")]);
  const validate = ajv.getSchema(`https://github.com/spikard/grpc-fixtures-action/schema/${name}.schema.json`);
  return validate?.(JSON.parse(text)) === true ? [] : validate?.errors;
}

test.each(Object.entries(samples.SAMPLES))("the report %s is valid against its schema", (_, report) => {
  expect(faultsOf("report", serializeReport(report))).toEqual([]);
});

test("the report with coverage is valid against its schema, and is written in its order", () => {
  const text = serializeReport(reversed(withAll(samples.green)));
  expect(faultsOf("report", text)).toEqual([]);
  const { $defs } = schema("coverage");
  const written = new Map(keysOf(JSON.parse(text).coverage));
  expect(written.get("/languages")).toEqual(propertiesOf($defs?.language));
  expect(written.get("/languages/metrics")).toEqual(propertiesOf($defs?.metric));
  expect(written.get("/languages/metrics/base")).toEqual(propertiesOf($defs?.metric?.properties?.base));
  expect(written.get("/languages/changedLines")).toEqual(propertiesOf($defs?.changedLines));
  expect(written.get("/languages/worst")).toEqual(propertiesOf($defs?.language?.properties?.worst?.items));
});

test("a result is valid against its schema, and one with a wrong verdict is not", () => {
  const text = serializeResult(full);
  expect(faultsOf("result", text)).toEqual([]);
  expect(faultsOf("result", text.replace('"verdict": "flaky"', '"verdict": "fine"'))).not.toEqual([]);
});

test("nothing is lost, and messages keep their own order", () => {
  expect(JSON.parse(serializeResult(full))).toEqual(full);
  expect(JSON.parse(serializeReport(samples.failing))).toEqual(samples.failing);
  expect(serializeResult(full)).toContain('"z": 1,');
});

test("the text is the same however the objects were built", () => {
  const { messages = [] } = full.fixtures[0]?.outcome ?? {};
  expect(messages).toHaveLength(1);
  expect(serializeReport(reversed(samples.failing))).toBe(serializeReport(samples.failing));
});

test("two spaces, a newline at the end, and texts of any kind", () => {
  const text = serializeReport(samples.hostile);
  expect(text).toMatch(/^\{\n {2}"format": "grpc-fixtures-report",\n/);
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual(samples.hostile);
});
