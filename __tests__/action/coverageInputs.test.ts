/** The Action's inputs for coverage: what they mean, and what is said of a wrong one. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInputs } from "../../src/action/inputs.ts";
import { settingsFrom } from "../../src/action/settings.ts";
import { UsageError } from "../../src/pipeline/settings.ts";
import { METADATA } from "../support/action.ts";

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "coverage-inputs-")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const load = (given: Readonly<Record<string, string>>) =>
  loadInputs((name) => given[name]?.trim() ?? METADATA.inputs[name]?.default ?? "");

test("reports and minimums become what is checked", async () => {
  const inputs = load({
    fixtures: "fixtures",
    "coverage-reports": "python=coverage.xml\n\n ruby = coverage/.resultset.json\n",
    "coverage-minimums": "python = 75\nruby.branches=50",
  });
  const { coverage } = await settingsFrom(inputs, folder);
  expect(coverage?.targets?.map(({ name, reports, minimum }) => [name, reports, minimum])).toEqual([
    ["python", ["coverage.xml"], { lines: 75 }],
    ["ruby", ["coverage/.resultset.json"], { lines: 80, branches: 50 }],
  ]);
});

test("without them the configuration decides", async () => {
  expect(await settingsFrom(load({ fixtures: "fixtures" }), folder)).not.toHaveProperty("coverage");
});

test.each([
  [{ "coverage-reports": "coverage.xml" }, "input `coverage-reports`: `coverage.xml` does not say whose report it is."],
  [{ "coverage-minimums": "python=many" }, "input `coverage-minimums`: `python=many` is no minimum."],
])("%j", (given, message) => {
  expect(() => load(given)).toThrow(UsageError);
  expect(() => load(given)).toThrow(message);
});

test("a minimum for a language without a report is a mistake", async () => {
  const inputs = load({ fixtures: "fixtures", "coverage-minimums": "python=80" });
  await expect(settingsFrom(inputs, folder)).rejects.toThrow(
    "no coverage report is given for `python`: there are none",
  );
});
