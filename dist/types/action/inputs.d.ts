/** The Action's inputs, read and checked. The fields are those of action.yml, where their defaults live. */
import { type Encoding } from "../protobuf/codec.ts";
declare const MODES: readonly ["all", "validate"];
declare const READY: readonly ["grpc", "health", "tcp"];
export interface Inputs {
    readonly mode: (typeof MODES)[number];
    readonly config: string;
    readonly workingDirectory: string;
    readonly fixtures: readonly string[];
    readonly encoding: Encoding | undefined;
    readonly bindings: readonly string[];
    readonly serverCommand: string;
    readonly serverAddress: string;
    readonly serverDirectory: string;
    readonly serverReady: (typeof READY)[number] | undefined;
    readonly startTimeout: string;
    readonly filters: readonly string[];
    readonly tags: readonly string[];
    readonly categories: readonly string[];
    /** `[rule, severity]`, not yet checked. */
    readonly rules: readonly (readonly [string, string])[];
    readonly minimumFixtures: number | undefined;
    readonly timeout: string;
    readonly concurrency: number | undefined;
    readonly repeat: number;
    readonly failFast: boolean;
    readonly output: string;
    readonly summary: boolean;
}
/** loadInputs reads every input by `get`. Throws UsageError, which names the input. */
export declare function loadInputs(get: (name: string) => string): Inputs;
export {};
