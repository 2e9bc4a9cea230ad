/** Files of a zip archive that may come from anywhere: nothing in it is believed, and no more is inflated than was asked for. */
import { inflateRawSync } from "node:zlib";
import { UsageError } from "../pipeline/settings.ts";
import { messageOf } from "../text/errors.ts";

/**
 * fileInZip takes one file out of an archive and leaves the rest alone. Throws UsageError, whose text follows the name of the
 * archive, where it is not there, has more than `maxBytes`, or the archive is broken.
 */
export function fileInZip(archive: Buffer, name: string, maxBytes: number): Buffer {
  const found = filesInZip(archive, (path) => path === name, maxBytes).get(name);
  if (found !== undefined) return found;
  throw new UsageError(`has no ${name} in its archive`);
}

/**
 * filesInZip takes out the files whose path, with `/` between its parts and none at its start, is wanted. All together
 * they have no more than `maxBytes`. Throws UsageError, whose text follows the name of the archive.
 */
export function filesInZip(
  archive: Buffer,
  isWanted: (path: string) => boolean,
  maxBytes: number,
): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = maxBytes;
  for (const entry of entriesOf(archive)) {
    const { path, size } = entry;
    if (!isWanted(path)) continue;
    // The same bytes could be meant over and over.
    if (files.has(path)) throw new UsageError(`has ${path} more than once in its archive`);
    if (size > left) throw new UsageError(`has more than ${maxBytes} bytes of results in its archive`);
    const content = readable(() => contentOf(archive, entry));
    left -= content.length;
    files.set(path, content);
  }
  return files;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  /** Of the bytes in the archive, and of what they become. */
  readonly packed: number;
  readonly size: number;
  /** Of the entry's own header. */
  readonly at: number;
}

// The numbers are those of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** The directory is at the end. Archives of more than 65,535 files or 4 GiB have another one, which is not read. */
function entriesOf(archive: Buffer): Entry[] {
  const end = endOf(archive);
  return readable(() => {
    const entries: Entry[] = [];
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
      expectSignature(archive, at, ENTRY_SIGNATURE);
      const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
      const after = at + ENTRY_LENGTH + (name ?? 0);
      entries.push({
        path: archive.toString("utf8", at + ENTRY_LENGTH, after).replace(/^\/+/, ""),
        method: archive.readUInt16LE(at + 10),
        packed: archive.readUInt32LE(at + 20),
        size: archive.readUInt32LE(at + 24),
        at: archive.readUInt32LE(at + 42),
      });
      at = after + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  });
}

function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= first; at--) {
    if (archive.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw broken("it has no directory");
}

function contentOf(archive: Buffer, { method, packed, size, at }: Entry): Buffer {
  expectSignature(archive, at, LOCAL_SIGNATURE);
  const start = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const bytes = archive.subarray(start, start + packed);
  const content = unpacked(bytes, method, size);
  if (content.length !== size) throw broken("a file has another size than its directory says");
  return content;
}

/** It stops where there is more than the directory says, however much that would be. */
function unpacked(bytes: Buffer, method: number, size: number): Buffer {
  switch (method) {
    case STORED:
      return bytes;
    case DEFLATED:
      return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
    default:
      throw broken(`compression method ${method} is not known`);
  }
}

function expectSignature(archive: Buffer, at: number, signature: number): void {
  if (archive.readUInt32LE(at) !== signature) throw broken("its directory leads nowhere");
}

/** What reads beyond the end, or inflates what is not deflated, throws errors of its own. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? error : broken(messageOf(error));
  }
}

function broken(reason: string): UsageError {
  return new UsageError(`is no archive that can be read: ${reason}`);
}
