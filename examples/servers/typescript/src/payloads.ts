/** The two encodings: what the bytes of a fixture's messages are. */
import type { Type } from "protobufjs";
import protojson from "protobufjs/ext/protojson.js";
import { fitting, memberPlace } from "./fields.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Reply } from "./replies.ts";
import type { Schema } from "./schema.ts";

export interface Codec {
  /** Throws where the request is none of the fixture's type. */
  check(request: Buffer): void;
  encode(reply: Reply): Buffer;
}

export type Encoding = keyof typeof CODECS;

export const CODECS = {
  protobuf: ({ input, output }: Schema): Codec => ({
    check(request) {
      input.decode(request);
    },
    encode(reply) {
      const plain: [string, Json][] = [];
      const binary: [string, Buffer][] = [];
      for (const [key, value] of Object.entries(reply)) {
        if (Buffer.isBuffer(value)) binary.push([memberPlace({ type: output }, key)?.field?.name ?? key, value]);
        else plain.push([key, value]);
      }
      const message = protojson.fromJson(output, fitting(Object.fromEntries(plain), { type: output }));
      // A large message takes half the time without the way through base64.
      return bufferOf(output, Object.assign(message, Object.fromEntries(binary)));
    },
  }),
  json: (): Codec => ({
    check(request) {
      JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request));
    },
    encode(reply) {
      const members = Object.entries(reply).map(([name, value]) => {
        return [name, Buffer.isBuffer(value) ? value.toString("base64") : value];
      });
      return Buffer.from(JSON.stringify(Object.fromEntries(members)));
    },
  }),
};

/** A message of this type, of which the members are known to fit. */
export function encodeJson(type: Type, message: JsonObject): Buffer {
  return bufferOf(type, protojson.fromJson(type, message));
}

function bufferOf(type: Type, message: object): Buffer {
  const { buffer, byteOffset, byteLength } = type.encode(message).finish();
  return Buffer.from(buffer, byteOffset, byteLength);
}
