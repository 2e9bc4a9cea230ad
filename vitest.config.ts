import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The heavy tests take minutes and want the machine for themselves.
    include: [process.env.HEAVY === "1" ? "__tests__/heavy/*.test.ts" : "__tests__/!(heavy)/**/*.test.ts"],
    // Bounds for hangs on a slow two-core machine; no test measures time by them.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
