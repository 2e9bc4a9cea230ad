/** A coverage report of any format → its coverage. */
import { messageOf } from "../text/errors.ts";
import { quote } from "../text/quote.ts";
import { type Detected, detectFormat, HEAD_BYTES } from "./detect.ts";
import { readJsonReport } from "./detectJson.ts";
import { readClover } from "./formats/clover.ts";
import { readCobertura } from "./formats/cobertura.ts";
import { readGoProfile } from "./formats/go.ts";
import { readJacoco } from "./formats/jacoco.ts";
import { readLcov } from "./formats/lcov.ts";
import { readJsonText } from "./jsonText.ts";
import { type CoverageReport, CoverageReportError, type ReportReader, type ReportSource } from "./model.ts";

const READERS: Readonly<Record<Exclude<Detected["kind"], "empty" | "mistaken" | "unknown">, ReportReader>> = {
  lcov: readLcov,
  go: readGoProfile,
  cobertura: readCobertura,
  clover: readClover,
  jacoco: readJacoco,
  json: async (source) => readJsonReport(await readJsonText(source)),
};

const KNOWN =
  "Read are lcov, Cobertura, Clover and JaCoCo XML, Istanbul's coverage-final.json and coverage-summary.json, coverage.py's JSON, " +
  "SimpleCov's .resultset.json and .last_run.json, Go's coverprofile and llvm-cov's JSON";

/**
 * readCoverageReport finds out the format of a report by how it begins, and reads it. Rejects with CoverageReportError where
 * the report is empty, of no known format, broken, larger than is read, or where its bytes do not come. The source is read
 * once, and given up as soon as something is wrong.
 */
export async function readCoverageReport(source: ReportSource): Promise<CoverageReport> {
  const { file } = source;
  const chunks = chunksOf(source);
  try {
    const head = await readHead(chunks);
    const text = decodeHead(head);
    const found = detectFormat(text);
    switch (found.kind) {
      case "empty":
        throw new CoverageReportError(
          file,
          "is empty: the run that should have written it measured nothing, or failed",
        );
      case "mistaken":
        throw new CoverageReportError(file, `is no report that can be read, but ${found.what}`);
      case "unknown":
        throw new CoverageReportError(
          file,
          `is of no format that is read. It begins with ${quote(text.trimStart())}. ${KNOWN}`,
        );
      default:
        return await READERS[found.kind]({ file, chunks: resume(head, chunks) });
    }
  } finally {
    await chunks.return(undefined);
  }
}

/** A file that cannot be read to its end is a report that cannot be read. */
async function* chunksOf({ file, chunks }: ReportSource): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunks;
  } catch (error) {
    throw error instanceof CoverageReportError
      ? error
      : new CoverageReportError(file, `cannot be read: ${messageOf(error)}`);
  }
}

/** Takes the first chunks, until they are HEAD_BYTES together. */
async function readHead(chunks: AsyncIterator<Uint8Array, void>): Promise<readonly Uint8Array[]> {
  const head: Uint8Array[] = [];
  for (let length = 0; length < HEAD_BYTES; ) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  return head;
}

async function* resume(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* head;
  yield* rest;
}

/** UTF-16 has a mark; in all else, what tells the formats apart is ASCII. */
function decodeHead(head: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(head).subarray(0, HEAD_BYTES);
  const mark = bytes.toString("latin1", 0, 2);
  const encoding = mark === "\xff\xfe" ? "utf-16le" : mark === "\xfe\xff" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
