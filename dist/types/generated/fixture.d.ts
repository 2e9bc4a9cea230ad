/**
 * The schema of the call: written inline, or taken from a `.proto` file or a descriptor set.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "protobuf".
 */
export type ProtobufSpec = InlineSchema | ProtoFileSource | DescriptorSetSource;
/**
 * How the messages are made: `field=[a..b]` pairs, or the words sequential, counter, random, timestamp.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "generator".
 */
export type Generator = string;
/**
 * The name of the gRPC status.
 */
export type StatusName = "OK" | "CANCELLED" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "UNAUTHENTICATED";
/**
 * The name of a gRPC status.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "statusName".
 */
export type StatusName1 = "OK" | "CANCELLED" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "UNAUTHENTICATED";
/**
 * The one reply message of a unary or client-streaming call. A string is prose for the reader and never compared.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "messageOrProse".
 */
export type MessageOrProse = MessageValue | string;
/**
 * A message in proto3 JSON form, in which `{"$match": …}` stands for a value that need not be exact.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "expectedMessage".
 */
export type ExpectedMessage = MessageValue;
/**
 * A condition on a metadata value.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "metadataMatcher".
 */
export type MetadataMatcher = {
    $match: "any" | MetadataCondition;
};
/**
 * An array: the details of `google.rpc.Status`, in the trailer `grpc-status-details-bin`. A string: prose for the reader.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "detailsOrProse".
 */
export type DetailsOrProse = StatusDetail[] | string;
/**
 * A protobuf identifier: letters, digits and underscores, not starting with a digit.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "identifier".
 */
export type Identifier = string;
/**
 * A value, or a matcher.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "expectedValue".
 */
export type ExpectedValue = unknown;
/**
 * A condition on a value, in its place.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "matcher".
 */
export type Matcher = MessageValue;
/**
 * `"any"`, or an object with one of `any`, `type`, `regex`, `approx`, `unordered`, `contains`.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "matcherSpec".
 */
export type MatcherSpec = "any" | MatcherObject;
/**
 * Of a text: a part. Of a list: an item (or, as a list, items) that it holds. Of an object: members that it has.
 */
export type ExpectedValue1 = unknown;
/**
 * One gRPC call as a fixture: its protobuf schema, the request, and the reply that must come back.
 */
export interface FixtureSpec {
    /**
     * The address of this schema, so that an editor completes the file.
     */
    $schema?: string;
    /**
     * What reports show. Unique in the suite.
     */
    name: string;
    /**
     * What is tested and why it matters.
     */
    description: string;
    /**
     * The part of the suite the fixture belongs to. The RPC kind itself comes from the method's two flags.
     */
    category: "unary" | "server_streaming" | "client_streaming" | "bidirectional_streaming" | "error";
    protobuf: ProtobufSpec;
    handler: HandlerSpec;
    request: RequestSpec;
    client?: ClientSpec;
    expected_response: ExpectedResponseSpec;
    /**
     * Words to select fixtures by. `parity:<why>` marks an accepted difference between bindings.
     */
    tags: string[];
    /**
     * true: the fixture is not run and is shown as skipped.
     */
    skip?: boolean;
}
/**
 * What is called.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "handler".
 */
export interface HandlerSpec {
    /**
     * Package and service, such as `example.v1.StreamService`.
     */
    service: string;
    /**
     * The method's name.
     */
    method: string;
    /**
     * The call's deadline in milliseconds, sent to the server. Default: the suite's timeout.
     */
    timeout_ms?: number;
    /**
     * Hints for the server. Never judged.
     */
    middleware?: {};
    /**
     * Hints for the server. Never judged.
     */
    protobuf?: {};
}
/**
 * What the client sends: metadata, and one of `message`, `stream`, or `stream_generator` with `stream_size`.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "request".
 */
export interface RequestSpec {
    metadata: MetadataSpec;
    message?: MessageValue;
    /**
     * The request messages of a client-streaming or bidirectional call.
     */
    stream?: MessageValue1[];
    stream_generator?: Generator;
    /**
     * How many messages the generator makes.
     */
    stream_size?: number;
    /**
     * Pads the first bytes (else string) field of each generated message to this many bytes.
     */
    payload_bytes?: number;
    /**
     * Prose for the reader.
     */
    stream_note?: string;
}
/**
 * gRPC metadata: a value for each key, or an array of values for a repeated key. Values of `-bin` keys are base64.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "metadata".
 */
export interface MetadataSpec {
    [k: string]: string | string[];
}
/**
 * The one request message of a unary or server-streaming call.
 */
export interface MessageValue {
    [k: string]: unknown;
}
/**
 * A message in proto3 JSON form.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "messageValue".
 */
export interface MessageValue1 {
    [k: string]: unknown;
}
/**
 * How the client behaves, beyond sending all it has, half-closing and reading.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "client".
 */
