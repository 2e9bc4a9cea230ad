/** What is published: versions, generated code, schemas, dependencies, and the files of dist/ and of the package. */
import { execFile } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { filesBelow, importsIn, packageOf, ROOT, readSources } from "./sources.ts";

const run = promisify(execFile);
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

interface Manifest {
  readonly version: string;
  readonly main?: string;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(read("package.json"));

test("the version is that of package.json", () => {
  expect(VERSION).toBe(manifest.version);
});

test("src/generated is what schema/ gives", async () => {
  const { stderr } = await run(process.execPath, [join(ROOT, "scripts/generate.mjs"), "--check"], { cwd: ROOT });
  expect(stderr).toBe("");
});

describe("schemas", () => {
  const paths = filesBelow("schema");
  const schemas = new Map(paths.map((path): [string, Schema] => [path, JSON.parse(read(path))]));

  test("are the five that are promised, under the address that they name", () => {
    expect(paths).toEqual(
      ["config", "coverage", "fixture", "report", "result"].map((name) => `schema/${name}.schema.json`),
    );
    for (const [path, { $id, $schema, title, description }] of schemas) {
      expect({ $id, $schema }).toEqual({
        $id: `https://github.com/spikard/grpc-fixtures-action/${path}`,
        $schema: "https://json-schema.org/draft/2020-12/schema",
      });
      expect(title).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(description).toMatch(/^[A-Z].{20,}\.$/i);
    }
  });

  test("compile in strict mode", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addSchema([...schemas.values()]);
    for (const { $id } of schemas.values()) expect(ajv.getSchema($id)).toBeTypeOf("function");
  });

  test("say of every property what it is, for those who write files by them", () => {
    for (const [path, schema] of schemas) {
      expect(undescribed(schema, schemas).map((property) => `${path}${property}`)).toEqual([]);
    }
    const lacking = { properties: { a: { type: "string" }, b: { $ref: "#/$defs/c" } }, $defs: { c: {} } };
    expect(undescribed(lacking, schemas)).toEqual(["/properties/a", "/properties/b"]);
  });
});

type Schema = { readonly [key: string]: unknown } & {
  readonly $id: string;
  readonly $schema: string;
  readonly title: string;
  readonly description: string;
};

/** Below these a property is named again, to say when it may be there. */
const CONDITIONS = ["oneOf", "anyOf", "allOf", "not", "if", "then", "else", "dependentSchemas"];

/** undescribed lists the properties without a description, of their own or of what they refer to. */
function undescribed(root: object, all: ReadonlyMap<string, Schema>): string[] {
  const found: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (CONDITIONS.includes(key)) continue;
      if (key === "properties") {
        for (const [name, property] of Object.entries(Object(child))) {
          if (!isDescribed(property, root, all)) found.push(`${pointer}/properties/${name}`);
        }
      }
      visit(child, `${pointer}/${key}`);
    }
  };
  visit(root, "");
  return found;
}

function isDescribed(property: unknown, root: object, all: ReadonlyMap<string, Schema>): boolean {
  const { description, $ref } = Object(property);
  if (typeof description === "string" && description.length > 4) return true;
  if (typeof $ref !== "string") return false;
  const [file = "", pointer = ""] = $ref.split("#");
  let target: unknown = file === "" ? root : all.get(`schema/${file}`);
  for (const key of pointer.split("/").slice(1)) target = Object(target)[key];
  return typeof Object(target).description === "string";
}

