/** The files of a checkout, ordered so that the one with the longest end in common with a path is found at once. */
/** What shares the longest end with a path, in whole segments. */
export type EndMatch = {
    readonly kind: "one";
    readonly file: string;
    readonly segments: number;
}
/** Several files share it, and none of them is the end itself. */
 | {
    readonly kind: "several";
    readonly files: readonly string[];
    readonly segments: number;
} | {
    readonly kind: "none";
};
export interface Checkout {
    /** The folder of the checkout, absolute, with forward slashes and none at its end. */
    readonly root: string;
    has(file: string): boolean;
    /** The file that shares the longest end with a path. */
    endingLike(path: string): EndMatch;
    /** The same, with upper and lower case alike. */
    endingLikeAnyCase(path: string): EndMatch;
}
/** checkoutOf takes the files relative to the root, with forward slashes. 100,000 of them take a moment. */
export declare function checkoutOf(root: string, files: readonly string[]): Checkout;
