/** The sources' imports, read as text: which file asks for what. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file that a relative specifier leads to. */
  readonly path?: string;
  /** Only types: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** filesBelow lists the files below a folder of the repository. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"))
    .sort();
}

/** readSources reads the sources below a folder, without declarations. */
export function readSources(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((path) => /\.(ts|js|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, imports: importsIn(text, path) };
    });
}

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`, also over several lines. */
const STATEMENT = /^(?:import|export)\s(type\s)?(?:[^"';]*?\sfrom\s)?\s*"([^"]+)"|(typeof\s)?\bimport\("([^"]+)"\)/gm;

export function importsIn(text: string, path: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, typeStatement, statement, typeExpression, expression]) => {
    const specifier = statement ?? expression ?? "";
    const typeOnly = typeStatement !== undefined || typeExpression !== undefined;
    if (!specifier.startsWith(".")) return { specifier, typeOnly };
    return { specifier, typeOnly, path: join(dirname(path), specifier).replaceAll("\\", "/") };
  });
}

/** packageOf is the package that a specifier belongs to; undefined for what comes with Node. */
export function packageOf(specifier: string): string | undefined {
  // Tests hold `.proto` texts, whose imports look alike.
  if (specifier.startsWith("node:") || specifier.endsWith(".proto")) return undefined;
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
