/** Which fixtures of a suite are run. */
import picomatch from "picomatch";
import type { Fixture } from "../fixtures/model.ts";

/** All that is given must hold. */
export interface Selection {
  /** Globs or parts of an id or name; a fixture that matches any is taken. */
  readonly filters?: readonly string[];
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  /** Heavy fixtures too, without being asked for one by one. */
  readonly heavy?: boolean;
  /** The i-th of n parts, from 1: the fixtures are dealt out in turn, so that neighbours of one kind are spread. */
  readonly shard?: Shard;
}

export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Fixtures with this tag take long, and are run where they are asked for: by the tag, or each by its id. */
export const HEAVY_TAG = "heavy";

/** selectFixtures keeps the fixtures that a selection names, in their order. */
export function selectFixtures(fixtures: readonly Fixture[], selection: Selection): Fixture[] {
  const chosen = named(fixtures, selection).filter((fixture) => !isLeftOut(fixture, selection));
  const { shard } = selection;
  return shard === undefined ? chosen : chosen.filter((_, position) => position % shard.count === shard.index - 1);
}

/** heavyLeftOut counts the heavy fixtures that the selection would name, that nobody asked for, and that have not run. */
export function heavyLeftOut(fixtures: readonly Fixture[], selection: Selection, ran: readonly Fixture[]): number {
  const done = new Set(ran);
  return named(fixtures, selection).filter((fixture) => isLeftOut(fixture, selection) && !done.has(fixture)).length;
}

function isLeftOut({ id, spec }: Fixture, { filters = [], tags = [], heavy = false }: Selection): boolean {
  if (heavy) return false;
  return spec.tags?.includes(HEAVY_TAG) === true && !tags.includes(HEAVY_TAG) && !filters.includes(id);
}

function named(fixtures: readonly Fixture[], selection: Selection): Fixture[] {
  const { filters = [], tags = [], categories = [] } = selection;
  const ids = new Set(fixtures.map(({ id }) => id));
  const filterMatchers = filters.map((pattern) => idMatcher(pattern, ids));
  return fixtures.filter(
    ({ id, spec }) =>
      (filters.length === 0 || filterMatchers.some((matches) => matches(id, spec.name))) &&
      (tags.length === 0 || tags.some((tag) => spec.tags?.includes(tag))) &&
      (categories.length === 0 || categories.includes(spec.category ?? "")),
  );
}

/** parseShard reads `1/4`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index >= 1 && index <= count ? { index, count } : undefined;
}

const GLOB = /[*?[{]/;

/**
 * idMatcher: a pattern that is an id means that fixture alone. One with `*`, `?`, `[` or `{` is a glob over the whole id or over its
 * last part (`29_*` finds `server/29_timeout`); any other is looked for in the id and, ignoring case, in the name.
 */
export function idMatcher(pattern: string, ids: ReadonlySet<string>): (id: string, name: string) => boolean {
  if (ids.has(pattern)) return (id) => id === pattern;
  if (!GLOB.test(pattern)) {
    const lower = pattern.toLowerCase();
    return (id, name) => id.includes(pattern) || name.toLowerCase().includes(lower);
  }
  const matches = picomatch(pattern, { bash: true });
  return (id) => matches(id) || matches(lastPart(id));
}

/**
 * entryMatcher is for the entries of a configuration, which excuse: as idMatcher, but what is no glob must be the whole id
 * or its whole last part, so that an entry for `unary/01_order` says nothing of `unary/01_order_twice`.
 */
export function entryMatcher(pattern: string, ids: ReadonlySet<string>): (id: string) => boolean {
  if (ids.has(pattern)) return (id) => id === pattern;
  if (!GLOB.test(pattern)) return (id) => lastPart(id) === pattern;
  const matches = idMatcher(pattern, ids);
  return (id) => matches(id, "");
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
