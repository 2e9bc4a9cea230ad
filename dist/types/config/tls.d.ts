/** The files that TLS needs, read when a server is about to be started: some are made just before. */
import type { TlsOptions } from "../rpc/channel.ts";
import type { TlsFiles } from "./model.ts";
import { type ReadFile } from "./read.ts";
/** readTls reads the files of a TLS setting. Throws ConfigError, with each file that cannot be used. */
export declare function readTls(files: TlsFiles, readFile?: ReadFile): Promise<TlsOptions>;
