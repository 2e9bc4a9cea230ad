/**
 * Messages of a fixture as protobuf, made straight from its schema: on purpose nothing of the product's own codec, so
 * that a mistake there cannot hide behind the same mistake here.
 */
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";

const WIRE_TYPES = {
  double: WireType.Bit64,
  fixed64: WireType.Bit64,
  sfixed64: WireType.Bit64,
  float: WireType.Bit32,
  fixed32: WireType.Bit32,
  sfixed32: WireType.Bit32,
  string: WireType.LengthDelimited,
  bytes: WireType.LengthDelimited,
};

/** encodeMessage writes a value as the message `typeName` of a fixture's `protobuf` block. */
export function encodeMessage(schema, typeName, value) {
  const type = schema.messages.find((message) => message.name === typeName);
  const writer = new BinaryWriter();
  for (const field of type.fields) {
    const member = value[field.name];
    if (member === undefined) continue;
    for (const item of field.label === "repeated" ? member : [member]) writeField(writer, schema, field, item);
  }
  return writer.finish();
}

function writeField(writer, schema, { number, type }, item) {
  if (schema.messages.some((message) => message.name === type)) {
    writer.tag(number, WireType.LengthDelimited).bytes(encodeMessage(schema, type, item));
    return;
  }
  const wireType = WIRE_TYPES[type] ?? WireType.Varint;
  writer.tag(number, wireType)[type](type === "bytes" ? Buffer.from(item, "base64") : item);
}
