/** Reports and checkouts for the tests of the gate. */
import { type Checkout, checkoutOf } from "../../src/coverage/checkout.ts";
import type { LanguageInput, Requirements } from "../../src/coverage/gate.ts";
import type { MergedCoverage } from "../../src/coverage/merge.ts";
import type { FileCoverage, Metric } from "../../src/coverage/model.ts";
import { collectPlaces, type Places } from "../../src/coverage/places.ts";

/** Hits by line. */
export function placesOf(hits: Readonly<Record<number, number>>): Places {
  const places = collectPlaces();
  for (const [line, count] of Object.entries(hits)) places.add(Number(line), count);
  return places.finish();
}

/** So many covered places of so many, a line each. */
export function counted(covered: number, total: number): Places {
  const places = collectPlaces();
  for (let line = 1; line <= total; line++) places.add(line, line <= covered ? 1 : 0);
  return places.finish();
}

export function fileOf(path: string, places: Partial<Record<Metric, Places>>): FileCoverage {
  return { path, places };
}

export function hitsOf(places: Places | undefined): Record<number, number> {
  const hits: Record<number, number> = {};
  places?.forEach((line, count) => {
    hits[line] = count;
  });
  return hits;
}

export const checkout = (...files: string[]): Checkout => checkoutOf("/repo", files);

/** What the gate is given, but for what a test says. */
export function inputOf(
  coverage: MergedCoverage,
  requirements: Partial<Requirements>,
  more: Partial<LanguageInput> = {},
): LanguageInput {
  return {
    name: "python",
    language: "python",
    requirements: { minimum: {}, ...requirements },
    reports: [{ file: "coverage.xml", format: "Cobertura XML" }],
    coverage,
    problems: [],
    notes: [],
    inCheckout: () => true,
    isExcluded: () => false,
    ...more,
  };
}
