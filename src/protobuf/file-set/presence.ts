/** Checks that need an edition's features resolved, and so descriptors: closed enums, presence, extensions. */
import type { DescEnum, DescExtension, DescField, DescFile, DescMessage } from "@bufbuild/protobuf";
import { nestedTypes } from "@bufbuild/protobuf/reflect";
import { Edition, FeatureSet_FieldPresence as Presence } from "@bufbuild/protobuf/wkt";
import { quote } from "../../text/quote.ts";
import { isIn, type Range, sorted } from "./structure.ts";

/** Something of a file's descriptor, and what is wrong with it. */
export type Finding = readonly [thing: object, message: string];

/** Who has which extension number: `package.Message #100`. Shared by the files of a schema. */
export type ExtensionNumbers = Map<string, DescExtension>;

/** findPresenceProblems finds enums without a zero, fields that cannot hold their enum's default, misplaced extensions. */
export function* findPresenceProblems(file: DescFile, taken: ExtensionNumbers): Iterable<Finding> {
  for (const type of nestedTypes(file)) {
    switch (type.kind) {
      case "enum":
        yield* enumProblems(type);
        break;
      case "message":
        for (const field of type.fields) yield* fieldProblems(field);
        break;
      case "extension":
        yield* extensionProblems(type, taken);
        break;
      case "service":
        break;
    }
  }
}

function* enumProblems({ open, name, values: [first] }: DescEnum): Iterable<Finding> {
  if (!open || first === undefined || first.number === 0) return;
  const message = `${quote(first.name)} is the first value of the enum ${quote(name)}, and must be 0: it is the default`;
  yield [first.proto, message];
}

function* fieldProblems(field: DescField): Iterable<Finding> {
  const { name, proto, presence, enum: type, fieldKind, parent } = field;
  if (type === undefined || type.open) return;
  if (parent.file.edition === Edition.EDITION_PROTO3) {
    yield [proto, `${quote(name)} is of proto3, and so cannot be of ${quote(type.typeName)}, a closed enum`];
    return;
  }
  if (fieldKind === "map" && type.values[0]?.number !== 0) {
    yield [proto, `the values of the map ${quote(name)} are of ${quote(type.typeName)}, whose first value is not 0`];
  }
  // A list has no presence either, and nothing that it would need a default for.
  if (fieldKind !== "enum" || presence !== Presence.IMPLICIT) return;
  const message = `${quote(name)} has no presence, and so cannot be of ${quote(type.typeName)}, a closed enum`;
  yield [proto, message];
}

function* extensionProblems(extension: DescExtension, taken: ExtensionNumbers): Iterable<Finding> {
  const { name, number, proto, extendee } = extension;
  const key = `${extendee.typeName} #${number}`;
  const before = taken.get(key);
  taken.set(key, extension);
  if (before !== undefined)
    yield [proto, `${quote(before.typeName)} has the number ${number} in ${extendee.typeName} too`];
  if (isIn(rangesOf(extendee), number)) return;
  yield [proto, `${quote(name)} has the number ${number}, which ${extendee.typeName} does not leave to extensions`];
}

const rangeCache = new WeakMap<DescMessage, readonly Range[]>();

function rangesOf(extendee: DescMessage): readonly Range[] {
  const known = rangeCache.get(extendee);
  if (known !== undefined) return known;
  const ranges = sorted(extendee.proto.extensionRange);
  rangeCache.set(extendee, ranges);
  return ranges;
}
