/** A server stream of 1 GiB, against a run of one empty call: peak memory of the client and of the embedded server. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mib, ms, peakOf, runCli, serve, type Table, withFolder } from "./support.ts";

const MESSAGE_BYTES = 1024 * 1024;
const MESSAGES = 1024;

export function benchMemory(): Promise<Table> {
  return withFolder(async (folder) => {
    const empty = await measure(folder, "empty", 0);
    const full = await measure(folder, "full", MESSAGES);
    return [
      ["1 GiB in 1 MiB messages, generated, sent, compared", ms(full.wallMs)],
      ["client: peak of the 1 GiB run above an empty run", mib(full.client - empty.client)],
      ["client: peaks", `${mib(full.client)}, ${mib(empty.client)}`],
      ["embedded server: peak of the 1 GiB run above an empty run", mib(full.server - empty.server)],
      ["embedded server: peaks", `${mib(full.server)}, ${mib(empty.server)}`],
    ];
  });
}

async function measure(folder: string, name: string, messages: number) {
  const fixtures = join(folder, name, "server");
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(join(fixtures, "20_stream.json"), JSON.stringify(streamFixture(messages)));
  const clientPeak = join(folder, `${name}-client`);
  const serverPeak = join(folder, `${name}-server`);
  const server = await serve(fixtures, serverPeak);
  const wallMs = await runCli(["run", fixtures, "--address", server.address], clientPeak).finally(() => server.stop());
  return { wallMs, client: peakOf(clientPeak), server: peakOf(serverPeak) };
}

function streamFixture(messages: number) {
  return {
    name: "A large stream",
    description: "A stream far larger than the memory it may take.",
    category: "server_streaming",
    protobuf: {
      package: "bench.v1",
      messages: [
        { name: "Request", fields: [{ name: "id", type: "string", number: 1, label: "required" }] },
        {
          name: "Chunk",
          fields: [
            { name: "index", type: "int32", number: 1, label: "required" },
            { name: "data", type: "bytes", number: 2, label: "required" },
          ],
        },
      ],
      services: [
        {
          name: "Bulk",
          methods: [{ name: "Download", input_type: "Request", output_type: "Chunk", server_streaming: true }],
        },
      ],
    },
    handler: { service: "bench.v1.Bulk", method: "Download", timeout_ms: 600_000 },
    request: { metadata: { "content-type": "application/grpc" }, message: { id: "bulk" } },
    expected_response: {
      status_code: "OK",
      ...(messages === 0
        ? { stream: [] }
        : { stream_generator: `index=[0..${messages - 1}]`, stream_size: messages, payload_bytes: MESSAGE_BYTES }),
    },
    tags: ["server_streaming", "bench"],
  };
}
