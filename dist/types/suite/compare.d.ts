import type { Expected, ExpectedValue } from "../fixtures/expected.ts";
import { type JsonValue } from "../json/value.ts";
import type { CanonicalMessage } from "../protobuf/codec.ts";
export interface Difference {
    /** Where, such as `.items[2].value`; empty at the root. */
    readonly path: string;
    readonly expected: Expected;
    /** Undefined: the value is absent. */
    readonly received: JsonValue | undefined;
    /** Of a list in any order, or of parts of a list: which items found no partner. */
    readonly unpaired?: Unpaired;
}
export interface Unpaired {
    readonly missing: readonly Expected[];
    /** Empty where a list may hold more than is expected. */
    readonly surplus: readonly JsonValue[];
}
/** compareMessages lists every difference between an expected and a received message. */
export declare function compareMessages(expected: ExpectedValue, received: CanonicalMessage): Difference[];
/** isExpected tells whether a received message has no difference from the expected one. */
export declare function isExpected(expected: ExpectedValue, received: CanonicalMessage): boolean;
