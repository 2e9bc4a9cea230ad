/** The one comment of ours, on pull requests with many. */
import { describe, expect } from "vitest";
import { COMMENT_MODES, type CommentMode, commentDecision } from "../../src/github/commentMode.ts";
import {
  type CommentPlace,
  findOwnComments,
  MAX_COMMENT,
  markerOf,
  type WrittenComment,
  writeComment,
} from "../../src/github/comments.ts";
import * as replies from "../support/github/replies.ts";
import { ACTIONS_BOT, type Author, type Comment } from "../support/github/state.ts";
import { type Connected, connect, errorOf, REPOSITORY, test } from "./environment.ts";

const PLACE: CommentPlace = { repository: REPOSITORY, number: 7, id: "parity" };
const MARKER = "<!-- grpc-fixtures:parity -->";
const PULLS = [7, 8].map((number) => ({ number, headSha: "a".repeat(40), headBranch: "topic" }));

const STRANGER: Author = { login: "stranger", id: 666, type: "User" };
const PERSON: Author = { login: "octocat", id: 583231, type: "User" };

const comment = (id: number, body: string, author = ACTIONS_BOT, issue = 7): Comment => ({ id, issue, author, body });
const urlOf = (id: number): string => `https://github.com/octo/app/pull/7#issuecomment-${id}`;

async function upsert(client: Connected["client"], text: string, place = PLACE): Promise<WrittenComment> {
  return writeComment(client, place, await findOwnComments(client, place), text);
}

describe("the marker", () => {
  test("is a comment of HTML, whatever the id", () => {
    expect(markerOf("parity")).toBe(MARKER);
    expect(markerOf("python 3.14 / linux")).toBe("<!-- grpc-fixtures:python-3.14-linux -->");
    expect(markerOf("a --> <script>")).toBe("<!-- grpc-fixtures:a-script -->");
    expect(markerOf("a----b_c.d")).toBe("<!-- grpc-fixtures:a-b_c.d -->");
    for (const nothing of ["", "  ", "---", "→"]) expect(markerOf(nothing)).toBe("<!-- grpc-fixtures:default -->");
    expect(markerOf("x".repeat(5000)).length).toBeLessThan(150);
  });
});

describe("writing", () => {
  test("creates the comment where there is none, without asking who we are", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    expect(await upsert(client, "all green")).toEqual({ action: "created", url: urlOf(1) });
    expect(github.state.comments).toEqual([comment(1, `${MARKER}\nall green`)]);
    expect(github.operations()).toEqual(["issues/list-comments", "issues/create-comment"]);
  });

  test("updates it in place", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS, comments: [comment(3, `${MARKER}\nred`)] });
    expect(await upsert(client, "green")).toEqual({ action: "updated", url: urlOf(3) });
    expect(github.state.comments).toEqual([comment(3, `${MARKER}\ngreen`)]);
  });

  test("sends nothing where it says so already, but for line ends and white space at the end", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS, comments: [comment(3, `${MARKER}\r\ngreen\r\nall\n`)] });
    expect(await upsert(client, "green\nall\n\n")).toEqual({ action: "unchanged", url: urlOf(3) });
    expect(await upsert(client, "green\nnearly all")).toMatchObject({ action: "updated" });
    expect(github.operations().filter((operation) => operation === "issues/update-comment")).toHaveLength(1);
  });

  test("refuses a text that GitHub would refuse, before it is sent", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    const longest = "x".repeat(MAX_COMMENT - MARKER.length - 1);
    const found = await findOwnComments(client, PLACE);
    const error = await errorOf(writeComment(client, PLACE, found, `${longest}x`));
    expect(error).toMatchObject({
      kind: "validation",
      message: "could not write the comment on #7: it has 65537 characters, and GitHub takes 65536",
    });
    expect(github.operations()).toEqual(["issues/list-comments"]);
    expect(await writeComment(client, PLACE, found, longest)).toMatchObject({ action: "created" });
  });

  test("in a pull request from a fork tells what the token lacks, whether it creates or updates", async ({ start }) => {
    for (const comments of [[], [comment(1, MARKER)]]) {
      const { client } = await start({ pulls: PULLS, readOnly: true, comments });
      const error = await errorOf(upsert(client, "green"));
      expect(error).toMatchObject({ kind: "forbidden", status: 403 });
      expect(error.message).toMatch(/the token needs `pull-requests: write`; for pull requests from forks/);
    }
  });

  test("for a pull request that is not there fails", async ({ start }) => {
    const { client } = await start({ pulls: PULLS });
    expect(await errorOf(upsert(client, "green", { ...PLACE, number: 9 }))).toMatchObject({ kind: "not-found" });
  });
});

