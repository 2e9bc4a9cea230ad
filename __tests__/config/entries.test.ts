/** Entries edited in place: what is not touched keeps its layout and its comments, and what cannot be edited is left. */
import { describe, expect, test } from "vitest";
import { editEntries } from "../../src/config/edit/entries.ts";
import type { BindingEdit, EntryCopy } from "../../src/config/edit/model.ts";
import { EntryEditError } from "../../src/config/errors.ts";
import type { KnownFailingConfig } from "../../src/config/model.ts";
import { parseConfig } from "../../src/config/parse.ts";

const GO = "bindings:\n  go:\n    server: { address: a:1 }\n";

interface Change {
  readonly binding?: string;
  readonly instead?: Readonly<Record<number, readonly EntryCopy[]>>;
  readonly added?: readonly KnownFailingConfig[];
}

function editOf({ binding = "go", instead = {}, added = [] }: Change): BindingEdit {
  return {
    binding,
    added,
    instead: new Map(Object.entries(instead).map(([index, copies]) => [Number(index), copies])),
  };
}

function edit(text: string, change: Change, file = "c.yml"): string {
  const edited = editEntries(text, file, [editOf(change)]);
  expect(() => parseConfig(edited, file)).not.toThrow();
  return edited;
}

const NEW: KnownFailingConfig = { fixture: "errors/50_no_order", reason: 'to be explained: "x": y # z' };
const [X, Y]: KnownFailingConfig[] = [
  { fixture: "a/1_x", reason: "x" },
  { fixture: "a/2_y", reason: "y", encoding: "json" },
];

const BLOCK = `# the bindings
bindings:
  go:
    server: { address: "a:1" }   # attached

    known-failing:   # all of them
      # the first
      - fixture: server/*
        reason: >
          folded
          text
      # the second

      - { fixture: z, reason: w }   # tail
    # the end of go
  php:
    server: { address: "b:1" }
`;

describe("in lines of their own", () => {
  test("one goes, with its own lines alone", () => {
    expect(edit(BLOCK, { instead: { 0: [] } })).toBe(
      BLOCK.replace("      - fixture: server/*\n        reason: >\n          folded\n          text\n", ""),
    );
    expect(edit(BLOCK, { instead: { 1: [] } })).toBe(BLOCK.replace("      - { fixture: z, reason: w }   # tail\n", ""));
  });

  test("with the last of them the key goes, and the comments stay", () => {
    expect(edit(BLOCK, { instead: { 0: [], 1: [] } })).toBe(`# the bindings
bindings:
  go:
    server: { address: "a:1" }   # attached

      # the first
      # the second

    # the end of go
  php:
    server: { address: "b:1" }
`);
  });

  test("new ones come last", () => {
    const added = `      - fixture: errors/50_no_order\n        reason: "to be explained: \\"x\\": y # z"\n`;
    expect(edit(BLOCK, { added: [NEW] })).toBe(BLOCK.replace("# tail\n", `# tail\n${added}`));
    expect(edit(BLOCK, { instead: { 1: [] }, added: [NEW] })).toBe(
      BLOCK.replace("      - { fixture: z, reason: w }   # tail\n", added),
    );
  });

  test("one is narrowed to copies, each with its own text", () => {
    const copies = [{ fixture: "server/20_rows" }, { fixture: "server/21", encoding: "json" as const }];
    const narrowed = edit(BLOCK, { instead: { 0: copies, 1: copies } });
    expect(narrowed).toContain(`      # the first
      - fixture: server/20_rows
        reason: >
          folded
          text
      - fixture: server/21
        reason: >
          folded
          text
        encoding: json
      # the second

      - { fixture: server/20_rows, reason: w }   # tail
      - { fixture: server/21, reason: w, encoding: json }   # tail
    # the end of go
`);
  });

  test("a day is written anew, where there is one and where there is none", () => {
    const text = `${GO}    known-failing:\n      - fixture: x\n        expires: 2026-01-01 # soon\n        reason: y\n`;
    expect(edit(text, { instead: { 0: [{ expires: "2026-04-01" }] } })).toBe(text.replace("2026-01-01", "2026-04-01"));
    expect(edit(text, { instead: { 0: [{ encoding: "json" }] } })).toBe(`${text}        encoding: json\n`);
  });

  test.each([
    ["at the key's own indentation", `${GO}    known-failing:\n    - fixture: x\n      reason: y\n`, "    "],
    ["without a last line break", `${GO}    known-failing:\n      - { fixture: x, reason: y }`, "      "],
    [
      "with Windows line breaks",
      `${GO}    known-failing:\n      - { fixture: x, reason: y }\n`.replaceAll("\n", "\r\n"),
      "      ",
    ],
  ])("the list may stand %s", (_, text, indent) => {
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const lines = `${indent}- fixture: a/1_x${eol}${indent}  reason: "x"${eol}`;
    expect(edit(text, { added: [X as KnownFailingConfig] })).toBe(`${text}${text.endsWith("\n") ? "" : eol}${lines}`);
    expect(edit(text, { instead: { 0: [] } })).toBe(GO.replaceAll("\n", eol));
  });

  test("the first of a binding come after all else that is said of it", () => {
    const entry = `    known-failing:\n      - fixture: a/1_x\n        reason: "x"\n      - fixture: a/2_y\n        reason: "y"\n        encoding: json\n`;
    const added = [X, Y] as KnownFailingConfig[];
    expect(edit(`${GO}# the end\n`, { added })).toBe(`${GO}${entry}# the end\n`);
    expect(edit(GO.trimEnd(), { added })).toBe(`${GO}${entry}`.trimEnd());
    const nested = `bindings:\n  go:\n    server:\n      command: x\n      env:\n        A: "b"   # c\n  php: { server: { address: b:1 } }\n`;
    expect(edit(nested, { added })).toBe(nested.replace("# c\n", `# c\n${entry}`));
    expect(edit(`${GO}    known-failing: [ ]  # none\n`, { added })).toBe(`${GO}${entry.trimEnd()}  # none\n`);
  });
});

