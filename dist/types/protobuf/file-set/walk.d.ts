/** What a file declares, nested things too. */
import type { DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto } from "@bufbuild/protobuf/wkt";
export interface MessageIn {
    readonly message: DescriptorProto;
    /** Without a leading dot, as all full names here. */
    readonly fullName: string;
}
export interface EnumIn {
    readonly type: EnumDescriptorProto;
    /** The full name of the package or message that it stands in. */
    readonly scope: string;
}
export interface ExtensionIn {
    readonly field: FieldDescriptorProto;
    readonly scope: string;
}
/** joinName is the full name of something in a scope. */
export declare function joinName(scope: string, name: string): string;
/** messagesOf lists a file's messages, outer before inner, the entries of maps among them. */
export declare function messagesOf(file: FileDescriptorProto): Iterable<MessageIn>;
/** enumsOf lists a file's enums. */
export declare function enumsOf(file: FileDescriptorProto): Iterable<EnumIn>;
/** extensionsOf lists the fields that a file adds to messages. */
export declare function extensionsOf(file: FileDescriptorProto): Iterable<ExtensionIn>;
