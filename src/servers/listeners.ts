/** The TCP addresses that processes listen on, as Linux shows them in /proc. Elsewhere none are found. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { Address } from "../rpc/address.ts";

/** listeningOn finds the TCP addresses that any of the processes listens on. */
export function listeningOn(pids: readonly number[]): Address[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  return ["tcp", "tcp6"]
    .flatMap(listeners)
    .filter(({ inode }) => inodes.has(inode))
    .map(({ address }) => address);
}

/** The sockets among a process's open files: /proc/<pid>/fd holds links such as `socket:[12345]`. */
function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return orNone(() => readdirSync(folder)).flatMap((name) =>
    orNone(() => [readlinkSync(`${folder}/${name}`)]).flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []),
  );
}

interface Listener {
  readonly address: Address;
  readonly inode: string;
}

/** TCP_LISTEN in the state column of /proc/net/tcp (proc_net_tcp(5)). */
const LISTEN = "0A";

function listeners(table: string): Listener[] {
  const rows = orNone(() => readFileSync(`/proc/self/net/${table}`, "latin1").split("\n").slice(1));
  return rows.flatMap((row) => {
    const [, local = "", , state, , , , , , inode] = row.trim().split(/\s+/);
    const [host = "", port = ""] = local.split(":");
    if (state !== LISTEN || inode === undefined) return [];
    return [{ address: { kind: "tcp", host: hostOf(host), port: Number.parseInt(port, 16) }, inode }];
  });
}

/** An address as the kernel prints it: 32-bit words in hexadecimal, each in the byte order of the (little-endian) machine. */
function hostOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => [...Buffer.from(word, "hex").reverse()]);
  if (bytes.length === 4) return bytes.join(".");
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16),
  );
  return groups.join(":").replace(/(?:^|:)0(?::0)+(?::|$)/, "::");
}

/** Processes end, and belong to others, while they are looked at: what cannot be read is not there. */
function orNone<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
