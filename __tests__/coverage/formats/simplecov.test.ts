import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, refusal } from "../jsonReport.ts";
import { countsOf, hitsOf } from "../xmlReport.ts";

const FILE = "/srv/app/lib/a.rb";
const commands = (...results: readonly unknown[]): object =>
  Object.fromEntries(results.map((result, i) => [`job ${i}`, { coverage: { [FILE]: result }, timestamp: 1 }]));
const BRANCHES = {
  "[:if, 0, 4, 4, 8, 7]": { "[:then, 1, 5, 6, 5, 11]": 1, "[:else, 2, 7, 6, 7, 7]": 0 },
  "[:case, 6, 4, 8, 4, 42]": { "[:when, 7, 5, 23, 5, 24]": 0, "[:else, 9, 4, 8, 4, 42]": 0 },
};

describe(".resultset.json", () => {
  test("the hits of each line; null and `ignored` are nothing to run", async () => {
    const report = await read(commands({ lines: [null, 2, 0, "ignored"] }));
    expect(report.format).toBe("SimpleCov .resultset.json");
    expect(hitsOf(report, FILE, "lines")).toEqual([
      [2, 2],
      [3, 0],
    ]);
    expect(countsOf(report)).toEqual({ [FILE]: { lines: "1/2" } });
  });

  test("versions before 0.18 only have lines", async () => {
    expect(countsOf(await read(commands([null, 1, 0])))).toEqual({ [FILE]: { lines: "1/2" } });
  });

  test("what is null was not measured", async () => {
    expect(countsOf(await read(commands({ lines: [1], branches: null, methods: null })))).toEqual({
      [FILE]: { lines: "1/1" },
    });
  });

  test("branches and methods, where they are measured", async () => {
    const methods = { '["Calc", :add, 3, 2, 9, 5]': 1, '["#<Class:0x00007f>", :never, 11, 2, 12, 5]': 0 };
    const report = await read(commands({ lines: [1], branches: BRANCHES, methods }));
    expect(countsOf(report)).toEqual({ [FILE]: { lines: "1/1", branches: "1/4", functions: "1/2" } });
    expect(hitsOf(report, FILE, "branches").map(([line]) => line)).toEqual([4, 5, 5, 7]);
    expect(hitsOf(report, FILE, "functions")).toEqual([
      [3, 1],
      [11, 0],
    ]);
  });

  test("what several commands ran is added", async () => {
    const one = { lines: [1, 0, 2], branches: BRANCHES, methods: { '["#<Class:0x01>", :f, 3, 2, 9, 5]': 0 } };
    const other = { lines: [0, 0, 3], branches: BRANCHES, methods: { '["#<Class:0x02>", :f, 3, 2, 9, 5]': 1 } };
    const report = await read(commands(one, other));
    expect(countsOf(report)).toEqual({ [FILE]: { lines: "2/3", branches: "1/4", functions: "1/1" } });
    expect(hitsOf(report, FILE, "lines")).toEqual([
      [1, 1],
      [2, 0],
      [3, 5],
    ]);
  });

  test("a command that never loaded a file takes `end` for code: another knows better", async () => {
    const report = await read(commands({ lines: [0, 0, 0, 0] }, { lines: [1, 0, null] }));
    expect(hitsOf(report, FILE, "lines")).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test("files that one command alone has", async () => {
    const report = await read({
      RSpec: { coverage: { "a.rb": { lines: [1] } }, timestamp: 1 },
      Cucumber: { coverage: { "b.rb": { lines: [0] } }, timestamp: 2 },
    });
    expect(countsOf(report)).toEqual({ "a.rb": { lines: "1/1" }, "b.rb": { lines: "0/1" } });
  });

  test.each([
    [
      { lines: [1, -1] },
      '["job 0"].coverage["/srv/app/lib/a.rb"].lines[1] must be a whole number from 0, or null, but is -1',
    ],
    [{ lines: {} }, ".lines must be a list, but is an object"],
    [{}, "has no `lines`"],
    [{ oneshot_lines: [1, 2] }, "which lines ran but not which did not"],
    [{ lines: [1], branches: { "[:if, 0, 4, 4, 8, 7]": { way: 1 } } }, "has a key that names no lines"],
    [
      { lines: [1], branches: { "[:if, 0, 4, 4, 8, 7]": { "[:then, 1, 0, 6, 5, 11]": 1 } } },
      "has a key that names no lines",
    ],
    [
      { lines: [1], branches: { "[:if, 0, 4, 4, 8, 7]": { "[:then, 1, 5, 6, 5, 11]": null } } },
      "must be a whole number from 0, but is null",
    ],
    [{ lines: [1], methods: [] }, ".methods must be an object, but is a list"],
  ])("refused: %j", async (result, message) => {
    const refused = await refusal(commands(result));
    expect(refused).toMatch(/^coverage\.json:\d+:\d+: /);
    expect(refused).toContain(message);
  });

  test("refused: a command without coverage", async () => {
    expect(await refusal({ ...commands({ lines: [] }), "job 1": {} })).toContain('["job 1"] has no `coverage`');
  });

  test("the order of the commands makes no difference", async () => {
    const lines = fc.array(fc.option(fc.nat(2)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (one, other) => {
        const there = await read(commands({ lines: one }, { lines: other }));
        const back = await read(commands({ lines: other }, { lines: one }));
        expect(hitsOf(there, FILE, "lines")).toEqual(hitsOf(back, FILE, "lines"));
      }),
    );
  });
});

describe(".last_run.json", () => {
  test.each([
    [
      { line: 91.2, branch: 50, method: 10.01 },
      { lines: 91.2, branches: 50, functions: 10.01 },
    ],
    [{ covered_percent: 62.5 }, { lines: 62.5 }],
    [{ line: 100, constructor: 7 }, { lines: 100 }],
  ])("%j", async (result, percentages) => {
    expect(await read({ result })).toEqual({ format: "SimpleCov .last_run.json", files: [], percentages });
  });

  test.each([
    [{ line: 100.5 }, "result.line must be a number from 0 to 100, but is 100.5"],
    [{ line: 50, branch: "50" }, "result.branch must be a number from 0 to 100, but is `50`"],
    [{ speed: 50 }, "result has no percentage"],
  ])("refused: %j", async (result, message) => {
    expect(await refusal({ result })).toContain(message);
  });
});
