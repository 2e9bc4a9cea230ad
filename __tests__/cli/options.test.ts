/** Options one by one: what they are read as. */
import { describe, expect, test } from "vitest";
import config from "../../schema/config.schema.json" with { type: "json" };
import { usesColor } from "../../src/cli/context.ts";
import { collect, collectWhole, duration, positiveInteger, shard } from "../../src/cli/options.ts";
import { checkBindingName } from "../../src/pipeline/bindingName.ts";
import { parseRuleChoice } from "../../src/pipeline/ruleChoice.ts";
import { shellCommand } from "../../src/text/shell.ts";
import { sink } from "./context.ts";

test("names can be repeated and joined by commas", () => {
  expect(collect("b,c,", collect("a"))).toEqual(["a", "b", "c"]);
});

test("a filter is taken as it stands: a glob can hold commas", () => {
  expect(collectWhole("*{a,b}*", collectWhole("20_*"))).toEqual(["20_*", "*{a,b}*"]);
});

test("numbers, durations and shards", () => {
  expect(positiveInteger(256)("256")).toBe(256);
  expect(duration("1.5s")).toBe(1500);
  expect(shard("2/4")).toEqual({ index: 2, count: 4 });
});

describe("rules", () => {
  test.each([
    ["tags=off", { ok: true, rule: "tags", severity: "off" }],
    ["number-range=error", { ok: true, rule: "number-range", severity: "error" }],
    ["file-name=warn", { ok: true, rule: "file-name", severity: "warn" }],
  ])("%s", (text, choice) => {
    expect(parseRuleChoice(text)).toEqual(choice);
  });

  test.each(["tags", "tags=", "tags=OFF", "tags=off=off", "=off", "", "toString=off", "__proto__=off"])(
    "not %j",
    (text) => {
      expect(parseRuleChoice(text).ok).toBe(false);
    },
  );
});

describe("names of bindings", () => {
  test.each(["a", "python-3.12_x", "9", "x".repeat(64)])("%s", (name) => {
    expect(() => checkBindingName(name, "--binding")).not.toThrow();
  });

  test.each(["", ".", "..", "../x", "a/b", "a b", "-a", "a\n", "ü", "x".repeat(65)])("not %j", (name) => {
    expect(() => checkBindingName(name, "--binding")).toThrow("--binding: ");
  });

  test("are those of the configuration", () => {
    const { pattern } = config.properties.bindings.propertyNames;
    expect(pattern).toBe("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$");
  });
});

describe("colours", () => {
  const terminal = sink(() => undefined, true);
  const pipe = sink(() => undefined);

  test.each<[string, boolean | undefined, typeof pipe, Record<string, string>, boolean]>([
    ["on a terminal", undefined, terminal, { TERM: "xterm" }, true],
    ["not in a pipe", undefined, pipe, { TERM: "xterm" }, false],
    ["not on a dumb terminal", undefined, terminal, { TERM: "dumb" }, false],
    ["not with NO_COLOR", undefined, terminal, { NO_COLOR: "1" }, false],
    ["with an empty NO_COLOR, which counts as none", undefined, terminal, { NO_COLOR: "" }, true],
    ["in a pipe with FORCE_COLOR", undefined, pipe, { FORCE_COLOR: "1" }, true],
    ["not in a pipe with FORCE_COLOR=0", undefined, pipe, { FORCE_COLOR: "0" }, false],
    ["not with both: NO_COLOR wins", undefined, pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["with --color, whatever else", true, pipe, { NO_COLOR: "1" }, true],
    ["not with --no-color, whatever else", false, terminal, { FORCE_COLOR: "1" }, false],
  ])("%s", (_, choice, output, environment, expected) => {
    expect(usesColor(choice, output, environment)).toBe(expected);
  });
});

describe("commands to paste", () => {
  test.each<[string[], string]>([
    [
      ["grpc-fixtures", "run", "--filter", "server/20_empty_stream"],
      "grpc-fixtures run --filter server/20_empty_stream",
    ],
    [["a b"], "'a b'"],
    [["it's"], "'it'\\''s'"],
    [[""], "''"],
    [
      ["$(rm -rf .)", "`x`", "a;b", "*", "~", "!x", "a\nb", "{a,b}"],
      "'$(rm -rf .)' '`x`' 'a;b' '*' '~' '!x' 'a\nb' '{a,b}'",
    ],
    [["C:\\x", "ü"], "'C:\\x' 'ü'"],
  ])("%j", (words, command) => {
    expect(shellCommand(words)).toBe(command);
  });

  test("a shell gives the words back", async () => {
    const { execFileSync } = await import("node:child_process");
    const words = [
      "plain",
      "with space",
      "it's",
      '"',
      "$HOME",
      "`id`",
      "a\\b",
      "*",
      "~",
      "#",
      "a\nb",
      "-x",
      "=",
      "{a,b}",
      "",
    ];
    const printed = execFileSync("sh", ["-c", `for word in ${shellCommand(words)}; do printf '%s\\0' "$word"; done`]);
    expect(printed.toString().split("\0").slice(0, -1)).toEqual(words);
  });
});
