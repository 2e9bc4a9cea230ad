/** The client against a server that answers like GitHub, and like what stands before it on bad days. */
import { describe, expect } from "vitest";
import { type ApiRequest, createClient } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { pagesOf, sendForJson } from "../../src/github/json.ts";
import { createTransport, TransportError } from "../../src/github/transport.ts";
import * as replies from "../support/github/replies.ts";
import { ACTIONS_BOT } from "../support/github/state.ts";
import { connect, errorOf, NOW, test } from "./environment.ts";

const PULL = { number: 7, headSha: "a".repeat(40), headBranch: "topic" };
const COMMENTS = "/repos/octo/app/issues/7/comments";
const LIST: ApiRequest = {
  method: "GET",
  path: COMMENTS,
  purpose: "list the comments of #7",
  permission: "pull-requests: read",
};
const CREATE: ApiRequest = {
  method: "POST",
  path: COMMENTS,
  body: { body: "hello" },
  purpose: "comment on #7",
  permission: "pull-requests: write",
};
const comment = (id: number, body = "") => ({ id, issue: 7, author: ACTIONS_BOT, body });

describe("a request", () => {
  test("is what GitHub's description says, and its reply comes back", async ({ start }) => {
    const { github, client } = await start({ pulls: [PULL], comments: [comment(1, "hi")] });
    expect(await sendForJson(client, LIST)).toMatchObject([{ id: 1, body: "hi" }]);
    expect(await sendForJson(client, CREATE)).toMatchObject({ id: 2, body: "hello" });
    expect(github.operations()).toEqual(["issues/list-comments", "issues/create-comment"]);
  });

  test("may be for the API of an Enterprise Server, which has a path", async () => {
    const asked: string[] = [];
    const client = createClient({
      token: "secret-token",
      apiUrl: "https://github.example.com/api/v3",
      now: () => NOW,
      sleep: async () => {},
      async transport({ url, headers }) {
        asked.push(`${url} ${headers.authorization}`);
        return { status: 200, header: () => undefined, body: Buffer.from("[]") };
      },
    });
    await client.send({ ...LIST, query: { per_page: 5 } });
    expect(asked).toEqual([`https://github.example.com/api/v3${COMMENTS}?per_page=5 Bearer secret-token`]);
  });

  test("has its token without the white space that secrets are pasted with", async ({ start }) => {
    const { github } = await start({ pulls: [PULL] });
    const { client } = connect(github, { token: ` ${github.state.token}\n` });
    expect(await sendForJson(client, LIST)).toEqual([]);
  });

  test("is not sent without a token", () => {
    const make = (token: string) =>
      createClient({ token, apiUrl: "", transport: createTransport(), now: () => NOW, sleep: async () => {} });
    for (const token of ["", " ", "two\nlines", "tök"]) expect(() => make(token)).toThrow(/there is no token/);
  });
});

describe("a refusal", () => {
  const cases = [
    {
      name: "forbidden",
      reply: replies.forbidden,
      kind: "forbidden",
      status: 403,
      message:
        "could not list the comments of #7: GitHub answers 403 (Resource not accessible by integration): the token needs " +
        "`pull-requests: read`; for pull requests from forks and by Dependabot it can only read",
    },
    {
      name: "not there, or not to be seen",
      reply: replies.refused(404, "Not Found"),
      kind: "not-found",
      status: 404,
      message:
        "could not list the comments of #7: GitHub answers 404 (Not Found): it is not there, or the token needs " +
        "`pull-requests: read` to see it",
    },
    {
      name: "gone",
      reply: replies.refused(410, "Issues are disabled for this repo"),
      kind: "not-found",
      status: 410,
      message: "could not list the comments of #7: GitHub answers 410 (Issues are disabled for this repo)",
    },
    {
      name: "a wrong token",
      reply: replies.refused(401, "Bad credentials"),
      kind: "unauthorized",
      status: 401,
      message:
        "could not list the comments of #7: GitHub answers 401 (Bad credentials): the token is wrong, has expired, or was revoked",
    },
    {
      name: "not valid, with the details",
      reply: replies.tooLong,
      kind: "validation",
      status: 422,
      message:
        "could not list the comments of #7: GitHub answers 422 (Validation Failed: Body is too long (maximum is 65536 characters))",
    },
  ] as const;

  for (const { name, reply, kind, status, message } of cases) {
    test(`is told in words, and not tried again: ${name}`, async ({ start }) => {
      const { github, client, sleeps } = await start({ pulls: [PULL] });
      github.script("issues/list-comments", reply);
      const error = await errorOf(client.send(LIST));
      expect(error).toMatchObject({ kind, status, message, documentation: "https://docs.github.com/rest" });
      expect(github.calls).toHaveLength(1);
      expect(sleeps).toEqual([]);
    });
  }

  test("shows what it says on one line of bounded length, and links only to web pages", async ({ start }) => {
    const { github, client } = await start();
    const message = `one\n::error::two \u202e${"x".repeat(2000 - 30)}`;
    const documentation_url = "javascript:alert(1)";
    github.script("issues/list-comments", (response) => {
      response.writeHead(404).end(JSON.stringify({ message, documentation_url }));
    });
    const error = await errorOf(client.send(LIST));
    expect(error.message).toContain("(one\\n::error::two \\u202e");
    expect(error.message.length).toBeLessThan(600);
    expect(error.documentation).toBeUndefined();
  });

  test("never shows a part of the token, where a long reply is cut in the middle of it", async ({ start }) => {
    const { github, client } = await start();
    const { token } = github.state;
    for (let before = 150; before < 200; before++) {
      github.script("issues/list-comments", replies.refused(404, "x".repeat(before) + token + "y".repeat(500)));
      expect((await errorOf(client.send(LIST))).message).not.toContain(token.slice(0, 5));
    }
  });

  test("never shows the token, even where a reply does", async ({ start }) => {
    const { github, client, retries } = await start();
    const { token } = github.state;
    const echo = replies.refused(404, `no such token: ${token}`);
    const loud = replies.refused(503, `busy, ${token}`);
    github.script("issues/list-comments", loud, echo);
    const error = await errorOf(client.send(LIST));
    expect(error.message).toContain("no such token: ***");
    expect(retries).toEqual([expect.stringContaining("busy, ***")]);
    expect(JSON.stringify([error, error.message, error.stack, retries])).not.toContain(token);
  });
});

