/** Names that are only compared, as numbers: a report may hold more of them than fit into memory. */

/**
 * hashOf gives a whole number of 53 bits for some bytes; `hash >>> 0` is a good one of 32 bits. Among a million names
 * two are taken for the same once in 18,000 reports. It is no protection against someone who wants that to happen.
 */
export function hashOf(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let high = 0x9e37_79b9;
  let low = 0x85eb_ca6b;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    high = Math.imul(high ^ byte, 0x9e37_79b1);
    low = Math.imul(low ^ byte, 0x5f35_6495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85eb_ca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2_ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85eb_ca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2_ae35);
  return (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0);
}
