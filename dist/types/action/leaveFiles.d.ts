import type { RunSettings } from "../pipeline/settings.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { Publication } from "./publication.ts";
/** leaveFiles uploads what the run has written. What goes wrong is told, and fails nothing: without a leg the report is red. */
export declare function leaveFiles({ kind, report, outputs }: Publication, inputs: Inputs, settings: RunSettings, { environment, runner, write }: ActionContext): Promise<void>;
