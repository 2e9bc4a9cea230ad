/** What a configuration's text says, and where. */
import type { JsonDocument } from "../json/document.ts";
import type { Position } from "../json/lines.ts";
export type SourceDocument = Pick<JsonDocument, "value" | "locate" | "locateKey">;
export interface SourceProblem extends Position {
    readonly message: string;
}
/** A parsed text. There is no document where the syntax is broken; one with other problems can be looked at further. */
export interface Source {
    readonly document?: SourceDocument;
    readonly problems: readonly SourceProblem[];
}
/** More values than this are refused, aliases counted for what they stand for: a few lines of them can stand for billions. */
export declare const MAX_VALUES = 10000;
export declare const TOO_MANY_VALUES = "more than 10000 values: that is no configuration";
