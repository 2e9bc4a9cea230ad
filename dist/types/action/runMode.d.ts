import type { RunSettings } from "../pipeline/settings.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
/** runMode resolves with whether the gate passed. */
export declare function runMode(inputs: Inputs, given: RunSettings, context: ActionContext): Promise<boolean>;
