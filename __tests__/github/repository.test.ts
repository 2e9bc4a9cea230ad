import { describe, expect, test } from "vitest";
import { fullNameOf, isSameRepository, parseRepository, repositoryPath } from "../../src/github/repository.ts";

describe("a repository", () => {
  test("has the name that GitHub gives it", () => {
    for (const name of ["octo/app", "o-c-t-o/a.p_p-1", "octo/.github"]) {
      const repository = parseRepository(name);
      expect(repository === undefined ? undefined : fullNameOf(repository)).toBe(name);
    }
  });

  test("has no name that would lead elsewhere", () => {
    const names = [
      "",
      "octo",
      "octo/",
      "/app",
      "octo/..",
      "octo/.",
      "octo/app/x",
      "octo/a?b",
      "oc.to/app",
      "octo/app\n",
    ];
    for (const name of [...names, `octo/${"x".repeat(101)}`]) expect(parseRepository(name)).toBeUndefined();
  });

  test("is the same in upper and lower case", () => {
    const repository = { owner: "octo", name: "app" };
    expect(isSameRepository(repository, { owner: "Octo", name: "APP" })).toBe(true);
    expect(isSameRepository(repository, { owner: "octo", name: "app2" })).toBe(false);
    expect(isSameRepository(repository, { owner: "stranger", name: "app" })).toBe(false);
  });

  test("has paths whose segments stay segments", () => {
    const repository = { owner: "octo", name: "app" };
    expect(repositoryPath(repository, "issues", 7, "comments")).toBe("/repos/octo/app/issues/7/comments");
    expect(repositoryPath(repository, "commits", "a/../b?c#d", "pulls")).toBe(
      "/repos/octo/app/commits/a%2F..%2Fb%3Fc%23d/pulls",
    );
  });
});
