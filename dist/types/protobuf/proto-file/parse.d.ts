import { type FieldDescriptorProto, type FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { PlacedValue, Places } from "./parser.ts";
export interface ParsedFile {
    /** Names of types are as they are written, and the dependencies are for the reader of the imports to set. */
    readonly descriptor: FileDescriptorProto;
    readonly imports: readonly ImportStatement[];
    readonly places: Places;
    readonly defaults: ReadonlyMap<FieldDescriptorProto, PlacedValue>;
}
export interface ImportStatement {
    readonly path: string;
    /** `public`: who imports this file sees that one too. `option`: for custom options alone. */
    readonly kind: "plain" | "public" | "weak" | "option";
    readonly start: number;
}
/** parseProto reads a `.proto` file. Throws ProtoSyntaxError. */
export declare function parseProto(text: string): ParsedFile;
