/** The Action's inputs, read and checked. The fields are those of action.yml, where their defaults live. */
import { splitCommand } from "../config/command.ts";
import { parseDuration } from "../config/duration.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { COMMENT_MODES, type CommentMode } from "../github/commentMode.ts";
import { checkBindingName } from "../pipeline/bindingName.ts";
import {
  type GivenFiles,
  type GivenMinimum,
  type Parsed,
  parseGivenFiles,
  parseGivenMinimum,
} from "../pipeline/coverageGiven.ts";
import { parseRuleChoice } from "../pipeline/ruleChoice.ts";
import { UsageError } from "../pipeline/settings.ts";
import { ENCODINGS, type Encoding } from "../protobuf/codec.ts";
import { type Address, AddressError, parseAddress } from "../rpc/address.ts";
import { parseShard, type Shard } from "../suite/select.ts";
import { nearest } from "../text/nearest.ts";

const MODES = ["all", "validate", "run", "report"] as const;
const READY = ["grpc", "health", "tcp"] as const;

export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly config: string;
  readonly workingDirectory: string;
  readonly fixtures: readonly string[];
  readonly encoding: Encoding | undefined;
  readonly bindings: readonly string[];
  /** Program and arguments. */
  readonly serverCommand: readonly string[] | undefined;
  readonly serverAddress: Address | undefined;
  readonly serverDirectory: string;
  readonly serverReady: (typeof READY)[number] | undefined;
  readonly startTimeoutMs: number | undefined;
  readonly filters: readonly string[];
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly rules: RuleSettings;
  readonly minimumFixtures: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly concurrency: number | undefined;
  readonly repeat: number;
  readonly failFast: boolean;
  readonly allowFlaky: boolean;
  readonly shard: Shard | undefined;
  /** Result files to merge, instead of the artifacts of this run. */
  readonly results: readonly string[];
  readonly coverageReports: readonly GivenFiles[];
  readonly coverageMinimums: readonly GivenMinimum[];
  readonly output: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  /** The name of the artifact; undefined where none is to be uploaded, empty where the Action names it. */
  readonly artifact: string | undefined;
  readonly comment: CommentMode;
  readonly commentId: string;
  readonly token: string;
  /** A report.json to compare with; `auto` looks for the base branch's, undefined compares with none. */
  readonly baseReport: string | undefined;
}

/** Gives the text of an input without white space around it; empty where nothing was given. */
type Get = (name: string) => string;

/** loadInputs reads every input. Throws UsageError, which names the input. */
export function loadInputs(get: Get): Inputs {
  const inputs: Inputs = {
    mode: oneOf(get, "mode", MODES) ?? "all",
    config: get("config"),
    workingDirectory: get("working-directory"),
    fixtures: lines(get("fixtures")),
    encoding: oneOf(get, "encoding", ENCODINGS),
    bindings: lines(get("binding")),
    serverCommand: command(get, "server-command"),
    serverAddress: address(get, "server-address"),
    serverDirectory: get("server-directory"),
    serverReady: oneOf(get, "server-ready", READY),
    startTimeoutMs: duration(get, "start-timeout"),
    filters: lines(get("filter")),
    tags: lines(get("tag")),
    categories: lines(get("category")),
    rules: rules(get, "rules"),
    minimumFixtures: wholeNumber(get, "minimum-fixtures", 1_000_000),
    timeoutMs: duration(get, "timeout"),
    concurrency: wholeNumber(get, "concurrency", 256),
    repeat: wholeNumber(get, "repeat", 10_000) ?? 1,
    failFast: flag(get, "fail-fast") ?? false,
    allowFlaky: flag(get, "allow-flaky") ?? false,
    shard: shard(get, "shard"),
    results: lines(get("results")),
    coverageReports: coverageLines(get, "coverage-reports", parseGivenFiles),
    coverageMinimums: coverageLines(get, "coverage-minimums", parseGivenMinimum),
    output: get("output"),
    summary: flag(get, "summary") ?? true,
    annotations: flag(get, "annotations") ?? true,
    artifact: orNone(get("artifact")),
    comment: oneOf(get, "comment", COMMENT_MODES) ?? "auto",
    commentId: get("comment-id") || "default",
    token: get("github-token"),
    baseReport: orNone(get("base-report") || "auto"),
  };
  checkMode(inputs);
  checkTogether(inputs, get);
  return inputs;
}

