/** The bytes of an XML file as text: pieces of a size, the encoding found as XML says it is found. */
import { TextDecoder } from "node:util";

/** Text of one piece, or what could be decoded of it before bytes that are none of the encoding. */
export type DecodedPiece =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly text: string; readonly encoding: string };

export interface XmlDecoder {
  /** `last` is given once, with what is left, which may be nothing. */
  decode(bytes: Uint8Array, last: boolean): DecodedPiece;
}

/** Text is twice as large as its bytes, and both are held. */
const MOST_PIECE_BYTES = 64 * 1024;
/** What the encoding is declared in stands at the very beginning. */
const HEAD_BYTES = 1024;

/** piecesOf cuts long chunks and joins the first ones, until the first piece is enough to tell the encoding by. */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes: Uint8Array = head === undefined ? chunk : Buffer.concat([head, chunk]);
    head = head === undefined || bytes.length >= HEAD_BYTES ? undefined : bytes;
    if (head !== undefined) continue;
    for (let at = 0; at < bytes.length; at += MOST_PIECE_BYTES) yield bytes.subarray(at, at + MOST_PIECE_BYTES);
  }
  if (head !== undefined) yield head;
}

/** decoderFor takes the first piece of a file, to find its encoding by. Undefined where this one is not known. */
export function decoderFor(head: Uint8Array): XmlDecoder | { readonly unknownEncoding: string } {
  const encoding = markedEncoding(head) ?? declaredEncoding(head) ?? "utf-8";
  let strict: TextDecoder;
  try {
    strict = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { unknownEncoding: encoding };
  }
  return {
    decode(bytes, last) {
      try {
        return { ok: true, text: strict.decode(bytes, { stream: !last }) };
      } catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { ok: false, text: text.slice(0, Math.max(text.indexOf("\ufffd"), 0)), encoding };
      }
    },
  };
}

/** By a byte order mark, or by how `<?` is written without one. */
function markedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third === 0x3f && fourth === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f)) {
    return "utf-16be";
  }
  return undefined;
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1");
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]?.toLowerCase();
  // .NET writes `utf-16` into what it then saves as UTF-8; a file that begins with these bytes cannot be UTF-16.
  return declared?.startsWith("utf-16") || declared === "utf16" ? undefined : declared;
}
