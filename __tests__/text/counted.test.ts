import { expect, test } from "vitest";
import { counted } from "../../src/text/counted.ts";
import { messageOf } from "../../src/text/errors.ts";

test("counted takes the plural for all numbers but one", () => {
  expect([0, 1, 2].map((count) => counted(count, "fixture"))).toEqual(["0 fixtures", "1 fixture", "2 fixtures"]);
});

test("messageOf words whatever was thrown", () => {
  expect([new Error("no"), "text", undefined].map(messageOf)).toEqual(["no", "text", "undefined"]);
});
