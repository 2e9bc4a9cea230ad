import { type Source } from "./document.ts";
/** How a configuration is read, wherever it is. */
export declare const YAML_OPTIONS: {
    readonly version: "1.2";
    readonly schema: "core";
    readonly merge: false;
    readonly resolveKnownTags: false;
    readonly uniqueKeys: false;
    readonly prettyErrors: false;
    readonly logLevel: "error";
};
/** parseYaml reads one YAML 1.2 document (core schema). The first syntax error ends it: what follows is guesswork. */
export declare function parseYaml(text: string): Source;
