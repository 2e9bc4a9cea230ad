/** The well-known types that a fixture's schema may use, and all files of google/protobuf/ that one may import. */
import { createRegistry, type DescFile } from "@bufbuild/protobuf";
import {
  file_google_protobuf_any,
  file_google_protobuf_api,
  file_google_protobuf_compiler_plugin,
  file_google_protobuf_cpp_features,
  file_google_protobuf_descriptor,
  file_google_protobuf_duration,
  file_google_protobuf_empty,
  file_google_protobuf_field_mask,
  file_google_protobuf_go_features,
  file_google_protobuf_java_features,
  file_google_protobuf_source_context,
  file_google_protobuf_struct,
  file_google_protobuf_timestamp,
  file_google_protobuf_type,
  file_google_protobuf_wrappers,
} from "@bufbuild/protobuf/wkt";

export const WELL_KNOWN_FILES: readonly DescFile[] = [
  file_google_protobuf_any,
  file_google_protobuf_duration,
  file_google_protobuf_empty,
  file_google_protobuf_field_mask,
  file_google_protobuf_struct,
  file_google_protobuf_timestamp,
  file_google_protobuf_wrappers,
];

export const WELL_KNOWN_REGISTRY = createRegistry(...WELL_KNOWN_FILES);

/** Full names of the well-known message types that a fixture may use without declaring them. */
export const WELL_KNOWN_TYPES: ReadonlySet<string> = new Set(
  WELL_KNOWN_FILES.flatMap((file) => file.messages.map((message) => message.typeName)),
);

/** The files that need not be there to be imported, by the path that imports give: `google/protobuf/any.proto`. */
export const BUILT_IN_FILES: ReadonlyMap<string, DescFile> = new Map(
  [
    ...WELL_KNOWN_FILES,
    file_google_protobuf_api,
    file_google_protobuf_compiler_plugin,
    file_google_protobuf_cpp_features,
    file_google_protobuf_descriptor,
    file_google_protobuf_go_features,
    file_google_protobuf_java_features,
    file_google_protobuf_source_context,
    file_google_protobuf_type,
  ].map((file) => [file.proto.name, file]),
);
