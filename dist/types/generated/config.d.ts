/**
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string;
/**
 * The binding's server: started for the run with `command`, or already running at `address`.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "server".
 */
export type ServerSpec = Server & Server1;
export type Server = {
    command: unknown;
} | {
    address: unknown;
};
/**
 * When the server is ready: grpc (a gRPC channel is up), health (the gRPC health service says SERVING), tcp (the port accepts connections), or, with `command`, a line in its log.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "ready".
 */
export type Ready = ("grpc" | "health" | "tcp") | ReadyLogSpec;
/**
 * TLS: true for a server whose certificate the system trusts, else the files to use.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "tls".
 */
export type Tls = boolean | TlsSpec;
/**
 * A duration such as 10s, 500ms or 2m.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "duration".
 */
export type Duration = string;
/**
 * grpc-fixtures.yml: which fixtures there are, and the servers of the bindings they run against. Paths are relative to this file's folder.
 */
export interface ConfigSpec {
    /**
     * The address of this schema, so that an editor completes the file.
     */
    $schema?: string;
    /**
     * The folders, files or globs the fixtures are read from.
     */
    fixtures?: Text | Text[];
    /**
     * What gRPC messages carry: protobuf, made from the fixture's own schema, or UTF-8 JSON.
     */
    encoding?: "protobuf" | "json";
    /**
     * The deadline of a call whose fixture has no `timeout_ms`. Up to 1 hour.
     */
    timeout?: string;
    /**
     * How many fixtures of a binding run at the same time.
     */
    concurrency?: number;
    rules?: RulesSpec;
    /**
     * The run fails when it has fewer fixtures than this: a moved folder or a wrong glob must not be green.
     */
    "minimum-fixtures"?: number;
    /**
     * `strict`: extra headers and trailers, unknown fields, open statuses and the like are compared between bindings too, and not only shown.
     */
    parity?: "usual" | "strict";
    /**
     * Differences between bindings that are known and accepted. An entry that matches no fixture fails the run.
     */
    "accepted-differences"?: AcceptedDifferenceSpec[];
    bindings?: BindingsSpec;
}
/**
 * What becomes of the findings of a validation rule: an error, a warning, or nothing.
 */
export interface RulesSpec {
    [k: string]: "error" | "warn" | "off";
}
/**
 * Why bindings may differ on a fixture.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "acceptedDifference".
 */
export interface AcceptedDifferenceSpec {
    /**
     * The fixture's id, or a glob over it or its last part.
     */
    fixture: string;
    /**
     * Those that differ from the others. Left out: any.
     *
     * @minItems 1
     */
    bindings?: Text[];
    /**
     * Why, with the stack and its version.
     */
    reason: string;
}
/**
 * The language bindings under test, by name. Left out, the suite runs against the embedded fixture server.
 */
export interface BindingsSpec {
    [k: string]: BindingSpec;
}
/**
 * A language binding.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "binding".
 */
export interface BindingSpec {
    server: ServerSpec;
}
export interface Server1 {
    /**
     * The program and its arguments, as text or as a list. Run without a shell. {port}, {host}, {socket}, {encoding} and {descriptors} are filled in.
     */
    command?: Text | string[];
    /**
     * The folder the command runs in. Default: this file's folder. With `command` only.
     */
    cwd?: string;
    env?: EnvSpec;
    /**
     * Where a running server listens: host:port, [IPv6 address]:port, or unix:path.
     */
    address?: string;
    ready?: Ready;
    /**
     * How long it may take until the server is ready. Up to 1 hour.
     */
    "start-timeout"?: string;
    /**
     * How long the server may take to end after SIGTERM, before it is killed. Up to 1 hour. With `command` only.
     */
    "stop-timeout"?: string;
    tls?: Tls;
}
/**
 * Environment variables, beside those of the runner. {port}, {host}, {socket}, {encoding} and {descriptors} are filled in. With `command` only.
 */
export interface EnvSpec {
    [k: string]: string;
}
/**
 * The server is ready once it has printed a certain line.
 */
export interface ReadyLogSpec {
    /**
     * A regular expression (RE2 syntax) that a line of the server's output matches. A group named `address` or `port` tells where the server listens.
     */
    log: string;
}
/**
 * The files TLS uses.
 */
export interface TlsSpec {
    /**
     * The file with the certificate authorities to trust (PEM).
     */
    ca?: string;
    /**
     * The file with the client's certificate (PEM), for mutual TLS. Needs `key`.
     */
    certificate?: string;
    /**
     * The file with the client's private key (PEM). Needs `certificate`.
     */
    key?: string;
    /**
     * The name the server's certificate is made out to, where it is not the host of the address.
     */
    "server-name"?: string;
}
