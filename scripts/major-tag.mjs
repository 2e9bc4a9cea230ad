/**
 * Decides whether the tag of a major version (`v1`) is to move to a release, and says so in the form of GITHUB_OUTPUT:
 *
 *   node scripts/major-tag.mjs v1.4.0 origin/main
 *
 * prints `major=v1` and `commit=<sha>`. It prints nothing for a pre-release, and for a release that a newer one of the same
 * major version has overtaken. A tag that package.json does not agree with, or that is not on the branch, is an error.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [tag = "", branch = ""] = process.argv.slice(2);
try {
  const plan = planMove(tag, branch);
  if (plan === undefined) console.error(`${tag} moves no tag`);
  else console.log(`major=${plan.major}\ncommit=${plan.commit}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function planMove(tag, branch) {
  const released = parse(tag);
  if (released === undefined) throw new Error(`${tag || "(nothing)"} is no version: a release is tagged v1.2.3`);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, but package.json says ${version}`);
  const commit = git("rev-parse", "--verify", "--end-of-options", `${tag}^{commit}`);
  if (!isOn(commit, branch)) throw new Error(`${tag} is not on ${branch}`);
  if (released.prerelease) return undefined;
  const major = `v${released.numbers[0]}`;
  const others = git("tag", "--list", `${major}.*`)
    .split("\n")
    .flatMap((name) => parse(name) ?? []);
  const overtaken = others.some(({ numbers, prerelease }) => !prerelease && isNewer(numbers, released.numbers));
  return overtaken ? undefined : { major, commit };
}

function parse(tag) {
  const found = /^v(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?$/.exec(tag);
  return found === null ? undefined : { numbers: found.slice(1, 4).map(Number), prerelease: found[4] !== undefined };
}

function isNewer(a, b) {
  const first = a.findIndex((number, index) => number !== b[index]);
  return first !== -1 && a[first] > b[first];
}

function isOn(commit, branch) {
  const bases = git("branch", "--all", "--contains", commit, "--format=%(refname)").split("\n");
  return [`refs/heads/${branch}`, `refs/remotes/${branch}`].some((ref) => bases.includes(ref));
}

function git(...args) {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}
