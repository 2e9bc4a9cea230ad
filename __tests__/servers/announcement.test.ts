import { describe, expect, test } from "vitest";
import { formatAddress } from "../../src/rpc/address.ts";
import { announcedAddress } from "../../src/servers/announcement.ts";
import { compileLogPattern, LogPatternError } from "../../src/servers/logPattern.ts";

function announced(line: string): string | undefined {
  const address = announcedAddress(line);
  return address === undefined ? undefined : formatAddress(address);
}

describe("announcedAddress", () => {
  test.for([
    ["listening on 127.0.0.1:50051", "127.0.0.1:50051"],
    ["12:34:56 INFO Server LISTENING ON localhost:50051.", "localhost:50051"],
    ["listening on 0.0.0.0:50051", "127.0.0.1:50051"],
    ["listening on [::]:50051", "127.0.0.1:50051"],
    ["listening on :::50051", "127.0.0.1:50051"],
    ["listening on *:50051", "127.0.0.1:50051"],
    ["listening on :50051", "127.0.0.1:50051"],
    ["listening on [::1]:50051", "[::1]:50051"],
    ["listening on http://0.0.0.0:50051/", "127.0.0.1:50051"],
    ["listening on /0.0.0.0:50051", "127.0.0.1:50051"],
    ["listening on localhost/127.0.0.1:50051", "127.0.0.1:50051"],
    ["listening on /[0:0:0:0:0:0:0:0]:50051", "127.0.0.1:50051"],
    ["listening on port 50051", "127.0.0.1:50051"],
    ["listening on: 50051, press Ctrl-C", "127.0.0.1:50051"],
    ['{"msg":"listening on 127.0.0.1:50051"}', "127.0.0.1:50051"],
    ["listening on `127.0.0.1:50051`", "127.0.0.1:50051"],
    ["\u001b[32mlistening on \u001b[1m127.0.0.1:50051\u001b[0m", "127.0.0.1:50051"],
    ["listening on unix:/tmp/server.sock", "unix:/tmp/server.sock"],
    ["listening on unix:///tmp/server.sock", "unix:/tmp/server.sock"],
  ])("%s", ([line, address]) => {
    expect(announced(line ?? "")).toBe(address);
  });

  test.for([
    "listening",
    "listening on",
    "listening on all interfaces",
    "listening on 127.0.0.1",
    "listening on 127.0.0.1:0",
    "listening on 127.0.0.1:70000",
    "listening on unix:",
    "glistening on 127.0.0.1:50051",
    "127.0.0.1:50051",
  ])("no address: %s", (line) => {
    expect(announced(line)).toBeUndefined();
  });
});

describe("compileLogPattern", () => {
  test("a match without a group says no more", () => {
    expect(compileLogPattern("ready in \\d+ ms").match("Server ready in 12 ms")).toEqual({});
    expect(compileLogPattern("^ready").match("not ready")).toBeUndefined();
  });

  test("a group that took no part is none", () => {
    expect(compileLogPattern("ready( at (?<address>\\S+))?").match("ready")).toEqual({});
  });

  test("colours do not stand in the way", () => {
    expect(compileLogPattern("^ready$").match("\u001b[32mready\u001b[0m")).toEqual({});
  });

  test("a pattern that would backtrack for ever takes no time", () => {
    expect(compileLogPattern("^(a+)+$").match(`${"a".repeat(4000)}!`)).toBeUndefined();
  });

  test.for(["(", "a{2,1}", "(?=ahead)", "(a)\\1", "[z-a]"])("not valid: %s", (pattern) => {
    expect(() => compileLogPattern(pattern)).toThrow(LogPatternError);
    expect(() => compileLogPattern(pattern)).toThrow(`the ready pattern \`${pattern}\` is not valid: `);
  });
});
