/** JSON files that are alike, byte for byte, for the same content. */

/** The members of an object in the order in which they are written; `null` for a value that is written as it is. */
export type Shape = { readonly [key: string]: Shape | null };
export type ShapeOf<T> = Readonly<Record<keyof Required<T>, Shape | null>>;

/** writeShaped writes a value: two spaces, the shape's order of keys, a newline at the end. */
export function writeShaped(value: unknown, shape: Shape): string {
  return `${JSON.stringify(inOrder(value, shape), null, 2)}\n`;
}

/** inOrder copies a value with its keys in the shape's order; a list is of things of that shape. */
function inOrder(value: unknown, shape: Shape | null): unknown {
  if (shape === null || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, shape));
  const members = new Map(Object.entries(value));
  const known = Object.keys(shape).filter((key) => members.has(key));
  return Object.fromEntries(known.map((key) => [key, inOrder(members.get(key), shape[key] ?? null)]));
}
