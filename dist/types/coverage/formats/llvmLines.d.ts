import type { FileGatherer } from "../fileGatherer.ts";
import { type JsonPart } from "../jsonPart.ts";
export declare class LlvmLines {
    #private;
    /** add adds the lines of one file. */
    add(segments: JsonPart, files: FileGatherer): void;
}
