/** What the workflows promise their readers: pinned actions, least privilege, bounds, and a deciding job that nothing skips. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/config/load.ts";
import { METADATA } from "../support/action.ts";
import { bindingsOf, OWN_ACTION, ROOT, readWorkflows, stepsOf, type Workflow } from "./files.ts";

const EXAMPLES = readWorkflows("examples/workflows");
const OWN = readWorkflows(".github/workflows");
const ALL: readonly Workflow[] = [...OWN, ...EXAMPLES];

function example(name: string): Workflow {
  const found = EXAMPLES.find(({ path }) => path === `examples/workflows/${name}.yml`);
  if (found === undefined) throw new Error(`there is no example ${name}`);
  return found;
}

test("all that are promised are there", () => {
  const names = (workflows: readonly Workflow[]) => workflows.map(({ path }) => path.split("/").at(-1));
  expect(names(EXAMPLES)).toEqual(
    ["fork-comment", "fork-run", "matrix", "sharded", "single", "spikard"].map((name) => `${name}.yml`),
  );
  expect(names(OWN)).toEqual(["bindings.yml", "check.yml", "release.yml"]);
});

describe.each(ALL.map((workflow) => [workflow.path, workflow] as const))("%s", (_path, workflow) => {
  const { content, text } = workflow;
  const jobs = Object.entries(content.jobs);

  test("grants nothing but what a job asks for, and says why", () => {
    expect(content.permissions).toEqual({});
    for (const [id, job] of jobs) expect(job.permissions, id).toBeTypeOf("object");
    const grants = text.split("\n").filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(grants.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });

  test("has bounds, and no two runs of one change side by side", () => {
    expect(content.concurrency).toBeTypeOf("object");
    for (const [id, job] of jobs) if (job.uses === undefined) expect(job["timeout-minutes"], id).toBeGreaterThan(0);
  });

  test("pins every action by its commit, with the version beside it", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, name = ""]) => name);
    const others = uses.filter((name) => name !== OWN_ACTION && !name.startsWith("./"));
    expect(others.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v?\d+\.\d+\.\d+$/.test(name))).toEqual([]);
  });

  test("leaves no token behind in the checkout", () => {
    const checkouts = stepsOf(workflow).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("gives this action inputs that it has", () => {
    const own = stepsOf(workflow).filter(({ uses }) => uses === OWN_ACTION || uses === "./");
    const given = own.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in METADATA.inputs))).toEqual([]);
  });

  test("decides in a job that a failed leg does not skip", () => {
    for (const [id, job] of jobs) {
      const decides = job.steps?.some((step) => step.with?.mode === "report") === true || id === "required";
      if (decides && job.needs !== undefined) expect(job.if, id).toBe("$" + "{{ !cancelled() }}");
    }
  });
});

test("an action has the same commit everywhere", () => {
  const pins = new Set(
    ALL.flatMap(({ text }) => [...text.matchAll(/uses: (\S+@[0-9a-f]{40} # \S+)/g)].map(([, pin]) => pin)),
  );
  const actions = [...pins].map((pin = "") => pin.split("@")[0]);
  expect(actions).toEqual([...new Set(actions)]);
});

describe("the configurations beside the examples", () => {
  test.each([
    ["grpc-fixtures.yml", ["matrix", "sharded"]],
    ["spikard.grpc-fixtures.yml", ["spikard"]],
  ])("%s is valid, and names the bindings that the workflows run", async (file, workflows) => {
    const { bindings } = await loadConfig(join(ROOT, "examples/workflows", file));
    for (const name of workflows) expect(bindingsOf(example(name))).toEqual(bindings.map((binding) => binding.name));
  });

  test("Spikard's holds its languages to its minimums", async () => {
    const { coverage } = await loadConfig(join(ROOT, "examples/workflows/spikard.grpc-fixtures.yml"));
    expect(coverage.targets.map(({ name, minimum }) => [name, minimum.lines])).toEqual([
      ["python", 80],
      ["typescript", 80],
      ["ruby", 80],
      ["php", 85],
      ["rust", 95],
    ]);
  });
});

test("the project's own workflow runs every binding that has a server", () => {
  const config: { readonly bindings: object } = parse(readFileSync(join(ROOT, "grpc-fixtures.bindings.yml"), "utf8"));
  const workflow = OWN.find(({ path }) => path.endsWith("/bindings.yml"));
  const legs = workflow === undefined ? [] : [...new Set(bindingsOf(workflow))];
  expect(legs.sort()).toEqual(Object.keys(config.bindings).sort());
});

describe("the pair for forks", () => {
  const [run, comment] = [example("fork-run"), example("fork-comment")];

  test("runs a stranger's code with a token that may only read", () => {
    expect(run.content.on).not.toHaveProperty("pull_request_target");
    const grants = Object.values(run.content.jobs).flatMap(({ permissions = {} }) => Object.values(permissions));
    expect(new Set(grants)).toEqual(new Set(["read"]));
    expect(run.text).not.toMatch(/secrets\./);
  });

  test("comments without any of the stranger's code", () => {
    expect(stepsOf(comment).map(({ uses, run: command }) => [uses, command])).toEqual([[OWN_ACTION, undefined]]);
    expect(comment.content.on).toEqual({ workflow_run: { workflows: [run.content.name], types: ["completed"] } });
  });
});

test("Dependabot looks where there is something to update", () => {
  const { updates }: { readonly updates: readonly Update[] } = parse(
    readFileSync(join(ROOT, ".github/dependabot.yml"), "utf8"),
  );
  for (const { directory, directories = [directory ?? ""], ...update } of updates) {
    const names = MANIFESTS[update["package-ecosystem"]] ?? [];
    for (const folder of directories) {
      expect(
        names.some((name) => existsSync(join(ROOT, folder, name))),
        folder,
      ).toBe(true);
    }
  }
});

interface Update {
  readonly "package-ecosystem": string;
  readonly directory?: string;
  readonly directories?: readonly string[];
}

const MANIFESTS: Readonly<Record<string, readonly string[]>> = {
  "github-actions": [".github/workflows", "single.yml"],
  npm: ["package.json"],
  pip: ["requirements.txt"],
  gomod: ["go.mod"],
  cargo: ["Cargo.toml"],
};
