/** A report that a stranger's run has made to do harm, through the companion, which has the rights of the repository. */
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validateReport } from "../../src/generated/validate-report.js";
import { expectSound } from "../report/sound.ts";
import { type ActionResult, runAction } from "../support/action.ts";
import { configuration, expectTidy } from "../support/actionSteps.ts";
import { zipOf } from "../support/github/artifactService.ts";
import { workflowRunEvent } from "../support/github/events.ts";
import { startGitHub } from "../support/github/server.ts";
import { sha } from "../support/github/state.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let empty: string;
let workspace: Workspace;
/** Of two bindings, one of which fails everywhere. */
let text: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.write("grpc-fixtures.yml", configuration({ python: "honest", php: "wrong" }));
  const run = await runAction({ workspace: workspace.folder });
  text = await readFile(run.outputs.report ?? "", "utf8");
  empty = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-hostile-")));
});
afterAll(() => Promise.all([workspace.remove(), rm(empty, { recursive: true })]));

const HOSTILE = [
  "@everyone #1 GH-1 octo/app#1 [a](https://example.invalid) ![b](https://example.invalid/x.png) www.example.invalid",
  "</details></summary></table><script>alert(1)</script><img src=x onerror=alert(1)> <!-- grpc-fixtures:default -->",
  "| a | b | `x` ``` ~~~ **b** :+1: $x$ &lt; \\",
  "::error::pwned ##[error]pwned ::add-mask::x \u001b[2J\u202e\u0000",
].join("\n");

interface Commented {
  readonly result: ActionResult;
  readonly body: string;
}

async function companion(report: unknown): Promise<Commented> {
  const zip = zipOf({ "report.json": JSON.stringify(report) });
  const github = await startGitHub({
    pulls: [{ number: 7, headSha: sha("head"), headBranch: "topic", headRepository: "stranger/app" }],
    artifacts: [{ id: 5, run: 99, name: "grpc-fixtures-report-protobuf", zip }],
  });
  const result = await runAction({
    workspace: empty,
    event: workflowRunEvent("fork"),
    github,
    inputs: { mode: "report" },
  });
  await github.close();
  expectTidy(result);
  expect({ code: result.code, plain: result.log.plain }).toMatchObject({ code: 0 });
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([7]);
  return { result, body: github.state.comments[0]?.body ?? "" };
}

/** Writes a text over every text of a value, wherever that leaves it valid. */
function overwrite(value: unknown, text: string, isValid: () => boolean): number {
  if (typeof value !== "object" || value === null) return 0;
  let written = 0;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "string") written += overwrite(member, text, isValid);
    else {
      Reflect.set(value, key, text);
      if (isValid()) written++;
      else Reflect.set(value, key, member);
    }
  }
  return written;
}

test("every text in it is hostile", async () => {
  const report: unknown = JSON.parse(text);
  expect(overwrite(report, HOSTILE, () => validateReport(report))).toBeGreaterThan(50);
  const { result, body } = await companion(report);
  expect(body.length).toBeLessThan(65_536);
  const [marker, ...lines] = body.split("\n");
  expect(marker).toBe("<!-- grpc-fixtures:default -->");
  for (const shown of [lines.join("\n"), result.summary]) {
    expect(shown).toMatch(/^## ❌ /);
    expectSound(shown, ["https://github.com/octo/app/"]);
  }
  // Not even an output of the step is the stranger's to write.
  expect(Object.keys(result.outputs).filter((name) => /error|pwned/.test(name))).toEqual([]);
  expect(result.log.commands.filter(({ name }) => !["add-mask", "notice", "warning"].includes(name))).toEqual([]);
});

test("it is as large as may be: the comment and the summary are within GitHub's limits", async () => {
  const report = JSON.parse(text);
  const [fixture] = report.fixtures;
  const long = "a name that goes on ".repeat(200);
  report.fixtures = Array.from({ length: 3000 }, (_, index) => ({ ...fixture, id: `unary/${index}`, name: long }));
  const { result, body } = await companion(report);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain("**Shortened**");
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  expectSound(result.summary, ["https://github.com/octo/app/"]);
});
