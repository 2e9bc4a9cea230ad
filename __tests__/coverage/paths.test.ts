/** Paths of reports → files of the checkout. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkoutOf } from "../../src/coverage/checkout.ts";
import { isAbsolutePath, normalPath } from "../../src/coverage/normalPath.ts";
import { mapPaths } from "../../src/coverage/paths.ts";
import { checkout } from "./support.ts";

describe("normalPath", () => {
  test.each([
    ["src/a.py", "src/a.py"],
    ["./src//a.py", "src/a.py"],
    ["src/b/../a.py", "src/a.py"],
    ["../src/a.py", "../src/a.py"],
    ["../../a.py", "../../a.py"],
    ["a/../../b.py", "../b.py"],
    ["/a/../../b.py", "/b.py"],
    ["src\\a.py", "src/a.py"],
    ["c:\\builds\\src\\a.py", "C:/builds/src/a.py"],
    ["C:/builds/./a.py", "C:/builds/a.py"],
    ["\\\\server\\share\\a.py", "/server/share/a.py"],
    ["file:///home/me/a%20b.py", "/home/me/a b.py"],
    ["file://localhost/home/a.py", "/home/a.py"],
    ["file:///C:/builds/a.py", "C:/builds/a.py"],
    ["file:///100%.py", "/100%.py"],
    ["", ""],
  ])("%s → %s", (path, normal) => {
    expect(normalPath(path)).toBe(normal);
    expect(normalPath(normal)).toBe(normal);
  });

  test("a drive makes a path absolute, a colon elsewhere does not", () => {
    expect(isAbsolutePath(normalPath("c:/a.py"))).toBe(true);
    expect(isAbsolutePath(normalPath("github.com:x/a.go"))).toBe(false);
  });

  test("is settled, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("/", "\\", ".", "a", ":", "C", "%") }), (path) => {
        const normal = normalPath(path);
        expect(normalPath(normal)).toBe(normal);
      }),
    );
  });
});

/** The place of each path, `path` or `path?` (ambiguous) or `path!` (elsewhere). */
function mapped(paths: readonly string[], files: readonly string[], report?: string): string[] {
  const marks = { checkout: "", ambiguous: "?", elsewhere: "!" };
  const found = mapPaths(paths, checkout(...files), report);
  return paths.map((path) => {
    const { path: place, place: kind } = found.get(path) ?? { path: "", place: "elsewhere" as const };
    return place + marks[kind];
  });
}

