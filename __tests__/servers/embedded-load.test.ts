/** The embedded server under a stream that is far larger than memory should be, and after calls that were given up. */

import { execFile } from "node:child_process";
import { connect, constants } from "node:http2";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import type { FixtureSpec } from "../../src/generated/fixture.ts";
import type { Encoding } from "../../src/protobuf/codec.ts";
import { type Address, formatAddress } from "../../src/rpc/address.ts";
import { frameMessage } from "../../src/rpc/framing.ts";
import { startEmbeddedServer } from "../../src/servers/embedded/server.ts";
import { LONG_MS, observe, testChannel } from "../rpc/peers.ts";
import { loadSpecs } from "../suite/cases.ts";
import { specOf } from "../suite/spec.ts";

const MIB = 1024 * 1024;

async function serve(spec: FixtureSpec, encoding: Encoding = "json"): Promise<Address> {
  const { fixtures } = await loadSpecs({ "server/20_long": spec });
  const server = await startEmbeddedServer(fixtures, { encoding });
  onTestFinished(() => server.stop());
  return server.address;
}

const generated = (text: string, size: number, payloadBytes?: number): FixtureSpec =>
  specOf({
    kind: "server_streaming",
    expected: {
      stream_generator: text,
      stream_size: size,
      ...(payloadBytes === undefined ? {} : { payload_bytes: payloadBytes }),
    },
  });

test("replies are made as the client reads them, and never all held", async () => {
  const address = await serve(generated("value=[0..9999]", 10_000, MIB));
  const session = connect(`http://${formatAddress(address)}`);
  onTestFinished(() => session.destroy());
  const before = memory();
  const stream = session.request({
    ":method": "POST",
    ":path": "/test.v1.Items/Do",
    "content-type": "application/grpc",
  });
  stream.on("error", () => undefined);
  stream.end(frameMessage(Buffer.from("{}")));
  let read = 0;
  let most = 0;
  // A slow reader: it takes one chunk, and does something else before it takes the next.
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    read += Buffer.from(chunk).length;
    most = Math.max(most, memory() - before);
    await new Promise((resolve) => setImmediate(resolve));
    if (read > 48 * MIB) break;
  }
  stream.close(constants.NGHTTP2_CANCEL);
  expect(read).toBeGreaterThan(48 * MIB);
  // One message is in flight, in the forms that it passes through; 13 GB would be all of them.
  expect(most).toBeLessThan(100 * MIB);
});

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

test("a quarter of a gigabyte each way takes little memory", async () => {
  const spec = specOf({
    kind: "bidirectional_streaming",
    request: { stream_generator: "value=[1..256]", stream_size: 256 },
    expected: { stream_generator: "value=[1..256]", stream_size: 256, payload_bytes: MIB },
  });
  const address = await serve(spec, "protobuf");
  const before = memory();
  let most = 0;
  let received = 0;
  // Field 6 of the type, a mebibyte of zeros.
  const message = Buffer.concat([Buffer.from("32808040", "hex"), Buffer.alloc(MIB)]);
  const messages = function* (): Generator<Uint8Array> {
    for (let sent = 0; sent < 256; sent++) {
      // What is held counts, and not what the collector has not come round to: on a fast machine that lags behind.
      collect();
      most = Math.max(most, memory() - before);
      yield message;
    }
  };
  const { status } = await testChannel(address).call({
    path: "/test.v1.Items/Do",
    metadata: [],
    messages: messages(),
    deadlineMs: LONG_MS,
    onMessage: (payload) => {
      received += payload.length;
    },
  });
  expect(status.code).toBe(0);
  expect(received).toBeGreaterThan(256 * MIB);
  expect(most).toBeLessThan(100 * MIB);
});

/** Bytes that are in use: buffers and the heap. */
function memory(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

test("the first of a million replies does not wait for the others", async () => {
  const address = await serve(generated("value=[1..1000000]", 1_000_000));
  const channel = testChannel(address);
  let made = 0;
  const { outcome } = await observe(channel, {
    path: "/test.v1.Items/Do",
    messages: [Buffer.from("{}")],
    onMessage: () => {
      if (++made === 100) channel.close();
    },
  });
  expect(outcome.status.origin).toBe("transport");
  expect(made).toBeLessThan(1_000_000);
});

test("a hundred thousand requests are read as they come", async () => {
  const spec = specOf({
    kind: "client_streaming",
    request: { stream_generator: "value=[1..100000]", stream_size: 100_000 },
    expected: { message: { value: 5 } },
  });
  const messages = function* (): Generator<Uint8Array> {
    for (let value = 0; value < 100_000; value++) yield Buffer.from(`{"value":${value}}`);
  };
  const { outcome, messages: replies } = await observe(testChannel(await serve(spec)), {
    path: "/test.v1.Items/Do",
    messages: messages(),
  });
  expect(outcome.status.code).toBe(0);
  expect(replies).toEqual(['{"value":5}']);
});

test("messages of forty megabytes pass both ways", async () => {
  const address = await serve(generated("value=[5..5]", 1, 40 * MIB));
  let received = 0;
  const { outcome } = await observe(testChannel(address), {
    path: "/test.v1.Items/Do",
    messages: [Buffer.from(JSON.stringify({ text: "x".repeat(40 * MIB) }))],
    onMessage: (payload) => {
      received = payload.length;
    },
  });
  expect(outcome.status.code).toBe(0);
  // The padding stands in a bytes field, which is base64 in JSON.
  expect(received).toBeGreaterThan((40 * MIB * 4) / 3);
});

test("a process whose calls were given up ends by itself", async () => {
  const program = fileURLToPath(new URL("./embedded-leaves-nothing.ts", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], { timeout: LONG_MS });
  expect(stdout).toBe("deadline: 4\n");
  expect(stderr).toBe("");
});
