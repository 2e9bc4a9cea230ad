/** The options that commands share: how they are read, and what is wrong with a bad one. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { parseDuration } from "../config/duration.ts";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { parseRuleChoice } from "../pipeline/ruleChoice.ts";
import { ENCODINGS, type Encoding } from "../protobuf/codec.ts";
import { parseShard, type Selection, type Shard } from "../suite/select.ts";

export type Format = "console" | "json";

export interface SuiteOptions {
  readonly config?: string;
  readonly encoding?: Encoding;
  readonly rule?: RuleSettings;
  readonly format: Format;
  readonly color?: boolean;
}

export interface FilterOptions {
  readonly filter?: readonly string[];
  readonly tag?: readonly string[];
  readonly category?: readonly string[];
}

/** Options on what is red. */
export interface GateOptions {
  /** `false` with --no-coverage. */
  readonly coverage?: boolean;
  readonly allowFlaky?: boolean;
}

/** addSuiteOptions gives a command the paths of fixtures, and the options on how they are read. */
export function addSuiteOptions(command: Command): Command {
  const paths = command.argument("[paths...]", "fixture files, folders or globs, in place of the configured ones");
  return addReadingOptions(paths);
}

/** addReadingOptions gives a command the options on how fixtures are read. */
export function addReadingOptions(command: Command): Command {
  return command
    .option("-c, --config <file>", "the configuration (default: grpc-fixtures.yml, .yaml or .json in this folder)")
    .addOption(new Option("-e, --encoding <encoding>", "what the gRPC messages hold").choices(ENCODINGS))
    .option("--rule <id=severity>", "set a validation rule to error, warn or off (repeatable)", collectRule)
    .addOption(
      new Option("--format <format>", "for people or for machines").choices(["console", "json"]).default("console"),
    )
    .option("--color", "colours, also where this is no terminal")
    .option("--no-color", "no colours");
}

/** collect gathers a repeatable option, whose values may also be joined by commas. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(",").filter((part) => part !== "")];
}

/** collectWhole gathers a repeatable option whose values may hold commas themselves, as globs do. */
export function collectWhole(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** chosenBy is the selection that the options of filtering make. */
export function chosenBy({ filter, tag, category }: FilterOptions): Selection {
  return {
    ...(filter === undefined ? {} : { filters: filter }),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(category === undefined ? {} : { categories: category }),
  };
}

export function positiveInteger(maximum: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= maximum) return number;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${maximum}.`);
  };
}

export function duration(value: string): number {
  const ms = parseDuration(value);
  if (ms === undefined) throw new InvalidArgumentError("Write a duration such as 500ms, 10s or 2m.");
  return ms;
}

export function shard(value: string): Shard {
  const parsed = parseShard(value);
  if (parsed === undefined) throw new InvalidArgumentError("Write the part and the number of parts, such as 1/4.");
  return parsed;
}

function collectRule(value: string, before: RuleSettings = {}): RuleSettings {
  const choice = parseRuleChoice(value);
  if (!choice.ok) throw new InvalidArgumentError(choice.message);
  return { ...before, [choice.rule]: choice.severity };
}
