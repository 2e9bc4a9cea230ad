import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, eachLine, NOT_A_NUMBER } from "../../src/coverage/textLines.ts";
import { endless, sourceOf } from "./xmlReport.ts";

async function linesOf(content: string | Uint8Array, pieceBytes?: number): Promise<string[]> {
  const lines: string[] = [];
  const last = await eachLine(sourceOf(content, pieceBytes), (line) => {
    lines.push(line.textBefore());
    expect(line.number).toBe(lines.length);
  });
  expect(last.number).toBe(lines.length);
  return lines;
}

describe("the lines of a text", () => {
  test("are the same in pieces of any size", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "é", "漢", "1", ",", " x") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.constantFrom("", "\n"),
        fc.integer({ min: 1, max: 40 }),
        async (lines, end, size) => {
          const text = lines.join("\n") + (lines.length > 0 ? end : "");
          const expected = text.split("\n");
          if (expected.at(-1) === "") expected.pop();
          expect(await linesOf(text, size)).toEqual(expected);
        },
      ),
    );
  });

  test("end before blanks and carriage returns", async () => {
    expect(await linesOf("a\r\nb \t\r\n\r\nc")).toEqual(["a", "b", "", "c"]);
  });

  test("begin after a byte order mark, which only the first can have", async () => {
    expect(await linesOf("\ufeffa\nb", 1)).toEqual(["a", "b"]);
  });

  test("none of an empty text", async () => {
    expect(await linesOf("")).toEqual([]);
  });

  test("are copied from a source that uses its bytes again", async () => {
    const chunk = new Uint8Array(3);
    async function* chunks() {
      for (const piece of ["ab\nc", "de\nf", "gh\n"]) {
        const bytes = Buffer.from(piece);
        for (let at = 0; at < bytes.length; at += 3) {
          const part = bytes.subarray(at, at + 3);
          chunk.set(part);
          yield chunk.subarray(0, part.length);
        }
      }
    }
    const lines: string[] = [];
    await eachLine({ file: "x", chunks: chunks() }, (line) => {
      lines.push(line.textBefore());
    });
    expect(lines).toEqual(["ab", "cde", "fgh"]);
  });
});

describe("within a line", () => {
  test("numbers, prefixes and bytes are taken in turn", async () => {
    const seen: unknown[] = [];
    await eachLine(sourceOf("DA: 12,x,34\n5"), (line) => {
      if (line.number === 2) return;
      seen.push(line.takePrefix(bytesOf("DAX")), line.takePrefix(bytesOf("DA:")), line.takeDigits());
      line.skipBlanks();
      seen.push(line.takeDigits(), line.firstOf(0x2c), line.lastOf(0x2c), line.take(0x2c), line.textBefore());
      line.at = line.lastOf(0x2c) + 1;
      seen.push(line.firstOf(0x2c), line.lastOf(0x2c), line.isAtEnd(), line.takeDigits(), line.isAtEnd());
      // What stands in the next line is out of reach.
      seen.push(line.takeDigits(), line.takePrefix(bytesOf("\r")), line.take(0x35));
    });
    expect(seen).toEqual([
      ...[false, true, NOT_A_NUMBER],
      ...[12, 6, 8, true, "x,34"],
      ...[-1, -1, false, 34, true],
      ...[NOT_A_NUMBER, false, false],
    ]);
  });

  test("an error shows the line and where it stands", async () => {
    const reading = eachLine(sourceOf("a\n\u202eb\n"), (line) => {
      if (line.number === 2) throw line.unexpected("something else");
    });
    await expect(reading).rejects.toThrow("coverage.xml:2: expected something else, but the line is `\\u202eb`");
  });
});

describe("refused", () => {
  test("a NUL byte, with its line, once the lines before it were read", async () => {
    const seen: string[] = [];
    const reading = eachLine(sourceOf("a\nb\nc\0\nd"), (line) => {
      seen.push(line.textBefore());
    });
    await expect(reading).rejects.toThrow("coverage.xml:3: a NUL byte");
    expect(seen).toEqual(["a", "b"]);
  });

  test.each([1024, 64 * 1024, 16 * 1024 * 1024])("a line over 1 MiB, in pieces of %i bytes", async (pieceBytes) => {
    const long = "x".repeat(1024 * 1024);
    expect(await linesOf(`a\n${long}\nb`, pieceBytes)).toEqual(["a", long, "b"]);
    await expect(linesOf(`a\n${long}x\nb`, pieceBytes)).rejects.toThrow("coverage.xml:2: a line of more than 1 MiB");
  });

  test("a line that does not end, before it is read whole", async () => {
    let pieces = 0;
    async function* counted() {
      for await (const piece of endless("", "x".repeat(64 * 1024), 1_000_000)) {
        pieces++;
        yield piece;
      }
    }
    await expect(eachLine({ file: "x", chunks: counted() }, () => {})).rejects.toThrow(
      "x:1: a line of more than 1 MiB",
    );
    expect(pieces).toBeLessThan(20);
  });
});
