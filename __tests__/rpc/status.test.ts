import { describe, expect, test } from "vitest";
import { formatTimeout } from "../../src/rpc/headers.ts";
import { resetName, STATUS, STATUS_NAMES, statusLabel, statusOfHttp, statusOfReset } from "../../src/rpc/status.ts";
import { decodeStatusMessage } from "../../src/rpc/status-message.ts";

describe("the status codes", () => {
  test("are the seventeen of gRPC, by name and number", () => {
    expect(STATUS_NAMES).toHaveLength(17);
    expect([STATUS.OK, STATUS.NOT_FOUND, STATUS.INTERNAL, STATUS.UNAUTHENTICATED]).toEqual([0, 5, 13, 16]);
  });

  test("are labelled for people", () => {
    expect(statusLabel(5)).toBe("NOT_FOUND");
    expect(statusLabel(99)).toBe("99 (not a gRPC status)");
    expect(statusLabel(17)).toBe("17 (not a gRPC status)");
  });

  test.each([
    [200, "UNKNOWN"],
    [400, "INTERNAL"],
    [401, "UNAUTHENTICATED"],
    [403, "PERMISSION_DENIED"],
    [404, "UNIMPLEMENTED"],
    [429, "UNAVAILABLE"],
    [500, "UNKNOWN"],
    [502, "UNAVAILABLE"],
    [503, "UNAVAILABLE"],
    [504, "UNAVAILABLE"],
  ])("HTTP status %i means %s", (http, name) => {
    expect(statusOfHttp(http)).toBe(name);
  });

  test.each([
    [0, "NO_ERROR", "INTERNAL"],
    [1, "PROTOCOL_ERROR", "INTERNAL"],
    [2, "INTERNAL_ERROR", "INTERNAL"],
    [7, "REFUSED_STREAM", "UNAVAILABLE"],
    [8, "CANCEL", "CANCELLED"],
    [11, "ENHANCE_YOUR_CALM", "RESOURCE_EXHAUSTED"],
    [12, "INADEQUATE_SECURITY", "PERMISSION_DENIED"],
    [77, "code 77", "INTERNAL"],
  ])("HTTP/2 error %i is %s and means %s", (code, name, status) => {
    expect(resetName(code)).toBe(name);
    expect(statusOfReset(code)).toBe(status);
  });
});

describe("decodeStatusMessage", () => {
  const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

  test.each([
    ["plain", "no such order", "no such order"],
    ["percent-encoded UTF-8", "caf%C3%A9 %F0%9F%8D%B0", "café 🍰"],
    ["lower-case digits", "caf%c3%a9", "café"],
    ["what decodeURI leaves alone", "a%3Fb%23c%2Fd%26e%2Bf%2Cg%3Ah%3Bi%3Dj%40k%24", "a?b#c/d&e+f,g:h;i=j@k$"],
    ["an encoded percent sign", "100%25", "100%"],
    ["decoded once, and not twice", "%2541", "%41"],
    ["a percent sign that is no encoding", "50% of %zz %4", "50% of %zz %4"],
    ["bytes that are no UTF-8", "%ff!", "�!"],
    ["UTF-8 that the server forgot to encode", latin1("naïve"), "naïve"],
    ["a plus sign", "a+b", "a+b"],
    ["nothing", "", ""],
  ])("reads %s", (_what, encoded, decoded) => {
    expect(decodeStatusMessage(encoded)).toBe(decoded);
  });

  test("keeps a bounded part of a long message", () => {
    expect(decodeStatusMessage("x".repeat(1_000_000)).length).toBeLessThanOrEqual(8 * 1024);
  });
});

describe("formatTimeout", () => {
  test.each([
    [1, "1m"],
    [0.2, "1m"],
    [1500.5, "1501m"],
    [99_999_999, "99999999m"],
    [100_000_000, "100000S"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(formatTimeout(ms)).toBe(text);
  });
});
