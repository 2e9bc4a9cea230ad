/** The command that runs one fixture alone on one binding. */
import type { Encoding } from "../protobuf/codec.ts";
import { shellCommand } from "../text/shell.ts";
import type { ValidateSettings } from "./settings.ts";

/** What decides how a fixture runs; what chose it gives way to its id. Left out is what was not asked for. */
export interface Replay {
  /** How the program is called: `grpc-fixtures`, or `node dist/cli/index.js`. */
  readonly invocation: readonly string[];
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  readonly address?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly timeoutMs?: number | undefined;
  readonly repeat: number;
  readonly rules?: ValidateSettings["rules"] | undefined;
  /** A server that is only reached by its address needs no name. */
  readonly namesBinding: boolean;
}

/** replayCommand writes the command for a shell. */
export function replayCommand(replay: Replay, binding: string, fixtureId: string): string {
  const { invocation, paths, config, address, encoding, timeoutMs, repeat, rules = {}, namesBinding } = replay;
  return shellCommand([
    ...invocation,
    "run",
    ...paths,
    ...(config === undefined ? [] : ["--config", config]),
    ...(address === undefined ? [] : ["--address", address]),
    ...(encoding === undefined ? [] : ["--encoding", encoding]),
    ...(timeoutMs === undefined ? [] : ["--timeout", `${timeoutMs}ms`]),
    ...(repeat > 1 ? ["--repeat", String(repeat)] : []),
    ...Object.entries(rules).flatMap(([rule, severity]) => ["--rule", `${rule}=${severity}`]),
    ...(namesBinding ? ["--binding", binding] : []),
    "--filter",
    fixtureId,
  ]);
}
