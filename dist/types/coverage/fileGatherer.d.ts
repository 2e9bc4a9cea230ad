import type { Count } from "./count.ts";
import { type FileCoverage, type Metric } from "./model.ts";
/** The line of places of which a report only says how many there are in the file. */
export declare const SOMEWHERE = 0;
/** A path may be made of a folder that is written once for many files: a small report could ask for much memory. */
export declare const LONGEST_PATH = 4096;
export declare class FileGatherer {
    #private;
    /** `report` is the file that is read, for messages. */
    constructor(report: string);
    /** add adds a place to the file that is being read. */
    add(metric: Metric, line: number, hits: number, key?: number): void;
    /**
     * addCounted adds places of which only the number is known, and how many of them were reached: the first ones are taken
     * for those. What two reports reached is then at least what the better of them reached. Keys are counted from `key`.
     */
    addCounted(metric: Metric, line: number, { covered, total }: Count, key?: number): void;
    /** endFile says which file it was to which places were added since the last call. */
    endFile(path: string): void;
    /** finish gives the files with the metrics that the report measures, without places where a file has none. */
    finish(measured: readonly Metric[]): FileCoverage[];
}
