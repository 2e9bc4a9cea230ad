/**
 * Which file of the checkout a report means: its paths are those of another machine, of a container, of a package, or
 * relative to a folder that it does not name.
 */
import type { Checkout } from "./checkout.ts";
export interface MappedPath {
    /** Relative to the checkout where it is known there, else as the report has it, in normal form. */
    readonly path: string;
    /** `ambiguous`: several files of the checkout could be meant. */
    readonly place: "checkout" | "elsewhere" | "ambiguous";
}
/**
 * mapPaths finds the file of the checkout for each path of one report. In this order: a file relative to the folder of
 * the report or one above it, up to the checkout's own; a file inside the checkout; the file with the longest end in
 * common; and where that leaves a doubt, what most other paths of the report say about where its files are.
 * `reportFile` is the report relative to the checkout, absent where it is outside.
 */
export declare function mapPaths(paths: Iterable<string>, checkout: Checkout, reportFile?: string): ReadonlyMap<string, MappedPath>;
