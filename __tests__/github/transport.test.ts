/** Through a proxy, as self-hosted runners have them: under Node 24, which runs the Action. */
import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const run = promisify(execFile);
const NODE = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../support/github/throughProxy.mjs", import.meta.url));

let proxy: Server;
let asked: string[];

beforeEach(async () => {
  asked = [];
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end("by the proxy");
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers.authorization} ${request.headers["proxy-authorization"]}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  proxy.closeAllConnections();
  proxy.close();
});

function origin(): string {
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  return `127.0.0.1:${address.port}`;
}

async function ask(address: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(NODE, [PROGRAM, address], { env: { PATH: process.env.PATH, ...environment } });
  return stdout.trim();
}

for (const name of ["HTTPS_PROXY", "https_proxy"]) {
  test(`${name} is asked for a tunnel, and not told the token`, async () => {
    const said = await ask("https://api.github.invalid/user", { [name]: `http://me:secret@${origin()}` });
    const credentials = Buffer.from("me:secret").toString("base64");
    expect(asked).toEqual([`CONNECT api.github.invalid:443 undefined Basic ${credentials}`]);
    expect(said).toMatch(/^TransportError: .*tunnel/);
    expect(said).not.toMatch(/secret|the-token/);
  });
}

test("HTTP_PROXY is asked for plain http", async () => {
  expect(await ask("http://github.invalid/x", { HTTP_PROXY: `http://${origin()}` })).toBe("200 by the proxy");
  expect(asked).toEqual(["GET http://github.invalid/x"]);
});

test("NO_PROXY names hosts that are reached directly", async () => {
  const environment = { HTTP_PROXY: `http://${origin()}`, NO_PROXY: "github.invalid" };
  expect(await ask("http://github.invalid/x", environment)).toMatch(/^TransportError: .*ENOTFOUND|EAI_AGAIN/);
  expect(asked).toEqual([]);
});

test("loopback is reached directly", async () => {
  // The proxy as a server: what it is asked for is a path, and no address.
  const environment = { HTTP_PROXY: "http://127.0.0.1:1" };
  expect(await ask(`http://${origin()}/x`, environment)).toBe("200 by the proxy");
  expect(asked).toEqual(["GET /x"]);
});
