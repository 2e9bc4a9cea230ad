/** A module that no test imports. */

export const jitter = (ms: number, random: () => number): number => (ms <= 0 ? 0 : ms + random() * ms);

/* istanbul ignore next */ /* v8 ignore next 3 */
export function log(text: string): void {
  console.log(text);
}
