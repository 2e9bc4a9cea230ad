import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonDocument, parseJson } from "../../src/json/document.ts";
import { childPointer, pointerOf } from "../../src/json/pointer.ts";
import type { ParseOptions } from "../../src/json/tree.ts";

function parsed(text: string, options?: ParseOptions): JsonDocument {
  const result = parseJson(text, options);
  if (!result.ok) throw new Error(result.problem.message);
  return result.document;
}

/** A syntax error as `line:column: message`. */
function problem(text: string): string {
  const result = parseJson(text);
  if (result.ok) throw new Error(`no problem in ${text}`);
  const { position, message } = result.problem;
  return `${position.line}:${position.column}: ${message}`;
}

describe("values", () => {
  test.each([
    "null",
    "true",
    ' {"a": [1, -2.5e-3, "x", {}, []], "b": {"c": null}} ',
    '"\\u00e9\\ud83c\\udf70 \\" \\\\ \\/ \\b\\f\\n\\r\\t"',
    '"\\ud800"',
    '"\u2028 \u007f é 🍰"',
    "\r\n\t [ ]",
    "1E+2",
    '{"": {"": 1}}',
  ])("%s is read as JSON.parse reads it", (text) => {
    expect(parsed(text).value).toEqual(JSON.parse(text));
  });

  test("−0 keeps its sign", () => {
    expect(parsed("[-0, -0.0, 0]").value).toEqual([-0, -0, 0]);
  });

  test("any JSON text is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5, noUnicodeString: false }),
        fc.constantFrom(0, 1, 2, "\t"),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(parsed(text).value).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  test("a text with one character changed is refused where JSON.parse refuses it, and read alike elsewhere", () => {
    const odd = fc.constantFrom(..."{}[]\",:\\ue-+.01 \n\t\u0000\u2028/*é'a", "\u00a0", "\ufeff", "\v");
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 2 }),
      insert: fc.array(odd, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), edit, (value, { at, remove, insert }) => {
        const whole = JSON.stringify(value);
        const start = at % (whole.length + 1);
        const text = whole.slice(0, start) + insert.join("") + whole.slice(start + remove);
        let expected: { ok: true; value: unknown } | { ok: false };
        try {
          expected = { ok: true, value: JSON.parse(text) };
        } catch {
          expected = { ok: false };
        }
        const result = parseJson(text);
        expect(result.ok ? { ok: true, value: result.document.value } : { ok: false }).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test("`__proto__` is a key like any other", () => {
    const { value } = parsed('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(Object.keys(Object(value))).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("duplicate keys", () => {
  test("are reported where they stand, and the last wins", () => {
    const document = parsed('{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": 3, "a": 4}');
    expect(document.value).toEqual({ a: 4, b: { c: 2 } });
    expect(document.duplicateKeys).toEqual([
      { key: "c", pointer: "/b/c", position: { line: 2, column: 16 } },
      { key: "a", pointer: "/a", position: { line: 3, column: 2 } },
      { key: "a", pointer: "/a", position: { line: 3, column: 10 } },
    ]);
    expect(document.locate("/a")).toEqual({ line: 3, column: 15 });
  });

  test("are also those that are spelled differently, and `__proto__`", () => {
    expect(parsed('{"a": 1, "\\u0061": 2}').duplicateKeys).toHaveLength(1);
    expect(parsed('{"__proto__": 1, "__proto__": 2}').duplicateKeys).toHaveLength(1);
  });

  test("are not the same key in different objects", () => {
    expect(parsed('[{"a": 1}, {"a": {"a": 1}}, {"toString": 1}]').duplicateKeys).toEqual([]);
  });
});

describe("integers beyond 2^53", () => {
  const text =
    '{"big": [9007199254740991, 9007199254740993,\n -9007199254740992], "id": 18446744073709551615, "f": 1e300}';

  test("are reported with their digits, and rounded", () => {
    const { impreciseIntegers, value } = parsed(text);
    expect(impreciseIntegers).toEqual([
      { text: "9007199254740993", pointer: "/big/1", position: { line: 1, column: 28 } },
      { text: "-9007199254740992", pointer: "/big/2", position: { line: 2, column: 2 } },
      { text: "18446744073709551615", pointer: "/id", position: { line: 2, column: 28 } },
    ]);
    expect(value).toEqual(JSON.parse(text));
  });

  test("are digits where they are asked for, by path", () => {
    const paths: string[] = [];
    const { value } = parsed(text, {
      keepDigits: (path) => {
        paths.push(path.join(" "));
        return path[0] === "id";
      },
    });
    expect(paths).toEqual(["big 1", "big 2", "id"]);
    expect(value).toEqual({ ...JSON.parse(text), id: "18446744073709551615" });
  });
});

describe("positions", () => {
  const document = parsed('{\n  "a/b": {"~": [10, [20,\r\n 30]]},\n  "é🍰": "x", "last": null\n}');

  test.each([
    ["", 1, 1],
    ["/a~1b", 2, 10],
    ["/a~1b/~0", 2, 16],
    ["/a~1b/~0/0", 2, 17],
    ["/a~1b/~0/1/0", 2, 22],
    ["/a~1b/~0/1/1", 3, 2],
    ["/é🍰", 4, 10],
    ["/last", 4, 23],
  ])("the value at %j stands at %i:%i", (pointer, line, column) => {
    expect(document.locate(pointer)).toEqual({ line, column });
  });

  test("the key of a member stands before it; an item's is its value", () => {
    expect(document.locateKey("/a~1b")).toEqual({ line: 2, column: 3 });
    expect(document.locateKey("/last")).toEqual({ line: 4, column: 15 });
    expect(document.locateKey("/a~1b/~0/0")).toEqual({ line: 2, column: 17 });
    expect(document.locateKey("")).toEqual({ line: 1, column: 1 });
  });

  test("a pointer that leads nowhere means its nearest ancestor", () => {
    expect(document.locate("/a~1b/missing/deep")).toEqual({ line: 2, column: 10 });
    expect(document.locate("/a~1b/~0/7")).toEqual({ line: 2, column: 16 });
    expect(document.locate("/last/x")).toEqual({ line: 4, column: 23 });
    expect(document.locateKey("/nowhere")).toEqual({ line: 1, column: 1 });
  });

  test("every value of any document is found where its text begins", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const lines = text.split("\n");
        const document = parsed(text);
        const check = (part: unknown, pointer: string): void => {
          const { line, column } = document.locate(pointer);
          const first = JSON.stringify(part)[0];
          expect(lines[line - 1]?.[column - 1]).toBe(first);
          if (typeof part === "object" && part !== null) {
            for (const [key, inner] of Object.entries(part)) check(inner, childPointer(pointer, key));
          }
        };
        check(JSON.parse(text), "");
      }),
      { numRuns: 50 },
    );
  });
});

describe("pointers", () => {
  test("escape `~` and `/`", () => {
    expect(pointerOf([])).toBe("");
    expect(pointerOf(["a/b", "~1", 0, ""])).toBe("/a~1b/~01/0/");
    expect(childPointer("/a", "b/c")).toBe("/a/b~1c");
    expect(childPointer("", 3)).toBe("/3");
  });
});

describe("a syntax error is told where it stands", () => {
  const trailing = "(a `,` before the closing bracket is not JSON)";
  test.each([
    ["", "1:1: the file ends too early: a value is expected"],
    [" \n ", "2:2: the file ends too early: a value is expected"],
    ["[1,\n2,\n,3]", "3:1: a value is expected"],
    ["[1,]", `1:4: a value is expected ${trailing}`],
    ['{"a": 1,\n}', `2:1: a key in double quotes is expected ${trailing}`],
    ['{"a":}', "1:6: a value is expected"],
    ['{"a" 1}', "1:6: a `:` is expected after the key"],
    ['{"a": 1 "b": 2}', "1:9: a `,` is expected before the next entry"],
    ["[1 2]", "1:4: a `,` is expected before the next entry"],
    ["[1", "1:3: the file ends too early: a `]` is missing"],
    ['{"a": {"b": 1}\n', "2:1: the file ends too early: a `}` is missing"],
    ['["abc', "1:2: the string has no closing quote"],
    ['["a\nb"]', "1:2: the string has no closing quote"],
    ['["a\tb"]', "1:2: a control character in a string must be escaped"],
    ['["\\x"]', '1:2: an unknown escape: JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX'],
    ['["\\u12"]', "1:2: a `\\u` needs four hexadecimal digits"],
    ["[1.]", "1:2: the number is not complete"],
    ["[01]", "1:3: a `,` is expected before the next entry"],
    ["[tru]", "1:2: not a JSON value: only null, true, false, numbers, strings, arrays and objects"],
    ["[NaN]", "1:2: not a JSON value: only null, true, false, numbers, strings, arrays and objects"],
    ["{'a': 1}", "1:2: not a JSON value: only null, true, false, numbers, strings, arrays and objects"],
    ["// note\n{}", "1:1: comments are not JSON"],
    ["{} /* note */", "1:4: comments are not JSON"],
    ["{}\n{}", "2:1: the value is complete, but more text follows"],
    ["1\u00a0", "1:2: not a JSON value: only null, true, false, numbers, strings, arrays and objects"],
    ["\ufeff{}", "1:1: not a JSON value: only null, true, false, numbers, strings, arrays and objects"],
  ])("%j", (text, message) => {
    expect(problem(text)).toBe(message);
  });

  test("nesting is bounded, whatever the brackets are", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(200)).ok).toBe(true);
    expect(problem(nested(201))).toBe("1:201: nested deeper than 200 levels");
    expect(problem(`\n${'{"a":'.repeat(100_000)}`)).toBe("2:1001: nested deeper than 200 levels");
    expect(parseJson(`["${"[".repeat(500)}\\"${"{".repeat(500)}"]`).ok).toBe(true);
  });
});
