/** Reads one lcov report and prints what that took, as JSON: to be run in a process of its own. */
import { createReadStream } from "node:fs";
import { readLcov } from "../src/coverage/formats/lcov.ts";

const [file = ""] = process.argv.slice(2);
const began = performance.now();
const { files } = await readLcov({ file, chunks: createReadStream(file) });
const seconds = (performance.now() - began) / 1000;
const processor = process.cpuUsage();
const processorSeconds = (processor.user + processor.system) / 1e6;
let covered = 0;
let total = 0;
for (const { places } of files) {
  covered += places.lines?.count.covered ?? 0;
  total += places.lines?.count.total ?? 0;
}
console.log(JSON.stringify({ seconds, processorSeconds, covered, total, peakKiB: process.resourceUsage().maxRSS }));
