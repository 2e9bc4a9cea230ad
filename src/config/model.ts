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
  readonly acceptedDifferences: readonly AcceptedDifferenceConfig[];
  /** In the order of the file. */
  readonly bindings: readonly BindingConfig[];
}

export interface AcceptedDifferenceConfig {
  readonly fixture: string;
  readonly bindings?: readonly string[];
  readonly reason: string;
}

export interface BindingConfig {
  readonly name: string;
  readonly server: ServerConfig;
}

/** A server as servers/ starts it, but for TLS: here that is files, and readTls reads them. */
export type ServerConfig = CommandServerConfig | AttachedServerConfig;
export type CommandServerConfig = Omit<CommandSpec, "tls"> & { readonly tls?: TlsFiles };
export type AttachedServerConfig = Omit<AttachedSpec, "tls"> & { readonly tls?: TlsFiles };

/** Absolute paths of PEM files. Without any the certificate authorities of the system are trusted. */
export interface TlsFiles {
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly serverName?: string;
}
