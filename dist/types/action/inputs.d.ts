import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { type CommentMode } from "../github/commentMode.ts";
import { type GivenFiles, type GivenMinimum } from "../pipeline/coverageGiven.ts";
import { type Encoding } from "../protobuf/codec.ts";
import { type Address } from "../rpc/address.ts";
import { type Shard } from "../suite/select.ts";
declare const MODES: readonly ["all", "validate", "run", "report"];
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
    readonly allowFlaky: boolean;
    readonly shard: Shard | undefined;
    /** Result files to merge, instead of the artifacts of this run. */
    readonly results: readonly string[];
    readonly coverageReports: readonly GivenFiles[];
    readonly coverageMinimums: readonly GivenMinimum[];
    readonly output: string;
    readonly summary: boolean;
    readonly annotations: boolean;
    /** The name of the artifact; undefined where none is to be uploaded, empty where the Action names it. */
    readonly artifact: string | undefined;
    readonly comment: CommentMode;
    readonly commentId: string;
    readonly token: string;
    /** A report.json to compare with; `auto` looks for the base branch's, undefined compares with none. */
    readonly baseReport: string | undefined;
}
/** Gives the text of an input without white space around it; empty where nothing was given. */
type Get = (name: string) => string;
/** loadInputs reads every input. Throws UsageError, which names the input. */
export declare function loadInputs(get: Get): Inputs;
export {};
