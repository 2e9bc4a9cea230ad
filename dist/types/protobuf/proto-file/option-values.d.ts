import type { TokenReader } from "./tokens.ts";
export type OptionValue = 
/** An enum value's name, true, false, inf or nan. */
{
    readonly kind: "word";
    readonly text: string;
    readonly negative: boolean;
} | {
    readonly kind: "integer" | "float";
    readonly text: string;
    readonly negative: boolean;
} | {
    readonly kind: "text";
    readonly bytes: Uint8Array;
} | {
    readonly kind: "list";
    readonly items: readonly OptionValue[];
} | {
    readonly kind: "message";
    readonly members: readonly OptionMember[];
};
/** A member of a message in text format. The name of an extension is not read: it is undefined. */
export interface OptionMember {
    readonly name: string | undefined;
    readonly start: number;
    readonly value: OptionValue;
}
/** An option's name by its parts; undefined for a custom one, which has a part in parentheses. */
export type OptionPath = readonly string[] | undefined;
/** parseOptionPath reads `deprecated`, `features.enum_type` or `(shop.v1.rule).name`. */
export declare function parseOptionPath(tokens: TokenReader): OptionPath;
/** parseOptionValue reads what stands after `=`. */
export declare function parseOptionValue(tokens: TokenReader): OptionValue;
