/** From what is written to what holds: defaults, absolute paths, milliseconds, arguments. */
import { resolve, sep } from "node:path";
import { isRuleId, type RuleSettings } from "../fixtures/rules/ids.ts";
import type { ConfigSpec, ReadyLogSpec, ServerSpec, TlsSpec } from "../generated/config.ts";
import { type Address, parseAddress } from "../rpc/address.ts";
import { splitCommand } from "./command.ts";
import { coverageTargets, languageRules } from "./coverage.ts";
import { parseDuration } from "./duration.ts";
import type { AttachedServerConfig, CommandServerConfig, Config, ServerConfig, TlsFiles } from "./model.ts";

/** What holds where nothing is written. */
export const DEFAULTS = {
  encoding: "protobuf",
  timeoutMs: 10_000,
  concurrency: 16,
  startTimeoutMs: 30_000,
  stopTimeoutMs: 5_000,
} as const;

/** buildConfig completes a configuration in which findProblems found none. */
export function buildConfig(spec: ConfigSpec, { file, folder }: { readonly file?: string; folder: string }): Config {
  const minimumFixtures = spec["minimum-fixtures"];
  const fixtures = typeof spec.fixtures === "string" ? [spec.fixtures] : (spec.fixtures ?? []);
  return {
    ...(file === undefined ? {} : { file }),
    folder,
    fixtures: fixtures.map((path) => resolve(folder, path).replaceAll(sep, "/")),
    encoding: spec.encoding ?? DEFAULTS.encoding,
    timeoutMs: parseDuration(spec.timeout) ?? DEFAULTS.timeoutMs,
    concurrency: spec.concurrency ?? DEFAULTS.concurrency,
    rules: rulesOf(spec),
    ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    strictParity: spec.parity === "strict",
    flakyAllowed: spec.flaky === "allowed",
    acceptedDifferences: spec["accepted-differences"] ?? [],
    coverage: { targets: coverageTargets(spec), rules: languageRules(spec) },
    bindings: Object.entries(spec.bindings ?? {}).map(([name, { server, "known-failing": knownFailing = [] }]) => ({
      name,
      server: serverOf(server, folder),
      ...(knownFailing.length === 0 ? {} : { knownFailing }),
    })),
  };
}

function rulesOf(spec: ConfigSpec): RuleSettings {
  return Object.fromEntries(Object.entries(spec.rules ?? {}).filter(([rule]) => isRuleId(rule)));
}

function serverOf(spec: ServerSpec, folder: string): ServerConfig {
  // The schema asks for exactly one of the two.
  if (spec.command !== undefined) return commandServer(spec.command, spec, folder);
  return attachedServer(spec.address ?? "", spec, folder);
}

function commandServer(command: string | string[], spec: ServerSpec, folder: string): CommandServerConfig {
  return {
    kind: "command",
    command: argvOf(command),
    cwd: resolve(folder, spec.cwd ?? "."),
    env: { ...spec.env },
    ready: isLog(spec.ready) ? { kind: "log", pattern: spec.ready.log } : { kind: spec.ready ?? "grpc" },
    startTimeoutMs: parseDuration(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
    stopTimeoutMs: parseDuration(spec["stop-timeout"]) ?? DEFAULTS.stopTimeoutMs,
    ...tlsOf(spec.tls, folder),
  };
}

function attachedServer(address: string, spec: ServerSpec, folder: string): AttachedServerConfig {
  return {
    kind: "attached",
    address: addressOf(address, folder),
    ready: { kind: isLog(spec.ready) ? "grpc" : (spec.ready ?? "grpc") },
    startTimeoutMs: parseDuration(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
    ...tlsOf(spec.tls, folder),
  };
}

function argvOf(command: string | string[]): readonly string[] {
  if (typeof command !== "string") return command;
  const split = splitCommand(command);
  return split.ok ? split.argv : [];
}

function isLog(ready: string | ReadyLogSpec | undefined): ready is ReadyLogSpec {
  return typeof ready === "object";
}

function addressOf(text: string, folder: string): Address {
  const address = parseAddress(text);
  return address.kind === "unix" ? { kind: "unix", path: resolve(folder, address.path) } : address;
}

function tlsOf(tls: boolean | TlsSpec | undefined, folder: string): { readonly tls?: TlsFiles } {
  if (tls === undefined || tls === false) return {};
  if (tls === true) return { tls: {} };
  const { ca, certificate, key, "server-name": serverName } = tls;
  return {
    tls: {
      ...(ca === undefined ? {} : { ca: resolve(folder, ca) }),
      ...(certificate === undefined ? {} : { certificate: resolve(folder, certificate) }),
      ...(key === undefined ? {} : { key: resolve(folder, key) }),
      ...(serverName === undefined ? {} : { serverName }),
    },
  };
}
