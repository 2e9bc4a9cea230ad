/** What `new` does: finds a free number and name in a folder of fixtures, and writes the file. */
import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { loadFixtures } from "../fixtures/load.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import type { Scenario } from "../scenarios/model.ts";
import {
  type Category,
  fileNameOf,
  homeOf,
  newFixture,
  nextNumber,
  usualCategory,
  usualName,
} from "../scenarios/scaffold.ts";
import { UsageError } from "./settings.ts";

export interface ScaffoldSettings {
  /** The suite's folder, or the folder of the category itself; made where it does not exist. */
  readonly folder: string;
  readonly scenario: Scenario;
  readonly kind: RpcKind;
  readonly category?: Category;
  readonly name?: string;
  readonly description?: string;
}

/** scaffoldFixture writes a new fixture and resolves with its path. Rejects with UsageError where there is no room. */
export async function scaffoldFixture(settings: ScaffoldSettings, cwd: string): Promise<string> {
  const { folder, scenario, kind } = settings;
  const category = settings.category ?? usualCategory(scenario, kind);
  if (category !== "error" && category !== kind) {
    throw new UsageError(`a fixture of the category ${category} has methods of that kind, and not of ${kind}`);
  }
  const home = homeOf(folder, category);
  const suite = existsSync(folder) ? await loadFixtures([folder], { cwd }) : undefined;
  const name = settings.name ?? usualName(scenario, kind, new Set(suite?.fixtures.map(({ spec }) => spec.name)));
  const number = nextNumber(basename(home), await numbersIn(home));
  if (number === undefined) throw new UsageError(`${home} has no free number left: take another folder`);
  const path = join(home, fileNameOf(number, { scenario, kind, category }));
  const { description } = settings;
  const fixture = newFixture({ scenario, kind, category, name, ...(description === undefined ? {} : { description }) });
  await mkdir(home, { recursive: true });
  // Never over a file that somebody else has just made.
  await writeFile(path, `${JSON.stringify(fixture, null, 2)}\n`, { flag: "wx" });
  return relative(cwd, path) || path;
}

async function numbersIn(folder: string): Promise<Set<number>> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return new Set(names.map((name) => Number.parseInt(name, 10)).filter((number) => !Number.isNaN(number)));
}
