/** The suite against every binding of grpc-fixtures.bindings.yml at once, against the slowest of them alone. */
import { loadConfig } from "../src/config/load.ts";
import { median, ratio, runCli, seconds, type Table } from "./support.ts";

const CONFIG = "grpc-fixtures.bindings.yml";
const PAIRS = 5;

/** The first run of all builds what has not been built. A missing toolchain fails it, and says which. */
export async function benchBindings(): Promise<Table> {
  const run = (binding?: string): Promise<number> =>
    runCli(["run", "--config", CONFIG, ...(binding === undefined ? [] : ["--binding", binding])]);
  await run();
  const alone: [name: string, time: number][] = [];
  const { bindings } = await loadConfig(CONFIG);
  for (const { name } of bindings) alone.push([name, await run(name)]);
  const [slowest] = [...alone].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const together: number[] = [];
  const bySlowest: number[] = [];
  for (let i = 0; i < PAIRS; i++) {
    together.push(await run());
    bySlowest.push(await run(slowest));
  }
  return [
    ...alone.map(([name, time]): [string, string] => [`${name} alone, once`, seconds(time)]),
    [`all ${alone.length} bindings at once (median of ${PAIRS})`, seconds(median(together))],
    [`the slowest alone: ${slowest} (median of ${PAIRS})`, seconds(median(bySlowest))],
    ["ratio, pair by pair", ratio(median(together.map((time, i) => time / (bySlowest[i] ?? 1))))],
  ];
}
