/** A program of its own: long work of the embedded server is given up in every way, and the process must then end. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, constants } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFixtures } from "../../src/fixtures/load.ts";
import { formatAddress } from "../../src/rpc/address.ts";
import { openChannel } from "../../src/rpc/channel.ts";
import { frameMessage } from "../../src/rpc/framing.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { specOf } from "../suite/spec.ts";

/** Would keep the process alive for an hour, if a timer of the work were left. */
const HOUR_MS = 3_600_000;

const cwd = mkdtempSync(join(tmpdir(), "grpc-fixtures-leaves-"));
const spec = specOf({
  kind: "server_streaming",
  request: { message: { delay_ms: HOUR_MS } },
  expected: { stream: [{}], headers: { "x-early": "1" } },
});
writeFileSync(join(cwd, "20_slow.json"), JSON.stringify(spec));
const { fixtures } = await loadFixtures(["."], { cwd });
rmSync(cwd, { recursive: true });
const server = await startEmbeddedServer(fixtures, { encoding: "json" });

/** Begins a call, and gives it up when the server has begun to work on it. */
async function giveUp(how: (stream: ReturnType<typeof begin>) => void): Promise<void> {
  const stream = begin();
  await new Promise((resolve) => stream.once("response", resolve));
  const closed = new Promise((resolve) => stream.once("close", resolve));
  how(stream);
  await closed;
}

function begin() {
  const session = connect(`http://${formatAddress(server.address)}`).on("error", () => undefined);
  const stream = session.request({
    ":method": "POST",
    ":path": "/test.v1.Items/Do",
    "content-type": "application/grpc",
    "grpc-timeout": `${HOUR_MS}m`,
  });
  stream.on("error", () => undefined).once("close", () => session.destroy());
  stream.write(frameMessage(Buffer.from("{}")));
  return stream.resume();
}

await giveUp((stream) => stream.close(constants.NGHTTP2_CANCEL));
await giveUp((stream) => stream.session?.destroy());
const channel = openChannel(server.address);
const request = { path: "/test.v1.Items/Do", metadata: [], messages: [Buffer.from("{}")] };
const late = await channel.call({ ...request, deadlineMs: 50 });
channel.close();
await giveUp(() => server.stop());
console.log(`deadline: ${late.status.code}`);
