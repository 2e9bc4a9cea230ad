import type { Config } from "./model.ts";
/** parseConfig reads a configuration's text: JSON where the file is named `.json`, else YAML. Throws ConfigError. */
export declare function parseConfig(text: string, file: string): Config;
