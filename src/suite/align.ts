/** What happened to a sequence: which items are missing, unexpected, moved or changed. */

export type Step =
  | { readonly kind: "missing"; readonly expected: number }
  | { readonly kind: "unexpected"; readonly received: number }
  | { readonly kind: "moved"; readonly expected: number; readonly received: number }
  | { readonly kind: "changed"; readonly expected: number; readonly received: number };

/** Longer sequences than this are compared by index alone: the table below grows with the product of the lengths. */
export const MAX_ALIGNED = 1000;

/** Whether an expected and a received item, by index, are equal. */
type IsSame = (expected: number, received: number) => boolean;

/**
 * alignSequences explains how a received sequence came of the expected one, by their lengths and which items are equal. An
 * item that is missing in one place and unexpected in another has moved; where as many are then left on both sides of a
 * gap, they stand where they should and have changed.
 */
export function alignSequences(expected: number, received: number, isSame: IsSame): Step[] {
  const gaps = gapsBetween(commonSubsequence(expected, received, isSame), expected, received);
  const moves = findMoves(gaps, isSame);
  const left = new Set(moves.map((move) => move.expected));
  const arrived = new Set(moves.map((move) => move.received));
  const steps: Step[] = [...moves];
  for (const gap of gaps) {
    const lost = gap.lost.filter((at) => !left.has(at));
    const gained = gap.gained.filter((at) => !arrived.has(at));
    if (lost.length === gained.length) {
      for (const [i, at] of lost.entries()) steps.push({ kind: "changed", expected: at, received: gained[i] ?? 0 });
    } else {
      for (const at of lost) steps.push({ kind: "missing", expected: at });
      for (const at of gained) steps.push({ kind: "unexpected", received: at });
    }
  }
  return steps.sort((a, b) => positionOf(a) - positionOf(b));
}

/** positionOf is where a step stands: among the expected items, or among the received ones where it is one too many. */
export function positionOf(step: Step): number {
  return step.kind === "unexpected" ? step.received : step.expected;
}

/** What stands between two common items: indices of either side. */
interface Gap {
  readonly lost: readonly number[];
  readonly gained: readonly number[];
}

function gapsBetween(common: readonly [number, number][], expectedLength: number, receivedLength: number): Gap[] {
  let e = 0;
  let r = 0;
  return [...common, [expectedLength, receivedLength] as const].map(([nextExpected, nextReceived]) => {
    const gap = { lost: range(e, nextExpected), gained: range(r, nextReceived) };
    e = nextExpected + 1;
    r = nextReceived + 1;
    return gap;
  });
}

type Move = Extract<Step, { readonly kind: "moved" }>;

function findMoves(gaps: readonly Gap[], isSame: IsSame): Move[] {
  const places = new Set(gaps.flatMap(({ gained }) => gained));
  return gaps.flatMap(({ lost }) =>
    lost.flatMap((expected): Move[] => {
      for (const received of places) {
        if (!isSame(expected, received)) continue;
        places.delete(received);
        return [{ kind: "moved", expected, received }];
      }
      return [];
    }),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The longest common subsequence as pairs of indices, by the classic table; common ends are cut off first. */
function commonSubsequence(a: number, b: number, isSame: IsSame): [number, number][] {
  let start = 0;
  while (start < a && start < b && isSame(start, start)) start++;
  let endA = a;
  let endB = b;
  while (endA > start && endB > start && isSame(endA - 1, endB - 1)) {
    endA--;
    endB--;
  }
  const pairs: [number, number][] = range(0, start).map((i) => [i, i]);
  const width = endB - start + 1;
  const lengths = new Uint16Array((endA - start + 1) * width);
  const at = (i: number, j: number): number => lengths[(i - start) * width + (j - start)] ?? 0;
  for (let i = endA - 1; i >= start; i--) {
    for (let j = endB - 1; j >= start; j--) {
      lengths[(i - start) * width + (j - start)] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = start, j = start; i < endA && j < endB; ) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  for (let k = 0; endA + k < a; k++) pairs.push([endA + k, endB + k]);
  return pairs;
}
