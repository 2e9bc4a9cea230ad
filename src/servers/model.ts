/** What a server under test is: how to start it, what it is while it runs, and what stopping it took. */
import type { Encoding } from "../protobuf/codec.ts";
import type { Address } from "../rpc/address.ts";
import type { TlsOptions } from "../rpc/channel.ts";

/** When a server counts as started. */
export type Ready =
  /** It accepts a connection and speaks HTTP/2. */
  | { readonly kind: "grpc" }
  /** Its grpc.health.v1 service answers SERVING, for the whole server or for one service. */
  | { readonly kind: "health"; readonly service?: string }
  /** It accepts a connection. */
  | { readonly kind: "tcp" }
  /**
   * It has printed a line that matches (RE2 syntax), and accepts a connection. A group named `address` or `port` in the
   * pattern says where.
   */
  | { readonly kind: "log"; readonly pattern: string };

/** A server that is started and stopped here. */
export interface CommandSpec {
  readonly kind: "command";
  /** Program and arguments; never given to a shell. May hold {port}, {host}, {socket}, {encoding} and {descriptors}. */
  readonly command: readonly string[];
  readonly cwd: string;
  /** Goes over the inherited environment. Values may hold the same placeholders. */
  readonly env: Readonly<Record<string, string>>;
  readonly ready: Ready;
  readonly startTimeoutMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly stopTimeoutMs: number;
  readonly tls?: TlsOptions;
}

/** A server that somebody else runs. Its output is not seen, so a log line cannot make it ready. */
export interface AttachedSpec {
  readonly kind: "attached";
  readonly address: Address;
  readonly ready: Exclude<Ready, { readonly kind: "log" }>;
  readonly startTimeoutMs: number;
  readonly tls?: TlsOptions;
}

export type ServerSpec = CommandSpec | AttachedSpec;

/** What a start needs from outside. */
export interface StartEnvironment {
  /** What the server inherits: usually process.env without what is not for servers. */
  readonly baseEnv: Readonly<Record<string, string | undefined>>;
  readonly encoding: Encoding;
  /** A folder with `<fixture id>.binpb` for each fixture; absent where no server asked for one. */
  readonly descriptors?: string;
  /** The fixtures' files and folders, absolute, for GRPC_FIXTURES_PATHS. */
  readonly paths: readonly string[];
  /** Hides secrets. Everything of the server's that is shown or kept goes through it. */
  readonly mask: (text: string) => string;
  /** Gets each line the server prints, masked and cut to a bounded length. Must not throw. */
  readonly log?: (line: string) => void;
  /** Ends a start that is under way: it rejects with the signal's reason and leaves nothing behind. */
  readonly signal?: AbortSignal;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningServer {
  readonly address: Address;
  readonly tls?: TlsOptions;
  /** Absent for an attached server. */
  readonly pid?: number;
  /** Milliseconds from the start to ready. */
  readonly startedMs: number;
  /** Settles when the process ends, by itself or by `stop`. Never settles for an attached server. */
  readonly exited: Promise<Exit>;
  hasExited(): boolean;
  /** The last lines printed, oldest first: at most 200 lines and 64 KiB. */
  tail(lines?: number): string[];
  /** Ends the server and everything it started. Never rejects; a second call gets the first one's report. */
  stop(): Promise<StopReport>;
}

export interface ProcessRef {
  readonly pid: number;
  readonly command: string;
}

export interface StopReport {
  /** Absent for an attached server. */
  readonly exit?: Exit;
  /** It did not end within its stop timeout, so it got SIGKILL. */
  readonly killed: boolean;
  /** Processes that had left the server's group and outlived it. They were killed. */
  readonly leftovers: readonly ProcessRef[];
  /** Processes that could not be killed. */
  readonly survivors: readonly ProcessRef[];
  /** The same as sentences for people; empty where stopping was as it should be. */
  readonly notes: readonly string[];
}

/**
 * `spawn`: there is no process. `exited`: it ended before it was ready. `not-ready`: it runs, but was not ready in time
 * (it has been stopped).
 */
export type StartStage = "spawn" | "exited" | "not-ready";

export interface StartFailure {
  readonly stage: StartStage;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** The last lines the server printed. */
  readonly log?: readonly string[];
}

/** A server that could not be started. Nothing of it is left. */
export class ServerStartError extends Error {
  override readonly name = "ServerStartError";
  readonly stage: StartStage;
  readonly hint?: string;
  readonly log: readonly string[];

  constructor({ stage, message, hint, log = [] }: StartFailure) {
    super(message);
    this.stage = stage;
    this.log = log;
    if (hint !== undefined) this.hint = hint;
  }
}

/** describeExit says how a process ended: "exited with code 3", "was ended by SIGSEGV". */
export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `exited with code ${code}` : `was ended by ${signal}`;
}
