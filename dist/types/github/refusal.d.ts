/** A reply other than success → what went wrong, and when to try again. */
import type { Mask } from "../text/mask.ts";
import type { GitHubErrorKind } from "./errors.ts";
import type { HttpReply, TransportError } from "./transport.ts";
/** What was asked for, in the words of messages. */
export interface Purpose {
    /** What is to be done, to follow "could not": `list the comments of #7`. */
    readonly purpose: string;
    /** What the token needs for it, as workflows write it: `pull-requests: write`. */
    readonly permission: string;
}
export interface Refusal {
    readonly kind: GitHubErrorKind;
    /** Without the token, as are all words here. */
    readonly message: string;
    readonly status?: number;
    readonly documentation?: string;
    /**
     * Whether trying again may help. `refused`: GitHub did nothing, any request may be sent again. `unknown`: it may have done
     * what was asked. `no`: it would say the same again.
     */
    readonly again: "refused" | "unknown" | "no";
    /** How long GitHub wants to be left alone; absent where it does not say. */
    readonly waitMs?: number;
}
/** describeReply reads a reply that is no success. `now` is in milliseconds since 1970. */
export declare function describeReply(reply: HttpReply, what: Purpose, now: number, mask: Mask): Refusal;
/** describeBroken reads what kept a reply from coming. */
export declare function describeBroken(error: TransportError, { purpose }: Purpose, mask: Mask): Refusal;
