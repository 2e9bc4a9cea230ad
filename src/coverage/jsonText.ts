/** The bytes of a report in JSON → its value. */
import { isUtf8 } from "node:buffer";
import { visit } from "jsonc-parser";
import type { Position } from "../json/lines.ts";
import { describeSyntaxError } from "../json/syntax.ts";
import type { JsonValue } from "../json/value.ts";
import { messageOf } from "../text/errors.ts";
import { findExcess } from "./jsonBounds.ts";
import { JsonPart } from "./jsonPart.ts";
import { CoverageReportError, type ReportSource } from "./model.ts";

/** Larger reports in JSON are refused: their value would take gigabytes. */
export const MAX_JSON_BYTES = 256 * 1024 * 1024;

/**
 * readJsonText parses a report: strict JSON (RFC 8259) in UTF-8, with or without a byte order mark. Of a repeated key the
 * last value holds, as in the tools. Rejects with CoverageReportError.
 */
export async function readJsonText(source: ReportSource): Promise<JsonPart> {
  const { file } = source;
  const bytes = await readAll(source);
  const excess = findExcess(bytes);
  if (excess !== undefined) throw new CoverageReportError(file, excess.what, positionOf(bytes, excess.at));
  const text = decode(file, bytes);
  return new JsonPart({ file, text }, parse(file, text));
}

async function readAll({ file, chunks }: ReportSource): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_JSON_BYTES) {
      throw new CoverageReportError(
        file,
        `is larger than ${MAX_JSON_BYTES / 2 ** 20} MiB, too much for a report in JSON: lcov and XML may be of any size`,
      );
    }
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CoverageReportError(file, "is not UTF-8 text", { line: firstLineNotUtf8(bytes) });
  }
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return line;
}

/** The column counts bytes. */
function positionOf(bytes: Uint8Array, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1 && end < offset; end = bytes.indexOf(0x0a, start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

function parse(file: string, text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    failAtSyntaxError(file, text);
    throw new CoverageReportError(file, `is not JSON: ${messageOf(error)}`);
  }
}

/** What JSON.parse says is not for people. The first error ends it: this parser would go on, and recurse without a limit. */
function failAtSyntaxError(file: string, text: string): void {
  visit(
    text,
    {
      onError: (error, offset, length, line, column) => {
        const described = describeSyntaxError({ error, offset, length }, text);
        throw new CoverageReportError(file, `is not JSON: ${described}`, { line: line + 1, column: column + 1 });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
}
