/** Fails where importing the library changes anything in the process, or keeps it alive. Prints nothing. */
import { deepStrictEqual } from "node:assert";

const look = () => ({
  listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
  globals: Object.getOwnPropertyNames(globalThis),
  environment: { ...process.env },
  exitCode: process.exitCode,
  alive: process.getActiveResourcesInfo(),
});

// A library for colours asks whether these are terminals, which opens them.
const streams = [process.stdout, process.stderr];
const before = look();
await import("grpc-fixtures-action");
deepStrictEqual(look(), before);
deepStrictEqual([process.stdout, process.stderr], streams);
