/** The text beside a status: grpc-message, and how much is kept of what a peer says. */
/** A peer's own text (grpc-message, an HTTP error's body) is kept up to this many characters. */
export declare const MAX_TEXT: number;
/** decodeStatusMessage undoes the percent-encoding of grpc-message; what is no valid encoding stays as it is. */
export declare function decodeStatusMessage(encoded: string): string;
