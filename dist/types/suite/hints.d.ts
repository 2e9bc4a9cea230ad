import type { Difference } from "./compare.ts";
/** differenceHint names what changed a member of a message, where its value shows it. */
export declare function differenceHint({ path, expected, received }: Difference): string | undefined;
/** binaryHint names what was done to a `-bin` value; both are base64 with padding. No byte of them is told. */
export declare function binaryHint(expected: string, received: string): string | undefined;
