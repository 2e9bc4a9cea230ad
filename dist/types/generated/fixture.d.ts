/**
 * A protobuf identifier: letters, digits and underscores, not starting with a digit.
 */
export type Identifier = string;
/**
 * How the messages are made: `field=[a..b]` pairs, or the words sequential, counter, random, timestamp.
 */
export type Generator = string;
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
 * The proto3 schema of the call, written inline.
 */
export interface ProtobufSpec {
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
 * What is called.
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
 */
export interface MessageValue1 {
    [k: string]: unknown;
}
/**
 * What must come back.
 */
export interface ExpectedResponseSpec {
    /**
     * The name of the gRPC status.
     */
    status_code: "OK" | "CANCELLED" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "UNAUTHENTICATED";
    /**
     * The one reply message of a unary or client-streaming call. A string is prose for the reader and never compared.
     */
    message?: MessageValue1 | string;
    /**
     * The reply messages of a server-streaming or bidirectional call, in order.
     */
    stream?: MessageValue1[];
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
    stream_sample?: MessageValue1[];
    /**
     * Prose for the reader about the replies. Never judged.
     */
    stream_pattern?: {};
    error?: ErrorSpec;
    /**
     * With a timing-dependent status (DEADLINE_EXCEEDED, CANCELLED): what arrived must be a prefix of `stream`.
     */
    partial_delivery?: boolean;
    headers?: MetadataSpec1;
    trailers?: MetadataSpec2;
    metadata?: MetadataSpec3;
    /**
     * The status message for servers and readers. Compared where `error.message` is absent.
     */
    error_message?: string;
    /**
     * Prose for the reader about the error.
     */
    details?: string;
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
 * gRPC metadata: a value for each key, or an array of values for a repeated key. Values of `-bin` keys are base64.
 */
export interface MetadataSpec1 {
    [k: string]: string | string[];
}
/**
 * gRPC metadata: a value for each key, or an array of values for a repeated key. Values of `-bin` keys are base64.
 */
export interface MetadataSpec2 {
    [k: string]: string | string[];
}
/**
 * gRPC metadata: a value for each key, or an array of values for a repeated key. Values of `-bin` keys are base64.
 */
export interface MetadataSpec3 {
    [k: string]: string | string[];
}
