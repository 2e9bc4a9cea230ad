/** The text beside a status: grpc-message, and how much is kept of what a peer says. */

/** A peer's own text (grpc-message, an HTTP error's body) is kept up to this many characters. */
export const MAX_TEXT = 8 * 1024;

/** decodeStatusMessage undoes the percent-encoding of grpc-message; what is no valid encoding stays as it is. */
export function decodeStatusMessage(encoded: string): string {
  // Node hands header bytes on as latin1; a server that forgot to encode UTF-8 is read as it meant.
  const bytes = Buffer.from(
    encoded
      .slice(0, MAX_TEXT)
      .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
  return bytes.toString("utf8");
}
