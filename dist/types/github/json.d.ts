/** Replies of GitHub's API as JSON: one value, or the pages of a list. */
import type { ApiRequest, GitHubClient } from "./client.ts";
/** sendForJson resolves with the value that the reply holds. Rejects with GitHubError. */
export declare function sendForJson(client: GitHubClient, request: ApiRequest): Promise<unknown>;
/**
 * pagesOf gives the items of a list, page by page; `listIn` finds the list in a reply. There is a next page where the Link
 * header says so or, as some proxies drop headers, where it is missing and the page is full.
 */
export declare function pagesOf(client: GitHubClient, request: ApiRequest, listIn: (reply: unknown) => unknown): AsyncGenerator<readonly unknown[], void, undefined>;
