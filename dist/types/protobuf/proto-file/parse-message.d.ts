import { type DescriptorProto, type FieldDescriptorProto, SymbolVisibility } from "@bufbuild/protobuf/wkt";
import { type Parser } from "./parser.ts";
/** parseMessage reads a message, the word `message` being read. */
export declare function parseMessage(parser: Parser, depth?: number): DescriptorProto;
/** Of edition 2024: whether other files may use a type. */
export declare function parseVisibility({ tokens, edition }: Parser): SymbolVisibility | undefined;
/** visible notes the visibility of a type, where it is said. */
export declare function visible<T extends {
    visibility: SymbolVisibility;
}>(type: T, visibility: SymbolVisibility | undefined): T;
/** parseExtend reads new fields of another message, the word `extend` being read. */
export declare function parseExtend(parser: Parser, fields: FieldDescriptorProto[], types: DescriptorProto[], depth: number): void;
