import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectPlaces, MOST_HITS, type Places } from "../../src/coverage/places.ts";

type Place = [line: number, hits: number, key: number];

const uint32 = fc.oneof(
  fc.nat(20),
  fc.constantFrom(2 ** 32 - 1, 2 ** 31, 128, 16384),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const anyHits = fc.oneof(
  fc.nat(2),
  fc.nat(1000),
  fc.constantFrom(MOST_HITS, MOST_HITS - 1, 2 ** 64, Number.POSITIVE_INFINITY),
);
const anyPlaces = fc.array(fc.tuple(uint32, anyHits, fc.oneof(fc.constant(0), uint32)), { maxLength: 300 });

describe("gathered places", () => {
  test("are what a plain map makes of them, in order of line and key", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const collector = collectPlaces();
        for (const [line, hits, key] of places) collector.add(line, hits, key);
        expectSame(collector.finish(), byMap(places));
      }),
      { numRuns: 500 },
    );
  });

  test("may come one by one or many at a time, packed or not", () => {
    const part = fc.tuple(fc.constantFrom("one by one", "packed", "foreign"), anyPlaces);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const collector = collectPlaces();
        for (const [how, places] of parts) {
          if (how === "packed") collector.addAll(placesOf(places));
          else if (how === "foreign") collector.addAll(foreign(placesOf(places)));
          else for (const [line, hits, key] of places) collector.add(line, hits, key);
        }
        expectSame(collector.finish(), byMap(parts.flatMap(([, places]) => places)));
      }),
    );
  });

  test("that were added stay as they are", () => {
    const added = placesOf([[1, 1, 0]]);
    const collector = collectPlaces();
    collector.addAll(added);
    const first = collector.finish();
    collector.addAll(first);
    collector.add(1, 5);
    expect(listOf(collector.finish())).toEqual([[1, 6, 0]]);
    expect([listOf(added), listOf(first)]).toEqual([[[1, 1, 0]], [[1, 1, 0]]]);
  });

  test("leave the collector empty for the next file", () => {
    const collector = collectPlaces();
    collector.add(7, 1);
    const first = collector.finish();
    collector.add(3, 0);
    expect(listOf(collector.finish())).toEqual([[3, 0, 0]]);
    expect(listOf(first)).toEqual([[7, 1, 0]]);
    expect(collector.finish().count).toEqual({ covered: 0, total: 0 });
  });

  test("can be visited again", () => {
    const places = placesOf([[1, 1, 0]]);
    expect(listOf(places)).toEqual(listOf(places));
  });

  test.each([
    ["ascending", (i: number) => i],
    ["descending", (i: number) => 100_000 - i],
    ["twice", (i: number) => i % 50_000],
    ["in a zigzag", (i: number) => (i * 7919) % 65_537],
    ["of two lines", (i: number) => i % 2],
    ["far apart", (i: number) => i * 42_949],
  ])("100,000 of them, %s", (_name, lineOf) => {
    const places = Array.from({ length: 100_000 }, (_, i): Place => [lineOf(i), i % 3, i % 5 === 0 ? i % 7 : 0]);
    // In one piece: comparing so many lists takes longer than all else.
    expect(listOf(placesOf(places)).join(" ") === byMap(places).join(" ")).toBe(true);
  });
});

function placesOf(places: readonly Place[]): Places {
  const collector = collectPlaces();
  for (const [line, hits, key] of places) collector.add(line, hits, key);
  return collector.finish();
}

/** The same places, not as a collector gives them. */
function foreign(places: Places): Places {
  return { count: places.count, forEach: (visit) => places.forEach(visit) };
}

function listOf(places: Places): Place[] {
  const list: Place[] = [];
  places.forEach((line, hits, key) => {
    list.push([line, hits, key]);
  });
  return list;
}

function byMap(places: readonly Place[]): Place[] {
  const map = new Map<string, Place>();
  for (const [line, hits, key] of places) {
    const before = map.get(`${line} ${key}`)?.[1] ?? 0;
    map.set(`${line} ${key}`, [line, Math.min(before + hits, MOST_HITS), key]);
  }
  return [...map.values()].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
}

function expectSame(places: Places, expected: Place[]): void {
  expect(listOf(places)).toEqual(expected);
  expect(places.count).toEqual({ total: expected.length, covered: expected.filter(([, hits]) => hits > 0).length });
}
