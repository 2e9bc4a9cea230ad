/** The Action from its inputs to its verdict. Each mode is loaded only where it is used. */
import type { ActionContext } from "./context.ts";
import { loadInputs } from "./inputs.ts";
import { settingsFrom } from "./settings.ts";

/** runAction does what the inputs say and resolves with whether the gate passed. Rejects for wrong usage. */
export async function runAction(context: ActionContext): Promise<boolean> {
  const inputs = loadInputs(context.runner.input);
  if (inputs.token !== "") context.runner.mask(inputs.token);
  if (inputs.mode === "report" && context.environment.GITHUB_EVENT_NAME === "workflow_run") {
    const { companion } = await import("./companion.ts");
    return companion(inputs, context);
  }
  const settings = await settingsFrom(inputs, context.workspace);
  switch (inputs.mode) {
    case "validate": {
      const { validateMode } = await import("./validateMode.ts");
      return validateMode(inputs, settings, context);
    }
    case "all":
    case "run": {
      const { runMode } = await import("./runMode.ts");
      return runMode(inputs, settings, context);
    }
    case "report": {
      const { reportMode } = await import("./reportMode.ts");
      return reportMode(inputs, settings, context);
    }
  }
}
