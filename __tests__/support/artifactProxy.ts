/**
 * Stands between @actions/artifact and the artifact server of nektos/act, which was written for an older client: it refuses
 * requests with a `mime_type`, and signatures without their padding. Everything else passes as it is.
 */
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface ArtifactProxy {
  /** With a slash at the end. */
  readonly url: string;
  close(): void;
}

/** startArtifactProxy listens on loopback and passes requests on to a port there. */
export async function startArtifactProxy(port: number): Promise<ArtifactProxy> {
  const server = createServer(async (incoming, reply) => {
    const body = await bodyOf(incoming);
    const { method, url = "", headers } = incoming;
    // 32 bytes in base64 end so; the client's library has taken it for the end of the parameter.
    const path = url.replace(/([?&]sig=[\w-]{43})(?=&|$)/, "$1%3D");
    const onward = request(
      { host: "127.0.0.1", port, method, path, headers: { ...headers, "content-length": body.length } },
      (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      },
    );
    onward.on("error", () => reply.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => void server.close() };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const body = await buffer(incoming);
  if (!/^application\/json/.test(incoming.headers["content-type"] ?? "")) return body;
  const { mime_type: _, ...known } = JSON.parse(body.toString("utf8"));
  return Buffer.from(JSON.stringify(known));
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the proxy does not listen on a port");
}

/** freePort finds a port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server);
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return port;
}
