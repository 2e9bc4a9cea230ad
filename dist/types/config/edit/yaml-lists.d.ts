/** A binding's list of entries as YAML: items in lines of their own, or in brackets. */
import type { YAMLSeq } from "yaml";
import type { KnownFailingConfig } from "../model.ts";
import type { BindingEdit } from "./model.ts";
import { type Splice } from "./splice.ts";
import { type ParsedMap, type ParsedPair } from "./yaml-entry.ts";
export interface YamlText {
    readonly text: string;
    readonly file: string;
    /** What ends a line. */
    readonly eol: string;
}
/** Where the entries of a binding stand. */
export interface Place {
    readonly binding: ParsedMap;
    readonly pair: ParsedPair;
    readonly list: YAMLSeq.Parsed;
}
export declare const KEY = "known-failing";
/** beginList writes the first entries of a binding, after all else that is said of it. */
export declare function beginList({ text, eol }: YamlText, binding: ParsedMap, added: readonly KnownFailingConfig[]): Splice;
/** changeBlockList changes a list whose items begin with a dash. */
export declare function changeBlockList(source: YamlText, { pair, list }: Place, { instead, added }: BindingEdit): Splice[];
/** changeFlowList writes a list in brackets anew, out of the texts of its items. */
export declare function changeFlowList(source: YamlText, place: Place, { instead, added }: BindingEdit): Splice;
/** lineNumber counts from 1. */
export declare function lineNumber(text: string, offset: number): number;
