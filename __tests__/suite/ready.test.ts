/** Messages that are made once, and made anew where there is no room to keep them. */
import { describe, expect, test } from "vitest";
import { ReadyMessages, type Room } from "../../src/suite/ready.ts";

interface Made {
  readonly messages: ReadyMessages<string>;
  /** The indexes of the messages that were made, in order. */
  readonly made: number[];
}

/** messagesOf are as many messages, each of which takes as many bytes. */
function messagesOf(size: number, each: number, room: Room): Made {
  const made: number[] = [];
  const source = { size, at: (index: number) => ({ index }) };
  const make = ({ index }: { readonly index?: unknown }): string => {
    made.push(Number(index));
    return `message ${index}`;
  };
  return {
    messages: new ReadyMessages(
      source,
      (value) => make(value),
      () => each,
      room,
    ),
    made,
  };
}

const nothing = (): void => undefined;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe("messages", () => {
  test("are made once, and checked, before any is needed", () => {
    const { messages, made } = messagesOf(3, 10, { bytes: 100 });
    const checked: string[] = [];
    messages.makeReady((message) => void checked.push(message));
    expect(checked).toEqual(["message 0", "message 1", "message 2"]);
    expect([...messages, ...messages]).toEqual([...checked, ...checked]);
    expect(made).toEqual([0, 1, 2]);
  });

  test("beyond the room, which all share, are made anew each time", () => {
    const room = { bytes: 45 };
    const first = messagesOf(3, 10, room);
    const second = messagesOf(3, 10, room);
    for (const { messages } of [first, second]) messages.makeReady(nothing);
    expect(room.bytes).toBe(5);
    expect([...first.messages]).toHaveLength(3);
    for (let round = 0; round < 2; round++) expect([...second.messages]).toHaveLength(3);
    expect(first.made).toEqual([0, 1, 2]);
    expect(second.made).toEqual([0, 1, 2, 1, 2, 1, 2]);
  });

  test("of a long stream are tried at its ends, and made when they are needed", () => {
    const { messages, made } = messagesOf(1001, 10, { bytes: 1_000_000 });
    messages.makeReady(nothing);
    expect(made).toEqual([0, 1000]);
    expect([messages.at(5), messages.at(5)]).toEqual(["message 5", "message 5"]);
    expect([...messages]).toHaveLength(1001);
    expect(made).toEqual([0, 1000, 5, ...range(1, 5), ...range(6, 1000)]);
  });

  test("of a long stream are not kept where they are large", () => {
    const room = { bytes: 1_000_000 };
    const { messages, made } = messagesOf(1001, 5000, room);
    messages.makeReady(nothing);
    for (let round = 0; round < 2; round++) messages.at(5);
    expect(made).toEqual([0, 1000, 5, 5]);
    expect(room.bytes).toBe(1_000_000);
  });

  test("that cannot be made, or do not pass the check, throw", () => {
    const source = { size: 1, at: () => ({}) };
    const room = { bytes: 100 };
    const fails = (): never => {
      throw new Error("cannot be made");
    };
    expect(() => new ReadyMessages(source, fails, () => 1, room).makeReady(nothing)).toThrow("cannot be made");
    expect(() =>
      new ReadyMessages(
        source,
        () => "made",
        () => 1,
        room,
      ).makeReady(fails),
    ).toThrow("cannot be made");
  });
});
