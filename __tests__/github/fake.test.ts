/** The fake GitHub itself: what is not as GitHub describes it must be seen. */
import { describe, expect } from "vitest";
import { type ApiRequest, createClient } from "../../src/github/client.ts";
import { createTransport } from "../../src/github/transport.ts";
import * as replies from "../support/github/replies.ts";
import { startGitHub } from "../support/github/server.ts";
import { errorOf, NOW, test } from "./environment.ts";

const WORDS = { purpose: "try", permission: "none" };
const COMMENTS = "/repos/octo/app/issues/7/comments";

describe("a request that is not as GitHub describes it", () => {
  const cases: { name: string; request: Omit<ApiRequest, "purpose" | "permission">; fault: RegExp }[] = [
    {
      name: "no operation that is used",
      request: { method: "GET", path: "/repos/octo/app/issues/7" },
      fault: /no operation that is known/,
    },
    {
      name: "a method that the path does not have",
      request: { method: "PATCH", path: COMMENTS, body: { body: "" } },
      fault: /no operation that is known/,
    },
    {
      name: "a number that is none",
      request: { method: "GET", path: "/repos/octo/app/issues/seven/comments" },
      fault: /\/issue_number must be integer/,
    },
    {
      name: "an unknown parameter",
      request: { method: "GET", path: COMMENTS, query: { perpage: 3 } },
      fault: /must NOT have additional properties \{"additionalProperty":"perpage"\}/,
    },
    {
      name: "a parameter out of its list",
      request: { method: "GET", path: "/repos/octo/app/pulls", query: { state: "opened" } },
      fault: /\/state must be equal to one of the allowed values/,
    },
    {
      name: "pages that are too large",
      request: { method: "GET", path: COMMENTS, query: { per_page: 101 } },
      fault: /GitHub gives 100 at most/,
    },
    { name: "no body", request: { method: "POST", path: COMMENTS }, fault: /the body is missing/ },
    {
      name: "a body without what it needs",
      request: { method: "POST", path: COMMENTS, body: { text: "hi" } },
      fault: /must have required property 'body'.*must NOT have additional properties/s,
    },
    {
      name: "a body of another type",
      request: { method: "POST", path: COMMENTS, body: { body: 7 } },
      fault: /\/body must be string/,
    },
    {
      name: "a body where there is none",
      request: { method: "GET", path: COMMENTS, body: { body: "hi" } },
      fault: /it takes none/,
    },
    {
      name: "another media type",
      request: { method: "GET", path: COMMENTS, accept: "text/html" },
      fault: /the header accept is text\/html/,
    },
  ];

  for (const { name, request, fault } of cases) {
    test(`${name} is refused, and fails the test`, async ({ start }) => {
      const { github, client } = await start();
      github.always("issues/list-comments", replies.json("[]"));
      expect(await errorOf(client.send({ ...request, ...WORDS }))).toMatchObject({ status: 500 });
      expect(github.takeFaults().join("\n")).toMatch(fault);
    });
  }
});

test("closing it rejects for faults, and for scripted replies that nobody asked for", async () => {
  const github = await startGitHub();
  github.script("pulls/list", replies.forbidden);
  const response = await fetch(`${github.url}/user`);
  expect(response.status).toBe(500);
  await expect(github.close()).rejects.toThrow(
    /GET \/user: the header accept.*pulls\/list: a scripted reply was not asked for/s,
  );
});

test("the storage reports a token that it is told", async ({ start }) => {
  const { github } = await start({ artifacts: [{ id: 3, run: 1, name: "report", zip: Buffer.from("PK") }] });
  await fetch(`${github.storageUrl}/3.zip?sig=secret`, { headers: { authorization: "Bearer x" } });
  expect(github.takeFaults()).toEqual([expect.stringContaining("the storage was told the token")]);
});

test("a token that is not its own is refused", async ({ start }) => {
  const { github } = await start();
  const client = createClient({
    token: "another-token",
    apiUrl: github.url,
    transport: createTransport(),
    now: () => NOW,
    sleep: async () => {},
  });
  expect(await errorOf(client.send({ method: "GET", path: COMMENTS, ...WORDS }))).toMatchObject({
    kind: "unauthorized",
  });
});
