/** Places that a report in JSON only counts. */
import type { Count } from "./count.ts";
import { type JsonPart } from "./jsonPart.ts";
/** readCount reads the members of that name, of which the first is at most the second. */
export declare function readCount(part: JsonPart, covered: string, total: string): Count;
