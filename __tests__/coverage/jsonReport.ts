/** JSON reports as tests write and look at them. */
import { type CoverageReport, CoverageReportError, type ReportSource } from "../../src/coverage/model.ts";
import { readCoverageReport } from "../../src/coverage/read.ts";

/** sourceOf gives text or bytes as a report. */
export function sourceOf(content: string | Uint8Array, pieceBytes = 64 * 1024): ReportSource {
  return { file: "coverage.json", chunks: piecesOf(Buffer.from(content), pieceBytes) };
}

async function* piecesOf(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** read reads a value as if it had been written with line breaks, or a text as it is. */
export function read(report: object | string): Promise<CoverageReport> {
  return readCoverageReport(sourceOf(typeof report === "string" ? report : JSON.stringify(report, undefined, 1)));
}

/** refusal is the message with which a report is refused. Anything but a CoverageReportError fails. */
export async function refusal(report: object | string): Promise<string> {
  const outcome = await read(report).catch((error: unknown) => error);
  if (!(outcome instanceof CoverageReportError)) throw new Error("was not refused", { cause: outcome });
  return outcome.message;
}

/** As istanbul-lib-instrument writes a file with an `if` without `else`, called once. */
export function istanbulFile(path: string): Record<string, unknown> {
  const range = (line: number, column: number, endLine: number, endColumn: number | null): object => ({
    start: { line, column },
    end: { line: endLine, column: endColumn },
  });
  return {
    path,
    statementMap: {
      "0": range(2, 2, 4, 3),
      "1": range(2, 10, 2, 14),
      "2": range(3, 4, 3, null),
      "3": range(5, 2, 5, 11),
    },
    fnMap: {
      "0": { name: "f", decl: range(1, 9, 1, 10), loc: range(1, 14, 6, 1), line: 1 },
      "1": { name: "g", decl: range(8, 9, 8, 10), loc: range(8, 14, 8, 20), line: 8 },
    },
    branchMap: {
      "0": { loc: range(2, 2, 4, 3), type: "if", locations: [range(2, 2, 4, 3), { start: {}, end: {} }], line: 2 },
    },
    s: { "0": 1, "1": 3, "2": 0, "3": 1 },
    f: { "0": 1, "1": 0 },
    b: { "0": [0, 1] },
  };
}
