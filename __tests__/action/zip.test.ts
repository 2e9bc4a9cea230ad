/** Archives that hold what is wanted, and those that are made to do harm. */
import { describe, expect, test } from "vitest";
import { fileInZip, filesInZip } from "../../src/action/zip.ts";
import { UsageError } from "../../src/pipeline/settings.ts";
import { zipOf } from "../support/github/artifactService.ts";

const MIB = 1024 * 1024;

/** Writes a number over all places where a signature is followed by it at an offset. */
function patched(archive: Buffer, signature: string, offset: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(archive);
  for (let at = copy.indexOf(signature, 0, "latin1"); at >= 0; at = copy.indexOf(signature, at + 1, "latin1")) {
    copy.writeUIntLE(value, at + offset, bytes);
  }
  return copy;
}

const [DIRECTORY, END] = ["PK\x01\x02", "PK\x05\x06"];

test("takes out one file, whatever lies beside it", () => {
  const archive = zipOf({ "a.txt": "a", "report.json": "hello", "x/report.json": "no", "z.txt": "" });
  expect(fileInZip(archive, "report.json", 5).toString()).toBe("hello");
  expect(fileInZip(archive, "z.txt", 5)).toHaveLength(0);
  const end = Buffer.concat([archive, Buffer.from("a comment")]);
  expect(fileInZip(patched(end, END, 20, 9, 2), "report.json", 5).toString()).toBe("hello");
});

test("takes out several, by their paths", () => {
  // @actions/artifact writes paths with a slash at their start.
  const archive = zipOf({ "/results/a.json": "a", "results/b.json": "b", "../results/c.json": "c", "logs/a.log": "a" });
  const files = filesInZip(archive, (path) => path.startsWith("results/"), 100);
  expect([...files].map(([path, content]) => [path, content.toString()])).toEqual([
    ["results/a.json", "a"],
    ["results/b.json", "b"],
  ]);
});

describe("what is refused", () => {
  const fine = zipOf({ "report.json": "hello" });
  // 40 MiB, in about 40 KiB.
  const bomb = zipOf({ "report.json": " ".repeat(40 * MIB) });
  const two = zipOf({ "report.json": "1", "report.jsoN": "2" });
  const twice = Buffer.from(two.toString("latin1").replaceAll("report.jsoN", "report.json"), "latin1");

  test.each<[string, Buffer, RegExp]>([
    ["no file of that name", zipOf({ "report.txt": "x" }), /^has no report\.json in its archive$/],
    ["an empty archive", zipOf({}), /^has no report\.json/],
    ["no archive", Buffer.from("hello"), /^is no archive that can be read: it has no directory$/],
    ["nothing", Buffer.alloc(0), /it has no directory/],
    ["half an archive", fine.subarray(0, fine.length / 2), /it has no directory/],
    ["too large", bomb, /^has more than 1048576 bytes of results in its archive$/],
    [
      "larger than it says",
      patched(bomb, DIRECTORY, 24, 1000),
      /^is no archive that can be read: Cannot create a Buffer/,
    ],
    ["smaller than it says", patched(fine, DIRECTORY, 24, 1000), /another size than its directory says/],
    ["not deflated", patched(fine, DIRECTORY, 20, 3), /^is no archive that can be read: /],
    ["an unknown compression", patched(fine, DIRECTORY, 10, 99, 2), /compression method 99 is not known/],
    ["a directory that is elsewhere", patched(fine, END, 16, 0xffff_fffe), /^is no archive that can be read: .*range/],
    ["a directory that is none", patched(fine, END, 16, 0), /its directory leads nowhere/],
    ["a file that is elsewhere", patched(fine, DIRECTORY, 42, 4), /its directory leads nowhere/],
    ["more files than there are", patched(fine, END, 10, 0xffff, 2), /its directory leads nowhere/],
    ["the same file twice", twice, /^has report\.json more than once in its archive$/],
  ])("%s", (_, archive, message) => {
    expect(() => fileInZip(archive, "report.json", MIB)).toThrow(UsageError);
    expect(() => fileInZip(archive, "report.json", MIB)).toThrow(message);
  });

  test("several that are too large together", () => {
    const archive = zipOf({ a: "x".repeat(600), b: "x".repeat(600) });
    expect(filesInZip(archive, (path) => path === "a", 1000).size).toBe(1);
    expect(() => filesInZip(archive, () => true, 1000)).toThrow("has more than 1000 bytes of results in its archive");
  });
});
