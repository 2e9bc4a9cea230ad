import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClover } from "../../../src/coverage/formats/clover.ts";
import { brokenBytes, countsOf, hitsOf, refusalOf, sourceOf } from "../xmlReport.ts";

/** As PHPUnit 9 writes it: line 7 is a method of one line, line 9 one of several. */
const PHPUNIT = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1795371203">
  <project timestamp="1795371203">
    <package name="App">
      <file name="/srv/app/src/Cart.php">
        <class name="App\\Cart" namespace="App">
          <metrics complexity="4" methods="2" coveredmethods="1" conditionals="0" coveredconditionals="0" statements="4" coveredstatements="3" elements="6" coveredelements="4"/>
        </class>
        <line num="7" type="method" name="__construct" visibility="public" complexity="1" crap="1" count="2"/>
        <line num="9" type="method" name="total" visibility="public" complexity="3" crap="3.14" count="2"/>
        <line num="11" type="stmt" count="2"/>
        <line num="12" type="stmt" count="0"/>
        <line num="14" type="stmt" count="1"/>
        <metrics loc="16" ncloc="16" classes="1" methods="2" coveredmethods="1" conditionals="0" coveredconditionals="0" statements="4" coveredstatements="3" elements="6" coveredelements="4"/>
      </file>
    </package>
    <metrics files="1" loc="16" ncloc="16" classes="1" methods="2" coveredmethods="1" conditionals="0" coveredconditionals="0" statements="4" coveredstatements="3" elements="6" coveredelements="4"/>
  </project>
</coverage>
`;

/** As istanbul-reports 3.2 writes it: a branch of line 3 is on a line of no statement. */
const ISTANBUL = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1795371203076" clover="3.2.0">
  <project timestamp="1795371203076" name="All files">
    <metrics statements="3" coveredstatements="2" conditionals="5" coveredconditionals="3" methods="2" coveredmethods="1" elements="10" coveredelements="6" complexity="0" loc="3" ncloc="3" packages="1" files="1" classes="1"/>
    <file name="cart.ts" path="/srv/app/src/cart.ts">
      <metrics statements="3" coveredstatements="2" conditionals="5" coveredconditionals="3" methods="2" coveredmethods="1"/>
      <line num="2" count="4" type="cond" truecount="2" falsecount="1"/>
      <line num="5" count="0" type="stmt"/>
      <line num="6" count="4" type="stmt"/>
    </file>
  </project>
</coverage>
`;

describe("what tools write", () => {
  test("PHPUnit: a method of one line hides that the line is run; the metrics tell", async () => {
    const report = await readClover(sourceOf(PHPUNIT));
    expect(report.format).toBe("Clover XML");
    expect(countsOf(report)).toEqual({
      "/srv/app/src/Cart.php": { lines: "3/4", statements: "3/4", functions: "2/2" },
    });
    expect(hitsOf(report, "/srv/app/src/Cart.php", "lines")).toEqual([
      [7, 2],
      [11, 2],
      [12, 0],
      [14, 1],
    ]);
  });

  test("PHPUnit: no method is taken for a line where the statements are all there", async () => {
    const text = PHPUNIT.replaceAll('statements="4" coveredstatements="3"', 'statements="3" coveredstatements="2"');
    const counts = countsOf(await readClover(sourceOf(text)));
    expect(counts["/srv/app/src/Cart.php"]).toEqual({ lines: "2/3", statements: "2/3", functions: "2/2" });
  });

  test("PHPUnit with path coverage: branches are counted only, and belong to no line", async () => {
    const text = PHPUNIT.replaceAll(
      'conditionals="0" coveredconditionals="0"',
      'conditionals="5" coveredconditionals="2"',
    );
    const report = await readClover(sourceOf(text));
    expect(countsOf(report)["/srv/app/src/Cart.php"]?.branches).toBe("2/5");
    expect(hitsOf(report, "/srv/app/src/Cart.php", "branches").map(([line]) => line)).toEqual([0, 0, 0, 0, 0]);
  });

  test("Istanbul: conditions are numbers of branches, functions are counted only, statements are lines", async () => {
    const report = await readClover(sourceOf(ISTANBUL));
    expect(countsOf(report)).toEqual({ "/srv/app/src/cart.ts": { lines: "2/3", branches: "3/5", functions: "1/2" } });
    expect(hitsOf(report, "/srv/app/src/cart.ts", "branches")).toEqual([
      [0, 1],
      [0, 0],
      [2, 1],
      [2, 1],
      [2, 0],
    ]);
  });

  test("OpenClover: conditions were so often true and so often false, and statements may share a line", async () => {
    const text = `<coverage generated="1" clover="4.5.2"><project name="app" timestamp="1"><package name="com.acme">
      <file name="Cart.java" path="/srv/app/src/com/acme/Cart.java">
        <metrics statements="3" coveredstatements="2" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>
        <class name="Cart"><metrics statements="3"/></class>
        <line num="3" count="4" type="method" signature="total() : int" complexity="2" visibility="public"/>
        <line num="4" count="4" type="stmt"/><line num="4" count="4" type="stmt"/>
        <line num="5" type="cond" truecount="0" falsecount="4"/>
        <line num="6" count="0" type="stmt"/>
      </file></package></project>
      <testproject name="app" timestamp="1"><package name="com.acme"><file name="CartTest.java" path="/srv/app/CartTest.java">
        <line num="1" count="1" type="stmt"/></file></package></testproject></coverage>`;
    expect(countsOf(await readClover(sourceOf(text)))).toEqual({
      "/srv/app/src/com/acme/Cart.java": { lines: "2/3", statements: "2/3", branches: "1/2", functions: "1/1" },
    });
  });

  test("a file twice, and one without lines", async () => {
    const file = (hits: number) => `<file name="a.php"><line num="1" type="stmt" count="${hits}"/></file>`;
    const report = await readClover(sourceOf(project(`${file(1)}<file name="b.php"/>${file(2)}`)));
    expect(hitsOf(report, "a.php", "lines")).toEqual([[1, 3]]);
    expect(countsOf(report)).toEqual({
      "a.php": { lines: "1/1", statements: "1/1" },
      "b.php": { lines: "0/0", statements: "0/0" },
    });
  });
});

