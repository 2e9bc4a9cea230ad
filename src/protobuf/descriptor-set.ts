/** Descriptors → a FileDescriptorSet with all that they need, as protobuf runtimes of every language read it. */
import { create, type DescFile, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";

/** descriptorSetOf holds a file and everything it imports, imports first, as `protoc --include_imports` writes it. */
export function descriptorSetOf(file: DescFile): Uint8Array {
  const files = new Map<string, DescFile>();
  const add = (each: DescFile): void => {
    if (files.has(each.proto.name)) return;
    for (const imported of each.dependencies) add(imported);
    files.set(each.proto.name, each);
  };
  add(file);
  const set = create(FileDescriptorSetSchema, { file: [...files.values()].map(({ proto }) => proto) });
  return toBinary(FileDescriptorSetSchema, set);
}
