/** Which format a report has, by how it begins. Names of files say nothing: people call lcov `coverage.xml`. */

/** So much of a report is looked at. */
export const HEAD_BYTES = 64 * 1024;

export type Detected =
  | { readonly kind: "lcov" | "go" | "cobertura" | "clover" | "jacoco" | "json" | "empty" }
  /** Something else that is known. `what`, to be read after "is", says what to do. */
  | { readonly kind: "mistaken"; readonly what: string }
  | { readonly kind: "unknown" };

/** detectFormat looks at the first HEAD_BYTES of a report, decoded. */
export function detectFormat(head: string): Detected {
  const text = head.replace(/^[\ufeff\s]+/, "");
  if (text === "") return { kind: "empty" };
  if (text.startsWith("{") || text.startsWith("[")) return { kind: "json" };
  if (text.startsWith("<")) return detectXml(text);
  if (/^mode:[ \t]*(set|count|atomic)(\s|$)/.test(text)) return { kind: "go" };
  if (GCOV.test(text)) return { kind: "mistaken", what: "the text of gcov: let lcov or gcovr write a report of it" };
  if (LCOV.test(withoutComments(text))) return { kind: "lcov" };
  const known = BINARIES.find(([start]) => head.startsWith(start))?.[1];
  return known === undefined ? { kind: "unknown" } : { kind: "mistaken", what: known };
}

/** The source with counts before its lines; what stands first is not the program. */
const GCOV = /^-:\s+0:(Source|Version|Runs|Graph|Data):/;
const LCOV = /^(TN:|SF:|KF:|VER:|FN|DA:|BR|L[FH]:|MC|end_of_record)/;

/** lcov's comments are lines that begin with #. */
function withoutComments(text: string): string {
  let at = 0;
  while (text[at] === "#") {
    const end = text.indexOf("\n", at);
    if (end === -1) return "";
    at = end + 1;
    while (/\s/.test(text.charAt(at))) at++;
  }
  return text.slice(at);
}

function detectXml(text: string): Detected {
  const from = rootStart(text);
  const [, name = "", attributes = ""] = /^<([^\s/>]+)([^>]*)/.exec(text.slice(from, from + MOST_TAG)) ?? [];
  switch (name) {
    case "coverage":
      if (isGeneric(attributes, text.slice(from))) return { kind: "mistaken", what: GENERIC };
      return { kind: isClover(attributes, text.slice(from)) ? "clover" : "cobertura" };
    case "report":
      return { kind: "jacoco" };
    default: {
      const known = OTHER_XML.get(name.toLowerCase());
      return known === undefined ? { kind: "unknown" } : { kind: "mistaken", what: known };
    }
  }
}

const MOST_TAG = 4096;

/** Both call their root `coverage`. Cobertura's has rates; where a tool leaves them out, what stands inside tells. */
function isClover(attributes: string, text: string): boolean {
  if (/\s(line-rate|lines-valid|branch-rate)\s*=/.test(attributes)) return false;
  const inside = /<(project|packages|package|sources)[\s/>]/.exec(text)?.[1];
  return inside === undefined ? /\s(generated|clover)\s*=/.test(attributes) : inside === "project";
}

/** SonarQube's generic format calls its root so too, and has files in it. */
function isGeneric(attributes: string, text: string): boolean {
  return /\sversion\s*=\s*["']1["']/.test(attributes) && /^<coverage[^>]*>\s*(?:<!--.*?-->\s*)*<file\s/s.test(text);
}

const GENERIC = "SonarQube's generic coverage: let the tool write lcov, Cobertura or Clover as well";

const OTHER_XML: ReadonlyMap<string, string> = new Map([
  ["html", "an HTML page, the report for people: let the tool write lcov or XML as well"],
  ["testsuites", "a JUnit report, which has the results of tests and no coverage"],
  ["testsuite", "a JUnit report, which has the results of tests and no coverage"],
  ["scoverage", "scoverage's own report: give the cobertura.xml that it writes beside it"],
  ["coveragesession", "an OpenCover report: let coverlet write Cobertura instead"],
]);

/** Passes over `<?xml …?>`, comments and the document type. Each step goes on, so that there is an end. */
function rootStart(text: string): number {
  for (let at = 0; ; ) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = endOfMisc(text, at);
    if (end === undefined) return at;
    if (end === -1) return text.length;
    at = end;
  }
}

/** The end of what is no element at `at`; −1 where it has none, undefined where it is an element. */
function endOfMisc(text: string, at: number): number | undefined {
  if (text.startsWith("<?", at)) return after(text, "?>", at);
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (!text.startsWith("<!", at)) return undefined;
  const end = text.indexOf(">", at);
  const subset = text.indexOf("[", at);
  if (subset === -1 || end === -1 || end < subset) return end === -1 ? -1 : end + 1;
  return after(text, ">", after(text, "]", subset));
}

function after(text: string, mark: string, from: number): number {
  const at = from === -1 ? -1 : text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

const LLVM_PROFILE = "LLVM's own profile: let `llvm-cov export` write a report of it";

const COVERAGE_PY_DATA = "coverage.py's own data file: let `coverage xml` or `coverage json` write a report of it";

/** What people give by mistake, as it begins when it is decoded: bytes that are no UTF-8 are \ufffd. */
const BINARIES: readonly (readonly [start: string, what: string])[] = [
  ["SQLite format 3", COVERAGE_PY_DATA],
  ["!coverage.py: This is a private format", COVERAGE_PY_DATA],
  ["\ufffdrforpl", LLVM_PROFILE],
  ["\ufffdlprof", LLVM_PROFILE],
  ["\x01\ufffd\ufffd", "JaCoCo's own data file: let JaCoCo write its XML report"],
  ["PK\x03\x04", "a ZIP archive: unpack it first"],
  ["\x1f\ufffd", "a file compressed with gzip: unpack it first"],
];
