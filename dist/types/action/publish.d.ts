import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { Publication } from "./publication.ts";
import type { Surroundings } from "./surroundings.ts";
/** publish shows the report. It does not reject for what GitHub does. */
export declare function publish(publication: Publication, inputs: Inputs, { session, base, settings }: Surroundings, context: ActionContext): Promise<void>;
