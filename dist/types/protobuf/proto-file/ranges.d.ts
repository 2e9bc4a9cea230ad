import { type DescriptorProto, type EnumDescriptorProto } from "@bufbuild/protobuf/wkt";
import { type Parser } from "./parser.ts";
import type { TokenReader } from "./tokens.ts";
export declare const MAX_FIELD_NUMBER: number;
/** parseReserved reads what no field or enum value may use: numbers or names. */
export declare function parseReserved(parser: Parser, target: DescriptorProto | EnumDescriptorProto, number: () => number, max: number): void;
/** parseExtensions reads the numbers that extensions of a message may use. */
export declare function parseExtensions(parser: Parser, message: DescriptorProto): void;
/** fieldNumber reads a field's number, without judging more than that it is one. */
export declare function fieldNumber(tokens: TokenReader): number;
