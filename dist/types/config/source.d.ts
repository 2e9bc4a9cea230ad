import { type Source } from "./document.ts";
/** parseSource reads JSON from a `.json` file, and YAML from any other. */
export declare function parseSource(text: string, file: string): Source;
