/**
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string;
/**
 * In percent, with at most two decimals.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "percentage".
 */
export type Percentage = number;
/**
 * The least that is enough, in percent: for lines, or by metric. A metric that the report does not have, or that has nothing to cover, fails the run.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "coverageMinimum".
 */
export type CoverageMinimum = Percentage | CoverageMinimumSpec;
/**
 * Globs of files that do not count, relative to this file's folder or the checkout's. One without a slash means that name anywhere; one that matches a folder, all in it.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "coverageExclude".
 */
export type CoverageExclude = Text[];
/**
 * Whether lines, and what else has a minimum, may be below the base: `true` for no, or by how much at the most.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "noDecrease".
 */
export type NoDecrease = boolean | NoDecreaseSpec;
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
 * Files or globs.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "coverageFiles".
 */
export type CoverageFiles = Text | Text[];
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
     * What becomes of a fixture that passes in some attempts and not in others: `red`, or `allowed`: counted apart, shown, and not red.
     */
    flaky?: "red" | "allowed";
    /**
     * Differences between bindings that are known and accepted. An entry that matches no fixture fails the run.
     */
    "accepted-differences"?: AcceptedDifferenceSpec[];
    coverage?: CoverageSpec;
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
     * The fixture's id or its last part, or a glob over either.
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
 * How much of each language's code its tests must reach, by language: a number is the minimum for lines, in percent. It holds for whoever has a report, and demands none by itself. Where nothing is written: php 85, rust 95, any other 80.
 */
export interface CoverageSpec {
    /**
     * The minimum for lines, in percent, or all that is asked of the language.
     */
    [k: string]: Percentage | LanguageCoverageSpec;
}
/**
 * What is asked of a language's coverage.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "languageCoverage".
 */
export interface LanguageCoverageSpec {
    /**
     * The coverage reports of the tests: files or globs, which are merged. A report that is missing, empty or unreadable fails the run. The format is found by content: lcov, Cobertura, Clover, JaCoCo, Istanbul, coverage.py JSON, SimpleCov, Go coverprofile, llvm-cov JSON.
     */
    report?: Text | Text[];
    minimum?: CoverageMinimum;
    exclude?: CoverageExclude;
    "no-decrease"?: NoDecrease;
    /**
     * In percent, with at most two decimals.
     */
    "changed-lines"?: number;
    /**
     * What `no-decrease` compares with: the reports of the base branch, or a report.json or coverage-verdict.json of its run.
     */
    base?: Text | Text[];
}
export interface CoverageMinimumSpec {
    /**
     * In percent, with at most two decimals.
     */
    lines?: number;
    /**
     * In percent, with at most two decimals.
     */
    statements?: number;
    /**
     * In percent, with at most two decimals.
     */
    branches?: number;
    /**
     * In percent, with at most two decimals.
     */
    functions?: number;
}
export interface NoDecreaseSpec {
    /**
     * In percent, with at most two decimals.
     */
    tolerance: number;
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
    coverage?: BindingCoverageSpec;
    /**
     * Fixtures that are known to fail on this binding: they are counted apart, and not red. An entry that matches no fixture, has expired, covers more than 20 fixtures, or passes now, is red.
     */
    "known-failing"?: KnownFailingSpec[];
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
/**
 * What is asked of a binding's coverage. What is not written here is as under `coverage` for its language.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "bindingCoverage".
 */
export interface BindingCoverageSpec {
    /**
     * The language whose minimum holds. Default: the binding's name.
     */
    language?: string;
    /**
     * The coverage reports of the tests: files or globs, which are merged. A report that is missing, empty or unreadable fails the run. The format is found by content: lcov, Cobertura, Clover, JaCoCo, Istanbul, coverage.py JSON, SimpleCov, Go coverprofile, llvm-cov JSON.
     */
    report?: Text | Text[];
    minimum?: CoverageMinimum;
    exclude?: CoverageExclude;
    "no-decrease"?: NoDecrease;
    /**
     * In percent, with at most two decimals.
     */
    "changed-lines"?: number;
    /**
     * What `no-decrease` compares with: the reports of the base branch, or a report.json or coverage-verdict.json of its run.
     */
    base?: Text | Text[];
}
/**
 * Why a binding fails fixtures. It excuses the verdicts `failed` and `timeout`: never a crash, or what did not run.
 *
 * This interface was referenced by `ConfigSpec`'s JSON-Schema
 * via the `definition` "knownFailing".
 */
export interface KnownFailingSpec {
    /**
     * The fixture's id or its last part, or a glob over either. Up to 20 fixtures.
     */
    fixture: string;
    /**
     * Why, with the stack and its version.
     */
    reason: string;
    /**
     * Where it is being mended: an address, or a name that people know.
     */
    issue?: string;
    /**
     * The last day on which the entry holds (UTC).
     */
    expires?: string;
    /**
     * A part of what must differ, as reports show it (`status: expected NOT_FOUND, received UNKNOWN`): a fixture that fails in another way is not excused.
     */
    mismatch?: string;
    /**
     * The entry is for runs with this encoding alone. Left out: for both.
     */
    encoding?: "protobuf" | "json";
}
