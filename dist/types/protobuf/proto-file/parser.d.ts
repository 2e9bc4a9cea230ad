/** What the parsers of a `.proto` file's parts share. */
import type { FieldDescriptorProto } from "@bufbuild/protobuf/wkt";
import { Edition } from "@bufbuild/protobuf/wkt";
import type { OptionValue } from "./option-values.ts";
import type { Token, TokenReader } from "./tokens.ts";
/** Where in the text things are declared and types are named, by their descriptors. */
export interface Places {
    readonly names: ReadonlyMap<object, number>;
    /** The type of a field, the request type of a method. */
    readonly types: ReadonlyMap<object, number>;
    /** The reply type of a method. */
    readonly outputs: ReadonlyMap<object, number>;
}
export interface Parser {
    readonly tokens: TokenReader;
    readonly places: {
        readonly names: Map<object, number>;
        readonly types: Map<object, number>;
        readonly outputs: Map<object, number>;
    };
    /** The values of `default` options, which cannot be understood before the field's type is known. */
    readonly defaults: Map<FieldDescriptorProto, PlacedValue>;
    edition: ProtoEdition;
}
export interface PlacedValue {
    readonly value: OptionValue;
    readonly start: number;
}
export type ProtoEdition = Edition.EDITION_PROTO2 | Edition.EDITION_PROTO3 | Edition.EDITION_2023 | Edition.EDITION_2024;
/** As deep as protoc reads messages in messages. */
export declare const MAX_DEPTH = 32;
/** declared notes where a thing is declared, and gives it back. */
export declare function declared<T extends object>({ tokens, places }: Parser, thing: T, name: Token): T;
/** isEditions tells whether the file is of an edition rather than proto2 or proto3. */
export declare function isEditions({ edition }: Parser): boolean;
