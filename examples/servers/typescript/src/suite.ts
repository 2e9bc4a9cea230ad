/** The fixtures being served, and how a call finds the one it means. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Fixture, loadFixture } from "./fixture.ts";

/** Where two fixtures share a method, `x-fixture-id` tells them apart. */
export class Suite {
  readonly #byId = new Map<string, Fixture>();
  readonly #byPath = new Map<string, Fixture>();

  constructor(sources: readonly string[], descriptors: string) {
    for (const source of sources) passOverWhatFails(source, () => this.#addAll(realpathSync(source), descriptors));
  }

  /** The paths of all methods, each once. */
  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  find(path: string, id = ""): Fixture | undefined {
    const shortId = id.split("/").slice(-2).join("/");
    const named = [this.#byId.get(id), this.#byId.get(shortId)];
    return named.find((fixture) => fixture?.path === path) ?? this.#byPath.get(path);
  }

  #addAll(source: string, descriptors: string): void {
    for (const file of statSync(source).isDirectory() ? filesIn(source) : [source])
      passOverWhatFails(file, () => this.#add(loadFixture(file, descriptors)));
  }

  /** Of two fixtures with the same path or id the first stays. */
  #add(fixture: Fixture): void {
    if (!this.#byPath.has(fixture.path)) this.#byPath.set(fixture.path, fixture);
    for (const id of fixture.ids) if (!this.#byId.has(id)) this.#byId.set(id, fixture);
  }
}

function* filesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.name.endsWith(".json")) yield path;
  }
}

function passOverWhatFails(file: string, add: () => void): void {
  try {
    if (basename(file) === "schema.json") throw new Error("not a fixture");
    add();
  } catch (error) {
    console.error(`passed over ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
