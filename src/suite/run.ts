/** Runs a plan against one server: bounded concurrency, results in fixture order, nothing lost when the server dies. */
import type { FixtureResult, Verdict } from "../generated/result.ts";
import type { Channel } from "../rpc/channel.ts";
import { counted } from "../text/counted.ts";
import type { Mask } from "../text/mask.ts";
import { type Attempt, attempt } from "./attempt.ts";
import { type Compared, comparedOf } from "./compared.ts";
import type { Plan, PlanEntry, PlannedCall } from "./plan.ts";
import { fixtureResult, type ResultParts } from "./record.ts";

/** The server under test, as far as running needs it. */
export interface Target {
  readonly channel: Channel;
  /** Asked when a connection was lost: is the server gone for good? */
  isGone(): Promise<boolean>;
}

export interface RunOptions {
  /** Calls under way at once on the one channel. */
  readonly concurrency: number;
  /** How often each fixture is called at least, one after the other. */
  readonly repeat: number;
  /** The index of the fixture to begin with; behind the last one follows the first. Default: 0. */
  readonly first?: number;
  readonly mask: Mask;
  /** The command that runs one fixture alone. */
  readonly replay: (fixtureId: string) => string;
  /** The run is being ended, and with it the connection: what then breaks is nobody's fault. */
  readonly isCancelled?: () => boolean;
  /** Asked before each fixture: why no more are to be run; undefined to go on. What is under way is finished. */
  readonly stopReason: () => string | undefined;
  /** What is known of failures, applied to each result before anybody sees it. Absent: nothing is. */
  readonly excuse?: (result: FixtureResult) => FixtureResult;
  readonly onResult: (result: FixtureResult) => void;
}

/** Why fixtures of a run that was ended have no result of their own. */
export const CANCELLED = "the run was cancelled";

/**
 * runPlan calls every fixture of the plan and resolves with a result for each, in fixture order. Whatever the server
 * does, it does not reject; it does where a function of `options` or `target` throws.
 */
export async function runPlan(plan: Plan, target: Target, options: RunOptions): Promise<FixtureResult[]> {
  const { length } = plan.entries;
  const { first = 0 } = options;
  const results: FixtureResult[] = new Array(length);
  const watch = new ServerWatch(target);
  let begun = 0;
  const work = async (): Promise<void> => {
    while (begun < length) {
      const index = (first + begun++) % length;
      const entry = plan.entries[index];
      if (entry === undefined) continue;
      const parts = await runEntry(entry, target.channel, watch, options);
      const made = fixtureResult(entry.fixture, { ...parts, replay: options.replay(entry.fixture.id) }, options.mask);
      const result = options.excuse?.(made) ?? made;
      results[index] = result;
      options.onResult(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.concurrency, length) }, work));
  return results;
}

/** refusePlan gives every fixture the same reason for not having been run: its server could not be used at all. */
export function refusePlan(plan: Plan, reason: string, options: Pick<RunOptions, "mask" | "replay">): FixtureResult[] {
  return plan.entries.map((entry) => {
    const parts: ResultParts =
      entry.kind === "refused"
        ? { verdict: entry.verdict, reason: entry.reason }
        : { verdict: "not-run", reason, kind: entry.method.kind };
    return fixtureResult(entry.fixture, { ...parts, replay: options.replay(entry.fixture.id) }, options.mask);
  });
}

async function runEntry(
  entry: PlanEntry,
  channel: Channel,
  watch: ServerWatch,
  options: RunOptions,
): Promise<ResultParts> {
  if (entry.kind === "refused") return { verdict: entry.verdict, reason: entry.reason };
  const { kind } = entry.method;
  const reason = reasonNotToRun(watch, options);
  if (reason !== undefined) return { verdict: "not-run", reason, kind };
  return { ...(await runCall(entry, channel, watch, options)), kind };
}

function reasonNotToRun(watch: ServerWatch, options: RunOptions): string | undefined {
  if (watch.gone) return "the server had gone away before this fixture";
  return options.isCancelled?.() === true ? CANCELLED : options.stopReason();
}

