/** `service Name { rpc … }` → its descriptor. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type MethodDescriptorProto,
  MethodDescriptorProtoSchema,
  MethodOptionsSchema,
  type ServiceDescriptorProto,
  ServiceDescriptorProtoSchema,
  ServiceOptionsSchema,
} from "@bufbuild/protobuf/wkt";
import { parseOptionStatement } from "./options.ts";
import { declared, type Parser } from "./parser.ts";

/** parseService reads a service, the word `service` being read. */
export function parseService(parser: Parser): ServiceDescriptorProto {
  const { tokens } = parser;
  const name = tokens.word("the name of a service");
  const service = declared(parser, create(ServiceDescriptorProtoSchema, { name: name.text }), name);
  tokens.expect("{");
  while (!tokens.ends("}")) {
    if (tokens.accept(";")) continue;
    if (tokens.accept("option")) {
      parseOptionStatement(parser, () => {
        service.options ??= create(ServiceOptionsSchema);
        return reflect(ServiceOptionsSchema, service.options);
      });
    } else {
      tokens.expect("rpc");
      service.method.push(parseMethod(parser));
    }
  }
  return service;
}

function parseMethod(parser: Parser): MethodDescriptorProto {
  const { tokens, places } = parser;
  const name = tokens.word("the name of a method");
  const method = declared(parser, create(MethodDescriptorProtoSchema, { name: name.text }), name);
  const input = parseMessages(parser);
  tokens.expect("returns");
  const output = parseMessages(parser);
  method.inputType = input.type.text;
  method.outputType = output.type.text;
  places.types.set(method, input.type.start);
  places.outputs.set(method, output.type.start);
  // Only what is said is set, as protoc does.
  if (input.streams) method.clientStreaming = true;
  if (output.streams) method.serverStreaming = true;
  if (tokens.accept("{")) parseMethodOptions(parser, method);
  else tokens.expect(";");
  return method;
}

/** `(Type)` or `(stream Type)`. */
function parseMessages({ tokens }: Parser) {
  tokens.expect("(");
  const streams = tokens.accept("stream");
  const type = tokens.path("a message type");
  tokens.expect(")");
  return { streams, type };
}

function parseMethodOptions(parser: Parser, method: MethodDescriptorProto): void {
  const { tokens } = parser;
  while (!tokens.ends("}")) {
    if (tokens.accept(";")) continue;
    tokens.expect("option");
    parseOptionStatement(parser, () => {
      method.options ??= create(MethodOptionsSchema);
      return reflect(MethodOptionsSchema, method.options);
    });
  }
}
