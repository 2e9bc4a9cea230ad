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

const BUNDLED_SUITE = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** say runs one command in a folder. It gets no environment but the one given, and nobody interrupts it. */
export async function say(args: readonly string[], over: Partial<CommandContext> = {}): Promise<Said> {
  let output = "";
  let errors = "";
  const { cwd = tmpdir() } = over;
  // As for every command that is started there: some paths are shown and read relative to the process's own folder.
  process.chdir(cwd);
  const code = await main(args, {
    cwd,
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
