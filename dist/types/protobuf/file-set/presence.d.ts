/** Checks that need an edition's features resolved, and so descriptors: closed enums, presence, extensions. */
import type { DescExtension, DescFile } from "@bufbuild/protobuf";
/** Something of a file's descriptor, and what is wrong with it. */
export type Finding = readonly [thing: object, message: string];
/** Who has which extension number: `package.Message #100`. Shared by the files of a schema. */
export type ExtensionNumbers = Map<string, DescExtension>;
/** findPresenceProblems finds enums without a zero, fields that cannot hold their enum's default, misplaced extensions. */
export declare function findPresenceProblems(file: DescFile, taken: ExtensionNumbers): Iterable<Finding>;
