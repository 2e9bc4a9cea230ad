/**
 * Large values of bytes fields past the library's own base64, which takes ten times as long as Node's and leaves a copy
 * for each message: streams of generated payloads hold the same text in message after message.
 */
import type { DescMessage, Message } from "@bufbuild/protobuf";
import { type JsonValue } from "../json/value.ts";
export interface Extracted {
    /** The value with the large texts left out. */
    readonly value: JsonValue;
    /** Puts their bytes into the message that was made of it. */
    restore(message: Message): void;
}
/** extractLargeBytes takes large bytes out of the fields of the message itself; nested ones stay. */
export declare function extractLargeBytes(type: DescMessage, value: JsonValue): Extracted;