/** Mixed verdicts over the repeats are `flaky`; what is shown is then the first attempt that did not pass. */
async function runCall(
  call: PlannedCall,
  channel: Channel,
  watch: ServerWatch,
  options: RunOptions,
): Promise<ResultParts> {
  const verdicts: Verdict[] = [];
  const repeat = Math.max(options.repeat, call.repeat);
  let shown: Round | undefined;
  for (let i = 0; i < repeat; i++) {
    const round = await runAtOnce(call, channel, options.mask);
    if (round.lost !== undefined) {
      if (options.isCancelled?.() === true) return { verdict: "not-run", reason: CANCELLED };
      if (await watch.check()) return crashed(call, round.lost, options.mask);
    }
    verdicts.push(round.worst.judgement.verdict);
    if (shown === undefined || (shown.failures === 0 && round.failures > 0)) shown = round;
  }
  if (shown === undefined) return { verdict: "not-run", reason: "no attempt was made" };
  const { mismatches, notes } = shown.worst.judgement;
  return {
    ...verdictOver(verdicts, call),
    mismatches,
    notes: [...roundNotes(shown, call), ...notes],
    observed: shown.worst,
    compared: compared(call, shown.worst, options.mask),
    ...(repeat > 1 ? { attempts: verdicts } : {}),
  };
}

/** A fixture's calls at once. Of a thousand attempts one is kept: the first that did not pass, else the first. */
interface Round {
  readonly worst: Attempt;
  readonly failures: number;
  /** An attempt that lost the connection. */
  readonly lost?: Attempt;
}

async function runAtOnce(call: PlannedCall, channel: Channel, mask: Mask): Promise<Round> {
  let failures = 0;
  let worst: Attempt | undefined;
  let lost: Attempt | undefined;
  const one = async (): Promise<Attempt> => {
    const made = await attempt(call, channel, mask);
    const failed = made.judgement.verdict !== "passed";
    if (failed && failures++ === 0) worst = made;
    if (made.outcome.status.origin === "transport") lost ??= made;
    return made;
  };
  const others = Array.from({ length: call.concurrency - 1 }, async () => void (await one()));
  const [first] = await Promise.all([one(), ...others]);
  return { worst: worst ?? first, failures, ...(lost === undefined ? {} : { lost }) };
}

function roundNotes({ failures }: Round, { concurrency }: PlannedCall): string[] {
  if (concurrency === 1 || failures === 0) return [];
  return [`${failures} of ${counted(concurrency, "call")} at once did not pass; the first of them is shown`];
}

function verdictOver(verdicts: readonly Verdict[], call: PlannedCall): Pick<ResultParts, "verdict" | "reason"> {
  const [verdict = "not-run"] = verdicts;
  if (verdicts.some((other) => other !== verdict)) {
    const passes = verdicts.filter((other) => other === "passed").length;
    // Whoever fails every time, now this way and now that, is not flaky.
    return { verdict: passes === 0 ? "failed" : "flaky", reason: `passed ${passes} of ${verdicts.length} attempts` };
  }
  if (verdict === "timeout") return { verdict, reason: `no status within the deadline of ${call.deadlineMs} ms` };
  return { verdict };
}

function compared(call: PlannedCall, { outcome, replies, judgement }: Attempt, mask: Mask): Compared {
  return comparedOf(call, outcome, replies, judgement.mismatches, mask);
}

function crashed(call: PlannedCall, made: Attempt, mask: Mask): ResultParts {
  const { mismatches, notes } = made.judgement;
  return {
    verdict: "crashed",
    reason: `the server went away during this call: ${made.outcome.status.message}`,
    mismatches,
    notes,
    observed: made,
    compared: compared(call, made, mask),
  };
}

/** Asks once whether the server is gone, however many calls lost their connection at the same moment. */
class ServerWatch {
  readonly #target: Target;
  #asking: Promise<boolean> | undefined;
  gone = false;

  constructor(target: Target) {
    this.#target = target;
  }

  check(): Promise<boolean> {
    if (this.gone) return Promise.resolve(true);
    this.#asking ??= this.#target.isGone().then((gone) => {
      this.gone = gone;
      this.#asking = undefined;
      return gone;
    });
    return this.#asking;
  }
}
