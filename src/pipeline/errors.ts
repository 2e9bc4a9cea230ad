/** What a person is told of an error that ended a command. */
import { ConfigError } from "../config/errors.ts";
import { FixturePathError } from "../fixtures/discover.ts";
import { VERSION } from "../version.ts";
import { UsageError } from "./settings.ts";

/** describeError gives an error's message; for one that nobody foresaw also its trace, as it is a bug. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return unforeseen(String(error));
  const expected = [ConfigError, FixturePathError, UsageError].some((kind) => error instanceof kind);
  // Errors of the system name what was done, and with which file. A code alone is also what misuse of Node's functions has.
  return expected || "syscall" in error ? error.message : unforeseen(error.stack ?? error.message);
}

function unforeseen(trace: string): string {
  return `grpc-fixtures ${VERSION} failed unexpectedly; this is a bug in it, please report it:\n${trace}`;
}
