/** How a client paces what it sends: by the replies it has, by time, and without a half-close. */
import { describe, expect, test } from "vitest";
import type { ClientBehaviour } from "../../src/rpc/behaviour.ts";
import type { CallRequest } from "../../src/rpc/call.ts";
import { STATUS } from "../../src/rpc/status.ts";
import {
  afterHalfClose,
  frame,
  http2Peer,
  LONG_MS,
  type Observed,
  type OnStream,
  observe,
  openReply,
  receive,
  reply,
  testChannel,
} from "./peers.ts";

const five = ["1", "2", "3", "4", "5"].map((text) => Buffer.from(text));

async function callOn(script: OnStream, changes: Partial<CallRequest> = {}): Promise<Observed> {
  return observe(testChannel(await http2Peer(script)), { messages: five, requestCount: 5, ...changes });
}

/** Answers each message at once, and ends after half-close. */
const echoing = (log: string[] = []): OnStream => {
  return (stream, headers) => {
    openReply(stream, { "grpc-status": "0" });
    receive(stream, headers, (text) => {
      log.push(`request ${text}`);
      stream.write(frame(text));
    });
    stream.on("end", () => {
      log.push("half-close");
      stream.end();
    });
  };
};

/** Collects all messages and answers after half-close, as a server must not in full duplex. */
const collecting: OnStream = (stream, headers) => {
  const texts: string[] = [];
  openReply(stream, { "grpc-status": "0" });
  receive(stream, headers, (text) => texts.push(text));
  stream.on("end", () => stream.end(Buffer.concat(texts.map(frame))));
};

describe("full duplex", () => {
  const inTurns: ClientBehaviour = { repliesAwaited: (sent) => sent };

  test("has each reply before the next message, and the last before the half-close", async () => {
    const log: string[] = [];
    const { outcome } = await callOn(echoing(log), {
      behaviour: inTurns,
      onMessage: (payload) => log.push(`reply ${Buffer.from(payload).toString()}`),
    });
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 5, messageCount: 5 });
    expect(log).toEqual([...[1, 2, 3, 4, 5].flatMap((i) => [`request ${i}`, `reply ${i}`]), "half-close"]);
  });

  test("does not get on with a server that collects first, and says what it waited for", async () => {
    const { outcome } = await callOn(collecting, { behaviour: inTurns, deadlineMs: 500 });
    expect(outcome.status).toEqual({
      code: STATUS.DEADLINE_EXCEEDED,
      message:
        "no status within 500 ms: the client had sent 1 of 5 messages and was waiting for reply 1 before the next",
      origin: "client",
    });
    expect(outcome.sentCount).toBe(1);
    expect(outcome.timings).not.toHaveProperty("sentMs");
  });

  test("is what makes the difference to that server", async () => {
    const { outcome, messages } = await callOn(collecting);
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 5 });
    expect(messages).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("says that it waited before its half-close", async () => {
    const script: OnStream = (stream, headers) => {
      openReply(stream, { "grpc-status": "0" });
      receive(stream, headers, (text) => void (text !== "5" && stream.write(frame(text))));
      stream.on("end", () => stream.end(frame("5")));
    };
    const { outcome } = await callOn(script, { behaviour: inTurns, deadlineMs: 500 });
    expect(outcome.status.message).toBe(
      "no status within 500 ms: the client had sent 5 of 5 messages and was waiting for reply 5 before its half-close",
    );
  });

  test("says that it waited before its first message, and leaves out a number that it was not told", async () => {
    const script: OnStream = (stream) => openReply(stream.resume(), {});
    const behaviour: ClientBehaviour = { repliesAwaited: () => 1 };
    const five = await callOn(script, { behaviour, deadlineMs: 200 });
    expect(five.outcome.status.message).toContain(
      ": the client had sent 0 of 5 messages and was waiting for reply 1 before the first",
    );
    const address = await http2Peer(script);
    const unknown = await observe(testChannel(address), { behaviour, deadlineMs: 200 });
    expect(unknown.outcome.status.message).toContain(": the client had sent 0 messages and was waiting for reply 1");
  });

  test("says nothing of the kind where nothing was waited for", async () => {
    const script: OnStream = (stream, headers) => echoing()(Object.assign(stream, { end: () => stream }), headers, []);
    const { outcome } = await callOn(script, { behaviour: inTurns, deadlineMs: 500 });
    expect(outcome).toMatchObject({ status: { message: "no status within 500 ms" }, sentCount: 5, messageCount: 5 });
  });

  test("waits for as many replies as it is told to", async () => {
    const log: string[] = [];
    const script: OnStream = (stream, headers) => {
      openReply(stream, { "grpc-status": "0" });
      receive(stream, headers, (text) => {
        log.push(`request ${text}`);
        if (text === "2" || text === "4") stream.write(Buffer.concat([frame("a"), frame("b")]));
      });
      stream.on("end", () => stream.end());
    };
    const { outcome } = await callOn(script, {
      behaviour: { repliesAwaited: (sent) => Math.floor(sent / 2) * 2 },
      onMessage: (payload) => log.push(Buffer.from(payload).toString()),
    });
    expect(outcome.status.code).toBe(STATUS.OK);
    expect(log.join(" ").replaceAll("request ", "")).toBe("1 2 a b 3 4 a b 5");
  });

  test("ends with a server that ends", async () => {
    const script: OnStream = (stream) => {
      openReply(stream, { "grpc-status": "8", "grpc-message": "enough" });
      stream.once("data", () => stream.end());
    };
    const { outcome } = await callOn(script, { behaviour: inTurns });
    expect(outcome).toMatchObject({ status: { code: 8, message: "enough", origin: "server" }, sentCount: 1 });
  });

  test("keeps its turns for messages larger than the stream takes at once", async () => {
    const large = Array.from({ length: 4 }, () => Buffer.alloc(200_000, "x"));
    const { outcome } = await callOn(echoing(), { messages: large, requestCount: 4, behaviour: inTurns });
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 4, messageCount: 4 });
  });
});

