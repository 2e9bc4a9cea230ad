/** Secrets out of texts: what is written to reports, logs and comments passes through a mask. */

/** Replaces every secret in a text. */
export type Mask = (text: string) => string;

/** What stands in a secret's place. */
export const MASK = "***";

/** Shorter secrets are left alone: masking every `dev` or `1234` would shred the text and hide nothing. */
const MIN_LENGTH = 6;

const SECRET_KEY =
  /authorization|^(?:set-)?cookie2?$|token|secret|passw(?:or)?d|credential|api[-_. ]?key|private[-_. ]?key/i;

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
  return (text) => cover(text, placesOf(parts, text));
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