export interface ClientSpec {
    /**
     * `half`: send all, half-close, then read. `full` (bidirectional): the next message is sent only when the answer to the last has arrived, which a server that collects first cannot pass.
     */
    duplex?: "half" | "full";
    /**
     * Milliseconds between two sent messages.
     */
    delay_ms?: number;
    /**
     * false: the client never half-closes; the server must end the call.
     */
    half_close?: boolean;
    cancel?: CancelSpec;
    /**
     * How the request messages are compressed.
     */
    compression?: "gzip" | "deflate" | "identity";
    /**
     * The longest reply message, decompressed, that the client takes; a longer one ends the call with RESOURCE_EXHAUSTED.
     */
    max_receive_bytes?: number;
    /**
     * That many calls at once on one connection, each judged.
     */
    concurrency?: number;
    /**
     * That many times in a row; mixed verdicts make the fixture flaky.
     */
    repeat?: number;
    /**
     * Milliseconds between two reply messages that are read: a slow reader, which the server must wait for.
     */
    read_delay_ms?: number;
    /**
     * false: the deadline is sent and left to the server, which must end the call itself; the client waits two seconds longer.
     */
    enforce_deadline?: boolean;
    /**
     * true: a method that takes one message is deliberately sent the zero or more messages of `request.stream`.
     */
    wrong_cardinality?: boolean;
}
/**
 * When the client cancels the call: one of `after_messages`, `after_ms`, `before_half_close`.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "cancel".
 */
export interface CancelSpec {
    /**
     * After that many replies; of a unary or client-streaming call, after that many messages were sent.
     */
    after_messages?: number;
    /**
     * Milliseconds after the call began.
     */
    after_ms?: number;
    /**
     * When all messages are sent, in place of the half-close.
     */
    before_half_close?: true;
    /**
     * true: by dropping the connection (one of the call's own), not by resetting the stream.
     */
    disconnect?: boolean;
}
/**
 * What must come back.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "expectedResponse".
 */
export interface ExpectedResponseSpec {
    status_code: StatusName;
    /**
     * Statuses that will do, where the gRPC specification leaves the outcome open. Holds `status_code`, which is what a fixture server sends.
     *
     * @minItems 1
     */
    status_any_of?: StatusName1[];
    message?: MessageOrProse;
    /**
     * The reply messages of a server-streaming or bidirectional call, in order.
     */
    stream?: ExpectedMessage[];
    stream_generator?: Generator;
    /**
     * How many reply messages the generator makes.
     */
    stream_size?: number;
    /**
     * Pads the first bytes (else string) field of each generated reply to this many bytes.
     */
    payload_bytes?: number;
    /**
     * That many reply messages must come.
     */
    stream_count?: number;
    /**
     * Each of these must occur among the replies, in this order.
     */
    stream_sample?: ExpectedMessage[];
    /**
     * Prose for the reader about the replies. Never judged.
     */
    stream_pattern?: {};
    error?: ErrorSpec;
    /**
     * With a timing-dependent status (DEADLINE_EXCEEDED, CANCELLED): what arrived must be a prefix of `stream`.
     */
    partial_delivery?: boolean;
    /**
     * The first message must arrive while the call is still open, before the last was produced: a server that collects its replies fails.
     */
    incremental?: boolean;
    /**
     * The server must notice that the client cancelled the call. It is asked by a second call (docs/binding-servers.md).
     */
    server_sees_cancel?: boolean;
    headers?: ExpectedMetadata;
    trailers?: ExpectedMetadata1;
    /**
     * Keys that must not be in the initial metadata.
     *
     * @minItems 1
     */
    absent_headers?: string[];
    /**
     * Keys that must not be in the trailing metadata.
     *
     * @minItems 1
     */
    absent_trailers?: string[];
    metadata?: ExpectedMetadata2;
    /**
     * The status message for servers and readers. Compared where `error.message` is absent.
     */
    error_message?: string;
    details?: DetailsOrProse;
    /**
     * Prose for the reader.
     */
    note?: string;
    /**
     * Hints for the server. Never judged.
     */
    protobuf?: {};
}
/**
 * The error: its code must agree with `status_code`; its message must be contained in the status message.
 */
export interface ErrorSpec {
    /**
     * The status by name or number.
     */
    code?: string | number;
    /**
     * Text that the status message must contain.
     */
    message?: string;
}
/**
 * Keys and values that must be in the initial metadata.
 */
export interface ExpectedMetadata {
    [k: string]: string | string[] | MetadataMatcher;
}
/**
 * Keys and values that must be in the trailing metadata.
 */
export interface ExpectedMetadata1 {
    [k: string]: string | string[] | MetadataMatcher;
}
/**
 * Keys and values that must be in the initial or in the trailing metadata.
 */
export interface ExpectedMetadata2 {
    [k: string]: string | string[] | MetadataMatcher;
}
/**
 * The proto3 schema of the call, written inline.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "inlineSchema".
 */
