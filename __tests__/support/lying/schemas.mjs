/** Schemas that fixtures take from files, and those of status details, as a `protobuf` block: read by a person, not by the product. */

const word = { name: "Word", fields: [{ name: "text", type: "string", number: 3 }] };
const withWords = { input_type: "Word", output_type: "Word" };

/** By the file's name. */
export const SCHEMA_FILES = {
  "words.proto": {
    messages: [word],
    services: [
      {
        name: "Words",
        methods: [
          { name: "Say", ...withWords },
          { name: "Tell", ...withWords, server_streaming: true },
          { name: "Collect", ...withWords, client_streaming: true },
          { name: "Exchange", ...withWords, client_streaming: true, server_streaming: true },
        ],
      },
    ],
  },
  "catalog.binpb": {
    messages: [
      {
        name: "Book",
        fields: [
          { name: "title", type: "string", number: 7 },
          { name: "pages", type: "int32", number: 9 },
        ],
      },
    ],
    services: [{ name: "Catalog", methods: [{ name: "Look", input_type: "Query", output_type: "Book" }] }],
  },
};

/** google/rpc/status.proto, google/protobuf/any.proto and some of google/rpc/error_details.proto. */
export const STATUS_SCHEMA = {
  messages: [
    {
      name: "Status",
      fields: [
        { name: "code", type: "int32", number: 1 },
        { name: "message", type: "string", number: 2 },
        { name: "details", type: "Any", number: 3, label: "repeated" },
      ],
    },
    {
      name: "Any",
      fields: [
        { name: "type_url", type: "string", number: 1 },
        { name: "value", type: "bytes", number: 2 },
      ],
    },
    {
      name: "ErrorInfo",
      fields: [
        { name: "reason", type: "string", number: 1 },
        { name: "domain", type: "string", number: 2 },
        { name: "metadata", type: "map<string, string>", number: 3 },
      ],
    },
    { name: "RequestInfo", fields: [{ name: "request_id", type: "string", number: 1 }] },
  ],
};
