/** The well-known types that a fixture's schema may use. */
import type { DescFile } from "@bufbuild/protobuf";
export declare const WELL_KNOWN_FILES: readonly DescFile[];
/** Full names of the well-known message types that a fixture may use without declaring them. */
export declare const WELL_KNOWN_TYPES: ReadonlySet<string>;
