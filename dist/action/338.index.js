export const id = 338;
export const ids = [338];
export const modules = {

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedServer: () => (/* binding */ startEmbeddedServer)
});

// UNUSED EXPORTS: ListenError

// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(3033);
// EXTERNAL MODULE: ./build/fixtures/context.js + 2 modules
var context = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 15 modules
var codec = __webpack_require__(3826);
// EXTERNAL MODULE: ./build/rpc/address.js
var rpc_address = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/rpc/metadata.js
var rpc_metadata = __webpack_require__(8315);
;// CONCATENATED MODULE: ./build/servers/embedded/calls.js
/** Plays a fixture's script on one call. Every RPC kind is the same on the wire, so one handler serves all four. */



/** playScript answers a call as the fixture says. A call that is cancelled or past its deadline ends at once. */
async function playScript(call, role) {
    const { script } = role;
    const ending = new Ending(call);
    const pace = new Pace(call, role, ending);
    if (script.headers.length > 0)
        call.sendMetadata(toMetadata(script.headers));
    try {
        await readRequests(call, role, async (received) => {
            if (script.requestCount > 0)
                await pace.sendUpTo(Math.ceil((received * script.replies.size) / script.requestCount));
        });
        await pace.sendUpTo(script.replies.size);
        await ending.wait(script.statusDelayMs);
        if (script.holdsUntilDeadline)
            await ending.whenEnded();
    }
    catch (error) {
        // Reading ends with an error of its own when a call is cancelled.
        if (error instanceof CallEnded || call.cancelled)
            return;
        const message = error instanceof codec/* MessageError */.M ? error.message : `unexpected: ${String(error)}`;
        fail(call, src/* status */.h5.INTERNAL, `fixture server: ${role.fixtureId}: ${message}`, new src/* Metadata */.OS());
        return;
    }
    finish(call, script);
}
function finish(call, script) {
    const trailers = toMetadata(script.trailers);
    if (script.status.code === src/* status */.h5.OK)
        call.end(trailers);
    else
        fail(call, script.status.code, script.status.message, trailers);
}
/** grpc-js takes a status by an `error` event, and sends it after what was written before. */
function fail(call, code, details, metadata) {
    call.emit("error", { code, details, metadata, name: "Error", message: details });
}
/** Reads until half-close and tells after each message how many there were. */
async function readRequests(call, role, onRequest) {
    let received = 0;
    // Leaving the loop early must not destroy the stream: a status is still to be sent on it.
    const payloads = call.iterator({ destroyOnReturn: false });
    for await (const payload of payloads) {
        role.requests.check(payload);
        await onRequest(++received);
    }
}
/** grpc-js lets sixteen messages wait before it says that it is full; of larger ones than this each is waited for. */
const LARGE_MESSAGE_BYTES = 64 * 1024;
/** Sends replies as they fall due, one at a time, waiting where the client does not read. */
class Pace {
    #call;
    #role;
    #ending;
    #sent = 0;
    constructor(call, role, ending) {
        this.#call = call;
        this.#role = role;
        this.#ending = ending;
    }
    async sendUpTo(due) {
        const { script, replies } = this.#role;
        while (this.#sent < Math.min(due, script.replies.size)) {
            await this.#ending.wait(script.replyDelayMs);
            const payload = bufferOf(replies.encode(script.replies.at(this.#sent++)));
            if (payload.length > LARGE_MESSAGE_BYTES)
                await this.#ending.written(payload);
            else if (!this.#call.write(payload))
                await this.#ending.drained();
        }
    }
}
/** The call was cancelled, or its deadline passed: there is nobody to answer. */
class CallEnded extends Error {
}
/** What a script waits for; every wait ends at once, with CallEnded, when the call does. */
class Ending {
    #call;
    #abandon;
    constructor(call) {
        this.#call = call;
        // `cancelled` fires for a deadline and a lost connection too.
        call.once("cancelled", () => this.#abandon?.());
    }
    wait(ms) {
        return this.#until((done) => {
            if (ms <= 0) {
                done();
                return;
            }
            const timer = setTimeout(done, ms);
            return () => clearTimeout(timer);
        });
    }
    /** Writes a message and waits until the connection has taken it. */
    written(payload) {
        return this.#until((done) => {
            // An error is followed by `cancelled`, which ends the wait.
            this.#call.write(payload, () => done());
            return undefined;
        });
    }
    drained() {
        return this.#until((done) => {
            this.#call.once("drain", done);
            return () => this.#call.off("drain", done);
        });
    }
    /** whenEnded never resolves. */
    whenEnded() {
        return this.#until(() => undefined);
    }
    #until(start) {
        if (this.#call.cancelled)
            return Promise.reject(new CallEnded());
        return new Promise((resolve, reject) => {
            const stop = start(resolve);
            this.#abandon = () => {
                stop?.();
                reject(new CallEnded());
            };
        });
    }
}
function toMetadata(entries) {
    const metadata = new src/* Metadata */.OS();
    for (const [key, value] of entries)
        metadata.add(key, (0,rpc_metadata/* isBinaryKey */.xN)(key) ? Buffer.from(value, "base64") : value);
    return metadata;
}
/** The same bytes under the type that grpc-js wants, without a copy. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/fixtures/messages.js
var messages = __webpack_require__(7743);
// EXTERNAL MODULE: ./build/json/value.js
var value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(9880);
;// CONCATENATED MODULE: ./build/servers/embedded/replies.js
/** What the embedded server answers for a fixture: the fixture's own expectation, read as instructions. */




