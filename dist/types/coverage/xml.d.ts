import { type ReportSource } from "./model.ts";
import { XmlTag } from "./xmlTag.ts";
/** What is done with the elements of a document, in their order. What it throws ends the reading. */
export interface XmlVisitor {
    open(tag: XmlTag): void;
    /** `text` is what stands between the element's last tag and its end: the content of one without children. */
    close(name: string, text: string): void;
}
/**
 * readXml reads a document to its end, whose outermost element must have the given name. Rejects with
 * CoverageReportError for what is no XML, and for what is too much: 1 GiB, 100 elements inside each other, 256 attributes,
 * about 64 KiB of one attribute, text or comment.
 */
export declare function readXml(source: ReportSource, root: string, visitor: XmlVisitor): Promise<void>;
