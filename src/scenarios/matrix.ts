/** What a suite exercises, and what it leaves out: scenarios × kinds of RPC, counted. */
import { fixtureContext } from "../fixtures/context.ts";
import type { Fixture } from "../fixtures/model.ts";
import type { MatrixCell, MatrixGap, MatrixGroup, SuiteMatrix } from "../generated/report.ts";
import type { Encoding } from "../protobuf/codec.ts";
import { shellCommand } from "../text/shell.ts";
import { SCENARIO_GROUPS } from "./all.ts";
import { fieldTypesOf } from "./fieldTypes.ts";
import type { Exercise, KINDS, Scenario, ScenarioGroup } from "./model.ts";

export interface MatrixInput {
  readonly fixtures: readonly Fixture[];
  /** How many of them are valid with each payload encoding. */
  readonly encodings: Readonly<Record<Encoding, number>>;
  /** The folder that new fixtures go to, as it is typed; absent: the default of `new`. */
  readonly folder?: string;
}

/** suiteMatrix counts the fixtures that exercise each scenario, and names every cell that has none. */
export function suiteMatrix(input: MatrixInput): SuiteMatrix {
  const exercises = input.fixtures.flatMap(exerciseOf);
  const counted = SCENARIO_GROUPS.map((group) => countGroup(group, exercises));
  const gaps = SCENARIO_GROUPS.flatMap((group) =>
    group.scenarios.flatMap((scenario) => gapsOf(scenario, group.byKind, exercises, input.folder)),
  );
  return { fixtures: input.fixtures.length, groups: [...counted, encodingGroup(input)], gaps };
}

/** A fixture without a method exercises nothing. */
function exerciseOf(fixture: Fixture): Exercise[] {
  const { method } = fixtureContext(fixture);
  return method === undefined ? [] : [{ spec: fixture.spec, kind: method.kind, fieldTypes: fieldTypesOf(method) }];
}

function countGroup({ id, title, byKind, scenarios }: ScenarioGroup, exercises: readonly Exercise[]): MatrixGroup {
  const rows = scenarios.map((scenario) => ({
    id: scenario.id,
    title: scenario.title,
    cells: byKind ? cellsByKind(scenario, exercises) : [{ fixtures: countOf(scenario, exercises) }],
  }));
  return { id, title, rows };
}

function cellsByKind(scenario: Scenario, exercises: readonly Exercise[]): MatrixCell[] {
  return scenario.kinds.map((kind) => ({
    kind,
    fixtures: countOf(
      scenario,
      exercises.filter((exercise) => exercise.kind === kind),
    ),
  }));
}

function countOf(scenario: Scenario, exercises: readonly Exercise[]): number {
  return exercises.filter((exercise) => scenario.exercises(exercise)).length;
}

function gapsOf(scenario: Scenario, byKind: boolean, exercises: readonly Exercise[], folder?: string): MatrixGap[] {
  const open = byKind
    ? cellsByKind(scenario, exercises).flatMap(({ kind, fixtures }) =>
        fixtures === 0 && kind !== undefined ? [kind] : [],
      )
    : countOf(scenario, exercises) === 0
      ? scenario.kinds.slice(0, 1)
      : [];
  return open.map((kind) => ({ scenario: scenario.id, kind, command: newCommand(scenario.id, kind, folder) }));
}

/** newCommand is the command that begins a fixture. */
export function newCommand(scenario: string, kind: (typeof KINDS)[number], folder?: string): string {
  const where = folder === undefined ? [] : [folder];
  return shellCommand(["grpc-fixtures", "new", ...where, "--kind", kind, "--scenario", scenario]);
}

/** Payload encodings are chosen for a run, and not by a fixture: a fixture can be run in those that it is valid with. */
function encodingGroup({ encodings }: MatrixInput): MatrixGroup {
  const row = (encoding: Encoding): MatrixGroup["rows"][number] => ({
    id: encoding,
    title: encoding,
    cells: [{ fixtures: encodings[encoding] }],
  });
  return { id: "encodings", title: "payload encodings", rows: [row("protobuf"), row("json")] };
}
