/** What the published schema tells editors is what the messages and the defaults say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/build.ts";
import { parseDuration } from "../../src/config/duration.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { allSettings, keysAt, settingAt } from "../../src/config/settings.ts";
import { RULE_IDS } from "../../src/fixtures/rules/ids.ts";
import { isObject, type JsonObject, type JsonValue } from "../../src/json/value.ts";

const schema: JsonObject = JSON.parse(
  readFileSync(new URL("../../schema/config.schema.json", import.meta.url), "utf8"),
);

function at(value: JsonValue | undefined, ...path: string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** The schema that a `$ref` leads to, with what stands beside the reference. */
function resolved(part: JsonObject): JsonObject {
  const reference = part.$ref;
  const target = typeof reference === "string" ? at(schema, ...reference.split("/").slice(1)) : undefined;
  return isObject(target) ? { ...resolved(target), ...part } : part;
}

/** Every path that the schema knows, where `*` stands for any name or index. */
function pathsOf(given: JsonObject, path: readonly string[] = []): string[] {
  const part = resolved(given);
  const forms = Array.isArray(part.anyOf) ? part.anyOf.filter(isObject) : [];
  const inner = [
    ...Object.entries(isObject(part.properties) ? part.properties : {}),
    ...["additionalProperties", "items"].map((key): [string, JsonValue] => ["*", part[key] ?? null]),
  ];
  return [
    path.join("/"),
    ...forms.flatMap((form) => pathsOf(form, path)),
    ...inner.flatMap(([key, value]) => (isObject(value) ? pathsOf(value, [...path, key]) : [])),
  ];
}

describe("the schema and the settings", () => {
  test("know the same paths", () => {
    const known = allSettings().map(({ path }) => path.join("/"));
    expect([...new Set(pathsOf(schema))].sort()).toEqual([...known].sort());
  });

  test("know the same rules", () => {
    expect(at(schema, "properties", "rules", "propertyNames", "enum")).toEqual(RULE_IDS);
  });

  test("have the same defaults", () => {
    const server = at(schema, "$defs", "server", "properties");
    expect({
      encoding: at(schema, "properties", "encoding", "default"),
      timeoutMs: parseDuration(at(schema, "properties", "timeout", "default")),
      concurrency: at(schema, "properties", "concurrency", "default"),
      startTimeoutMs: parseDuration(at(server, "start-timeout", "default")),
      stopTimeoutMs: parseDuration(at(server, "stop-timeout", "default")),
    }).toEqual(DEFAULTS);
    expect(at(schema, "$defs", "ready", "default")).toBe("grpc");
  });

  test("describe every key for editors", () => {
    const undescribed = allSettings()
      .map(({ path }) => path)
      .filter((path) => path.at(-1) !== "*" && descriptionAt(path) === undefined);
    expect(undescribed).toEqual([]);
  });
});

/** The description of a key: that beside the reference, else that of what is referred to. */
function descriptionAt(path: readonly string[]): JsonValue | undefined {
  const found = path.reduce<readonly JsonObject[]>((parts, key) => parts.flatMap((part) => step(part, key)), [schema]);
  return found.map((part) => resolved(part).description).find((description) => description !== undefined);
}

function step(given: JsonObject, key: string): JsonObject[] {
  const part = resolved(given);
  const forms = Array.isArray(part.anyOf) ? part.anyOf.filter(isObject) : [];
  const next = key === "*" ? (part.additionalProperties ?? part.items) : at(part.properties, key);
  return [...(isObject(next) ? [next] : []), ...forms.flatMap((form) => step(form, key))];
}

describe("settings", () => {
  test("are found by any name or index where there can be any", () => {
    expect(settingAt(["bindings", "python", "server", "env", "*"])?.hidden).toBe(true);
    expect(settingAt(["fixtures", "17"])?.what).toBe("a folder, a file or a glob");
    expect(settingAt(["fixtures", "17", "x"])).toBeUndefined();
    expect(keysAt(["bindings", "x"])).toEqual(["coverage", "known-failing", "server"]);
    expect(keysAt(["bindings", "x", "known-failing", "0"])).toEqual([
      "fixture",
      "reason",
      "issue",
      "expires",
      "mismatch",
      "encoding",
    ]);
    expect(keysAt(["rules"])).toEqual([]);
  });

  test.each(
    allSettings()
      .filter(({ sample }) => !sample.includes("…"))
      .map(({ path, sample }) => ({ path, sample })),
  )("the sample for $path can be copied: $sample", ({ path, sample }) => {
    const settings = (text: string): string => {
      const inTls = path.includes("tls") || path[3] === "cwd" || path[3] === "env" || path[3]?.endsWith("timeout");
      const needsCommand = (inTls || path[3] === "ready") && path.length > 3;
      if (path[0] !== "bindings" || path.length < 3) return text;
      if (path[2] !== "server") return `bindings: { a: { server: { command: x }, ${text} } }`;
      if (path.length === 3) return `bindings: { a: { ${text} } }`;
      return `bindings: { a: { server: { ${needsCommand ? "command: x, " : ""}${text} } } }`;
    };
    expect(() => parseConfig(settings(sample), "c.yml")).not.toThrow();
  });
});
