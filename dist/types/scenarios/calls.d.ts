import { type ScenarioGroup } from "./model.ts";
export declare const CALL_GROUPS: readonly ScenarioGroup[];
