/** XML reports as tests write and look at them. */
import fc from "fast-check";
import { expect } from "vitest";
import {
  type CoverageReport,
  CoverageReportError,
  type Metric,
  type ReportReader,
  type ReportSource,
} from "../../src/coverage/model.ts";

/** sourceOf gives text or bytes as a report, in pieces of a size. */
export function sourceOf(content: string | Uint8Array, pieceBytes = 64 * 1024): ReportSource {
  return { file: "coverage.xml", chunks: piecesOf(Buffer.from(content), pieceBytes) };
}

async function* piecesOf(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** countsOf is what each file comes to, as `covered/total`. */
export function countsOf({ files }: CoverageReport): Record<string, Partial<Record<Metric, string>>> {
  return Object.fromEntries(
    files.map(({ path, places }) => [
      path,
      Object.fromEntries(
        Object.entries(places).map(([metric, { count }]) => [metric, `${count.covered}/${count.total}`]),
      ),
    ]),
  );
}

/** hitsOf is a file's places of a metric, as line and hits. */
export function hitsOf({ files }: CoverageReport, path: string, metric: Metric): [line: number, hits: number][] {
  const hits: [number, number][] = [];
  files
    .find((file) => file.path === path)
    ?.places[metric]?.forEach((line, times) => {
      hits.push([line, times]);
    });
  return hits;
}

/** Repeats one piece of text without ever holding the whole. */
export async function* endless(start: string, piece: string, times: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  const bytes = Buffer.from(piece);
  for (let i = 0; i < times; i++) yield bytes;
}

/** brokenBytes are those of a text with up to four pieces deleted, doubled, changed or all after them cut off. */
export function brokenBytes(text: string): fc.Arbitrary<Uint8Array> {
  const whole: Uint8Array = Buffer.from(text);
  const how = fc.constantFrom("delete", "double", "change", "cut");
  const edit = fc.tuple(fc.nat(whole.length - 1), fc.nat(20), how, fc.nat(255));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((bytes, [at, length, how, byte]) => broken(bytes, at, length, how, byte), whole));
}

function broken(bytes: Uint8Array, at: number, length: number, how: string, byte: number): Uint8Array {
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  if (how === "delete") return Buffer.concat([before, after]);
  if (how === "double") return Buffer.concat([before, piece, piece, after]);
  if (how === "cut") return before;
  return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(at + 1)]);
}

/** refusalOf is the message of a report that cannot be read; undefined for one that can be, whose numbers must then make sense. */
export async function refusalOf(read: ReportReader, content: string | Uint8Array): Promise<string | undefined> {
  try {
    const { files } = await read(sourceOf(content));
    for (const { places } of files) {
      for (const { count } of Object.values(places)) expect(count.covered).toBeLessThanOrEqual(count.total);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof CoverageReportError)) throw error;
    return error.message;
  }
}
