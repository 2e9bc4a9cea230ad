/** `validate` of 10,000 fixtures, against JSON.parse of the same files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median, ms, ratio, runCli, type Table, withFolder, writeUnaryFixtures } from "./support.ts";

const RUNS = 5;

export function benchValidate(): Promise<Table> {
  return withFolder(async (folder) => {
    writeUnaryFixtures(folder, 10_000);
    const times: number[] = [];
    const parses: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      times.push(await runCli(["validate", folder]));
      const began = performance.now();
      for (const file of readdirSync(folder, { recursive: true }).map(String)) {
        if (file.endsWith(".json")) JSON.parse(readFileSync(join(folder, file), "utf8"));
      }
      parses.push(performance.now() - began);
    }
    return [
      ["validate 10,000 fixtures, fresh process (median of 5)", ms(median(times))],
      ["reading and JSON.parse of the same files", ms(median(parses))],
      ["ratio", ratio(median(times) / median(parses))],
    ];
  });
}
