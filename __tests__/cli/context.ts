/** The command line without a process: what it writes is kept. */
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { CommandContext } from "../../src/cli/context.ts";
import { main } from "../../src/cli/program.ts";

export interface Said {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export const BUNDLED_SUITE = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** say runs one command. It gets no environment but the one given, and nobody interrupts it. */
export async function say(args: readonly string[], over: Partial<CommandContext> = {}): Promise<Said> {
  let output = "";
  let errors = "";
  const code = await main(args, {
    cwd: tmpdir(),
    environment: {},
    invocation: ["grpc-fixtures"],
    bundledSuite: BUNDLED_SUITE,
    output: sink((text) => {
      output += text;
    }),
    errors: sink((text) => {
      errors += text;
    }),
    onInterrupt: () => () => undefined,
    onExit: () => () => undefined,
    ...over,
  });
  return { code, output, errors };
}

/** sink is an output that is no terminal. */
export function sink(write: (text: string) => void, isTty = false): CommandContext["output"] {
  return { write, isTty, columns: () => 80 };
}
