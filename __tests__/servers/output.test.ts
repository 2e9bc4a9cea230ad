import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test as plainTest } from "vitest";
import { keepTail, type OutputLine, shownLine, splitLines } from "../../src/servers/lines.ts";
import { openLogFile } from "../../src/servers/logFile.ts";
import { commandSpec, firstLine, LONG_MS, test } from "./environment.ts";

async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "output-"));
  await action(folder).finally(() => rmSync(folder, { recursive: true }));
}

const MIB = 1024 * 1024;

function memoryInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test(
  "200 MB of output block no server and fill neither memory nor disk",
  async ({ start }) =>
    inFolder(async (folder) => {
      const file = await openLogFile(join(folder, "server.log"));
      const before = memoryInUse();
      let most = 0;
      let lines = 0;
      const over = firstLine();
      const log = (line: string) => {
        file.write(line);
        if (++lines % 10_000 === 0) most = Math.max(most, memoryInUse() - before);
        if (line === "flood over") over.log(line);
      };
      const server = await start(commandSpec(["flood.mjs", "200"]), { log });
      await over.printed;
      await server.stop();
      expect(most).toBeLessThan(120 * MIB);
      const tail = server.tail();
      expect(tail.length).toBeLessThanOrEqual(200);
      expect(tail.join("\n").length).toBeLessThan(64 * 1024 + 200);
      expect(tail.join("\n")).toContain("… [cut: a line of 104857600 bytes]");
      await file.close();
      expect(statSync(file.path).size).toBeLessThanOrEqual(16 * MIB);
      const note = /\n\[(\d+) more lines dropped: this file is limited to 16777216 bytes\]\n$/;
      const [, dropped] = note.exec(readFileSync(file.path, "utf8")) ?? [];
      expect(Number(dropped)).toBeGreaterThan(1_000_000);
    }),
  3 * LONG_MS,
);

function linesOf(...chunks: (string | Buffer)[]): OutputLine[] {
  const lines: OutputLine[] = [];
  const splitter = splitLines((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe("splitLines", () => {
  plainTest.for<[title: string, chunks: (string | Buffer)[], lines: string[]]>([
    ["whole lines", ["a\nb\n"], ["a", "b"]],
    ["a last line without an end", ["a\nb"], ["a", "b"]],
    ["empty lines", ["\n\na\n"], ["", "", "a"]],
    ["lines across chunks", ["a", "b\nc", "d\n"], ["ab", "cd"]],
    ["carriage returns at the end alone", ["a\r\nb\rc\r", "\n"], ["a", "b\rc"]],
    ["a character across chunks", [Buffer.from("ä\n").subarray(0, 1), Buffer.from("ä\n").subarray(1)], ["ä"]],
    ["bytes that are no text", [Buffer.from([0xff, 0x0a])], ["\ufffd"]],
    ["nothing", [], []],
  ])("%s", ([, chunks, lines]) => {
    expect(linesOf(...chunks).map(({ text }) => text)).toEqual(lines);
  });

  plainTest("a long line is kept at its beginning and counted to its end", () => {
    const [line, next] = linesOf("x".repeat(10_000), "x".repeat(10_000), "\nnext\n");
    expect(line?.bytes).toBe(20_000);
    expect(line?.text.length).toBeLessThan(6000);
    expect(next).toEqual({ text: "next", bytes: 4 });
  });
});

describe("shownLine", () => {
  const mask = (text: string) => text.replaceAll("hunter2", "***");

  plainTest("masks", () => {
    expect(shownLine({ text: "password hunter2", bytes: 16 }, mask)).toBe("password ***");
  });

  plainTest("cuts a line at 4096 characters", () => {
    const [line] = linesOf("x".repeat(4097));
    expect(shownLine(line ?? { text: "", bytes: 0 }, mask)).toBe(`${"x".repeat(4096)}… [cut: a line of 4097 bytes]`);
    const [fits] = linesOf("x".repeat(4096));
    expect(shownLine(fits ?? { text: "", bytes: 0 }, mask)).toBe("x".repeat(4096));
  });

  plainTest("shows no part of a secret that lies across the cut", () => {
    const [line] = linesOf(`${"x".repeat(4093)}hunter2`);
    expect(shownLine(line ?? { text: "", bytes: 0 }, mask)).not.toContain("hun");
  });
});

describe("keepTail", () => {
  const line = (text: string) => ({ text, bytes: text.length });

  plainTest("keeps the last lines", () => {
    const tail = keepTail(3, 1000);
    for (const text of ["a", "b", "c", "d"]) tail.push(line(text));
    expect(tail.last(10).map(({ text }) => text)).toEqual(["b", "c", "d"]);
    expect(tail.last(2).map(({ text }) => text)).toEqual(["c", "d"]);
    expect(tail.last(0)).toEqual([]);
  });

  plainTest("keeps no more than its bytes", () => {
    const tail = keepTail(100, 10);
    for (const text of ["aaaa", "bbbb", "cccc"]) tail.push(line(text));
    expect(tail.last(10).map(({ text }) => text)).toEqual(["bbbb", "cccc"]);
  });
});

describe("openLogFile", () => {
  plainTest("writes the lines, and no note where nothing was dropped", () =>
    inFolder(async (folder) => {
      const file = await openLogFile(join(folder, "log"));
      file.write("one");
      file.write("zwei ä");
      await file.close();
      file.write("too late");
      await file.close();
      expect(readFileSync(file.path, "utf8")).toBe("one\nzwei ä\n");
    }),
  );

  plainTest("ends at its limit and says so", () =>
    inFolder(async (folder) => {
      const file = await openLogFile(join(folder, "log"), { maxBytes: 300 });
      for (let i = 0; i < 100; i++) file.write("123456789");
      await file.close();
      expect(readFileSync(file.path, "utf8")).toBe(
        `${"123456789\n".repeat(10)}[90 more lines dropped: this file is limited to 300 bytes]\n`,
      );
    }),
  );

  plainTest("drops what the disk is too slow for, and says where", () =>
    inFolder(async (folder) => {
      const file = await openLogFile(join(folder, "log"), { maxQueuedBytes: 100 });
      for (let i = 0; i < 12; i++) file.write("123456789");
      const written = () => readFileSync(file.path, "utf8");
      for (let tries = 0; tries < 100_000 && !written().includes("and on"); tries++) {
        file.write("and on");
        await new Promise((resolve) => setImmediate(resolve));
      }
      await file.close();
      expect(written()).toMatch(/^(123456789\n){10}\[\d+ lines dropped here: the disk could not keep up\]\nand on\n/);
    }),
  );

  plainTest("replaces a file that is there, and a link in its place, whatever that leads to", () =>
    inFolder(async (folder) => {
      const outside = join(folder, "outside");
      writeFileSync(outside, "theirs");
      symlinkSync(outside, join(folder, "link"));
      symlinkSync(join(folder, "not-there"), join(folder, "dangling"));
      writeFileSync(join(folder, "old"), "stale\n");
      for (const name of ["link", "dangling", "old"]) {
        const file = await openLogFile(join(folder, name));
        file.write("new");
        await file.close();
        expect(lstatSync(file.path).isFile()).toBe(true);
        expect(readFileSync(file.path, "utf8")).toBe("new\n");
      }
      expect(readFileSync(outside, "utf8")).toBe("theirs");
      expect(existsSync(join(folder, "not-there"))).toBe(false);
    }),
  );

  plainTest("a file that cannot be made is an error", async () => {
    await expect(openLogFile(join(tmpdir(), "no-such-folder", "log"))).rejects.toThrow("ENOENT");
  });
});
