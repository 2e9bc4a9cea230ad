/** Every scenario, in the order in which the matrix shows them. */
import { FIELD_TYPES } from "./fieldTypes.ts";
import { METADATA, TRAILERS } from "./metadata.ts";
import type { Scenario, ScenarioGroup } from "./model.ts";
import { CARDINALITY, CONCURRENCY, PACE } from "./pace.ts";
import { COMPRESSION, LIMITS, PARTIAL_DELIVERY } from "./size.ts";
import { STATUSES } from "./statuses.ts";
import { CANCELLATION, DEADLINES } from "./time.ts";

export const SCENARIO_GROUPS: readonly ScenarioGroup[] = [
  STATUSES,
  METADATA,
  TRAILERS,
  DEADLINES,
  CANCELLATION,
  COMPRESSION,
  LIMITS,
  PARTIAL_DELIVERY,
  PACE,
  CONCURRENCY,
  CARDINALITY,
  FIELD_TYPES,
];

export const SCENARIOS: readonly Scenario[] = SCENARIO_GROUPS.flatMap(({ scenarios }) => scenarios);

/** scenarioOf finds a scenario by its id, or a status by its name. */
export function scenarioOf(name: string): Scenario | undefined {
  const id = name.toLowerCase().replaceAll("_", "-");
  return SCENARIOS.find((scenario) => scenario.id === id);
}
