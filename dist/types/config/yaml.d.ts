import { type Source } from "./document.ts";
/** parseYaml reads one YAML 1.2 document (core schema). The first syntax error ends it: what follows is guesswork. */
export declare function parseYaml(text: string): Source;
