import type { Scenario, ScenarioGroup } from "./model.ts";
export declare const SCENARIO_GROUPS: readonly ScenarioGroup[];
export declare const SCENARIOS: readonly Scenario[];
/** scenarioOf finds a scenario by its id, or a status by its name. */
export declare function scenarioOf(name: string): Scenario | undefined;
