/** The one comment of ours on a pull request: found again by a hidden marker, and updated in place. */
import type { ApiRequest, GitHubClient } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { at, idAt, textAt } from "./fields.ts";
import { pagesOf, sendForJson } from "./json.ts";
import { type Repository, repositoryPath } from "./repository.ts";

/** GitHub refuses longer ones. Counted in UTF-16 units, which are never fewer than GitHub's characters. */
export const MAX_COMMENT = 65_536;

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
export function markerOf(id: string): string {
  return `<!-- grpc-fixtures:${plainId(id)} -->`;
}

/** Two hyphens in a row would end an HTML comment for some readers. */
function plainId(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^-+|-+$/g, "");
  return plain.slice(0, 100).replace(/-+$/, "") || "default";
}

/** findOwnComments reads all comments for those that begin with the marker and are by this token's author. Rejects with GitHubError. */
export async function findOwnComments(client: GitHubClient, place: CommentPlace): Promise<OwnComments> {
  const marker = markerOf(place.id);
  const found: Authored[] = [];
  for await (const page of pagesOf(client, listRequest(place), (reply) => reply)) {
    found.push(...page.flatMap(readComment).filter(({ body }) => body.startsWith(marker)));
  }
  // Who we are is asked only where there is something to choose from.
  if (found.length === 0) return { duplicates: [] };
  const isOwn = await ownership(client);
  const [current, ...duplicates] = found.filter(isOwn).sort((a, b) => a.id - b.id);
  return current === undefined ? { duplicates } : { current, duplicates };
}

/**
 * writeComment makes the comment say `text` (without a marker; at most MAX_COMMENT characters with it) and sends nothing
 * where it says so already. Later duplicates are turned into pointers to it. Two runs that create the first
 * comment in the same moment cannot know of each other: the next one to write clears that up. Rejects with GitHubError.
 */
export async function writeComment(
  client: GitHubClient,
  place: CommentPlace,
  found: OwnComments,
  text: string,
): Promise<WrittenComment> {
  const body = `${markerOf(place.id)}\n${text}`;
  if (body.length > MAX_COMMENT) {
    throw new GitHubError(
      "validation",
      `could not write the comment on #${place.number}: it has ${body.length} characters, and GitHub takes ${MAX_COMMENT}`,
    );
  }
  const { current, duplicates } = found;
  if (current === undefined) return create(client, place, body);
  const written = await update(client, place, current, body);
  for (const duplicate of duplicates) await update(client, place, duplicate, pointerTo(current, place.id));
  return written;
}

/** Its marker is another one: nobody looks at it again. */
function pointerTo({ url }: OwnComment, id: string): string {
  return `<!-- grpc-fixtures-moved:${plainId(id)} -->\nThe report is in [another comment](${url}).`;
}

async function update(
  client: GitHubClient,
  { repository, number }: CommentPlace,
  { id, body: before, url }: OwnComment,
  body: string,
): Promise<WrittenComment> {
  if (asCompared(before) === asCompared(body)) return { action: "unchanged", url };
  await sendForJson(client, {
    method: "PATCH",
    path: repositoryPath(repository, "issues", "comments", id),
    body: { body },
    purpose: `update the comment on #${number}`,
    permission: WRITE,
  });
  return { action: "updated", url };
}

/** Line ends and white space at the end are GitHub's to change. */
function asCompared(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

/**
 * create sends the comment. Where no reply comes GitHub may have created it all the same, so it is looked for before it is
 * sent again: a blind second try would leave two.
 */
async function create(client: GitHubClient, place: CommentPlace, body: string): Promise<WrittenComment> {
  try {
    return await post(client, place, body);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "unavailable") throw error;
    const { current } = await findOwnComments(client, place);
    if (current === undefined) return post(client, place, body);
    const { url } = await update(client, place, current, body);
    return { action: "created", url };
  }
}

async function post(client: GitHubClient, place: CommentPlace, body: string): Promise<WrittenComment> {
  const created = await sendForJson(client, { ...createRequest(place), body: { body } });
  return { action: "created", url: textAt(created, "html_url") ?? "" };
}

const WRITE = "pull-requests: write";

/** A pull request's comments are those of the issue with its number. */
function listRequest({ repository, number }: CommentPlace): ApiRequest {
  const path = repositoryPath(repository, "issues", number, "comments");
  return { method: "GET", path, purpose: `list the comments of #${number}`, permission: "pull-requests: read" };
}

function createRequest({ repository, number }: CommentPlace): ApiRequest {
  const path = repositoryPath(repository, "issues", number, "comments");
  return { method: "POST", path, purpose: `comment on #${number}`, permission: WRITE };
}

interface Authored extends OwnComment {
  readonly authorId?: number;
  readonly byBot: boolean;
}

function readComment(value: unknown): Authored[] {
  const id = idAt(value, "id");
  const body = at(value, "body");
  if (id === undefined || typeof body !== "string") return [];
  const authorId = idAt(value, "user", "id");
  const byBot = textAt(value, "user", "type") === "Bot";
  return [{ id, body, url: textAt(value, "html_url") ?? "", byBot, ...(authorId === undefined ? {} : { authorId }) }];
}

/**
 * ownership finds out which comments are ours. A person's token says whose it is. That of an app, which GITHUB_TOKEN is,
 * may not ask: then ours are those of bots. Nobody can comment as a bot but who maintains the repository, through its
 * workflows and the apps installed in it; and a comment stays the same one when a workflow changes its app.
 */
async function ownership(client: GitHubClient): Promise<(comment: Authored) => boolean> {
  try {
    const user = await sendForJson(client, {
      method: "GET",
      path: "/user",
      purpose: "ask whose token it is",
      permission: "read:user",
    });
    const own = idAt(user, "id");
    return ({ authorId }) => own !== undefined && authorId === own;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== "forbidden") throw error;
    return ({ byBot }) => byBot;
  }
}
