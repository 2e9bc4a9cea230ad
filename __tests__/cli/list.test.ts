/** `list`, `new` and `descriptors`: what is there, what is left out, and what begins it. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SuiteMatrix } from "../../src/generated/report.ts";
import { makeWorkspace, type Workspace } from "../support/workspace.ts";
import { say } from "./context.ts";

const BUNDLED = fileURLToPath(new URL("../../fixtures", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.write("configured/grpc-fixtures.yml", { fixtures: "suite" });
  await workspace.write("globbed/grpc-fixtures.yml", { fixtures: "suite/**/*.json" });
  await workspace.write("plain/.keep", "");
});

afterAll(() => {
  process.chdir("/");
  return workspace.remove();
});

const at = (folder: string) => ({ cwd: workspace.path(folder) });

describe("list", () => {
  test("names every fixture with its kind, status and name", async () => {
    const { code, output } = await say(["list", "fixtures"], at("."));
    expect(code).toBe(0);
    expect(output).toMatch(/^unary\/01_order +unary +OK +\S/m);
    expect(output).toMatch(/^errors\/50_no_order +unary +NOT_FOUND +\S/m);
    expect(output).toMatch(/^7 fixtures$/m);
  });

  test("takes filters, and shows machines the same", async () => {
    const { output } = await say(["list", "fixtures", "--category", "error", "--format", "json"], at("."));
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({ id: "errors/50_no_order", kind: "unary", status: "NOT_FOUND", state: "runs" }),
    ]);
  });

  test("says which fixtures are heavy, and what cannot be read", async () => {
    const heavy = await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8");
    await workspace.write("mixed/unary/02_ping.json", { ...JSON.parse(heavy), tags: ["heavy"] });
    await workspace.write("mixed/unary/03_broken.json", "{");
    const { code, output, errors } = await say(["list", "mixed"], at("."));
    expect(code).toBe(0);
    expect(output).toContain("(heavy)");
    expect(errors).toBe("1 file cannot be read as a fixture: grpc-fixtures validate says why\n");
  });

  test("of nothing is a failure", async () => {
    const { code, output } = await say(["list", "plain"], at("."));
    expect({ code, output }).toEqual({ code: 1, output: "0 fixtures\n" });
  });
});

describe("list --matrix", () => {
  async function matrixOf(...args: readonly string[]): Promise<SuiteMatrix> {
    return JSON.parse((await say(["list", ...args, "--matrix", "--format", "json"], at("."))).output);
  }

  test("the bundled suite leaves nothing out", async () => {
    const { fixtures, gaps, groups } = await matrixOf(BUNDLED);
    expect(gaps).toEqual([]);
    expect(fixtures).toBeGreaterThanOrEqual(120);
    const statuses = groups.find(({ id }) => id === "statuses");
    expect(statuses?.rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 17 }, () => 4));
  });

  test.runIf(existsSync(CORPUS))("of the real corpus names the codes and the scenarios that it lacks", async () => {
    const { gaps } = await matrixOf(CORPUS, "--rule", "category=off", "--rule", "tags=off");
    const named = new Set(gaps.map(({ scenario, kind }) => `${scenario} ${kind}`));
    for (const gap of ["cancelled unary", "not-found server_streaming", "data-loss client_streaming"]) {
      expect(named).toContain(gap);
    }
    for (const gap of ["client-cancels server_streaming", "full-duplex bidirectional_streaming", "field-map unary"]) {
      expect(named).toContain(gap);
    }
    for (const covered of ["ok server_streaming", "internal server_streaming", "deadline-exceeded unary"]) {
      expect(named).not.toContain(covered);
    }
  });

  test("each gap's command works as it is printed, and closes the gap", async () => {
    const [gap] = (await matrixOf("fixtures", "--filter", "unary/*")).gaps;
    expect(gap?.command).toMatch(/^grpc-fixtures new fixtures --kind \S+ --scenario \S+$/);
    const { code, output } = await say(gap?.command.split(" ").slice(1) ?? [], at("."));
    expect(code).toBe(0);
    const { gaps } = await matrixOf(output.trim(), "fixtures/unary");
    expect(gaps).not.toContainEqual(gap);
  });

  test("for people has the counts, the gaps and their commands", async () => {
    const { output } = await say(["list", "fixtures/unary", "--matrix"], at("."));
    expect(output).toMatch(/^\d+ fixtures exercise \d+ of \d+ cells: \d+ gaps\.$/m);
    expect(output).toMatch(/^status codes +unary +server +client +bidi$/m);
    expect(output).toMatch(/^ {2}NOT_FOUND( +✗){4}$/m);
    expect(output).toMatch(
      /^ {2}not-found, unary +grpc-fixtures new fixtures\/unary --kind unary --scenario not-found$/m,
    );
  });
});

