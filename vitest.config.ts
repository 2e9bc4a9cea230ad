import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [included(process.env)],
    // Bounds for hangs on a slow two-core machine; no test measures time by them.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    pool: "forks",
    maxWorkers: 2,
  },
});

/** Which tests run. The heavy ones, and those of all bindings, take minutes and want the machine for themselves. */
function included({ HEAVY, ALL_BINDINGS }: NodeJS.ProcessEnv): string {
  if (HEAVY === "1") return "__tests__/heavy/*.test.ts";
  if (ALL_BINDINGS === "1") return "__tests__/all-bindings/*.test.ts";
  return "__tests__/!(heavy|all-bindings)/**/*.test.ts";
}
