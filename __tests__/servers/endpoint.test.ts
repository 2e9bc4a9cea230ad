/** The port that a server is given: free, its own, and none that the system gives to somebody else meanwhile. */
import { createServer, type Server } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { LOOPBACK, reserveEndpoint } from "../../src/servers/endpoint.ts";

const picks = vi.hoisted(() => ({ next: [] as number[] }));

vi.mock("node:crypto", async (original) => {
  const crypto = await original<typeof import("node:crypto")>();
  return { ...crypto, randomInt: (from: number, to: number) => picks.next.shift() ?? crypto.randomInt(from, to) };
});

const open: Server[] = [];
afterEach(async () => {
  picks.next = [];
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

function listenOn(port: number): Promise<void> {
  const server = createServer();
  open.push(server);
  return new Promise((resolve, reject) => server.once("error", reject).listen(port, LOOPBACK, resolve));
}

async function reserve(taken = new Set<number>()): Promise<number> {
  return (await reserveEndpoint(taken, undefined)).port;
}

test("ports are below those that the system hands out, and free", async () => {
  const taken = new Set<number>();
  for (let i = 0; i < 20; i++) {
    const port = await reserve(taken);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_768);
    await listenOn(port);
  }
  expect(taken.size).toBe(20);
});

test("a port that is in use, or given to another server of the run, is passed over", async () => {
  const [busy, given, free] = [await reserve(), await reserve(), await reserve()];
  await listenOn(busy);
  picks.next = [busy, given, free];
  expect(await reserve(new Set([given]))).toBe(free);
});

test("where none of fifty is free, the system is asked for any", async () => {
  const busy = await reserve();
  await listenOn(busy);
  picks.next = Array(50).fill(busy);
  const port = await reserve();
  expect(port).not.toBe(busy);
  expect(picks.next).toEqual([]);
  await listenOn(port);
});
