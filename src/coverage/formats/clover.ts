/** Clover XML: what PHPUnit, Istanbul, gcovr and OpenClover write, each in its own way. */
import { quote } from "../../text/quote.ts";
import type { Count } from "../count.ts";
import { FileGatherer, SOMEWHERE } from "../fileGatherer.ts";
import type { CoverageReport, FileCoverage, Metric, ReportSource } from "../model.ts";
import { readXml } from "../xml.ts";
import type { XmlTag } from "../xmlTag.ts";

/**
 * readClover reads the lines of each file of the project; those of tests, in `<testproject>`, do not count. Where the
 * `<metrics>` of a file count more than its lines show, that counts too, without a line: Istanbul shows no functions,
 * and PHPUnit no branches.
 */
export async function readClover(source: ReportSource): Promise<CoverageReport> {
  const reading = new CloverReading(source.file);
  await readXml(source, "coverage", reading);
  return { format: "Clover XML", files: reading.finish() };
}

/** A method's line stands for the method, and in PHPUnit's reports hides that it is also one that is run. */
interface MethodLine {
  readonly line: number;
  readonly hits: number;
  /** No statement follows before the next method: as PHPUnit lists no method without one, it is on this line. */
  isWhole: boolean;
}

interface File {
  readonly path: string;
  readonly shown: Readonly<Record<"statements" | "branches" | "functions", Tally>>;
  readonly methods: MethodLine[];
  metrics: XmlTag | undefined;
}

class CloverReading {
  readonly #files: FileGatherer;
  readonly #measured = new Set<Metric>(["lines"]);
  /** Its "statements" are lines, and its conditions numbers of branches. */
  #isIstanbul = false;
  #isTests = false;
  #file: File | undefined;

  constructor(file: string) {
    this.#files = new FileGatherer(file);
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "line":
        if (this.#file !== undefined && tag.within("file")) this.#addLine(tag, this.#file);
        return;
      case "metrics":
        if (this.#file !== undefined && tag.within("file")) this.#file.metrics = tag;
        return;
      case "file":
        if (this.#file !== undefined) tag.fail("a <file> inside another <file>; Clover has them side by side");
        if (!this.#isTests) this.#file = fileOf(tag.attribute("path") || tag.text("name"));
        return;
      case "coverage":
        // What istanbul-reports calls itself, in all its versions.
        this.#isIstanbul = tag.attribute("clover") === "3.2.0";
        return;
      case "project":
        this.#isIstanbul &&= tag.attribute("name") === "All files";
        if (!this.#isIstanbul) this.#measured.add("statements");
        return;
      case "testproject":
        this.#isTests = true;
        return;
    }
  }

  close(name: string): void {
    if (name === "testproject") this.#isTests = false;
    if (name !== "file" || this.#file === undefined) return;
    this.#addHidden(this.#file);
    this.#files.endFile(this.#file.path);
    this.#file = undefined;
  }

  finish(): FileCoverage[] {
    return this.#files.finish([...this.#measured]);
  }

  #addLine(tag: XmlTag, file: File): void {
    const line = tag.line("num");
    const type = tag.text("type");
    switch (type) {
      case "stmt":
        this.#addStatement(file, line, tag.count("count"));
        return;
      case "method":
        this.#addMethod(file, line, tag.count("count"));
        return;
      case "cond":
        this.#addCondition(file, line, tag);
        return;
      default:
        tag.fail(`type of <line> must be stmt, cond or method, but is ${quote(type)}`);
    }
  }

  #addStatement({ methods, shown }: File, line: number, hits: number): void {
    this.#files.add("lines", line, hits);
    // Several statements of a line follow each other.
    if (!this.#isIstanbul) this.#files.add("statements", line, hits, shown.statements.add(line, hits));
    const method = methods.at(-1);
    if (method !== undefined) method.isWhole = false;
  }

  #addMethod({ methods, shown }: File, line: number, hits: number): void {
    methods.push({ line, hits, isWhole: true });
    this.#files.add("functions", line, hits, shown.functions.add(line, hits));
    this.#measured.add("functions");
  }

  /** In Clover how often a condition was true and how often false; in Istanbul how many branches were reached and not. */
  #addCondition({ shown: { branches } }: File, line: number, tag: XmlTag): void {
    const whenTrue = tag.count("truecount");
    const whenFalse = tag.count("falsecount");
    this.#files.add("lines", line, tag.attribute("count") === undefined ? whenTrue + whenFalse : tag.count("count"));
    this.#measured.add("branches");
    if (this.#isIstanbul) {
      const count = { covered: whenTrue, total: whenTrue + whenFalse };
      branches.addAll(count);
      this.#files.addCounted("branches", line, count);
    } else {
      this.#files.add("branches", line, whenTrue, branches.add(line, whenTrue));
      this.#files.add("branches", line, whenFalse, branches.add(line, whenFalse));
    }
  }

  #addHidden(file: File): void {
    this.#addHiddenLines(file, file.shown.statements.lacks(metricsOf(file, "statements")));
    for (const [metric, name] of COUNTED) {
      const lacking = file.shown[metric].lacks(metricsOf(file, name));
      if (lacking.total === 0) continue;
      this.#measured.add(metric);
      this.#files.addCounted(metric, SOMEWHERE, lacking);
    }
  }

  /** The statements that the lines lack are on the lines of methods. */
  #addHiddenLines({ methods }: File, lacking: Count): void {
    if (this.#isIstanbul) return;
    let { covered } = lacking;
    let missed = lacking.total - covered;
    for (const { line, hits } of [...methods.filter(isWhole), ...methods.filter((method) => !isWhole(method))]) {
      if (hits > 0 ? covered === 0 : missed === 0) continue;
      if (hits > 0) covered--;
      else missed--;
      this.#files.add("lines", line, hits);
      this.#files.add("statements", line, hits);
    }
  }
}

/** As <metrics> calls them. */
const COUNTED = [
  ["branches", "conditionals"],
  ["functions", "methods"],
] as const;

function isWhole(method: MethodLine): boolean {
  return method.isWhole;
}

function fileOf(path: string): File {
  const shown = { statements: new Tally(), branches: new Tally(), functions: new Tally() };
  return { path, shown, methods: [], metrics: undefined };
}

/** What the <metrics> of a file count; nothing where they do not, or contradict themselves. */
function metricsOf({ metrics }: File, name: string): Count {
  if (metrics?.attribute(name) === undefined || metrics.attribute(`covered${name}`) === undefined) return NOTHING;
  const count = { covered: metrics.count(`covered${name}`), total: metrics.count(name) };
  return count.covered <= count.total ? count : NOTHING;
}

const NOTHING: Count = { covered: 0, total: 0 };

/** How many places of a file its lines show. */
class Tally {
  #covered = 0;
  #total = 0;
  #line = 0;
  #ofLine = 0;

  /** add counts a place, and gives it a key among those of its line. */
  add(line: number, hits: number): number {
    this.#ofLine = line === this.#line ? this.#ofLine + 1 : 0;
    this.#line = line;
    this.addAll({ covered: hits > 0 ? 1 : 0, total: 1 });
    return this.#ofLine;
  }

  addAll({ covered, total }: Count): void {
    this.#covered += covered;
    this.#total += total;
  }

  /** What is to be added to make a count. */
  lacks({ covered, total }: Count): Count {
    const lacking = Math.max(total - this.#total, 0);
    return { total: lacking, covered: Math.min(Math.max(covered - this.#covered, 0), lacking) };
  }
}
