/** `grpc-fixtures coverage`: the coverage gate alone. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { defaultConfig, findConfig, loadConfig } from "../config/load.ts";
import type { Config } from "../config/model.ts";
import type { CoverageDocument, CoverageSection } from "../generated/coverage.ts";
import { checkCoverage } from "../pipeline/coverage.ts";
import { coverageTargets, type GivenFiles, type GivenMinimum } from "../pipeline/coverageGiven.ts";
import { COVERAGE_FILE, coverageDocument } from "../pipeline/coverageVerdict.ts";
import { maskFor } from "../pipeline/secrets.ts";
import { UsageError } from "../pipeline/settings.ts";
import { renderCoverage } from "../report/console-coverage.ts";
import { serializeCoverage } from "../report/json-coverage.ts";
import { renderCoverageMarkdown } from "../report/markdown-coverage.ts";
import { messageOf } from "../text/errors.ts";
import { type CommandContext, EXIT, type ExitCode, usesColor } from "./context.ts";

export interface CoverageOptions {
  readonly config?: string;
  readonly minimum?: readonly GivenMinimum[];
  readonly exclude?: readonly string[];
  readonly base?: readonly GivenFiles[];
  readonly tolerance?: number;
  readonly diff?: string;
  readonly changedLines?: number;
  readonly format: "console" | "json" | "markdown";
  readonly output?: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** More than this is no diff that a person has made. */
const MAX_DIFF_BYTES = 64 * 1024 * 1024;

export async function coverageCommand(
  reports: readonly GivenFiles[],
  options: CoverageOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { cwd, environment } = context;
  const file = options.config === undefined ? await findConfig(cwd) : resolve(cwd, options.config);
  const config = file === undefined ? defaultConfig(cwd) : await loadConfig(relative(cwd, file));
  const targets = targetsOf(reports, options, config, cwd);
  const diff = options.diff === undefined ? undefined : await diffText(options.diff, context);
  const coverage = await checkCoverage({
    targets,
    folder: config.folder,
    cwd,
    environment,
    mask: maskFor(environment, config, []),
    ...(diff === undefined ? {} : { diff }),
  });
  const document = coverageDocument(coverage);
  context.output.write(textOf(document, options, context));
  if (options.output !== undefined) await writeFiles(resolve(cwd, options.output), document);
  return document.result === "passed" ? EXIT.passed : EXIT.failed;
}

function targetsOf(reports: readonly GivenFiles[], options: CoverageOptions, config: Config, cwd: string) {
  const { minimum = [], exclude = [], base = [], tolerance, changedLines } = options;
  if (reports.length === 0 && config.coverage.targets.length === 0) {
    const where = config.file === undefined ? "there is no grpc-fixtures.yml here" : `${config.file} names none`;
    throw new UsageError(
      `no coverage report is given, and ${where}: write \`coverage: { report: coverage.xml }\` under a binding, or give language=path, such as python=coverage.xml`,
    );
  }
  if (options.diff !== undefined && changedLines === undefined && !asksForChangedLines(config)) {
    throw new UsageError(
      "--diff: say how much of the changed lines must be covered (--changed-lines 90, or `changed-lines` in the configuration)",
    );
  }
  const given = { reports, minimums: minimum, excludes: exclude, bases: base };
  return coverageTargets(
    config,
    {
      ...given,
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(changedLines === undefined ? {} : { changedLines }),
    },
    cwd,
  );
}

function asksForChangedLines({ coverage: { targets, rules } }: Config): boolean {
  return [...targets, ...Object.values(rules)].some(({ changedLines }) => changedLines !== undefined);
}

async function diffText(given: string, { cwd, input }: CommandContext): Promise<string> {
  if (given === "-") return inputText(input);
  const path = resolve(cwd, given);
  try {
    const { size } = await stat(path);
    if (size > MAX_DIFF_BYTES) throw new UsageError(tooLarge(given));
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--diff: ${given} cannot be read: ${messageOf(error)}`);
  }
}

async function inputText(input: CommandContext["input"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_DIFF_BYTES) throw new UsageError(tooLarge("what comes on the standard input"));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge(what: string): string {
  return `--diff: ${what} has more than ${MAX_DIFF_BYTES / 1024 / 1024} MiB: that is no diff to look at`;
}

function textOf(document: CoverageDocument, options: CoverageOptions, context: CommandContext): string {
  const { coverage } = document;
  switch (options.format) {
    case "json":
      return serializeCoverage(document);
    case "markdown":
      return renderCoverageMarkdown(coverage);
    case "console":
      return consoleText(coverage, options, context);
  }
}

function consoleText(coverage: CoverageSection, options: CoverageOptions, context: CommandContext): string {
  return renderCoverage(coverage, {
    color: usesColor(options.color, context.output, context.environment),
    ...(options.verbose === true ? { verbose: true } : {}),
  });
}

async function writeFiles(folder: string, document: CoverageDocument): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, COVERAGE_FILE), serializeCoverage(document));
  await writeFile(join(folder, "coverage.md"), renderCoverageMarkdown(document.coverage));
}
