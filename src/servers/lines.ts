/** A server's output as lines, however much and however long: what is kept of it is bounded. */

/** A line as it was printed, without its end. */
export interface OutputLine {
  /** Its beginning. */
  readonly text: string;
  /** Its whole length. */
  readonly bytes: number;
}

/** What is shown of a line. */
const MAX_SHOWN = 4096;
/** More is read than shown, so that a secret across the cut is still recognised and masked as a whole. */
const MAX_KEPT_BYTES = MAX_SHOWN + 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Gives out what stands after the last line feed. */
  end(): void;
}

/** splitLines cuts a stream of bytes into lines. A line without an end costs no more memory than any other. */
export function splitLines(onLine: (line: OutputLine) => void): LineSplitter {
  const kept = Buffer.allocUnsafe(MAX_KEPT_BYTES);
  let bytes = 0;
  const take = (chunk: Buffer, start: number, end: number) => {
    if (bytes < MAX_KEPT_BYTES) chunk.copy(kept, bytes, start, end);
    bytes += end - start;
  };
  const emit = () => {
    if (bytes > 0 && bytes <= MAX_KEPT_BYTES && kept[bytes - 1] === CARRIAGE_RETURN) bytes--;
    const line = { text: kept.toString("utf8", 0, Math.min(bytes, MAX_KEPT_BYTES)), bytes };
    bytes = 0;
    onLine(line);
  };
  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        take(chunk, start, end);
        emit();
        start = end + 1;
      }
      take(chunk, start, chunk.length);
    },
    end() {
      if (bytes > 0) emit();
    },
  };
}

/** shownLine is what may be shown of a line: masked, and cut where it is too long. */
export function shownLine({ text, bytes }: OutputLine, mask: (text: string) => string): string {
  const masked = mask(text);
  if (masked.length <= MAX_SHOWN && bytes <= MAX_KEPT_BYTES) return masked;
  return `${masked.slice(0, MAX_SHOWN)}… [cut: a line of ${bytes} bytes]`;
}

export interface Tail {
  push(line: OutputLine): void;
  last(count: number): readonly OutputLine[];
}

/** keepTail keeps the last lines of an output. */
export function keepTail(maxLines = 200, maxBytes = 64 * 1024): Tail {
  const lines: OutputLine[] = [];
  let bytes = 0;
  const cost = (line: OutputLine) => Math.min(line.bytes, MAX_KEPT_BYTES);
  return {
    push(line) {
      lines.push(line);
      bytes += cost(line);
      while (lines.length > maxLines || bytes > maxBytes) {
        const oldest = lines.shift();
        if (oldest === undefined) break;
        bytes -= cost(oldest);
      }
    },
    last: (count) => (count <= 0 ? [] : lines.slice(-count)),
  };
}
