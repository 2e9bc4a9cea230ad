/** The options of `coverage`: how they are read, and what is wrong with a bad one. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { globProblem } from "../config/coverageGlob.ts";
import {
  type GivenFiles,
  type GivenMinimum,
  type Parsed,
  parseGivenFiles,
  parseGivenMinimum,
} from "../pipeline/coverageGiven.ts";

/** addCoverageOptions gives the command its arguments and options. */
export function addCoverageOptions(command: Command): Command {
  return command
    .argument("[reports...]", "language=report, such as python=coverage.xml, in place of the configured ones", addFiles)
    .option("-c, --config <file>", "the configuration (default: grpc-fixtures.yml, .yaml or .json in this folder)")
    .option("-m, --minimum <minimum>", "python=80, python.branches=70, or 80 for all (repeatable)", addMinimum)
    .option("-x, --exclude <glob>", "files that do not count (repeatable)", addGlob)
    .option("--base <language=report>", "must not be below this report, or that report.json (repeatable)", addFiles)
    .option("--tolerance <points>", "how many percentage points below the base are allowed", percent)
    .option("--diff <file>", "a unified diff of the change; - reads the standard input")
    .option("--changed-lines <percent>", "the minimum for the lines that the diff changes", percent)
    .addOption(
      new Option("--format <format>", "for people, machines or comments")
        .choices(["console", "json", "markdown"])
        .default("console"),
    )
    .option("-o, --output <folder>", "write coverage-verdict.json and coverage.md there")
    .option("--color", "colours, also where this is no terminal")
    .option("--no-color", "no colours")
    .option("--verbose", "name the files with the most uncovered lines of every language");
}

function addFiles(text: string, before: readonly GivenFiles[] = []): readonly GivenFiles[] {
  return [...before, valid(parseGivenFiles(text))];
}

function addMinimum(text: string, before: readonly GivenMinimum[] = []): readonly GivenMinimum[] {
  return [...before, valid(parseGivenMinimum(text))];
}

function addGlob(text: string, before: readonly string[] = []): readonly string[] {
  const problem = globProblem(text);
  if (problem !== undefined) throw new InvalidArgumentError(`${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`);
  return [...before, text];
}

function valid<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new InvalidArgumentError(parsed.message);
}

function percent(text: string): number {
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(text) && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError("It must be a number from 0 to 100, with at most two decimals.");
}
