/** The files of a checkout, ordered so that the one with the longest end in common with a path is found at once. */

/** What shares the longest end with a path, in whole segments. */
export type EndMatch =
  | { readonly kind: "one"; readonly file: string; readonly segments: number }
  /** Several files share it, and none of them is the end itself. */
  | { readonly kind: "several"; readonly files: readonly string[]; readonly segments: number }
  | { readonly kind: "none" };

export interface Checkout {
  /** The folder of the checkout, absolute, with forward slashes and none at its end. */
  readonly root: string;
  has(file: string): boolean;
  /** The file that shares the longest end with a path. */
  endingLike(path: string): EndMatch;
  /** The same, with upper and lower case alike. */
  endingLikeAnyCase(path: string): EndMatch;
}

/** So many of the files between which nothing decides are named. */
const NAMED = 3;

/** checkoutOf takes the files relative to the root, with forward slashes. 100,000 of them take a moment. */
export function checkoutOf(root: string, files: readonly string[]): Checkout {
  const names = new Set(files);
  let exact: EndIndex | undefined;
  let folded: EndIndex | undefined;
  return {
    root: root.replace(/\/+$/, ""),
    has: (file) => names.has(file),
    endingLike(path) {
      exact ??= indexByEnd(names, (key) => key);
      return find(exact, path);
    },
    endingLikeAnyCase(path) {
      folded ??= indexByEnd(names, (key) => key.toLowerCase());
      return find(folded, path);
    },
  };
}

interface EndIndex {
  /** Sorted. Segments from the last to the first, each closed by the lowest of all characters. */
  readonly keys: readonly string[];
  readonly files: readonly string[];
  readonly fold: (key: string) => string;
}

function indexByEnd(names: Iterable<string>, fold: (key: string) => string): EndIndex {
  const entries = Array.from(names, (file) => ({ file, key: fold(backwards(file)) }));
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { keys: entries.map(({ key }) => key), files: entries.map(({ file }) => file), fold };
}

const CLOSE = "\0";

function backwards(path: string): string {
  return path.split("/").reverse().join(CLOSE) + CLOSE;
}

/** In sorted order, whoever shares most with a key stands beside the place where it would be. */
function find({ keys, files, fold }: EndIndex, path: string): EndMatch {
  const key = fold(backwards(path));
  const place = firstNotBelow(keys, key);
  const shared = [sharedEnd(key, keys[place - 1]), sharedEnd(key, keys[place])];
  const end = key.slice(0, Math.max(...shared));
  if (end === "") return { kind: "none" };
  const segments = end.split(CLOSE).length - 1;
  const first = firstNotBelow(keys, end);
  const alike = [first, first + 1, first + 2].filter((index) => keys[index]?.startsWith(end) === true);
  const [found = ""] = files.slice(first, first + 1);
  // A file that is this end as a whole is what is meant, whatever else ends like it.
  const isWhole = keys[first] === end && keys[first + 1] !== end;
  if (isWhole || alike.length === 1) return { kind: "one", file: found, segments };
  return { kind: "several", files: alike.slice(0, NAMED).map((index) => files[index] ?? ""), segments };
}

function firstNotBelow(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of what two keys begin with alike, in whole segments. */
function sharedEnd(one: string, other = ""): number {
  let whole = 0;
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === CLOSE) whole = at + 1;
  return whole;
}
