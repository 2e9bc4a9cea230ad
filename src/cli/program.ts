/** The command line: commands, options, and what each error means for the exit code. */
import { Command, CommanderError, Option } from "commander";
import type { GivenFiles } from "../pipeline/coverageGiven.ts";
import { describeError } from "../pipeline/errors.ts";
import { escapeTerminalLines } from "../report/escape.ts";
import { VERSION } from "../version.ts";
import { type CommandContext, EXIT, type ExitCode } from "./context.ts";
import type { CoverageOptions } from "./coverage.ts";
import { addCoverageOptions } from "./coverageOptions.ts";
import type { DescriptorsOptions } from "./descriptors.ts";
import type { ListOptions } from "./list.ts";
import type { NewOptions } from "./new.ts";
import {
  addReadingOptions,
  addSuiteOptions,
  collect,
  collectWhole,
  duration,
  positiveInteger,
  type SuiteOptions,
  shard,
} from "./options.ts";
import type { ReportOptions } from "./report.ts";
import type { RunOptions } from "./run.ts";
import type { ServeOptions } from "./serve.ts";

/** main runs one command and resolves with the exit code. Every error becomes a message for people. */
export async function main(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.passed;
  const program = buildProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.usage;
    context.errors.write(`${escapeTerminalLines(describeError(error))}\n`);
    return EXIT.usage;
  }
}

/** Commands are loaded when they are asked for: HTTP/2 alone takes longer to load than a small suite to validate. */
function buildProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const program = new Command("grpc-fixtures")
    .description("One suite of JSON fixtures, every language binding, one verdict.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("(--help shows what can be given)")
    .configureOutput({ writeOut: (text) => context.output.write(text), writeErr: (text) => context.errors.write(text) })
    .addHelpText("after", "\nExit codes: 0 the gate passed, 1 the gate failed, 2 wrong usage or configuration.");
  addSuiteOptions(program.command("validate"))
    .description("check fixtures against every rule; nothing is started")
    .action(async (paths: string[], options: SuiteOptions) => {
      const { validateCommand } = await import("./validate.ts");
      done(await validateCommand(paths, options, context));
    });
  addRunOptions(addSuiteOptions(program.command("run")))
    .description("start each binding's server, run the suite against it, and decide")
    .action(async (paths: string[], options: RunOptions) => {
      const { runCommand } = await import("./run.ts");
      done(await runCommand(paths, options, context));
    });
  addReportOptions(program.command("report"))
    .description("merge the results of several runs, and decide as one run of everything would have")
    .action(async (results: string[], options: ReportOptions) => {
      const { reportCommand } = await import("./report.ts");
      done(await reportCommand(results, options, context));
    });
  addCoverageOptions(program.command("coverage"))
    .description("hold each language's test coverage to its minimum; nothing is started")
    .action(async (reports: GivenFiles[], options: CoverageOptions) => {
      const { coverageCommand } = await import("./coverage.ts");
      done(await coverageCommand(reports, options, context));
    });
  addFilterOptions(addSuiteOptions(program.command("list")))
    .description("list the fixtures, or what they exercise and leave out")
    .option("--matrix", "count the fixtures for each status, feature and kind of RPC, and name the gaps")
    .action(async (paths: string[], options: ListOptions) => {
      const { listCommand } = await import("./list.ts");
      done(await listCommand(paths, options, context));
    });
  program
    .command("new")
    .description("write a numbered, valid fixture to begin from; without --scenario: list the scenarios")
    .argument("[folder]", "the suite's folder (default: the configured one, else fixtures)")
    .option("-s, --scenario <scenario>", "what the fixture exercises: a status such as NOT_FOUND, or a feature")
    .addOption(new Option("-k, --kind <kind>", "the kind of RPC").choices(KINDS))
    .addOption(
      new Option("--category <category>", "default: error for a failing call, else the kind").choices(CATEGORIES),
    )
    .option("--name <name>", "what reports show")
    .option("--description <text>", "what is tested and why it matters")
    .option("-c, --config <file>", "the configuration that names the folder")
    .action(async (folder: string | undefined, options: NewOptions) => {
      const { newCommand } = await import("./new.ts");
      done(await newCommand(folder, options, context));
    });
  addSuiteOptions(program.command("descriptors"))
    .description("write each fixture's schema as a FileDescriptorSet: <output>/<fixture id>.binpb")
    .requiredOption("-o, --output <folder>", "where to")
    .action(async (paths: string[], options: DescriptorsOptions) => {
      const { descriptorsCommand } = await import("./descriptors.ts");
      done(await descriptorsCommand(paths, options, context));
    });
  addSuiteOptions(program.command("serve"))
    .description("answer the fixtures from the fixtures themselves, until interrupted")
    .option("-l, --listen <address>", "host:port (0 for a free port) or unix:/path", "127.0.0.1:0")
    .action(async (paths: string[], options: ServeOptions) => {
      const { serveCommand } = await import("./serve.ts");
      done(await serveCommand(paths, options, context));
    });
  return program;
}

const KINDS = ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"];
const CATEGORIES = [...KINDS, "error"];

function addFilterOptions(command: Command): Command {
  return command
    .option(
      "-f, --filter <pattern>",
      "only fixtures whose id or name matches: text or a glob (repeatable)",
      collectWhole,
    )
    .option("-t, --tag <tag>", "only fixtures with this tag (repeatable)", collect)
    .option("--category <category>", "only fixtures of this category (repeatable)", collect);
}

function addRunOptions(command: Command): Command {
  return addFilterOptions(command)
    .option("-b, --binding <name>", "run only this binding (repeatable)", collect)
    .option("-a, --address <address>", "run against a server that already runs: host:port or unix:/path")
    .option("--timeout <duration>", "deadline of fixtures without timeout_ms", duration)
    .option("--repeat <n>", "call each fixture n times; mixed verdicts are flaky", positiveInteger(10_000), 1)
    .option("--concurrency <n>", "calls under way at once for each binding", positiveInteger(256))
    .option("--allow-flaky", "mixed verdicts are counted apart, and are not red")
    .option("--update-known-failing", "write the configuration's entries known-failing by what the run shows")
    .option("--fail-fast", "begin no fixture after the first failure")
    .option("--shard <i/n>", "run the i-th of n parts", shard)
    .option("--no-coverage", "leave the configured coverage unchecked")
    .option("-o, --output <folder>", "write report.json, results/, junit.xml, report.md and logs/ there")
    .option("--verbose", "show more of each failure");
}

function addReportOptions(command: Command): Command {
  const sources = command.argument(
    "<results...>",
    "result files, folders that `run --output` wrote, or a folder of such",
  );
  return addFilterOptions(addReadingOptions(sources))
    .option("--allow-flaky", "mixed verdicts are counted apart, and are not red")
    .option(
      "--no-coverage",
      "leave the coverage that no run has checked unchecked, and what they found out of the report",
    )
    .option("--fixtures <path>", "fixtures in place of the configured ones (repeatable)", collectWhole)
    .option("-o, --output <folder>", "write report.json, results/, junit.xml and report.md there")
    .option("--verbose", "show more of each failure");
}
