/** Every scenario, in the order in which the matrix shows them. */
import { CALL_GROUPS } from "./calls.ts";
import { FIELD_TYPES } from "./fieldTypes.ts";
import type { Scenario, ScenarioGroup } from "./model.ts";
import { STATUSES } from "./statuses.ts";

export const SCENARIO_GROUPS: readonly ScenarioGroup[] = [STATUSES, ...CALL_GROUPS, FIELD_TYPES];

export const SCENARIOS: readonly Scenario[] = SCENARIO_GROUPS.flatMap(({ scenarios }) => scenarios);

/** scenarioOf finds a scenario by its id, or a status by its name. */
export function scenarioOf(name: string): Scenario | undefined {
  const id = name.toLowerCase().replaceAll("_", "-");
  return SCENARIOS.find((scenario) => scenario.id === id);
}
