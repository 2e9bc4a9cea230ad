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
export declare class TransportError extends Error {
    readonly name = "TransportError";
    readonly reason: "timeout" | "broken" | "too-large" | "redirect";
    constructor(reason: TransportError["reason"], message: string);
}
/** The names, in either case, that tell of a proxy. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;
/**
 * createTransport opens connections, through the proxy of HTTPS_PROXY and NO_PROXY where they are set, as the runner and
 * @actions/* do. It is Node's own support for proxies (Node 24.5 and later, which is what runs the Action; fetch
 * would take part only with NODE_USE_ENV_PROXY). Loopback is always reached directly.
 */
export declare function createTransport(environment?: ProxyEnvironment): Transport;
