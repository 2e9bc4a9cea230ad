/** Fixture files, and how a call finds the one it means. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type Json, type JsonObject, keepExact } from "./json.ts";

/** One fixture file. Its schema and its values are not looked at before it is called. */
export interface Fixture {
  /** <folder>/<file name without .json> */
  readonly id: string;
  /** That, and the longer forms, with more folders in front, which the runner sends where two files share an id. */
  readonly ids: readonly string[];
  /** /<service>/<method> */
  readonly path: string;
  readonly handler: Handler;
  readonly request: RequestSpec;
  readonly client: ClientSpec;
  readonly expected: Expected;
}

interface FixtureFile {
  readonly handler: Handler;
  readonly request: RequestSpec;
  readonly client?: ClientSpec;
  readonly expected_response: Expected;
}

interface Handler {
  readonly service: string;
  readonly method: string;
  readonly timeout_ms?: number;
  readonly middleware?: Hints;
}

/** How the server is to behave beside what it answers. */
interface Hints {
  readonly read_delay_ms?: number;
  readonly reply_delay_ms?: number;
  readonly end_after_messages?: number;
  readonly request_timeout?: { readonly seconds?: number; readonly sleep_ms?: number };
}

interface RequestSpec {
  readonly message?: { readonly delay_ms?: Json };
  readonly stream?: readonly Json[];
  readonly stream_size?: number;
}

interface ClientSpec {
  readonly half_close?: boolean;
  readonly cancel?: JsonObject;
  readonly max_receive_bytes?: number;
}

interface Expected {
  readonly status_code: string;
  readonly status_any_of?: readonly string[];
  /** A string is prose for the reader. */
  readonly message?: Json;
  readonly stream?: readonly JsonObject[];
  readonly stream_count?: number;
  readonly stream_sample?: readonly JsonObject[];
  readonly stream_generator?: string;
  readonly stream_size?: number;
  readonly payload_bytes?: number;
  readonly error?: { readonly message?: string };
  readonly error_message?: string;
  /** A string is prose, too. */
  readonly details?: string | readonly JsonObject[];
  readonly metadata?: JsonObject;
  readonly headers?: JsonObject;
  readonly trailers?: JsonObject;
}

function loadFixture(file: string): Fixture {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const content: Partial<FixtureFile> | null = JSON.parse(text, keepExact);
  const { handler, request, client = {}, expected_response: expected } = content ?? {};
  if (!handler?.service || !handler.method || !request || !expected?.status_code) throw new Error("not a fixture");
  const parts = file.slice(0, -".json".length).split(sep);
  const ids = parts.slice(0, -1).map((_, start) => parts.slice(start).join("/"));
  const id = ids.at(-1) ?? file;
  return { id, ids, path: `/${handler.service}/${handler.method}`, handler, request, client, expected };
}

/** statusCode is the status to send. Where the client will refuse a reply as too large, the reply must go out. */
export function statusCode({ client, expected }: Fixture): string {
  const accepted = [expected.status_code, ...(expected.status_any_of ?? [])];
  const refused = client.max_receive_bytes !== undefined && accepted.includes("RESOURCE_EXHAUSTED");
  return refused ? "OK" : expected.status_code;
}

/** requestCount says how many requests the client has to send; 0 where the fixture does not say. */
export function requestCount({ request }: Fixture): number {
  return request.stream?.length || request.stream_size || 0;
}

/** The fixtures being served. Where two share a method, `x-fixture-id` tells them apart. */
export class Suite {
  readonly #byId = new Map<string, Fixture>();
  readonly #byPath = new Map<string, Fixture>();

  constructor(sources: readonly string[]) {
    for (const source of sources) attempt(source, () => this.#addAll(realpathSync(source)));
  }

  #addAll(source: string): void {
    const names = statSync(source).isDirectory()
      ? readdirSync(source, { encoding: "utf8", recursive: true }).sort()
      : [""];
    for (const file of names.map((name) => join(source, name))) {
      if (file.endsWith(".json")) attempt(file, () => this.#add(loadFixture(file)));
    }
  }

  #add(fixture: Fixture): void {
    setDefault(this.#byPath, fixture.path, fixture);
    for (const id of fixture.ids) setDefault(this.#byId, id, fixture);
  }

  find(path: string, id: string): Fixture | undefined {
    const shortId = id.split("/").slice(-2).join("/");
    const named = this.#byId.get(id) ?? this.#byId.get(shortId);
    return named?.path === path ? named : this.#byPath.get(path);
  }
}

function attempt(file: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error(`passed over ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function setDefault<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