/** scriptOf reads a fixture as what a fixture server does (docs/binding-servers.md). */
function scriptOf(fixture, method) {
    const { expected_response: expected, handler, request } = fixture.spec;
    const streams = method.kind === "server_streaming" || method.kind === "bidirectional_streaming";
    const delay = (0,value/* isObject */.G)(request.message) ? request.message.delay_ms : undefined;
    return {
        headers: [...(0,rpc_metadata/* metadataEntries */.g$)(expected.headers), ...(0,rpc_metadata/* metadataEntries */.g$)(expected.metadata)].filter(isServed),
        trailers: (0,rpc_metadata/* metadataEntries */.g$)(expected.trailers).filter(isServed),
        replies: streams ? streamedReplies(fixture, method) : singleReply(fixture),
        requestCount: streams ? (0,messages/* requestMessages */.QG)(fixture, method.input).size : 0,
        status: { code: rpc_status/* STATUS */.XQ[expected.status_code], message: expected.error?.message ?? expected.error_message ?? "" },
        replyDelayMs: typeof delay === "number" && delay > 0 ? delay : 0,
        statusDelayMs: middlewareDelay(handler.middleware),
        holdsUntilDeadline: expected.status_code === "DEADLINE_EXCEEDED" && handler.timeout_ms !== undefined,
    };
}
function isServed(entry) {
    return (0,rpc_metadata/* isSendable */.dT)(entry) && !entry[0].startsWith("grpc-");
}
function singleReply(fixture) {
    const message = (0,messages/* replyMessage */.e9)(fixture) ?? {};
    const size = fixture.spec.expected_response.status_code === "OK" ? 1 : 0;
    return { size, at: () => message };
}
function streamedReplies(fixture, method) {
    const exact = (0,messages/* replyStream */.jA)(fixture, method.output);
    if (exact !== undefined)
        return exact;
    const { stream_count, stream_sample = [] } = fixture.spec.expected_response;
    const samples = stream_sample;
    return { size: stream_count ?? samples.length, at: (index) => samples[Math.min(index, samples.length - 1)] ?? {} };
}
/** `request_timeout` with both parts means: the handler sleeps, and its middleware gives up at the earlier of the two. */
function middlewareDelay(middleware) {
    const timeout = middleware?.request_timeout;
    if (typeof timeout !== "object" || timeout === null || !("seconds" in timeout) || !("sleep_ms" in timeout))
        return 0;
    const delay = Math.min(Number(timeout.seconds) * 1000, Number(timeout.sleep_ms));
    return Number.isFinite(delay) && delay > 0 ? delay : 0;
}

