/** The order of the sources: imports run one way, and what touches the process stands at the top. */
import { describe, expect, test } from "vitest";
import { importsIn, packageOf, readSources, type SourceFile } from "./sources.ts";

/** Each layer imports from those before it, never from its neighbours or from those after it. */
const LAYERS: readonly (readonly string[])[] = [
  ["version", "generated"],
  ["json", "text"],
  ["protobuf", "rpc"],
  ["fixtures"],
  ["servers", "scenarios"],
  // The embedded server answers from fixtures; the supervisor knows nothing of them.
  ["servers/embedded"],
  ["suite", "config"],
  ["parity", "coverage"],
  // GitHub's API and events, which know nothing of fixtures.
  ["report", "github"],
  ["pipeline"],
  ["cli", "action", "index"],
];

/** Edges that the order alone would allow. */
const FORBIDDEN: readonly (readonly [from: string, to: string])[] = [
  ["servers", "fixtures"],
  ["suite", "servers/embedded"],
  ["config", "servers/embedded"],
  ["report", "servers/embedded"],
  ["report", "config"],
  ...[
    "coverage",
    "parity",
    "suite",
    "config",
    "servers",
    "servers/embedded",
    "scenarios",
    "fixtures",
    "protobuf",
    "rpc",
  ].map((to): [string, string] => ["github", to]),
  ["index", "servers/embedded"],
];

const sources = readSources("src");

function layerOf(path: string): string {
  const [, first = "", second] = path.replace(/\.(ts|js)$/, "").split("/");
  return first === "servers" && second === "embedded" ? "servers/embedded" : first;
}

const rankOf = (layer: string): number => LAYERS.findIndex((layers) => layers.includes(layer));

/** upwards lists the imports that break the order, as a reader would look for them. */
function upwards(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ path }) => {
      if (path === undefined) return [];
      const [from, to] = [layerOf(file.path), layerOf(path)];
      const allowed = from === to || (rankOf(from) > rankOf(to) && !FORBIDDEN.some(([a, b]) => a === from && b === to));
      return allowed ? [] : [`${file.path} imports ${path}`];
    }),
  );
}

/** cycles finds ways from a file back to itself at run time. Types that refer to each other are no circle: nothing of them is left. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(" → "));
    if (at !== -1 || done.has(path)) return;
    for (const { path: next, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (next !== undefined && !typeOnly) visit(next, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

/** A file as if it stood in src/. */
const pretend = (path: string, text: string): SourceFile => ({ path, text, imports: importsIn(text, path) });

