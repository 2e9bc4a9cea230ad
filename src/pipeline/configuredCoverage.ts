/** The coverage gate as a part of a run: of the bindings that are run, where the whole suite is. */
import type { CoverageTarget } from "../config/model.ts";
import type { CoverageSection, LanguageCoverage } from "../generated/coverage.ts";
import type { Selection } from "../suite/select.ts";
import type { Mask } from "../text/mask.ts";
import type { CoverageSettings, ValidateSettings } from "./settings.ts";

export interface RunForCoverage extends ValidateSettings {
  readonly coverage?: CoverageSettings;
  readonly selection: Selection;
  readonly only?: readonly string[];
  readonly address?: string;
}

/** What decides whose coverage a run is held to. */
type Held = Pick<RunForCoverage, "config" | "coverage" | "only">;

export interface CoverageContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mask: Mask;
}

/**
 * configuredCoverage checks what the configuration, or what is given in its place, asks of coverage; undefined where that
 * is nothing. Who asks for some fixtures, or for one server by its address, wants to know of those alone: such a run must
 * be able to turn green without the reports of other tests. What `known` has a verdict of is not checked again.
 */
export async function configuredCoverage(
  settings: RunForCoverage,
  { environment, mask }: CoverageContext,
  known: readonly LanguageCoverage[] = [],
): Promise<CoverageSection | undefined> {
  const { config, cwd, coverage = {} } = settings;
  if (!isWanted(settings)) return undefined;
  const wanted = coverageTargetsOf(settings);
  const targets = wanted.filter(({ name }) => known.every((language) => language.name !== name));
  if (targets.length === 0) return known.length === 0 ? undefined : { languages: inOrder(known, wanted) };
  const { diff, base } = coverage;
  // The readers of all formats are large, and most runs have no reports.
  const { checkCoverage } = await import("./coverage.ts");
  const { languages } = await checkCoverage({
    targets: base === undefined ? targets : targets.map((target) => withBase(target, base)),
    folder: config.folder,
    cwd,
    environment,
    mask,
    ...(diff === undefined ? {} : { diff }),
  });
  return { languages: inOrder([...languages, ...known], wanted) };
}

function isWanted({ coverage, selection, address }: RunForCoverage): boolean {
  const { filters = [], tags = [], categories = [] } = selection;
  return filters.length + tags.length + categories.length === 0 && address === undefined && coverage?.enabled !== false;
}

/** coverageTargetsOf are the targets of the bindings that are run: those that are given, else those that are configured. */
export function coverageTargetsOf({ config, coverage, only = [] }: Held): readonly CoverageTarget[] {
  const targets = coverage?.targets ?? config.coverage.targets;
  return only.length === 0 ? targets : targets.filter(({ binding = "" }) => only.includes(binding));
}

/** In the order of the configuration; what that does not name comes last. */
function inOrder(languages: readonly LanguageCoverage[], targets: readonly CoverageTarget[]): LanguageCoverage[] {
  const place = ({ name }: LanguageCoverage): number => {
    const index = targets.findIndex((target) => target.name === name);
    return index === -1 ? targets.length : index;
  };
  return [...languages].sort((a, b) => place(a) - place(b));
}

function withBase(target: CoverageTarget, base: string): CoverageTarget {
  return target.base.length > 0 ? target : { ...target, base: [base] };
}
