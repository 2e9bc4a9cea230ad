/** The required fields of proto2: fixtures may leave them out, as a test of an error does, and so they must be encodable. */
import type { FieldDescriptorProto, FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import { FieldDescriptorProto_Label as Label, FeatureSet_FieldPresence as Presence } from "@bufbuild/protobuf/wkt";
import { messagesOf } from "./walk.ts";

/** relaxRequired makes a file's required fields optional, and gives their names by message. */
export function relaxRequired(file: FileDescriptorProto): Map<string, readonly string[]> {
  const required = new Map<string, readonly string[]>();
  for (const { message, fullName } of messagesOf(file)) {
    const names = message.field.filter(relaxField).map(({ name }) => name);
    if (names.length > 0) required.set(fullName, names);
  }
  return required;
}

/** Whether a field was required. */
function relaxField(field: FieldDescriptorProto): boolean {
  const features = field.options?.features;
  if (features?.fieldPresence === Presence.LEGACY_REQUIRED) features.fieldPresence = Presence.EXPLICIT;
  else if (field.label === Label.REQUIRED) field.label = Label.OPTIONAL;
  else return false;
  return true;
}
