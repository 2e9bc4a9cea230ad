/** For `node --import`: writes the most memory that the process has used, in bytes, to PEAK_MEMORY_FILE when it ends. */
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
