/** The peer: a hand-written sequential loop over grpc-js, as one would write it for a hundred unary calls. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import grpc from "@grpc/grpc-js";
import protobuf from "protobufjs";

const [folder, address] = process.argv.slice(2);
const client = new grpc.Client(address, grpc.credentials.createInsecure());
for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"))) {
  const fixture = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const [request, reply] = fixture.protobuf.messages.map(typeOf);
  const path = `/${fixture.handler.service}/${fixture.handler.method}`;
  const encode = (value) => Buffer.from(request.encode(request.fromObject(value)).finish());
  const decode = (bytes) => reply.toObject(reply.decode(bytes), { longs: Number, defaults: true });
  const received = await new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      path,
      encode,
      decode,
      fixture.request.message,
      { deadline: Date.now() + 10_000 },
      (error, value) => (error === null ? resolve(value) : reject(error)),
    );
  });
  if (received.total !== fixture.expected_response.message.total)
    throw new Error(`${file}: ${JSON.stringify(received)}`);
}
client.close();

function typeOf(message) {
  const type = new protobuf.Type(message.name);
  for (const { name, number, type: fieldType } of message.fields) type.add(new protobuf.Field(name, number, fieldType));
  new protobuf.Root().add(type);
  return type;
}
