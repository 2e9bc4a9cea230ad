/** One entry `known-failing` as YAML: a new one, or a copy of one that is there. */
import { type ParsedNode, type YAMLMap } from "yaml";
import type { KnownFailingConfig } from "../model.ts";
import type { EntryCopy } from "./model.ts";
import { type Splice } from "./splice.ts";
export type ParsedMap = YAMLMap.Parsed;
export type ParsedPair = ParsedMap["items"][number];
/** pairAt finds a member of a map by its key as it is written. */
export declare function pairAt(map: ParsedMap, key: string): ParsedPair | undefined;
/** endOfMap is where the last thing that a map says ends. */
export declare function endOfMap(text: string, map: ParsedMap): number;
/** blockEntry writes an entry as the lines of a list's item. */
export declare function blockEntry(entry: KnownFailingConfig, indent: string): string[];
/** flowEntry writes an entry on one line. */
export declare function flowEntry(entry: KnownFailingConfig): string;
/** copySplices makes a copy of an entry out of its text: the places to change, and what to write there. */
export declare function copySplices(text: string, entry: ParsedNode, copy: EntryCopy, eol: string): Splice[];
/** copyText is the text from `start` up to `end`, which holds an entry, with the changes of a copy. */
export declare function copyText(text: string, { entry, start, end }: {
    readonly entry: ParsedNode;
    readonly start: number;
    readonly end: number;
}, copy: EntryCopy, eol: string): string;
