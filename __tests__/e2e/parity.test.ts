/** Bindings held against each other by the bundle: who differs, in what, and what of it may be. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { lyingBinding, type Outputs, readOutputs } from "../support/lyingBindings.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

/** Three servers: two honest ones and one that lies. */
async function run(lie: string, settings: object = {}) {
  const token = randomUUID();
  const honest = lyingBinding({ lie: "none" }, token);
  const bindings = { first: honest, second: honest, liar: lyingBinding({ lie }, token) };
  await workspace.write("grpc-fixtures.yml", { fixtures: "fixtures", timeout: "30s", ...settings, bindings });
  const { code, stdout } = await runCli(["run", "--output", "out"], { cwd: workspace.folder });
  const outputs: Outputs = readOutputs(workspace.path("out"));
  return { code, stdout, outputs };
}

describe("bindings that do the same", () => {
  test("agree, which is said", async () => {
    const { code, stdout, outputs } = await run("none");
    expect(stdout).toContain("✓ Passed: 7 fixtures on 3 bindings (first, second, liar): 21 passed; parity: 7 agreed.");
    expect(outputs.report.parity).toEqual({ agreed: 7, accepted: 0, divergent: 0, incomplete: 0 });
    expect(code).toBe(0);
  });
});

describe("a binding with another outcome", () => {
  test("is named, with the field and both values", async () => {
    const { code, stdout, outputs } = await run("wrong-value-at-depth");
    expect(stdout).toContain(`
≠ unary/01_order  `);
    expect(stdout).toContain(`
    first, second: OK, 1 message · liar: OK, 1 message
      messages[0].customer.address.city
        first, second: "Bergen"
        liar: "Trondheim"
      messages[0].lines[1].quantity
        first, second: 2
        liar: 4
`);
    const row = outputs.report.fixtures.find(({ id }) => id === "unary/01_order");
    expect(row?.parity?.verdict).toBe("divergent");
    expect(outputs.report.problems.map(({ kind }) => kind)).toEqual(["verdict", "divergence"]);
    expect(outputs.files.get("report.md")).toContain("### Bindings that differ");
    expect(code).toBe(1);
  });

  test("may differ where an entry says why, and is still wrong by the fixture", async () => {
    const entry = { fixture: "errors/50_*", bindings: ["liar"], reason: "the library knows no better" };
    const { code, stdout, outputs } = await run("wrong-code", { "accepted-differences": [entry] });
    expect(stdout).toContain(
      "≈ errors/50_no_order: first, second: NOT_FOUND · liar: UNKNOWN: the library knows no better",
    );
    expect(outputs.report.problems.map(({ kind }) => kind)).toEqual(["verdict"]);
    expect(code).toBe(1);
  });

  test("is not excused by an entry about another binding", async () => {
    const entry = { fixture: "errors/50_*", bindings: ["first"], reason: "no" };
    const { outputs } = await run("wrong-code", { "accepted-differences": [entry] });
    expect(outputs.report.problems.map(({ kind }) => kind)).toEqual(["verdict", "divergence"]);
  });
});

test("an entry that speaks of no fixture is red, and is named", async () => {
  const entry = { fixture: "errors/99_*", reason: "gone" };
  const { code, stdout } = await run("none", { "accepted-differences": [entry] });
  expect(stdout).toContain("accepted-differences: `errors/99_*` matches no fixture: remove the entry, or correct it");
  expect(code).toBe(1);
});
