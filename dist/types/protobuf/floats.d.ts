/** The canonical spelling of floats. */
import { type DescMessage } from "@bufbuild/protobuf";
import { type JsonValue } from "../json/value.ts";
/** shortenFloats writes float fields with the fewest digits that mean the same float: 0.1, and not 0.10000000149011612. */
export declare function shortenFloats(type: DescMessage, value: JsonValue): JsonValue;
