/** What happened to a sequence: which items are missing, unexpected, moved or changed. */

export type Step =
  | { readonly kind: "missing"; readonly expected: number }
  | { readonly kind: "unexpected"; readonly received: number }
  | { readonly kind: "moved"; readonly expected: number; readonly received: number }
  | { readonly kind: "changed"; readonly expected: number; readonly received: number };

/** Longer sequences than this are compared by index alone: the table below grows with the product of the lengths. */
export const MAX_ALIGNED = 1000;

/**
 * alignSequences finds the fewest steps that explain how `received` came of `expected`, items being equal when their
 * texts are. An item that is missing in one place and unexpected in another has moved; what is left over between two
 * common items is paired as changed.
 */
export function alignSequences(expected: readonly string[], received: readonly string[]): Step[] {
  const common = commonSubsequence(expected, received);
  const missing: number[] = [];
  const unexpected: number[] = [];
  const steps: Step[] = [];
  let e = 0;
  let r = 0;
  for (const [commonExpected, commonReceived] of [...common, [expected.length, received.length] as const]) {
    const lost = range(e, commonExpected);
    const gained = range(r, commonReceived);
    // The same number on both sides of a gap: the items stand where they should and have another value.
    if (lost.length === gained.length && !sameItems(lost, expected, gained, received)) {
      for (const [i, at] of lost.entries()) steps.push({ kind: "changed", expected: at, received: gained[i] ?? 0 });
    } else {
      missing.push(...lost);
      unexpected.push(...gained);
    }
    e = commonExpected + 1;
    r = commonReceived + 1;
  }
  for (const at of missing) {
    const elsewhere = unexpected.findIndex((candidate) => received[candidate] === expected[at]);
    if (elsewhere === -1) steps.push({ kind: "missing", expected: at });
    else steps.push({ kind: "moved", expected: at, received: unexpected.splice(elsewhere, 1)[0] ?? 0 });
  }
  steps.push(...unexpected.map((at): Step => ({ kind: "unexpected", received: at })));
  return steps.sort((a, b) => position(a) - position(b));
}

function position(step: Step): number {
  return step.kind === "unexpected" ? step.received : step.expected;
}

function sameItems(
  lost: readonly number[],
  expected: readonly string[],
  gained: readonly number[],
  received: readonly string[],
): boolean {
  const items = new Set(lost.map((at) => expected[at]));
  return lost.length > 0 && gained.some((at) => items.has(received[at] ?? ""));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The longest common subsequence as pairs of indices, by the classic table; common ends are cut off first. */
function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const pairs: [number, number][] = range(0, start).map((i) => [i, i]);
  const width = endB - start + 1;
  const lengths = new Uint16Array((endA - start + 1) * width);
  const at = (i: number, j: number): number => lengths[(i - start) * width + (j - start)] ?? 0;
  for (let i = endA - 1; i >= start; i--) {
    for (let j = endB - 1; j >= start; j--) {
      lengths[(i - start) * width + (j - start)] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = start, j = start; i < endA && j < endB; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  for (let k = 0; endA + k < a.length; k++) pairs.push([endA + k, endB + k]);
  return pairs;
}