describe("new", () => {
  test("without a scenario lists them", async () => {
    const { code, output } = await say(["new"], at("plain"));
    expect(code).toBe(0);
    expect(output).toMatch(/^ {2}not-found +NOT_FOUND +unary, server_streaming/m);
    expect(output).toMatch(/^ {2}full-duplex .* bidirectional_streaming$/m);
  });

  test("goes to the configured folder, else to `fixtures`", async () => {
    const write = async (folder: string) => (await say(["new", "-s", "trailers", "-k", "unary"], at(folder))).output;
    expect(await write("configured")).toBe("suite/unary/01_trailers.json\n");
    expect(await write("globbed")).toBe("suite/unary/01_trailers.json\n");
    expect(await write("plain")).toBe("fixtures/unary/01_trailers.json\n");
  });

  test("takes a status by its name, a category, a name and a description", async () => {
    const args = ["new", "suite", "-s", "NOT_FOUND", "--name", "No such user", "--description", "Users are deleted."];
    const { output } = await say(args, at("plain"));
    expect(output).toBe("suite/errors/50_not_found_unary.json\n");
    const written = JSON.parse(readFileSync(workspace.path(`plain/${output.trim()}`), "utf8"));
    expect(written).toMatchObject({ name: "No such user", description: "Users are deleted.", category: "error" });
    expect((await say(["validate", "suite"], at("plain"))).output).toBe("1 fixture, valid\n");
  });

  test("a misspelt scenario is a usage error that says what was meant", async () => {
    const { code, errors } = await say(["new", "-s", "not-fuond"], at("plain"));
    expect(code).toBe(2);
    expect(errors).toContain("did you mean `not-found`?");
  });

  test("a kind in which the scenario makes no sense is one too", async () => {
    const { code, errors } = await say(["new", "-s", "full-duplex", "-k", "unary"], at("plain"));
    expect(code).toBe(2);
    expect(errors).toContain("full-duplex makes sense for bidirectional_streaming, and not for unary");
  });
});

describe("descriptors", () => {
  test("writes a set for each fixture, with all that it imports", async () => {
    const { code, output } = await say(["descriptors", BUNDLED, "-o", "sets", "--rule", "schema=off"], at("."));
    expect(code).toBe(0);
    expect(output).toMatch(/^\d{3} descriptor sets in sets$/m);
    const set = fromBinary(
      FileDescriptorSetSchema,
      readFileSync(workspace.path("sets/unary/140_schema_from_proto_file.binpb")),
    );
    const names = set.file.map(({ name }) => name);
    for (const { name, dependency } of set.file) {
      for (const imported of dependency) expect(names.indexOf(imported), name).toBeLessThan(names.indexOf(name));
    }
    expect(names.length).toBeGreaterThan(1);
    expect(set.file.at(-1)?.service.length).toBe(1);
  });

  test("says which fixtures have none", async () => {
    const ping = JSON.parse(await readFile(workspace.path("fixtures/unary/02_ping.json"), "utf8"));
    await workspace.write("odd/unary/01_odd.json", {
      ...ping,
      handler: { ...ping.handler, service: "no.such.Service" },
    });
    const { code, output, errors } = await say(["descriptors", "odd", "-o", "sets"], at("."));
    expect({ code, output }).toEqual({ code: 1, output: "0 descriptor sets in sets\n" });
    expect(errors).toContain("no descriptors of unary/01_odd");
  });
});
