import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
/** companion comments, and resolves with true: the verdict was given where the suite ran. Rejects with UsageError where it is set up wrongly. */
export declare function companion(inputs: Inputs, context: ActionContext): Promise<boolean>;
