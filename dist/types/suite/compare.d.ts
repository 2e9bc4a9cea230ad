/** How two canonical values differ, by path. */
import { type JsonValue } from "../json/value.ts";
import type { CanonicalMessage } from "../protobuf/codec.ts";
export interface Difference {
    /** Where, such as `.items[2].value`; empty at the root. */
    readonly path: string;
    /** Undefined: the value is absent on that side. */
    readonly expected: JsonValue | undefined;
    readonly received: JsonValue | undefined;
}
/** compareMessages lists every difference between two canonical messages. */
export declare function compareMessages(expected: CanonicalMessage, received: CanonicalMessage): Difference[];
