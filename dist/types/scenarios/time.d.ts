import { type ScenarioGroup } from "./model.ts";
export declare const DEADLINES: ScenarioGroup;
export declare const CANCELLATION: ScenarioGroup;
