/** Unified diffs → changed lines. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiffError, readDiff } from "../../src/coverage/diff.ts";

/** `path: 1-3, 7` for each file. */
function changes(...lines: string[]): string[] {
  return [...readDiff(lines.join("\n"))].map(
    ([path, ranges]) => `${path}: ${ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(", ")}`,
  );
}

const head = (path: string): string[] => [`diff --git a/${path} b/${path}`, `--- a/${path}`, `+++ b/${path}`];

describe("readDiff", () => {
  test("added and altered lines, without context and with it", () => {
    expect(changes(...head("a.py"), "@@ -2 +2,2 @@ def f():", "-x", "+y", "+z", "@@ -9,0 +11 @@", "+w")).toEqual([
      "a.py: 2-3, 11",
    ]);
    expect(changes(...head("a.py"), "@@ -1,4 +1,4 @@", " a", "-b", "+c", "", " d", "")).toEqual(["a.py: 2"]);
  });

  test("a line that looks like a header is a line", () => {
    expect(changes(...head("a.sql"), "@@ -1,2 +1,2 @@", "--- old", "-@@ x", "+++ b/evil.py", "+@@ -1 +1 @@")).toEqual([
      "a.sql: 1-2",
    ]);
  });

  test("deletions, deleted files, renames, modes and binaries change no line", () => {
    expect(
      changes(
        ...head("a.py"),
        "@@ -2,2 +1,0 @@",
        "-x",
        "-y",
        "diff --git a/gone.py b/gone.py",
        "deleted file mode 100644",
        "--- a/gone.py",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-x",
        "diff --git a/old.py b/new.py",
        "similarity index 100%",
        "rename from old.py",
        "rename to new.py",
        "diff --git a/run b/run",
        "old mode 100644",
        "new mode 100755",
        "diff --git a/x.png b/x.png",
        "Binary files a/x.png and b/x.png differ",
        "diff --git a/y.bin b/y.bin",
        "GIT binary patch",
        "literal 3",
        "Kcmdn",
        "",
      ),
    ).toEqual(["a.py: "]);
  });

  test("a new file, and a renamed one that changes", () => {
    expect(
      changes(
        "diff --git a/n.py b/n.py",
        "new file mode 100644",
        "--- /dev/null",
        "+++ b/n.py",
        "@@ -0,0 +1,2 @@",
        "+x",
        "+y",
        "diff --git a/old.py b/new.py",
        "rename from old.py",
        "rename to new.py",
        "--- a/old.py",
        "+++ b/new.py",
        "@@ -5 +5 @@",
        "-x",
        "+y",
      ),
    ).toEqual(["n.py: 1-2", "new.py: 5"]);
  });

  test("no newline at the end, CRLF, times after the name", () => {
    expect(
      changes(
        "--- a/b c.py\t2026-01-01",
        "+++ b/b c.py\t2026-01-02\r",
        "@@ -1 +1 @@\r",
        "-x",
        "\\ No newline at end of file",
        "+y",
        "\\ No newline at end of file",
      ),
    ).toEqual(["b c.py: 1"]);
  });

  test("quoted names, and prefixes other than a/ and b/", () => {
    expect(
      changes(
        'diff --git "a/\\303\\244 \\"q\\".py" "b/\\303\\244 \\"q\\".py"',
        "--- x",
        '+++ "b/\\303\\244 \\"q\\"\\t.py"',
        "@@ -0,0 +1 @@",
        "+x",
      ),
    ).toEqual(['ä "q"\t.py: 1']);
    expect(changes("diff --git i/a.py w/a.py", "--- i/a.py", "+++ w/a.py", "@@ -0,0 +1 @@", "+x")).toEqual(["a.py: 1"]);
    expect(changes("diff --git b/a.py b/a.py", "--- b/a.py", "+++ b/a.py", "@@ -0,0 +1 @@", "+x")).toEqual([
      "b/a.py: 1",
    ]);
  });

  test("nothing is no change", () => {
    expect(changes("")).toEqual([]);
  });

  test.each([
    ["what is no diff", ["hello", "world"], "it is no unified diff: make one with `git diff base...HEAD`"],
    [
      "one that ends too early",
      [...head("a"), "@@ -1,3 +1,3 @@", " a"],
      "it ends in the middle of a change, at line 5: was it cut off?",
    ],
    ["a broken line", [...head("a"), "@@ -1 +1 @@", "?"], "line 5 is no line of a change: `?`"],
    ["more lines than announced", [...head("a"), "@@ -0,0 +1,2 @@", "-x"], "line 5 is no line of a change: `-x`"],
    ["a broken head", [...head("a"), "@@ -1 @@"], "line 4 cannot be read: `@@ -1 @@`"],
    ["a change of no file", ["--- a/x", "@@ -1 +1 @@"], "line 2 cannot be read: `@@ -1 +1 @@`"],
    ["huge numbers", [...head("a"), "@@ -1 +4294967295 @@"], "line 4 cannot be read: `@@ -1 +4294967295 @@`"],
    [
      "a merge",
      ["diff --cc a.py", "@@@ -1 -1 +1 @@@"],
      "line 1 is of a merge with two parents: compare two commits (git diff base...HEAD)",
    ],
  ])("%s is refused", (_, lines, message) => {
    expect(() => changes(...lines)).toThrow(new DiffError(message));
  });

  test("whatever the text, it is read or refused", () => {
    const line = fc.constantFrom(
      ...head("a"),
      "@@ -1,2 +1,2 @@",
      "+x",
      "-x",
      " x",
      "",
      "\\ No newline",
      "--- a/b",
      "+++ /dev/null",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        try {
          readDiff(lines.join("\n"));
        } catch (error) {
          expect(error).toBeInstanceOf(DiffError);
        }
      }),
    );
  });
});

describe("what Git writes", () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "diff-"));
    git("init", "-q");
    write("a ä.py", ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    write("gone.py", ["gone for good"]);
    git("add", ".");
    git("commit", "-qm", "one");
    write("a ä.py", ["1", "two", "3", "4", "5", "6", "7", "8", "8.5", "9"]);
    git("rm", "-q", "gone.py");
    write("new.py", ["x", "y"]);
    git("add", ".");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([[["-U0"]], [[]], [["-U0", "--no-prefix"]], [["-c", "diff.mnemonicPrefix=true"]]])(
    "is read: %s",
    (options) => {
      const [first] = options;
      const args = first === "-c" ? [...options, "diff", "HEAD"] : ["diff", "HEAD", ...options];
      expect(changes(git(...args))).toEqual(["a ä.py: 2, 9", "new.py: 1-2"]);
    },
  );
});
