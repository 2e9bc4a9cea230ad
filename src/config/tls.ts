/** The files that TLS needs, read when a server is about to be started: some are made just before. */
import type { TlsOptions } from "../rpc/channel.ts";
import { ConfigError, type ConfigProblem, fileProblem } from "./errors.ts";
import type { TlsFiles } from "./model.ts";
import { type ReadFile, readStart, reasonOf } from "./read.ts";

const MAX_PEM_BYTES = 1024 * 1024;

/** readTls reads the files of a TLS setting. Throws ConfigError, with each file that cannot be used. */
export async function readTls(files: TlsFiles, readFile: ReadFile = readStart): Promise<TlsOptions> {
  const problems: ConfigProblem[] = [];
  const ca = await readPem("ca", files.ca);
  const certificate = await readPem("certificate", files.certificate);
  const key = await readPem("key", files.key);
  if (problems.length > 0) throw new ConfigError(problems);
  const { serverName } = files;
  return { ...ca, ...certificate, ...key, ...(serverName === undefined ? {} : { serverName }) };

  async function readPem<Name extends string>(name: Name, file: string | undefined) {
    if (file === undefined) return {};
    try {
      const bytes = Buffer.from(await readFile(file, MAX_PEM_BYTES + 1));
      if (bytes.length > MAX_PEM_BYTES) throw new Error("it is larger than 1 MiB");
      if (!bytes.includes("-----BEGIN ")) throw new Error("it is no PEM file (there is no line -----BEGIN …-----)");
      return { [name]: bytes };
    } catch (error) {
      problems.push(fileProblem(file, `the file of \`tls.${name}\` cannot be used: ${reasonOf(error)}`));
      return {};
    }
  }
}
