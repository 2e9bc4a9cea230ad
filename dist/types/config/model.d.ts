/** What a configuration is once it has been read: complete, with defaults, absolute paths and milliseconds. */
import type { RuleSettings } from "../fixtures/rules/ids.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { AttachedSpec, CommandSpec } from "../servers/model.ts";
export interface Config {
    /** The file it was read from, as it was named. Absent where there is none. */
    readonly file?: string;
    /** The absolute folder that paths in it are relative to. */
    readonly folder: string;
    /** Absolute folders, files and globs, with forward slashes. Empty where none are configured. */
    readonly fixtures: readonly string[];
    readonly encoding: Encoding;
    /** The deadline of fixtures without a timeout of their own, in milliseconds: 1 to 3,600,000; default 10,000. */
    readonly timeoutMs: number;
    /** Calls under way at once on one binding, 1 to 256; default 16. */
    readonly concurrency: number;
    /** What differs from the rules' own severities. */
    readonly rules: RuleSettings;
    readonly minimumFixtures?: number;
    /** Whether what is otherwise only shown is compared between bindings too; default false. */
    readonly strictParity: boolean;
    /** Whether a fixture may pass in some attempts and not in others; default false. */
    readonly flakyAllowed: boolean;
    readonly acceptedDifferences: readonly AcceptedDifferenceConfig[];
    readonly coverage: CoverageConfig;
    /** In the order of the file. */
    readonly bindings: readonly BindingConfig[];
}
export interface CoverageConfig {
    /** Those whose reports must be there. */
    readonly targets: readonly CoverageTarget[];
    /** What is asked of a language, by its name, whoever has its reports. */
    readonly rules: Readonly<Record<string, CoverageRules>>;
}
/** In percent, with at most two decimals. */
export interface CoverageMinimum {
    readonly lines?: number;
    readonly statements?: number;
    readonly branches?: number;
    readonly functions?: number;
}
export interface CoverageRules {
    readonly minimum: CoverageMinimum;
    /** Globs, relative to the configuration's folder or the checkout's. */
    readonly exclude: readonly string[];
    /** By how many percentage points it may be below the base. Absent: it is not compared. */
    readonly noDecrease?: {
        readonly tolerance: number;
    };
    /** In percent. Absent: changed lines are not looked at. */
    readonly changedLines?: number;
    /** Files or globs as they are written; none where nothing is to compare with. */
    readonly base: readonly string[];
}
/** A binding, or a language without one, whose reports must be there. */
export interface CoverageTarget extends CoverageRules {
    readonly name: string;
    readonly binding?: string;
    readonly language: string;
    /** Files or globs as they are written, relative to the configuration's folder. */
    readonly reports: readonly string[];
}
export interface AcceptedDifferenceConfig {
    readonly fixture: string;
    readonly bindings?: readonly string[];
    readonly reason: string;
}
export interface BindingConfig {
    readonly name: string;
    readonly server: ServerConfig;
    /** Fixtures that are known to fail, in the order of the file. Absent: none. */
    readonly knownFailing?: readonly KnownFailingConfig[];
}
export interface KnownFailingConfig {
    /** The id of a fixture or its last part, or a glob over either. */
    readonly fixture: string;
    readonly reason: string;
    readonly issue?: string;
    /** The last day on which the entry holds, such as `2027-01-01` (UTC). Absent: it holds for good. */
    readonly expires?: string;
    /** What a mismatch must contain. Absent: however it fails. */
    readonly mismatch?: string;
    /** Absent: both. */
    readonly encoding?: Encoding;
}
/** A server as servers/ starts it, but for TLS: here that is files, and readTls reads them. */
export type ServerConfig = CommandServerConfig | AttachedServerConfig;
export type CommandServerConfig = Omit<CommandSpec, "tls"> & {
    readonly tls?: TlsFiles;
};
export type AttachedServerConfig = Omit<AttachedSpec, "tls"> & {
    readonly tls?: TlsFiles;
};
/** Absolute paths of PEM files. Without any the certificate authorities of the system are trusted. */
export interface TlsFiles {
    readonly ca?: string;
    readonly certificate?: string;
    readonly key?: string;
    readonly serverName?: string;
}
