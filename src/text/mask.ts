/** Secrets out of texts: what is written to reports, logs and comments passes through a mask. */

/** Replaces every secret in a text. */
export type Mask = (text: string) => string;

/** What stands in a secret's place. */
export const MASK = "***";

/** Shorter secrets are left alone: masking every `dev` or `1234` would shred the text and hide nothing. */
const MIN_LENGTH = 6;

/** So many parts are searched for one after the other; of more, which fixtures may bring, each text is read once. */
const MAX_SEARCHED = 64;

const SECRET_KEY =
  /authorization|^(?:set-)?cookie2?$|token|secret|passw(?:or)?d|passphrase|[-_]pwd$|credential|(?:^|[-_])(?:jwt|pat)$|(?:api|private|access|signing|encryption)[-_. ]?key/i;

/** isSecretKey tells whether the value of a metadata key or an environment variable is to be masked, by its name. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key);
}

/**
 * createMask gives the function that replaces every secret in a text by `***`. A secret of several lines is masked line
 * by line, as that is how it comes back in logs, of `Bearer abc…` also the `abc…` alone, of a cookie also its values, and
 * each also as it stands in JSON, in which messages are shown.
 */
export function createMask(secrets: Iterable<string>): Mask {
  const parts = [...new Set([...secrets].flatMap(partsOf))].sort((a, b) => b.length - a.length);
  if (parts.length === 0) return (text) => text;
  if (parts.length <= MAX_SEARCHED) return (text) => cover(text, placesOf(parts, text));
  const index = indexParts(parts);
  return (text) => cover(text, indexedPlacesOf(index, text));
}

function partsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const credentials = lines.map((line) => /^(?:basic|bearer|token)\s+(.+)$/i.exec(line)?.[1] ?? "");
  const parts = [...lines, ...credentials, ...lines.flatMap(cookieValues)];
  return [...parts, ...parts.map(inJson)].filter((part) => part.length >= MIN_LENGTH);
}

/** `a=1; b="2"` → `1`, `"2"` and `2` (RFC 6265, section 4.2.1). */
function cookieValues(line: string): string[] {
  const values = line.split(/;\s*/).map((pair) => /^[^\s=;"]+=(.*)$/.exec(pair)?.[1]);
  if (values.includes(undefined)) return [];
  return values.flatMap((value = "") => [value, value.replace(/^"(.*)"$/, "$1")]);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(parts: readonly string[], text: string): Place[] {
  const places: Place[] = [];
  for (const part of parts) {
    for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + part.length)) {
      places.push({ start, end: start + part.length });
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface PartIndex {
  /** Parts by their first MIN_LENGTH characters, which each has. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** 1 at the hashes of those beginnings: almost everywhere in a text it says that none begins here. */
  readonly mayBegin: Uint8Array;
}

function indexParts(parts: readonly string[]): PartIndex {
  const byBeginning = new Map<string, string[]>();
  const mayBegin = new Uint8Array(HASHES);
  for (const part of parts) {
    mayBegin[hashAt(part, 0)] = 1;
    const beginning = part.slice(0, MIN_LENGTH);
    const others = byBeginning.get(beginning);
    if (others === undefined) byBeginning.set(beginning, [part]);
    else others.push(part);
  }
  return { byBeginning, mayBegin };
}

const HASHES = 2 ** 18;

/** Of the three characters at a place. */
function hashAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 12) ^ (text.charCodeAt(at + 1) << 6) ^ text.charCodeAt(at + 2)) & (HASHES - 1);
}

/** indexedPlacesOf finds the places that placesOf finds, reading the text once. */
function indexedPlacesOf({ byBeginning, mayBegin }: PartIndex, text: string): Place[] {
  const places: Place[] = [];
  const ends = new Map<string, number>();
  for (let start = 0; start <= text.length - MIN_LENGTH; start++) {
    if (mayBegin[hashAt(text, start)] !== 1) continue;
    for (const part of byBeginning.get(text.slice(start, start + MIN_LENGTH)) ?? []) {
      if (start < (ends.get(part) ?? 0) || !text.startsWith(part, start)) continue;
      ends.set(part, start + part.length);
      places.push({ start, end: start + part.length });
    }
  }
  return places;
}

/** cover puts one mask over each place. Places that overlap get one together: none must show the other's end. */
function cover(text: string, places: readonly Place[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const place of places) {
    if (pieces.length === 0 || place.start >= end) pieces.push(text.slice(end, place.start), MASK);
    end = Math.max(end, place.end);
  }
  return pieces.join("") + text.slice(end);
}
