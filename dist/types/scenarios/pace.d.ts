import { type ScenarioGroup } from "./model.ts";
export declare const PACE: ScenarioGroup;
export declare const CONCURRENCY: ScenarioGroup;
export declare const CARDINALITY: ScenarioGroup;
