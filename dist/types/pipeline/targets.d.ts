import type { Fixture } from "../fixtures/model.ts";
import type { Supervisor } from "../servers/supervisor.ts";
import type { BindingTarget } from "../suite/bindings.ts";
import { type RunSettings } from "./settings.ts";
export interface TargetContext {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly supervisor: Supervisor;
    readonly mask: (text: string) => string;
    /** What the embedded server answers from; the others are told where they are. */
    readonly fixtures: readonly Fixture[];
    /** The folder of their descriptor sets. */
    readonly descriptors: () => Promise<string>;
    /** The folder of the servers' log files. */
    readonly logs?: string;
}
/** bindingTargets picks the bindings of a run. Throws UsageError for an unknown name or address. */
export declare function bindingTargets(settings: RunSettings, context: TargetContext): BindingTarget[];
