export interface Token {
    readonly kind: "word" | "integer" | "float" | "text" | "symbol" | "end";
    /** As it is written; a text with its quotes. */
    readonly text: string;
    readonly start: number;
}
/** A reader of tokens that sees one ahead. */
export declare class TokenReader {
    #private;
    constructor(text: string);
    /** The token that is next. */
    get here(): Token;
    take(): Token;
    /** Whether a symbol or word is next. */
    sees(text: string): boolean;
    /** Takes a symbol or word where it is next. */
    accept(text: string): boolean;
    /** Takes a symbol or word that must be next. What is missing is missing after the last token. */
    expect(text: string): void;
    /** Whether a block or list ends here, taking its end. That of the file ends none. */
    ends(text: string): boolean;
    /** Takes a word, of which the message says what it should be. */
    word(what: string): Token;
    /** A name with dots: `.shop.v1.Item`. */
    path(what: string): Token;
    /** The bytes of a text, which can be written in several parts. */
    bytes(what: string): Uint8Array;
    /** A text that must be UTF-8. */
    string(what: string): string;
    fail(message: string, at?: number): never;
}
