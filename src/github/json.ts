/** Replies of GitHub's API as JSON: one value, or the pages of a list. */
import type { ApiRequest, GitHubClient } from "./client.ts";
import { GitHubError } from "./errors.ts";
import type { Purpose } from "./refusal.ts";
import type { HttpReply } from "./transport.ts";

/** sendForJson resolves with the value that the reply holds. Rejects with GitHubError. */
export async function sendForJson(client: GitHubClient, request: ApiRequest): Promise<unknown> {
  return parseReply(await client.send(request), request);
}

function parseReply({ body, status }: HttpReply, { purpose }: Purpose): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new GitHubError("unavailable", `could not ${purpose}: the reply is no JSON`, { status });
  }
}

const PER_PAGE = 100;
/** GitHub takes no more than 2,500 comments for a pull request: twice as many pages as the longest list needs. */
const MAX_PAGES = 50;

/**
 * pagesOf gives the items of a list, page by page; `listIn` finds the list in a reply. There is a next page where the Link
 * header says so or, as some proxies drop headers, where it is missing and the page is full.
 */
export async function* pagesOf(
  client: GitHubClient,
  request: ApiRequest,
  listIn: (reply: unknown) => unknown,
): AsyncGenerator<readonly unknown[], void, undefined> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { ...request.query, per_page: PER_PAGE, page };
    const reply = await client.send({ ...request, query });
    const items = listIn(parseReply(reply, request));
    if (!Array.isArray(items)) {
      throw new GitHubError("unavailable", `could not ${request.purpose}: the reply holds no list`, {
        status: reply.status,
      });
    }
    yield items;
    const links = reply.header("link");
    if (links === undefined ? items.length < PER_PAGE : !/;\s*rel="?next"?/.test(links)) return;
  }
  throw new GitHubError("too-large", `could not ${request.purpose}: there are more than ${MAX_PAGES * PER_PAGE}`);
}