describe("trying again", () => {
  test("after errors of the server, waiting longer each time", async ({ start }) => {
    const { github, client, sleeps, retries } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", ...[500, 502, 503].map((status) => replies.serverError(status)));
    expect(await sendForJson(client, LIST)).toEqual([]);
    expect(sleeps).toEqual([1000, 2000, 4000]);
    expect(retries[0]).toBe("could not list the comments of #7: GitHub answers 500; trying again in 1 s");
  });

  test("ends after four tries", async ({ start }) => {
    const { github, client, sleeps } = await start();
    github.always("issues/list-comments", replies.serverError(502));
    expect(await errorOf(client.send(LIST))).toMatchObject({
      kind: "unavailable",
      status: 502,
      message: "could not list the comments of #7: GitHub answers 502 (tried 4 times)",
    });
    expect(github.calls).toHaveLength(4);
    expect(sleeps).toHaveLength(3);
  });

  test("waits as long as a server asks for, in seconds or until a date", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    const date = new Date(NOW + 3000 + 9000).toUTCString();
    github.script(
      "issues/list-comments",
      replies.serverError(503, { "retry-after": "3" }),
      replies.serverError(503, { "retry-after": date }),
      replies.serverError(503, { "retry-after": "soon" }),
    );
    await client.send(LIST);
    expect(sleeps).toEqual([3000, 9000, 4000]);
  });

  test("follows a connection that broke, before the reply or in it", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.dropped, replies.cutShort);
    expect(await sendForJson(client, LIST)).toEqual([]);
    expect(sleeps).toEqual([1000, 2000]);
  });

  test("follows a reply that does not come, or does not end, within the deadline", async ({ start }) => {
    const { github, client, retries } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.hanging, replies.halfHanging);
    expect(await sendForJson(client, { ...LIST, deadlineMs: 500 })).toEqual([]);
    expect(retries.slice(0, 2).map((retry) => retry.replace(/;.*/, ""))).toEqual(
      Array(2).fill(expect.stringMatching(/^could not list the comments of #7: no whole reply within 0\.5 s/)),
    );
  });

  test("is not for what may have been done: a comment would be there twice", async ({ start }) => {
    for (const reply of [replies.dropped, replies.cutShort, replies.serverError(502)]) {
      const { github, client, sleeps } = await start({ pulls: [PULL] });
      github.script("issues/create-comment", reply);
      expect(await errorOf(client.send(CREATE))).toMatchObject({ kind: "unavailable" });
      expect(github.calls).toHaveLength(1);
      expect(sleeps).toEqual([]);
    }
  });

  test("is for what GitHub has refused to do, whatever it is", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script("issues/create-comment", replies.secondaryLimit("2"));
    await client.send(CREATE);
    expect(sleeps).toEqual([2000]);
    expect(github.state.comments).toHaveLength(1);
  });

  test("is told apart from a server that is not there", async () => {
    const sleeps: number[] = [];
    const client = createClient({
      token: "secret-token",
      // Port 1 is nobody's, at any of the addresses that this name has.
      apiUrl: "http://localhost:1",
      transport: createTransport(),
      now: () => NOW,
      sleep: async (ms) => void sleeps.push(ms),
    });
    const error = await errorOf(client.send(LIST));
    expect(error.kind).toBe("unavailable");
    expect(error.message).toMatch(/^could not list the comments of #7: .*ECONNREFUSED.* \(tried 4 times\)$/);
  });
});

