/** Result files of several runs → the results that one run of everything would have had. Pure. */
import { fixtureContext } from "../fixtures/context.ts";
import type { Fixture, Suite } from "../fixtures/model.ts";
import type { BindingResult, FixtureResult, ServerResult } from "../generated/result.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { fixtureResult } from "../suite/record.ts";
import { type Selection, selectFixtures } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { listOf } from "../text/shorten.ts";
import { VERSION } from "../version.ts";
import { earliest, joinLegs } from "./legs.ts";
import { failFor, type ResultFile } from "./resultFiles.ts";

/** A binding that must have results. */
export interface ExpectedBinding {
  readonly name: string;
  readonly kind: ServerResult["kind"];
}

export interface MergeInput {
  readonly files: readonly ResultFile[];
  readonly suite: Suite;
  readonly encoding: Encoding;
  /** In the order of the configuration. Empty: whoever has results. */
  readonly bindings: readonly ExpectedBinding[];
  /** What the runs were asked for together. */
  readonly selection: Selection;
  readonly mask: Mask;
}

export interface Merged {
  /** How many files there were. */
  readonly files: number;
  /** For each expected binding what the files hold, and `not-run` for what they do not. */
  readonly results: readonly BindingResult[];
  /** Without what is missing: what may be merged again, with more. */
  readonly held: readonly BindingResult[];
  /** What was asked for, and whatever else some file holds. */
  readonly selected: readonly Fixture[];
}

/** Why a fixture has no result. */
const MISSING =
  "no result file has it: its leg or shard is missing (after runs with --filter, --tag or --category, give `report` the same)";

/** mergeResults joins the legs of each binding. Throws UsageError where they do not belong together. */
export function mergeResults(input: MergeInput): Merged {
  const { files, suite, mask } = input;
  // What is of other fixtures has other ids too, which would say nothing new.
  failFor(files.flatMap((file) => foreignness(file, input)));
  failFor([...files.flatMap((file) => unknownFixtures(file, suite)), ...duplicates(files)]);
  const expected = input.bindings.length > 0 ? input.bindings : bindingsIn(files);
  const held = expected.flatMap(({ name }) => {
    const legs = files.filter(({ result }) => result.binding === name).map(({ result }) => result);
    return legs.length === 0 ? [] : [joinLegs(legs, suite.fixtures, mask)];
  });
  const selected = union(input, held);
  const results = expected.map((binding) => {
    const result = held.find((other) => other.binding === binding.name) ?? emptyResult(binding, input);
    return complete(result, selected, mask);
  });
  return { files: files.length, results, held, selected };
}

function bindingsIn(files: readonly ResultFile[]): ExpectedBinding[] {
  const kinds = new Map(files.map(({ result }) => [result.binding, result.server.kind]));
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function foreignness({ file, result }: ResultFile, { suite, encoding, bindings }: MergeInput): string[] {
  const problems: string[] = [];
  if (result.suite.hash !== suite.hash) {
    problems.push(
      `${file}: these results are of another fixture set (${shortHash(result.suite.hash)}) than the fixtures here (${shortHash(suite.hash)}): use the same commit and the same fixtures for all`,
    );
  }
  if (result.encoding !== encoding) {
    problems.push(
      `${file}: these results are of encoding ${result.encoding}, and the report is of ${encoding}: merge each encoding by itself (--encoding)`,
    );
  }
  const names = bindings.map(({ name }) => name);
  if (names.length > 0 && !names.includes(result.binding)) {
    const near = nearest(result.binding, names);
    const hint = near === undefined ? `known: ${listOf(names, 10)}` : `did you mean \`${near}\`?`;
    problems.push(`${file}: the configuration names no binding \`${result.binding}\`: ${hint}`);
  }
  return problems;
}

function shortHash(hash: string): string {
  return hash.slice(0, "sha256:".length + 12);
}

function unknownFixtures({ file, result }: ResultFile, { fixtures }: Suite): string[] {
  const known = new Set(fixtures.map(({ id }) => id));
  const unknown = [...new Set(result.fixtures.map(({ id }) => id).filter((id) => !known.has(id)))];
  return unknown.length === 0
    ? []
    : [`${file}: results of what is no fixture of the suite: ${listOf(unknown.map(quote), 5)}`];
}

/** duplicates names the fixtures that a binding has more than once, by the files they are in. */
function duplicates(files: readonly ResultFile[]): string[] {
  const seen = new Map<string, string>();
  const twice = new Map<string, string[]>();
  for (const { file, result } of files) {
    for (const { id } of result.fixtures) {
      const key = `${result.binding} ${id}`;
      const first = seen.get(key);
      seen.set(key, first ?? file);
      if (first === undefined) continue;
      const places = first === file ? `${file} has two results` : `${first} and ${file} both have results`;
      const where = `${places} of \`${result.binding}\``;
      const ids = twice.get(where);
      if (ids === undefined) twice.set(where, [id]);
      else ids.push(id);
    }
  }
  return [...twice].map(([where, ids]) => `${where}: ${listOf(ids.map(quote), 5)}: give each leg once`);
}

function union({ suite, selection }: MergeInput, held: readonly BindingResult[]): Fixture[] {
  const ids = new Set([
    ...selectFixtures(suite.fixtures, selection).map(({ id }) => id),
    ...held.flatMap(({ fixtures }) => fixtures.map(({ id }) => id)),
  ]);
  return suite.fixtures.filter(({ id }) => ids.has(id));
}

/** A binding of which nothing came: as if its run had begun with the others'. */
function emptyResult({ name, kind }: ExpectedBinding, { files, suite, encoding }: MergeInput): BindingResult {
  const startedAt = earliest(files.map(({ result }) => result.run));
  return {
    format: "grpc-fixtures-result",
    version: 1,
    tool: VERSION,
    binding: name,
    encoding,
    suite: { hash: suite.hash, fixtures: suite.files },
    server: { kind },
    fixtures: [],
    run: { startedAt, startMs: 0, durationMs: 0 },
  };
}

function complete(result: BindingResult, selected: readonly Fixture[], mask: Mask): BindingResult {
  const held = new Map(result.fixtures.map((fixture) => [fixture.id, fixture]));
  return { ...result, fixtures: selected.map((fixture) => held.get(fixture.id) ?? missing(fixture, mask)) };
}

function missing(fixture: Fixture, mask: Mask): FixtureResult {
  const kind = fixtureContext(fixture).method?.kind;
  return fixtureResult(fixture, { verdict: "not-run", reason: MISSING, ...(kind === undefined ? {} : { kind }) }, mask);
}
