import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { type Encoding } from "../protobuf/codec.ts";
import { type Address } from "../rpc/address.ts";
declare const MODES: readonly ["all", "validate"];
declare const READY: readonly ["grpc", "health", "tcp"];
export interface Inputs {
    readonly mode: (typeof MODES)[number];
    readonly config: string;
    readonly workingDirectory: string;
    readonly fixtures: readonly string[];
    readonly encoding: Encoding | undefined;
    readonly bindings: readonly string[];
    /** Program and arguments. */
    readonly serverCommand: readonly string[] | undefined;
    readonly serverAddress: Address | undefined;
    readonly serverDirectory: string;
    readonly serverReady: (typeof READY)[number] | undefined;
    readonly startTimeoutMs: number | undefined;
    readonly filters: readonly string[];
    readonly tags: readonly string[];
    readonly categories: readonly string[];
    readonly rules: RuleSettings;
    readonly minimumFixtures: number | undefined;
    readonly timeoutMs: number | undefined;
    readonly concurrency: number | undefined;
    readonly repeat: number;
    readonly failFast: boolean;
    readonly output: string;
    readonly summary: boolean;
}
/** Gives the text of an input without white space around it; empty where nothing was given. */
type Get = (name: string) => string;
/** loadInputs reads every input. Throws UsageError, which names the input. */
export declare function loadInputs(get: Get): Inputs;
export {};
