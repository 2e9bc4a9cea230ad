import { type ValidateSettings } from "../pipeline/settings.ts";
import type { CommandContext } from "./context.ts";
import type { SuiteOptions } from "./options.ts";
export interface Configured {
    readonly settings: ValidateSettings;
    /** Said before anything else, where the choice may surprise. */
    readonly notice?: string;
}
/** configure finds and reads the configuration and decides which fixtures are meant. Rejects with ConfigError. */
export declare function configure(paths: readonly string[], options: SuiteOptions, context: CommandContext): Promise<Configured>;