describe("limits of GitHub", () => {
  test("of the hour: waits until they are reset", async ({ start }) => {
    const { github, client, sleeps, retries } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.rateLimited(NOW / 1000 + 20));
    await client.send(LIST);
    expect(sleeps).toEqual([20_000]);
    expect(retries[0]).toMatch(
      /the token's rate limit is used up, until 2026-11-22T12:00:20\.000Z; trying again in 20 s$/,
    );
  });

  test("that last longer than a minute are not waited for", async ({ start }) => {
    const { github, client, sleeps } = await start();
    github.script("issues/list-comments", replies.rateLimited(NOW / 1000 + 61));
    const error = await errorOf(client.send(LIST));
    expect(error).toMatchObject({ kind: "rate-limited", status: 403 });
    expect(error.message).toContain("the token's rate limit is used up, until 2026-11-22T12:01:01.000Z");
    expect(error.message).not.toContain("the token needs");
    expect(sleeps).toEqual([]);
  });

  test("for requests that come too fast: as long as it says, else a minute", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.secondaryLimit("5"));
    await client.send(LIST);
    expect(sleeps).toEqual([5000]);
    const patient = connect(github);
    github.script("issues/list-comments", replies.secondaryLimit());
    await patient.client.send(LIST);
    expect(patient.sleeps).toEqual([60_000]);
  });

  test("come as 403 that says no more than how long to wait", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.refused(403, "Forbidden", { "retry-after": "3" }));
    await client.send(LIST);
    expect(sleeps).toEqual([3000]);
  });

  test("come as 429 too", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script(
      "issues/list-comments",
      replies.refused(429, "Too Many Requests", { "retry-after": "0" }),
      replies.refused(429, "Too Many Requests", { "retry-after": "61" }),
    );
    expect(await errorOf(client.send(LIST))).toMatchObject({
      kind: "rate-limited",
      status: 429,
      message:
        "could not list the comments of #7: GitHub answers 429 (Too Many Requests): too many requests, it wants none for 61 s (tried 2 times)",
    });
    expect(sleeps).toEqual([0]);
  });

  test("with nonsense in their headers are limits all the same", async ({ start }) => {
    const { github, client } = await start();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9".repeat(30) };
    github.script("issues/list-comments", replies.refused(403, "API rate limit exceeded", headers));
    expect(await errorOf(client.send(LIST))).toMatchObject({ kind: "rate-limited" });
  });

  test("take a minute of all requests together", async ({ start }) => {
    const { github, client, sleeps } = await start({ pulls: [PULL] });
    github.script("issues/list-comments", replies.secondaryLimit("40"));
    await client.send(LIST);
    github.script("issues/list-comments", replies.secondaryLimit("21"));
    expect(await errorOf(client.send(LIST))).toMatchObject({ kind: "rate-limited" });
    github.script("issues/list-comments", replies.secondaryLimit("20"));
    await client.send(LIST);
    expect(sleeps).toEqual([40_000, 20_000]);
  });

  test("and what GitHub did not answer in time is taken from that minute", async ({ start }) => {
    const { github } = await start();
    const { client, sleeps } = connect(github, {
      transport: async () => {
        throw new TransportError("timeout", "no whole reply within 30 s");
      },
    });
    expect((await errorOf(client.send({ ...LIST, deadlineMs: 30_000 }))).message).toContain("(tried 2 times)");
    expect((await errorOf(client.send({ ...LIST, deadlineMs: 30_000 }))).message).not.toContain("tried");
    expect(sleeps).toEqual([1000]);
  });
});

