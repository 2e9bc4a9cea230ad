/** How many places more a minimum asks for. */
import type { Count } from "./count.ts";
import type { Metric } from "./model.ts";

/** missingText says it of a count that does not reach the minimum, a percentage of at most two decimals. */
export function missingText(metric: Metric, { covered, total }: Count, minimum: number): string {
  const wanted = Math.ceil((total * Math.round(minimum * 100)) / 10_000);
  const more = Math.max(1, wanted - covered);
  const needed = more === 1 ? `1 more ${SINGULAR[metric]} is needed` : `${more} more ${metric} are needed`;
  return `${covered} of ${total} are covered, ${needed}`;
}

const SINGULAR: Readonly<Record<Metric, string>> = {
  lines: "line",
  statements: "statement",
  branches: "branch",
  functions: "function",
};
