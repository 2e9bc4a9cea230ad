import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJacoco } from "../../../src/coverage/formats/jacoco.ts";
import { brokenBytes, countsOf, hitsOf, refusalOf, sourceOf } from "../xmlReport.ts";

/** As JaCoCo 0.8 writes it, but for the line breaks, of which it writes none. */
const JACOCO = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="app"><sessioninfo id="host-1" start="1795371203076" dump="1795371203999"/>
<package name="com/acme">
<class name="com/acme/Cart" sourcefilename="Cart.java">
<method name="&lt;init&gt;" desc="()V" line="3"><counter type="INSTRUCTION" missed="0" covered="3"/><counter type="LINE" missed="0" covered="1"/><counter type="COMPLEXITY" missed="0" covered="1"/><counter type="METHOD" missed="0" covered="1"/></method>
<method name="total" desc="(I)I" line="6"><counter type="INSTRUCTION" missed="2" covered="5"/><counter type="BRANCH" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/></method>
<method name="total" desc="(J)J" line="6"><counter type="INSTRUCTION" missed="4" covered="0"/><counter type="METHOD" missed="1" covered="0"/></method>
<counter type="METHOD" missed="1" covered="2"/><counter type="CLASS" missed="0" covered="1"/></class>
<class name="com/acme/Cart$Item" sourcefilename="Cart.java">
<method name="&lt;init&gt;" desc="()V" line="12"><counter type="INSTRUCTION" missed="3" covered="0"/><counter type="METHOD" missed="1" covered="0"/></method>
<counter type="METHOD" missed="1" covered="0"/></class>
<sourcefile name="Cart.java"><line nr="3" mi="0" ci="3" mb="0" cb="0"/><line nr="6" mi="2" ci="5" mb="1" cb="1"/><line nr="12" mi="3" ci="0" mb="0" cb="0"/><counter type="LINE" missed="1" covered="2"/></sourcefile>
<counter type="METHOD" missed="2" covered="2"/></package><counter type="METHOD" missed="2" covered="2"/></report>`;

describe("what JaCoCo writes", () => {
  test("lines and branches of source files, functions of their classes", async () => {
    const report = await readJacoco(sourceOf(JACOCO));
    expect(report.format).toBe("JaCoCo XML");
    expect(countsOf(report)).toEqual({ "com/acme/Cart.java": { lines: "2/3", branches: "1/2", functions: "2/4" } });
    expect(hitsOf(report, "com/acme/Cart.java", "lines")).toEqual([
      [3, 1],
      [6, 1],
      [12, 0],
    ]);
    expect(hitsOf(report, "com/acme/Cart.java", "functions").map(([line]) => line)).toEqual([3, 6, 6, 12]);
  });

  test("a file without branches has none, as they are always measured", async () => {
    const report = await readJacoco(
      sourceOf(packages('<sourcefile name="A.java"><line nr="1" mi="0" ci="1"/></sourcefile>')),
    );
    expect(countsOf(report)).toEqual({ "p/A.java": { lines: "1/1", branches: "0/0", functions: "0/0" } });
  });

  test("the default package has no folder", async () => {
    const text = packages('<sourcefile name="A.java"/>').replace('name="p"', 'name=""');
    expect(Object.keys(countsOf(await readJacoco(sourceOf(text))))).toEqual(["A.java"]);
  });

  test("a line without instructions is none", async () => {
    const text = packages('<sourcefile name="A.java"><line nr="1" mi="0" ci="0" mb="0" cb="0"/></sourcefile>');
    expect(countsOf(await readJacoco(sourceOf(text)))["p/A.java"]?.lines).toBe("0/0");
  });

  const method = (name: string, counters: string) => `<method name="${name}" desc="()V">${counters}</method>`;
  const missed = '<counter type="METHOD" missed="1" covered="0"/>';

  test("a method may have no line", async () => {
    const text = packages(`<class name="p/A" sourcefilename="A.java">${method("m", missed)}</class>`);
    expect(hitsOf(await readJacoco(sourceOf(text)), "p/A.java", "functions")).toEqual([[0, 0]]);
  });

  test("before 0.8 classes named no file: it is that of their outermost class", async () => {
    const covered = '<counter type="METHOD" missed="0" covered="1"/>';
    const text = packages(
      `<class name="p/A">${method("m", missed)}</class><class name="p/A$B$1">${method("m", covered)}</class>` +
        `<class name="p/TopKt">${method("top", covered)}</class><sourcefile name="A.java"/><sourcefile name="Top.kt"/>`,
    );
    expect(countsOf(await readJacoco(sourceOf(text)))).toEqual({
      "p/A.java": { lines: "0/0", branches: "0/0", functions: "1/2" },
      "p/Top.kt": { lines: "0/0", branches: "0/0", functions: "1/1" },
    });
  });

  test("a class that has no file of its own stands for one: JaCoCo counts its methods too", async () => {
    const text = packages(
      `<class name="p/Generated">${method("m", missed)}</class>` +
        `<class name="p/A" sourcefilename="A.java">${method("m", missed)}</class><sourcefile name="A.java"/>`,
    );
    expect(countsOf(await readJacoco(sourceOf(text)))).toEqual({
      "p/A.java": { lines: "0/0", branches: "0/0", functions: "0/1" },
      "p/Generated": { lines: "0/0", branches: "0/0", functions: "0/1" },
    });
  });

  test("IntelliJ and Kover count the instructions of a method alone", async () => {
    const of = (covered: number) => `<counter type="INSTRUCTION" missed="2" covered="${covered}"/>`;
    const text = packages(
      `<class name="p/A" sourcefilename="A.kt">${method("a", of(3))}${method("b", of(0))}${method("c", "")}</class>`,
    );
    expect(countsOf(await readJacoco(sourceOf(text)))["p/A.kt"]?.functions).toBe("1/2");
  });

  test("gcovr does not say which lines were reached, and so the report is refused", async () => {
    const text = packages('<sourcefile name="a.cpp"><line nr="3"/></sourcefile>');
    await expect(readJacoco(sourceOf(text))).rejects.toThrow("let it write Cobertura (--cobertura) or lcov (--lcov)");
  });
});

describe("groups", () => {
  const file = (name: string, covered: number) =>
    `<package name="p"><sourcefile name="${name}"><line nr="1" mi="${1 - covered}" ci="${covered}" mb="0" cb="0"/></sourcefile></package>`;

  test("nest, and are no part of a path that occurs once", async () => {
    const text = `<report name="all"><group name="app"><group name="core">${file("A.java", 1)}</group>${file("B.java", 0)}</group></report>`;
    expect(Object.keys(countsOf(await readJacoco(sourceOf(text))))).toEqual(["p/A.java", "p/B.java"]);
  });

  test("tell files of the same path apart", async () => {
    const text = `<report name="all"><group name="core">${file("Main.java", 1)}</group><group name="web">${file("Main.java", 0)}${file("B.java", 0)}</group>${file("Main.java", 1)}</report>`;
    const counts = countsOf(await readJacoco(sourceOf(text)));
    expect(Object.entries(counts).map(([path, { lines }]) => [path, lines])).toEqual([
      ["core/p/Main.java", "1/1"],
      ["web/p/Main.java", "0/1"],
      ["p/B.java", "0/1"],
      ["p/Main.java", "1/1"],
    ]);
  });
});

describe("what cannot be is an error at its line", () => {
  test.each([
    ['<line nr="0" mi="0" ci="1"/>', "nr of <line> must be the number of a line, from 1 to 2147483647, but is `0`"],
    ['<line nr="1" mi="0" ci="-1"/>', "ci of <line> must be a whole number from 0, but is `-1`"],
    ['<line nr="1" mi="1" mb="1" cb="1"/>', "<line> has no ci"],
    ['<line nr="1" mi="0" ci="1" mb="x"/>', "mb of <line> must be a whole number from 0, but is `x`"],
  ])("%s", async (line, message) => {
    expect(await messageOf(packages(`\n<sourcefile name="A.java">${line}</sourcefile>`))).toBe(
      `coverage.xml:2:27: ${message}`,
    );
  });

  test("long names of packages do not add up", async () => {
    const files = Array.from({ length: 20_000 }, (_, i) => `<sourcefile name="${i}"/>`).join("");
    const named = (length: number) => packages(files).replace('name="p"', `name="${"p".repeat(length)}"`);
    expect(await messageOf(named(60_000))).toContain("coverage.xml: has a path of more than 4096 characters");
    expect(await messageOf(named(4_000))).toContain("coverage.xml: has more than 1000000 files, or very long paths");
    expect(await messageOf(named(100))).toBe(undefined);
  });

  test("four billion branches", async () => {
    const line = '<line nr="1" mi="0" ci="1" mb="4294967295" cb="18446744073709551615"/>';
    expect(await messageOf(packages(`<sourcefile name="A.java">${line}</sourcefile>`))).toContain("counts more than");
  });
});

test("whatever is broken in a report, it is read or it is a CoverageReportError", async () => {
  await fc.assert(
    fc.asyncProperty(brokenBytes(JACOCO), async (bytes) => {
      await messageOf(bytes);
    }),
    { numRuns: 1500 },
  );
});

function packages(content: string): string {
  return `<report name="app"><package name="p">${content}</package></report>`;
}

const messageOf = (content: string | Uint8Array) => refusalOf(readJacoco, content);