describe("a reply", () => {
  test("that is endless is not read to its end", async ({ start }) => {
    const { github, client } = await start();
    github.script("issues/list-comments", replies.endless);
    expect(await errorOf(client.send({ ...LIST, maxBytes: 1_000_000 }))).toMatchObject({
      kind: "too-large",
      message: "could not list the comments of #7: the reply has more than 1000000 bytes",
    });
    expect(github.calls).toHaveLength(1);
  });

  test("may come in pieces", async ({ start }) => {
    const { github, client } = await start();
    github.script("issues/list-comments", replies.slow(['[{"a"', ":1}", "]"]));
    expect(await sendForJson(client, LIST)).toEqual([{ a: 1 }]);
  });

  test("that is no JSON is told so", async ({ start }) => {
    const { github, client } = await start();
    github.script("issues/list-comments", replies.json("<html>log in</html>"));
    expect(await errorOf(sendForJson(client, LIST))).toMatchObject({
      kind: "unavailable",
      message: "could not list the comments of #7: the reply is no JSON",
    });
  });

  test("with an error that nobody foresaw is passed on as it is", async ({ start }) => {
    const { github } = await start();
    const { client } = connect(github, {
      transport: async () => {
        throw new RangeError("a bug");
      },
    });
    await expect(client.send(LIST)).rejects.toThrow(RangeError);
  });
});

describe("a reply that leads elsewhere", () => {
  test("on the same host is followed with the token, as for a repository that was renamed", async ({ start }) => {
    const { github, client } = await start({ pulls: [PULL] });
    github.script("issues/create-comment", replies.redirected(307, `${github.url}${COMMENTS}`));
    expect(await sendForJson(client, CREATE)).toMatchObject({ body: "hello" });
    expect(github.state.comments).toHaveLength(1);
  });

  test("to another host is not followed with what is to be written", async ({ start }) => {
    const [{ github, client }, other] = [await start(), await start()];
    github.script("issues/create-comment", replies.redirected(307, `${other.github.url}${COMMENTS}`));
    const error = await errorOf(client.send(CREATE));
    expect(error.message).toMatch(/leads elsewhere/);
    expect(other.github.calls).toEqual([]);
  });

  test("to another host is followed without the token", async ({ start }) => {
    const { github, client } = await start({
      artifacts: [{ id: 3, run: 1, name: "report", zip: Buffer.from("PK") }],
    });
    const { body } = await client.send({ ...LIST, path: "/repos/octo/app/actions/artifacts/3/zip" });
    // The fake's storage would report the token when it closes.
    expect(body.toString()).toBe("PK");
    expect(github.operations()).toEqual(["actions/download-artifact"]);
  });

  test("round in circles, to another protocol, or nowhere is an error at once", async ({ start }) => {
    const targets = [`${COMMENTS}`, "ftp://127.0.0.1/x", "http://"];
    for (const target of targets) {
      const { github, client, sleeps } = await start();
      github.always("issues/list-comments", replies.redirected(302, target));
      expect((await errorOf(client.send(LIST))).message).toMatch(/leads elsewhere/);
      expect(sleeps).toEqual([]);
    }
  });
});

describe("a list", () => {
  const bodies = async (client: Parameters<typeof pagesOf>[0]): Promise<number> => {
    let count = 0;
    for await (const page of pagesOf(client, LIST, (reply) => reply)) count += page.length;
    return count;
  };
  const many = (count: number) => Array.from({ length: count }, (_, index) => comment(index + 1));

  test("is read page by page, to its end", async ({ start }) => {
    for (const [count, pages] of [
      [0, 1],
      [99, 1],
      [100, 2],
      [101, 2],
      [250, 3],
    ] as const) {
      const { github, client } = await start({ pulls: [PULL], comments: many(count) });
      expect(await bodies(client)).toBe(count);
      expect(github.calls).toHaveLength(count === 100 ? 2 : pages);
      expect(github.calls.map(({ query }) => query.per_page)).toEqual(github.calls.map(() => "100"));
    }
  });

  test("without Link headers ends with a page that is not full", async ({ start }) => {
    const { github, client } = await start();
    const page = (length: number) => replies.json(JSON.stringify(Array(length).fill({})));
    github.script("issues/list-comments", page(100), page(100), page(7));
    expect(await bodies(client)).toBe(207);
  });

  test("with a Link header that names no next page ends there, however full it is", async ({ start }) => {
    const { github, client } = await start({ pulls: [PULL], comments: many(200) });
    expect(await bodies(client)).toBe(200);
    expect(github.calls).toHaveLength(2);
  });

  test("without end is given up", async ({ start }) => {
    const { github, client } = await start();
    github.always("issues/list-comments", replies.json(JSON.stringify(Array(100).fill({}))));
    expect(await errorOf(bodies(client))).toMatchObject({ kind: "too-large" });
    expect(github.calls).toHaveLength(50);
  });

  test("that is none is told so", async ({ start }) => {
    const { github, client } = await start();
    github.script("issues/list-comments", replies.json('{"message":"hi"}'));
    const error = await errorOf(bodies(client));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error.message).toBe("could not list the comments of #7: the reply holds no list");
  });
});
