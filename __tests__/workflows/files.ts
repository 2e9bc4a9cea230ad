/** The workflows of this project, and those for users to copy. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** This action, as users name it. */
export const OWN_ACTION = "spikard/grpc-fixtures-action@v1";

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name: string;
  readonly uses?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
}

export interface Workflow {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly content: {
    readonly name: string;
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions?: unknown;
    readonly concurrency?: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };
}

/** Configurations stand beside the examples. */
const isWorkflow = (name: string): boolean => name.endsWith(".yml") && !name.endsWith("grpc-fixtures.yml");

/** readWorkflows reads those of a folder, by name. */
export function readWorkflows(folder: ".github/workflows" | "examples/workflows"): Workflow[] {
  const names = readdirSync(join(ROOT, folder)).filter(isWorkflow).sort();
  return names.map((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(ROOT, path), "utf8");
    return { path, text, content: parse(text) };
  });
}

/** stepsOf lists the steps of all jobs. */
export function stepsOf({ content }: Workflow): Step[] {
  return Object.values(content.jobs).flatMap(({ steps = [] }) => steps);
}

/** bindingsOf lists the bindings that a workflow runs a leg for, or none. */
export function bindingsOf({ content }: Workflow): string[] {
  return Object.values(content.jobs).flatMap(({ strategy, steps = [] }) => {
    const named = steps.filter((step) => step.with?.mode === "run").map((step) => String(step.with?.binding));
    const { binding: legs = [], include = [] } = strategy?.matrix ?? {};
    const included = include.map((each) => Object(each).binding);
    return named.flatMap((name) => (name === MATRIX_BINDING ? [...legs, ...included].map(String) : [name]));
  });
}

const MATRIX_BINDING = "$" + "{{ matrix.binding }}";
