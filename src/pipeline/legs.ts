/** The legs of one binding, each with some of the fixtures → the result that one run of them all would have had. */
import type { Fixture } from "../fixtures/model.ts";
import type { BindingResult, FixtureResult, RunTimes, ServerFailure, ServerResult } from "../generated/result.ts";
import { fixtureResult } from "../suite/record.ts";
import type { Mask } from "../text/mask.ts";
import { VERSION } from "../version.ts";

/** joinLegs puts the shards of one binding together, alike in whichever order they are given. */
export function joinLegs(legs: readonly BindingResult[], fixtures: readonly Fixture[], mask: Mask): BindingResult {
  const position = new Map(fixtures.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: FixtureResult): number => position.get(id) ?? fixtures.length;
  const startOf = (leg: BindingResult): number => Math.min(fixtures.length, ...leg.fixtures.map(placeOf));
  const [first, ...others] = [...legs].sort(
    (a, b) => startOf(a) - startOf(b) || a.run.startedAt.localeCompare(b.run.startedAt),
  );
  if (first === undefined) throw new RangeError("there is no leg to join");
  const inOrder = [first, ...others];
  const results = inOrder.flatMap((leg) => leg.fixtures).sort((a, b) => placeOf(a) - placeOf(b));
  return {
    ...first,
    tool: VERSION,
    server: joinServers(first.server.kind, inOrder),
    fixtures: results.map((result) => restated(result, fixtures[placeOf(result)], mask)),
    run: joinTimes(inOrder.map(({ run }) => run)),
  };
}

/**
 * What a fixture is, is read from the suite here. A result file could claim another place for it, or a tag that excuses
 * the differences of every binding.
 */
function restated(result: FixtureResult, fixture: Fixture | undefined, mask: Mask): FixtureResult {
  if (fixture === undefined) return result;
  const { name, file, category, parity } = fixtureResult(fixture, { verdict: "passed" }, mask);
  const { category: _category, parity: _parity, ...observed } = result;
  return {
    ...observed,
    name,
    file,
    ...(category === undefined ? {} : { category }),
    ...(parity === undefined ? {} : { parity }),
  };
}

function joinServers(kind: ServerResult["kind"], legs: readonly BindingResult[]): ServerResult {
  const failures = new Map<string, ServerFailure>();
  for (const { server } of legs) {
    if (server.failure !== undefined) failures.set(JSON.stringify(server.failure), server.failure);
  }
  const failure = joinFailures([...failures.values()]);
  return { kind, ...(failure === undefined ? {} : { failure }) };
}

const STAGES: readonly ServerFailure["stage"][] = ["start", "run", "stop"];

/** The failure of any leg is one of the binding; the gravest gives the stage. */
function joinFailures(failures: readonly ServerFailure[]): ServerFailure | undefined {
  const [gravest, ...others] = [...failures].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  if (gravest === undefined) return undefined;
  const all = [gravest, ...others];
  return {
    ...gravest,
    message: [...new Set(all.map(({ message }) => message))].join("; "),
    log: all.flatMap(({ log }) => log),
  };
}

/** Shards run at the same time elsewhere: what they took together is what one machine would have taken. */
function joinTimes(times: readonly RunTimes[]): RunTimes {
  const addresses = new Set(times.map(({ address }) => address));
  const [address] = addresses;
  return {
    startedAt: earliest(times),
    startMs: Math.max(...times.map(({ startMs }) => startMs)),
    durationMs: Math.min(
      Number.MAX_SAFE_INTEGER,
      times.reduce((sum, { durationMs }) => sum + durationMs, 0),
    ),
    ...(address === undefined || addresses.size > 1 ? {} : { address }),
  };
}

/** earliest is when the first of some runs began, as a time that this program has written itself. */
export function earliest(times: readonly RunTimes[]): string {
  return new Date(Math.min(...times.map(({ startedAt }) => Date.parse(startedAt)))).toISOString();
}
