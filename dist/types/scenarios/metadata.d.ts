import { type ScenarioGroup } from "./model.ts";
export declare const METADATA: ScenarioGroup;
export declare const TRAILERS: ScenarioGroup;
