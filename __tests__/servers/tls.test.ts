import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { openChannel } from "../../src/rpc/channel.ts";
import { commandSpec, LONG_MS, notReadyError, test } from "./environment.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl && process.env.CI === "true") throw new Error("openssl is missing: the tests of TLS cannot run");
const title = hasOpenssl ? "TLS" : "TLS (SKIPPED: openssl is missing)";

describe.skipIf(!hasOpenssl)(title, () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  /** Makes a key and a self-signed certificate for localhost. */
  const makeCertificate = (name: string) => {
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", file(`${name}.key`)];
    const made = spawnSync("openssl", ["req", "-x509", "-days", "2", ...key, "-out", file(`${name}.pem`), ...subject]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tls-"));
    makeCertificate("server");
    makeCertificate("stranger");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const command = () => ["h2.mjs", "--tls", file("server.key"), file("server.pem")];

  test("a server with a certificate that the authority vouches for is ready", async ({ start }) => {
    const tls = { ca: readFileSync(file("server.pem")) };
    const server = await start(commandSpec(command(), { tls }));
    expect(server.tls).toBe(tls);
    const channel = openChannel(server.address, { tls });
    await channel.connect(LONG_MS).finally(() => channel.close());
  });

  test("over a socket too", async ({ start }) => {
    const tls = { ca: readFileSync(file("server.pem")), serverName: "localhost" };
    await start(commandSpec([...command(), "--listen", "{socket}"], { tls }));
  });

  test("a certificate of somebody else's is refused", async ({ start }) => {
    const tls = { ca: readFileSync(file("stranger.pem")) };
    await notReadyError(start, commandSpec(command(), { tls }), /certificate/);
  });

  test("a plain client is told that the server does not speak HTTP/2", async ({ start }) => {
    await notReadyError(start, commandSpec(command()), /does not speak HTTP\/2|(?:closed|broke) the connection/);
  });
});
