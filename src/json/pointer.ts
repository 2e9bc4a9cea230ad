/** JSON pointers (RFC 6901): the address of a value in a document. */

/** A key or an index. */
export type PathSegment = string | number;

/** pointerOf joins path segments to a JSON pointer. */
export function pointerOf(segments: readonly PathSegment[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

/** childPointer is the pointer of a member or item of the value at `pointer`. */
export function childPointer(pointer: string, segment: PathSegment): string {
  return `${pointer}/${escapeSegment(segment)}`;
}

/** segmentsOf takes a JSON pointer apart. */
export function segmentsOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escapeSegment(segment: PathSegment): string {
  if (typeof segment === "number" || !/[~/]/.test(segment)) return String(segment);
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
