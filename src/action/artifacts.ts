/** Artifacts of this run, through the runner's own service. @actions/artifact is loaded only where one moves. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Encoding } from "../protobuf/codec.ts";
import { messageOf } from "../text/errors.ts";
import { listOf } from "../text/shorten.ts";
import { isLegName } from "./artifactNames.ts";
import { within } from "./within.ts";
import { filesInZip } from "./zip.ts";

/** What the runner does not offer, GitHub Enterprise Server among it: nothing is wrong with the run. */
export class NoArtifactService extends Error {
  override readonly name = "NoArtifactService";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The library waits a quarter of an hour for a service that does not answer. */
const DEADLINE_MS = 5 * 60_000;

/** uploadFiles uploads files of a folder. Rejects with NoArtifactService, or with the reason why it failed. */
export async function uploadFiles(
  name: string,
  folder: string,
  files: readonly string[],
  environment: Environment,
  deadlineMs: number = uploadDeadline(environment),
): Promise<void> {
  const client = await connect(environment);
  await within(deadlineMs, "the artifact service did not take it", client.uploadArtifact(name, [...files], folder));
}

/** The variable is the library's own, for a part that is stuck; here it bounds the whole. */
function uploadDeadline({ ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: given = "" }: Environment): number {
  return /^[1-9]\d*$/.test(given) ? Math.min(Number(given), DEADLINE_MS) : DEADLINE_MS;
}

export interface Downloaded {
  /** The names of the artifacts. */
  readonly names: readonly string[];
  /** A folder for each of them, below the one that was given. */
  readonly folders: readonly string[];
}

/** So many legs are enough for any matrix, which has 256 jobs at most. */
const MAX_LEGS = 1000;
const MAX_LEG_BYTES = 128 * 1024 * 1024;
const AT_ONCE = 8;

/**
 * downloadLegs downloads what the legs of this run have left in an encoding, the newest of each name: their results and their coverage,
 * and nothing else that is in the archives. Rejects with NoArtifactService, or with the reason why it failed.
 */
export async function downloadLegs(
  folder: string,
  encoding: Encoding,
  environment: Environment,
  deadlineMs: number = DEADLINE_MS,
): Promise<Downloaded> {
  const client = await connect(environment);
  return within(deadlineMs, "the artifact service did not give them", download(client, folder, encoding));
}

type Client = Awaited<ReturnType<typeof connect>>;

async function download(client: Client, folder: string, encoding: Encoding): Promise<Downloaded> {
  const { artifacts } = await client.listArtifacts({ latest: true });
  const legs = artifacts.filter(({ name }) => isLegName(name, encoding)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (legs.length > MAX_LEGS) throw new Error(`${legs.length} artifacts are more than the ${MAX_LEGS} that are merged`);
  const tooLarge = legs.filter(({ size }) => size > MAX_LEG_BYTES).map(({ name }) => name);
  if (tooLarge.length > 0) throw new Error(`these artifacts are too large for results: ${listOf(tooLarge, 5)}`);
  const folders = legs.map(({ name }, index) => join(folder, folderName(name, index)));
  for (let next = 0; next < legs.length; next += AT_ONCE) {
    const batch = legs.slice(next, next + AT_ONCE);
    await Promise.all(batch.map((leg, index) => downloadLeg(client, leg, folders[next + index] ?? folder)));
  }
  return { names: legs.map(({ name }) => name), folders };
}

/** People read it in messages about what is in there. */
function folderName(name: string, index: number): string {
  return /^[\w.+-]{1,200}$/.test(name) ? name : `artifact-${index}`;
}

interface Leg {
  readonly id: number;
  readonly name: string;
  readonly digest?: string;
}

/** What a merge reads of a run's output folder. */
const WANTED = /^(results\/[^/\\]+\.json|coverage-verdict\.json)$/;

/** The archive is kept as it is: the library would write whatever it holds, however large, wherever it says. */
async function downloadLeg(client: Client, { id, name, digest }: Leg, folder: string): Promise<void> {
  const path = `${folder}~`;
  const { digestMismatch } = await client.downloadArtifact(id, {
    path,
    skipDecompress: true,
    ...(digest === undefined ? {} : { expectedHash: digest }),
  });
  if (digestMismatch === true) throw new Error(`what came as ${name} is not what was uploaded: its digest differs`);
  const [file = ""] = await readdir(path);
  const archive = join(path, basename(file));
  const { size } = await stat(archive);
  if (size > MAX_LEG_BYTES) throw new Error(`${name} has ${size} bytes, too many for results`);
  const files = filesOf(name, await readFile(archive));
  await mkdir(folder);
  for (const [inside, content] of files) {
    await mkdir(dirname(join(folder, inside)), { recursive: true });
    await writeFile(join(folder, inside), content, { flag: "wx" });
  }
}

function filesOf(name: string, archive: Buffer): Map<string, Buffer> {
  try {
    return filesInZip(archive, (path) => WANTED.test(path), MAX_LEG_BYTES);
  } catch (error) {
    throw new Error(`${name} ${messageOf(error)}`);
  }
}

async function connect(environment: Environment) {
  if (isEnterpriseServer(environment)) {
    throw new NoArtifactService("GitHub Enterprise Server does not take artifacts of this kind");
  }
  if ((environment.ACTIONS_RESULTS_URL ?? "") === "" || (environment.ACTIONS_RUNTIME_TOKEN ?? "") === "") {
    throw new NoArtifactService("this runner offers no service for artifacts");
  }
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

/** As @actions/artifact tells them apart; it would write a warning of its own. */
function isEnterpriseServer({ GITHUB_SERVER_URL: url = "" }: Environment): boolean {
  if (!URL.canParse(url)) return false;
  return !/(^github|\.ghe)\.com$|\.localhost$/i.test(new URL(url).hostname);
}
