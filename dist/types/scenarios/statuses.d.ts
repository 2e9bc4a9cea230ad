import { type ScenarioGroup } from "./model.ts";
export declare const STATUSES: ScenarioGroup;
