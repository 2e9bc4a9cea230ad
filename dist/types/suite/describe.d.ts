/** Expected values as people read them, conditions in words. */
import type { Expected } from "../fixtures/expected.ts";
import type { JsonValue } from "../json/value.ts";
import type { Difference } from "./compare.ts";
/** describe writes a value as text; one that is absent as `(absent)`. */
export declare function describe(value: JsonValue | undefined): string;
/** expectedText writes an expected value as text: `{"id":7,"at":a text matching /^2024-/}`. */
export declare function expectedText(expected: Expected): string;
/** receivedText writes what was received, after the items of a list that found no partner: `missing: "b"; received ["a"]`. */
export declare function receivedText({ received, unpaired }: Pick<Difference, "received" | "unpaired">): string;
