/** "Did you mean …?": the known word that a misspelt one was probably meant to be. */

/** Words longer than this are no typos, and comparing them would take long. */
const MAX_LENGTH = 100;

/**
 * nearest finds the candidate closest to a word that is none of them: one that differs only in case or separators
 * (`start_timeout`, `startTimeout`, `start-timeout`), else the one fewest typos away. The first of equals wins.
 * Where nothing is close enough to be worth suggesting, it finds nothing.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let bestTypos = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = fold(candidate);
    const allowed = typosAllowed(Math.max(folded.length, known.length));
    // The difference in length is the least number of typos: most candidates need no closer look.
    if (Math.abs(folded.length - known.length) > allowed) continue;
    const typos = countTypos(folded, known);
    if (typos <= allowed && typos < bestTypos) {
      best = candidate;
      bestTypos = typos;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.replace(/[\s_.-]/g, "").toLowerCase();
}

/** One typo in three characters at most, or unlike words would be suggested for short ones; and never more than three. */
function typosAllowed(length: number): number {
  return Math.min(3, Math.floor(length / 3));
}

/** countTypos is the number of characters to insert, drop, replace or swap with their neighbour to get from a to b. */
function countTypos(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + (same ? 0 : 1),
        swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