;// CONCATENATED MODULE: ./build/servers/embedded/server.js
/** The embedded fixture server: answers every fixture of a suite from the fixture itself, on grpc-js. */







const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/** startEmbeddedServer listens and resolves once calls are accepted. Rejects where the address cannot be bound. */
async function startEmbeddedServer(fixtures, options) {
    const roles = new RoleBook(options.encoding);
    const unserved = fixtures.filter((fixture) => !roles.add(fixture)).map((fixture) => fixture.id);
    // What is wrong is told by errors; grpc-js would also print it.
    (0,src/* setLogVerbosity */.sH)(src/* logVerbosity */.WV.NONE);
    const server = new src/* Server */.gq({
        "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
        "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
        "grpc.so_reuseport": 0,
    });
    for (const path of roles.paths()) {
        const handle = (call) => void serve(call, path, roles);
        server.register(path, handle, identity, identity, "bidi");
    }
    const listen = options.listen ?? "127.0.0.1:0";
    const port = await bind(server, listen);
    const address = listen.startsWith("unix:")
        ? (0,rpc_address/* parseAddress */.or)(listen)
        : { kind: "tcp", host: hostOf(listen), port };
    return { address, unserved, stop: () => server.forceShutdown() };
}
async function serve(call, path, roles) {
    // A client that breaks off makes the stream fail; the script then ends by itself.
    call.on("error", () => undefined);
    const role = roles.find(String(call.metadata.get(rpc_metadata/* FIXTURE_ID_KEY */.MA)[0] ?? ""), path);
    if (role === undefined) {
        const details = `fixture server: no fixture for ${path}`;
        call.emit("error", { code: src/* status */.h5.UNIMPLEMENTED, details });
        return;
    }
    await playScript(call, role);
}
/** An address that the server cannot have. */
class ListenError extends Error {
    name = "ListenError";
}
function bind(server, listen) {
    return new Promise((resolve, reject) => {
        server.bindAsync(listen, src/* ServerCredentials */.O2.createInsecure(), (error, port) => {
            if (error === null)
                resolve(port);
            else
                reject(new ListenError(`the fixture server cannot listen on ${listen}: ${systemReason(error)}`));
        });
    });
}
/** grpc-js packs the system's own errors into a list in brackets, behind words of its own. */
function systemReason({ message }) {
    if (message.includes("EADDRINUSE"))
        return "the address is in use by another process (port 0 takes a free one)";
    return /\[(.*)\]$/s.exec(message)?.[1] ?? message;
}
function hostOf(listen) {
    return listen.slice(0, listen.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}
function identity(bytes) {
    return bytes;
}
/** Which fixture a call means: by its id, else by the method path, where the first fixture wins. */
class RoleBook {
    #encoding;
    #byId = new Map();
    #byPath = new Map();
    constructor(encoding) {
        this.#encoding = encoding;
    }
    /** add learns a fixture; false where it has no method to serve. */
    add(fixture) {
        const { method } = (0,context/* fixtureContext */.RI)(fixture);
        if (method === undefined)
            return false;
        const role = {
            fixtureId: fixture.id,
            script: scriptOf(fixture, method),
            requests: (0,codec/* messageCodec */.gI)(method.input, method.registry, this.#encoding),
            replies: (0,codec/* messageCodec */.gI)(method.output, method.registry, this.#encoding),
        };
        this.#byId.set(`${method.path} ${fixture.id}`, role);
        if (!this.#byPath.has(method.path))
            this.#byPath.set(method.path, role);
        return true;
    }
    paths() {
        return this.#byPath.keys();
    }
    find(id, path) {
        return this.#byId.get(`${path} ${id}`) ?? this.#byId.get(`${path} ${lastTwo(id)}`) ?? this.#byPath.get(path);
    }
}
function lastTwo(id) {
    return id.split("/").slice(-2).join("/");
}


/***/ })

};
