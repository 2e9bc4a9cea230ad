/** What happened to a sequence: which items are missing, unexpected, moved or changed. */
export type Step = {
    readonly kind: "missing";
    readonly expected: number;
} | {
    readonly kind: "unexpected";
    readonly received: number;
} | {
    readonly kind: "moved";
    readonly expected: number;
    readonly received: number;
} | {
    readonly kind: "changed";
    readonly expected: number;
    readonly received: number;
};
/** Longer sequences than this are compared by index alone: the table below grows with the product of the lengths. */
export declare const MAX_ALIGNED = 1000;
/** Whether an expected and a received item, by index, are equal. */
type IsSame = (expected: number, received: number) => boolean;
/**
 * alignSequences explains how a received sequence came of the expected one, by their lengths and which items are equal. An
 * item that is missing in one place and unexpected in another has moved; where as many are then left on both sides of a
 * gap, they stand where they should and have changed.
 */
export declare function alignSequences(expected: number, received: number, isSame: IsSame): Step[];
/** positionOf is where a step stands: among the expected items, or among the received ones where it is one too many. */
export declare function positionOf(step: Step): number;
export {};
