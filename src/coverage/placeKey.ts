/** Keys of places that share a line: of the same code always the same, in every report. */

/** placeKey is 32 bits of a hash (FNV-1a) over names, such as those of a class and its method. */
export function placeKey(...names: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const name of names) {
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    // No character: it keeps `a`, `bc` and `ab`, `c` apart.
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  return hash >>> 0;
}
