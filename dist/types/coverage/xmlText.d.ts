/** Text of one piece, or what could be decoded of it before bytes that are none of the encoding. */
export type DecodedPiece = {
    readonly ok: true;
    readonly text: string;
} | {
    readonly ok: false;
    readonly text: string;
    readonly encoding: string;
};
export interface XmlDecoder {
    /** `last` is given once, with what is left, which may be nothing. */
    decode(bytes: Uint8Array, last: boolean): DecodedPiece;
}
/** piecesOf cuts long chunks and joins the first ones, until the first piece is enough to tell the encoding by. */
export declare function piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
/** decoderFor takes the first piece of a file, to find its encoding by. Undefined where this one is not known. */
export declare function decoderFor(head: Uint8Array): XmlDecoder | {
    readonly unknownEncoding: string;
};
