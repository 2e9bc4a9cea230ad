/** Descriptors → a FileDescriptorSet with all that they need, as protobuf runtimes of every language read it. */
import { type DescFile } from "@bufbuild/protobuf";
/** descriptorSetOf holds a file and everything it imports, imports first, as `protoc --include_imports` writes it. */
export declare function descriptorSetOf(file: DescFile): Uint8Array;
