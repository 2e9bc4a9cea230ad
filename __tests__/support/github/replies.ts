/** Replies out of the ordinary, as GitHub and what stands before it give them. */
import type { ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";

export type ScriptedReply = (response: ServerResponse) => void | Promise<void>;

/** refused answers as GitHub's API says no. */
export function refused(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  more: object = {},
): ScriptedReply {
  return (response) => {
    const documentation = "https://docs.github.com/rest";
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify({ message, ...more, documentation_url: documentation, status: String(status) }));
  };
}

/** What a token that may not do something hears, such as any write from a fork. */
export const forbidden = refused(403, "Resource not accessible by integration", {
  "x-accepted-github-permissions": "issues=write; pull_requests=write",
});

/** The hourly limit is used up. `reset`: in seconds since 1970. */
export function rateLimited(reset: number): ScriptedReply {
  return refused(403, "API rate limit exceeded for installation ID 1.", {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(reset),
  });
}

/** Requests come too fast. GitHub does not always say how long to wait. */
export function secondaryLimit(retryAfter?: string): ScriptedReply {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return refused(403, message, retryAfter === undefined ? {} : { "retry-after": retryAfter });
}

export const tooLong = refused(
  422,
  "Validation Failed",
  {},
  {
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
  },
);

/** serverError answers as a gateway does: HTML and no JSON. */
export function serverError(status: number, headers: Readonly<Record<string, string>> = {}): ScriptedReply {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end("<html><h1>Unicorn!</h1></html>");
  };
}

/** Takes the request and never answers. */
export const hanging: ScriptedReply = () => {};

/** Begins to answer and never ends. */
export const halfHanging: ScriptedReply = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('[{"id":');
};

/** Ends the connection without an answer. */
export const dropped: ScriptedReply = (response) => {
  response.socket?.destroy();
};

/** Ends the connection in the middle of the answer. */
export const cutShort: ScriptedReply = async (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write("[");
  await setImmediate();
  response.socket?.destroy();
};

/** json answers 200 with a text that may be none. */
export function json(text: string): ScriptedReply {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  };
}

/** endless answers with so many bytes that nobody should read them all: until the reader hangs up. */
export const endless: ScriptedReply = async (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = Buffer.alloc(64 * 1024, " ");
  while (!response.destroyed) {
    response.write(chunk);
    await setImmediate();
  }
};

/** slow answers in pieces, one after the other. */
export function slow(pieces: readonly string[]): ScriptedReply {
  return async (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (const piece of pieces) {
      response.write(piece);
      await setImmediate();
    }
    response.end();
  };
}

/** redirected leads elsewhere, as for a repository with a new name. */
export function redirected(status: number, location: string): ScriptedReply {
  return (response) => {
    response.writeHead(status, { location }).end();
  };
}
