/** A place in a `.proto` text where it is not as it must be. */
export declare class ProtoSyntaxError extends Error {
    readonly name = "ProtoSyntaxError";
    /** In UTF-16 code units from the beginning of the text. */
    readonly offset: number;
    constructor(message: string, offset: number);
}
