/** Every setting of a configuration: what may be written, and what is wrong with a value beyond its shape. */
import { isObject, type JsonValue } from "../json/value.ts";
import { AddressError, parseAddress } from "../rpc/address.ts";
import { compileLogPattern, LogPatternError } from "../servers/logPattern.ts";
import { isCalendarDay } from "../text/day.ts";
import { splitCommand } from "./command.ts";
import { coverageSettings } from "./coverageSettings.ts";
import { parseDuration } from "./duration.ts";
import type { Setting } from "./setting.ts";

const TEXT = "text";
const DURATION = "a duration such as 10s, 500ms or 2m, up to 1 hour";
const READY = ["grpc", "health", "tcp"];
const KNOWN = "known-failing: [{ fixture: errors/52_timeout, reason: it answers first }]";
const ACCEPTED = "accepted-differences: [{ fixture: errors/52_timeout, bindings: [ruby], reason: it answers first }]";

/** The settings, from the outside in. The published schema says the same to editors; a test holds the two together. */
const SETTINGS: readonly Setting[] = [
  setting("", "a map of settings", "fixtures: path/to/fixtures"),
  setting("$schema", TEXT, "$schema: config.schema.json"),
  setting("fixtures", "a folder, a file or a glob, or a list of them", "fixtures: path/to/fixtures"),
  setting("fixtures/*", "a folder, a file or a glob", "fixtures: [path/to/fixtures]"),
  setting("encoding", "protobuf or json", "encoding: json", { words: ["protobuf", "json"] }),
  setting("timeout", DURATION, "timeout: 10s", { check: checkDuration }),
  setting("concurrency", "a whole number from 1 to 256", "concurrency: 16"),
  setting("rules", "a map of rules to error, warn or off", "rules: { number-range: off }"),
  setting("rules/*", "error, warn or off", "rules: { number-range: off }", { words: ["error", "warn", "off"] }),
  setting("minimum-fixtures", "a whole number, at least 1", "minimum-fixtures: 37"),
  setting("parity", "usual or strict", "parity: strict", { words: ["usual", "strict"] }),
  setting("flaky", "red or allowed", "flaky: allowed", { words: ["red", "allowed"] }),
  setting("accepted-differences", "a list of entries", ACCEPTED),
  setting("accepted-differences/*", "an entry with `fixture` and `reason`", ACCEPTED),
  setting("accepted-differences/*/fixture", "the id of a fixture, or a glob", ACCEPTED),
  setting("accepted-differences/*/bindings", "a list of names of bindings", ACCEPTED),
  setting("accepted-differences/*/bindings/*", "the name of a binding", ACCEPTED),
  setting("accepted-differences/*/reason", TEXT, ACCEPTED),
  setting("coverage", "a map of languages to a percentage, or to a map", "coverage: { python: 80 }"),
  ...coverageSettings("coverage/*"),
  setting("bindings", "a map of names to bindings", "bindings: { python: { server: { command: … } } }", {
    check: checkBindingNames,
  }),
  setting("bindings/*", "a map with `server`", 'bindings: { python: { server: { address: "127.0.0.1:50051" } } }'),
  ...coverageSettings("bindings/*/coverage"),
  setting("bindings/*/known-failing", "a list of entries", KNOWN),
  setting("bindings/*/known-failing/*", "an entry with `fixture` and `reason`", KNOWN),
  setting("bindings/*/known-failing/*/fixture", "the id of a fixture, or a glob", KNOWN),
  setting("bindings/*/known-failing/*/reason", TEXT, KNOWN),
  setting(
    "bindings/*/known-failing/*/issue",
    TEXT,
    knownWith('issue: "https://github.com/grpc/grpc-node/issues/1823"'),
  ),
  setting("bindings/*/known-failing/*/expires", "a day such as 2027-01-01", knownWith("expires: 2027-01-01"), {
    check: checkDay,
  }),
  setting("bindings/*/known-failing/*/mismatch", TEXT, knownWith("mismatch: headers.grpc-encoding")),
  setting("bindings/*/known-failing/*/encoding", "protobuf or json", knownWith("encoding: json"), {
    words: ["protobuf", "json"],
  }),
  setting("bindings/*/server", "a map with `command` or `address`", 'server: { address: "127.0.0.1:50051" }'),
  inServer("command", "a command, as text or as a list of texts", 'command: "python server.py --port {port}"', {
    check: checkCommand,
  }),
  inServer("command/*", "text (numbers, true and false in quotes)", 'command: [server, --port, "50051"]'),
  inServer("cwd", "a folder", "cwd: servers/python"),
  inServer("env", "a map of variables to text", 'env: { PYTHONUNBUFFERED: "1" }'),
  inServer("env/*", "text (numbers, true and false in quotes)", 'env: { PYTHONUNBUFFERED: "1" }', {
    hidden: true,
  }),
  inServer("address", "host:port, [IPv6 address]:port or unix:path", 'address: "127.0.0.1:50051"', {
    check: checkAddress,
  }),
  inServer("ready", 'grpc, health or tcp, or, with `command`, { log: "…" }', "ready: grpc", { words: READY }),
  inServer("ready/log", "a regular expression", 'ready: { log: "listening on (?<address>.*)" }', {
    check: checkLog,
  }),
  inServer("start-timeout", DURATION, "start-timeout: 30s", { check: checkDuration }),
  inServer("stop-timeout", DURATION, "stop-timeout: 5s", { check: checkDuration }),
  inServer("tls", "true, or a map of files", "tls: { ca: certificates/ca.pem }", { check: checkTls }),
  inServer("tls/ca", "a file", "tls: { ca: certificates/ca.pem }"),
  inServer("tls/certificate", "a file", "tls: { certificate: client.pem, key: client.key }"),
  inServer("tls/key", "a file", "tls: { certificate: client.pem, key: client.key }"),
  inServer("tls/server-name", "a host name", "tls: { server-name: localhost }"),
];

