/** The files of one report, gathered piece by piece; a file that comes again is added to. */
import { quote } from "../text/quote.ts";
import type { Count } from "./count.ts";
import { CoverageReportError, type FileCoverage, METRICS, type Metric } from "./model.ts";
import { collectPlaces, type PlaceCollector, type Places } from "./places.ts";

/** The line of places of which a report only says how many there are in the file. */
export const SOMEWHERE = 0;

const MOST_FILES = 1_000_000;
/** A path may be made of a folder that is written once for many files: a small report could ask for much memory. */
export const LONGEST_PATH = 4096;
const MOST_OF_PATHS = 64 * 1024 * 1024;
/** Reports give branches as numbers: a single one could ask for four billion places. */
const MOST_COUNTED = 16 * 1024 * 1024;

type FilePlaces = Partial<Record<Metric, Places>>;

export class FileGatherer {
  readonly #report: string;
  /** Of the file that is being read. */
  readonly #current: Readonly<Record<Metric, PlaceCollector>> = {
    lines: collectPlaces(),
    statements: collectPlaces(),
    branches: collectPlaces(),
    functions: collectPlaces(),
  };
  readonly #files = new Map<string, FilePlaces>();
  /** Of files that came more than once. */
  readonly #again = new Map<string, Partial<Record<Metric, PlaceCollector>>>();
  #counted = 0;
  #ofPaths = 0;

  /** `report` is the file that is read, for messages. */
  constructor(report: string) {
    this.#report = report;
  }

  /** add adds a place to the file that is being read. */
  add(metric: Metric, line: number, hits: number, key = 0): void {
    this.#current[metric].add(line, hits, key);
  }

  /**
   * addCounted adds places of which only the number is known, and how many of them were reached: the first ones are taken
   * for those. What two reports reached is then at least what the better of them reached. Keys are counted from `key`.
   */
  addCounted(metric: Metric, line: number, { covered, total }: Count, key = 0): void {
    this.#counted += total;
    if (this.#counted > MOST_COUNTED) this.#fail(`counts more than ${MOST_COUNTED} places, which no program has`);
    for (let i = 0; i < total; i++) this.add(metric, line, i < covered ? 1 : 0, (key + i) >>> 0);
  }

  /** endFile says which file it was to which places were added since the last call. */
  endFile(path: string): void {
    // First, as a path that is looked up is copied.
    if (path.length > LONGEST_PATH) this.#fail(`has a path of more than ${LONGEST_PATH} characters: ${quote(path)}`);
    const file = this.#files.get(path) ?? this.#newFile(path);
    for (const metric of METRICS) {
      const places = this.#current[metric].finish();
      if (places.count.total > 0) this.#keep(path, file, metric, places);
    }
  }

  #newFile(path: string): FilePlaces {
    this.#ofPaths += path.length;
    if (this.#files.size === MOST_FILES || this.#ofPaths > MOST_OF_PATHS) {
      this.#fail(`has more than ${MOST_FILES} files, or very long paths of many: no checkout is that large`);
    }
    const file: FilePlaces = {};
    this.#files.set(path, file);
    return file;
  }

  #fail(message: string): never {
    throw new CoverageReportError(this.#report, message);
  }

  #keep(path: string, file: FilePlaces, metric: Metric, places: Places): void {
    const before = file[metric];
    if (before === undefined) {
      file[metric] = places;
      return;
    }
    const again = this.#again.get(path) ?? {};
    this.#again.set(path, again);
    let merged = again[metric];
    if (merged === undefined) {
      merged = collectPlaces();
      merged.addAll(before);
      again[metric] = merged;
    }
    merged.addAll(places);
  }

  /** finish gives the files with the metrics that the report measures, without places where a file has none. */
  finish(measured: readonly Metric[]): FileCoverage[] {
    return Array.from(this.#files, ([path, file]) => {
      const again = this.#again.get(path);
      const places: FilePlaces = {};
      for (const metric of measured) places[metric] = again?.[metric]?.finish() ?? file[metric] ?? NONE;
      return { path, places };
    });
  }
}

const NONE = collectPlaces().finish();
