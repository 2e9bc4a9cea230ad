/** Where an expectation stands in one of the end-to-end fixtures, found without the product's own reader. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * lineOf is the number of the first line after the beginning of `expected_response` that holds the text. `item 2` is the
 * third message of the expected stream.
 */
export function lineOf(fixtureId: string, text: string, folder = "fixtures"): number {
  const file = fileURLToPath(new URL(`../e2e/${folder}/${fixtureId}.json`, import.meta.url));
  const lines = readFileSync(file, "utf8").split("\n");
  const start = lines.findIndex((line) => line.includes('"expected_response"'));
  const item = /^item (\d+)$/.exec(text)?.[1];
  const found = item === undefined ? lineWith(lines, text, start) : itemLine(lines, Number(item), start);
  if (found === -1) throw new Error(`${fixtureId} does not say ${text}`);
  return found + 1;
}

function lineWith(lines: readonly string[], text: string, from: number): number {
  return lines.findIndex((line, index) => index >= from && line.includes(text));
}

/** The fixtures are indented by two spaces for each level: messages of a stream stand at the sixth column. */
function itemLine(lines: readonly string[], item: number, from: number): number {
  const stream = lineWith(lines, '"stream"', from);
  return lines.flatMap((line, index) => (index > stream && line === "      {" ? [index] : []))[item] ?? -1;
}
