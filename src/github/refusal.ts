/** A reply other than success → what went wrong, and when to try again. */
import type { Mask } from "../text/mask.ts";
import { shorten } from "../text/shorten.ts";
import { spellInvisible } from "../text/visible.ts";
import type { GitHubErrorKind } from "./errors.ts";
import { listAt, textAt } from "./fields.ts";
import type { HttpReply, TransportError } from "./transport.ts";

/** What was asked for, in the words of messages. */
export interface Purpose {
  /** What is to be done, to follow "could not": `list the comments of #7`. */
  readonly purpose: string;
  /** What the token needs for it, as workflows write it: `pull-requests: write`. */
  readonly permission: string;
}

export interface Refusal {
  readonly kind: GitHubErrorKind;
  /** Without the token, as are all words here. */
  readonly message: string;
  readonly status?: number;
  readonly documentation?: string;
  /**
   * Whether trying again may help. `refused`: GitHub did nothing, any request may be sent again. `unknown`: it may have done
   * what was asked. `no`: it would say the same again.
   */
  readonly again: "refused" | "unknown" | "no";
  /** How long GitHub wants to be left alone; absent where it does not say. */
  readonly waitMs?: number;
}

/** describeReply reads a reply that is no success. `now` is in milliseconds since 1970. */
export function describeReply(reply: HttpReply, what: Purpose, now: number, mask: Mask): Refusal {
  const { status } = reply;
  const said = readReply(reply, mask);
  const answers = `could not ${what.purpose}: GitHub answers ${status}${said.message === "" ? "" : ` (${said.message})`}`;
  const known = { status, ...(said.documentation === undefined ? {} : { documentation: said.documentation }) };
  const limit = limitOf(reply, said.message, now);
  if (limit !== undefined) {
    const message = `${answers}: ${limit.reason}`;
    return { ...known, kind: "rate-limited", message, again: "refused", waitMs: limit.waitMs };
  }
  if (status < 500) {
    return { ...known, kind: kindOf(status), message: answers + adviceFor(status, what), again: "no" };
  }
  const waitMs = retryAfter(reply, now);
  const wait = waitMs === undefined ? {} : { waitMs };
  return { ...known, kind: "unavailable", message: answers, again: "unknown", ...wait };
}

/** describeBroken reads what kept a reply from coming. */
export function describeBroken(error: TransportError, { purpose }: Purpose, mask: Mask): Refusal {
  const message = `could not ${purpose}: ${shown(error.message, mask)}`;
  if (error.reason === "too-large") return { kind: "too-large", message, again: "no" };
  return { kind: "unavailable", message, again: error.reason === "redirect" ? "no" : "unknown" };
}

/** One line of bounded length. Masked first: of a secret that is cut nobody would recognise the half. */
function shown(text: string, mask: Mask): string {
  return spellInvisible(shorten(mask(text), 300));
}

interface Said {
  readonly message: string;
  readonly documentation?: string;
}

/** readReply takes the words out of GitHub's answer. A proxy's page has none. */
function readReply({ body }: HttpReply, mask: Mask): Said {
  const value = parseOrUndefined(body.toString("utf8"));
  const details = listAt(value, "errors").flatMap((each) => textAt({ each }, "each") ?? textAt(each, "message") ?? []);
  const message = shown([textAt(value, "message") ?? [], details].flat().join(": "), mask);
  const documentation = mask(textAt(value, "documentation_url") ?? "");
  return documentation.startsWith("https://") ? { message, documentation } : { message };
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function kindOf(status: number): GitHubErrorKind {
  switch (status) {
    case 401:
      return "unauthorized";
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "not-found";
    default:
      return status >= 400 ? "validation" : "unavailable";
  }
}

function adviceFor(status: number, { permission }: Purpose): string {
  switch (status) {
    case 401:
      return ": the token is wrong, has expired, or was revoked";
    case 403:
      return `: the token needs \`${permission}\`; for pull requests from forks and by Dependabot it can only read`;
    case 404:
      return `: it is not there, or the token needs \`${permission}\` to see it`;
    default:
      return "";
  }
}

/** GitHub asks to wait at least so long where it does not say how long. */
const MINUTE_MS = 60_000;

/** The limits of GitHub come as 403 or 429: the hourly one of the token, and the secondary one for requests that come too fast. */
function limitOf(reply: HttpReply, message: string, now: number): { reason: string; waitMs: number } | undefined {
  if (reply.status !== 403 && reply.status !== 429) return undefined;
  const asked = retryAfter(reply, now);
  const reset = Number(reply.header("x-ratelimit-reset")) * 1000;
  if (reply.header("x-ratelimit-remaining") === "0" && reset > 0 && asked === undefined) {
    const until = reset <= 8.64e15 ? `, until ${new Date(reset).toISOString()}` : "";
    return { reason: `the token's rate limit is used up${until}`, waitMs: Math.max(0, reset - now) };
  }
  if (reply.status === 403 && asked === undefined && !/secondary rate limit|abuse detection/i.test(message)) {
    return undefined;
  }
  const waitMs = asked ?? MINUTE_MS;
  return { reason: `too many requests, it wants none for ${Math.ceil(waitMs / 1000)} s`, waitMs };
}

/** The header's seconds or date (RFC 9110, section 10.2.3), in milliseconds from now. */
function retryAfter(reply: HttpReply, now: number): number | undefined {
  const text = reply.header("retry-after") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
