import { type ScenarioGroup } from "./model.ts";
export declare const COMPRESSION: ScenarioGroup;
export declare const LIMITS: ScenarioGroup;
export declare const PARTIAL_DELIVERY: ScenarioGroup;