describe("in brackets", () => {
  const flow = (list: string): string => `bindings: { go: { server: { address: "a:1" }, known-failing: ${list} } }\n`;
  const TWO = '[ { fixture: "29_*", reason: "…" }, { fixture: b, reason: c } ]';

  test.each<[string, Change, string]>([
    ["one goes", { instead: { 0: [] } }, "[ { fixture: b, reason: c } ]"],
    ["the last goes", { instead: { 1: [] } }, '[ { fixture: "29_*", reason: "…" } ]'],
    ["all go", { instead: { 0: [], 1: [] } }, "[]"],
    ["one comes", { added: [X as KnownFailingConfig] }, `${TWO.slice(0, -2)}, { fixture: a/1_x, reason: "x" } ]`],
    [
      "one is narrowed",
      { instead: { 0: [{ fixture: "29_a" }, { fixture: "29 b", encoding: "json" }] } },
      '[ { fixture: "29_a", reason: "…" }, { fixture: "29 b", reason: "…", encoding: json }, { fixture: b, reason: c } ]',
    ],
  ])("%s", (_, change, list) => {
    expect(edit(flow(TWO), change)).toBe(flow(list));
  });

  test("the first of a binding, and the first of an empty list", () => {
    const made = '[{ fixture: a/1_x, reason: "x" }]';
    expect(edit("bindings: { go: { server: { address: a:1 } } }\n", { added: [X as KnownFailingConfig] })).toBe(
      `bindings: { go: { server: { address: a:1 }, known-failing: ${made} } }\n`,
    );
    expect(edit(flow("[]"), { added: [X as KnownFailingConfig] })).toBe(flow(made));
  });

  test("a list over several lines keeps them", () => {
    const text = `${GO}    known-failing: [\n      { fixture: a, reason: b },\n      { fixture: c, reason: d },\n    ] # end\n`;
    expect(edit(text, { instead: { 0: [] }, added: [X as KnownFailingConfig] })).toBe(
      `${GO}    known-failing: [\n      { fixture: c, reason: d },\n      { fixture: a/1_x, reason: "x" },\n    ] # end\n`,
    );
    expect(edit(text, { instead: { 0: [], 1: [] } })).toBe(GO);
  });

  test("comments between the entries would be lost: that is refused", () => {
    const text = `${GO}    known-failing: [\n      # why\n      { fixture: a, reason: b } ]\n`;
    expect(() => edit(text, { added: [X as KnownFailingConfig] })).toThrow(EntryEditError);
    expect(() => edit(text, { added: [X as KnownFailingConfig] })).toThrow(
      "c.yml:4: comments stand between the entries",
    );
    expect(edit(text, {})).toBe(text);
  });
});

