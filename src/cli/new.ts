/** `grpc-fixtures new`: a numbered, valid fixture to begin from. */
import { relative, resolve } from "node:path";
import { scaffoldFixture } from "../pipeline/scaffold.ts";
import { UsageError } from "../pipeline/settings.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import { escapeTerminal } from "../report/escape.ts";
import { SCENARIO_GROUPS, SCENARIOS, scenarioOf } from "../scenarios/all.ts";
import type { Scenario } from "../scenarios/model.ts";
import type { Category } from "../scenarios/scaffold.ts";
import { nearest } from "../text/nearest.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode } from "./context.ts";

export interface NewOptions {
  readonly scenario?: string;
  readonly kind?: RpcKind;
  readonly category?: Category;
  readonly name?: string;
  readonly description?: string;
  readonly config?: string;
}

export async function newCommand(
  folder: string | undefined,
  options: NewOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (options.scenario === undefined) {
    context.output.write(scenarioList());
    return EXIT.passed;
  }
  const scenario = findScenario(options.scenario);
  const kind = options.kind ?? kindOf(options.category) ?? scenario.kinds[0];
  if (kind === undefined || !scenario.kinds.includes(kind)) {
    throw new UsageError(`--kind: ${scenario.id} makes sense for ${scenario.kinds.join(", ")}, and not for ${kind}`);
  }
  const { category, name, description } = options;
  const path = await scaffoldFixture(
    {
      folder: resolve(context.cwd, folder ?? (await usualFolder(options, context))),
      scenario,
      kind,
      ...(category === undefined ? {} : { category }),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    },
    context.cwd,
  );
  context.output.write(`${escapeTerminal(path)}\n`);
  return EXIT.passed;
}

/** The category of a kind is called like the kind. */
function kindOf(category: Category | undefined): RpcKind | undefined {
  return category === "error" ? undefined : category;
}

function findScenario(name: string): Scenario {
  const found = scenarioOf(name);
  if (found !== undefined) return found;
  const ids = SCENARIOS.map(({ id }) => id);
  const near = nearest(name.toLowerCase(), ids);
  const hint = near === undefined ? "`grpc-fixtures new` lists them" : `did you mean \`${near}\`?`;
  throw new UsageError(`--scenario: there is no scenario \`${name}\`: ${hint}`);
}

/** New fixtures go to the configured folder, and never into the tool's own suite. */
async function usualFolder({ config }: NewOptions, context: CommandContext): Promise<string> {
  const { settings, notice } = await configure(
    [],
    { format: "console", ...(config === undefined ? {} : { config }) },
    context,
  );
  const [first] = settings.paths;
  if (notice !== undefined || first === undefined) return "fixtures";
  const glob = first.search(/[*?[{]/);
  return glob < 0 ? first : relative(context.cwd, resolve(context.cwd, first.slice(0, glob), ".")) || ".";
}

function scenarioList(): string {
  const lines = SCENARIO_GROUPS.flatMap(({ title, scenarios }) => [
    title,
    ...scenarios.map(({ id, title: what, kinds }) => `  ${id.padEnd(24)} ${what.padEnd(40)} ${kinds.join(", ")}`),
    "",
  ]);
  return ["Scenarios for --scenario, and the kinds of RPC in which they make sense:", "", ...lines].join("\n");
}
