/** The reply messages of a fixture, each made when it is due: a million of them fit in no memory. */
import { status } from "@grpc/grpc-js";
import type { Field } from "protobufjs";
import { type Fixture, type FixtureSpec, statusOf } from "./fixture.ts";
import { generator } from "./generator.ts";
import type { Json, JsonObject } from "./json.ts";
import { messageExample } from "./matchers.ts";
import type { Schema } from "./schema.ts";

/** A member that is a Buffer stands for a field of bytes; written in a fixture those are base64. */
export type Reply = Readonly<Record<string, Json | Buffer>>;

export interface Replies {
  readonly count: number;
  at(i: number): Reply;
}

export function repliesOf(fixture: Fixture): Replies {
  const schema = fixture.schema();
  const expected = fixture.spec.expected_response;
  if (schema.serverStreaming && expected.stream_generator !== undefined)
    return generatedReplies(fixture, schema, expected.stream_generator);
  const written = writtenReplies(fixture.spec, schema);
  return { count: written.count, at: (i) => messageExample(written.at(i), schema.output) };
}

function writtenReplies(spec: FixtureSpec, schema: Schema): { count: number; at(i: number): JsonObject } {
  const { message, stream, stream_count: count = 0, stream_sample: sample = [] } = spec.expected_response;
  if (!schema.serverStreaming) {
    const reply = typeof message === "object" ? message : {};
    return { count: statusOf(spec) === status.OK ? 1 : 0, at: () => reply };
  }
  if (stream) return { count: stream.length, at: (i) => stream[i] ?? {} };
  return { count, at: (i) => sample[Math.min(i, sample.length - 1)] ?? {} };
}

function generatedReplies({ id, spec }: Fixture, { output }: Schema, text: string): Replies {
  const { stream_size: count = 0, payload_bytes: size } = spec.expected_response;
  const { names, message } = generator(text, count, id);
  if (size === undefined) return { count, at: message };
  const fields = output.fieldsArray.filter(
    (field) => !field.repeated && !field.map && !names.includes(field.protoName),
  );
  const field = fields.find(({ type }) => type === "bytes") ?? fields.find(({ type }) => type === "string");
  if (field === undefined) throw new Error("payload_bytes needs a bytes or string field");
  return { count, at: (i) => padded(message(i), field, size) };
}

/** The message with the field filled up to so many bytes. */
function padded(message: Readonly<Record<string, string | number>>, field: Field, size: number): Reply {
  const { protoName: name, type } = field;
  const start = Buffer.from(String(message[name] ?? ""));
  const filled = Buffer.alloc(Math.max(size, start.length), "x");
  start.copy(filled);
  return { ...message, [name]: type === "bytes" ? filled : filled.toString() };
}
