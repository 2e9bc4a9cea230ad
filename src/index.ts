/** The library: every stage of the tool, usable alone. Importing it has no side effects. */
export { ConfigError } from "./config/errors.ts";
export { defaultConfig, findConfig, loadConfig } from "./config/load.ts";
export type { BindingConfig, Config, KnownFailingConfig, ServerConfig } from "./config/model.ts";
export { parseConfig } from "./config/parse.ts";
export {
  type CoverageFormat,
  type CoverageReport,
  CoverageReportError,
  type FileCoverage,
  type Metric,
  type ReportSource,
} from "./coverage/model.ts";
export type { Places } from "./coverage/places.ts";
export { readCoverageReport } from "./coverage/read.ts";
export { FixturePathError } from "./fixtures/discover.ts";
export { type LoadOptions, loadFixtures } from "./fixtures/load.ts";
export type { Finding, Fixture, Suite } from "./fixtures/model.ts";
export { RULES, type RuleId } from "./fixtures/rules/ids.ts";
export { type ValidateOptions, validateSuite } from "./fixtures/validate.ts";
export type { CoverageSection, LanguageCoverage } from "./generated/coverage.ts";
export type { FixtureSpec } from "./generated/fixture.ts";
export type { Report } from "./generated/report.ts";
export type { BindingResult, FixtureResult, Mismatch, RecordedOutcome, Verdict } from "./generated/result.ts";
export { compareFixture, type ParityOptions } from "./parity/compare.ts";
export { type ExcuseOptions, type Excuses, readExcuses } from "./parity/knownFailing.ts";
export { type CoverageCheck, checkCoverage } from "./pipeline/coverage.ts";
export { executeReport, type ReportContext, type ReportResult, type ReportSettings } from "./pipeline/report.ts";
export { type ResultFile, readResultFiles } from "./pipeline/resultFiles.ts";
export { executeRun, type RunContext, type RunResult } from "./pipeline/run.ts";
export { type RunSettings, UsageError, type ValidateSettings } from "./pipeline/settings.ts";
export { type Validation, validateFixtures } from "./pipeline/validate.ts";
export type { Encoding } from "./protobuf/codec.ts";
export { buildReport, type ReportInput } from "./report/build.ts";
export { type ComparedBase, changesSince, type ReportChanges } from "./report/changes.ts";
export { type CommentOptions, renderComment } from "./report/comment.ts";
export { type ConsoleOptions, renderConsole } from "./report/console.ts";
export { serializeReport, serializeResult } from "./report/json.ts";
export { renderJunit } from "./report/junit.ts";
export { type MarkdownOptions, renderMarkdown } from "./report/markdown.ts";
export { type Address, formatAddress, parseAddress } from "./rpc/address.ts";
export type { CallRequest } from "./rpc/call.ts";
export { type Channel, ConnectError, openChannel, type TlsOptions } from "./rpc/channel.ts";
export type { Metadata, MetadataEntry } from "./rpc/metadata.ts";
export type { Outcome, Status } from "./rpc/outcome.ts";
export type { Exit, StartEnvironment, StopReport } from "./servers/model.ts";
export { type RunningServer, type ServerSpec, ServerStartError } from "./servers/model.ts";
export { startServer } from "./servers/start.ts";
export { createSupervisor, type Supervisor } from "./servers/supervisor.ts";
export { type BindingsOptions, type BindingTarget, runBindings } from "./suite/bindings.ts";
export type { RunEvent } from "./suite/events.ts";
export { compilePlan, type Plan, type PlanOptions } from "./suite/plan.ts";
export { type RunOptions, runPlan, type Target } from "./suite/run.ts";
export { type Selection, selectFixtures } from "./suite/select.ts";
export { createMask, isSecretKey, type Mask } from "./text/mask.ts";
export { VERSION } from "./version.ts";
