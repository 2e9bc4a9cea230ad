import { describe, expect, test } from "vitest";
import { AddressError, formatAddress, parseAddress } from "../../src/rpc/address.ts";

describe("parseAddress", () => {
  test.each([
    ["127.0.0.1:50051", { kind: "tcp", host: "127.0.0.1", port: 50051 }],
    ["localhost:1", { kind: "tcp", host: "localhost", port: 1 }],
    ["my-host.example:65535", { kind: "tcp", host: "my-host.example", port: 65535 }],
    ["[::1]:8080", { kind: "tcp", host: "::1", port: 8080 }],
    ["[::ffff:127.0.0.1]:80", { kind: "tcp", host: "::ffff:127.0.0.1", port: 80 }],
    ["unix:/tmp/a.sock", { kind: "unix", path: "/tmp/a.sock" }],
    ["unix:a.sock", { kind: "unix", path: "a.sock" }],
  ])("reads %s, and formatAddress writes it back", (text, address) => {
    const parsed = parseAddress(text);
    expect(parsed).toEqual(address);
    expect(formatAddress(parsed)).toBe(text);
  });

  test("reads the URL form of a socket too", () => {
    expect(parseAddress("unix:///tmp/a.sock")).toEqual({ kind: "unix", path: "/tmp/a.sock" });
  });

  test.each([
    "",
    "localhost",
    "localhost:",
    "localhost:0",
    "localhost:65536",
    "localhost:http",
    ":50051",
    "::1:80",
    "[::1]",
    "[]:80",
    "http://localhost:80",
    "a b:80",
    "localhost:80/x",
    "localhost:80 ",
    "localhost:-1",
    "localhost:+80",
  ])("%j is none", (text) => {
    expect(() => parseAddress(text)).toThrow(AddressError);
    expect(() => parseAddress(text)).toThrow("write host:port, [IPv6]:port or unix:/path");
  });

  test("a socket needs a path", () => {
    expect(() => parseAddress("unix:")).toThrow("`unix:` needs the path of a socket");
  });
});
