import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { onInterrupt } from "../../src/pipeline/interrupt.ts";

test("the first signal ends in good order, each further one at once, whichever it is", () => {
  const source = new EventEmitter();
  const calls: string[] = [];
  const first = () => void calls.push("first");
  const again = () => void calls.push("again");
  const letGo = onInterrupt(source, { signals: ["SIGINT", "SIGTERM"], first, again });
  source.emit("SIGHUP");
  source.emit("SIGINT");
  source.emit("SIGTERM");
  source.emit("SIGINT");
  expect(calls).toEqual(["first", "again", "again"]);
  letGo();
  source.emit("SIGINT");
  expect(calls).toHaveLength(3);
  expect(source.eventNames()).toEqual([]);
});
