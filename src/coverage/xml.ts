/**
 * XML as a stream of opened and closed elements, each with its place. No entity but the five of XML itself is resolved,
 * nothing is fetched, and what a file can make this gather is bounded. The only place that knows the parser.
 */
import sax from "sax";
import { quote } from "../text/quote.ts";
import { CoverageReportError, type ReportSource } from "./model.ts";
import { type TagPlace, XmlTag } from "./xmlTag.ts";
import { decoderFor, piecesOf } from "./xmlText.ts";

/** What is done with the elements of a document, in their order. What it throws ends the reading. */
export interface XmlVisitor {
  open(tag: XmlTag): void;
  /** `text` is what stands between the element's last tag and its end: the content of one without children. */
  close(name: string, text: string): void;
}

const MOST_BYTES = 2 ** 30;
const MOST_DEPTH = 100;
const MOST_ATTRIBUTES = 256;
const MOST_TEXT = 64 * 1024;
/** The parser looks after its limits once a step; so does what looks after the parser. */
const STEP = 4 * 1024;

/**
 * readXml reads a document to its end, whose outermost element must have the given name. Rejects with
 * CoverageReportError for what is no XML, and for what is too much: 1 GiB, 100 elements inside each other, 256 attributes,
 * about 64 KiB of one attribute, text or comment.
 */
export async function readXml(source: ReportSource, root: string, visitor: XmlVisitor): Promise<void> {
  const document = new XmlDocument(source.file, root, visitor);
  let decode: ((bytes: Uint8Array, last: boolean) => string) | undefined;
  let total = 0;
  for await (const bytes of piecesOf(source.chunks)) {
    total += bytes.length;
    if (total > MOST_BYTES) document.fail("is larger than 1 GiB, which is more than a coverage report is read of");
    decode ??= decoding(document, bytes);
    document.write(decode(bytes, false));
  }
  document.write(decode?.(new Uint8Array(0), true) ?? "");
  document.end();
}

/** decoding gives the text of pieces. Up to bytes that are no text the document is read, so that the error has a place. */
function decoding(document: XmlDocument, head: Uint8Array): (bytes: Uint8Array, last: boolean) => string {
  const decoder = decoderFor(head);
  if ("unknownEncoding" in decoder) {
    return document.fail(`is in the encoding ${quote(decoder.unknownEncoding)}, which is not known; write it in UTF-8`);
  }
  return (bytes, last) => {
    const piece = decoder.decode(bytes, last);
    if (piece.ok) return piece.text;
    document.write(piece.text);
    return document.fail(`a byte here is not ${piece.encoding.toUpperCase()}, in which this file is read`);
  };
}

/** Strict: as XML defines it. Only the five entities that XML itself has. */
const STRICT = { position: true, strictEntities: true };

class XmlDocument {
  readonly #file: string;
  readonly #root: string;
  readonly #visitor: XmlVisitor;
  readonly #parser = sax.parser(true, { ...STRICT });
  /** The names of the elements that are open. */
  readonly #path: string[] = [];
  #attributes = 0;
  #text = "";
  #hasRoot = false;
  /** Where the tag that is being read begins. */
  #tagPlace: TagPlace = { line: 1, column: 1 };

  constructor(file: string, root: string, visitor: XmlVisitor) {
    this.#file = file;
    this.#root = root;
    this.#visitor = visitor;
    this.#parser.onopentagstart = () => this.#startTag();
    this.#parser.onattribute = ({ name }) => this.#countAttribute(name);
    this.#parser.onopentag = ({ name, attributes }) => this.#open(name, attributes);
    this.#parser.onclosetag = (name) => this.#close(name);
    this.#parser.ontext = (text) => this.#addText(text);
    this.#parser.oncdata = (text) => this.#addText(text);
    this.#parser.onsgmldeclaration = () => this.#failDeclaration();
    this.#parser.onerror = ({ message }) => this.fail(describe(message, this.#path.at(-1)));
  }

  write(text: string): void {
    const nul = text.indexOf("\0");
    const end = nul === -1 ? text.length : nul;
    for (let at = 0; at < end; at += STEP) {
      this.#parser.write(text.slice(at, Math.min(at + STEP, end)));
      this.#stopDeclaration();
    }
    if (nul !== -1) this.fail("a NUL byte, which no XML file has: it is damaged, or no XML");
  }

