/** The reply messages of a fixture, each made when it is due: a million of them fit in no memory. */
import { type DescField, type DescMessage, type DescMethod, ScalarType } from "@bufbuild/protobuf";
import { type Fixture, statusCode } from "./fixtures.ts";
import { generatorOf } from "./generator.ts";
import { isObject, type JsonObject } from "./json.ts";
import { messageExample } from "./matchers.ts";

export interface Replies {
  readonly count: number;
  at(i: number): Reply;
}

export interface Reply {
  readonly message: JsonObject;
  /** A bytes field beside those of the message, and not as base64: a large message takes half the time without. */
  readonly binary?: { readonly field: DescField; readonly bytes: Uint8Array };
}

const STREAMING: ReadonlySet<DescMethod["methodKind"]> = new Set(["server_streaming", "bidi_streaming"]);

export function repliesOf(fixture: Fixture, { methodKind, output }: DescMethod): Replies {
  const isStream = STREAMING.has(methodKind);
  if (isStream && fixture.expected.stream_generator !== undefined) return generatedReplies(fixture, output);
  const { count, at } = isStream ? writtenStream(fixture) : writtenMessage(fixture);
  return { count, at: (i) => ({ message: messageExample(at(i), output) }) };
}

interface Written {
  readonly count: number;
  at(i: number): JsonObject;
}

function writtenMessage(fixture: Fixture): Written {
  const { message } = fixture.expected;
  return { count: statusCode(fixture) === "OK" ? 1 : 0, at: () => (isObject(message) ? message : {}) };
}

function writtenStream({ expected }: Fixture): Written {
  const { stream, stream_sample: sample = [], stream_count: count = 0 } = expected;
  if (stream) return { count: stream.length, at: (i) => stream[i] ?? {} };
  return { count, at: (i) => sample[i] ?? sample.at(-1) ?? {} };
}

function generatedReplies({ expected, id }: Fixture, type: DescMessage): Replies {
  const { stream_generator: text = "", stream_size: count = 0, payload_bytes: size } = expected;
  const generator = generatorOf(text, count, id);
  if (size === undefined) return { count, at: (i) => ({ message: generator.message(i) }) };
  const field = paddedField(type, generator.names);
  return { count, at: (i) => padded(generator.message(i), field, size) };
}

/** paddedField is the type's first bytes, else string field that the generator gives no range. */
function paddedField(type: DescMessage, ranges: readonly string[]): DescField {
  const free = type.fields.filter(({ fieldKind, name }) => fieldKind === "scalar" && !ranges.includes(name));
  const field =
    free.find(({ scalar }) => scalar === ScalarType.BYTES) ?? free.find(({ scalar }) => scalar === ScalarType.STRING);
  if (field === undefined) throw new Error("payload_bytes needs a bytes or string field");
  return field;
}

function padded(generated: JsonObject, field: DescField, size: number): Reply {
  const { [field.name]: start = "", ...message } = generated;
  const text = Buffer.from(String(start));
  const bytes = Buffer.alloc(Math.max(size, text.length), "x");
  text.copy(bytes);
  if (field.scalar === ScalarType.BYTES) return { message, binary: { field, bytes } };
  return { message: { ...message, [field.name]: bytes.toString() } };
}
