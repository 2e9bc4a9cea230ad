/** Long texts and long lists, cut to what a person reads, saying how much was left out. */

/** Nothing is cut unless that saves more than the note about it takes. */
const NOTE = 32;

/** shorten keeps about `limit` characters of a text: its beginning and its end. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit + NOTE) return text;
  const head = wholeCharacters(text, Math.ceil(limit * 0.6));
  const tail = wholeCharacters(text, text.length - Math.floor(limit * 0.4));
  return detached(`${text.slice(0, head)}… (${tail - head} characters left out) …${text.slice(tail)}`);
}

/** wholeWords cuts a text that is masked only later between words: half a secret would not be recognised any more. */
export function wholeWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit;
  while (end > 0 && /\S/.test(text.charAt(end - 1))) end--;
  return detached(`${text.slice(0, end)}…`);
}

/** A part of a string keeps the whole of it in memory, however long that is: this copy does not. */
function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** Where two long texts begin to differ, this much of what they share stays before it. */
const CONTEXT = 24;

/** shortenPair shortens two texts that are to be compared so that the first difference stays in sight. */
export function shortenPair(one: string, other: string, limit: number): [one: string, other: string] {
  const shared = sharedPrefix(one, other);
  if (Math.max(one.length, other.length) <= limit + NOTE || shared < limit / 2) {
    return [shorten(one, limit), shorten(other, limit)];
  }
  const from = wholeCharacters(one, shared - CONTEXT);
  const cut = `(${from} characters alike) …`;
  return [detached(cut + shorten(one.slice(from), limit)), detached(cut + shorten(other.slice(from), limit))];
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** wholeCharacters moves an index back that would part the two halves of a character. */
function wholeCharacters(text: string, index: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(index - 1)) ? index - 1 : index;
}

/** firstOf cuts a list; `rest` says how many items are missing. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
): { readonly items: readonly T[]; readonly rest: number } {
  return { items: items.slice(0, limit), rest: Math.max(0, items.length - limit) };
}

/** listOf joins names to one text: "python, ruby and 8 more". */
export function listOf(names: readonly string[], limit: number): string {
  const { items, rest } = firstOf(names, limit);
  return rest === 0 ? items.join(", ") : `${items.join(", ")} and ${rest} more`;
}
