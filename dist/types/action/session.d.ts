import { type GitHubClient } from "../github/client.ts";
import { type GitHubEvent } from "../github/event.ts";
import type { ActionContext } from "./context.ts";
import type { Tested } from "./links.ts";
export interface Session {
    readonly event: GitHubEvent;
    /** Absent without a token. */
    readonly client?: GitHubClient;
    /** This run. The commit is that of a pull request's head, and not the merge that was checked out. */
    readonly tested: Tested;
}
/** openSession reads the event. It asks GitHub nothing yet, and never rejects. */
export declare function openSession(token: string, context: ActionContext): Promise<Session>;
