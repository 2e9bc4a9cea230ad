import type { ConfigSpec } from "../generated/config.ts";
import type { Config } from "./model.ts";
/** What holds where nothing is written. */
export declare const DEFAULTS: {
    readonly encoding: "protobuf";
    readonly timeoutMs: 10000;
    readonly concurrency: 16;
    readonly startTimeoutMs: 30000;
    readonly stopTimeoutMs: 5000;
};
/** buildConfig completes a configuration in which findProblems found none. */
export declare function buildConfig(spec: ConfigSpec, { file, folder }: {
    readonly file?: string;
    folder: string;
}): Config;
