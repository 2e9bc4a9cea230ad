/** Keys of YAML. */
import type { Scalar } from "yaml";

/** keyText is a key as it is written: `1`, `true` and `~` are names. */
export function keyText(key: Scalar): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
