/** The required fields of proto2: fixtures may leave them out, as a test of an error does, and so they must be encodable. */
import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
/** relaxRequired makes a file's required fields optional, and gives their names by message. */
export declare function relaxRequired(file: FileDescriptorProto): Map<string, readonly string[]>;
