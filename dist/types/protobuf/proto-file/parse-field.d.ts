import { type DescriptorProto, type FieldDescriptorProto } from "@bufbuild/protobuf/wkt";
import { type Parser } from "./parser.ts";
import type { Token } from "./tokens.ts";
/** Where a field is declared, and where what comes of it goes. */
export type FieldHome = {
    readonly fields: FieldDescriptorProto[];
    /** The messages beside it: entries of maps and groups are added to them. */
    readonly types: DescriptorProto[];
    /** Reads the body of a group, whose field has that name. */
    readonly parseGroup: (name: Token) => DescriptorProto;
} & ({
    readonly kind: "message";
} | {
    readonly kind: "oneof";
    readonly index: number;
} | {
    readonly kind: "extend";
    readonly extendee: Token;
});
/** parseField reads a field, a map or a group. */
export declare function parseField(parser: Parser, home: FieldHome): void;
