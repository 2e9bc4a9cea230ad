/** One fixture file. */
import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { status } from "@grpc/grpc-js";
import type { Json, JsonObject } from "./json.ts";
import { loadSchema, type Schema } from "./schema.ts";

export interface Fixture {
  /** <folder>/<file name without .json> */
  readonly id: string;
  /** Its forms, the longest first: the runner puts more folders in front of an id that two files would share. */
  readonly ids: readonly string[];
  /** /<service>/<method> */
  readonly path: string;
  readonly spec: FixtureSpec;
  /** Read and built when it is first asked for. */
  readonly schema: () => Schema;
}

/** What a server needs to know of a fixture. Its values are not checked before a call needs them. */
export interface FixtureSpec {
  readonly handler: {
    readonly service: string;
    readonly method: string;
    readonly timeout_ms?: number;
    /** How the server is to behave beside what it answers. */
    readonly middleware?: {
      readonly read_delay_ms?: number;
      readonly reply_delay_ms?: number;
      readonly end_after_messages?: number;
      readonly request_timeout?: { readonly seconds?: number; readonly sleep_ms?: number };
    };
  };
  readonly request: {
    readonly message?: JsonObject;
    readonly stream?: readonly JsonObject[];
    readonly stream_size?: number;
  };
  readonly client?: {
    readonly half_close?: boolean;
    readonly cancel?: JsonObject;
    readonly max_receive_bytes?: number;
    readonly wrong_cardinality?: boolean;
  };
  readonly expected_response: {
    readonly status_code: StatusName;
    readonly status_any_of?: readonly StatusName[];
    /** A text is prose for the reader. */
    readonly message?: JsonObject | string;
    readonly stream?: readonly JsonObject[];
    readonly stream_count?: number;
    readonly stream_sample?: readonly JsonObject[];
    readonly stream_generator?: string;
    readonly stream_size?: number;
    readonly payload_bytes?: number;
    readonly error?: { readonly message?: string };
    readonly error_message?: string;
    /** A text is prose, too. */
    readonly details?: readonly JsonObject[] | string;
    readonly headers?: Metadata;
    readonly trailers?: Metadata;
    readonly metadata?: Metadata;
  };
}

type StatusName = keyof typeof status;
type Metadata = Readonly<Record<string, Json>>;

export function loadFixture(file: string, descriptors: string): Fixture {
  const spec: FixtureSpec = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  if (
    !spec?.handler?.service ||
    !spec.handler.method ||
    !spec.request ||
    !(spec.expected_response?.status_code in status)
  )
    throw new Error("not a fixture");
  const path = `/${spec.handler.service}/${spec.handler.method}`;
  const ids = idsOf(file);
  let schema: Schema | undefined;
  const load = (): Schema => {
    schema ??= loadSchema(descriptors, ids, spec.handler);
    return schema;
  };
  return { id: ids.at(-1) ?? "", ids, path, spec, schema: load };
}

function idsOf(file: string): readonly string[] {
  const parts = file.replace(/\.json$/, "").split(sep);
  return parts.slice(0, -1).map((_, start) => parts.slice(start).join("/"));
}

/** The status to send. Where the client is going to refuse a reply as too large, the reply must go out. */
export function statusOf({ expected_response: expected, client }: FixtureSpec): status {
  const accepted = [expected.status_code, ...(expected.status_any_of ?? [])];
  const refused = client?.max_receive_bytes !== undefined && accepted.includes("RESOURCE_EXHAUSTED");
  return refused ? status.OK : status[expected.status_code];
}

/** How many requests the client has to send; 0 where the fixture does not say. */
export function requestCount({ request }: FixtureSpec): number {
  return request.stream?.length || (request.stream_size ?? 0);
}
