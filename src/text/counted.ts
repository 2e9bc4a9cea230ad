/** Numbers of things, in words. */

/** counted puts a number before a noun: "1 fixture", "2 fixtures". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
