/** The one comment of ours on a pull request: found again by a hidden marker, and updated in place. */
import type { GitHubClient } from "./client.ts";
import { type Repository } from "./repository.ts";
/** GitHub refuses longer ones. Counted in UTF-16 units, which are never fewer than GitHub's characters. */
export declare const MAX_COMMENT = 65536;
export interface CommentPlace {
    readonly repository: Repository;
    /** Of the pull request. */
    readonly number: number;
    /** Tells comments of ours apart: of several workflows, or of several jobs of one. See markerOf. */
    readonly id: string;
}
export interface OwnComment {
    readonly id: number;
    /** With its marker. */
    readonly body: string;
    /** Its page. */
    readonly url: string;
}
export interface OwnComments {
    /** The oldest: runs that find several all choose the same. */
    readonly current?: OwnComment;
    /** What else is there, as two runs created a comment at the same moment. */
    readonly duplicates: readonly OwnComment[];
}
export interface WrittenComment {
    readonly action: "created" | "updated" | "unchanged";
    readonly url: string;
}
/** markerOf is the line that a comment begins with: invisible on the page. The id keeps only letters, digits, `.`, `_` and `-`. */
export declare function markerOf(id: string): string;
/** findOwnComments reads all comments for those that begin with the marker and are by this token's author. Rejects with GitHubError. */
export declare function findOwnComments(client: GitHubClient, place: CommentPlace): Promise<OwnComments>;
/**
 * writeComment makes the comment say `text` (without a marker; at most MAX_COMMENT characters with it) and sends nothing
 * where it says so already. Later duplicates are turned into pointers to it. Two runs that create the first
 * comment in the same moment cannot know of each other: the next one to write clears that up. Rejects with GitHubError.
 */
export declare function writeComment(client: GitHubClient, place: CommentPlace, found: OwnComments, text: string): Promise<WrittenComment>;
