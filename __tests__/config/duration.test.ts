import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/config/duration.ts";

describe("parseDuration", () => {
  test.each([
    ["10s", 10_000],
    ["500ms", 500],
    ["2m", 120_000],
    ["1.5s", 1500],
    ["0.001s", 1],
    ["60m", 3_600_000],
    ["250ms", 250],
    ["1ms", 1],
  ])("%s", (written, ms) => {
    expect(parseDuration(written)).toBe(ms);
  });

  test.each([
    ["10"],
    ["10 s"],
    ["s"],
    [""],
    ["-1s"],
    ["1h"],
    ["1m30s"],
    ["0s"],
    ["0.1ms"],
    ["60.1m"],
    ["1e3ms"],
    ["9".repeat(400)],
    [0],
    [250],
    [-5],
    [3_600_001],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
    [null],
    [undefined],
    [["1s"]],
  ])("%s is none", (written) => {
    expect(parseDuration(written)).toBeUndefined();
  });
});
