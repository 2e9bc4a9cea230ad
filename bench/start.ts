/** A hundred unary fixtures in a fresh process, the server already up, against a hand-written loop over grpc-js. */
import { fileURLToPath } from "node:url";
import { median, ms, ratio, runCli, runScript, serve, type Table, withFolder, writeUnaryFixtures } from "./support.ts";

const BARE_LOOP = fileURLToPath(new URL("bare-loop.mjs", import.meta.url));
const RUNS = 11;

export function benchStart(): Promise<Table> {
  return withFolder(async (folder) => {
    writeUnaryFixtures(folder, 100);
    const server = await serve(folder);
    try {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let i = 0; i <= RUNS; i++) {
        const run = await runCli(["run", folder, "--address", server.address]);
        const loop = await runScript(BARE_LOOP, [folder, server.address]);
        // The first of each warms the disk cache.
        if (i > 0) {
          ours.push(run);
          theirs.push(loop);
        }
      }
      return [
        ["100 unary fixtures, fresh process (median of 11)", ms(median(ours))],
        ["the same calls by a sequential grpc-js loop, fresh process", ms(median(theirs))],
        ["ratio, pair by pair", ratio(median(ours.map((time, i) => time / (theirs[i] ?? 1))))],
      ];
    } finally {
      await server.stop();
    }
  });
}
