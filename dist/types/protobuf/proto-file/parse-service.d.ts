import { type ServiceDescriptorProto } from "@bufbuild/protobuf/wkt";
import { type Parser } from "./parser.ts";
/** parseService reads a service, the word `service` being read. */
export declare function parseService(parser: Parser): ServiceDescriptorProto;
