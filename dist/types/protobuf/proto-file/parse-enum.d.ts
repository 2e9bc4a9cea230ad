import { type EnumDescriptorProto } from "@bufbuild/protobuf/wkt";
import { type Parser } from "./parser.ts";
/** parseEnum reads an enum, the word `enum` being read. */
export declare function parseEnum(parser: Parser): EnumDescriptorProto;
