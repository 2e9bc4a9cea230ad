/** The Action from its inputs to its verdict. Each mode is loaded only where it is used. */
import type { ActionContext } from "./context.ts";
/** runAction does what the inputs say and resolves with whether the gate passed. Rejects for wrong usage. */
export declare function runAction(context: ActionContext): Promise<boolean>;
