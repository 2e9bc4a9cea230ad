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
  const type = declared(schema, "messages", typeName);
  const writer = new BinaryWriter();
  for (const field of type.fields) {
    const member = value[field.name];
    if (member === undefined) continue;
    for (const [shape, item] of itemsOf(field, member)) writeField(writer, schema, shape, item);
  }
  return writer.finish();
}

/** What a field's value is on the wire: each item of a list and each entry of a map is a field of its own. */
function itemsOf(field, value) {
  const [, keyType, valueType] = /^map<(\w+), (.+)>$/.exec(field.type) ?? [];
  if (keyType === undefined) return (field.label === "repeated" ? value : [value]).map((item) => [field, item]);
  const entry = {
    fields: [
      { name: "key", type: keyType, number: 1 },
      { name: "value", type: valueType, number: 2 },
    ],
  };
  return Object.entries(value).map(([key, item]) => [
    { number: field.number, type: field.type, entry },
    { key, value: item },
  ]);
}

function writeField(writer, schema, { number, type, entry }, item) {
  if (entry !== undefined) {
    const written = encodeMessage({ ...schema, messages: [...schema.messages, { name: type, ...entry }] }, type, item);
    writer.tag(number, WireType.LengthDelimited).bytes(written);
  } else if (type === "google.protobuf.Timestamp") {
    writer.tag(number, WireType.LengthDelimited).bytes(encodeTimestamp(item));
  } else if (declared(schema, "messages", type) !== undefined) {
    writer.tag(number, WireType.LengthDelimited).bytes(encodeMessage(schema, type, item));
  } else if (declared(schema, "enums", type) !== undefined) {
    const known = declared(schema, "enums", type).values.find(({ name }) => name === item);
    writer.tag(number, WireType.Varint).int32(known?.number ?? item);
  } else {
    const wireType = WIRE_TYPES[type] ?? WireType.Varint;
    writer.tag(number, wireType)[type](type === "bytes" ? Buffer.from(item, "base64") : item);
  }
}

/** `2024-01-31T12:00:00.5Z`: seconds since 1970 in field 1, nanoseconds in field 2. */
function encodeTimestamp(text) {
  const [, seconds, fraction = ""] = /^([^.Z]+)(?:\.(\d+))?Z$/.exec(text);
  const writer = new BinaryWriter();
  writer.tag(1, WireType.Varint).int64(Date.parse(`${seconds}Z`) / 1000);
  writer.tag(2, WireType.Varint).int32(Number(fraction.padEnd(9, "0")));
  return writer.finish();
}

/** Types may be declared inside messages, and are then called `Outer.Inner`. */
function declared(scope, list, name) {
  const [first, ...rest] = name.split(".");
  if (rest.length === 0) return scope[list]?.find((type) => type.name === first);
  const outer = scope.messages?.find((type) => type.name === first);
  return outer === undefined ? undefined : declared(outer, list, rest.join("."));
}
