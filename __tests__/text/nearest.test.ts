import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

const keys = ["fixtures", "timeout", "start-timeout", "stop-timeout", "ready", "env", "tls", "cwd"];
const codes = ["OK", "NOT_FOUND", "INVALID_ARGUMENT", "UNAVAILABLE", "UNAUTHENTICATED", "UNIMPLEMENTED", "CANCELLED"];

describe("nearest", () => {
  test.each([
    ["start_timeout", "start-timeout"],
    ["startTimeout", "start-timeout"],
    ["START-TIMEOUT", "start-timeout"],
    ["stop-timout", "stop-timeout"],
    ["fixture", "fixtures"],
    ["tiemout", "timeout"],
    ["raedy", "ready"],
    ["evn", "env"],
    ["envs", "env"],
    ["tsl", "tls"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  test.each([
    ["NOTFOUND", "NOT_FOUND"],
    ["not found", "NOT_FOUND"],
    ["CANCELED", "CANCELLED"],
    ["INVALID_ARGUMENTS", "INVALID_ARGUMENT"],
    ["UNAUTHENTICATD", "UNAUTHENTICATED"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, codes)).toBe(meant);
  });

  test.each(["", "x", "port", "to", "completely-different", "服务器"])("suggests nothing for %j", (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  test("prefers another spelling of the separators to a typo, wherever it stands", () => {
    expect(nearest("stream_sizes", ["stream_size", "stream-sizes"])).toBe("stream-sizes");
  });

  test("takes the first of equally near candidates", () => {
    expect(nearest("item_x", ["item_a", "item_b"])).toBe("item_a");
    expect(nearest("item_x", ["item_b", "item_a"])).toBe("item_b");
  });

  test("suggests nothing without candidates, and nothing for a word of a megabyte", () => {
    expect(nearest("timeout", [])).toBeUndefined();
    expect(nearest("t".repeat(1 << 20), ["t".repeat(1 << 20)])).toBeUndefined();
  });

  test("finds every word from one slip of the finger", () => {
    const slips = fc.record({
      word: fc.constantFrom("fixtures", "timeout", "start-timeout", "concurrency", "minimum-fixtures"),
      place: fc.nat(),
      kind: fc.constantFrom("drop", "double", "swap"),
    });
    fc.assert(
      fc.property(slips, ({ word, place, kind }) => {
        const i = place % (word.length - 1);
        const rest = { drop: "", double: word.charAt(i).repeat(2), swap: word.charAt(i + 1) + word.charAt(i) }[kind];
        const slipped = word.slice(0, i) + rest + word.slice(kind === "swap" ? i + 2 : i + 1);
        const known = ["fixtures", "timeout", "start-timeout", "concurrency", "minimum-fixtures"];
        expect(nearest(slipped, known)).toBe(word);
      }),
    );
  });

  test("only ever suggests a candidate", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const found = nearest(word, candidates);
        expect(found === undefined || candidates.includes(found)).toBe(true);
      }),
    );
  });
});
