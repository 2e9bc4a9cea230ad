/** `[default = …]` of proto2 and editions → as descriptors hold it. */
import { type EnumDescriptorProto, type FieldDescriptorProto } from "@bufbuild/protobuf/wkt";
import type { OptionValue } from "../proto-file/option-values.ts";
/** setDefault gives a field its default; what is wrong with that, where it is. */
export declare function setDefault(field: FieldDescriptorProto, value: OptionValue, type: EnumDescriptorProto | undefined): string | undefined;
