/**
 * Which source file the methods of a JaCoCo report stand in. Classes say so since JaCoCo 0.8, where they were compiled with
 * debug information; else the file is the one of their package with the name of their outermost class, as in
 * `com/acme/Cart$Item` and `Cart.java`. Where there is none, the class stands for its file: JaCoCo counts its methods too.
 */
import type { FileGatherer } from "../fileGatherer.ts";
export interface JacocoMethod {
    readonly line: number;
    readonly key: number;
    readonly hits: number;
}
/** The methods of one package's classes that name no file. */
export declare class MethodsWithoutFile {
    #private;
    /** add takes a method of a class, by the whole name of the class. */
    add(className: string, method: JacocoMethod): void;
    /** endPackage adds the methods to the package's files, which are given by their names, and forgets them. */
    endPackage(sourceFiles: readonly string[], files: FileGatherer, pathOf: (sourceFile: string) => string): void;
}
