/** What the documents say of the code is held to it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RULES } from "../../src/fixtures/rules/ids.ts";

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");

test("the rules in docs/fixtures.md are the registry's, with their severities", () => {
  const rows = [...read("docs/fixtures.md").matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
  const documented = rows.map(([, id, severity, summary]) => [id, severity, summary]);
  const registered = Object.entries(RULES).map(([id, { severity, summary }]) => {
    const shown = typeof severity === "string" ? severity : `${severity.protobuf}; ${severity.json} with JSON payloads`;
    return [id, shown, summary];
  });
  expect(documented).toEqual(registered);
});

test("links between the documents lead somewhere", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/fixtures.md",
    "docs/binding-servers.md",
    "docs/coverage.md",
    "docs/known-differences.md",
    "docs/github.md",
    "examples/workflows/README.md",
    "examples/servers/README.md",
  ];
  for (const document of documents) {
    for (const [, target = ""] of read(document).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      const path = fileURLToPath(new URL(target, new URL(`../../${document}`, import.meta.url)));
      expect(() => readFileSync(path), `${document} → ${target}`).not.toThrow("ENOENT");
    }
  }
});