describe("what is shared is refused, with its place", () => {
  test.each<[string, string, string]>([
    [
      "an entry",
      `${GO}    known-failing:\n      - &e { fixture: a, reason: b }\n  php: { server: { address: b:1 }, known-failing: [ *e ] }\n`,
      "c.yml:5: `&e` shares what is to be edited",
    ],
    ["a list", `x: 1\n${GO}    known-failing: *list\n`, "c.yml:5: `*list` shares"],
    ["a binding", "bindings:\n  go: &go { server: { address: a:1 } }\n", "c.yml:2: `&go` shares"],
    ["all bindings", "bindings: &all\n  go: { server: { address: a:1 } }\n", "c.yml:2: `&all` shares"],
  ])("%s", (_, text, message) => {
    const attempt = () => editEntries(text, "c.yml", [editOf({ added: [NEW] })]);
    if (!text.startsWith("x: 1")) expect(attempt).toThrow(message);
    expect(attempt).toThrow(EntryEditError);
  });

  test("an anchor elsewhere is not", () => {
    const text = "bindings:\n  go:\n    server: &s { address: a:1 }\n  php:\n    server: *s\n";
    expect(edit(text, { added: [X as KnownFailingConfig] })).toContain("known-failing:\n      - fixture: a/1_x");
  });
});

test("words that YAML reads as something else are quoted", () => {
  for (const fixture of ["true", "null", "12", "1e3", "- x", "a: b", "a #b", "no", "é/ü", "\u2028", '"', "x\n"]) {
    const edited = edit(GO, { added: [{ fixture, reason: "r" }] });
    expect(parseConfig(edited, "c.yml").bindings[0]?.knownFailing).toEqual([{ fixture, reason: "r" }]);
  }
});

test("several bindings at once, each in its place", () => {
  const text = `${BLOCK}    known-failing: [ { fixture: p, reason: q } ]\n`;
  const edited = editEntries(text, "c.yml", [
    editOf({ binding: "php", instead: { 0: [{ fixture: "r" }] }, added: [X as KnownFailingConfig] }),
    editOf({ instead: { 0: [] }, added: [NEW] }),
  ]);
  const { bindings } = parseConfig(edited, "c.yml");
  expect(bindings.map(({ knownFailing }) => knownFailing?.map(({ fixture }) => fixture))).toEqual([
    ["z", "errors/50_no_order"],
    ["r", "a/1_x"],
  ]);
});

describe("JSON", () => {
  const entries = [
    { fixture: "a*", reason: "b" },
    { fixture: "c", reason: "d" },
  ];
  const file = (knownFailing?: unknown, indent: number | string = 2): string =>
    `${JSON.stringify({ bindings: { go: { server: { address: "a:1" }, "known-failing": knownFailing } } }, null, indent)}\n`;

  test.each<[string, Change, unknown]>([
    ["one goes", { instead: { 0: [] } }, entries.slice(1)],
    ["all go", { instead: { 0: [], 1: [] } }, undefined],
    ["one comes", { added: [NEW] }, [...entries, NEW]],
    [
      "one is narrowed",
      { instead: { 0: [{ fixture: "a1" }, { fixture: "a2", encoding: "json" }], 1: [] }, added: [NEW] },
      [{ fixture: "a1", reason: "b" }, { fixture: "a2", reason: "b", encoding: "json" }, NEW],
    ],
    ["all are replaced", { instead: { 0: [], 1: [] }, added: [NEW] }, [NEW]],
  ])("%s, whatever the indentation", (_, change, expected) => {
    for (const indent of [2, 4, "\t"]) {
      expect(edit(file(entries, indent), change, "c.json")).toBe(file(expected, indent));
    }
  });

  test("the first of a binding", () => {
    expect(edit(file(), { added: [X as KnownFailingConfig] }, "c.json")).toBe(file([X]));
    expect(
      JSON.parse(edit(file([]), { added: [X as KnownFailingConfig] }, "c.json")).bindings.go["known-failing"],
    ).toEqual([X]);
  });
});

test("nothing to change changes nothing", () => {
  for (const text of [BLOCK, GO]) expect(editEntries(text, "c.yml", [editOf({})])).toBe(text);
});
