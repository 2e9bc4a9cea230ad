/** JaCoCo XML: packages of classes and source files, in the groups of a build of several modules. */
import { FileGatherer, LONGEST_PATH, SOMEWHERE } from "../fileGatherer.ts";
import type { CoverageReport, FileCoverage, ReportSource } from "../model.ts";
import { placeKey } from "../placeKey.ts";
import { readXml } from "../xml.ts";
import type { XmlTag } from "../xmlTag.ts";
import { MethodsWithoutFile } from "./jacocoMethods.ts";

/**
 * readJacoco reads lines and branches of the source files and functions of the classes. JaCoCo counts instructions, and
 * not how often they ran: what was reached has one hit. Paths are those of packages, `com/acme/Main.java`; where two
 * groups have the same one, the names of the groups stand before it.
 */
export async function readJacoco(source: ReportSource): Promise<CoverageReport> {
  const reading = new JacocoReading(source.file);
  await readXml(source, "report", reading);
  return { format: "JaCoCo XML", files: reading.finish() };
}

interface Class {
  readonly name: string;
  /** Of its name, for those of its methods. */
  readonly key: string;
  /** Absent before JaCoCo 0.8, and where the class was compiled without debug information. */
  readonly sourceFile: string | undefined;
}

interface Method {
  readonly line: number;
  readonly key: number;
  /** Undefined where nothing is said of it. */
  hits: number | undefined;
}

class JacocoReading {
  readonly #files: FileGatherer;
  /** Those that are open, each with the names of the ones around it. */
  readonly #groups: string[] = [];
  #package = "";
  #class: Class | undefined;
  #method: Method | undefined;
  #sourceFile: string | undefined;
  readonly #withoutFile = new MethodsWithoutFile();
  /** Of the package that is open. */
  #sourceFiles: string[] = [];

  constructor(file: string) {
    this.#files = new FileGatherer(file);
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case "line":
        if (tag.within("sourcefile")) this.#addLine(tag);
        return;
      case "counter":
        if (tag.within("class", "method")) this.#countMethod(tag);
        return;
      case "method":
        this.#method = this.#methodOf(tag);
        return;
      case "class":
        this.#class = {
          name: tag.text("name"),
          key: String(placeKey(tag.text("name"))),
          sourceFile: tag.attribute("sourcefilename") || undefined,
        };
        return;
      case "sourcefile":
        this.#sourceFile = tag.text("name");
        this.#sourceFiles.push(this.#sourceFile);
        return;
      case "package":
        this.#package = tag.attribute("name") ?? "";
        return;
      case "group":
        this.#openGroup(tag);
        return;
    }
  }

  close(name: string): void {
    switch (name) {
      case "method":
        this.#addMethod();
        return;
      case "class":
        if (this.#class?.sourceFile !== undefined) this.#endFile(this.#class.sourceFile);
        this.#class = undefined;
        return;
      case "sourcefile":
        if (this.#sourceFile !== undefined) this.#endFile(this.#sourceFile);
        this.#sourceFile = undefined;
        return;
      case "package":
        this.#endPackage();
        return;
      case "group":
        this.#groups.pop();
        return;
    }
  }

  finish(): FileCoverage[] {
    return withGroups(this.#files.finish(["lines", "branches", "functions"]));
  }

  #openGroup(tag: XmlTag): void {
    const names = [...this.#groups.slice(-1), tag.attribute("name") ?? ""].join("/");
    if (names.length > LONGEST_PATH) tag.fail(`groups whose names have more than ${LONGEST_PATH} characters`);
    this.#groups.push(names);
  }

  #addLine(tag: XmlTag): void {
    const line = tag.line("nr");
    if (tag.attribute("ci") === undefined && tag.attribute("mi") === undefined) {
      tag.fail(
        "<line> has neither mi nor ci, and so does not say whether the line was reached. gcovr writes such reports: let it write Cobertura (--cobertura) or lcov (--lcov)",
      );
    }
    const covered = tag.count("ci");
    // A line without instructions is none for JaCoCo either.
    if (covered + tag.count("mi") > 0) this.#files.add("lines", line, covered > 0 ? 1 : 0);
    const coveredBranches = optionalCount(tag, "cb");
    const branches = { covered: coveredBranches, total: coveredBranches + optionalCount(tag, "mb") };
    this.#files.addCounted("branches", line, branches);
  }

  #methodOf(tag: XmlTag): Method {
    const hasLine = (tag.attribute("line") ?? "0") !== "0";
    return {
      line: hasLine ? tag.line("line") : SOMEWHERE,
      key: placeKey(this.#class?.key ?? "", tag.text("name"), tag.attribute("desc") ?? ""),
      hits: undefined,
    };
  }

  /** A method was reached where any of its instructions was. IntelliJ and Kover count those, and no methods. */
  #countMethod(counter: XmlTag): void {
    const type = counter.attribute("type");
    if (this.#method === undefined || (type !== "METHOD" && type !== "INSTRUCTION")) return;
    this.#method.hits = counter.count("covered") > 0 ? 1 : 0;
  }

  #addMethod(): void {
    const method = this.#method;
    this.#method = undefined;
    if (method?.hits === undefined || this.#class === undefined) return;
    const { line, key, hits } = method;
    if (this.#class.sourceFile === undefined) this.#withoutFile.add(this.#class.name, { line, key, hits });
    else this.#files.add("functions", line, hits, key);
  }

  #endPackage(): void {
    this.#withoutFile.endPackage(this.#sourceFiles, this.#files, (file) => this.#pathOf(file));
    this.#sourceFiles = [];
  }

  #endFile(sourceFile: string): void {
    this.#files.endFile(this.#pathOf(sourceFile));
  }

  #pathOf(sourceFile: string): string {
    const path = this.#package === "" ? sourceFile : `${this.#package}/${sourceFile}`;
    return `${this.#groups.at(-1) ?? ""}${BEHIND_GROUPS}${path}`;
  }
}

function optionalCount(tag: XmlTag, name: string): number {
  return tag.attribute(name) === undefined ? 0 : tag.count(name);
}

/** A character that XML cannot hold. */
const BEHIND_GROUPS = "\0";

/** withGroups makes paths of what files were gathered under: with their groups only where a path occurs in several. */
function withGroups(files: readonly FileCoverage[]): FileCoverage[] {
  const uses = new Map<string, number>();
  for (const { path } of files) uses.set(plain(path), (uses.get(plain(path)) ?? 0) + 1);
  return files.map((file) => {
    const isUnique = uses.get(plain(file.path)) === 1;
    const path = isUnique ? plain(file.path) : file.path.replace(BEHIND_GROUPS, "/").replace(/^\//, "");
    return { ...file, path };
  });
}

function plain(path: string): string {
  return path.slice(path.indexOf(BEHIND_GROUPS) + 1);
}