describe("dist/", () => {
  const files = filesBelow("dist");
  const code = files.filter((path) => !path.startsWith("dist/types/"));

  test("holds four bundles with the licences of what is in them, the types, and nothing else", () => {
    const chunks = code.filter((path) => /\/\d+\.index\.js$/.test(path));
    const bundles = ["dist", "dist/action", "dist/cli"].flatMap((folder) => [
      `${folder}/index.js`,
      `${folder}/licenses.txt`,
    ]);
    // There is nothing of others in the post step.
    const expected = [...bundles, "dist/post/index.js"];
    expect(code.filter((path) => !chunks.includes(path)).sort()).toEqual(expected.sort());
    for (const chunk of chunks) {
      const beside = code.filter((path) => path !== chunk && dirname(path) === dirname(chunk));
      const load = new RegExp(`_require__\\.e\\((?:/\\* import\\(\\) \\*/ ?)?${basename(chunk, ".index.js")}\\)`);
      expect(
        beside.some((path) => load.test(read(path))),
        `${chunk} is loaded by nothing`,
      ).toBe(true);
    }
  });

  test("has the declarations that those of the library lead to", () => {
    const found = new Set<string>();
    const visit = (path: string): void => {
      if (found.has(path)) return;
      expect(files).toContain(path);
      found.add(path);
      for (const next of importsIn(read(path), path)) {
        if (next.path !== undefined) visit(next.path.replace(/\.(ts|js)$/, ".d.ts"));
      }
    };
    visit("dist/types/index.d.ts");
    expect(found.size).toBeGreaterThan(20);
    // Nobody who uses the library has to have what only the Action and the CLI are made with.
    expect([...found].filter((path) => /^dist\/types\/(action|cli)\//.test(path))).toEqual([]);
  });

  describe("copied to where nothing is installed", () => {
    let folder: string;

    beforeAll(async () => {
      folder = await realpath(await mkdtemp(join(tmpdir(), "grpc-fixtures-copy-")));
      for (const name of ["dist", "fixtures", "package.json"])
        await cp(join(ROOT, name), join(folder, name), { recursive: true });
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test("runs the bundled suite from any folder", async () => {
      const { stdout } = await run(process.execPath, [join(folder, "dist/cli/index.js"), "run"], { cwd: tmpdir() });
      expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
        /^✓ Passed: (\d+) fixtures on embedded: \1 passed; \d+ heavy /,
      );
    });

    test("is a library", async () => {
      const program = `import { VERSION } from ${JSON.stringify(pathToFileURL(join(folder, "dist/index.js")).href)}; console.log(VERSION);`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
      expect(stdout).toBe(`${VERSION}\n`);
    });
  });

  test("has a CLI that can be executed", () => {
    expect(read("dist/cli/index.js").split("\n")[0]).toBe("#!/usr/bin/env node");
    expect(() => accessSync(join(ROOT, "dist/cli/index.js"), constants.X_OK)).not.toThrow();
  });

  test("names no place of the machine it was built on", () => {
    for (const path of files.filter((file) => !file.endsWith("licenses.txt"))) {
      expect(read(path).includes(ROOT.replace(/\/$/, "")), path).toBe(false);
    }
  });
});

test("the package has what its users need, and stays small", async () => {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT });
  const packed: { readonly files: readonly { readonly path: string }[]; readonly size: number } = first(
    JSON.parse(stdout),
  );
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "README.md",
      "action.yml",
      "package.json",
      "dist/index.js",
      "dist/types/index.d.ts",
      "dist/cli/index.js",
      "dist/action/index.js",
      "schema/config.schema.json",
      "fixtures/server/20_empty_stream.json",
    ]),
  );
  const tops = new Set(paths.map((path) => path.split("/")[0]));
  expect([...tops].sort()).toEqual([
    "LICENSE",
    "README.md",
    "action.yml",
    "dist",
    "fixtures",
    "package.json",
    "schema",
  ]);
  expect(packed.size).toBeLessThan(10 * 1024 * 1024);
  for (const path of filesBelow("fixtures")) expect(paths).toContain(path);
});

/** npm gives a list of packages; later versions an object by name. */
function first(packs: object) {
  const [pack] = Object.values(packs);
  return pack;
}

/** The packages that a declaration file and all those it leads to import from. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, specifier = ""] of read(file).matchAll(/from "([^"]+)"/g)) {
    if (specifier.startsWith(".")) {
      const path = posix.join(posix.dirname(file), specifier).replace(/\.(?:js|ts)$/, ".d.ts");
      for (const name of packagesOf(path, seen)) packages.add(name);
    } else if (!specifier.startsWith("node:")) packages.add(packageOf(specifier) ?? specifier);
  }
  return packages;
}

describe("dependencies", () => {
  const sources = readSources("src");
  const imported = new Set(
    sources.flatMap(({ imports }) =>
      imports.map(({ specifier, path }) => (path === undefined ? packageOf(specifier) : undefined)),
    ),
  );
  imported.delete(undefined);

  test("of the package are those that the library's types lead to: the bundles bring all else with them", () => {
    const packages = packagesOf("dist/types/index.d.ts");
    expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test("that the sources import are declared", () => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect([...imported].filter((name) => name !== undefined && !declared.includes(name))).toEqual([]);
  });

  test("for development are used by tests, scripts or the bench", () => {
    const users = ["__tests__", "bench", "scripts"]
      .flatMap(readSources)
      .filter(({ path }) => !path.startsWith("__tests__/packaging/"));
    const texts = [
      read("package.json").replace(/"devDependencies": \{[^}]*\}/, ""),
      read("biome.json"),
      read("tsconfig.json"),
    ];
    const all = [...users.map(({ text }) => text), ...texts].join("\n");
    const wanted = new Set(
      users.flatMap(({ imports }) =>
        imports.map(({ specifier, path }) => (path === undefined ? packageOf(specifier) : undefined)),
      ),
    );
    const unused = Object.keys(manifest.devDependencies).filter((name) => {
      const types = /^@types\/(.+)$/.exec(name)?.[1];
      if (types !== undefined) return !imported.has(types) && !wanted.has(types) && types !== "node";
      if (imported.has(name)) return false;
      const command = name.replace(/^@biomejs\//, "");
      return !new RegExp(`["'/ ]${command}["'/ ]`).test(all);
    });
    expect(unused).toEqual([]);
    const declared = [
      "grpc-fixtures-action",
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ];
    expect([...wanted].filter((name) => name !== undefined && !declared.includes(name))).toEqual([]);
  });

  test("are pinned", () => {
    const ranges = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(ranges).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

test("fixtures and schemas are files of the repository, and no links", () => {
  for (const path of [...filesBelow("fixtures"), ...filesBelow("schema")]) {
    expect(statSync(join(ROOT, path)).isFile()).toBe(true);
  }
});