  /**
   * `<!x…`, where only a comment, CDATA or a DOCTYPE may begin: the parser goes over all of it again with each character,
   * which takes half a minute for 64 KiB.
   */
  #stopDeclaration(): void {
    if (!("sgmlDecl" in this.#parser) || typeof this.#parser.sgmlDecl !== "string") return;
    if (this.#parser.sgmlDecl.length > "[CDATA[".length) this.#failDeclaration();
  }

  #failDeclaration(): never {
    return this.fail("a declaration where only a comment, CDATA or a DOCTYPE may be");
  }

  end(): void {
    this.#parser.close();
    if (!this.#hasRoot) this.fail(`there is no element in it; <${this.#root}> is expected`);
  }

  /** fail ends the reading, where the parser stands or at a given place. */
  readonly fail = (message: string, place: TagPlace = this.#place()): never => {
    throw new CoverageReportError(this.#file, message, place);
  };

  #place(): TagPlace {
    return { line: this.#parser.line + 1, column: Math.max(this.#parser.column, 1) };
  }

  /** Called when the name has been read, and the character behind it. */
  #startTag(): void {
    const { line, column, position, startTagPosition } = this.#parser;
    const start = column - (position - startTagPosition);
    this.#tagPlace = start > 0 ? { line: line + 1, column: start } : { line: column === 0 ? line : line + 1 };
    this.#attributes = 0;
  }

  #countAttribute(name: string): void {
    this.#attributes++;
    if (this.#attributes > MOST_ATTRIBUTES) this.fail(`an element with more than ${MOST_ATTRIBUTES} attributes`);
    // The parser asks its attributes for this one, and would call what stands here.
    if (name === "hasOwnProperty") this.fail("an attribute `hasOwnProperty`, which no coverage report has");
  }

  #open(name: string, attributes: Readonly<Record<string, unknown>>): void {
    const place = this.#tagPlace;
    if (this.#path.length === 0) this.#openRoot(name, place);
    if (this.#path.length === MOST_DEPTH) this.fail(`more than ${MOST_DEPTH} elements inside each other`, place);
    this.#visitor.open(new XmlTag(name, this.#path, attributes, place, this.fail));
    this.#path.push(name);
    this.#text = "";
  }

  #openRoot(name: string, place: TagPlace): void {
    if (this.#hasRoot) this.fail("a second outermost element; XML has only one: were two files joined?", place);
    if (name !== this.#root) this.fail(`<${this.#root}> is expected as outermost element, not ${quote(name)}`, place);
    this.#hasRoot = true;
  }

  #close(name: string): void {
    this.#path.pop();
    this.#visitor.close(name, this.#text);
    this.#text = "";
  }

  #addText(text: string): void {
    this.#text += text;
    if (this.#text.length > MOST_TEXT) this.fail("a text of more than 64 KiB, which no coverage report has");
  }
}

const DESCRIBED: Readonly<Record<string, string>> = {
  "Unclosed root tag": "the file ends before its last element: it is cut off",
  "Unexpected end": "the file ends in the middle of a tag, a comment or a reference: it is cut off",
  "Invalid character entity":
    "a reference that is not resolved: only &amp; &lt; &gt; &quot; &apos; and characters by number are",
  "Invalid character in entity name": "an `&` that begins no reference; in XML it is written as &amp;",
  "Text data outside of root node.": "text outside the outermost element",
  "Non-whitespace before first tag.": "text before the first tag: this is no XML",
};

/** describe says what the parser stumbled over. `open` is the element that is open. */
function describe(parserMessage: string, open: string | undefined): string {
  const [message = ""] = parserMessage.split("\n");
  if (message.startsWith("Max buffer length exceeded")) {
    return "a name, a value, a comment or a declaration of more than 64 KiB, which no coverage report has";
  }
  if (message === "Unexpected close tag" && open !== undefined) {
    return `this tag closes another element than the one that is open, ${quote(open)}`;
  }
  return DESCRIBED[message] ?? `not well-formed XML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
