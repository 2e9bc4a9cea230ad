/** What is wrong at some place of a configuration, in words. */
import { type JsonValue } from "../json/value.ts";
export type Path = readonly string[];
/** A complaint about the value at a path or, with `atKey`, about its key. */
export interface Complaint {
    readonly path: Path;
    readonly message: string;
    readonly atKey?: true;
}
/** quote shows a text of the file, cut where it is long. */
export declare function quote(text: string): string;
/** nameOf is what a person calls the place: `bindings.python.server.command[2]`. */
export declare function nameOf(path: Path): string;
/** valueAt is the value a path leads to. */
export declare function valueAt(root: JsonValue, path: Path): JsonValue | undefined;
