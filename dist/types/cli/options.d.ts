/** The options that commands share: how they are read, and what is wrong with a bad one. */
import { type Command } from "commander";
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import { type Encoding } from "../protobuf/codec.ts";
import { type Selection, type Shard } from "../suite/select.ts";
export type Format = "console" | "json";
export interface SuiteOptions {
    readonly config?: string;
    readonly encoding?: Encoding;
    readonly rule?: RuleSettings;
    readonly format: Format;
    readonly color?: boolean;
}
export interface FilterOptions {
    readonly filter?: readonly string[];
    readonly tag?: readonly string[];
    readonly category?: readonly string[];
}
/** Options on what is red. */
export interface GateOptions {
    /** `false` with --no-coverage. */
    readonly coverage?: boolean;
    readonly allowFlaky?: boolean;
}
/** addSuiteOptions gives a command the paths of fixtures, and the options on how they are read. */
export declare function addSuiteOptions(command: Command): Command;
/** addReadingOptions gives a command the options on how fixtures are read. */
export declare function addReadingOptions(command: Command): Command;
/** collect gathers a repeatable option, whose values may also be joined by commas. */
export declare function collect(value: string, before?: readonly string[]): readonly string[];
/** collectWhole gathers a repeatable option whose values may hold commas themselves, as globs do. */
export declare function collectWhole(value: string, before?: readonly string[]): readonly string[];
/** chosenBy is the selection that the options of filtering make. */
export declare function chosenBy({ filter, tag, category }: FilterOptions): Selection;
export declare function positiveInteger(maximum: number): (value: string) => number;
export declare function duration(value: string): number;
export declare function shard(value: string): Shard;
