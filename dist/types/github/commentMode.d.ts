/** When a comment is written: what the input `comment` means. */
export declare const COMMENT_MODES: readonly ["auto", "always", "on-failure", "never"];
export type CommentMode = (typeof COMMENT_MODES)[number];
export interface CommentFacts {
    /** The gate failed. */
    readonly failed: boolean;
    /** The pull request has a comment of ours already. */
    readonly exists: boolean;
    /** Something differs from the base branch's last report. */
    readonly changed: boolean;
}
/**
 * commentDecision tells whether to write. A comment that is there is kept up to date by every mode but `never`: a red one must
 * not stay behind a run that passed.
 *
 * | mode       | failed | passed, comment there | passed, none there |
 * |------------|--------|-----------------------|--------------------|
 * | always     | write  | write                 | write              |
 * | auto       | write  | write                 | write if changed   |
 * | on-failure | write  | write                 | leave              |
 * | never      | leave  | leave                 | leave              |
 */
export declare function commentDecision(mode: CommentMode, { failed, exists, changed }: CommentFacts): "write" | "leave";
