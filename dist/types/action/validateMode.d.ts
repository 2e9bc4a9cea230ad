/** `mode: validate`: the rules, and nothing is started. */
import type { RunSettings } from "../pipeline/settings.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
/** validateMode resolves with whether the suite is valid. */
export declare function validateMode(inputs: Inputs, settings: RunSettings, context: ActionContext): Promise<boolean>;
