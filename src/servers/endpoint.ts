/** Where a server is told to listen: a free port, and a socket in a private folder where one is asked for. */
import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Address } from "../rpc/address.ts";

export const LOOPBACK = "127.0.0.1";

export interface Endpoint {
  readonly port: number;
  readonly socket?: string;
  /** The socket where there is one, else the port. */
  readonly address: Address;
  /** Removes the socket's folder and gives the port back. Never rejects. */
  release(): Promise<void>;
  /** The same at once, for when the process is about to end. Never throws. */
  releaseNow(): void;
}

/** sockaddr_un holds 108 bytes on Linux and 104 on macOS, with the closing zero (unix(7)). */
const MAX_SOCKET_PATH_BYTES = 103;

/**
 * reserveEndpoint picks a port that is free and not in `taken`, and puts it there: two servers that start at the same
 * time must not get the same one, for with SO_REUSEPORT (the default of gRPC's C core) both could listen on it.
 */
export async function reserveEndpoint(
  taken: Set<number>,
  socket: { readonly temporaryFolder: string } | undefined,
): Promise<Endpoint> {
  const port = await pickPort(taken);
  if (socket === undefined) {
    const releaseNow = () => void taken.delete(port);
    return { port, address: { kind: "tcp", host: LOOPBACK, port }, release: async () => releaseNow(), releaseNow };
  }
  const folder = await socketFolder(socket.temporaryFolder);
  const path = join(folder, SOCKET_NAME);
  return {
    port,
    socket: path,
    address: { kind: "unix", path },
    async release() {
      taken.delete(port);
      // A folder that cannot be removed is no reason to fail: it is in the temporary folder and holds a dead socket.
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    },
    releaseNow() {
      taken.delete(port);
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // As above.
      }
    },
  };
}

/**
 * Below those that systems give to whoever asks for any port, or calls out from one (from 32768 on Linux, from 49152
 * elsewhere): nobody is given the port while the server starts, and answers in its place.
 */
const FIRST_PORT = 20_000;
const AFTER_LAST_PORT = 32_768;
/** Picks before the system is asked for any. */
const PICKS = 50;

async function pickPort(taken: Set<number>): Promise<number> {
  for (let pick = 0; ; pick++) {
    const port = await freePort(pick < PICKS ? randomInt(FIRST_PORT, AFTER_LAST_PORT) : ANY);
    if (port === undefined || taken.has(port)) continue;
    taken.add(port);
    return port;
  }
}

const ANY = 0;

/** freePort is the wanted port, where it is free. */
function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (wanted === ANY ? reject(error) : resolve(undefined)));
    server.listen(wanted, LOOPBACK, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : undefined;
      server.close(() => resolve(port));
    });
  });
}

const SOCKET_NAME = "server.sock";
const FOLDER_PREFIX = "gf-";

/** A fresh folder that only this user can enter (mkdtemp makes it 0700), short enough for a socket's path. */
function socketFolder(temporaryFolder: string): Promise<string> {
  const longest = join(temporaryFolder, `${FOLDER_PREFIX}XXXXXX`, SOCKET_NAME);
  const root = Buffer.byteLength(longest) <= MAX_SOCKET_PATH_BYTES ? temporaryFolder : "/tmp";
  return mkdtemp(join(root, FOLDER_PREFIX));
}
