/** Which paths servers are told: what was given where it is there, folders for globs, and never more than fits. */
import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { fixturePaths } from "../../src/pipeline/fixturePaths.ts";

const FILES = ["/p/fixtures/unary/1.json", "/p/fixtures/unary/2.json", "/p/fixtures/errors/3.json", "/q/more/4.json"];

test.each<[string, string[], string[]]>([
  ["a folder stays", ["fixtures", "../q/more"], ["/p/fixtures", "/q/more"]],
  ["the working folder and the root too", [".", "/"], ["/"]],
  ["a file stays", ["/q/more/4.json", "fixtures"], ["/q/more/4.json", "/p/fixtures"]],
  ["a glob becomes folders", ["**/*.json", "../q/*"], ["/p/fixtures/unary", "/p/fixtures/errors", "/q/more"]],
  ["what is in another is dropped", ["fixtures/unary", "fixtures", "../q/**"], ["/p/fixtures", "/q/more"]],
  [
    "a glob beside a folder that has it all",
    ["fixtures/unary", "fixtures", "fixtures/*/1.json", "/q"],
    ["/p/fixtures", "/q"],
  ],
  ["a path that only begins alike is another", ["fix", "fixtures/un", "/q", "fixtures"], ["/q", "/p/fixtures"]],
])("%s", (_, given, expected) => {
  expect(fixturePaths(given, FILES, "/p")).toEqual(expected);
});

test("more than fits a variable becomes folders, and at last the one folder of all", () => {
  const named = (count: number, folder: (index: number) => string): string[] =>
    Array.from({ length: count }, (_, index) => `/p/${folder(index)}/${index}_a_name_of_some_length.json`);
  const bytes = (paths: readonly string[]): number => Buffer.byteLength(paths.join(delimiter));
  const files = named(5000, (index) => `fixtures/${index % 2}`);
  expect(bytes(files)).toBeGreaterThan(128 * 1024);
  expect(fixturePaths(files, files, "/p")).toEqual(["/p/fixtures/0", "/p/fixtures/1"]);
  const scattered = named(5000, (index) => `fixtures/a_folder_of_some_length_${index}`);
  expect(fixturePaths(["**"], scattered, "/p")).toEqual(["/p/fixtures"]);
});
