/** The last way out: every server is killed, whatever becomes of the files. */
import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { reserveEndpoint } from "../../src/servers/endpoint.ts";
import { killAllNow, nothingInUse } from "../../src/servers/inUse.ts";

test("all servers are killed before anything is cleaned up", () => {
  const done: string[] = [];
  const inUse = nothingInUse();
  for (const name of ["a", "b"]) {
    inUse.servers.add({
      killNow: () => void done.push(`kill ${name}`),
      releaseNow: () => void done.push(`release ${name}`),
    });
  }
  killAllNow(inUse);
  expect(done).toEqual(["kill a", "kill b", "release a", "release b"]);
});

test("a socket's folder that cannot be removed throws nothing", async () => {
  const temporaryFolder = mkdtempSync(join(tmpdir(), "in-use-"));
  const ports = new Set<number>();
  const endpoint = await reserveEndpoint(ports, { temporaryFolder });
  rmSync(temporaryFolder, { recursive: true });
  // A link to itself: nothing below it can be reached (ELOOP), by no user.
  symlinkSync(temporaryFolder, temporaryFolder);
  expect(() => rmSync(dirname(endpoint.socket ?? ""), { recursive: true, force: true })).toThrow();
  expect(endpoint.releaseNow).not.toThrow();
  await endpoint.release();
  expect(ports.size).toBe(0);
  unlinkSync(temporaryFolder);
});
