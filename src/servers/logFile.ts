/** A server's output in a file of bounded size. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";

export interface LogFile {
  readonly path: string;
  /** Writes a line, or drops it where the file is full or the disk is slower than the server. Never waits, never throws. */
  write(line: string): void;
  /** Writes what is left and a closing note. Never rejects; a second call gets the first one's summary. */
  close(): Promise<LogFileSummary>;
}

export interface LogFileSummary {
  readonly droppedLines: number;
  /** Why the file could not be written to its end, where it could not. */
  readonly error?: string;
}

export interface LogFileLimits {
  readonly maxBytes?: number;
  /** What may wait in memory for the disk. */
  readonly maxQueuedBytes?: number;
}

/** Kept free for notes, so that they never take the file beyond its limit. */
const NOTE_BYTES = 200;

/** openLogFile makes the file, or empties it. Rejects where it cannot be made. */
export async function openLogFile(path: string, limits: LogFileLimits = {}): Promise<LogFile> {
  const { maxBytes = 16 * 1024 * 1024, maxQueuedBytes = 1024 * 1024 } = limits;
  const stream = createWriteStream(path);
  await once(stream, "open");
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  let room = maxBytes - NOTE_BYTES;
  let full = false;
  let droppedLines = 0;
  /** Dropped since the last line that was written. */
  let missing = 0;
  let closing: Promise<LogFileSummary> | undefined;

  const put = (text: string): boolean => {
    const bytes = Buffer.byteLength(text);
    full ||= bytes > room;
    if (full || failure !== undefined || stream.writableLength + bytes > maxQueuedBytes) return false;
    room -= bytes;
    stream.write(text);
    return true;
  };

  return {
    path,
    write(line) {
      if (closing !== undefined) return;
      const gap = missing > 0 ? `[${missing} lines dropped here: the disk could not keep up]\n` : "";
      if (put(`${gap}${line}\n`)) {
        missing = 0;
      } else {
        missing++;
        droppedLines++;
      }
    },
    close() {
      closing ??= (async () => {
        if (missing > 0) stream.write(closingNote(missing, full ? maxBytes : undefined));
        if (failure === undefined) {
          // Whatever becomes of the file, the server's run is not to fail by it: the summary says so.
          stream.end();
          await once(stream, "close").catch(() => {});
        }
        return { droppedLines, ...(failure === undefined ? {} : { error: failure.message }) };
      })();
      return closing;
    },
  };
}

function closingNote(missing: number, limit: number | undefined): string {
  const why = limit === undefined ? "the disk could not keep up" : `this file is limited to ${limit} bytes`;
  return `[${missing} more lines dropped: ${why}]\n`;
}
