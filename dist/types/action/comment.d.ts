import type { Report } from "../generated/report.ts";
import type { GitHubClient } from "../github/client.ts";
import { type CommentMode } from "../github/commentMode.ts";
import { type CommentPlace } from "../github/comments.ts";
import type { RunSettings } from "../pipeline/settings.ts";
import { type CommentOptions } from "../report/comment.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import type { Session } from "./session.ts";
export interface Shown extends Pick<CommentOptions, "sourceUrl" | "checkoutUrl" | "runUrl" | "commit" | "base" | "linksIssues"> {
    readonly report: Report;
}
/** commentText is the comment without its marker. */
export declare function commentText({ report, ...options }: Shown): string;
/** commentFile is its path, in the output folder. */
export declare function commentFile(folder: string): string;
/** writeCommentFile writes the comment beside the report. */
export declare function writeCommentFile(shown: Shown, { output, cwd }: RunSettings, { runner }: ActionContext): Promise<void>;
/** commentOnPullRequest comments where there is a pull request and the token may. It never rejects for what GitHub does. */
export declare function commentOnPullRequest(shown: Shown, inputs: Inputs, { event, client }: Session, context: ActionContext): Promise<void>;
export interface CommentTarget {
    readonly client: GitHubClient;
    readonly place: CommentPlace;
    readonly mode: CommentMode;
}
export interface CommentContent {
    readonly failed: boolean;
    readonly changed: boolean;
    readonly text: string;
    /** The page of a run. A comment that it has written is left as it is: the run knew more. */
    readonly unlessBy?: string;
}
/** commentWithText writes or updates the comment where the mode says so. Rejects with GitHubError. */
export declare function commentWithText({ client, place, mode }: CommentTarget, { failed, changed, text, unlessBy }: CommentContent, { runner, write }: ActionContext): Promise<void>;
