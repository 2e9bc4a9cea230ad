/** A small client of GitHub's REST API: bounded, patient within limits, and silent about its token. */
import type { JsonObject } from "../json/value.ts";
import { createMask } from "../text/mask.ts";
import { GitHubError } from "./errors.ts";
import { createPatience } from "./patience.ts";
import { describeBroken, describeReply, type Purpose, type Refusal } from "./refusal.ts";
import { type HttpReply, type HttpRequest, type Transport, TransportError } from "./transport.ts";

export interface ApiRequest extends Purpose {
  readonly method: "GET" | "POST" | "PATCH";
  /** Below the API's address, its segments encoded: see repositoryPath. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: JsonObject;
  /** The media type that is wanted. Default: GitHub's JSON. */
  readonly accept?: string;
  /** For one try. Default: 10 s. */
  readonly deadlineMs?: number;
  /** Of the reply. Default: 32 MiB, which a hundred of the longest comments need. */
  readonly maxBytes?: number;
}

export interface GitHubClient {
  /** Resolves with a reply of success (2xx). Rejects with GitHubError. */
  send(request: ApiRequest): Promise<HttpReply>;
}

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise Server: `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly transport: Transport;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Is told why a request is sent again, before the wait. */
  readonly onRetry?: (message: string) => void;
}

/** The version of the API that replies are read as. */
const API_VERSION = "2022-11-28";

const DEADLINE_MS = 10_000;
const MAX_BYTES = 32 * 1024 * 1024;

/** createClient makes a client, whose requests together wait a minute at most. Throws GitHubError where there is no token. */
export function createClient(options: ClientOptions): GitHubClient {
  const { transport, apiUrl, now, sleep, onRetry } = options;
  const token = options.token.trim();
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GitHubError("unauthorized", "there is no token that GitHub's API could be asked with");
  }
  const mask = createMask([token]);
  const patience = createPatience();

  async function send(request: ApiRequest): Promise<HttpReply> {
    for (let tries = 1; ; tries++) {
      const result = await tryOnce(request);
      if (!("again" in result)) return result;
      const wait = patience.next(result, tries, request.method !== "POST");
      if (wait === undefined) throw errorOf(result, tries);
      onRetry?.(`${result.message}; trying again in ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
    }
  }

  async function tryOnce(request: ApiRequest): Promise<HttpReply | Refusal> {
    try {
      const reply = await followed(transport, httpRequest(request));
      return reply.status >= 200 && reply.status < 300 ? reply : describeReply(reply, request, now(), mask);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (error.reason === "timeout") patience.spend(request.deadlineMs ?? DEADLINE_MS);
      return describeBroken(error, request, mask);
    }
  }

  function httpRequest({ method, path, query = {}, body, accept, deadlineMs, maxBytes }: ApiRequest): HttpRequest {
    const url = new URL(apiUrl + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return {
      method,
      url,
      headers: {
        accept: accept ?? "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "grpc-fixtures-action",
        "x-github-api-version": API_VERSION,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      deadlineMs: deadlineMs ?? DEADLINE_MS,
      maxBytes: maxBytes ?? MAX_BYTES,
    };
  }

  return { send };
}

function errorOf({ kind, message, status, documentation }: Refusal, tries: number): GitHubError {
  return new GitHubError(kind, tries === 1 ? message : `${message} (tried ${tries} times)`, {
    ...(status === undefined ? {} : { status }),
    ...(documentation === undefined ? {} : { documentation }),
  });
}

const MAX_REDIRECTS = 3;

/**
 * followed sends a request to where the replies lead: a repository that was renamed, the storage of an artifact. What
 * is asked of another host is asked without the token; nothing is written there.
 */
async function followed(transport: Transport, request: HttpRequest): Promise<HttpReply> {
  let current = request;
  for (let redirects = 0; ; redirects++) {
    const reply = await transport(current);
    const location = reply.header("location");
    if (![301, 302, 307, 308].includes(reply.status) || location === undefined) return reply;
    const url = redirectTarget(location, current, request);
    if (url === undefined || redirects === MAX_REDIRECTS) {
      throw new TransportError("redirect", "GitHub's reply leads elsewhere, and not to a place that may be asked");
    }
    const stays = url.origin === request.url.origin;
    current = stays ? { ...request, url } : { ...request, url, headers: { "user-agent": "grpc-fixtures-action" } };
  }
}

function redirectTarget(location: string, { url }: HttpRequest, { method, url: first }: HttpRequest): URL | undefined {
  if (!URL.canParse(location, url.href)) return undefined;
  const target = new URL(location, url.href);
  if (target.origin === first.origin) return target;
  // Never from https to http; plain http is for servers on loopback, as in tests.
  return method === "GET" && target.protocol === first.protocol ? target : undefined;
}
