/** The lines of progress that stay: a binding that is done, a fixture that failed. Plain text, safe for a terminal. */
import type { BindingResult, FixtureResult } from "../generated/result.ts";
import { countVerdicts, isRedResult } from "../suite/verdicts.ts";
import { shorten } from "../text/shorten.ts";
import { escapeTerminal } from "./escape.ts";
import { headlineOf } from "./failures.ts";
import { durationText, isServerFault, whatServerDid } from "./summary.ts";
import { countsText } from "./verdicts.ts";

export interface ProgressLine {
  readonly red: boolean;
  readonly text: string;
}

/** finishedLine says how a binding fared. */
export function finishedLine({ binding, server, fixtures, run }: BindingResult): ProgressLine {
  const counts = countVerdicts(fixtures.map(({ verdict }) => verdict));
  const { failure } = server;
  const trouble =
    failure === undefined ? "" : `: the server ${whatServerDid(failure)}: ${shorten(failure.message, 300)}`;
  const text = `${shorten(binding, 80)}: ${countsText(counts)} in ${durationText(run.durationMs)}${trouble}`;
  return { red: fixtures.some(isRedResult) || isServerFault(failure), text: escapeTerminal(text) };
}

/** failingLine says which fixture failed on which binding, where it stands and what is wrong first. */
export function failingLine(binding: string, result: FixtureResult): ProgressLine {
  const line = result.mismatches[0]?.line ?? result.line;
  const text = `${shorten(binding, 80)} ${shorten(result.id, 120)}: ${shorten(headlineOf(result, 60), 400)} (${result.file}:${line})`;
  return { red: true, text: escapeTerminal(text) };
}