/** Code without comments and texts: what is left of a mention is a use. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, '""');

const isTop = (path: string): boolean => path.startsWith("src/cli/") || path.startsWith("src/action/");

describe("imports", () => {
  test("every folder has its layer, and every layer its folder", () => {
    const known = LAYERS.flat();
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].sort()).toEqual([...known].sort());
  });

  test("run downwards only", () => {
    expect(upwards(sources)).toEqual([]);
  });

  test("lead to files that there are, by their whole name", () => {
    const paths = new Set(sources.map(({ path }) => path));
    const lost = sources.flatMap((file) =>
      file.imports
        .filter(({ path }) => path !== undefined && !paths.has(path))
        .map(({ specifier }) => `${file.path}: ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  test("go in no circles", () => {
    expect(cycles(sources)).toEqual([]);
  });

  test("of src/index.ts are all there is to it", () => {
    const index = sources.find(({ path }) => path === "src/index.ts");
    expect(
      codeOf(index?.text ?? "")
        .replace(/export (type )?\{[^}]*\} from "";/g, "")
        .trim(),
    ).toBe('""');
  });

  test("a breach of each of these would be seen", () => {
    const up = pretend(
      "src/json/a.ts",
      'import {\n  type B,\n  b,\n} from "../cli/b.ts";\nconst x = await import("../rpc/c.ts");',
    );
    expect(upwards([up])).toEqual(["src/json/a.ts imports src/cli/b.ts", "src/json/a.ts imports src/rpc/c.ts"]);
    expect(upwards([pretend("src/suite/a.ts", 'export { b } from "../config/b.ts";')])).toHaveLength(1);
    expect(upwards([pretend("src/github/a.ts", 'import type { B } from "../fixtures/b.ts";')])).toHaveLength(1);
    expect(upwards([pretend("src/servers/a.ts", 'import type { B } from "../fixtures/b.ts";')])).toHaveLength(1);
    const round = [
      pretend("src/json/a.ts", 'import { b } from "./b.ts";'),
      pretend("src/json/b.ts", 'export { type C, a } from "./a.ts";'),
    ];
    expect(cycles(round)).toEqual(["src/json/a.ts → src/json/b.ts → src/json/a.ts"]);
    const types = pretend("src/json/b.ts", 'import type { a } from "./a.ts";');
    expect(cycles([pretend("src/json/a.ts", 'import { b } from "./b.ts";'), types])).toEqual([]);
  });
});

describe("the process", () => {
  /** What only the commands and the Action may touch. `process.kill` and `process.pid` are how servers are stopped and found. */
  const PROCESS = /\bprocess\s*\.\s*(?!kill\b|pid\b|platform\b)\w+|\bconsole\s*\.|\bglobalThis\b/g;

  test("is for cli/ and action/ alone: nothing below prints, exits or reads the environment", () => {
    const uses = sources
      .filter(({ path }) => !isTop(path) && !path.startsWith("src/generated/"))
      .flatMap(({ path, text }) => (codeOf(text).match(PROCESS) ?? []).map((use) => `${path}: ${use}`));
    expect(uses).toEqual([]);
    expect(sources.filter(({ path }) => isTop(path)).some(({ text }) => PROCESS.test(codeOf(text)))).toBe(true);
    expect(codeOf('// process.env\nconst a = "process.exit(1)"; /* console.log */').match(PROCESS)).toBeNull();
    expect(codeOf("const e = process.env.X; console.log(e);").match(PROCESS)).toHaveLength(2);
  });

  test("is asked for servers in one place and for Git in another, without a shell", () => {
    const spawners = sources.filter(({ imports }) =>
      imports.some(({ specifier }) => specifier === "node:child_process"),
    );
    expect(spawners.map(({ path }) => path)).toEqual(["src/pipeline/gitFiles.ts", "src/servers/serverProcess.ts"]);
    for (const { text } of spawners) {
      expect(text).toMatch(/^import \{ (?:type ChildProcess, )?spawn \} from "node:child_process";$/m);
      expect(codeOf(text)).not.toMatch(/\bshell\b(?!: false)/);
    }
  });

  test("evaluates no text as code, and the generated validators compile nothing at run time", () => {
    const uses = sources.filter(({ text }) => /\beval\s*\(|\bFunction\s*\(|"node:vm"/.test(codeOf(text)));
    expect(uses.map(({ path }) => path)).toEqual([]);
  });
});

test("@actions/* is for action/ alone", () => {
  const users = sources.filter(({ imports }) => imports.some(({ specifier }) => specifier.startsWith("@actions/")));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ path }) => !path.startsWith("src/action/")).map(({ path }) => path)).toEqual([]);
});

test("grpc-js is loaded with the embedded server only, and that only where it is wanted", () => {
  const statically = sources.flatMap((file) =>
    file.imports
      .filter(({ specifier, path = "", typeOnly }) => {
        const heavy = packageOf(specifier) === "@grpc/grpc-js" || path.startsWith("src/servers/embedded/");
        return heavy && !typeOnly && !file.text.includes(`import("${specifier}")`);
      })
      .map(() => file.path),
  );
  expect(statically.filter((path) => !path.startsWith("src/servers/embedded/"))).toEqual([]);
});