describe("mapPaths", () => {
  test("a path relative to the checkout, or absolute inside it, is itself", () => {
    expect(mapped(["src/a.py", "./src/b.py", "/repo/src/a.py"], ["src/a.py", "src/b.py"])).toEqual([
      "src/a.py",
      "src/b.py",
      "src/a.py",
    ]);
  });

  test("one of another machine, a container or Windows is found by its end", () => {
    const files = ["packages/python/src/app/a.py", "other/a.py"];
    const paths = [
      "/srv/checkout/app/packages/python/src/app/a.py",
      "/app/src/app/a.py",
      "D:\\a\\app\\packages\\python\\src\\app\\a.py",
      "app/a.py",
    ];
    expect(mapped(paths, files)).toEqual(paths.map(() => "packages/python/src/app/a.py"));
  });

  test("a file that is the end as a whole comes before one that is longer", () => {
    expect(mapped(["/ci/src/a.py"], ["src/a.py", "lib/src/a.py"])).toEqual(["src/a.py"]);
    expect(mapped(["/ci/lib/src/a.py"], ["src/a.py", "lib/src/a.py"])).toEqual(["lib/src/a.py"]);
  });

  test("between two of equal length nothing is guessed", () => {
    expect(mapped(["/ci/app/a.py"], ["x/app/a.py", "y/app/a.py"])).toEqual(["/ci/app/a.py?"]);
    expect(mapped(["app/a.py"], ["x/app/a.py", "y/app/a.py"])).toEqual(["app/a.py?"]);
  });

  test("where the other files are decides between them", () => {
    const files = ["x/app/a.py", "y/app/a.py", "y/app/only.py", "x/app/other.py"];
    expect(mapped(["/ci/app/a.py", "/ci/app/only.py"], files)).toEqual(["y/app/a.py", "y/app/only.py"]);
    expect(
      mapped(["__init__.py", "models/user.py"], ["p/__init__.py", "p/models/__init__.py", "p/models/user.py"]),
    ).toEqual(["p/__init__.py", "p/models/user.py"]);
  });

  test("a relative path is one of the folder of its report, or of one above", () => {
    const files = ["src/index.ts", "packages/a/src/index.ts", "packages/b/src/index.ts"];
    expect(mapped(["src/index.ts"], files, "packages/a/coverage/lcov.info")).toEqual(["packages/a/src/index.ts"]);
    expect(mapped(["src/index.ts"], files, "packages/b/lcov.info")).toEqual(["packages/b/src/index.ts"]);
    expect(mapped(["src/index.ts"], files)).toEqual(["src/index.ts"]);
  });

  test("the name alone is not enough", () => {
    expect(mapped(["/usr/lib/python3/other/setup.py", "/ci/src/a.py"], ["setup.py", "src/a.py"])).toEqual([
      "/usr/lib/python3/other/setup.py!",
      "src/a.py",
    ]);
    expect(mapped(["/usr/include/a.h"], ["src/a.h"])).toEqual(["/usr/include/a.h!"]);
    // A whole relative path is more than a name.
    expect(mapped(["a.py"], ["src/a.py"])).toEqual(["src/a.py"]);
  });

  test("files at the top of the checkout are found where the others are, or where there are no others", () => {
    expect(mapped(["github.com/o/r/main.go", "github.com/o/r/pkg/x.go"], ["main.go", "pkg/x.go"])).toEqual([
      "main.go",
      "pkg/x.go",
    ]);
    expect(mapped(["/ci/build/main.go"], ["main.go"])).toEqual(["main.go"]);
  });

  test("case counts, but on Windows", () => {
    expect(mapped(["C:/Builds/SRC/App.cs"], ["src/app.cs"])).toEqual(["src/app.cs"]);
    expect(mapped(["C:/Builds/SRC/a.py"], ["src/a.py", "a.txt"])).toEqual(["src/a.py"]);
    expect(mapped(["/builds/SRC/App.cs"], ["src/app.cs"])).toEqual(["/builds/SRC/App.cs!"]);
    expect(mapped(["C:/Builds/SRC/App.cs"], ["src/app.cs", "src/App.cs", "SRC/App.cs"])).toEqual(["SRC/App.cs"]);
  });

  test("what is not there keeps its normal form, relative where it is inside", () => {
    expect(mapped(["./gen/x.py", "/repo/gen/y.py", "C:\\gen\\z.py", "../up.py"], ["src/a.py"])).toEqual([
      "gen/x.py!",
      "gen/y.py!",
      "C:/gen/z.py!",
      "../up.py!",
    ]);
    expect(mapped(["a.py"], [])).toEqual(["a.py!"]);
  });

  test("a name with a backslash is found where the checkout has it", () => {
    expect(mapped(["src/a\\b.py"], ["src/a\\b.py"])).toEqual(["src/a\\b.py"]);
  });

  test("every file is found under any folder, as the longest end says", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 20 }), path, (files, wanted) => {
        const match = checkoutOf("/repo", files).endingLike(wanted);
        const shared = (file: string): number => {
          const [one, other] = [file.split("/").reverse(), wanted.split("/").reverse()];
          const differ = one.findIndex((segment, index) => segment !== other[index]);
          return differ === -1 ? one.length : differ;
        };
        const most = Math.max(...files.map(shared));
        const best = files.filter((file) => shared(file) === most);
        if (most === 0) expect(match).toEqual({ kind: "none" });
        else if (best.length === 1) expect(match).toEqual({ kind: "one", file: best[0], segments: most });
        else {
          const whole = best.find((file) => file.split("/").length === most);
          if (whole === undefined) expect(match.kind).toBe("several");
          else expect(match).toEqual({ kind: "one", file: whole, segments: most });
        }
      }),
    );
  });

  test("100,000 files with one name each in its folder are mapped in seconds", () => {
    const files = Array.from({ length: 100_000 }, (_, index) => `p${index % 300}/src/m${index}/index.ts`);
    const began = performance.now();
    const found = mapPaths(
      files.map((file) => `/srv/checkout/app/${file}`),
      checkout(...files),
    );
    expect([...found.values()].every(({ place }) => place === "checkout")).toBe(true);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
