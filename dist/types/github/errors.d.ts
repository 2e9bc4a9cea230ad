/** What can go wrong between here and GitHub, in words for people. */
/**
 * - unauthorized: the token is wrong or expired
 * - forbidden: the token may not do this
 * - not-found: it is not there, or the token may not know that it is
 * - validation: GitHub will not have it so
 * - rate-limited: too many requests, and the limit lasts longer than there is patience for
 * - too-large: the reply is larger than what is wanted of it
 * - unavailable: no reply, or none that could be read
 */
export type GitHubErrorKind = "unauthorized" | "forbidden" | "not-found" | "validation" | "rate-limited" | "too-large" | "unavailable";
/** The message says what could not be done, why, and what the token lacks. It never holds the token. */
export declare class GitHubError extends Error {
    readonly name = "GitHubError";
    readonly kind: GitHubErrorKind;
    /** The HTTP status; absent where there was no reply. */
    readonly status?: number;
    /** The page of GitHub's documentation that the reply names. */
    readonly documentation?: string;
    constructor(kind: GitHubErrorKind, message: string, details?: {
        status?: number;
        documentation?: string;
    });
}
