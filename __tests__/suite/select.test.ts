import { describe, expect, test } from "vitest";
import type { Fixture } from "../../src/fixtures/model.ts";
import { entryMatcher, parseShard, type Selection, selectFixtures } from "../../src/suite/select.ts";
import { loadSpecs } from "./cases.ts";
import { specOf } from "./spec.ts";

const named = (name: string, tags: string[], category: "unary" | "error") => specOf({ spec: { name, tags, category } });
const specs = {
  "errors/29_timeout_late": named("Late timeout", ["slow"], "error"),
  "server/20_empty": named("Empty stream", ["fast", "smoke"], "unary"),
  "server/29_timeout": named("Stream timeout", ["slow"], "unary"),
  "server/2": named("Short id", [], "unary"),
  "unary/01_order": named("Order of one item", ["smoke"], "unary"),
};

describe("selectFixtures", () => {
  let fixtures: readonly Fixture[] = [];

  async function select(selection: Selection): Promise<string[]> {
    fixtures = (await loadSpecs(specs)).fixtures;
    return selectFixtures(fixtures, selection).map(({ id }) => id);
  }

  test.each([
    [[], Object.keys(specs)],
    [["server/29_timeout"], ["server/29_timeout"]],
    [["server/2"], ["server/2"]],
    [["29_*"], ["errors/29_timeout_late", "server/29_timeout"]],
    [["server/*"], ["server/2", "server/20_empty", "server/29_timeout"]],
    [["*/2?_empty"], ["server/20_empty"]],
    [["{server,unary}/*_{empty,order}"], ["server/20_empty", "unary/01_order"]],
    [["[su]*/*0*"], ["server/20_empty", "unary/01_order"]],
    [["timeout"], ["errors/29_timeout_late", "server/29_timeout"]],
    [["one ITEM"], ["unary/01_order"]],
    [
      ["server/20_empty", "unary"],
      ["server/20_empty", "unary/01_order"],
    ],
    [["nothing*"], []],
    [["*"], Object.keys(specs)],
    [["20_empty"], ["server/20_empty"]],
  ])("filters %j take %j", async (filters, ids) => {
    expect(new Set(await select({ filters }))).toEqual(new Set(ids));
  });

  test("tags and categories are taken by any of those given, and all that is given must hold", async () => {
    expect(await select({ tags: ["smoke"] })).toEqual(["server/20_empty", "unary/01_order"]);
    expect(await select({ tags: ["smoke", "slow"] })).toHaveLength(4);
    expect(await select({ tags: ["smok"] })).toEqual([]);
    expect(await select({ categories: ["error"] })).toEqual(["errors/29_timeout_late"]);
    expect(await select({ tags: ["slow"], categories: ["unary"] })).toEqual(["server/29_timeout"]);
    expect(await select({ tags: ["smoke"], filters: ["server"] })).toEqual(["server/20_empty"]);
  });

  test("what is selected keeps its order", async () => {
    const all = await select({});
    expect(await select({ filters: ["unary", "server"] })).toEqual(all.filter((id) => !id.startsWith("errors")));
  });

  test("shards part what is selected: every fixture is in one, and they are even", async () => {
    const all = await select({});
    for (let count = 1; count <= 7; count++) {
      const parts = Array.from({ length: count }, (_, i) =>
        selectFixtures(fixtures, { shard: { index: i + 1, count } }).map(({ id }) => id),
      );
      expect(parts.flat().toSorted()).toEqual(all.toSorted());
      const sizes = parts.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
    expect(await select({ filters: ["server"], shard: { index: 2, count: 2 } })).toHaveLength(1);
  });
});

describe("entryMatcher", () => {
  const ids = ["unary/01_order", "unary/01_order_twice", "server/01_order", "odd/[x]"];
  const matched = (pattern: string): string[] => ids.filter(entryMatcher(pattern, new Set(ids)));

  test("takes an id for that fixture alone, and a last part or a glob for all that have it", () => {
    expect(matched("unary/01_order")).toEqual(["unary/01_order"]);
    expect(matched("01_order")).toEqual(["unary/01_order", "server/01_order"]);
    expect(matched("01_*")).toEqual(["unary/01_order", "unary/01_order_twice", "server/01_order"]);
    expect(matched("unary/*")).toEqual(["unary/01_order", "unary/01_order_twice"]);
    expect(matched("odd/[x]")).toEqual(["odd/[x]"]);
  });

  test("finds nothing by a part of an id, as --filter would", () => {
    expect(["order", "unary", "01_order_", "UNARY/01_ORDER", ""].flatMap(matched)).toEqual([]);
  });
});

describe("parseShard", () => {
  test.each(["1/1", "1/4", "4/4", "12/100"])("reads %s", (text) => {
    const [index, count] = text.split("/").map(Number);
    expect(parseShard(text)).toEqual({ index, count });
  });

  test.each(["", "0/4", "5/4", "1/0", "1", "1/", "/4", "a/b", "1/4/2", "-1/4", "1.5/4", " 1/4", "1/99999"])(
    "%j is none",
    (text) => {
      expect(parseShard(text)).toBeUndefined();
    },
  );
});
