/** The reports in reports/ are made again, with the tools of this machine: `MAKE_REPORTS=1 npx vitest run makeReports`. */
import { execFile } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCoverageReport } from "../../src/coverage/read.ts";
import { TOOLCHAINS_REQUIRED } from "../support/python.ts";
import { countFiles, listReports, REPORTS, readExpected } from "../support/toolReports.ts";

const SAMPLES = fileURLToPath(new URL("../../examples/coverage", import.meta.url));
const LANGUAGES = readdirSync(SAMPLES).filter((name) => existsSync(join(SAMPLES, name, "make-report")));
/** Where the committed reports were made. */
const PLACE = "/srv/checkout/app";
/** Bounds for hangs: the first time, tools are fetched and compiled. */
const MAKE_MS = 1_800_000;

interface Made {
  /** What its make-report has made. */
  readonly folders: readonly string[];
  /** Which tool is not there. */
  readonly missing?: string;
}

describe.runIf(process.env.MAKE_REPORTS === "1")("made again", () => {
  let scratch: string;
  let place: string;
  const made = new Map<string, Made>();

  beforeAll(async () => {
    scratch = realpathSync(mkdtempSync(join(tmpdir(), "grpc-fixtures-made-")));
    place = join(scratch, "app");
    for (const language of LANGUAGES) made.set(language, await make(language));
  }, LANGUAGES.length * MAKE_MS);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  async function make(language: string): Promise<Made> {
    const out = join(scratch, "reports", language);
    const env = { ...process.env, SAMPLE_PLACE: place };
    try {
      await promisify(execFile)(join(SAMPLES, language, "make-report"), [out], { env, timeout: MAKE_MS });
      return { folders: listReports(out) };
    } catch (error) {
      const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
      if (!said.includes("missing: ")) throw new Error(`${language}: ${said}`);
      return { folders: [], missing: said };
    }
  }

  test.for(LANGUAGES)("the reports of %s count the same", async (language, context) => {
    const { folders = [], missing } = made.get(language) ?? {};
    if (missing !== undefined && !TOOLCHAINS_REQUIRED) context.skip(missing);
    expect(missing).toBeUndefined();
    expect(folders).not.toEqual([]);
    for (const folder of folders) {
      const again = join(scratch, "reports", language, folder);
      expect(readExpected(again), folder).toEqual(readExpected(join(REPORTS, folder)));
      expect(await countAll(again, place), folder).toEqual(await countAll(join(REPORTS, folder), PLACE));
    }
  });

  test("there are no others", () => {
    const results = [...made.values()];
    const folders = results.flatMap(({ folders }) => folders).sort();
    if (results.every(({ missing }) => missing === undefined)) expect(folders).toEqual(listReports());
  });

  /** Of each report, the counts of each file below the place where it was made. */
  async function countAll(folder: string, from: string): Promise<object> {
    const counts: Record<string, object> = {};
    for (const { files, refused } of readExpected(folder)) {
      if (refused !== undefined) continue;
      for (const file of files) {
        const chunks = createReadStream(join(folder, file));
        const ofFiles = countFiles([await readCoverageReport({ file, chunks })]);
        counts[file] = Object.fromEntries([...ofFiles].map(([path, count]) => [path.replace(`${from}/`, ""), count]));
      }
    }
    return counts;
  }
});

test("each sample says in one table what its reports are made with", () => {
  const readme = readFileSync(join(SAMPLES, "README.md"), "utf8");
  for (const language of LANGUAGES) expect(readme).toContain(`[${language}](${language})`);
  for (const folder of listReports()) expect(readme).toContain(`\`${folder}\``);
});
