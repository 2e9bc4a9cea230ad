/** The well-known types that a fixture's schema may use, and all files of google/protobuf/ that one may import. */
import { type DescFile } from "@bufbuild/protobuf";
export declare const WELL_KNOWN_FILES: readonly DescFile[];
export declare const WELL_KNOWN_REGISTRY: import("@bufbuild/protobuf").Registry;
/** Full names of the well-known message types that a fixture may use without declaring them. */
export declare const WELL_KNOWN_TYPES: ReadonlySet<string>;
/** The files that need not be there to be imported, by the path that imports give: `google/protobuf/any.proto`. */
export declare const BUILT_IN_FILES: ReadonlyMap<string, DescFile>;
