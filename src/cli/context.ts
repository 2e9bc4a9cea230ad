/** What a command may touch of the process it runs in. */

export interface CommandContext {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How this program was called, for commands that are printed: `grpc-fixtures`, or `node dist/cli/index.js`. */
  readonly invocation: readonly string[];
  /** The folder of the suite that comes with the tool. */
  readonly bundledSuite: string;
  /** What comes on the standard input; none where it is not given. */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  /** Calls `handler` when the user or the system asks the program to end; the result takes it off again. */
  onInterrupt(handler: () => void): () => void;
  /** Calls `handler` when the process ends, in whichever way; nothing asynchronous runs in it. */
  onExit(handler: () => void): () => void;
}

export interface Output {
  write(text: string): void;
  readonly isTty: boolean;
  readonly columns: () => number;
}

/** Exit codes: the gate passed; the gate failed; wrong usage or configuration. */
export const EXIT = { passed: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** usesColor follows the conventions: NO_COLOR and FORCE_COLOR first, then whether it is a terminal. */
export function usesColor(
  choice: boolean | undefined,
  output: Output,
  environment: CommandContext["environment"],
): boolean {
  if (choice !== undefined) return choice;
  if ((environment.NO_COLOR ?? "") !== "") return false;
  if ((environment.FORCE_COLOR ?? "") !== "" && environment.FORCE_COLOR !== "0") return true;
  return output.isTty && environment.TERM !== "dumb";
}
