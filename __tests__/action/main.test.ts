/** The Action without a runner: what it does where one of the runner's files is missing or cannot be written. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAction } from "../../src/action/main.ts";
import type { Runner } from "../../src/action/runner.ts";
import { METADATA } from "../support/action.ts";
import { readRunnerLog } from "../support/runnerLog.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

interface Step {
  /** What the step came to, or why it did not. */
  readonly ended: boolean | string;
  /** In the order in which they were set; a summary that is written is among them. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
  readonly log: string;
}

const NO_SUMMARY = "Unable to find environment variable for $GITHUB_STEP_SUMMARY. \n::error::pwned";

/** Runs a step whose summary cannot be written. */
async function run(inputs: Readonly<Record<string, string>>, onWrite?: (text: string) => void): Promise<Step> {
  const outputs: Record<string, unknown> = {};
  const warnings: string[] = [];
  let log = "";
  const runner: Runner = {
    input: (name) => inputs[name] ?? METADATA.inputs[name]?.default?.replace(/^\$.*/, "") ?? "",
    setOutput(name, value) {
      outputs[name] = value;
    },
    saveState: () => undefined,
    state: () => "",
    annotate: (level, message) => void (level === "warning" && warnings.push(message)),
    mask: () => undefined,
    addSummary() {
      throw new Error(NO_SUMMARY);
    },
  };
  const ended = await runAction({
    workspace: workspace.folder,
    environment: {},
    runner,
    write(text) {
      log += text;
      onWrite?.(text);
    },
    onInterrupt: () => undefined,
    onExit: () => undefined,
  }).catch((error: Error) => error.message);
  return { ended, outputs, warnings, log };
}

test.each(["all", "validate"])(
  "mode %s: a summary that cannot be written is a warning, and no output misses",
  async (mode) => {
    const { ended, outputs, warnings } = await run({ mode, fixtures: "fixtures" });
    expect(ended).toBe(true);
    expect(warnings).toContain(
      "The job summary could not be written: Unable to find environment variable for $GITHUB_STEP_SUMMARY. \\n::error::pwned",
    );
    const all = Object.keys(METADATA.outputs).sort();
    expect(Object.keys(outputs).sort()).toEqual(mode === "all" ? all : ["findings", "fixtures", "result"]);
    expect(outputs).toMatchObject({ result: "passed", fixtures: 7, findings: 0 });
  },
);

test("without a summary there is no warning of it", async () => {
  const { ended, warnings } = await run({ fixtures: "fixtures", summary: "false" });
  expect(ended).toBe(true);
  expect(warnings.filter((message) => message.includes("summary"))).toEqual([]);
});

test("a result file that cannot be written: the report is shown, its counts are set, and the reason is told", async () => {
  const report = workspace.path("blocked/report.json");
  // Progress is written while the run is under way: after the folder was made, before the files are.
  const { ended, outputs, log } = await run({ fixtures: "fixtures", output: "blocked" }, () =>
    mkdirSync(report, { recursive: true }),
  );
  expect(ended).toContain(report);
  expect(outputs).toMatchObject({ total: 7, passed: 7 });
  const { quoted, open } = readRunnerLog(log);
  expect(quoted).toContain("Passed: 7 fixtures on embedded: 7 passed.");
  expect(open).toBe(false);
});
