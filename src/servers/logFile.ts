/** A server's output in a file of bounded size. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";

export interface LogFile {
  readonly path: string;
  /** Writes a line, or drops it where the file is full or the disk is slower than the server. Never waits, never throws. */
  write(line: string): void;
  /** Writes what is left, and a note on lines that were dropped. Never rejects; a second call waits for the first. */
  close(): Promise<void>;
}

export interface LogFileLimits {
  readonly maxBytes?: number;
  /** What may wait in memory for the disk. */
  readonly maxQueuedBytes?: number;
}

/** Kept free for notes, so that they never take the file beyond its limit. */
const NOTE_BYTES = 200;

/**
 * openLogFile makes the file, in the place of one that is there. Rejects where it cannot be made. A link is replaced and
 * never followed: the folder may have come with a stranger's repository.
 */
export async function openLogFile(path: string, limits: LogFileLimits = {}): Promise<LogFile> {
  const { maxBytes = 16 * 1024 * 1024, maxQueuedBytes = 1024 * 1024 } = limits;
  await rm(path, { force: true });
  const stream = createWriteStream(path, { flags: "wx" });
  await once(stream, "open");
  let failed = false;
  // Whatever becomes of the file, the server's run is not to fail by it.
  stream.on("error", () => {
    failed = true;
  });
  let room = maxBytes - NOTE_BYTES;
  let full = false;
  /** Dropped since the last line that was written. */
  let missing = 0;
  let closing: Promise<void> | undefined;

  const put = (text: string): boolean => {
    const bytes = Buffer.byteLength(text);
    full ||= bytes > room;
    if (full || failed || stream.writableLength + bytes > maxQueuedBytes) return false;
    room -= bytes;
    stream.write(text);
    return true;
  };

  return {
    path,
    write(line) {
      if (closing !== undefined) return;
      const gap = missing > 0 ? `[${missing} lines dropped here: the disk could not keep up]\n` : "";
      missing = put(`${gap}${line}\n`) ? 0 : missing + 1;
    },
    close() {
      closing ??= (async () => {
        if (missing > 0) stream.write(closingNote(missing, full ? maxBytes : undefined));
        if (failed) return;
        stream.end();
        await once(stream, "close").catch(() => {});
      })();
      return closing;
    },
  };
}

function closingNote(missing: number, limit: number | undefined): string {
  const why = limit === undefined ? "the disk could not keep up" : `this file is limited to ${limit} bytes`;
  return `[${missing} more lines dropped: ${why}]\n`;
}