describe("a delay between messages", () => {
  test("is kept between any two", async () => {
    const { outcome, messages } = await callOn(echoing(), { behaviour: { sendDelayMs: 20 } });
    expect(messages).toHaveLength(5);
    // Node's timers may fire a millisecond early.
    expect(outcome.timings.sentMs).toBeGreaterThanOrEqual(4 * 19);
  });

  test("comes neither before the first nor after the last", async () => {
    const { outcome } = await callOn(echoing(), { messages: five.slice(0, 1), behaviour: { sendDelayMs: 3_600_000 } });
    expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 1 });
  });

  test("ends with a server that ends", async () => {
    const script: OnStream = (stream) => stream.once("data", () => openReply(stream, { "grpc-status": "0" }));
    const { outcome } = await callOn(
      (stream, headers, raw) => {
        script(stream, headers, raw);
        stream.once("data", () => stream.end());
      },
      { behaviour: { sendDelayMs: 3_600_000 } },
    );
    expect(outcome).toMatchObject({ status: { code: STATUS.OK, origin: "server" }, sentCount: 1 });
  });
});

describe("no half-close", () => {
  test("is seen by the server, which ends the call itself", async () => {
    let ended = false;
    const script: OnStream = (stream, headers) => {
      openReply(stream, { "grpc-status": "0" });
      receive(stream, headers, (text) => {
        if (text === "5") stream.end(frame("all five"));
      });
      stream.on("end", () => {
        // A reset ends the readable side too.
        ended ||= !stream.aborted;
      });
    };
    const { outcome, messages } = await callOn(script, { behaviour: { halfClose: false } });
    expect(messages).toEqual(["all five"]);
    expect(outcome).toMatchObject({ status: { code: STATUS.OK, origin: "server" }, sentCount: 5, violations: [] });
    expect(outcome.timings.sentMs).toBeGreaterThan(0);
    expect(ended).toBe(false);
  });

  test("is told of a server that waits for it", async () => {
    const { outcome } = await callOn(collecting, { behaviour: { halfClose: false }, deadlineMs: 300 });
    expect(outcome.status).toEqual({
      code: STATUS.DEADLINE_EXCEEDED,
      message: "no status within 300 ms: the client had sent 5 of 5 messages and had not half-closed",
      origin: "client",
    });
  });

  test("needs no replies to not come", async () => {
    const behaviour: ClientBehaviour = { halfClose: false, repliesAwaited: (sent) => (sent === 5 ? 1 : 0) };
    const script: OnStream = (stream, headers) => {
      openReply(stream, { "grpc-status": "0" });
      receive(stream, headers, (text) => void (text === "5" && stream.end()));
    };
    expect((await callOn(script, { behaviour })).outcome.timings.sentMs).toBeGreaterThan(0);
  });
});

describe("a deadline that is left to the server", () => {
  /** Ends with DEADLINE_EXCEEDED some time after the deadline that it is sent. */
  const ending = (seen: unknown[], end: (stream: Parameters<OnStream>[0]) => void): OnStream => {
    return (stream, headers) => {
      seen.push(headers["grpc-timeout"]);
      stream.resume();
      setTimeout(() => stream.destroyed || end(stream), 250);
    };
  };
  const withStatus = (stream: Parameters<OnStream>[0]): void => {
    openReply(stream, { "grpc-status": "4", "grpc-message": "too late" });
    stream.end();
  };

  test("is sent, and the server's own status gets through", async () => {
    const seen: unknown[] = [];
    const { outcome } = await callOn(ending(seen, withStatus), {
      deadlineMs: 200,
      behaviour: { deadlineGraceMs: LONG_MS },
    });
    expect(seen).toEqual(["200m"]);
    expect(outcome.status).toEqual({ code: STATUS.DEADLINE_EXCEEDED, message: "too late", origin: "server" });
  });

  test("is otherwise the client's", async () => {
    const seen: unknown[] = [];
    const { outcome } = await callOn(ending(seen, withStatus), { deadlineMs: 200 });
    expect(seen).toEqual(["200m"]);
    expect(outcome.status).toMatchObject({ code: STATUS.DEADLINE_EXCEEDED, origin: "client" });
  });

  test("is not kept by a reset", async () => {
    const { outcome } = await callOn(
      ending([], (stream) => stream.close(8)),
      { deadlineMs: 200, behaviour: { deadlineGraceMs: LONG_MS } },
    );
    expect(outcome.status).toMatchObject({ code: STATUS.CANCELLED, origin: "server" });
  });

  test("that the server does not keep is the client's in the end", async () => {
    const { outcome } = await callOn((stream) => stream.resume(), {
      deadlineMs: 100,
      behaviour: { deadlineGraceMs: 50 },
    });
    expect(outcome.status).toEqual({
      code: STATUS.DEADLINE_EXCEEDED,
      message: "no status within 100 ms, nor 50 ms later",
      origin: "client",
    });
  });
});

test("a call without a behaviour sends all it has, half-closes and tells how much it sent", async () => {
  const { outcome } = await callOn((stream, headers, raw) => {
    afterHalfClose(stream, () => undefined);
    reply(["answer"])(stream, headers, raw);
  });
  expect(outcome).toMatchObject({ status: { code: STATUS.OK }, sentCount: 5, messageCount: 1, compressedCount: 0 });
  expect(outcome.timings.sentMs).toBeGreaterThan(0);
  expect(outcome.timings.sentMs).toBeLessThanOrEqual(outcome.timings.durationMs);
});
