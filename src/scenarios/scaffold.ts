/** A scenario → a new fixture: its JSON, and where it goes. */
import { basename, dirname, join } from "node:path";

import { rangesOf } from "../fixtures/rules/naming.ts";
import type { FixtureSpec } from "../generated/fixture.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import { baseDraft } from "./drafts.ts";
import type { Draft, Scenario } from "./model.ts";

export type Category = FixtureSpec["category"];

export interface NewFixture {
  readonly scenario: Scenario;
  readonly kind: RpcKind;
  readonly category: Category;
  readonly name: string;
  readonly description?: string;
}

const FOLDERS: Readonly<Record<Category, string>> = {
  unary: "unary",
  server_streaming: "server",
  client_streaming: "client",
  bidirectional_streaming: "bidirectional",
  error: "errors",
};

const KIND_WORDS: Readonly<Record<RpcKind, string>> = {
  unary: "Unary",
  server_streaming: "Server stream",
  client_streaming: "Client stream",
  bidirectional_streaming: "Bidirectional",
};

/** homeOf is the folder for fixtures of a category: in a suite's folder, or beside the folder of another category. */
export function homeOf(folder: string, category: Category): string {
  const isOfCategory = Object.values(FOLDERS).includes(basename(folder));
  return join(isOfCategory ? dirname(folder) : folder, FOLDERS[category]);
}

/** usualCategory is the category of a scenario's fixture: calls that the server fails are errors, of whatever kind. */
export function usualCategory(scenario: Scenario, kind: RpcKind): Category {
  const { expected, client } = scenario.draft(baseDraft(kind), kind);
  return expected.status_code === "OK" || client?.cancel !== undefined ? kind : "error";
}

/** usualName is a name for reports. `taken` are the names of the suite. */
export function usualName({ title, id }: Scenario, kind: RpcKind, taken: ReadonlySet<string>): string {
  const isPlain = title.toLowerCase().replaceAll("_", "-") === id;
  const name = `${KIND_WORDS[kind]}: ${isPlain ? title : `${id.replaceAll("-", " ")} (${title})`}`;
  let unique = name;
  for (let i = 2; taken.has(unique); i++) unique = `${name} ${i}`;
  return unique;
}

/** nextNumber is the first free number of a folder; undefined where its ranges are full. */
export function nextNumber(folder: string, taken: ReadonlySet<number>): number | undefined {
  for (const { from, to } of rangesOf(folder) ?? [{ from: 1, to: 9999 }]) {
    for (let number = from; number <= to; number++) if (!taken.has(number)) return number;
  }
  return undefined;
}

/** fileNameOf is `{number}_{scenario}.json`, with the kind where the folder does not say it. */
export function fileNameOf(number: number, { scenario, kind, category }: Omit<NewFixture, "name">): string {
  const words = [scenario.id, ...(category === "error" ? [KIND_WORDS[kind].toLowerCase()] : [])];
  return `${String(number).padStart(2, "0")}_${words.join("_").replace(/[^a-z0-9]+/g, "_")}.json`;
}

/** newFixture writes the fixture. It is valid, and a fixture server passes it as it stands. */
export function newFixture({ scenario, kind, category, name, description }: NewFixture): FixtureSpec {
  const draft = scenario.draft(baseDraft(kind), kind);
  const words = scenario.id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const service = `${words.join("")}Service`;
  const method = KIND_WORDS[kind].replace(/(^| )(\w)/g, (_, _space, letter: string) => letter.toUpperCase());
  return {
    $schema: "https://github.com/spikard/grpc-fixtures-action/schema/fixture.schema.json",
    name,
    description:
      description ??
      `${scenario.why} Put your own service, messages and values in place of these, and say why it matters to you.`,
    category,
    protobuf: protobufOf(draft, kind, service, method),
    handler: { service: `example.v1.${service}`, method, ...draft.handler },
    request: draft.request,
    ...(draft.client === undefined ? {} : { client: draft.client }),
    expected_response: draft.expected,
    tags: [kind, scenario.id],
  };
}

function protobufOf({ field, types, request, expected }: Draft, kind: RpcKind, service: string, method: string) {
  const filled = [request, expected].some(({ payload_bytes }) => payload_bytes !== undefined);
  const own = filled ? { name: "data", type: "bytes", number: 3 } : field;
  const fields = [
    { name: "id", type: "int32", number: 1 },
    { name: "text", type: "string", number: 2 },
    ...(own === undefined ? [] : [own]),
  ];
  return {
    package: "example.v1",
    messages: [{ name: "Request", fields }, { name: "Reply", fields }, ...(types?.messages ?? [])],
    ...(types?.enums === undefined ? {} : { enums: types.enums }),
    services: [
      {
        name: service,
        methods: [
          {
            name: method,
            input_type: "Request",
            output_type: "Reply",
            client_streaming: kind === "client_streaming" || kind === "bidirectional_streaming",
            server_streaming: kind === "server_streaming" || kind === "bidirectional_streaming",
          },
        ],
      },
    ],
  };
}
