/** The two encodings: what the bytes of a fixture's messages are. */
import { create, type DescMethod, fromJson, type Message } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import type { ConnectRouterOptions } from "@connectrpc/connect";
import { fittingMessage } from "./fields.ts";
import type { Reply } from "./replies.ts";
import type { Schema } from "./schemas.ts";

export interface Codec {
  /** The method with the types that its messages have for connect. */
  readonly method: DescMethod;
  /** Where it is there, the messages go through connect's JSON instead of its protobuf. */
  readonly jsonOptions?: NonNullable<ConnectRouterOptions["jsonOptions"]>;
  encode(reply: Reply): Message;
}

export type Encoding = keyof typeof CODECS;

export const CODECS = { protobuf: protobufCodec, json: jsonCodec };

function protobufCodec({ method, types }: Schema): Codec {
  return {
    method,
    encode({ message, binary }) {
      const encoded = fromJson(method.output, fittingMessage(message, method.output), { registry: types });
      if (binary) reflect(method.output, encoded).set(binary.field, binary.bytes);
      return encoded;
    },
  };
}

/** jsonCodec makes connect carry any JSON. Its own is what protobuf makes of a type; here each message is a text. */
function jsonCodec({ method }: Schema): Codec {
  return {
    method: { ...method, input: StringValueSchema, output: StringValueSchema },
    jsonOptions: RAW_TEXT,
    encode({ message, binary }) {
      const bytes = binary && { [binary.field.name]: Buffer.from(binary.bytes).toString("base64") };
      return create(StringValueSchema, { value: JSON.stringify({ ...message, ...bytes }) });
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** A StringValue's JSON is a string literal. connect takes encoders of texts, which its types do not tell. These put
 * the literal's content on the wire, and what comes from there into a literal. */
const RAW_TEXT = {
  ignoreUnknownFields: false,
  textEncoder: { encode: (literal: string): Uint8Array => encoder.encode(JSON.parse(literal)) },
  textDecoder: {
    decode(bytes: Uint8Array): string {
      const text = decoder.decode(bytes);
      JSON.parse(text); // what is no JSON is refused
      return JSON.stringify(text);
    },
  },
};
