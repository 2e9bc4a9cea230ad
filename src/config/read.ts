/** The text of a configuration file. */
import { open, stat } from "node:fs/promises";
import { ConfigError, fileProblem } from "./errors.ts";

/** A configuration has a few kilobytes. */
const MAX_BYTES = 1024 * 1024;

/** Gives at most `limit` bytes of a file. */
export type ReadFile = (path: string, limit: number) => Promise<Uint8Array>;

/** readSource reads a file's text. Throws ConfigError for one that cannot be read, is no UTF-8 or too large. */
export async function readSource(path: string, readFile: ReadFile = readStart): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path, MAX_BYTES + 1);
  } catch (error) {
    throw new ConfigError([fileProblem(path, `cannot be read: ${reasonOf(error)}`)]);
  }
  if (bytes.length > MAX_BYTES) {
    throw new ConfigError([fileProblem(path, "is larger than 1 MiB: that is no configuration")]);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError([fileProblem(path, "is not UTF-8 text: save it as UTF-8")]);
  }
}

/** readStart reads the start of an ordinary file. Others are not opened: a pipe or a device could keep us for ever. */
export async function readStart(path: string, limit: number): Promise<Uint8Array> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new Error(stats.isDirectory() ? "it is a folder" : "it is not an ordinary file");
  const file = await open(path, "r");
  try {
    const buffer = Buffer.alloc(Math.min(limit, stats.size));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** reasonOf says why a file could not be read. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ("code" in error ? error.code : undefined) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    default:
      return error.message;
  }
}
