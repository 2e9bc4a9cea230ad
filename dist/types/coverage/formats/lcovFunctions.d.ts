import { type FileGatherer } from "../fileGatherer.ts";
import { type TextLine } from "../textLines.ts";
export declare class LcovFunctions {
    #private;
    constructor(files: FileGatherer);
    /** readFunction reads `FN:<line>,[<last line>,]<name>`. */
    readFunction(line: TextLine): void;
    /** readHits reads `FNDA:<hits>,<name>`. It may stand before the `FN` of the function. */
    readHits(line: TextLine): void;
    /** readGroup reads `FNL:<index>,<line>[,<last line>]`: a function, which may have several names. */
    readGroup(line: TextLine): void;
    /** readAlias reads `FNA:<index>,<hits>,<name>`: one of its names. */
    readAlias(line: TextLine): void;
    /** endFile adds the functions, of which all is known now, and forgets their names. */
    endFile(): void;
}
