/**
 * A GitHub on loopback. It answers as GitHub does, holds every request against GitHub's own description of its API, and
 * remembers what it was asked. Artifacts are in a storage of their own on another port, which must not hear the token.
 */
import type { ServerResponse } from "node:http";
import { type Answer, answer } from "./answers.ts";
import { bytesOf, listen } from "./listen.ts";
import { type ApiCall, readCall, replyFaults } from "./openapi.ts";
import { refused, type ScriptedReply } from "./replies.ts";
import { ACTIONS_BOT, type GitHubState } from "./state.ts";

export interface FakeGitHub {
  /** Of the API, for GITHUB_API_URL. */
  readonly url: string;
  readonly storageUrl: string;
  readonly state: GitHubState;
  /** What was asked of the API, in order. */
  readonly calls: readonly ApiCall[];
  /** The operations of `calls`. */
  operations(): string[];
  /** Answers the next requests of an operation so, one after the other, and what follows as usual. */
  script(operation: string, ...replies: readonly ScriptedReply[]): void;
  /** Answers all requests of an operation so. */
  always(operation: string, reply: ScriptedReply): void;
  /** What was wrong with requests so far, and forgets it: for tests of the fake itself. */
  takeFaults(): string[];
  /** Rejects where a request was not as GitHub describes it, or a scripted reply was not asked for. */
  close(): Promise<void>;
}

/** startGitHub starts it with what a test says is on it. */
export async function startGitHub(given: Partial<GitHubState> = {}): Promise<FakeGitHub> {
  const state: GitHubState = {
    repository: "octo/app",
    token: "ghs_TheTokenOfTheTests",
    self: ACTIONS_BOT,
    readOnly: false,
    pulls: [],
    comments: [],
    runs: [],
    artifacts: [],
    ...given,
  };
  const calls: ApiCall[] = [];
  const faults: string[] = [];
  const scripts = new Map<string, ScriptedReply[]>();
  const standing = new Map<string, ScriptedReply>();

  const storage = await listen((request, response) => {
    if (request.headers.authorization !== undefined) faults.push(`${request.url}: the storage was told the token`);
    const id = Number(/^\/(\d+)\.zip\?sig=secret$/.exec(request.url ?? "")?.[1]);
    const artifact = state.artifacts.find((each) => each.id === id);
    if (artifact === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
  });

  const api = await listen(async (request, response) => {
    const url = new URL(request.url ?? "/", api.url);
    const body = (await bytesOf(request)).toString("utf8");
    const read = readCall({ method: request.method ?? "", url, headers: request.headers, body });
    faults.push(...read.faults);
    const { call } = read;
    if (call !== undefined) calls.push(call);
    if (call === undefined || read.faults.length > 0) {
      return refused(500, `the fake GitHub refuses: ${read.faults.join("; ")}`)(response);
    }
    if (request.headers.authorization !== `Bearer ${state.token}`) return refused(401, "Bad credentials")(response);
    const scripted = scripts.get(call.operation)?.shift() ?? standing.get(call.operation);
    if (scripted !== undefined) return scripted(response);
    const accept = request.headers.accept ?? "";
    const given = answer(call, { state, url: api.url, storageUrl: storage.url, accept });
    if (typeof given === "function") return given(response);
    faults.push(...replyFaults(call.operation, given.status, given.body));
    send(response, given);
  });

  return {
    url: api.url,
    storageUrl: storage.url,
    state,
    calls,
    operations: () => calls.map(({ operation }) => operation),
    script(operation, ...replies) {
      scripts.set(operation, [...(scripts.get(operation) ?? []), ...replies]);
    },
    always(operation, reply) {
      standing.set(operation, reply);
    },
    takeFaults: () => faults.splice(0),
    async close() {
      await Promise.all([api.close(), storage.close()]);
      const unused = [...scripts].filter(([, replies]) => replies.length > 0);
      const all = [...faults, ...unused.map(([operation]) => `${operation}: a scripted reply was not asked for`)];
      if (all.length > 0) throw new Error(`the fake GitHub saw:\n${all.join("\n")}`);
    },
  };
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  const limits = { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "4999", "x-ratelimit-reset": "4102444800" };
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...limits, ...headers });
  response.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
}
