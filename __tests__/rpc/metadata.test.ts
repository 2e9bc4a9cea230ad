import { describe, expect, test } from "vitest";
import {
  isAsciiValue,
  isBase64,
  isBinaryKey,
  isMetadataKey,
  isSendable,
  metadataEntries,
  normaliseBinary,
} from "../../src/rpc/metadata.ts";

describe("metadataEntries", () => {
  test("gives an entry for each value, with keys in lower case", () => {
    expect(metadataEntries({ "X-Request": "1", "x-many": ["a", "b"] })).toEqual([
      ["x-request", "1"],
      ["x-many", "a"],
      ["x-many", "b"],
    ]);
    expect(metadataEntries(undefined)).toEqual([]);
  });
});

describe("keys and values", () => {
  test.each(["x-a", "x_a.b-1", "trace-bin", "0"])("%s is a key", (key) => expect(isMetadataKey(key)).toBe(true));
  test.each(["", "X-A", "x a", ":path", "größe", "a\r\nb", "a:b"])("%j is none", (key) => {
    expect(isMetadataKey(key)).toBe(false);
  });

  test("ASCII values are printable", () => {
    expect(isAsciiValue("two words ~")).toBe(true);
    expect(isAsciiValue("")).toBe(true);
    for (const value of ["é", "a\nb", "a\0", "\x7f"]) expect(isAsciiValue(value)).toBe(false);
  });

  test("binary values are base64, padded or not", () => {
    for (const value of ["", "aGk=", "aGk", "AAA/", "+w=="]) expect(isBase64(value)).toBe(true);
    for (const value of ["a", "aGk==", "a!", "aG k", "aGk=a"]) expect(isBase64(value)).toBe(false);
    expect(isBinaryKey("trace-bin")).toBe(true);
    expect(isBinaryKey("trace-binary")).toBe(false);
    expect(normaliseBinary("aGk")).toBe("aGk=");
    expect(normaliseBinary("aGk=")).toBe("aGk=");
  });
});

describe("isSendable", () => {
  test.each([
    ["x-token", "abc"],
    ["authorization", "Bearer x"],
    ["trace-bin", "AAEC"],
    ["grpc-trace-bin", "AAEC"],
    ["constructor", "x"],
  ])("%s: %s goes out", (key, value) => expect(isSendable([key, value])).toBe(true));

  test.each([
    ["content-type", "application/json"],
    ["te", "gzip"],
    ["user-agent", "me"],
    ["grpc-timeout", "1S"],
    ["grpc-encoding", "gzip"],
    ["connection", "close"],
    ["transfer-encoding", "chunked"],
    ["host", "elsewhere"],
    ["http2-settings", "AAM"],
    [":path", "/x"],
    ["x a", "1"],
    ["x-a", "é"],
    ["x-a", "a\r\nx-b: c"],
    ["trace-bin", "not base64!"],
  ])("%s: %j does not", (key, value) => expect(isSendable([key, value])).toBe(false));
});
