import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";
import { renderJunit } from "../../src/report/junit.ts";
import { nasty } from "./nasty.ts";
import * as samples from "./samples.ts";

const XSD = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

/** problemsOf validates a text as JUnit XML. */
async function problemsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "junit.xml", contents: xml },
    schema: { fileName: "junit.xsd", contents: XSD },
    maxMemoryPages: 128 * memoryPages.MiB,
  });
  return errors.map(({ message }) => message);
}

describe("golden, and valid", () => {
  test.each(Object.entries(samples.SAMPLES))("%s", async (name, report) => {
    const xml = renderJunit(report);
    expect(await problemsOf(xml)).toEqual([]);
    await expect(xml).toMatchFileSnapshot(`golden/${name}.junit.xml`);
  });
});

test("a large report is valid", async () => {
  expect(await problemsOf(renderJunit(samples.largeReport()))).toEqual([]);
});

test("any text makes a valid file", async () => {
  const report = samples.sampleReport({
    fixtures: fc
      .sample(nasty, { numRuns: 500, seed: 7 })
      .map((text, index) => ({ id: `${index}${text}`, name: text, line: 1 })),
    bindings: fc.sample(nasty, { numRuns: 3, seed: 8 }).map((name) => ({
      name,
      otherwise: { verdict: "failed", mismatches: [samples.mismatch(name, 1, name, "", name)], replay: name },
    })),
  });
  expect(await problemsOf(renderJunit(report))).toEqual([]);
});

describe("the schema refuses", () => {
  test.each([
    ["an attribute no reader knows", 'name="a" classname="b" file="c"', ""],
    ["a case without a name", 'classname="b"', ""],
    ["two verdicts", 'name="a" classname="b"', "<failure/><error/>"],
    ["an unknown verdict", 'name="a" classname="b"', "<flaky/>"],
    ["a time in words", 'name="a" classname="b" time="soon"', ""],
  ])("%s", async (_, attributes, inner) => {
    const wrap = (text: string): string =>
      `<testsuites><testsuite name="s" tests="1" failures="0" errors="0">${text}</testsuite></testsuites>`;
    expect(await problemsOf(wrap('<testcase name="a" classname="b"/>'))).toEqual([]);
    expect(await problemsOf(wrap(`<testcase ${attributes}>${inner}</testcase>`))).not.toEqual([]);
  });
});

/** casesOf lists the outcome of each test case by its name. */
function casesOf(xml: string): Record<string, string> {
  const cases = xml.matchAll(/<testcase classname="([^"]*)" name="([^":]*)[^>]*?(\/>|>\s*<([a-z-]+))/g);
  return Object.fromEntries([...cases].map(([, where, name, , child]) => [`${where} ${name}`, child ?? "passed"]));
}

test("each verdict has its outcome", () => {
  const verdicts = [
    "passed",
    "failed",
    "timeout",
    "flaky",
    "unexpected-pass",
    "crashed",
    "not-run",
    "skipped",
    "known-failing",
  ] as const;
  const fixtures = verdicts.map((verdict) => ({ id: `server/${verdict}`, name: verdict, line: 3 }));
  const results = Object.fromEntries(verdicts.map((verdict) => [`server/${verdict}`, { verdict }]));
  expect(casesOf(renderJunit(samples.sampleReport({ fixtures, bindings: [{ name: "ruby", results }] })))).toEqual({
    "ruby.server server/passed": "passed",
    "ruby.server server/failed": "failure",
    "ruby.server server/timeout": "failure",
    "ruby.server server/flaky": "failure",
    "ruby.server server/unexpected-pass": "failure",
    "ruby.server server/crashed": "error",
    "ruby.server server/not-run": "error",
    "ruby.server server/skipped": "skipped",
    "ruby.server server/known-failing": "skipped",
  });
});

test("a flaky fixture that may be is skipped, with why", () => {
  expect(casesOf(renderJunit(samples.foreseen))).toMatchObject({
    "ruby.errors errors/52_timeout_exceeded": "skipped",
    "node.server server/23_stream_mid_error": "failure",
    "gate unused-entry": "error",
  });
});

describe("what is red is red here too", () => {
  test("a server that failed is a case of its own", () => {
    expect(casesOf(renderJunit(samples.crashed))).toMatchObject({ "python server": "error" });
    expect(casesOf(renderJunit(samples.notStopped))).toMatchObject({ "ruby server": "system-out" });
  });

  test.each(Object.entries(samples.SAMPLES))("%s", (_, report) => {
    expect(/<failure |<error /.test(renderJunit(report))).toBe(report.result === "failed");
  });

  test("a red report without any reason in it still has an error", () => {
    expect(renderJunit({ ...samples.empty, problems: [] })).toContain("<error ");
  });
});

test("the counts are those of the cases", () => {
  const xml = renderJunit(samples.failing);
  const count = (pattern: RegExp): number => (xml.match(pattern) ?? []).length;
  expect(xml).toContain(
    `tests="${count(/<testcase /g)}" failures="${count(/<failure /g)}" errors="${count(/<error /g)}"`,
  );
});
