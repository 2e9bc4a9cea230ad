/** Progress for a CI log: a line for each failing fixture as it happens, and one for each finished binding. */
import type { RunEvent } from "../suite/events.ts";
import type { Colors } from "./console-frame.ts";
import type { Progress } from "./progress.ts";
import { failingLine, finishedLine, type ProgressLine } from "./progress-lines.ts";
import { isFailure } from "./verdicts.ts";

interface PlainOptions {
  readonly write: (text: string) => void;
  readonly colors: Colors;
}

/** plainProgress writes lines that stay. */
export function plainProgress({ write, colors }: PlainOptions): Progress {
  const put = ({ red, text }: ProgressLine): void => write(`${red ? colors.red("✗") : colors.green("✓")} ${text}\n`);
  return {
    handle(event: RunEvent) {
      switch (event.type) {
        case "fixture":
          if (isFailure(event.result)) put(failingLine(event.binding, event.result));
          break;
        case "binding-finished":
          put(finishedLine(event.result));
          break;
        case "binding-started":
        case "server-ready":
          break;
      }
    },
    tick() {},
    close() {},
  };
}
