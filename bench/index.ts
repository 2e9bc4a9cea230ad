/**
 * Measures what the README says about speed and memory, each figure as a ratio against a peer or a bare loop in the same
 * run, because single times on shared machines mean little.
 *
 *   npm run bench            all of it (some ten minutes)
 *   npm run bench -- start   one part: start, action, validate, calls, report, memory, coverage, bindings
 */
import { benchAction } from "./action.ts";
import { benchBindings } from "./bindings.ts";
import { benchCalls } from "./calls.ts";
import { benchCoverage } from "./coverage.ts";
import { benchMemory } from "./memory.ts";
import { benchReport } from "./report.ts";
import { benchStart } from "./start.ts";
import { benchValidate } from "./validate.ts";

const PARTS = {
  start: benchStart,
  action: benchAction,
  validate: benchValidate,
  calls: benchCalls,
  report: benchReport,
  memory: benchMemory,
  coverage: benchCoverage,
  bindings: benchBindings,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const [label, value] of await bench()) console.log(`  ${label.padEnd(64)} ${value}`);
}
