import type { Config } from "./model.ts";
import { type ReadFile } from "./read.ts";
/** findConfig finds the configuration file of a folder; undefined where there is none. Throws ConfigError for two. */
export declare function findConfig(folder: string): Promise<string | undefined>;
/** loadConfig reads a configuration file. Throws ConfigError, with all that is wrong with the file. */
export declare function loadConfig(path: string, readFile?: ReadFile): Promise<Config>;
/** defaultConfig is what holds where there is no file: no fixtures and no bindings. */
export declare function defaultConfig(folder: string): Config;
