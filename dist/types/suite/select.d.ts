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
export declare const HEAVY_TAG = "heavy";
/** selectFixtures keeps the fixtures that a selection names, in their order. */
export declare function selectFixtures(fixtures: readonly Fixture[], selection: Selection): Fixture[];
/** heavyLeftOut counts the heavy fixtures that the selection would name, that nobody asked for, and that have not run. */
export declare function heavyLeftOut(fixtures: readonly Fixture[], selection: Selection, ran: readonly Fixture[]): number;
/** parseShard reads `1/4`; undefined for anything else. */
export declare function parseShard(text: string): Shard | undefined;
/**
 * idMatcher: a pattern that is an id means that fixture alone. One with `*`, `?`, `[` or `{` is a glob over the whole id or over its
 * last part (`29_*` finds `server/29_timeout`); any other is looked for in the id and, ignoring case, in the name.
 */
export declare function idMatcher(pattern: string, ids: ReadonlySet<string>): (id: string, name: string) => boolean;
/**
 * entryMatcher is for the entries of a configuration, which excuse: as idMatcher, but what is no glob must be the whole id
 * or its whole last part, so that an entry for `unary/01_order` says nothing of `unary/01_order_twice`.
 */
export declare function entryMatcher(pattern: string, ids: ReadonlySet<string>): (id: string) => boolean;