describe("what cannot be is an error at its line", () => {
  test.each([
    [
      '<file name="a"><line num="1" type="stmt" count="-1"/></file>',
      "2:16: count of <line> must be a whole number from 0, but is `-1`",
    ],
    [
      '<file name="a"><line num="0" type="stmt" count="1"/></file>',
      "2:16: num of <line> must be the number of a line, from 1 to 2147483647, but is `0`",
    ],
    [
      '<file name="a"><line num="1" type="path" count="1"/></file>',
      "2:16: type of <line> must be stmt, cond or method, but is `path`",
    ],
    ['<file name="a"><line num="1" type="cond" count="1" truecount="1"/></file>', "2:16: <line> has no falsecount"],
    ["<file><line num='1' type='stmt' count='1'/></file>", "2:1: <file> has no name"],
    ['<file name="a"><file name="b"/></file>', "2:16: a <file> inside another <file>; Clover has them side by side"],
  ])("%s", async (content, message) => {
    expect(await messageOf(project(`\n${content}`))).toBe(`coverage.xml:${message}`);
  });

  test("metrics that contradict themselves count nothing", async () => {
    const text = project('<file name="a"><metrics methods="1" coveredmethods="2"/></file>');
    expect(countsOf(await readClover(sourceOf(text)))).toEqual({ a: { lines: "0/0", statements: "0/0" } });
  });

  test("metrics of four billion branches", async () => {
    const text = project('<file name="a"><metrics conditionals="4294967295" coveredconditionals="0"/></file>');
    expect(await messageOf(text)).toContain("counts more than 16777216 places");
  });
});

test("the lines of PHP files come to what their metrics say", async () => {
  const method = fc.record({
    hits: fc.nat(2),
    isOneLine: fc.boolean(),
    body: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(method, { maxLength: 12 }), async (methods) => {
      const shown: string[] = [];
      const statements: number[] = [];
      let line = 1;
      for (const { hits, isOneLine, body } of methods) {
        const count = isOneLine ? hits : Math.max(...body);
        shown.push(`<line num="${line++}" type="method" name="m" count="${count}"/>`);
        if (isOneLine) statements.push(hits);
        else for (const each of body) shown.push(`<line num="${line++}" type="stmt" count="${each}"/>`);
        if (!isOneLine) statements.push(...body);
      }
      const covered = statements.filter((hits) => hits > 0).length;
      const metrics = `<metrics methods="${methods.length}" coveredmethods="0" statements="${statements.length}" coveredstatements="${covered}"/>`;
      const report = await readClover(sourceOf(project(`<file name="a">${shown.join("")}${metrics}</file>`)));
      expect(countsOf(report).a?.lines).toBe(`${covered}/${statements.length}`);
      expect(hitsOf(report, "a", "lines").map(([, hits]) => hits)).toEqual(statements);
    }),
  );
});

test("whatever is broken in a report, it is read or it is a CoverageReportError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(brokenBytes(PHPUNIT), brokenBytes(ISTANBUL)), async (bytes) => {
      await messageOf(bytes);
    }),
    { numRuns: 1500 },
  );
});

function project(content: string): string {
  return `<coverage generated="1"><project timestamp="1">${content}</project></coverage>`;
}

const messageOf = (content: string | Uint8Array) => refusalOf(readClover, content);
