/** `grpc-fixtures list`: the fixtures, or what they exercise and leave out. */

import { fixtureContext } from "../fixtures/context.ts";
import type { Fixture } from "../fixtures/model.ts";
import { matrixOf } from "../pipeline/matrix.ts";
import { validateFixtures } from "../pipeline/validate.ts";
import { padTo } from "../report/columns.ts";
import { renderMatrix } from "../report/console-matrix.ts";
import { escapeTerminal } from "../report/escape.ts";
import { HEAVY_TAG, type Selection, selectFixtures } from "../suite/select.ts";
import { counted } from "../text/counted.ts";
import { configure } from "./configuration.ts";
import { type CommandContext, EXIT, type ExitCode, usesColor } from "./context.ts";
import type { SuiteOptions } from "./options.ts";

export interface ListOptions extends SuiteOptions {
  readonly matrix?: boolean;
  readonly filter?: readonly string[];
  readonly tag?: readonly string[];
  readonly category?: readonly string[];
}

export async function listCommand(
  paths: readonly string[],
  options: ListOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { settings, notice } = await configure(paths, options, context);
  const { suite, findings, mask } = await validateFixtures(settings, context.environment);
  const selected = selectFixtures(suite.fixtures, selectionOf(options));
  if (options.format === "console" && notice !== undefined) context.errors.write(`${escapeTerminal(notice)}\n`);
  const unusable = suite.files - suite.fixtures.length;
  if (unusable > 0) {
    context.errors.write(`${counted(unusable, "file")} cannot be read as a fixture: grpc-fixtures validate says why\n`);
  }
  if (options.matrix === true) {
    const [folder] = settings.paths;
    const place = folder === undefined ? {} : { folder };
    const matrix = matrixOf({ fixtures: selected, findings, rules: settings.rules, ...place });
    const color = usesColor(options.color, context.output, context.environment);
    context.output.write(
      options.format === "json" ? `${JSON.stringify(matrix, null, 2)}\n` : renderMatrix(matrix, { color }),
    );
  } else {
    const invalid = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
    const rows = selected.map((fixture) => rowOf(fixture, invalid.has(fixture.file), mask));
    context.output.write(options.format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : renderRows(rows));
  }
  return suite.files === 0 ? EXIT.failed : EXIT.passed;
}

/** Heavy fixtures are listed like all others: nothing is run. */
function selectionOf({ filter, tag, category }: ListOptions): Selection {
  return {
    heavy: true,
    ...(filter === undefined ? {} : { filters: filter }),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(category === undefined ? {} : { categories: category }),
  };
}

interface Row {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly category?: string;
  readonly kind?: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly state: "runs" | "heavy" | "skipped" | "invalid";
}

function rowOf(fixture: Fixture, invalid: boolean, mask: (text: string) => string): Row {
  const { id, file, spec } = fixture;
  const { kind } = fixtureContext(fixture);
  const tags = spec.tags ?? [];
  const state = spec.skip === true ? "skipped" : invalid ? "invalid" : tags.includes(HEAVY_TAG) ? "heavy" : "runs";
  return {
    id,
    file,
    name: mask(spec.name),
    ...(spec.category === undefined ? {} : { category: spec.category }),
    ...(kind === undefined ? {} : { kind }),
    status: spec.expected_response.status_code,
    tags: tags.map(mask),
    state,
  };
}

function renderRows(rows: readonly Row[]): string {
  const cells = rows.map(({ id, kind = "?", status, name, state }) => [
    id,
    kind,
    status,
    state === "runs" ? name : `${name} (${state})`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((text, column) => padTo(escapeTerminal(text), widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, counted(rows.length, "fixture")].join("\n")}\n`;
}
