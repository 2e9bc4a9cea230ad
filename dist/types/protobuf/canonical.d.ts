import { type JsonValue } from "../json/value.ts";
import { type CanonicalMessage, type MessageCodec } from "./codec.ts";
import { type Place } from "./places.ts";
/**
 * canonicalAt is the canonical form of a value of a place, and what it carries beyond its type, by paths that begin with
 * their first step (`.note`, `[2].note`). Throws MessageError for a value that cannot stand there.
 */
export declare function canonicalAt(codec: MessageCodec, place: Place, value: JsonValue): CanonicalMessage;
/** rooted lets a path begin with its first step, and writes each step as `pathStep` does: `.items[2].by_name.key`. */
export declare function rooted(path: string): string;
