/**
 * The service of the runner that keeps a run's artifacts, as @actions/artifact speaks to it: Twirp in JSON, and a blob
 * storage on another port, which gets blocks as Azure's does and must not hear the token.
 */
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createBlobStorage } from "./blobStorage.ts";
import { bytesOf, listen } from "./listen.ts";
import type { ScriptedReply } from "./replies.ts";

type Method = "CreateArtifact" | "FinalizeArtifact" | "ListArtifacts" | "GetSignedArtifactURL" | "DeleteArtifact";

export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the run's attempt that left it. */
  readonly run: string;
  readonly zip: Buffer;
}

export interface FakeArtifactService {
  /** What the runner gives a step for it. */
  environment(attempt?: number): Record<string, string>;
  /** Those that were finished, in order. */
  readonly artifacts: readonly KeptArtifact[];
  /** The methods that were called, and `upload` or `download` for what went to the storage, in order. */
  readonly calls: readonly string[];
  /** Text files of an artifact by their paths. */
  files(name: string): Record<string, string>;
  /** Leaves an artifact, as another job does: files by their paths, or an archive as it is. */
  leave(name: string, content: Readonly<Record<string, string>> | Buffer): void;
  /** Answers the next calls of a method, or of the storage, so. */
  script(call: Method | "upload" | "download", ...replies: readonly ScriptedReply[]): void;
  /** Rejects where a request was not as it should be, or a scripted reply was not asked for. */
  close(): Promise<void>;
}

const PATH = "/twirp/github.actions.results.api.v1.ArtifactService/";

/** startArtifactService starts it for one run, without artifacts. */
export async function startArtifactService(): Promise<FakeArtifactService> {
  const kept: KeptArtifact[] = [];
  const begun = new Set<string>();
  const calls: string[] = [];
  const faults: string[] = [];
  const scripts = new Map<string, ScriptedReply[]>();
  /** The next scripted reply to a call, which is noted. */
  const noted = (call: string): ScriptedReply | undefined => {
    calls.push(call);
    return scripts.get(call)?.shift();
  };
  const storage = await createBlobStorage({ noted, faults });

  const service = await listen(async (request, response) => {
    const method = (request.url ?? "").replace(PATH, "");
    const scripted = noted(method);
    if (request.headers["content-type"] !== "application/json") faults.push(`${method}: the body is no JSON`);
    const run = runOf(request.headers.authorization);
    if (run === undefined) return send(response, refusal(401, "unauthenticated", "the token is none of this run's"));
    const asked: Asked = JSON.parse((await bytesOf(request)).toString("utf8"));
    // What an earlier attempt has left is listed, and is asked for as its own.
    if (asked.workflow_run_backend_id !== run && method !== "GetSignedArtifactURL") {
      faults.push(`${method}: the run is ${asked.workflow_run_backend_id}`);
    }
    if (scripted === undefined) send(response, answer(method, asked));
    else await scripted(response);
  });

  function answer(method: string, asked: Asked): Reply {
    const { name = "", workflow_run_backend_id: run } = asked;
    const key = `${run}/${name}`;
    switch (method) {
      case "CreateArtifact": {
        if (asked.version !== 7 || /["\\/:<>|*?\r\n]/.test(name)) faults.push(`${method}: ${JSON.stringify(asked)}`);
        if (begun.has(key)) {
          const message = "an artifact with this name already exists on the workflow run";
          return refusal(409, "already_exists", message);
        }
        begun.add(key);
        return { status: 200, value: { ok: true, signed_upload_url: storage.addressOf(key) } };
      }
      case "FinalizeArtifact": {
        const zip = storage.read(key);
        if (zip === undefined || asked.hash !== digestOf(zip) || Number(asked.size) !== zip.length) {
          faults.push(`${method}: ${name} is not what was uploaded: ${JSON.stringify(asked)}`);
          return refusal(400, "invalid_argument", "the upload is not whole");
        }
        kept.push({ id: kept.length + 1, name, run, zip });
        return { status: 200, value: { ok: true, artifact_id: String(kept.length) } };
      }
      case "ListArtifacts": {
        const found = kept.filter(
          (each) =>
            each.name === (asked.name_filter ?? each.name) && String(each.id) === (asked.id_filter ?? String(each.id)),
        );
        return { status: 200, value: { artifacts: found.map(described) } };
      }
      case "GetSignedArtifactURL": {
        const found = kept.findLast((each) => each.name === name && each.run === run);
        if (found === undefined) return refusal(404, "not_found", "there is no such artifact");
        storage.write(`download/${found.id}`, found.zip);
        return { status: 200, value: { signed_url: storage.addressOf(`download/${found.id}`) } };
      }
      default:
        return refusal(404, "bad_route", `no method ${method}`);
    }
  }

  return {
    environment: (attempt = 1) => ({ ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: tokenOf(attempt) }),
    artifacts: kept,
    calls,
    files(name) {
      const found = kept.findLast((each) => each.name === name);
      if (found === undefined) throw new Error(`there is no artifact ${name}`);
      const entries = Object.entries(unzipSync(found.zip)).filter(([path]) => !path.endsWith("/"));
      return Object.fromEntries(entries.map(([path, bytes]) => [path.replace(/^\//, ""), strFromU8(bytes)]));
    },
    leave(name, content) {
      const zip = Buffer.isBuffer(content) ? content : zipOf(content);
      kept.push({ id: kept.length + 1, name, run: runId(1), zip });
      begun.add(`${runId(1)}/${name}`);
    },
    script(call, ...replies) {
      scripts.set(call, [...(scripts.get(call) ?? []), ...replies]);
    },
    async close() {
      await Promise.all([service.close(), storage.close()]);
      const unused = [...scripts].filter(([, replies]) => replies.length > 0);
      const all = [...faults, ...unused.map(([call]) => `${call}: a scripted reply was not asked for`)];
      if (all.length > 0) throw new Error(`the fake artifact service saw:\n${all.join("\n")}`);
    },
  };
}

/** zipOf makes an archive of text files. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
}

/** Of the members that requests have in Twirp's JSON. */
interface Asked {
  readonly workflow_run_backend_id: string;
  readonly name?: string;
  readonly version?: number;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

const JOB = "job-of-the-tests";
const runId = (attempt: number): string => `run-of-the-tests-${attempt}`;

/** The step's token is a JWT, of which only the scope matters. Nobody here checks the signature. */
function tokenOf(attempt: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const scope = `Actions.GenericRead:${"0".repeat(8)} Actions.Results:${runId(attempt)}:${JOB}`;
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: scope })}.unsigned`;
}

function runOf(authorization = ""): string | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.unsigned$/.exec(authorization)?.[1];
  if (payload === undefined) return undefined;
  return /Actions\.Results:([\w-]+):/.exec(Buffer.from(payload, "base64url").toString("utf8"))?.[1];
}

function described({ id, name, run, zip }: KeptArtifact): object {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: JOB,
    database_id: String(id),
    name,
    size: String(zip.length),
    created_at: "2026-01-02T03:04:05Z",
    digest: digestOf(zip),
  };
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

interface Reply {
  readonly status: number;
  readonly value: object;
}

/** https://twitchtv.github.io/twirp/docs/errors.html */
function refusal(status: number, code: string, msg: string): Reply {
  return { status, value: { code, msg } };
}

function send(response: ServerResponse, { status, value }: Reply): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