describe("the comment is found", () => {
  test("on any page", async ({ start }) => {
    const others = Array.from({ length: 250 }, (_, index) => comment(index + 1, `comment ${index}`, STRANGER));
    const { github, client } = await start({ pulls: PULLS, comments: [...others, comment(251, MARKER)] });
    expect(await upsert(client, "green")).toEqual({ action: "updated", url: urlOf(251) });
    expect(github.operations()).toEqual([
      ...Array(3).fill("issues/list-comments"),
      "users/get-authenticated",
      "issues/update-comment",
    ]);
  });

  test("by the marker with its own id, at the beginning", async ({ start }) => {
    const { client } = await start({
      pulls: PULLS,
      comments: [
        comment(1, "<!-- grpc-fixtures:other -->\nred"),
        comment(2, `As it said:\n${MARKER}\nred`),
        comment(3, "<!-- grpc-fixtures:parity2 -->"),
        comment(4, MARKER, ACTIONS_BOT, 8),
      ],
    });
    expect(await findOwnComments(client, PLACE)).toEqual({ duplicates: [] });
  });

  test("by its author: with GITHUB_TOKEN that of bots, and never that of people", async ({ start }) => {
    const forged = comment(1, `${MARKER}\nall green, believe me`, STRANGER);
    const { github, client } = await start({ pulls: PULLS, comments: [forged, comment(2, MARKER)] });
    expect(await upsert(client, "red")).toEqual({ action: "updated", url: urlOf(2) });
    expect(github.state.comments[0]).toEqual(forged);
  });

  test("by its author: where only strangers have the marker a comment of our own is created", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS, comments: [comment(1, MARKER, STRANGER)] });
    expect(await upsert(client, "red")).toEqual({ action: "created", url: urlOf(2) });
    expect(github.state.comments).toHaveLength(2);
  });

  test("by its author: with a person's token that person's, and no bot's", async ({ start }) => {
    const comments = [comment(1, MARKER), comment(2, MARKER, STRANGER), comment(3, MARKER, PERSON)];
    const { github, client } = await start({ pulls: PULLS, comments, self: PERSON });
    expect(await upsert(client, "red")).toEqual({ action: "updated", url: urlOf(3) });
    expect(github.state.comments[0]?.body).toBe(MARKER);
  });

  test("by its author: the same comment stays where a workflow changes to an app of its own", async ({ start }) => {
    const app: Author = { login: "our-app[bot]", id: 77, type: "Bot" };
    const { client } = await start({ pulls: PULLS, comments: [comment(1, MARKER)], self: app });
    expect(await upsert(client, "red")).toEqual({ action: "updated", url: urlOf(1) });
  });

  test("not at all where GitHub does not say who we are", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS, comments: [comment(1, MARKER, STRANGER)] });
    github.always("users/get-authenticated", replies.serverError(502));
    expect(await errorOf(findOwnComments(client, PLACE))).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("ask whose token it is"),
    });
  });

  test("among comments that are not as they should be", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    const bot = { id: 1, type: "Bot" };
    const odd = [null, 3, {}, { id: "1", body: MARKER }, { id: 5 }, { id: 6, body: MARKER, user: null }];
    github.script("issues/list-comments", replies.json(JSON.stringify([...odd, { id: 9, body: MARKER, user: bot }])));
    expect(await findOwnComments(client, PLACE)).toEqual({
      current: expect.objectContaining({ id: 9, body: MARKER, url: "" }),
      duplicates: [],
    });
  });
});

describe("several comments of ours", () => {
  test("become one: the oldest is kept, the others lead to it, once", async ({ start }) => {
    const comments = [comment(4, "hello", STRANGER), comment(5, `${MARKER}\na`), comment(6, `${MARKER}\nb`)];
    const { github, client } = await start({ pulls: PULLS, comments: [...comments, comment(7, `${MARKER}\nc`)] });
    expect(await upsert(client, "green")).toEqual({ action: "updated", url: urlOf(5) });
    const pointer = `<!-- grpc-fixtures-moved:parity -->\nThe report is in [another comment](${urlOf(5)}).`;
    expect(github.state.comments.map(({ body }) => body)).toEqual(["hello", `${MARKER}\ngreen`, pointer, pointer]);
    const before = github.calls.length;
    expect(await upsert(client, "green")).toEqual({ action: "unchanged", url: urlOf(5) });
    expect(github.operations().slice(before)).toEqual(["issues/list-comments", "users/get-authenticated"]);
  });

  test("come of two runs at the same moment; the next run makes one of them", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    const other = connect(github).client;
    const [mine, theirs] = [await findOwnComments(client, PLACE), await findOwnComments(other, PLACE)];
    await Promise.all([writeComment(client, PLACE, mine, "one"), writeComment(other, PLACE, theirs, "two")]);
    expect(github.state.comments).toHaveLength(2);
    await upsert(client, "three");
    expect((await findOwnComments(client, PLACE)).duplicates).toEqual([]);
    expect(github.state.comments.filter(({ body }) => body.startsWith(MARKER))).toEqual([
      comment(1, `${MARKER}\nthree`),
    ]);
  });
});

describe("a creation without an answer", () => {
  test("that GitHub did is found, and not done again", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    github.script("issues/create-comment", (response) => {
      github.state.comments.push(comment(1, `${MARKER}\ngreen`));
      return replies.dropped(response);
    });
    expect(await upsert(client, "green")).toEqual({ action: "created", url: urlOf(1) });
    expect(github.state.comments).toHaveLength(1);
  });

  test("that GitHub did not do is done again, once", async ({ start }) => {
    const { github, client } = await start({ pulls: PULLS });
    github.script("issues/create-comment", replies.serverError(502));
    expect(await upsert(client, "green")).toEqual({ action: "created", url: urlOf(1) });
    github.always("issues/create-comment", replies.serverError(502));
    expect(await errorOf(upsert(client, "red", { ...PLACE, number: 8 }))).toMatchObject({ kind: "unavailable" });
    expect(github.operations().filter((operation) => operation === "issues/create-comment")).toHaveLength(4);
  });
});

describe("when to comment", () => {
  const facts = [false, true].flatMap((failed) =>
    [false, true].flatMap((exists) => [false, true].map((changed) => ({ failed, exists, changed }))),
  );
  /** In the order of `facts`. */
  const expected: Record<CommentMode, string> = {
    always: "wwwwwwww",
    auto: ".wwwwwww",
    "on-failure": "..wwwwww",
    never: "........",
  };

  for (const mode of COMMENT_MODES) {
    test(mode, () => {
      const decided = facts.map((fact) => (commentDecision(mode, fact) === "write" ? "w" : "."));
      expect(decided.join("")).toBe(expected[mode]);
    });
  }
});
