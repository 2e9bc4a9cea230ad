/** Preloaded into a measured process: leaves its peak resident memory, in KiB, in the file named by PEAK_MEMORY_FILE. */
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
