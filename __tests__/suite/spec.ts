/** A small fixture for tests, of any RPC kind, as a value. */
import type { ExpectedResponseSpec, FixtureSpec, HandlerSpec, RequestSpec } from "../../src/generated/fixture.ts";
import type { RpcKind } from "../../src/protobuf/schema.ts";

export interface Case {
  readonly kind?: RpcKind;
  readonly request?: Partial<RequestSpec>;
  readonly expected?: Partial<ExpectedResponseSpec>;
  readonly handler?: Partial<HandlerSpec>;
  readonly spec?: Partial<FixtureSpec>;
}

/** specOf is a fixture whose method takes and gives an Item. */
export function specOf({ kind = "unary", request, expected, handler, spec }: Case = {}): FixtureSpec {
  const takesStream = kind === "client_streaming" || kind === "bidirectional_streaming";
  return {
    name: "A case",
    description: "A fixture of the tests.",
    category: kind,
    protobuf: {
      package: "test.v1",
      messages: [
        {
          name: "Item",
          fields: [
            { name: "value", type: "int32", number: 1 },
            { name: "text", type: "string", number: 2 },
            { name: "maybe", type: "int32", number: 3, label: "optional" },
            { name: "inner", type: "Item", number: 4 },
            { name: "by_name", type: "map<string, string>", number: 5 },
            { name: "data", type: "bytes", number: 6 },
          ],
        },
      ],
      services: [
        {
          name: "Items",
          methods: [
            {
              name: "Do",
              input_type: "Item",
              output_type: "Item",
              client_streaming: takesStream,
              server_streaming: kind === "server_streaming" || kind === "bidirectional_streaming",
            },
          ],
        },
      ],
    },
    handler: { service: "test.v1.Items", method: "Do", ...handler },
    request: { metadata: {}, ...(request ?? (takesStream ? { stream: [{ value: 1 }] } : { message: { value: 1 } })) },
    expected_response: { status_code: "OK", ...expected },
    tags: ["case"],
    ...spec,
  };
}
