/** Cobertura XML: what coverage.py, Istanbul, PHPUnit, gcovr, coverlet, tarpaulin and Cobertura itself write. */

import type { Count } from "../count.ts";
import { FileGatherer } from "../fileGatherer.ts";
import type { CoverageReport, FileCoverage, Metric, ReportSource } from "../model.ts";
import { placeKey } from "../placeKey.ts";
import { readXml } from "../xml.ts";
import type { XmlTag } from "../xmlTag.ts";

/**
 * readCobertura reads the `<lines>` of each `<class>`; several classes may stand in one file. The lines of a `<method>`
 * stand there too, and only say whether the function was reached. Statements are not measured, functions are where the
 * report has any, and branches where it shows them all: Istanbul counts more than its lines show, and PHPUnit shows none,
 * and what is left would be taken for the whole.
 */
export async function readCobertura(source: ReportSource): Promise<CoverageReport> {
  const reading = new CoberturaReading(source.file);
  await readXml(source, "coverage", reading);
  return { format: "Cobertura XML", files: reading.finish() };
}

/** A class, and what tells its places from those of other classes on the same lines. */
interface Class {
  /** Of its name. */
  readonly key: number;
  readonly path: string;
  /** A line may stand here again, of another method: its branches are others. */
  readonly branchesOfLine: Map<number, number>;
}

interface Method {
  readonly name: string;
  readonly signature: string;
  /** Of its lines: the first one, and the most hits. Undefined before there is one. */
  first: number | undefined;
  hits: number;
}

class CoberturaReading {
  readonly #files: FileGatherer;
  /** How many branches the report says that it has, and how many its lines show. */
  #branches = { counted: 0, shown: 0 };
  #hasFunctions = false;
  #folder: SourceFolder = { kind: "none" };
  #class: Class | undefined;
  #method: Method | undefined;

  constructor(file: string) {
    this.#files = new FileGatherer(file);
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "line":
        if (tag.within("class", "lines")) this.#addLine(tag);
        else if (tag.within("method", "lines")) this.#addMethodLine(tag);
        return;
      case "class":
        this.#openClass(tag);
        return;
      case "method":
        this.#method = {
          name: tag.attribute("name") ?? "",
          signature: tag.attribute("signature") ?? "",
          first: undefined,
          hits: 0,
        };
        return;
      case "coverage":
        this.#branches.counted = Number(tag.attribute("branches-valid") ?? 0) || 0;
        return;
    }
  }

  close(name: string, text: string): void {
    switch (name) {
      case "source":
        this.#folder = withSource(this.#folder, text.trim());
        return;
      case "method":
        this.#addMethod();
        return;
      case "class":
        if (this.#class !== undefined) this.#files.endFile(this.#class.path);
        this.#class = undefined;
        return;
    }
  }

  finish(): FileCoverage[] {
    const { counted, shown } = this.#branches;
    const measured: Metric[] = ["lines"];
    if (shown > 0 && shown >= counted) measured.push("branches");
    if (this.#hasFunctions) measured.push("functions");
    return this.#files.finish(measured);
  }

  #openClass(tag: XmlTag): void {
    if (this.#class !== undefined) tag.fail("a <class> inside another <class>; Cobertura has them side by side");
    const path = locate(tag.text("filename"), this.#folder);
    const key = placeKey(tag.attribute("name") ?? "");
    this.#class = { key, path, branchesOfLine: new Map() };
  }

  #addLine(tag: XmlTag): void {
    const line = tag.line("number");
    this.#files.add("lines", line, tag.count("hits"));
    const branches = branchesOf(tag);
    if (branches === undefined || this.#class === undefined) return;
    const { key, branchesOfLine } = this.#class;
    const before = branchesOfLine.get(line) ?? 0;
    branchesOfLine.set(line, before + branches.total);
    this.#files.addCounted("branches", line, branches, key + before);
    this.#branches.shown += branches.total;
  }

  #addMethodLine(tag: XmlTag): void {
    if (this.#method === undefined) return;
    this.#method.first ??= tag.line("number");
    this.#method.hits = Math.max(this.#method.hits, tag.count("hits"));
  }

  /** A method without lines has nothing that can be reached. One that comes again is another instance of the code. */
  #addMethod(): void {
    const method = this.#method;
    this.#method = undefined;
    if (method?.first === undefined || this.#class === undefined) return;
    const key = placeKey(String(this.#class.key), method.name, method.signature);
    this.#files.add("functions", method.first, method.hits, key);
    this.#hasFunctions = true;
  }
}

/** `condition-coverage="50% (1/2)"` → 1 of 2. A percentage alone does not say of how many, and is passed over. */
function branchesOf(tag: XmlTag): Count | undefined {
  const coverage = tag.attribute("condition-coverage");
  const [, covered, total] = /\((\d+)\/(\d+)\)\s*$/.exec(coverage ?? "") ?? [];
  if (covered === undefined || total === undefined) return undefined;
  const count = { covered: Number(covered), total: Number(total) };
  if (count.covered > count.total)
    tag.fail(`condition-coverage says that ${covered} of ${total} branches were reached`);
  return count;
}

/** What paths are relative to. Of several folders nobody knows which. */
type SourceFolder = { readonly kind: "none" | "several" } | { readonly kind: "one"; readonly folder: string };

/** Cobertura itself writes `--source` as one more, and coverlet an empty one. */
function withSource(before: SourceFolder, source: string): SourceFolder {
  if (source === "" || source === "--source") return before;
  const folder = /[\\/]$/.test(source) ? source.slice(0, -1) : source;
  if (before.kind === "none") return { kind: "one", folder };
  return before.kind === "one" && before.folder === folder ? before : { kind: "several" };
}

/**
 * locate is the path of a file, with the folder that it is relative to where the report names just one: coverage.py with
 * `--source=pkg` writes the folder `/…/pkg` and the file `mod.py`, which alone could be any.
 */
function locate(filename: string, source: SourceFolder): string {
  if (source.kind !== "one" || source.folder === "." || isAbsolute(filename)) return filename;
  return `${source.folder}/${filename.replace(/^(?:\.[\\/])+/, "")}`;
}

/** Also of another system, and the addresses that coverlet writes with SourceLink. */
function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]+:\/\/)/.test(path);
}
