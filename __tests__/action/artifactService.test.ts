/** The fake artifact service that the other tests trust: it keeps what it gets, and complains of what is wrong. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type FakeArtifactService, startArtifactService, zipOf } from "../support/github/artifactService.ts";

const RUN = "run-of-the-tests-1";

async function call(service: FakeArtifactService, method: string, asked: object, token?: string): Promise<Response> {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: own } = service.environment();
  return fetch(`${url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token ?? own}` },
    body: JSON.stringify({ workflow_run_backend_id: RUN, ...asked }),
  });
}

/** Uploads as Azure's SDK does with small blobs, and finishes with a digest. */
async function upload(service: FakeArtifactService, headers: Record<string, string>, hash?: string): Promise<number> {
  const zip = zipOf({ "a.txt": "hello" });
  const begun = await call(service, "CreateArtifact", { name: "a", version: 7 });
  const { signed_upload_url: address } = Object(await begun.json());
  const block = { method: "PUT", headers: { "x-ms-version": "2026-01-01", ...headers } };
  await fetch(`${address}&comp=block&blockid=1`, { ...block, body: new Uint8Array(zip) });
  await fetch(`${address}&comp=blocklist`, { ...block, body: "<BlockList><Latest>1</Latest></BlockList>" });
  const actual = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  const asked = { name: "a", size: String(zip.length), hash: hash ?? actual };
  return (await call(service, "FinalizeArtifact", asked)).status;
}

test("keeps what was uploaded, and has each name once", async () => {
  const service = await startArtifactService();
  expect(await upload(service, {})).toBe(200);
  expect(service.files("a")).toEqual({ "a.txt": "hello" });
  expect((await call(service, "CreateArtifact", { name: "a", version: 7 })).status).toBe(409);
  expect(service.calls).toEqual(["CreateArtifact", "upload", "upload", "FinalizeArtifact", "CreateArtifact"]);
  await service.close();
});

test.each<[string, (service: FakeArtifactService) => Promise<unknown>, string]>([
  [
    "the storage hears a token",
    (service) => upload(service, { authorization: "Bearer x" }),
    "the storage was told the token",
  ],
  ["what was uploaded is something else", (service) => upload(service, {}, "sha256:0"), "is not what was uploaded"],
  [
    "a name cannot be one",
    (service) => call(service, "CreateArtifact", { name: "a/b", version: 7 }),
    "CreateArtifact: ",
  ],
  [
    "another run is meant",
    (service) => call(service, "ListArtifacts", { workflow_run_backend_id: "x" }),
    "the run is x",
  ],
])("complains where %s", async (_, wrong, fault) => {
  const service = await startArtifactService();
  await wrong(service);
  await expect(service.close()).rejects.toThrow(fault);
});

test("knows its own token alone", async () => {
  const service = await startArtifactService();
  expect((await call(service, "ListArtifacts", {}, "someone's")).status).toBe(401);
  await service.close();
});
