/** What a configuration asks of the coverage of each language, completed. */
import type { ConfigSpec } from "../generated/config.ts";
import type { Config, CoverageRules, CoverageTarget } from "./model.ts";
/** The usual minimum for lines, in percent, where none is written. */
export declare const USUAL_MINIMUM: ReadonlyMap<string, number>;
/** Of every other language. */
export declare const OTHER_MINIMUM = 80;
/** coverageTargets are those whose reports are demanded: bindings in the order of the file, then other languages. */
export declare function coverageTargets(spec: ConfigSpec): CoverageTarget[];
/** languageRules are what is asked of each language that the configuration names, whoever has its reports. */
export declare function languageRules(spec: ConfigSpec): Record<string, CoverageRules>;
/** rulesFor is what is asked of a language, or of the binding of that name. */
export declare function rulesFor({ coverage }: Config, name: string): CoverageRules;
