/** A small client of GitHub's REST API: bounded, patient within limits, and silent about its token. */
import type { JsonObject } from "../json/value.ts";
import { type Purpose } from "./refusal.ts";
import { type HttpReply, type Transport } from "./transport.ts";
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
/** createClient makes a client, whose requests together wait a minute at most. Throws GitHubError where there is no token. */
export declare function createClient(options: ClientOptions): GitHubClient;
