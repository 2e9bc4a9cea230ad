import { type RunSettings } from "../pipeline/settings.ts";
import type { Inputs } from "./inputs.ts";
/** settingsFrom joins the configuration with what the inputs say on top of it. Rejects with ConfigError or UsageError. */
export declare function settingsFrom(inputs: Inputs, workspace: string): Promise<RunSettings>;
