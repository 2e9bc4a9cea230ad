/** A blob storage as Azure's SDK speaks to it: PUT of a blob at once, or of blocks and then their list; GET of the whole. */
import { bytesOf, type Listening, listen } from "./listen.ts";
import type { ScriptedReply } from "./replies.ts";

export interface BlobStorage extends Listening {
  /** The signed address of a blob, to write and to read. */
  addressOf(key: string): string;
  read(key: string): Buffer | undefined;
  write(key: string, content: Buffer): void;
}

interface StorageContext {
  /** Notes a call and gives the scripted reply to it. */
  readonly noted: (call: string) => ScriptedReply | undefined;
  readonly faults: string[];
}

export async function createBlobStorage({ noted, faults }: StorageContext): Promise<BlobStorage> {
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const storage = await listen(async (request, response) => {
    const { method, headers } = request;
    const url = new URL(request.url ?? "/", storage.url);
    const key = decodeURIComponent(url.pathname.replace(/^\/container\//, ""));
    if (headers.authorization !== undefined) faults.push(`${method} ${key}: the storage was told the token`);
    if (url.searchParams.get("sig") !== "secret") faults.push(`${method} ${key}: the address is not the signed one`);
    const body = await bytesOf(request);
    const scripted = noted(method === "GET" ? "download" : "upload");
    if (scripted !== undefined) await scripted(response);
    else if (method === "GET") {
      const found = blobs.get(key);
      response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/zip" }).end(found);
    } else {
      if (method !== "PUT" || headers["x-ms-version"] === undefined)
        faults.push(`${method} ${key}: this is not Azure's`);
      put(key, url, body);
      response.writeHead(201, { "x-ms-request-id": "1", etag: '"1"' }).end();
    }
  });

  /** A blob at once, a block of it, or the list of its blocks. */
  function put(key: string, { searchParams }: URL, body: Buffer): void {
    switch (searchParams.get("comp")) {
      case null:
        blobs.set(key, body);
        break;
      case "block":
        blocks.set(`${key} ${searchParams.get("blockid")}`, body);
        break;
      case "blocklist": {
        const ids = [...body.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id);
        blobs.set(key, Buffer.concat(ids.map((id) => blocks.get(`${key} ${id}`) ?? Buffer.from("a missing block"))));
        break;
      }
      default:
        faults.push(`PUT ${key}: ${searchParams}`);
    }
  }

  return {
    ...storage,
    addressOf: (key) => `${storage.url}/container/${encodeURIComponent(key)}?sig=secret`,
    read: (key) => blobs.get(key),
    write: (key, content) => void blobs.set(key, content),
  };
}
