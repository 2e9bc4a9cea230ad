/** What a call costs the runner, against the same calls at the same concurrency made by a bare grpc-js loop. */
import grpc from "@grpc/grpc-js";
import { loadFixtures } from "../src/fixtures/load.ts";
import { parseAddress } from "../src/rpc/address.ts";
import { openChannel } from "../src/rpc/channel.ts";
import { compilePlan, type Plan, type PlannedCall } from "../src/suite/plan.ts";
import { runPlan } from "../src/suite/run.ts";
import { median, ratio, serve, type Table, withFolder, writeUnaryFixtures } from "./support.ts";

const ROUNDS = 15;
const REPEAT = 10;
const CONCURRENCY = 16;

export function benchCalls(): Promise<Table> {
  return withFolder(async (folder) => {
    writeUnaryFixtures(folder, 100);
    const server = await serve(folder);
    try {
      const suite = await loadFixtures([folder], { cwd: folder });
      const plan = compilePlan(suite.fixtures, {
        encoding: "protobuf",
        timeoutMs: 10_000,
        findings: [],
        suite: { hash: suite.hash, fixtures: suite.files },
      });
      const client = new grpc.Client(server.address, grpc.credentials.createInsecure());
      const channel = openChannel(parseAddress(server.address));
      const ours: number[] = [];
      const bare: number[] = [];
      for (let i = 0; i <= ROUNDS; i++) {
        const runner = await microsecondsPerCall(() => runnerCalls(plan, channel));
        const loop = await microsecondsPerCall(() => bareCalls(plan, client));
        if (i > 0) {
          ours.push(runner);
          bare.push(loop);
        }
      }
      client.close();
      channel.close();
      return [
        ["a unary call by the runner, judged and recorded (median)", `${median(ours).toFixed(0)} us`],
        ["the same call by a bare grpc-js loop, reply not looked at", `${median(bare).toFixed(0)} us`],
        ["ratio, round by round", ratio(median(ours.map((time, i) => time / (bare[i] ?? 1))))],
      ];
    } finally {
      await server.stop();
    }
  });
}

async function microsecondsPerCall(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return ((performance.now() - began) * 1000) / (100 * REPEAT);
}

async function runnerCalls(plan: Plan, channel: ReturnType<typeof openChannel>): Promise<void> {
  const results = await runPlan(
    plan,
    { channel, isGone: async () => true },
    {
      concurrency: CONCURRENCY,
      repeat: REPEAT,
      mask: (text) => text,
      replay: () => "",
      stopReason: () => undefined,
      onResult: () => undefined,
    },
  );
  const wrong = results.find(({ verdict }) => verdict !== "passed");
  if (wrong !== undefined) throw new Error(`${wrong.id}: ${wrong.verdict}`);
}

async function bareCalls(plan: Plan, client: grpc.Client): Promise<void> {
  const calls = plan.entries.filter((entry): entry is PlannedCall => entry.kind === "call");
  const queue = Array.from({ length: REPEAT }, () => calls).flat();
  const work = async (): Promise<void> => {
    for (let call = queue.pop(); call !== undefined; call = queue.pop()) await bareCall(call, client);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

function bareCall(call: PlannedCall, client: grpc.Client): Promise<void> {
  const [message = new Uint8Array()] = call.messages;
  const identity = (bytes: Buffer): Buffer => bytes;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      call.method.path,
      identity,
      identity,
      Buffer.from(message),
      { deadline: Date.now() + 10_000 },
      (error) => (error === null ? resolve() : reject(error)),
    );
  });
}
