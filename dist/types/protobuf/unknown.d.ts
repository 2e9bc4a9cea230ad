/** What a message carries beyond its type: keys of a JSON value, fields on the wire. */
import type { DescMessage, Message } from "@bufbuild/protobuf";
import { type JsonValue } from "../json/value.ts";
/** A JSON key that the type does not have, by its path (`items[2].note`) and value; or a field on the wire, as `#7`. */
export interface UnknownMember {
    readonly path: string;
    readonly value?: JsonValue;
}
/** splitUnknown parts a JSON value from the keys its type does not have. Unknown names of enum values stay in it. */
export declare function splitUnknown(type: DescMessage, value: JsonValue): {
    known: JsonValue;
    unknown: UnknownMember[];
};
/** unknownOnWire lists the fields that a decoded message carries and its type does not have, at any depth. */
export declare function unknownOnWire(type: DescMessage, message: Message): UnknownMember[];
