/** One setting of a configuration. */
import type { JsonValue } from "../json/value.ts";
export interface Setting {
    /** The way to it, where `*` stands for any name or index. */
    readonly path: readonly string[];
    /** What its value is, as in "must be …". */
    readonly what: string;
    readonly sample: string;
    /** The words its value is one of. */
    readonly words?: readonly string[];
    /** Says what is wrong with a value of the right shape. */
    readonly check?: (value: JsonValue) => string | undefined;
    /** Its value may be a secret, so no message shows it. */
    readonly hidden?: true;
}
