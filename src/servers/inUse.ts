/** What the servers started by one supervisor have in use. */

export interface InUse {
  /** Ports that were given out, whether or not a server listens on them yet. */
  readonly ports: Set<number>;
  readonly servers: Set<ServerInUse>;
}

export interface ServerInUse {
  /** Kills the server and all that it has started. */
  killNow(): void;
  /** Gives its port back and removes its socket. */
  releaseNow(): void;
}

export function nothingInUse(): InUse {
  return { ports: new Set(), servers: new Set() };
}

/** killAllNow kills every server before it cleans up after any: a folder that cannot be removed must not spare one. */
export function killAllNow({ servers }: InUse): void {
  for (const server of servers) server.killNow();
  for (const server of servers) server.releaseNow();
}
