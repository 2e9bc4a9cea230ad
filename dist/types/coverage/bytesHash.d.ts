/** Names that are only compared, as numbers: a report may hold more of them than fit into memory. */
/**
 * hashOf gives a whole number of 53 bits for some bytes; `hash >>> 0` is a good one of 32 bits. Among a million names
 * two are taken for the same once in 18,000 reports. It is no protection against someone who wants that to happen.
 */
export declare function hashOf(bytes: Uint8Array, start?: number, end?: number): number;
