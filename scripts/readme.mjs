/**
 * Writes the tables of inputs and outputs in README.md from action.yml, between `<!-- inputs -->` and `<!-- /inputs -->`,
 * and likewise for outputs.
 *
 *   node scripts/readme.mjs          writes README.md
 *   node scripts/readme.mjs --check  fails when its tables are not what action.yml gives
 *
 * A folder as the last argument stands for the repository's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const options = process.argv.slice(2);
const check = options.includes("--check");
const root = options.find((option) => !option.startsWith("--")) ?? fileURLToPath(new URL("..", import.meta.url));
const path = join(root, "README.md");

const { inputs, outputs } = parse(readFileSync(join(root, "action.yml"), "utf8"));
const before = readFileSync(path, "utf8");
const after = replace(replace(before, "inputs", inputTable(inputs)), "outputs", outputTable(outputs));

if (!check) writeFileSync(path, after);
else if (after !== before) {
  console.error("README.md: its tables are not what action.yml gives. Run `node scripts/readme.mjs`.");
  process.exitCode = 1;
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === "" ? "" : `\`${value}\``,
    description,
  ]);
  return table(["input", "default", "what it does"], rows);
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["output", "what it holds"], rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  // Left-aligned: GitHub centres the heads of columns that say nothing.
  return [line(head), `|${":--|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function replace(text, name, content) {
  const [begin, end] = [`<!-- ${name}: made from action.yml by scripts/readme.mjs -->\n`, `\n<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`README.md has no ${begin.trim()} with an end`);
  return text.slice(0, from + begin.length) + content + text.slice(to);
}
