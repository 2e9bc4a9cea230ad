import { describe, expect, test } from "vitest";
import { findExcess, type JsonLimits, MAX_DEPTH } from "../../src/coverage/jsonBounds.ts";
import { MAX_JSON_BYTES, readJsonText } from "../../src/coverage/jsonText.ts";
import { CoverageReportError } from "../../src/coverage/model.ts";
import { sourceOf } from "./jsonReport.ts";

const parsed = async (content: string | Uint8Array, pieceBytes?: number): Promise<unknown> =>
  (await readJsonText(sourceOf(content, pieceBytes))).value;

async function refusal(content: string | Uint8Array): Promise<string> {
  const outcome = await readJsonText(sourceOf(content)).catch((error: unknown) => error);
  if (!(outcome instanceof CoverageReportError)) throw new Error("was not refused", { cause: outcome });
  return outcome.message;
}

describe("a report in JSON", () => {
  test("may come in pieces that part characters", async () => {
    expect(await parsed('{"ä€😀": [1, 2]}', 1)).toEqual({ "ä€😀": [1, 2] });
  });

  test("may begin with a byte order mark", async () => {
    expect(await parsed("\ufeff{}")).toEqual({});
  });

  test("may repeat a key: the last value holds, as in the tools", async () => {
    expect(await parsed('{"a": 1, "a": 2}')).toEqual({ a: 2 });
  });

  test("may have a key `__proto__`, which is one like any other", async () => {
    const report = await readJsonText(sourceOf('{"__proto__": {"polluted": 1}}'));
    expect(report.find("__proto__")?.get("polluted").hits()).toBe(1);
    expect(report.find("polluted")).toBeUndefined();
    expect(report.find("toString")).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty("polluted");
  });
});

describe("what is no JSON is refused, with its place", () => {
  test.each([
    ['{\n "a": 1,\n}', "coverage.json:3:1: is not JSON", "before the closing bracket"],
    ['{\n "a": [1, 2', "coverage.json:2:12: is not JSON", "the file ends too early"],
    ['{"a": NaN}', "coverage.json:1:7: is not JSON", "not a JSON value"],
    ["{'a': 1}", "coverage.json:1:2: is not JSON", "not a JSON value"],
    ['{"a": 1} {"b": 2}', "coverage.json:1:10: is not JSON", "more text follows"],
    ['{"a": 1 // one\n}', "coverage.json:1:9: is not JSON", "comments"],
    ['{"a": "\0"}', "coverage.json:1:7: is not JSON", "control character"],
    ["\0", "coverage.json:1:1: is not JSON", ""],
    ["", "coverage.json:1:1: is not JSON", "ends too early"],
  ])("%j", async (text, place, why) => {
    const message = await refusal(text);
    expect(message).toContain(place);
    expect(message).toContain(why);
  });

  test("UTF-16, and bytes that are no text: the line is named", async () => {
    expect(await refusal(Buffer.from("\ufeff{}", "utf16le"))).toBe("coverage.json:1: is not UTF-8 text");
    const bytes = Buffer.concat([Buffer.from('{\n"ä":\n"'), Buffer.from([0xff]), Buffer.from('"\n}')]);
    expect(await refusal(bytes)).toBe("coverage.json:3: is not UTF-8 text");
  });
});

