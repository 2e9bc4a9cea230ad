/**
 * Keeps a folder's expected.json: what a tool has printed of its reports.
 *   expected.mjs expect FOLDER FORMAT FILES BY…   FILES: one, or several that belong together, with commas between them.
 *                                                 BY: how a command in printed.txt begins, or `itself`
 *   expected.mjs but FOLDER METRIC READ BECAUSE       what is read of the last report instead: COVERED/TOTAL, or `nothing`
 *   expected.mjs refuse FOLDER FORMAT FILE WORDS      a report that cannot be read, and what the message says
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ITSELF, number, PRINTED } from "./figures.mjs";

/** saidByItself lists what the report's own totals are; what it does not measure has none. */
function saidByItself(format, text) {
  return ITSELF[format](text)
    .filter(([, , total, percent]) => total > 0 || percent !== undefined)
    .map(([metric, covered, total, percent]) => ({
      by: "itself",
      of: [metric],
      covered,
      total,
      percent: percent?.toString(),
    }));
}

/** saidBy lists what a command has printed: the one that names the file, where it was called for several. */
function saidBy(by, files, printed) {
  const calls = printed.filter((each) => each.command === by || each.command.startsWith(`${by} `));
  const call = calls.find((each) => files.some((file) => each.command.split(" ").includes(file))) ?? calls[0];
  if (call === undefined || !Object.hasOwn(PRINTED, by)) throw new Error(`nothing is known of what \`${by}\` prints`);
  const found = PRINTED[by].flatMap(({ of, pattern }) => {
    const figures = pattern.exec(call.output)?.groups;
    if (figures === undefined) return [];
    const { covered, missed, total, percent } = figures;
    const reached = covered ?? (missed === undefined ? undefined : Number(total) - Number(missed));
    return [{ by: call.command, of, covered: number(reached), total: number(total), percent }];
  });
  if (found.length === 0) throw new Error(`\`${call.command}\` printed no figures:\n${call.output}`);
  return found;
}

function readPrinted(folder) {
  const file = join(folder, "printed.txt");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf("\n")), output: part.slice(part.indexOf("\n") + 1) }));
}

const VERBS = {
  expect(expected, folder, format, list, ...sources) {
    const files = list.split(",");
    const printed = readPrinted(folder);
    const said = sources.flatMap((by) =>
      by === "itself" ? saidByItself(format, readFileSync(join(folder, files[0]), "utf8")) : saidBy(by, files, printed),
    );
    expected.reports.push({ format, files, said });
  },
  but(expected, _folder, metric, read, because) {
    const report = expected.reports.at(-1);
    const [covered, total] = read.split("/").map(Number);
    const difference = read === "nothing" ? { metric, because } : { metric, covered, total, because };
    report.but = [...(report.but ?? []), difference];
  },
  refuse(expected, _folder, format, file, words) {
    expected.reports.push({ format, files: [file], said: [], refused: words });
  },
};

const [verb, folder, ...args] = process.argv.slice(2);
const file = join(folder, "expected.json");
const expected = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { reports: [] };
VERBS[verb](expected, folder, ...args);
writeFileSync(file, `${JSON.stringify(expected, null, 2)}\n`);
