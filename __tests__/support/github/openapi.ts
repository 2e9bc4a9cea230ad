/** GitHub's own description of its API: which operation a request is, and what is wrong with it. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

interface Description {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, object>>;
  readonly examples: Readonly<Record<string, object>>;
}

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: object };
  /** By status; null where the body is no JSON. */
  readonly replies: Readonly<Record<string, object | null>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}

/** What a request says, its numbers and truth values still texts. */
export interface ApiCall {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Absent where there is none. */
  readonly body?: unknown;
}

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const description: Description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));

const documents = new Ajv({ strict: false, allErrors: true });
const texts = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
documents.addSchema({ $id: "github", schemas: description.schemas });

const operations = description.operations.map((operation) => ({
  ...operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  check: {
    path: texts.compile(parametersSchema(operation, "path")),
    query: texts.compile(parametersSchema(operation, "query")),
    body: operation.body && documents.compile(closed(operation.body.schema)),
  },
  replies: new Map(Object.entries(operation.replies).map(([status, schema]) => [status, compileReply(schema)])),
}));

function parametersSchema({ parameters }: Operation, place: string): object {
  const here = parameters.filter((parameter) => parameter.in === place);
  return closed({
    type: "object",
    required: here.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
  });
}

/** GitHub ignores what it does not know; a test is to hear of it. */
function closed(schema: object): object {
  return { ...schema, additionalProperties: false };
}

function compileReply(schema: object | null): ValidateFunction | null {
  return schema === null ? null : documents.compile(within(schema));
}

/** References lead into the description. */
function within(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/'));
}

/** readCall finds the operation of a request and everything that is wrong with it. */
export function readCall(request: RawRequest): { readonly call?: ApiCall; readonly faults: readonly string[] } {
  const { method, url } = request;
  const name = `${method} ${url.pathname}`;
  const operation = operations.find((each) => each.method === method && each.pattern.test(url.pathname));
  if (operation === undefined) return { faults: [`${name}: no operation that is known`] };
  const groups = operation.pattern.exec(url.pathname)?.groups ?? {};
  const path = Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]));
  const query = Object.fromEntries(url.searchParams);
  const faults = [
    ...faultsOf(operation.check.path, { ...path }),
    ...faultsOf(operation.check.query, { ...query }),
    ...(Number(query.per_page ?? 1) > 100 ? ["per_page: GitHub gives 100 at most"] : []),
    ...(url.searchParams.size > Object.keys(query).length ? ["the query names something twice"] : []),
    ...headerFaults(request),
  ];
  const call = { operation: operation.id, path, query };
  if (request.body === "") {
    if (operation.body?.required) faults.push("the body is missing");
    return { call, faults: faults.map((fault) => `${name}: ${fault}`) };
  }
  const body = parsed(request.body);
  if (operation.body === undefined) faults.push("there is a body, and it takes none");
  else if (operation.check.body) faults.push(...faultsOf(operation.check.body, body));
  return { call: { ...call, body }, faults: faults.map((fault) => `${name}: ${fault}`) };
}

/** What GitHub asks of every request. */
function headerFaults({ headers, body }: RawRequest): string[] {
  const wanted: [name: string, pattern: RegExp][] = [
    ["accept", /^application\/vnd\.github(\.diff|\+json)$/],
    ["user-agent", /^grpc-fixtures-action/],
    ["x-github-api-version", /^2022-11-28$/],
    ...(body === "" ? [] : [["content-type", /^application\/json$/] satisfies [string, RegExp]]),
  ];
  return wanted
    .filter(([name, pattern]) => !pattern.test(String(headers[name])))
    .map(([name]) => `the header ${name} is ${headers[name]}`);
}

/** What the description forgets: where a fork was deleted, GitHub has no repository to show. */
const FORGOTTEN = /^\/\d+\/head\/repo must be object /;

/** replyFaults holds the fake itself to the description. */
export function replyFaults(operation: string, status: number, body: unknown): string[] {
  if (status >= 400) return [];
  const validate = operations.find(({ id }) => id === operation)?.replies.get(String(status));
  if (validate === undefined) return [`${operation}: ${status} is no reply of it`];
  if (validate === null) return [];
  return faultsOf(validate, body)
    .filter((fault) => !FORGOTTEN.test(fault))
    .map((fault) => `the fake's reply to ${operation}: ${fault}`);
}

function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** example is one of GitHub's own, with what a test says over it. */
export function example(name: string, changes: object): Record<string, unknown> {
  const found = description.examples[name];
  if (found === undefined) throw new Error(`openapi.json has no example ${name}`);
  return { ...structuredClone(found), ...changes };
}