describe("what no report asks for is refused", () => {
  test.each([
    ["lists", "["],
    ["objects", '{"a":'],
    ["lists after a quote that is never closed", '"\n['],
    ["lists after a syntax error", "[}["],
  ])("a million nested %s", async (_, open) => {
    expect(await refusal(open + (open.at(-1) === "[" ? "[" : open).repeat(1_000_000))).toMatch(
      /is nested deeper|is not JSON/,
    );
  });

  test("deeper nesting than any report has, with the place, and nothing less deep", async () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(await parsed(nested(MAX_DEPTH))).toBeInstanceOf(Array);
    expect(await refusal(`{}\n ${nested(MAX_DEPTH + 1)}`)).toBe(
      `coverage.json:2:${MAX_DEPTH + 2}: is nested deeper than ${MAX_DEPTH} levels`,
    );
  });

  test("brackets in texts are no nesting", async () => {
    expect(await parsed(JSON.stringify(["[".repeat(1000), '\\"['.repeat(1000)]))).toHaveLength(2);
  });

  test("more lists than a parser has memory for", async () => {
    expect(await refusal(`[${"[],".repeat(13_000_000)}0]`)).toContain("has more than 12582912 objects and lists");
  }, 60_000);

  const limits: JsonLimits = { containers: 3, entries: 3, texts: 3 };
  test.each([
    ["[[],{},[]]", "has more than 3 objects and lists", 7],
    ["[0,0,0,0,0]", "has more than 3 entries", 8],
    ['["a","b","a","c"]', undefined, 0],
    ['{"a":{"b":"c"}}', undefined, 0],
    ['{"a":{"b":{"a":"c"}}}', undefined, 0],
    ['{"a":{"b":{"c":"d"}}}', "has more than 3 different texts", 15],
    ['["\\"", "[,[,[,[,{", "a"]', undefined, 0],
  ])("limits: %s", (text, what, at) => {
    const excess = findExcess(Buffer.from(text), limits);
    if (what === undefined) expect(excess).toBeUndefined();
    else expect(excess).toEqual({ what: `${what}, which no report of a program has`, at });
  });

  test("the same key in many objects is one text", async () => {
    expect(await parsed(`[${'{"line":1,"column":2},'.repeat(100_000)}0]`)).toHaveLength(100_001);
  });

  test("more bytes than a parser can hold: the rest is not even fetched", async () => {
    let given = 0;
    let wasClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = new Uint8Array(16 * 1024 * 1024).fill(0x20);
      try {
        for (;;) {
          given += piece.length;
          yield piece;
        }
      } finally {
        wasClosed = true;
      }
    }
    const reading = readJsonText({ file: "coverage.json", chunks: endless() });
    await expect(reading).rejects.toThrow("is larger than 256 MiB");
    expect(given).toBeLessThanOrEqual(MAX_JSON_BYTES + 16 * 1024 * 1024);
    expect(wasClosed).toBe(true);
  });
});

describe("a part that is wrong is named with its path, and its place in the file", () => {
  const text = '{\n "files": {\n  "src/a b.ts": {\n   "s": { "3": -1, "4": [1, "x"] }\n  }\n }\n}';
  const part = async () => (await readJsonText(sourceOf(text))).get("files").get("src/a b.ts").get("s");

  test("what it must be, and what it is", async () => {
    const s = await part();
    expect(() => s.get("3").hits()).toThrow(
      'coverage.json:4:16: files["src/a b.ts"].s.3 must be a whole number from 0, but is -1',
    );
    expect(() => s.get("3").line()).toThrow("must be a line, counted from 1, but is -1");
    expect(() => s.get("4").item(1).line()).toThrow(
      'coverage.json:4:29: files["src/a b.ts"].s.4[1] must be a line, counted from 1, but is `x`',
    );
    expect(() => s.get("4").object()).toThrow("s.4 must be an object, but is a list");
    expect(() => s.list()).toThrow("s must be a list, but is an object");
    expect(() => s.get("3").text()).toThrow("s.3 must be a text, but is -1");
  });

  test("of what is missing, that which lacks it", async () => {
    const s = await part();
    expect(() => s.get("5")).toThrow('coverage.json:4:9: files["src/a b.ts"].s has no `5`');
    expect(() => s.get("4").item(7).hits()).toThrow("coverage.json:4:25:");
  });

  test("of a repeated key, the last", async () => {
    const report = await readJsonText(sourceOf('{\n"a": -1,\n"b": [-1],\n"a": -2}'));
    expect(() => report.get("a").hits()).toThrow("coverage.json:4:6: a must be a whole number from 0, but is -2");
  });

  test("keys cannot write into terminals or logs", async () => {
    const report = await readJsonText(sourceOf(JSON.stringify({ "\u001b[31m\n::error::": "\u001b[0m" })));
    for (const [, member] of report.members()) {
      expect(() => member.hits()).toThrow(
        'coverage.json:1:26: ["\\x1b[31m\\n::error::"] must be a whole number from 0, but is `\\x1b[0m`',
      );
    }
  });

  test.each(["1.5", "1e400", "-1", "true", '"1"', "null"])("%s are no hits", async (text) => {
    const report = await readJsonText(sourceOf(`{"a": ${text}}`));
    expect(() => report.get("a").hits()).toThrow("must be a whole number from 0");
  });

  test.each(["0", "2147483648", "1.5"])("%s is no line", async (text) => {
    const report = await readJsonText(sourceOf(`{"a": ${text}}`));
    expect(() => report.get("a").line()).toThrow("must be a line, counted from 1");
  });
});
