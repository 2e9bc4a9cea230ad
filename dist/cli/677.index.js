export const id = 677;
export const ids = [677];
export const modules = {

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ SCENARIOS),
  eY: () => (/* binding */ SCENARIO_GROUPS),
  CF: () => (/* binding */ scenarioOf)
});

// EXTERNAL MODULE: ./build/scenarios/fieldTypes.js
var fieldTypes = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/rpc/metadata.js
var metadata = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/scenarios/drafts.js
var drafts = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/scenarios/model.js
var model = __webpack_require__(3233);
;// CONCATENATED MODULE: ./build/scenarios/metadata.js



function blocksOf({ spec: { request, expected_response: expected } }) {
    return [request.metadata, expected.headers, expected.trailers, expected.metadata];
}
/** Keys that are the fixture's own: what a gRPC library sends by itself tests nothing. */
function ownKeys(blocks) {
    const keys = blocks.flatMap((block) => Object.keys(block ?? {})).map((key) => key.toLowerCase());
    return keys.filter((key) => !metadata/* TRANSPORT_KEYS */.VP.has(key) && key !== "grpc-status-details-bin");
}
const METADATA = {
    id: "metadata",
    title: "metadata",
    byKind: true,
    scenarios: [
        {
            id: "request-metadata",
            title: "sent by the client",
            why: "The client sends metadata of its own. Tenants, traces and credentials travel in it, and a server that fails on an unknown key fails its callers.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => ownKeys([spec.request.metadata]).length > 0,
            draft: (base) => withRequestMetadata(base, { "x-request-id": "req-0001" }),
        },
        {
            id: "response-headers",
            title: "initial metadata",
            why: "The server sends initial metadata before its first message. Callers read request ids and rate limits from it while the call is still going on.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec: { expected_response: expected } }) => ownKeys([expected.headers, expected.metadata]).length > 0,
            draft: (base) => (0,drafts/* withExpected */.NK)(base, { headers: { "x-request-id": "req-0001" } }),
        },
        {
            id: "binary-metadata",
            title: "-bin values",
            why: "Values of -bin keys are bytes, in base64 on the wire. A binding that sends the text itself, or loses the padding, breaks signatures and traces.",
            kinds: model/* KINDS */.GW,
            exercises: (exercise) => ownKeys(blocksOf(exercise)).some(metadata/* isBinaryKey */.xN),
            draft: (base) => (0,drafts/* withExpected */.NK)(withRequestMetadata(base, { "x-trace-bin": "AP+A" }), { trailers: { "x-trace-bin": "AP+A" } }),
        },
        {
            id: "repeated-keys",
            title: "repeated keys",
            why: "A key may come several times, and each value counts. A binding that keeps metadata in a plain map loses all but one.",
            kinds: model/* KINDS */.GW,
            exercises: (exercise) => blocksOf(exercise).some((block) => Object.values(block ?? {}).some(Array.isArray)),
            draft: (base) => (0,drafts/* withExpected */.NK)(base, { trailers: { "x-warning": ["first", "second"] } }),
        },
        {
            id: "absent-metadata",
            title: "absence asserted",
            why: "Some keys must not leave the server. What a framework adds by itself tells strangers about its inside.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec: { expected_response: expected } }) => (expected.absent_headers ?? expected.absent_trailers) !== undefined,
            draft: (base) => (0,drafts/* withExpected */.NK)(base, { absent_headers: ["x-powered-by"], absent_trailers: ["x-debug"] }),
        },
    ],
};
const TRAILERS = {
    id: "trailers",
    title: "trailers",
    byKind: true,
    scenarios: [
        {
            id: "trailers",
            title: "trailing metadata",
            why: "The server sends metadata after its last message. Costs and checksums are known only then, and bindings often drop what comes with the status.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec: { expected_response: expected } }) => ownKeys([expected.trailers]).length > 0,
            draft: (base) => (0,drafts/* withExpected */.NK)(base, { trailers: { "x-checksum": "c0ffee" } }),
        },
        {
            id: "status-details",
            title: "rich error details",
            why: "The error carries google.rpc details. Clients that retry or show fields in red read them, and a binding that sends the code alone leaves them blind.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec: { expected_response: expected } }) => Array.isArray(expected.details) && expected.details.length > 0,
            draft: (base, kind) => ({
                ...base,
                expected: {
                    status_code: "INVALID_ARGUMENT",
                    error: { code: "INVALID_ARGUMENT", message: "id must be positive" },
                    details: [
                        {
                            "@type": "type.googleapis.com/google.rpc.BadRequest",
                            field_violations: [{ field: "id", description: "must be positive" }],
                        },
                    ],
                    ...((0,model/* streamsReplies */.mH)(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};
function withRequestMetadata(base, metadata) {
    return { ...base, request: { ...base.request, metadata: { ...base.request.metadata, ...metadata } } };
}

;// CONCATENATED MODULE: ./build/scenarios/pace.js
/** Scenarios of pace and number: who waits for whom, many calls, and too many messages. */


const PACE = {
    id: "streaming",
    title: "pace of streams",
    byKind: true,
    scenarios: [
        {
            id: "empty-stream",
            title: "without a message",
            why: "A stream may end before its first message. Loops that expect one hang or fail.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => request.stream?.length === 0 || (expected.status_code === "OK" && expected.stream?.length === 0),
            draft: (base, kind) => ({
                ...base,
                request: (0,model/* streamsRequests */.cp)(kind) ? { ...base.request, stream: [] } : base.request,
                expected: (0,model/* streamsReplies */.mH)(kind) ? { ...base.expected, stream: [] } : base.expected,
            }),
        },
        {
            id: "full-duplex",
            title: "in turns (full duplex)",
            why: "Each message is answered before the next is sent. A binding that collects requests before it answers waits for ever, and so does its caller.",
            kinds: ["bidirectional_streaming"],
            exercises: ({ spec }) => spec.client?.duplex === "full",
            draft: (base) => ({ ...base, client: { duplex: "full" } }),
        },
        {
            id: "incremental",
            title: "delivered as produced",
            why: "The first message arrives while the last is still being made. A binding that buffers the stream turns progress into silence.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => spec.expected_response.incremental === true,
            draft: (base) => ({
                ...(0,drafts/* withExpected */.NK)(base, { incremental: true }),
                handler: { middleware: { reply_delay_ms: 50 } },
            }),
        },
        {
            id: "slow-reader",
            title: "a slow reader",
            why: "The client reads slowly, and the server has to wait. One that does not fills its memory instead.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => (spec.client?.read_delay_ms ?? 0) > 0,
            draft: (base, kind) => ({
                ...(0,drafts/* generated */.gO)(base, (0,model/* streamsRequests */.cp)(kind), true, 10, 32 * 1024),
                client: { read_delay_ms: 10 },
            }),
        },
        {
            id: "paced-sender",
            title: "a slow sender",
            why: "The client takes its time between messages. A server that takes a pause for the end cuts the call short.",
            kinds: ["client_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => (spec.client?.delay_ms ?? 0) > 0,
            draft: (base) => ({ ...base, client: { delay_ms: 20 } }),
        },
        {
            id: "no-half-close",
            title: "without half-close",
            why: "The client never says that it has sent all. A server that answers only then never answers.",
            kinds: ["client_streaming", "bidirectional_streaming"],
            exercises: ({ spec }) => spec.client?.half_close === false,
            draft: (base) => ({ ...base, client: { half_close: false } }),
        },
    ],
};
const CONCURRENCY = {
    id: "concurrency",
    title: "concurrency",
    byKind: true,
    scenarios: [
        {
            id: "concurrent-calls",
            title: "many calls at once",
            why: "Many calls share one connection. State that belongs to a call and is kept for all of them shows only now.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => (spec.client?.concurrency ?? 1) > 1,
            draft: (base) => ({ ...base, client: { concurrency: 50 } }),
        },
        {
            id: "repeated-calls",
            title: "many calls in a row",
            why: "The same call again and again has the same outcome. What is kept from the call before shows in the next.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => (spec.client?.repeat ?? 1) > 1,
            draft: (base) => ({ ...base, client: { repeat: 20 } }),
        },
    ],
};
const CARDINALITY = {
    id: "cardinality",
    title: "cardinality",
    byKind: true,
    scenarios: [
        {
            id: "wrong-cardinality",
            title: "two messages where one is due",
            why: "The client breaks the protocol and sends two messages. A server that takes the first and goes on hides the client's mistake.",
            kinds: ["unary", "server_streaming"],
            exercises: ({ spec }) => spec.client?.wrong_cardinality === true,
            draft: (base, kind) => ({
                ...base,
                request: { metadata: {}, stream: [(0,drafts/* message */.iU)(1), (0,drafts/* message */.iU)(2)] },
                client: { wrong_cardinality: true },
                expected: {
                    status_code: "UNIMPLEMENTED",
                    status_any_of: ["UNIMPLEMENTED", "INTERNAL", "INVALID_ARGUMENT", "UNKNOWN"],
                    ...((0,model/* streamsReplies */.mH)(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};

// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(1809);
;// CONCATENATED MODULE: ./build/scenarios/size.js
/** Scenarios of size: compression, limits, and streams that break off. */



const LONG = "compress me ".repeat(200);
const COMPRESSION = {
    id: "compression",
    title: "compression",
    byKind: true,
    scenarios: [
        {
            id: "compressed-requests",
            title: "of requests",
            why: "The client compresses its messages. A server without that encoding has to say so, and one that claims it must read them.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec: { client } }) => client?.compression === "gzip" || client?.compression === "deflate",
            draft: (base) => ({ ...(0,drafts/* withMember */.RV)(base, "text", LONG), client: { compression: "gzip" } }),
        },
        {
            id: "compressed-replies",
            title: "of replies",
            why: "The server compresses its replies, as the client offers to take them. Large answers depend on it, and a wrong flag makes them unreadable.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => /^(gzip|deflate)$/.test(String(spec.expected_response.headers?.["grpc-encoding"] ?? "")),
            draft: (base) => (0,drafts/* withExpected */.NK)((0,drafts/* withMember */.RV)(base, "text", LONG), { headers: { "grpc-encoding": "gzip" } }),
        },
    ],
};
const MEBIBYTE = 1024 * 1024;
const LIMITS = {
    id: "limits",
    title: "limits",
    byKind: true,
    scenarios: [
        {
            id: "receive-limit",
            title: "a reply beyond the client's limit",
            why: "A reply is larger than the client takes. It must fail there with RESOURCE_EXHAUSTED, and not silently lose the rest.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => spec.client?.max_receive_bytes !== undefined &&
                (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("RESOURCE_EXHAUSTED"),
            draft: (base, kind) => {
                const long = (0,drafts/* withMember */.RV)(base, "text", LONG);
                const partial = (0,model/* streamsReplies */.mH)(kind) ? { partial_delivery: true } : {};
                const expected = { ...long.expected, status_code: "RESOURCE_EXHAUSTED", ...partial };
                return { ...long, client: { max_receive_bytes: 1024 }, expected };
            },
        },
        {
            id: "large-messages",
            title: "messages of 1 MiB and more",
            why: "One message of a mebibyte needs many HTTP/2 frames and more than one flow-control window. Bindings with small buffers break here.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => Math.max(request.payload_bytes ?? 0, expected.payload_bytes ?? 0) >= MEBIBYTE,
            draft: (base, kind) => (0,drafts/* generated */.gO)(base, (0,model/* streamsRequests */.cp)(kind), (0,model/* streamsReplies */.mH)(kind), 2, MEBIBYTE),
        },
        {
            id: "many-messages",
            title: "1,000 messages and more",
            why: "A thousand messages come in their order. Queues that are too short, and workers that race, show only in numbers.",
            kinds: ["server_streaming", "client_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { request, expected_response: expected } }) => Math.max((0,expectation/* requestCount */.jt)(request), (0,expectation/* replyCount */.AO)(expected) ?? 0) >= 1000,
            draft: (base, kind) => (0,drafts/* generated */.gO)(base, (0,model/* streamsRequests */.cp)(kind), (0,model/* streamsReplies */.mH)(kind), 1000),
        },
    ],
};
const PARTIAL_DELIVERY = {
    id: "partial-delivery",
    title: "partial delivery",
    byKind: true,
    scenarios: [
        {
            id: "messages-before-error",
            title: "messages before an error",
            why: "The server fails in the middle of a stream. What it had sent is valid, and a binding that throws it away with the error loses data.",
            kinds: ["server_streaming", "bidirectional_streaming"],
            exercises: ({ spec: { expected_response: expected } }) => expected.status_code !== "OK" && ((0,expectation/* replyCount */.AO)(expected) ?? 0) > 0,
            draft: (base) => ({
                ...base,
                expected: {
                    ...base.expected,
                    status_code: "DATA_LOSS",
                    error: { code: "DATA_LOSS", message: "the rest of the stream is lost" },
                    partial_delivery: true,
                },
            }),
        },
    ],
};

// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(9880);
;// CONCATENATED MODULE: ./build/scenarios/statuses.js


const STATUSES = {
    id: "statuses",
    title: "status codes",
    byKind: true,
    scenarios: rpc_status/* STATUS_NAMES */.g$.map(statusScenario),
};
function statusScenario(name) {
    return {
        id: name.toLowerCase().replaceAll("_", "-"),
        title: name,
        why: name === "OK"
            ? "The call succeeds, with just these messages. What fails here fails everywhere."
            : `The call ends with ${name}. Callers decide by the code whether to retry, to give up or to tell the user, so each binding must send this one.`,
        kinds: model/* KINDS */.GW,
        exercises: ({ spec }) => spec.expected_response.status_code === name,
        draft: (base, kind) => (name === "OK" ? base : failing(base, name, (0,model/* streamsReplies */.mH)(kind))),
    };
}
/** Without a deadline of its own no call can miss it. */
const SHORT_DEADLINE_MS = 100;
function failing(base, name, streams) {
    const nothing = streams ? { stream: [] } : {};
    if (name === "DEADLINE_EXCEEDED") {
        const expected = { status_code: name, ...nothing };
        return { ...base, expected, handler: { timeout_ms: SHORT_DEADLINE_MS } };
    }
    const error = { code: name, message: `the server answers ${name}` };
    return { ...base, expected: { status_code: name, error, ...nothing } };
}

;// CONCATENATED MODULE: ./build/scenarios/time.js
/** Scenarios of calls that end before they are done: by a deadline, or because the client cancels. */



const DEADLINES = {
    id: "deadlines",
    title: "deadlines",
    byKind: true,
    scenarios: [
        {
            id: "deadline-met",
            title: "met",
            why: "The call has a deadline and ends in time. A binding that reads the timeout in the wrong unit gives up at once.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => spec.handler.timeout_ms !== undefined && (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("OK"),
            draft: (base) => ({ ...base, handler: { timeout_ms: 10_000 } }),
        },
        {
            id: "deadline-missed",
            title: "missed",
            why: "The call has a deadline and does not end in time. The caller must hear DEADLINE_EXCEEDED then, and not when the work is done.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => spec.handler.timeout_ms !== undefined && (0,expectation/* acceptedStatuses */.ar)(spec.expected_response).includes("DEADLINE_EXCEEDED"),
            draft: (base, kind) => ({
                ...base,
                handler: { timeout_ms: 100 },
                expected: { status_code: "DEADLINE_EXCEEDED", ...((0,model/* streamsReplies */.mH)(kind) ? { stream: [] } : {}) },
            }),
        },
        {
            id: "server-keeps-deadline",
            title: "kept by the server",
            why: "The client sends its deadline and leaves it to the server. A server that does not read grpc-timeout works on for callers who left long ago.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => spec.client?.enforce_deadline === false,
            draft: (base, kind) => ({
                ...base,
                handler: { timeout_ms: 100 },
                client: { enforce_deadline: false },
                expected: {
                    status_code: "DEADLINE_EXCEEDED",
                    status_any_of: ["DEADLINE_EXCEEDED", "CANCELLED"],
                    ...((0,model/* streamsReplies */.mH)(kind) ? { stream: [] } : {}),
                },
            }),
        },
    ],
};
const CANCELLATION = {
    id: "cancellation",
    title: "cancellation",
    byKind: true,
    scenarios: [
        cancelScenario("client-cancels", "the client cancels", "The client loses interest and cancels. What it has received stays valid, and what it has not must not be waited for.", false),
        cancelScenario("client-disconnects", "the client disconnects", "The client's connection breaks in the middle of the call. Phones leave networks all the time, and the server must let go of what it held.", true),
        {
            id: "server-sees-cancel",
            title: "the server notices",
            why: "The client cancels, and the server notices. One that does not goes on working for nobody, until it has no more workers.",
            kinds: model/* KINDS */.GW,
            exercises: ({ spec }) => spec.expected_response.server_sees_cancel === true,
            draft: (base, kind) => (0,drafts/* withExpected */.NK)(cancelling(base, (0,model/* streamsReplies */.mH)(kind), false), { server_sees_cancel: true }),
        },
    ],
};
function cancelScenario(id, title, why, disconnects) {
    return {
        id,
        title,
        why,
        kinds: model/* KINDS */.GW,
        exercises: ({ spec: { client } }) => client?.cancel !== undefined && (client.cancel.disconnect === true) === disconnects,
        draft: (base, kind) => cancelling(base, (0,model/* streamsReplies */.mH)(kind), disconnects),
    };
}
function cancelling(base, streams, disconnects) {
    const { stream } = base.expected;
    return {
        ...base,
        client: { cancel: { after_messages: 1, ...(disconnects ? { disconnect: true } : {}) } },
        expected: {
            status_code: "CANCELLED",
            ...(streams && stream !== undefined ? { stream, partial_delivery: true } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/scenarios/all.js
/** Every scenario, in the order in which the matrix shows them. */






const SCENARIO_GROUPS = [
    STATUSES,
    METADATA,
    TRAILERS,
    DEADLINES,
    CANCELLATION,
    COMPRESSION,
    LIMITS,
    PARTIAL_DELIVERY,
    PACE,
    CONCURRENCY,
    CARDINALITY,
    fieldTypes/* FIELD_TYPES */.b,
];
const SCENARIOS = SCENARIO_GROUPS.flatMap(({ scenarios }) => scenarios);
/** scenarioOf finds a scenario by its id, or a status by its name. */
function scenarioOf(name) {
    const id = name.toLowerCase().replaceAll("_", "-");
    return SCENARIOS.find((scenario) => scenario.id === id);
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ withExpected),
/* harmony export */   RV: () => (/* binding */ withMember),
/* harmony export */   gO: () => (/* binding */ generated),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   nU: () => (/* binding */ baseDraft)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3233);

/** message is the i-th message of a draft. */
function message(i) {
    return { id: i, text: `message ${i}` };
}
const THREE = [message(1), message(2), message(3)];
/** baseDraft is a call of a kind that succeeds. */
function baseDraft(kind) {
    return {
        request: { metadata: {}, ...((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .streamsRequests */ .cp)(kind) ? { stream: THREE } : { message: message(1) }) },
        expected: { status_code: "OK", ...((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .streamsReplies */ .mH)(kind) ? { stream: THREE } : { message: message(1) }) },
    };
}
/** withMember gives every message of a draft a member. */
function withMember(base, name, value) {
    const filled = (part) => ({
        ...part,
        ...(typeof part.message === "object" ? { message: { ...part.message, [name]: value } } : {}),
        ...(part.stream === undefined ? {} : { stream: part.stream.map((item) => ({ ...Object(item), [name]: value })) }),
    });
    return { ...base, request: filled(base.request), expected: filled(base.expected) };
}
/** withExpected changes what is expected. */
function withExpected(base, expected) {
    return { ...base, expected: { ...base.expected, ...expected } };
}
/** generated puts streams from a generator in place of those written out. */
function generated(base, requests, replies, size, bytes) {
    const generator = {
        stream_generator: `id=[1..${size}]`,
        stream_size: size,
        ...(bytes === undefined ? {} : { payload_bytes: bytes }),
    };
    const { stream: _requests, ...request } = base.request;
    const { stream: _replies, ...expected } = base.expected;
    return {
        ...base,
        request: requests ? { ...request, ...generator } : base.request,
        expected: replies ? { ...expected, ...generator } : base.expected,
    };
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FIELD_TYPES),
/* harmony export */   h: () => (/* binding */ fieldTypesOf)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2567);
/* harmony import */ var _protobuf_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/* harmony import */ var _protobuf_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8399);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4130);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3233);
/** A scenario for each type that a protobuf field can have, and how the types of a call are found. */





const SCALAR_NAMES = new Map(Object.entries(_protobuf_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_TYPES */ .$m).map(([name, number]) => [number, name]));
/** fieldTypesOf names the types of all fields of a method's messages: `int32`, `enum`, `map`, `oneof`, … */
function fieldTypesOf({ input, output }) {
    const found = new Set();
    const seen = new Set();
    const open = [input, output];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
        if (seen.has(type) || (0,_protobuf_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isWellKnown */ .MZ)(type))
            continue;
        seen.add(type);
        for (const field of type.fields) {
            for (const name of namesOf(field))
                found.add(name);
            if (field.message !== undefined)
                open.push(field.message);
        }
    }
    return found;
}
function namesOf(field) {
    const names = [];
    if (field.scalar !== undefined)
        names.push(SCALAR_NAMES.get(field.scalar) ?? _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L[field.scalar]);
    if (field.enum !== undefined)
        names.push("enum");
    if (field.message !== undefined)
        names.push((0,_protobuf_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isWellKnown */ .MZ)(field.message) ? "well-known" : "message");
    if (field.fieldKind === "map")
        names.push("map");
    if (field.fieldKind === "list")
        names.push("repeated");
    if (field.oneof !== undefined)
        names.push("oneof");
    else if (field.proto.proto3Optional)
        names.push("optional");
    if (field.message === field.parent)
        names.push("recursive");
    return names;
}
const LONG_TEXT = "größer als ein Byte: 語 🚀";
const SCALARS = {
    double: 0.1,
    float: -1.5,
    int64: "-9223372036854775808",
    uint64: "18446744073709551615",
    int32: -2147483648,
    fixed64: "9007199254740993",
    fixed32: 4294967295,
    bool: true,
    string: LONG_TEXT,
    bytes: "AP+A",
    uint32: 4294967295,
    sfixed32: -2147483648,
    sfixed64: "-9223372036854775808",
    sint32: -1,
    sint64: "-9007199254740993",
};
const COLOR = {
    name: "Color",
    values: [
        { name: "COLOR_UNSPECIFIED", number: 0 },
        { name: "COLOR_RED", number: 1 },
    ],
};
const PART = { name: "Part", fields: [{ name: "size", type: "uint32", number: 1 }] };
const NODE = { name: "Node", fields: [{ name: "next", type: "Node", number: 1 }] };
const OTHERS = {
    enum: { field: { type: "Color" }, value: "COLOR_RED", types: { messages: [], enums: [COLOR] } },
    message: { field: { type: "Part" }, value: { size: 3 }, types: { messages: [PART] } },
    repeated: { field: { type: "sint32", label: "repeated" }, value: [1, -1, 0] },
    map: { field: { type: "map<string, int64>" }, value: { a: "1", "": "-1" } },
    optional: { field: { type: "int32", label: "optional" }, value: 0 },
    oneof: { field: { type: "string", oneof: "choice" }, value: "" },
    "well-known": { field: { type: "google.protobuf.Timestamp" }, value: "2024-02-29T12:00:00.000000001Z" },
    recursive: { field: { type: "Node" }, value: { next: { next: {} } }, types: { messages: [NODE] } },
};
const SAMPLES = {
    ...Object.fromEntries(Object.entries(SCALARS).map(([type, value]) => [type, { field: { type }, value }])),
    ...OTHERS,
};
const FIELD_TYPES = {
    id: "field-types",
    title: "field types",
    byKind: false,
    scenarios: Object.entries(SAMPLES).map(([type, sample]) => typeScenario(type, sample)),
};
function typeScenario(type, { field, value, types }) {
    return {
        id: `field-${type}`,
        title: type,
        why: `A value of this type at an edge travels there and back unchanged: ${type}. Bindings differ most in how their language holds such values.`,
        kinds: _model_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW,
        exercises: ({ fieldTypes }) => fieldTypes.has(type),
        draft: (base) => withField(base, { ...field, name: "value", number: 3 }, value, types),
    };
}
function withField(base, field, value, types) {
    return { ...(0,_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .withMember */ .RV)(base, field.name, value), field, ...(types === undefined ? {} : { types }) };
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   cp: () => (/* binding */ streamsRequests),
/* harmony export */   mH: () => (/* binding */ streamsReplies)
/* harmony export */ });
const KINDS = ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"];
/** streamsReplies tells whether calls of a kind have any number of replies. */
function streamsReplies(kind) {
    return kind === "server_streaming" || kind === "bidirectional_streaming";
}
/** streamsRequests tells whether calls of a kind have any number of requests. */
function streamsRequests(kind) {
    return kind === "client_streaming" || kind === "bidirectional_streaming";
}


/***/ })

};
