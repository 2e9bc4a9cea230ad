/** The log of the step, in which nothing is taken for a workflow command. */
import { randomUUID } from "node:crypto";

export interface QuotedLog {
  /** Writes whole lines. */
  write(text: string): void;
  /** Makes the runner take commands again. Twice does no harm; writing goes on in a new section. */
  close(): void;
}

/**
 * quotedLog writes between `::stop-commands::TOKEN` and `::TOKEN::`: what a fixture or a server wrote may look like a
 * command, and none of them can know the token.
 */
export function quotedLog(write: (text: string) => void): QuotedLog {
  let token: string | undefined;
  return {
    write(text) {
      if (token === undefined) {
        token = randomUUID();
        write(`::stop-commands::${token}\n`);
      }
      write(text);
    },
    close() {
      if (token !== undefined) write(`::${token}::\n`);
      token = undefined;
    },
  };
}
