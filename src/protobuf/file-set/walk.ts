/** What a file declares, nested things too. */
import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FileDescriptorProto,
} from "@bufbuild/protobuf/wkt";

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
export function joinName(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}

/** messagesOf lists a file's messages, outer before inner, the entries of maps among them. */
export function* messagesOf(file: FileDescriptorProto): Iterable<MessageIn> {
  yield* nestedMessages(file.messageType, file.package);
}

function* nestedMessages(messages: readonly DescriptorProto[], scope: string): Iterable<MessageIn> {
  for (const message of messages) {
    const fullName = joinName(scope, message.name);
    yield { message, fullName };
    yield* nestedMessages(message.nestedType, fullName);
  }
}

/** enumsOf lists a file's enums. */
export function* enumsOf(file: FileDescriptorProto): Iterable<EnumIn> {
  for (const type of file.enumType) yield { type, scope: file.package };
  for (const { message, fullName } of messagesOf(file)) {
    for (const type of message.enumType) yield { type, scope: fullName };
  }
}

/** extensionsOf lists the fields that a file adds to messages. */
export function* extensionsOf(file: FileDescriptorProto): Iterable<ExtensionIn> {
  for (const field of file.extension) yield { field, scope: file.package };
  for (const { message, fullName } of messagesOf(file)) {
    for (const field of message.extension) yield { field, scope: fullName };
  }
}