/** allSettings are the paths of all settings. */
export function allSettings(): readonly Setting[] {
  return SETTINGS;
}

/** settingAt is the setting that a path leads to. */
export function settingAt(path: readonly string[]): Setting | undefined {
  return SETTINGS.find((each) => each.path.length === path.length && leadsTo(each, path));
}

/** keysAt are the keys a map at a path may have; none where it takes any name. */
export function keysAt(path: readonly string[]): string[] {
  return SETTINGS.filter((each) => each.path.length === path.length + 1 && leadsTo(each, path))
    .map((each) => each.path.at(-1) ?? "")
    .filter((key) => key !== "*");
}

/** placesOf are the paths of the maps that have a key. */
export function placesOf(key: string): (readonly string[])[] {
  return SETTINGS.filter((each) => each.path.at(-1) === key).map((each) => each.path.slice(0, -1));
}

function setting(path: string, what: string, sample: string, more: Partial<Setting> = {}): Setting {
  return { path: path === "" ? [] : path.split("/"), what, sample, ...more };
}

function inServer(path: string, what: string, sample: string, more: Partial<Setting> = {}): Setting {
  return setting(`bindings/*/server/${path}`, what, sample, more);
}

function knownWith(more: string): string {
  return `known-failing: [{ fixture: errors/52_timeout, reason: it answers first, ${more} }]`;
}

function leadsTo({ path: pattern }: Setting, path: readonly string[]): boolean {
  return path.every((segment, index) => pattern[index] === "*" || pattern[index] === segment);
}

function checkDuration(value: JsonValue): string | undefined {
  return parseDuration(value) === undefined ? "a duration here is between 1ms and 1 hour (60m)" : undefined;
}

function checkDay(value: JsonValue): string | undefined {
  return isCalendarDay(String(value)) ? undefined : `there is no day ${String(value)} in the calendar`;
}

function checkCommand(value: JsonValue): string | undefined {
  if (typeof value !== "string") return Array.isArray(value) && value[0] === "" ? "the program is missing" : undefined;
  const split = splitCommand(value);
  return split.ok ? undefined : split.message;
}

function checkAddress(value: JsonValue): string | undefined {
  try {
    parseAddress(String(value));
    return undefined;
  } catch (error) {
    if (error instanceof AddressError) return error.message;
    throw error;
  }
}

function checkLog(value: JsonValue): string | undefined {
  try {
    compileLogPattern(String(value));
    return undefined;
  } catch (error) {
    if (error instanceof LogPatternError) return error.message;
    throw error;
  }
}

function checkTls(value: JsonValue): string | undefined {
  if (!isObject(value)) return undefined;
  const alone = Object.hasOwn(value, "certificate") !== Object.hasOwn(value, "key");
  return alone ? "`certificate` and `key` go together: mutual TLS needs both" : undefined;
}

function checkBindingNames(value: JsonValue): string | undefined {
  const seen = new Map<string, string>();
  for (const name of Object.keys(isObject(value) ? value : {})) {
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) {
      return `\`${twin}\` and \`${name}\` differ in case only, and would be one file on some systems: rename one`;
    }
    seen.set(name.toLowerCase(), name);
  }
  return undefined;
}
