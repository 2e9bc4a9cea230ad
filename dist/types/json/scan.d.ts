/** One quick pass over a JSON text, for what has to be known before it is parsed. */
/** Deeper nesting than this is refused: no fixture needs it, and walking it could exhaust the stack. */
export declare const MAX_DEPTH = 200;
export interface TextScan {
    /** The offset of the first bracket beyond MAX_DEPTH. Parsers recurse, so this is looked for before they run. */
    readonly tooDeep: number | undefined;
    /** How many members the objects of the text have together, repeated keys counted each time. */
    readonly members: number;
    /** Some number has so many digits that it may not be exact. */
    readonly longDigits: boolean;
}
/** Runs over the characters once, strings passed over. */
export declare function scanText(text: string): TextScan;
