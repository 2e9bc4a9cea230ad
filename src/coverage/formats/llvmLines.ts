/** llvm-cov's segments → the hits of each line, by the rules of LLVM's LineCoverageStats. */
import type { JsonValue } from "../../json/value.ts";
import type { FileGatherer } from "../fileGatherer.ts";
import { isHits, isLine, type JsonPart } from "../jsonPart.ts";

/** From here to the next segment, code has this count. */
interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  /** A region of code begins, and not only goes on after one within it. */
  readonly isEntry: boolean;
  /** The white space between two regions. */
  readonly isGap: boolean;
}

/** A region spans lines at no cost in bytes, and so their number is limited. */
const MOST_LINES = 50_000_000;

export class LlvmLines {
  #spanned = 0;

  /** add adds the lines of one file. */
  add(segments: JsonPart, files: FileGatherer): void {
    const all = segments.list();
    let wrapped: Segment | undefined;
    let here: Segment[] = [];
    for (let i = 0; i < all.length; i++) {
      const segment = readSegment(all[i], segments, i);
      const last = here.at(-1);
      if (last !== undefined && segment.line !== last.line) {
        if (segment.line < last.line)
          throw segments.item(i).error("stands before the one it follows: segments go by line");
        addLine(last.line, here, wrapped, files);
        wrapped = last;
        if (last.hasCount) this.#addSpan(last, segment.line, files, segments.item(i));
        here = [];
      }
      here.push(segment);
    }
    const last = here.at(-1);
    if (last !== undefined) addLine(last.line, here, wrapped, files);
  }

  /** Lines on which no segment begins have the count of the last one before them. */
  #addSpan(from: Segment, end: number, files: FileGatherer, part: JsonPart): void {
    this.#spanned += end - from.line;
    if (this.#spanned > MOST_LINES) {
      throw part.error(`brings the lines of the report to more than ${MOST_LINES}, which no program has`);
    }
    for (let line = from.line + 1; line < end; line++) files.add("lines", line, from.count);
  }
}

function addLine(line: number, here: readonly Segment[], wrapped: Segment | undefined, files: FileGatherer): void {
  const beginsSkipped = here[0] !== undefined && !here[0].hasCount && here[0].isEntry;
  const isMapped =
    here.some(({ isEntry, hasCount }) => isEntry && hasCount) || (!beginsSkipped && wrapped?.hasCount === true);
  if (!isMapped) return;
  let hits = wrapped?.count ?? 0;
  for (const { isEntry, hasCount, isGap, count } of here) {
    if (isEntry && hasCount && !isGap) hits = Math.max(hits, count);
  }
  files.add("lines", line, hits);
}

/** `[line, column, count, has count, is entry, is gap]`, the last since LLVM 11; old versions write 0 and 1. */
function readSegment(value: JsonValue | undefined, segments: JsonPart, index: number): Segment {
  if (!Array.isArray(value)) throw segments.item(index).mustBe("a list");
  const [line, , count, hasCount, isEntry, isGap = false]: readonly (JsonValue | undefined)[] = value;
  const part = (item: number): JsonPart => segments.item(index).item(item);
  if (!isLine(line)) throw part(0).mustBe("a line, counted from 1");
  if (!isHits(count)) throw part(2).mustBe("a whole number from 0");
  const flags = [hasCount, isEntry, isGap];
  const wrong = flags.findIndex((flag) => typeof flag !== "boolean" && flag !== 0 && flag !== 1);
  if (wrong !== -1) throw part(3 + wrong).mustBe("true or false");
  return { line, count, hasCount: Boolean(hasCount), isEntry: Boolean(isEntry), isGap: Boolean(isGap) };
}