function checkMode({ mode, results, shard, output }: Inputs): void {
  if (mode !== "report" && results.length > 0) {
    throw new UsageError("input `results` goes with `mode: report`, which merges them");
  }
  if (mode === "report" && shard !== undefined) {
    throw new UsageError("input `shard` goes with `mode: run`: `mode: report` merges the parts");
  }
  if (mode === "run" && output === "") {
    throw new UsageError("input `output` is empty: `mode: run` leaves its results there for `mode: report`");
  }
}

/** What says more about the one server that inputs can describe. */
const SERVER_DETAILS = ["server-directory", "server-ready", "start-timeout"];

function checkTogether({ serverCommand, serverAddress, bindings, config }: Inputs, get: Get): void {
  if (serverCommand === undefined && serverAddress === undefined) {
    const alone = SERVER_DETAILS.find((name) => get(name) !== "");
    if (alone === undefined) return;
    throw new UsageError(
      `input \`${alone}\` goes with \`server-command\` or \`server-address\`: give one of them, or write it in the configuration`,
    );
  }
  if (serverCommand !== undefined && serverAddress !== undefined) {
    throw new UsageError(
      "inputs `server-command` and `server-address`: give one of them, to start a server or to reach one",
    );
  }
  if (serverAddress !== undefined && get("server-directory") !== "") {
    throw new UsageError(
      "input `server-directory` goes with `server-command`: a server with an address is not started",
    );
  }
  if (config !== "") {
    throw new UsageError(
      "inputs `config` and `server-command`/`server-address`: the server is described in one place; move it into the configuration",
    );
  }
  checkName(bindings);
}

function checkName([name, ...others]: readonly string[]): void {
  if (others.length > 0) {
    throw new UsageError("input `binding`: one server has one name; describe several bindings in a configuration");
  }
  if (name !== undefined) checkBindingName(name, "input `binding`");
}

function oneOf<T extends string>(get: Get, name: string, allowed: readonly T[]): T | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new UsageError(
    `input \`${name}\`: \`${value}\` is not one of ${allowed.join(", ")}${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
  );
}

/** A text for which nobody would give a name or a path stands for "not at all". */
function orNone(text: string): string | undefined {
  return ["none", "false"].includes(text) ? undefined : text;
}

function shard(get: Get, name: string): Shard | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const parsed = parseShard(value);
  if (parsed !== undefined) return parsed;
  throw new UsageError(`input \`${name}\`: \`${value}\` is not a shard: write 1/4 for the first of four`);
}

function wholeNumber(get: Get, name: string, maximum: number): number | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= maximum) return number;
  throw new UsageError(`input \`${name}\`: \`${value}\` is not a whole number from 1 to ${maximum}`);
}

/** The words of YAML 1.2's core schema for booleans, which the runner's own toolkit takes. */
function flag(get: Get, name: string): boolean | undefined {
  const value = get(name);
  if (value === "") return undefined;
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE"].includes(value)) return false;
  throw new UsageError(`input \`${name}\`: \`${value}\` is neither true nor false`);
}

function duration(get: Get, name: string): number | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const ms = parseDuration(value);
  if (ms !== undefined) return ms;
  throw new UsageError(`input \`${name}\`: \`${value}\` is no duration: write 500ms, 10s or 2m, up to an hour`);
}

function command(get: Get, name: string): readonly string[] | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const split = splitCommand(value);
  if (split.ok) return split.argv;
  throw new UsageError(`input \`${name}\`: ${split.message}`);
}

function address(get: Get, name: string): Address | undefined {
  const value = get(name);
  if (value === "") return undefined;
  try {
    return parseAddress(value);
  } catch (error) {
    if (error instanceof AddressError) throw new UsageError(`input \`${name}\`: ${error.message}`);
    throw error;
  }
}

function rules(get: Get, name: string): RuleSettings {
  const choices = lines(get(name)).map((line) => {
    const choice = parseRuleChoice(line.replace(/\s*=\s*/, "="));
    if (!choice.ok) throw new UsageError(`input \`${name}\`: \`${line}\` is invalid. ${choice.message}`);
    return [choice.rule, choice.severity] as const;
  });
  return Object.fromEntries(choices);
}

function coverageLines<T>(get: Get, name: string, parse: (text: string) => Parsed<T>): T[] {
  return lines(get(name)).map((line) => {
    const parsed = parse(line.replace(/\s*=\s*/, "="));
    if (parsed.ok) return parsed.value;
    throw new UsageError(`input \`${name}\`: ${parsed.message}`);
  });
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
