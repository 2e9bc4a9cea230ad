/** Keys of YAML. */
import type { Scalar } from "yaml";
/** keyText is a key as it is written: `1`, `true` and `~` are names. */
export declare function keyText(key: Scalar): string;
