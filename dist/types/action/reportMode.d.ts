import { type RunSettings } from "../pipeline/settings.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
/** reportMode resolves with whether the gate passed. Rejects with UsageError where the results do not belong together. */
export declare function reportMode(inputs: Inputs, given: RunSettings, context: ActionContext): Promise<boolean>;
