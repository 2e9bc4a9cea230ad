/** The Action's inputs, read and checked. The fields are those of action.yml, where their defaults live. */

import { UsageError } from "../pipeline/settings.ts";
import { ENCODINGS, type Encoding } from "../protobuf/codec.ts";
import { nearest } from "../text/nearest.ts";

const MODES = ["all", "validate"] as const;
const READY = ["grpc", "health", "tcp"] as const;

export interface Inputs {
  readonly mode: (typeof MODES)[number];
  readonly config: string;
  readonly workingDirectory: string;
  readonly fixtures: readonly string[];
  readonly encoding: Encoding | undefined;
  readonly bindings: readonly string[];
  readonly serverCommand: string;
  readonly serverAddress: string;
  readonly serverDirectory: string;
  readonly serverReady: (typeof READY)[number] | undefined;
  readonly startTimeout: string;
  readonly filters: readonly string[];
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** `[rule, severity]`, not yet checked. */
  readonly rules: readonly (readonly [string, string])[];
  readonly minimumFixtures: number | undefined;
  readonly timeout: string;
  readonly concurrency: number | undefined;
  readonly repeat: number;
  readonly failFast: boolean;
  readonly output: string;
  readonly summary: boolean;
}

/** loadInputs reads every input by `get`. Throws UsageError, which names the input. */
export function loadInputs(get: (name: string) => string): Inputs {
  const inputs: Inputs = {
    mode: oneOf(get, "mode", MODES) ?? "all",
    config: get("config"),
    workingDirectory: get("working-directory"),
    fixtures: lines(get("fixtures")),
    encoding: oneOf(get, "encoding", ENCODINGS),
    bindings: lines(get("binding")),
    serverCommand: get("server-command"),
    serverAddress: get("server-address"),
    serverDirectory: get("server-directory"),
    serverReady: oneOf(get, "server-ready", READY),
    startTimeout: get("start-timeout"),
    filters: lines(get("filter")),
    tags: lines(get("tag")),
    categories: lines(get("category")),
    rules: lines(get("rules")).map((line) => pair("rules", line)),
    minimumFixtures: wholeNumber(get, "minimum-fixtures", 1_000_000),
    timeout: get("timeout"),
    concurrency: wholeNumber(get, "concurrency", 256),
    repeat: wholeNumber(get, "repeat", 10_000) ?? 1,
    failFast: flag(get, "fail-fast"),
    output: get("output"),
    summary: flag(get, "summary"),
  };
  checkTogether(inputs);
  return inputs;
}

function checkTogether(inputs: Inputs): void {
  if (inputs.serverCommand !== "" && inputs.serverAddress !== "") {
    throw new UsageError(
      "inputs `server-command` and `server-address`: give one of them, to start a server or to reach one",
    );
  }
  const inline = inputs.serverCommand !== "" || inputs.serverAddress !== "";
  if (inline && inputs.config !== "") {
    throw new UsageError(
      "inputs `config` and `server-command`/`server-address`: the server is described in one place; move it into the configuration",
    );
  }
  if (inline && inputs.bindings.length > 1) {
    throw new UsageError("input `binding`: one server has one name; describe several bindings in a configuration");
  }
}

function oneOf<T extends string>(get: (name: string) => string, name: string, allowed: readonly T[]): T | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new UsageError(
    `input \`${name}\`: \`${value}\` is not one of ${allowed.join(", ")}${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
  );
}

function wholeNumber(get: (name: string) => string, name: string, maximum: number): number | undefined {
  const value = get(name);
  if (value === "") return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= maximum) return number;
  throw new UsageError(`input \`${name}\`: \`${value}\` is not a whole number from 1 to ${maximum}`);
}

/** The words of YAML 1.2's core schema for booleans, as @actions/core takes them. */
function flag(get: (name: string) => string, name: string): boolean {
  const value = get(name);
  if (["true", "True", "TRUE"].includes(value)) return true;
  if (["false", "False", "FALSE", ""].includes(value)) return false;
  throw new UsageError(`input \`${name}\`: \`${value}\` is neither true nor false`);
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function pair(name: string, line: string): readonly [string, string] {
  const [key, value, ...rest] = line.split("=").map((part) => part.trim());
  if (key === undefined || value === undefined || rest.length > 0) {
    throw new UsageError(`input \`${name}\`: write rule=error, rule=warn or rule=off, and not \`${line}\``);
  }
  return [key, value];
}
