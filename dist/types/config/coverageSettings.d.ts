import type { Setting } from "./setting.ts";
/** coverageSettings are the settings below a path: `coverage/*` for languages, `bindings/<any>/coverage` for a binding. */
export declare function coverageSettings(base: string): Setting[];
