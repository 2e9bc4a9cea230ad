/** One exchange over HTTP, bounded in time and size. */
import { Agent, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";
import { messageOf } from "../text/errors.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** From the first byte sent to the last received. */
  readonly deadlineMs: number;
  /** Of the reply's body. */
  readonly maxBytes: number;
}

export interface HttpReply {
  readonly status: number;
  /** By its name in lower case. */
  header(name: string): string | undefined;
  readonly body: Buffer;
}

/** Rejects with TransportError where no whole reply came. */
export type Transport = (request: HttpRequest) => Promise<HttpReply>;

export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly reason: "timeout" | "broken" | "too-large" | "redirect";

  constructor(reason: TransportError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The names, in either case, that tell of a proxy. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * createTransport opens connections, through the proxy of HTTPS_PROXY and NO_PROXY where they are set, as the runner and
 * @actions/* do. It is Node's own support for proxies (Node 24.5 and later, which is what runs the Action; fetch
 * would take part only with NODE_USE_ENV_PROXY). Loopback is always reached directly.
 */
export function createTransport(environment: ProxyEnvironment = {}): Transport {
  const proxyEnv = definedOf(environment);
  const agents = {
    direct: { http: new Agent({ keepAlive: true }), https: new SecureAgent({ keepAlive: true }) },
    proxied: { http: new Agent({ keepAlive: true, proxyEnv }), https: new SecureAgent({ keepAlive: true, proxyEnv }) },
  };
  return (request) => {
    const { http, https } = isLoopback(request.url.hostname) ? agents.direct : agents.proxied;
    return exchange(request, http, https);
  };
}

function definedOf(environment: ProxyEnvironment): Record<string, string> {
  const names = ["http_proxy", "https_proxy", "no_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = environment[name];
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function exchange(request: HttpRequest, http: Agent, https: SecureAgent): Promise<HttpReply> {
  const { method, url, headers, body, deadlineMs, maxBytes } = request;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers, ...length } };
    const outgoing =
      url.protocol === "https:"
        ? requestHttps(url, { ...options, agent: https })
        : requestHttp(url, { ...options, agent: http });
    const fail = (error: TransportError): void => {
      clearTimeout(timer);
      reject(error);
      outgoing.destroy();
    };
    const timer = setTimeout(
      () => fail(new TransportError("timeout", `no whole reply within ${deadlineMs / 1000} s`)),
      deadlineMs,
    );
    outgoing.on("error", (error) => fail(broken(error)));
    outgoing.on("response", (response) => {
      collect(response, maxBytes).then(
        (collected) => {
          clearTimeout(timer);
          resolve({
            status: response.statusCode ?? 0,
            header: (name) => [response.headers[name] ?? []].flat()[0],
            body: collected,
          });
        },
        (error: unknown) => fail(error instanceof TransportError ? error : broken(error)),
      );
    });
    outgoing.end(body);
  });
}

async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TransportError("too-large", `the reply has more than ${maxBytes} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** An error of several addresses that were tried has its words in `errors`. */
function broken(error: unknown): TransportError {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return new TransportError("broken", messageOf(first));
}