export interface InlineSchema {
    /**
     * The protobuf package, such as `example.v1`.
     */
    package: string;
    /**
     * The message types.
     */
    messages: MessageSpec[];
    /**
     * The enum types.
     */
    enums?: EnumSpec[];
    /**
     * The services with their methods.
     */
    services: ServiceSpec[];
}
/**
 * A message type.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "message".
 */
export interface MessageSpec {
    name: Identifier;
    /**
     * The fields, in the order in which `payload_bytes` looks for one.
     */
    fields: FieldSpec[];
    /**
     * Message types nested in this one, referred to as `Outer.Inner`.
     */
    messages?: MessageSpec[];
    /**
     * Enum types nested in this one, referred to as `Outer.Kind`.
     */
    enums?: EnumSpec[];
}
/**
 * A field of a message.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "field".
 */
export interface FieldSpec {
    name: Identifier;
    /**
     * A scalar type (double, float, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64, bool, string, bytes), a message or enum of this fixture, or `map<K, V>`.
     */
    type: string;
    /**
     * 1 to 536870911, but not 19000 to 19999.
     */
    number: number;
    /**
     * `required`: a plain proto3 field. `optional`: a proto3 field with presence. `repeated`: a list.
     */
    label?: "required" | "optional" | "repeated";
    /**
     * A protobuf identifier: letters, digits and underscores, not starting with a digit.
     */
    oneof?: string;
}
/**
 * An enum type. Its first value must be 0.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "enum".
 */
export interface EnumSpec {
    name: Identifier;
    /**
     * The values.
     *
     * @minItems 1
     */
    values: EnumValueSpec[];
}
export interface EnumValueSpec {
    name: Identifier;
    /**
     * The value on the wire. The first one of an enum is 0.
     */
    number: number;
}
/**
 * A service and its methods.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "service".
 */
export interface ServiceSpec {
    name: Identifier;
    /**
     * The methods.
     */
    methods: MethodSpec[];
}
/**
 * A method. Its two flags decide the RPC kind; an absent flag means false.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "method".
 */
export interface MethodSpec {
    name: Identifier;
    /**
     * The message type of requests.
     */
    input_type: string;
    /**
     * The message type of replies.
     */
    output_type: string;
    /**
     * The client sends any number of messages.
     */
    client_streaming?: boolean;
    /**
     * The server sends any number of messages.
     */
    server_streaming?: boolean;
}
/**
 * The schema as a `.proto` file.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "protoFileSource".
 */
export interface ProtoFileSource {
    /**
     * The file's path, relative to the fixture. Its imports are looked for beside it and in each folder above it.
     */
    proto: string;
}
/**
 * The schema as a `FileDescriptorSet`, such as `protoc --include_imports --descriptor_set_out` and `buf build` write.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "descriptorSetSource".
 */
export interface DescriptorSetSource {
    /**
     * The file's path, relative to the fixture. It holds all imports.
     */
    descriptor_set: string;
}
/**
 * gRPC metadata that must have come: for each key a value, an array of values for a repeated key, or a matcher. Values of `-bin` keys are base64.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "expectedMetadata".
 */
export interface ExpectedMetadata3 {
    [k: string]: string | string[] | MetadataMatcher;
}
/**
 * A message in the JSON form of google.protobuf.Any: `@type` and its fields. The types of google/rpc/error_details.proto and those of the fixture's schema are known.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "statusDetail".
 */
export interface StatusDetail {
    /**
     * The type's full name after a slash.
     */
    "@type": string;
    [k: string]: ExpectedValue;
}
/**
 * One condition, and what a fixture server sends in its place.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "matcherObject".
 */
export interface MatcherObject {
    /**
     * Any value, as long as there is one.
     */
    any?: true;
    /**
     * A value of this JSON type; 64-bit integers count as integers.
     */
    type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
    /**
     * A text in which this expression (RE2 syntax) matches somewhere; ^ and $ bind it to the ends.
     */
    regex?: string;
    /**
     * A number no further away than `tolerance`.
     */
    approx?: number;
    /**
     * How far from `approx`.
     */
    tolerance?: number;
    /**
     * A list of these items in any order.
     */
    unordered?: ExpectedValue[];
    contains?: ExpectedValue1;
    /**
     * What a fixture server sends in place of the matcher.
     */
    example?: {
        [k: string]: unknown;
    };
}
/**
 * A condition on a metadata value.
 *
 * This interface was referenced by `FixtureSpec`'s JSON-Schema
 * via the `definition` "metadataCondition".
 */
export interface MetadataCondition {
    /**
     * Any value.
     */
    any?: true;
    /**
     * RE2 syntax, anywhere in the value.
     */
    regex?: string;
    /**
     * A part of the value.
     */
    contains?: string;
    /**
     * What a fixture server sends.
     */
    example?: string;
}
