export const id = 571;
export const ids = [571];
export const modules = {

/***/ 12571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMode: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/rpc/address.js
var rpc_address = __webpack_require__(22900);
// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/rpc/behaviour.js
var behaviour = __webpack_require__(83783);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/rpc/metadata.js
var rpc_metadata = __webpack_require__(28315);
;// CONCATENATED MODULE: ./build/rpc/headers.js

/** requestHeaders makes the headers of a call with a deadline in milliseconds. */
function requestHeaders(request) {
    // No plain object: a key may be called `constructor`.
    const headers = new Map([
        [":method", "POST"],
        [":path", request.path],
        ["te", "trailers"],
        ["content-type", "application/grpc"],
        ["user-agent", "grpc-fixtures"],
        ["grpc-accept-encoding", "identity,deflate,gzip"],
        ["grpc-timeout", formatTimeout(request.deadlineMs)],
    ]);
    const compression = request.behaviour?.compression;
    if (compression !== undefined)
        headers.set("grpc-encoding", compression);
    for (const [key, value] of request.metadata) {
        // gRPC sends binary values without padding (PROTOCOL-HTTP2.md, "Binary-Header").
        const sent = (0,rpc_metadata/* isBinaryKey */.xN)(key) ? Buffer.from(value, "base64").toString("base64").replace(/=+$/, "") : value;
        const before = headers.get(key);
        headers.set(key, before === undefined ? sent : [...(Array.isArray(before) ? before : [before]), sent]);
    }
    return Object.fromEntries(headers);
}
/** formatTimeout writes a grpc-timeout: at most eight digits and a unit. Rounded up, so that the client's clock decides. */
function formatTimeout(milliseconds) {
    const whole = Math.ceil(milliseconds);
    return whole <= 99_999_999 ? `${whole}m` : `${Math.ceil(whole / 1000)}S`;
}
/** rawEntries reads a header block, which Node gives as a flat array of names and values, in wire order, beside a merged object. */
function rawEntries(raw) {
    const flat = Array.isArray(raw) ? raw.map(String) : [];
    const entries = [];
    for (let i = 0; i + 1 < flat.length; i += 2) {
        const key = flat[i] ?? "";
        const value = flat[i + 1] ?? "";
        if ((0,rpc_metadata/* isBinaryKey */.xN)(key))
            for (const part of value.split(","))
                entries.push([key, (0,rpc_metadata/* normaliseBinary */.G8)(part.trim())]);
        else
            entries.push([key, value]);
    }
    return entries;
}
/** headerValue is the first value of a key. */
function headerValue(entries, key) {
    return entries.find(([name]) => name === key)?.[1];
}
/** visible is metadata as gRPC knows it: without HTTP/2's pseudo-headers. */
function visible(entries) {
    return entries.filter(([key]) => !key.startsWith(":"));
}

;// CONCATENATED MODULE: ./build/rpc/reply.js
/** The header blocks of a reply, and what in them is not gRPC. */

const NO_REPLY = { httpStatus: 0, contentType: "", headers: [], trailersOnly: false };
/** beginReply reads the first header block, which may be the last too. */
function beginReply(entries, endsStream) {
    const httpStatus = Number(headerValue(entries, ":status") ?? 0);
    const contentType = headerValue(entries, "content-type") ?? "";
    return endsStream
        ? { httpStatus, contentType, headers: [], trailers: entries, trailersOnly: true }
        : { httpStatus, contentType, headers: entries, trailersOnly: false };
}
/** asTrailersOnly takes the headers for trailers: a trailers-only reply in two frames, the header block and an empty end of stream. */
function asTrailersOnly(reply) {
    return { ...reply, headers: [], trailers: reply.headers, trailersOnly: true };
}
/** isGrpc says whether a reply calls itself gRPC. */
function isGrpc({ contentType }) {
    return /^application\/grpc(?:[+;]|$)/.test(contentType);
}
/** headerBreaches are the breaches of the gRPC protocol in a reply's first header block. */
function headerBreaches(reply) {
    const breaches = [];
    if (reply.httpStatus !== 200)
        breaches.push(`the HTTP status is ${reply.httpStatus}, and not 200`);
    if (reply.contentType === "")
        breaches.push("the reply has no content-type");
    else if (!isGrpc(reply))
        breaches.push(`the content-type is \`${reply.contentType}\`, and not application/grpc`);
    return breaches;
}

// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(69880);
;// CONCATENATED MODULE: ./build/rpc/status-message.js
/** The text beside a status: grpc-message, and how much is kept of what a peer says. */
/** A peer's own text (grpc-message, an HTTP error's body) is kept up to this many characters. */
const MAX_TEXT = 8 * 1024;
/** decodeStatusMessage undoes the percent-encoding of grpc-message; what is no valid encoding stays as it is. */
function decodeStatusMessage(encoded) {
    // Node hands header bytes on as latin1; a server that forgot to encode UTF-8 is read as it meant.
    const bytes = Buffer.from(encoded
        .slice(0, MAX_TEXT)
        .replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
    return bytes.toString("utf8");
}

;// CONCATENATED MODULE: ./build/rpc/ending.js
/** How a server ended a call: the status that its trailers, a reset or an HTTP error mean, and the breaches of protocol therein. */





/** Of an HTTP error's body, its beginning says what is wrong. */
const MAX_BODY_TEXT = 200;
/** HTTP/2 errors that say that a reply could not be read as one (RFC 9113, section 7). */
const INVALID_REPLY = new Set([
    "PROTOCOL_ERROR",
    "FLOW_CONTROL_ERROR",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "COMPRESSION_ERROR",
]);
/** endingOf reads the end of a call: by trailers where there are any, else by the loss or the reset, else by what is left. */
function endingOf({ reply, messageCount, remains, loss, rstCode }) {
    const served = { reply, refused: false };
    if (reply.trailers !== undefined)
        return { ...byTrailers(reply, reply.trailers, remains), ...served };
    if (loss !== undefined) {
        return { status: { code: rpc_status/* STATUS */.XQ.UNAVAILABLE, message: loss, origin: "transport" }, violations: [], ...served };
    }
    if (rstCode !== 0) {
        return { ...byReset(rstCode, remains), reply, refused: (0,rpc_status/* resetName */.v_)(rstCode) === "REFUSED_STREAM" };
    }
    if (isHttpAlone(reply) && reply.httpStatus !== 0)
        return { ...byHttp(reply, remains), ...served };
    if (messageCount === 0 && headerValue(reply.headers, "grpc-status") !== undefined) {
        const whole = asTrailersOnly(reply);
        return { ...byTrailers(whole, reply.headers, remains), reply: whole, refused: false };
    }
    return { ...withoutStatus("the server ended the stream without grpc-status"), ...served };
}
function byTrailers(reply, trailers, remains) {
    const raw = headerValue(trailers, "grpc-status");
    if (raw === undefined) {
        return isHttpAlone(reply) ? byHttp(reply, remains) : withoutStatus("the trailers have no grpc-status");
    }
    const { code, breaches } = readCode(raw);
    return {
        status: { code, message: decodeStatusMessage(headerValue(trailers, "grpc-message") ?? ""), origin: "server" },
        violations: [...unfinished(remains, "ended"), ...repeatedStatus(reply, trailers), ...breaches],
    };
}
function byReset(rstCode, remains) {
    const name = (0,rpc_status/* resetName */.v_)(rstCode);
    const code = rpc_status/* STATUS */.XQ[(0,rpc_status/* statusOfReset */.L$)(rstCode)];
    const violations = unfinished(remains, "was reset");
    if (!INVALID_REPLY.has(name)) {
        return { status: { code, message: `the server reset the stream (HTTP/2 ${name})`, origin: "server" }, violations };
    }
    // Such a reset is this side's answer to a reply that is no HTTP/2, or the server's to its own confusion.
    return {
        status: { code, message: `the stream was reset (HTTP/2 ${name})`, origin: "client" },
        violations: [...violations, `the reply is not valid HTTP/2 (${name})`],
    };
}
/** Whether a reply is plain HTTP's, so that nothing but its HTTP status is known. */
function isHttpAlone(reply) {
    return reply.httpStatus !== 200 || !isGrpc(reply);
}
function byHttp({ httpStatus }, remains) {
    const text = (0,shorten/* wholeWords */.pC)(remains.text.trim(), MAX_BODY_TEXT);
    const message = `HTTP status ${httpStatus} without grpc-status${text === "" ? "" : `: ${text}`}`;
    return { status: { code: rpc_status/* STATUS */.XQ[(0,rpc_status/* statusOfHttp */.aD)(httpStatus)], message, origin: "server" }, violations: [] };
}
function withoutStatus(message) {
    return { status: { code: rpc_status/* STATUS */.XQ.UNKNOWN, message, origin: "client" }, violations: [message] };
}
function readCode(raw) {
    if (!/^\d{1,9}$/.test(raw)) {
        return { code: rpc_status/* STATUS */.XQ.UNKNOWN, breaches: [`grpc-status is \`${(0,shorten/* wholeWords */.pC)(raw, 100)}\`, and not a number`] };
    }
    const code = Number(raw);
    return { code, breaches: code >= rpc_status/* STATUS_NAMES */.g$.length ? [`grpc-status is ${(0,rpc_status/* statusLabel */.Rh)(code)}`] : [] };
}
function repeatedStatus(reply, trailers) {
    const breaches = [];
    const statuses = trailers.filter(([key]) => key === "grpc-status").map(([, value]) => value);
    if (statuses.length > 1)
        breaches.push(`grpc-status came more than once: ${statuses.join(", ").slice(0, 100)}`);
    if (headerValue(reply.headers, "grpc-status") !== undefined) {
        breaches.push("grpc-status came in the initial metadata, and again in the trailers");
    }
    return breaches;
}
function unfinished({ pendingBytes }, how) {
    if (pendingBytes === 0)
        return [];
    return [`the stream ${how} inside a message: ${pendingBytes} bytes of an unfinished frame`];
}

// EXTERNAL MODULE: ./build/rpc/framing.js + 1 modules
var framing = __webpack_require__(8164);
;// CONCATENATED MODULE: ./build/rpc/outcome.js

/** transportOutcome is the outcome of a call that never reached a server. */
function transportOutcome(message) {
    return unmadeOutcome({ code: rpc_status/* STATUS */.XQ.UNAVAILABLE, message, origin: "transport" });
}
/** unmadeOutcome is the outcome of a call of which nothing was sent. */
function unmadeOutcome(status) {
    return {
        status,
        headers: [],
        trailers: [],
        trailersOnly: false,
        refused: false,
        sentCount: 0,
        messageCount: 0,
        compressedCount: 0,
        largestPlainBytes: 0,
        violations: [],
        timings: { durationMs: 0 },
    };
}

;// CONCATENATED MODULE: ./build/rpc/receiving.js



class Receiving {
    #stream;
    #options;
    #reader;
    #take = (chunk) => this.#read(chunk);
    /** Set while nothing is read. */
    #timer;
    #onRead;
    #readDelayMs;
    #stopped = false;
    #isGrpc = false;
    #arrivedAt = 0;
    #isFramed;
    #text = "";
    constructor(stream, options) {
        this.#stream = stream;
        this.#options = options;
        this.#readDelayMs = options.readDelayMs;
        this.#reader = new framing/* FrameReader */.tS(options.maxMessageBytes, (payload) => {
            options.onMessage(payload);
            if (this.#readDelayMs > 0 && !this.#stopped)
                this.#rest();
        });
        // Listening to `data` keeps the stream flowing: where it is paused, a reset loses messages (grpc-node #2764), unless
        // they are fetched.
        stream.on("data", this.#take);
    }
    /** begin tells what the reply's headers say of its body. */
    begin(isGrpc, encoding) {
        this.#isGrpc = isGrpc;
        this.#reader.setEncoding(encoding);
    }
    get compressedCount() {
        return this.#reader.compressedCount;
    }
    get largestPlainBytes() {
        return this.#reader.largestPlainBytes;
    }
    /** When the last chunk came, by the clock of `performance.now`: reading what is in it takes its time. */
    get arrivedAt() {
        return this.#arrivedAt;
    }
    get remains() {
        return { pendingBytes: this.#reader.pendingBytes, text: this.#text };
    }
    /** whenRead calls back once the client has read, at its pace, all that came. The stream is over. */
    whenRead(then) {
        this.#fetch();
        if (this.#timer === undefined)
            then();
        else
            this.#onRead = then;
    }
    /** finish hands on at once all that has arrived. The stream is over: there is no server left to hold back. */
    finish() {
        if (this.#readDelayMs === 0 || this.#stopped)
            return;
        this.#readDelayMs = 0;
        clearTimeout(this.#timer);
        this.#attempt(() => this.#reader.release());
        this.#fetch();
    }
    /** stop hands nothing more on. */
    stop() {
        this.#stopped = true;
        this.#reader.hold();
        clearTimeout(this.#timer);
    }
    #read(chunk) {
        if (this.#stopped)
            return;
        this.#arrivedAt = external_node_perf_hooks_.performance.now();
        // A server whose content-type is wrong may send gRPC all the same; text never begins with the flag byte of a frame.
        this.#isFramed ??= this.#isGrpc || (chunk[0] ?? 0) <= 1;
        if (this.#isFramed)
            this.#attempt(() => this.#reader.push(chunk));
        else if (this.#text.length < MAX_TEXT)
            this.#text += chunk.subarray(0, MAX_TEXT).toString("latin1");
    }
    /** Takes what a stream that is over still holds: Node keeps it, of one that was reset too, and gives it to who asks. */
    #fetch() {
        if (this.#options.readDelayMs === 0)
            return;
        this.#stream.off("data", this.#take);
        for (let chunk = this.#stream.read(); chunk instanceof Buffer; chunk = this.#stream.read()) {
            this.#read(chunk);
        }
    }
    #attempt(read) {
        try {
            read();
        }
        catch (error) {
            this.#options.onBroken(error);
        }
    }
    /** Reads nothing for a while. The stream's window fills meanwhile, and the server has to wait (RFC 9113, section 5.2). */
    #rest() {
        this.#reader.hold();
        this.#stream.pause();
        this.#timer = setTimeout(() => {
            this.#timer = undefined;
            this.#attempt(() => this.#reader.release());
            if (this.#timer !== undefined || this.#stopped)
                return;
            if (this.#onRead === undefined)
                this.#stream.resume();
            else
                this.#onRead();
        }, this.#readDelayMs);
    }
}

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(96008);
;// CONCATENATED MODULE: ./build/rpc/sending.js



class Sending {
    #stream;
    #messages;
    #behaviour;
    #events;
    /** What is to be sent next, once it is known. */
    #next;
    #sentCount = 0;
    #writtenCount = 0;
    #replyCount = 0;
    /** The reply that is waited for before going on. */
    #awaited;
    #timer;
    /** The delay after the last message is over. */
    #rested = true;
    #stopped = false;
    constructor(stream, messages, behaviour, events) {
        this.#stream = stream;
        this.#messages = messages[Symbol.iterator]();
        this.#behaviour = behaviour;
        this.#events = events;
    }
    get sentCount() {
        return this.#sentCount;
    }
    /** send goes on while the stream takes more, and again at `drain`: a million messages are never all in memory. */
    send() {
        while (!this.#stopped && !this.#stream.destroyed) {
            this.#next ??= this.#pull();
            if (this.#next === undefined || this.#waits(this.#next))
                return;
            if (this.#next.done === true) {
                this.#finish();
                return;
            }
            const payload = this.#next.value;
            this.#next = undefined;
            if (!this.#write(payload)) {
                this.#stream.once("drain", () => this.send());
                return;
            }
        }
    }
    /** replied tells how many replies have arrived, which may be what is waited for. */
    replied(count) {
        this.#replyCount = count;
        if (this.#awaited === undefined || count < this.#awaited)
            return;
        this.#awaited = undefined;
        this.send();
    }
    /** stop sends nothing more. */
    stop() {
        this.#stopped = true;
        clearTimeout(this.#timer);
    }
    /** describeHold says what the client was holding back, and for what; undefined where it held nothing back. */
    describeHold(requestCount) {
        const total = this.#next?.done === true ? this.#sentCount : requestCount;
        const sent = total === undefined || total === 0
            ? (0,counted/* counted */.h)(this.#sentCount, "message")
            : `${this.#sentCount} of ${(0,counted/* counted */.h)(total, "message")}`;
        if (this.#awaited !== undefined) {
            const next = this.#sentCount === 0 ? "the first" : "the next";
            const what = this.#next?.done === true ? "its half-close" : next;
            return `the client had sent ${sent} and was waiting for reply ${this.#awaited} before ${what}`;
        }
        return this.#behaviour.halfClose === false ? `the client had sent ${sent} and had not half-closed` : undefined;
    }
    #pull() {
        try {
            return this.#messages.next();
        }
        catch (error) {
            this.#events.onFailure(`a request message could not be made: ${(0,errors/* messageOf */.b)(error)}`);
            return undefined;
        }
    }
    /** Whether the client is not to go on yet. What it waits for calls `send` again. */
    #waits(next) {
        return (next.done !== true && (this.#waitsForCancel() || this.#waitsForDelay())) || this.#waitsForReply(next);
    }
    #waitsForCancel() {
        const { cancel } = this.#behaviour;
        if (cancel?.kind !== "after-sent" || this.#sentCount < cancel.messages)
            return false;
        this.#cancelOnceWritten(cancel);
        return true;
    }
    #waitsForDelay() {
        if (this.#rested)
            return false;
        this.#timer = setTimeout(() => {
            this.#rested = true;
            this.send();
        }, this.#behaviour.sendDelayMs);
        return true;
    }
    #waitsForReply(next) {
        const { repliesAwaited, halfClose, cancel } = this.#behaviour;
        if (repliesAwaited === undefined)
            return false;
        if (next.done === true && halfClose === false && cancel?.kind !== "before-half-close")
            return false;
        const awaited = repliesAwaited(this.#sentCount);
        if (this.#replyCount >= awaited)
            return false;
        this.#awaited = awaited;
        return true;
    }
    #write(payload) {
        const { cancel, compression, sendDelayMs = 0 } = this.#behaviour;
        this.#sentCount++;
        this.#rested = sendDelayMs === 0;
        const frame = (0,framing/* frameMessage */.$3)(payload, compression);
        if (cancel === undefined)
            return this.#stream.write(frame);
        return this.#stream.write(frame, (error) => {
            // An error is the end of the stream, which the call sees for itself.
            if (error)
                return;
            this.#writtenCount++;
            this.#cancelOnceWritten(cancel);
        });
    }
    #finish() {
        const { halfClose = true, cancel } = this.#behaviour;
        if (halfClose && cancel?.kind !== "before-half-close")
            this.#stream.end();
        this.#events.onSent();
        if (cancel !== undefined)
            this.#cancelOnceWritten(cancel);
    }
    /** A cancel follows what was written, half-close included: a reset overtakes what is still in the stream's buffer. */
    #cancelOnceWritten(cancel) {
        const isDue = (cancel.kind === "after-sent" && this.#sentCount >= cancel.messages) ||
            (cancel.kind === "before-half-close" && this.#next?.done === true && this.#awaited === undefined);
        if (!isDue || this.#writtenCount < this.#sentCount)
            return;
        if (this.#stream.writableEnded)
            this.#stream.once("finish", this.#events.onCancelPoint);
        // Where nothing was written, the headers may be still to go out.
        else if (this.#writtenCount === 0)
            setImmediate(this.#events.onCancelPoint);
        else
            this.#events.onCancelPoint();
    }
}

;// CONCATENATED MODULE: ./build/rpc/call.js
/** One call on an open connection, observed from its first byte to its end. */












const DEFAULT_MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
/**
 * A server whose clock runs a little fast resets a call just before the client's own deadline fires; a client that gets
 * the reset within this time of the deadline reports the deadline, as grpc-core does.
 */
const DEADLINE_RACE_MS = 10;
/** observeCall makes the call and resolves with what was observed. */
function observeCall(connection, request) {
    const began = external_node_perf_hooks_.performance.now();
    const { behaviour = {} } = request;
    const abort = Object.keys(behaviour).length === 0 ? undefined : new AbortController();
    let stream;
    try {
        stream = connection.session.request(requestHeaders(request), {
            endStream: false,
            ...(abort === undefined ? {} : { signal: abort.signal }),
        });
    }
    catch (error) {
        const message = `the call could not be made: ${(0,errors/* messageOf */.b)(error)}`;
        return Promise.resolve(unmadeOutcome({ code: rpc_status/* STATUS */.XQ.INTERNAL, message, origin: "client" }));
    }
    return new Promise((resolve) => new Call(connection, stream, abort, request, began, resolve).start());
}
class Call {
    #connection;
    #stream;
    /** Resets the stream of a call that has a behaviour. */
    #abort;
    #request;
    #behaviour;
    #began;
    #resolve;
    #sending;
    #receiving;
    #violations = [];
    #timings = { durationMs: 0 };
    #timers = [];
    #reply = NO_REPLY;
    #messageCount = 0;
    #error;
    #settled = false;
    #refused = false;
    constructor(connection, stream, abort, request, began, resolve) {
        this.#connection = connection;
        this.#stream = stream;
        this.#abort = abort;
        this.#request = request;
        this.#behaviour = request.behaviour ?? {};
        this.#began = began;
        this.#resolve = resolve;
        this.#sending = new Sending(stream, request.messages, this.#behaviour, {
            onSent: () => {
                this.#timings.sentMs = this.#elapsed();
            },
            onCancelPoint: () => this.#cancel(),
            onFailure: (message) => this.#settle("client", rpc_status/* STATUS */.XQ.INTERNAL, message),
        });
        this.#receiving = new Receiving(stream, {
            maxMessageBytes: request.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES,
            readDelayMs: this.#behaviour.readDelayMs ?? 0,
            onMessage: (payload) => this.#onMessage(payload),
            onBroken: (error) => this.#onBroken(error),
        });
    }
    start() {
        const { cancel } = this.#behaviour;
        this.#after(this.#deadlineMs, () => this.#giveUp());
        if (cancel?.kind === "after-ms")
            this.#after(cancel.ms, () => this.#cancel());
        this.#stream
            .on("response", (_headers, flags, raw) => this.#onHeaders(rawEntries(raw), flags))
            .on("trailers", (_headers, _flags, raw) => this.#onTrailers(rawEntries(raw)))
            .on("end", () => this.#onEnd())
            // Every error is followed by `close`, which knows the reset code.
            .on("error", (error) => {
            this.#error = error;
        })
            .on("close", () => this.#onClose());
        this.#sending.send();
        if (cancel?.kind === "after-received" && cancel.messages === 0)
            setImmediate(() => this.#cancel());
    }
    /** The client's own deadline. */
    get #deadlineMs() {
        return this.#request.deadlineMs + (this.#behaviour.deadlineGraceMs ?? 0);
    }
    /** Ends the call at a time of the client's own, if the server has not ended it by then. */
    #after(ms, end) {
        const onTime = () => {
            // The status is there, and only the reader was slow.
            if (this.#reply.trailers !== undefined)
                this.#onOver();
            else
                end();
        };
        // What had arrived by then counts, though this process was too busy to read it: one turn to do so.
        this.#timers.push(setTimeout(() => setImmediate(onTime), ms));
    }
    #onHeaders(entries, flags) {
        if (this.#settled)
            return;
        this.#timings.headersMs = this.#elapsed();
        this.#reply = beginReply(entries, (flags & external_node_http2_.constants.NGHTTP2_FLAG_END_STREAM) !== 0);
        this.#violations.push(...headerBreaches(this.#reply));
        this.#receiving.begin(isGrpc(this.#reply), headerValue(entries, "grpc-encoding") ?? "identity");
    }
    #onMessage(payload) {
        const { cancel } = this.#behaviour;
        this.#messageCount++;
        // Of a client that takes its time, when it read the message; of any other, when the message came.
        const isSlow = (this.#behaviour.readDelayMs ?? 0) > 0;
        this.#timings.lastMessageMs = isSlow ? this.#elapsed() : this.#receiving.arrivedAt - this.#began;
        this.#timings.firstMessageMs ??= this.#timings.lastMessageMs;
        this.#request.onMessage?.(payload);
        if (cancel?.kind === "after-received" && this.#messageCount === cancel.messages)
            this.#cancel();
        else
            this.#sending.replied(this.#messageCount);
    }
    #onBroken(error) {
        if (!(error instanceof framing/* FrameError */.qy)) {
            this.#settle("client", rpc_status/* STATUS */.XQ.INTERNAL, `a reply could not be taken: ${(0,errors/* messageOf */.b)(error)}`);
            return;
        }
        if (error.status === rpc_status/* STATUS */.XQ.INTERNAL)
            this.#violations.push(error.message);
        this.#settle("client", error.status, error.message);
    }
    #onTrailers(entries) {
        if (this.#reply.trailers === undefined)
            this.#reply = { ...this.#reply, trailers: entries };
    }
    #onEnd() {
        // Trailers, or the code of a reset, may come in the same turn of the event loop.
        if (this.#reply.trailers === undefined)
            setImmediate(() => this.#onClose());
        else
            this.#onClose();
    }
    /** The stream is over. A status waits for a slow reader to come to it, the failure to give one does not. */
    #onClose() {
        if (this.#settled)
            return;
        if (this.#reply.trailers === undefined)
            this.#onOver();
        else
            this.#receiving.whenRead(() => this.#onOver());
    }
    /** The server is done with the call, or the connection is. */
    #onOver() {
        this.#receiving.finish();
        if (this.#settled)
            return;
        const { session, describeLoss } = this.#connection;
        const rstCode = this.#stream.rstCode ?? 0;
        const ending = endingOf({
            reply: this.#reply,
            messageCount: this.#messageCount,
            remains: this.#receiving.remains,
            loss: session.destroyed ? describeLoss(this.#error) : undefined,
            rstCode,
        });
        if (ending.status.origin === "server" && this.#isDeadlineReset(rstCode)) {
            this.#giveUp();
            return;
        }
        this.#reply = ending.reply;
        this.#refused = ending.refused;
        this.#violations.push(...ending.violations);
        this.#settle(ending.status.origin, ending.status.code, ending.status.message);
    }
    #isDeadlineReset(rstCode) {
        if (this.#reply.trailers !== undefined || (0,rpc_status/* resetName */.v_)(rstCode) !== "CANCEL")
            return false;
        return this.#elapsed() >= this.#deadlineMs - DEADLINE_RACE_MS;
    }
    #giveUp() {
        const { deadlineMs, requestCount } = this.#request;
        const grace = this.#behaviour.deadlineGraceMs ?? 0;
        const hold = this.#sending.describeHold(requestCount) ?? this.#describeUncancelled();
        const within = `no status within ${deadlineMs} ms${grace === 0 ? "" : `, nor ${grace} ms later`}`;
        this.#settle("client", rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED, hold === undefined ? within : `${within}: ${hold}`);
    }
    /** The client was to cancel after so many replies, and they have not come. */
    #describeUncancelled() {
        const { cancel } = this.#behaviour;
        if (cancel?.kind !== "after-received")
            return undefined;
        return `the client was to cancel ${(0,behaviour/* describeCancel */.w)(cancel)}, and had ${this.#messageCount}`;
    }
    #cancel() {
        const { cancel, disconnect = false } = this.#behaviour;
        if (this.#settled || cancel === undefined)
            return;
        if (disconnect)
            this.#connection.drop();
        this.#settle("client", rpc_status/* STATUS */.XQ.CANCELLED, `the client cancelled the call ${(0,behaviour/* describeCancel */.w)(cancel)}`);
    }
    #settle(origin, code, message) {
        if (this.#settled)
            return;
        this.#settled = true;
        for (const timer of this.#timers)
            clearTimeout(timer);
        this.#sending.stop();
        this.#receiving.stop();
        this.#reset();
        this.#timings.durationMs = this.#elapsed();
        this.#resolve({
            status: { code, message, origin },
            headers: visible(this.#reply.headers),
            trailers: visible(this.#reply.trailers ?? []),
            trailersOnly: this.#reply.trailersOnly,
            refused: this.#refused,
            sentCount: this.#sending.sentCount,
            messageCount: this.#messageCount,
            compressedCount: this.#receiving.compressedCount,
            largestPlainBytes: this.#receiving.largestPlainBytes,
            violations: this.#violations,
            timings: this.#timings,
        });
    }
    /**
     * Resets a stream that is not over yet: nothing more is sent or wanted. By its signal, as `close` first ends the
     * client's side, and a cancel would look like a half-close; but a signal costs a tenth of a unary call, and one that
     * sends all it has and half-closes at once does not need it.
     */
    #reset() {
        if (this.#stream.closed || (this.#reply.trailers !== undefined && this.#stream.writableFinished))
            return;
        if (this.#abort === undefined)
            this.#stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
        else
            this.#abort.abort();
    }
    #elapsed() {
        return external_node_perf_hooks_.performance.now() - this.#began;
    }
}

;// CONCATENATED MODULE: ./build/rpc/channel.js
/**
 * One HTTP/2 connection to a server, opened when first needed and again when it was lost.
 *
 * The client is node:http2 and not a gRPC library, because a library smooths over what a conformance tool must see:
 * a reply's content type, repeated keys, trailers-only replies, a missing status, half a frame, messages that arrive
 * before an error (grpc-node #2764). Nothing is retried, so that faults stay visible.
 */






/** No connection could be made; the message is a sentence that says where to and why. */
class ConnectError extends Error {
    name = "ConnectError";
}
const DEFAULT_STREAM_WINDOW_BYTES = 1024 * 1024;
const CONNECTION_WINDOW_BYTES = 16 * 1024 * 1024;
/** In megabytes: what nghttp2 may hold for one connection. Node's default of 10 is too small for 16 calls with 1 MiB messages. */
const MAX_SESSION_MEMORY = 256;
/** A call whose deadline is shorter does not begin before the connection is there: connecting is no part of what is tested. */
const MIN_CONNECT_MS = 2000;
const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_HEADER_PAIRS = 4096;
/** openChannel makes a channel; nothing is connected until `connect` or the first call. */
function openChannel(address, options = {}) {
    // One takes new calls; one that the server has said GOAWAY on ends with the last of its calls.
    const connections = new Set();
    const siblings = new Set();
    let newest;
    let closed = false;
    const open = () => {
        if (newest !== undefined && !newest.session.closed && !newest.session.destroyed)
            return newest;
        const session = (0,external_node_http2_.connect)(authorityOf(address, options.tls), sessionOptions(address, options));
        const settings = new Promise((resolve) => {
            session.once("remoteSettings", resolve);
            onceOver(session, (error) => {
                if (error !== undefined)
                    opened.error ??= error;
                resolve();
            });
        });
        const opened = { session, settings, spokeHttp2: false };
        session
            .once("remoteSettings", () => {
            opened.spokeHttp2 = true;
        })
            .on("error", (error) => {
            opened.error = error;
        })
            .on("goaway", (code, _lastStreamId, words) => {
            opened.goaway = describeGoaway(address, code, words);
        })
            .once("connect", (_session, socket) => {
            opened.socket = socket;
            session.setLocalWindowSize(CONNECTION_WINDOW_BYTES);
        })
            .once("close", () => connections.delete(opened));
        connections.add(opened);
        newest = opened;
        return opened;
    };
    return {
        address,
        connect(timeoutMs) {
            if (closed)
                return Promise.reject(new ConnectError("the channel is closed"));
            return settingsOf(open().session, address, timeoutMs);
        },
        async call(request) {
            if (closed)
                return transportOutcome("the channel is closed");
            const connection = open();
            // A stream ends before its session says why: then the stream's own error does.
            const describeLossOf = (error) => connection.goaway ?? describeLoss(address, connection.error ?? error, connection.spokeHttp2);
            // Before the peer's settings it is not known how many streams it takes: those beyond would be refused.
            const connectMs = Math.max(request.deadlineMs, MIN_CONNECT_MS);
            if (!connection.spokeHttp2 && !(await within(connection.settings, connectMs))) {
                return transportOutcome(`${(0,rpc_address/* formatAddress */.M0)(address)} sent no HTTP/2 settings within ${connectMs} ms`);
            }
            if (connection.session.destroyed)
                return transportOutcome(describeLossOf(undefined));
            const drop = () => void connection.socket?.destroy();
            return observeCall({ session: connection.session, describeLoss: describeLossOf, drop }, request);
        },
        sibling(others = {}) {
            const channel = openChannel(address, { ...options, ...others });
            const sibling = {
                ...channel,
                close() {
                    siblings.delete(sibling);
                    channel.close();
                },
            };
            if (closed)
                channel.close();
            else
                siblings.add(sibling);
            return sibling;
        },
        close() {
            closed = true;
            for (const channel of siblings)
                channel.close();
            for (const { session } of connections)
                session.destroy();
        },
    };
}
/** within tells whether a promise settles in time. */
async function within(promise, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), ms);
    });
    try {
        return await Promise.race([promise.then(() => true), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function authorityOf(address, tls) {
    const scheme = tls === undefined ? "http" : "https";
    return `${scheme}://${address.kind === "unix" ? "localhost" : (0,rpc_address/* formatAddress */.M0)(address)}`;
}
function sessionOptions(address, channel) {
    const { tls, streamWindowBytes = DEFAULT_STREAM_WINDOW_BYTES } = channel;
    const options = {
        maxSessionMemory: MAX_SESSION_MEMORY,
        maxHeaderListPairs: MAX_HEADER_PAIRS,
        maxSendHeaderBlockLength: MAX_HEADER_BYTES,
        settings: { enablePush: false, initialWindowSize: streamWindowBytes, maxHeaderListSize: MAX_HEADER_BYTES },
    };
    if (tls !== undefined) {
        if (tls.ca !== undefined)
            options.ca = tls.ca;
        if (tls.certificate !== undefined)
            options.cert = tls.certificate;
        if (tls.key !== undefined)
            options.key = tls.key;
        if (tls.serverName !== undefined)
            options.servername = tls.serverName;
        if (address.kind === "unix")
            options.path = address.path;
    }
    else if (address.kind === "unix") {
        const { path } = address;
        options.createConnection = () => (0,external_node_net_.connect)(path);
    }
    return options;
}
function settingsOf(session, address, timeoutMs) {
    return new Promise((resolve, reject) => {
        if (!session.connecting && Object.keys(session.remoteSettings).length > 0 && session.socket.bytesRead > 0) {
            resolve();
            return;
        }
        let failure;
        const timer = setTimeout(() => {
            const state = session.connecting
                ? "did not accept the connection"
                : "accepted the connection, but sent no HTTP/2 settings";
            finish(() => reject(new ConnectError(`${(0,rpc_address/* formatAddress */.M0)(address)} ${state} within ${timeoutMs} ms`)));
            session.destroy();
        }, timeoutMs);
        const onSettings = () => finish(resolve);
        const onError = (error) => {
            failure = error;
        };
        const onOver = (error = failure) => finish(() => reject(new ConnectError(describeLoss(address, error, false))));
        const finish = (settle) => {
            clearTimeout(timer);
            session.off("remoteSettings", onSettings).off("error", onError);
            settle();
        };
        session.on("remoteSettings", onSettings).on("error", onError);
        onceOver(session, onOver);
    });
}
/**
 * onceOver tells of the end of a session. Of one that its TLS peer refuses after the handshake (no client certificate,
 * TLS 1.3) nothing tells but an error of the socket: Node destroys the session without a word.
 */
function onceOver(session, tell) {
    session.once("close", () => tell());
    // What the session itself has to say comes in the same turn, and says more.
    session.once("connect", (_session, socket) => socket.once("error", (error) => setImmediate(tell, error)));
}
/** Of the words that a peer may add to its GOAWAY (RFC 9113, section 6.8), in bytes. */
const MAX_GOAWAY_WORDS = 200;
function describeGoaway(address, code, words) {
    const said = words?.toString("utf8", 0, MAX_GOAWAY_WORDS) ?? "";
    const how = `${(0,rpc_address/* formatAddress */.M0)(address)} closed the connection with GOAWAY ${(0,rpc_status/* resetName */.v_)(code)}`;
    return said === "" ? how : `${how}: ${said}`;
}
/** describeLoss says in a sentence why there is no connection (any more) with a peer that did speak HTTP/2, or did not. */
function describeLoss(address, raised, spokeHttp2) {
    const where = (0,rpc_address/* formatAddress */.M0)(address);
    const error = raised?.cause instanceof Error ? raised.cause : raised;
    const code = error !== undefined && "code" in error ? String(error.code) : "";
    switch (code) {
        case "":
        case "ERR_HTTP2_STREAM_CANCEL":
            return `${where} closed the connection`;
        case "ECONNREFUSED":
            return `nothing listens on ${where} (connection refused)`;
        case "ENOENT":
            return `there is no socket at ${where}`;
        case "ECONNRESET":
        case "EPIPE":
            return `${where} broke the connection (${code})`;
        case "ERR_HTTP2_ERROR":
            if (spokeHttp2)
                return `${where} broke the HTTP/2 protocol: ${error?.message}`;
            return `${where} answers, but does not speak HTTP/2 (${error?.message}): is it an HTTP/1.1 server, or does it want TLS?`;
        case "ERR_SSL_WRONG_VERSION_NUMBER":
            return `${where} answers, but does not speak TLS`;
        default:
            return `${where}: ${error?.message} (${code})`;
    }
}

;// CONCATENATED MODULE: ./build/servers/model.js
/** A server that could not be started. Nothing of it is left. */
class ServerStartError extends Error {
    name = "ServerStartError";
    stage;
    hint;
    log;
    constructor({ stage, message, hint, log = [] }) {
        super(message);
        this.stage = stage;
        this.log = log;
        if (hint !== undefined)
            this.hint = hint;
    }
}
/** describeExit says how a process ended: "exited with code 3", "was ended by SIGSEGV". */
function describeExit({ code, signal }) {
    return signal === null ? `exited with code ${code}` : `was ended by ${signal}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(71809);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var protobuf_codec = __webpack_require__(25326);
;// CONCATENATED MODULE: ./build/suite/judge-status.js
/** The status that ended a call, against those that will do (docs/fixtures.md, section 3.1 and 3.2). */




const POINTER = "/expected_response/status_code";
/** A server that keeps the deadline too may be a little faster than the client. */
const judge_status_DEADLINE_RACE_MS = 10;
/** timedOut tells whether the deadline ended a call that was to end otherwise, on whichever side. */
function timedOut(call, { status, timings }) {
    const expected = (0,expectation/* acceptedStatuses */.ar)(call.fixture.spec.expected_response);
    if (status.code !== rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED || expected.includes("DEADLINE_EXCEEDED"))
        return false;
    return status.origin === "client" || timings.durationMs >= call.deadlineMs - judge_status_DEADLINE_RACE_MS;
}
/** judgeStatus checks the code, who made it, and the text. */
function judgeStatus(call, outcome, found, notes) {
    const { spec } = call.fixture;
    const accepted = (0,expectation/* acceptedStatuses */.ar)(spec.expected_response);
    const { status } = outcome;
    if (!accepted.some((name) => rpc_status/* STATUS */.XQ[name] === status.code)) {
        found.add("status", POINTER, accepted.join(" or "), describeStatus(outcome), statusHint(call, outcome));
    }
    else {
        judgeOrigin(spec, outcome, found);
    }
    judgeText(spec, outcome, found, notes);
}
/** What the server was to do, where the fixture is about just that. */
function statusHint(call, outcome) {
    const { fixture, deadlineMs, behaviour } = call;
    const { status, timings } = outcome;
    const { client, expected_response } = fixture.spec;
    const [expected] = (0,expectation/* acceptedStatuses */.ar)(expected_response);
    if (client?.wrong_cardinality === true && expected === "UNIMPLEMENTED") {
        return "gRPC has UNIMPLEMENTED for a wrong number of requests";
    }
    const isLate = status.origin === "server" && timings.durationMs >= deadlineMs - judge_status_DEADLINE_RACE_MS;
    if (client?.enforce_deadline === false && expected === "DEADLINE_EXCEEDED" && isLate) {
        return "the server did not keep the deadline that it was sent";
    }
    const waitedInVain = behaviour.repliesAwaited !== undefined && timings.firstMessageMs === undefined;
    if (waitedInVain && timedOut(call, outcome)) {
        return "the client waits for a reply before it sends on: a server that reads all requests first gives none";
    }
    return undefined;
}
/** What only the client can do must have been done by the client, or it was not tested. */
function judgeOrigin(spec, outcome, found) {
    const { code, origin } = outcome.status;
    const received = describeStatus(outcome);
    if (code === rpc_status/* STATUS */.XQ.CANCELLED && (0,expectation/* clientCancels */.dI)(spec) && origin !== "client") {
        found.add("status", POINTER, "CANCELLED, made by the client when it cancels", received, "the server ended it first");
    }
    if (code === rpc_status/* STATUS */.XQ.RESOURCE_EXHAUSTED && (0,expectation/* clientRefuses */.Rt)(spec) && origin !== "client") {
        found.add("status", POINTER, "RESOURCE_EXHAUSTED, made by the client's own limit", received);
    }
    if (code === rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED && spec.client?.enforce_deadline === false && origin !== "server") {
        found.add("status", POINTER, "DEADLINE_EXCEEDED, made by the server at the deadline it was sent", received);
    }
}
function judgeText({ expected_response }, outcome, found, notes) {
    const { error, error_message, status_code } = expected_response;
    const { status } = outcome;
    const text = error?.message ?? error_message;
    if (text === undefined || text === "" || status_code === "OK")
        return;
    if (status.origin === "client") {
        // The text is then this client's own, and says nothing about the binding.
        notes.push(`the status message is the client's own and not judged: ${status.message}`);
    }
    else if (status.code !== rpc_status/* STATUS */.XQ[status_code] && (0,expectation/* acceptedStatuses */.ar)(expected_response).length > 1) {
        notes.push(`the status message is that of another status and not judged: ${status.message}`);
    }
    else if (!status.message.includes(text)) {
        const pointer = error?.message === undefined ? "/expected_response/error_message" : "/expected_response/error/message";
        const hint = status.message.includes(readUnencoded(text)) ? "the server has to percent-encode it" : undefined;
        found.add("error.message", pointer, `text containing ${(0,protobuf_codec/* canonicalText */.A4)(text)}`, (0,protobuf_codec/* canonicalText */.A4)(status.message), hint);
    }
}
/** What a client makes of a text that went out as it is: `%41` in it becomes an `A`. */
function readUnencoded(text) {
    return decodeStatusMessage(Buffer.from(text).toString("latin1"));
}
/** describeStatus names a status, its text and who made it. */
function describeStatus({ status }) {
    const label = (0,rpc_status/* statusLabel */.Rh)(status.code);
    const text = status.message === "" ? "" : `: ${status.message}`;
    switch (status.origin) {
        case "server":
            return `${label}${text}`;
        case "client":
            return `${label}, made by the client${text}`;
        case "transport":
            return `${label}, made from the connection${text}`;
    }
}

// EXTERNAL MODULE: ./build/fixtures/expected.js
var fixtures_expected = __webpack_require__(49275);
// EXTERNAL MODULE: ./build/fixtures/matchers.js
var matchers = __webpack_require__(59308);
;// CONCATENATED MODULE: ./build/suite/align.js
/** What happened to a sequence: which items are missing, unexpected, moved or changed. */
/** Longer sequences than this are compared by index alone: the table below grows with the product of the lengths. */
const MAX_ALIGNED = 1000;
/**
 * alignSequences explains how a received sequence came of the expected one, by their lengths and which items are equal. An
 * item that is missing in one place and unexpected in another has moved; where as many are then left on both sides of a
 * gap, they stand where they should and have changed.
 */
function alignSequences(expected, received, isSame) {
    const gaps = gapsBetween(commonSubsequence(expected, received, isSame), expected, received);
    const moves = findMoves(gaps, isSame);
    const left = new Set(moves.map((move) => move.expected));
    const arrived = new Set(moves.map((move) => move.received));
    const steps = [...moves];
    for (const gap of gaps) {
        const lost = gap.lost.filter((at) => !left.has(at));
        const gained = gap.gained.filter((at) => !arrived.has(at));
        if (lost.length === gained.length) {
            for (const [i, at] of lost.entries())
                steps.push({ kind: "changed", expected: at, received: gained[i] ?? 0 });
        }
        else {
            for (const at of lost)
                steps.push({ kind: "missing", expected: at });
            for (const at of gained)
                steps.push({ kind: "unexpected", received: at });
        }
    }
    return steps.sort((a, b) => positionOf(a) - positionOf(b));
}
/** positionOf is where a step stands: among the expected items, or among the received ones where it is one too many. */
function positionOf(step) {
    return step.kind === "unexpected" ? step.received : step.expected;
}
function gapsBetween(common, expectedLength, receivedLength) {
    let e = 0;
    let r = 0;
    return [...common, [expectedLength, receivedLength]].map(([nextExpected, nextReceived]) => {
        const gap = { lost: range(e, nextExpected), gained: range(r, nextReceived) };
        e = nextExpected + 1;
        r = nextReceived + 1;
        return gap;
    });
}
function findMoves(gaps, isSame) {
    const places = new Set(gaps.flatMap(({ gained }) => gained));
    return gaps.flatMap(({ lost }) => lost.flatMap((expected) => {
        for (const received of places) {
            if (!isSame(expected, received))
                continue;
            places.delete(received);
            return [{ kind: "moved", expected, received }];
        }
        return [];
    }));
}
function range(from, to) {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
/** The longest common subsequence as pairs of indices, by the classic table; common ends are cut off first. */
function commonSubsequence(a, b, isSame) {
    let start = 0;
    while (start < a && start < b && isSame(start, start))
        start++;
    let endA = a;
    let endB = b;
    while (endA > start && endB > start && isSame(endA - 1, endB - 1)) {
        endA--;
        endB--;
    }
    const pairs = range(0, start).map((i) => [i, i]);
    const width = endB - start + 1;
    const lengths = new Uint16Array((endA - start + 1) * width);
    const at = (i, j) => lengths[(i - start) * width + (j - start)] ?? 0;
    for (let i = endA - 1; i >= start; i--) {
        for (let j = endB - 1; j >= start; j--) {
            lengths[(i - start) * width + (j - start)] = isSame(i, j)
                ? at(i + 1, j + 1) + 1
                : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (let i = start, j = start; i < endA && j < endB;) {
        if (isSame(i, j))
            pairs.push([i++, j++]);
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
    for (let k = 0; endA + k < a; k++)
        pairs.push([endA + k, endB + k]);
    return pairs;
}

// EXTERNAL MODULE: ./build/fixtures/conditions.js + 2 modules
var conditions = __webpack_require__(47684);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
;// CONCATENATED MODULE: ./build/suite/compare.js
/** How a received message differs from the expected one, by path. */


/** compareMessages lists every difference between an expected and a received message. */
function compareMessages(expected, received) {
    const root = (0,conditions/* rootOf */.I5)(received);
    const differences = [];
    if ((0,conditions/* satisfies */.ib)(expected, root))
        return differences;
    walk(expected.value, root, differences);
    for (const member of expected.unknown)
        walk(member.value, (0,conditions/* unknownIn */.e3)(root, member), differences);
    return differences;
}
/** isExpected tells whether a received message has no difference from the expected one. */
function isExpected(expected, received) {
    return (0,conditions/* satisfies */.ib)(expected, (0,conditions/* rootOf */.I5)(received));
}
function walk(expected, received, out) {
    const { path, value } = received;
    const items = itemsOf(expected);
    const members = membersOf(expected);
    if (items !== undefined && Array.isArray(value)) {
        for (let i = 0; i < Math.max(items.length, value.length); i++)
            walk(items[i] ?? NOTHING, (0,conditions/* itemIn */.XV)(received, i), out);
    }
    else if (members !== undefined && (0,json_value/* isObject */.G)(value)) {
        for (const key of new Set([...members.keys(), ...Object.keys(value)])) {
            walk(members.get(key) ?? NOTHING, (0,conditions/* memberIn */.Wy)(received, key), out);
        }
    }
    else if (expected.kind === "condition") {
        walkCondition(expected, expected.condition, received, out);
    }
    else if (!(0,conditions/* holds */.v9)(expected, received)) {
        out.push({ path, expected, received: value });
    }
}
/** Members of an object are told one by one; of items in no order, those without a partner. */
function walkCondition(expected, condition, received, out) {
    const { path, value } = received;
    const unpaired = Array.isArray(value) ? unpairedIn(condition, received, value) : undefined;
    if (unpaired !== undefined) {
        const isMet = unpaired.missing.length === 0 && unpaired.surplus.length === 0;
        if (!isMet)
            out.push({ path, expected, received: value, unpaired });
    }
    else if (condition.kind === "contains" && condition.members !== undefined && (0,json_value/* isObject */.G)(value)) {
        const { members, unknown } = condition.members;
        for (const [key, member] of members)
            walk(member, (0,conditions/* memberIn */.Wy)(received, key), out);
        for (const member of unknown)
            walk(member.value, (0,conditions/* unknownIn */.e3)(received, member), out);
    }
    else if (!(0,conditions/* meets */.D)(condition, received)) {
        out.push({ path, expected, received: value });
    }
}
function unpairedIn(condition, received, value) {
    const items = condition.kind === "unordered" || condition.kind === "contains" ? condition.items : undefined;
    if (items === undefined)
        return undefined;
    const { missing, surplus } = (0,conditions/* pairItems */.HO)(items, received, "most");
    return {
        missing: missing.map((index) => items[index]?.value ?? NOTHING),
        surplus: condition.kind === "contains" ? [] : surplus.map((index) => value[index] ?? null),
    };
}
const NOTHING = exactly(undefined);
function exactly(value) {
    return { kind: "exact", value };
}
function itemsOf(expected) {
    if (expected.kind === "list")
        return expected.items;
    return expected.kind === "exact" && Array.isArray(expected.value) ? expected.value.map(exactly) : undefined;
}
function membersOf(expected) {
    if (expected.kind === "object")
        return expected.members;
    if (expected.kind !== "exact" || !(0,json_value/* isObject */.G)(expected.value))
        return undefined;
    return new Map(Object.entries(expected.value).map(([key, member]) => [key, exactly(member)]));
}

// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(31094);
;// CONCATENATED MODULE: ./build/suite/describe.js


/** Of a list's items as many are named. */
const MAX_NAMED = 5;
/** describe writes a value as text; one that is absent as `(absent)`. */
function describe(value) {
    return value === undefined ? "(absent)" : (0,protobuf_codec/* canonicalText */.A4)(value);
}
/** expectedText writes an expected value as text: `{"id":7,"at":a text matching /^2024-/}`. */
function expectedText(expected) {
    switch (expected.kind) {
        case "exact":
            return describe(expected.value);
        case "list":
            return `[${expected.items.map(expectedText).join(",")}]`;
        case "object":
            return membersText(expected);
        case "condition":
            return conditionText(expected.condition);
    }
}
/** receivedText writes what was received, after the items of a list that found no partner: `missing: "b"; received ["a"]`. */
function receivedText({ received, unpaired }) {
    return unpaired === undefined ? describe(received) : `${unpairedText(unpaired)}; received ${describe(received)}`;
}
function unpairedText({ missing, surplus }) {
    const parts = [
        ...(missing.length === 0 ? [] : [`missing: ${(0,shorten/* listOf */.c3)(missing.map(expectedText), MAX_NAMED)}`]),
        ...(surplus.length === 0 ? [] : [`too much: ${(0,shorten/* listOf */.c3)(surplus.map(protobuf_codec/* canonicalText */.A4), MAX_NAMED)}`]),
    ];
    return parts.join("; ");
}
const TYPES = {
    string: "a text",
    number: "a number",
    integer: "an integer",
    boolean: "true or false",
    array: "a list",
    object: "an object",
};
function conditionText(condition) {
    switch (condition.kind) {
        case "any":
            return "any value";
        case "type":
            return TYPES[condition.type];
        case "regex":
            return `a text matching /${condition.pattern}/`;
        case "approx":
            return `about ${condition.number} (±${condition.tolerance})`;
        case "unordered":
            return `these in any order: ${itemsText(condition.items)}`;
        case "contains": {
            const { text, items, members } = condition;
            if (text !== undefined)
                return `something that contains ${(0,protobuf_codec/* canonicalText */.A4)(text)}`;
            if (members !== undefined)
                return `something that contains ${membersText(members)}`;
            const [only, ...others] = items ?? [];
            const part = only !== undefined && others.length === 0 ? expectedText(only.value) : itemsText(items ?? []);
            return `something that contains ${part}`;
        }
    }
}
function itemsText(items) {
    return `[${items.map(({ value }) => expectedText(value)).join(",")}]`;
}
/** Sorted by key, as canonical text is. */
function membersText({ members }) {
    const sorted = [...members].sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${expectedText(member)}`).join(",")}}`;
}

;// CONCATENATED MODULE: ./build/suite/hints.js
/** What a difference looks like to someone who has seen it before: defects that leave their mark on a value. */


/** differenceHint names what changed a member of a message, where its value shows it. */
function differenceHint({ path, expected, received }) {
    if (expected.kind !== "exact")
        return undefined;
    const { value } = expected;
    if (isRounded(value, received))
        return "a double rounds it to that: the integer went through one";
    // An item of a list that is not there was never said to be unset.
    if (path.endsWith("]"))
        return undefined;
    if (received === undefined && isDefault(value))
        return "it is set, to its default: that was taken for unset";
    if (value === undefined && isDefault(received))
        return "it is not set: it was written with its default";
    return undefined;
}
/** 64-bit integers are texts in canonical JSON. */
function isRounded(expected, received) {
    if (typeof expected !== "string" || !/^-?\d{16,20}$/.test(expected))
        return false;
    return expected !== received && received === BigInt(Number(expected)).toString();
}
function isDefault(value) {
    if (Array.isArray(value))
        return value.length === 0;
    if ((0,json_value/* isObject */.G)(value))
        return false;
    return value === "" || value === 0 || value === false;
}
/** binaryHint names what was done to a `-bin` value; both are base64 with padding. No byte of them is told. */
function binaryHint(expected, received) {
    const [whole, part] = [Buffer.from(expected, "base64"), Buffer.from(received, "base64")];
    const text = part.toString("latin1");
    if (text !== "" && (0,rpc_metadata/* isBase64 */.Q2)(text) && (0,rpc_metadata/* normaliseBinary */.G8)(text) === expected)
        return "it is base64 of the base64";
    if (part.length >= whole.length || !whole.subarray(0, part.length).equals(part))
        return undefined;
    return `only the first ${part.length} of ${whole.length} bytes came`;
}

;// CONCATENATED MODULE: ./build/suite/mismatch.js




const MAX_MISMATCHES = 50;
const mismatch_MAX_TEXT = 400;
/** Of a path whose place in the fixture is looked for, in characters. */
const MAX_PATH = 8 * 1024;
/** showDifferences makes of differences what a result can list of them. */
function showDifferences(differences, mask) {
    const first = differences.slice(0, MAX_MISMATCHES).map((difference) => ({
        ...show(difference.path, expectedText(difference.expected), receivedText(difference), mask),
        // Of a longer path, with a key of the server's own making, the place of the message will do.
        pointer: difference.path.length > MAX_PATH ? "" : pointerOfPath(difference.path),
        ...withHint(differenceHint(difference)),
    }));
    return { first, more: differences.length - first.length };
}
/** Masked before it is cut: half a secret is not recognised any more. */
function show(path, expected, received, mask) {
    const [shownExpected, shownReceived] = (0,shorten/* shortenPair */.K3)(mask(expected), mask(received), mismatch_MAX_TEXT);
    return { path: (0,shorten/* shorten */.ml)(mask(path), mismatch_MAX_TEXT), expected: shownExpected, received: shownReceived };
}
function withHint(hint) {
    return hint === undefined ? {} : { hint };
}
class MismatchList {
    mask;
    #fixture;
    #list = [];
    #left = 0;
    constructor(fixture, mask) {
        this.#fixture = fixture;
        this.mask = mask;
    }
    /** add notes that what the fixture says at `pointer` is not what was received. */
    add(path, pointer, expected, received, hint) {
        if (this.#isFull())
            this.#left++;
        else
            this.#push(pointer, { ...show(path, expected, received, this.mask), ...withHint(hint) });
    }
    /** addDifferences notes each difference of a message, which the fixture has at `pointer`. */
    addDifferences(path, pointer, { first, more }) {
        for (const { path: tail, pointer: place, ...shown } of first) {
            if (this.#isFull())
                this.#left++;
            else
                this.#push(`${pointer}${place}`, { path: `${path}${tail}`, ...shown });
        }
        this.#left += more;
    }
    list() {
        return this.#list;
    }
    /** How many mismatches were found beyond those listed. */
    get left() {
        return this.#left;
    }
    #isFull() {
        return this.#list.length >= MAX_MISMATCHES;
    }
    #push(pointer, { path, ...shown }) {
        this.#list.push({ path, line: this.#fixture.document.locate(pointer).line, ...shown });
    }
}
/** pointerOfPath turns a path of the comparison (`.items[2]["a b"]`) into the tail of a JSON pointer. */
function pointerOfPath(path) {
    return path.replace(/\.([A-Za-z_]\w*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g, (_, name, index, quoted) => {
        return (0,json_pointer/* childPointer */.Y2)("", String(name ?? index ?? JSON.parse(`"${quoted ?? ""}"`)));
    });
}

;// CONCATENATED MODULE: ./build/suite/replies.js
/** Collects the replies of one call: bounded in memory however long the stream, compared as they arrive. */








/** A larger message is compared and digested by its bytes; its canonical form is made only where they differ. */
const LARGE_MESSAGE_BYTES = 64 * 1024;
function isLarge({ length }) {
    return length > LARGE_MESSAGE_BYTES;
}
/** In the digest: bindings whose messages are what the fixture asks for agree, whatever it leaves free in them. */
const AS_EXPECTED = "=\n";
/** What the result file records of the messages, in characters of canonical text together. */
const RECORDED_TEXT = 16 * 1024;
/** What is kept to explain a difference: as many messages as can be aligned, in bytes together. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** Differing messages that are kept one by one; beyond, they are counted. */
const MAX_DIFFERING = 20;
/** What is kept of a peer's own text until it is masked, in characters. */
const KEPT_TEXT = 8 * 1024;
class ReplyCollector {
    #codec;
    #expectation;
    #mask;
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #recorded = [];
    #unreadable = [];
    #differing = [];
    #unknown = [];
    #kept = [];
    #keepBytes;
    #keptBytes = 0;
    #recordedText = 0;
    #count = 0;
    #differingCount = 0;
    #samplesFound = 0;
    /** `share`: what part of the usual memory this collector may use, from 0 to 1, where many collect at once. */
    constructor(codec, expectation, mask, share = 1) {
        this.#codec = codec;
        this.#keepBytes = KEPT_BYTES * share;
        this.#expectation = expectation;
        this.#mask = mask;
    }
    /** push takes the payload of the next reply. */
    push(payload) {
        const index = this.#count++;
        const large = isLarge(payload);
        const expected = this.#expectedAt(index, large);
        const isSame = expected?.bytes !== undefined && Buffer.compare(expected.bytes, payload) === 0;
        const sample = this.#expectation.samples[this.#samplesFound];
        if (large) {
            this.#kept = undefined;
            if (sample === undefined && (isSame || this.#isPlainly(index, payload))) {
                this.#hash.update(AS_EXPECTED);
                return;
            }
        }
        const reply = (isSame ? plainly(expected) : undefined) ?? this.#decode(index, payload);
        if (reply === undefined) {
            this.#kept = undefined;
            return;
        }
        if (sample !== undefined && isExpected(sample, reply))
            this.#samplesFound++;
        this.#noteUnknown(index, reply);
        const isMet = isSame || (expected !== undefined && this.#compare(index, expected, reply));
        this.#hash.update(isMet ? AS_EXPECTED : `${(0,protobuf_codec/* canonicalText */.A4)(reply.value)}\n`);
        if (!large)
            this.#keep(payload.length, reply);
    }
    finish() {
        return {
            count: this.#count,
            digest: `sha256:${this.#hash.digest("hex")}`,
            recorded: this.#recorded,
            unreadable: this.#unreadable,
            differing: this.#differing,
            differingCount: this.#differingCount,
            samplesFound: this.#samplesFound,
            unknown: this.#unknown,
            kept: this.#kept,
        };
    }
    /** To write a large message costs more than to see whether the payload is the same: it is taken where it is at hand. */
    #expectedAt(index, large) {
        const { exact } = this.#expectation;
        if (exact === undefined || index >= exact.size)
            return undefined;
        return large ? (exact.kept(index) ?? {}) : exact.at(index);
    }
    /** Whether the bytes are the expected value itself. A matcher is not what it stands for, whatever a server sends. */
    #isPlainly(index, payload) {
        const expected = this.#valueAt(index);
        return expected !== undefined && !(0,matchers/* holdsMatcher */.rj)(expected) && this.#codec.matches(payload, expected);
    }
    #valueAt(index) {
        const source = this.#expectation.exact?.source;
        return source !== undefined && index < source.size ? source.at(index) : undefined;
    }
    #decode(index, payload) {
        try {
            return this.#codec.decode(payload);
        }
        catch (error) {
            if (!(error instanceof protobuf_codec/* MessageError */.M))
                throw error;
            this.#differingCount++;
            if (this.#unreadable.length < MAX_DIFFERING) {
                this.#unreadable.push({ index, reason: (0,shorten/* wholeWords */.pC)(error.message, KEPT_TEXT) });
            }
            this.#hash.update(payload);
            return undefined;
        }
    }
    #keep(bytes, reply) {
        const isRecording = this.#recorded.length === this.#count - 1 && this.#recordedText < RECORDED_TEXT;
        const { length } = isRecording ? (0,protobuf_codec/* canonicalText */.A4)(reply.value) : "";
        if (isRecording && this.#recordedText + length <= RECORDED_TEXT) {
            this.#recordedText += length;
            this.#recorded.push(reply.value);
        }
        this.#keptBytes += bytes;
        if (this.#count > MAX_ALIGNED || this.#keptBytes > this.#keepBytes)
            this.#kept = undefined;
        else
            this.#kept?.push(reply);
    }
    /** Whether a reply is as it is expected. */
    #compare(index, { value: ready }, reply) {
        const value = ready ?? (0,fixtures_expected/* expectMessage */.JF)(this.#codec, this.#valueAt(index) ?? {});
        const differences = compareMessages(value, reply);
        if (differences.length === 0)
            return true;
        this.#differingCount++;
        if (this.#differing.length < MAX_DIFFERING) {
            this.#differing.push({ index, differences: showDifferences(differences, this.#mask) });
        }
        return false;
    }
    #noteUnknown(index, { unknown }) {
        for (const { path } of unknown.slice(0, MAX_DIFFERING - this.#unknown.length)) {
            const name = (0,shorten/* wholeWords */.pC)(path, KEPT_TEXT);
            this.#unknown.push(`message ${index} carries \`${name}\`, which ${this.#codec.typeName} does not have`);
        }
    }
}
/** The canonical form of what arrived as it was expected, byte for byte, where it is at hand. */
function plainly({ value: expected }) {
    if (expected?.value.kind !== "exact" || expected.unknown.length > 0)
        return undefined;
    return { value: expected.value.value ?? null, unknown: [] };
}

;// CONCATENATED MODULE: ./build/suite/observe.js
/** One call of one fixture, made and observed: all that is judged. */



/** How long the server may take to notice a cancel. */
const CANCEL_SEEN_MS = 5000;
/** What waits unread in the stream of a slow reader: little, so that the server feels it soon. */
const SLOW_WINDOW_BYTES = 64 * 1024;
/** observe makes the call on the channel, or on one of its own beside it. Never rejects: every failure is an outcome. */
async function observe(call, shared, mask) {
    const callId = call.asksForCancel ? (0,external_node_crypto_.randomUUID)() : undefined;
    const collector = new ReplyCollector(call.replyCodec, call.replies, mask, 1 / call.concurrency);
    const channel = call.connection === "shared" ? shared : shared.sibling(ownChannel(call));
    const outcome = await channel.call({
        path: call.method.path,
        metadata: callId === undefined ? call.metadata : [...call.metadata, [rpc_metadata/* CALL_ID_KEY */.$e, callId]],
        messages: call.messages,
        requestCount: call.requestCount,
        deadlineMs: call.deadlineMs,
        behaviour: call.behaviour,
        ...(call.maxReceiveBytes === undefined ? {} : { maxMessageBytes: call.maxReceiveBytes }),
        onMessage: (payload) => collector.push(payload),
    });
    if (call.connection === "own")
        channel.close();
    const replies = collector.finish();
    if (callId === undefined)
        return { outcome, replies };
    return { outcome, replies, cancelAnswer: await askForCancel(call, callId, shared) };
}
function ownChannel({ behaviour }) {
    return behaviour.readDelayMs === undefined ? {} : { streamWindowBytes: SLOW_WINDOW_BYTES };
}
/** Asks by a second call of the same method, which every server of the fixture can take (docs/binding-servers.md). */
function askForCancel(call, callId, channel) {
    const question = [...call.metadata, [rpc_metadata/* AWAIT_CANCEL_KEY */.S2, callId]];
    return channel.call({
        path: call.method.path,
        metadata: question.filter(rpc_metadata/* isSendable */.dT),
        messages: firstOf(call.messages),
        deadlineMs: CANCEL_SEEN_MS,
    });
}
/** A unary handler is not even called without a message. */
function* firstOf(messages) {
    for (const message of messages) {
        yield message;
        return;
    }
}

;// CONCATENATED MODULE: ./build/suite/judge-cancel.js
/** Whether the server noticed that the client cancelled, by its own account (docs/binding-servers.md). */



/** judgeCancel reads the answer to the question after the cancel. */
function judgeCancel(call, { outcome, cancelAnswer }, found) {
    if (!call.asksForCancel || cancelAnswer === undefined)
        return;
    // A call that ended otherwise was not cancelled: the status says so.
    if (outcome.status.origin !== "client" || outcome.status.code !== rpc_status/* STATUS */.XQ.CANCELLED)
        return;
    const { status } = cancelAnswer;
    if (status.code === rpc_status/* STATUS */.XQ.CANCELLED && status.origin === "server")
        return;
    const unseen = status.code === rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED || status.code === rpc_status/* STATUS */.XQ.NOT_FOUND;
    found.add("server_sees_cancel", "/expected_response/server_sees_cancel", `the server notices the cancel within ${CANCEL_SEEN_MS} ms`, unseen ? "it had not noticed it by then" : `it answered the question with ${describeStatus(cancelAnswer)}`, unseen ? undefined : "does the server know `x-fixture-await-cancel`? See docs/binding-servers.md");
}

;// CONCATENATED MODULE: ./build/suite/judge-compression.js
/** Compressing a smaller message may gain nothing, and libraries then leave it as it is. */
const WORTH_COMPRESSING_BYTES = 1024;
/** judgeCompression adds a mismatch where the expected `grpc-encoding` came, and no message was compressed with it. */
function judgeCompression(expected, outcome, found) {
    const encoding = expected.headers?.["grpc-encoding"];
    if (typeof encoding !== "string" || encoding === "identity")
        return;
    const isAnnounced = outcome.headers.some(([key, value]) => key === "grpc-encoding" && value === encoding);
    if (!isAnnounced || outcome.compressedCount > 0 || outcome.largestPlainBytes < WORTH_COMPRESSING_BYTES)
        return;
    const pointer = "/expected_response/headers/grpc-encoding";
    found.add("headers.grpc-encoding", pointer, `messages compressed with ${encoding}`, `${encoding}, and none is`);
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js + 1 modules
var registry = __webpack_require__(18811);
// EXTERNAL MODULE: ./build/protobuf/rpc-status.js
var protobuf_rpc_status = __webpack_require__(3408);
// EXTERNAL MODULE: ./build/protobuf/status-details.js
var status_details = __webpack_require__(27785);
;// CONCATENATED MODULE: ./build/suite/judge-details.js
/** The rich details of an error, in the trailer `grpc-status-details-bin` (docs/fixtures.md, section 3.8). */









const judge_details_POINTER = "/expected_response/details";
/** judgeDetails compares the details one by one: their number, types and values. */
function judgeDetails(call, outcome, found, notes) {
    const { details: expected } = call.fixture.spec.expected_response;
    if (!Array.isArray(expected))
        return;
    const received = receivedDetails(outcome, expected.length, found);
    if (received === undefined)
        return;
    if (received.code !== outcome.status.code) {
        const [own, status] = [(0,rpc_status/* statusLabel */.Rh)(received.code), (0,rpc_status/* statusLabel */.Rh)(outcome.status.code)];
        found.add("details.code", judge_details_POINTER, status, own, "the details carry the status once more");
    }
    if (received.message !== outcome.status.message) {
        notes.push(`the details carry another status message: ${received.message}`);
    }
    if (received.details.length !== expected.length) {
        found.add("details.length", judge_details_POINTER, String(expected.length), String(received.details.length));
    }
    for (const [index, detail] of expected.entries()) {
        const packed = received.details[index];
        if (packed !== undefined)
            judgeDetail(call, detail, packed, index, found);
        else
            found.add(`details[${index}]`, (0,json_pointer/* childPointer */.Y2)(judge_details_POINTER, index), typeNameOf(detail), "(missing)");
    }
}
function receivedDetails({ trailers }, count, found) {
    const value = trailers.find(([key]) => key === status_details/* STATUS_DETAILS_KEY */.MO)?.[1];
    if (value === undefined) {
        if (count === 0)
            return undefined;
        found.add("details", judge_details_POINTER, `${count} in the trailer ${status_details/* STATUS_DETAILS_KEY */.MO}`, "(absent)");
        return undefined;
    }
    try {
        return (0,status_details/* decodeStatus */.pQ)(Buffer.from(value, "base64"));
    }
    catch (error) {
        if (!(error instanceof protobuf_codec/* MessageError */.M))
            throw error;
        found.add("details", judge_details_POINTER, `${count} in a google.rpc.Status`, error.message);
        return undefined;
    }
}
function typeNameOf({ "@type": url }) {
    return (0,status_details/* detailTypeName */.DC)(url) ?? url;
}
function judgeDetail(call, expected, received, index, found) {
    const path = `details[${index}]`;
    const pointer = (0,json_pointer/* childPointer */.Y2)(judge_details_POINTER, index);
    const typeName = typeNameOf(expected);
    if (received.typeName !== typeName) {
        found.add(`${path}.@type`, (0,json_pointer/* childPointer */.Y2)(pointer, "@type"), typeName, received.typeName);
        return;
    }
    const type = (0,status_details/* detailType */.MD)(typeName, call.method.registry);
    if (type === undefined) {
        found.add(`${path}.@type`, (0,json_pointer/* childPointer */.Y2)(pointer, "@type"), typeName, "a type that the fixture's schema lacks");
        return;
    }
    const codec = (0,protobuf_codec/* messageCodec */.gI)(type, (0,registry/* createRegistry */.Iq)(call.method.registry, (0,protobuf_rpc_status/* errorDetailTypes */.X)()), "protobuf");
    try {
        const differences = compareMessages((0,fixtures_expected/* expectMessage */.JF)(codec, (0,status_details/* detailFields */.zF)(expected)), codec.decode(received.bytes));
        found.addDifferences(path, pointer, showDifferences(differences, found.mask));
    }
    catch (error) {
        if (!(error instanceof protobuf_codec/* MessageError */.M))
            throw error;
        found.add(path, pointer, `a ${typeName}`, error.message);
    }
}

;// CONCATENATED MODULE: ./build/suite/judge-incremental.js
/** Whether the first reply came before the last was produced (docs/fixtures.md, section 3.9). */

/** The path of the mismatch. */
const INCREMENTAL = "incremental";
/** Messages that are sent together arrive within less, in milliseconds. */
const TOGETHER_MS = 5;
/** judgeIncremental adds a mismatch where the replies came all together, as those of a server do that collects them. */
function judgeIncremental(call, { timings }, found) {
    if (call.fixture.spec.expected_response.incremental !== true || cameBeforeRequests(call, timings))
        return;
    const { firstMessageMs, lastMessageMs } = timings;
    const pointer = "/expected_response/incremental";
    const expected = "the first message while the others are still being produced";
    if (firstMessageMs === undefined || lastMessageMs === undefined) {
        found.add(INCREMENTAL, pointer, expected, "no messages");
    }
    else if (lastMessageMs - firstMessageMs < Math.max(producedWithinMs(call) / 2, TOGETHER_MS)) {
        const hint = "a server that collects its replies before it sends them does that";
        found.add(INCREMENTAL, pointer, expected, "all messages together", hint);
    }
}
/** A reply that came while the client still had something to send was not kept for the end, whatever the clock says. */
function cameBeforeRequests(call, { firstMessageMs, sentMs }) {
    if (call.method.kind !== "bidirectional_streaming" || firstMessageMs === undefined)
        return false;
    return sentMs === undefined || firstMessageMs < sentMs;
}
/**
 * How long the replies take from the first to the last, by what the fixture says of the server's pace, or of the client's
 * whom it answers; 0: it says nothing.
 */
function producedWithinMs({ fixture: { spec }, replies, requestCount, behaviour }) {
    const { message } = spec.request;
    const { middleware = {} } = spec.handler;
    const hints = [
        (0,json_value/* isObject */.G)(message) ? message.delay_ms : undefined,
        "reply_delay_ms" in middleware ? middleware.reply_delay_ms : undefined,
    ];
    const pace = hints.find((hint) => typeof hint === "number") ?? 0;
    const byServer = Math.max((replies.exact?.size ?? 1) - 1, 0) * pace;
    return Math.max(byServer, Math.max(requestCount - 1, 0) * (behaviour.sendDelayMs ?? 0));
}

// EXTERNAL MODULE: ./build/fixtures/metadata-matchers.js
var metadata_matchers = __webpack_require__(62180);
// EXTERNAL MODULE: ./build/text/mask.js
var mask = __webpack_require__(23716);
;// CONCATENATED MODULE: ./build/suite/judge-metadata.js
/** The headers and trailers that a fixture names, against those that arrived (docs/fixtures.md, section 3.6). */






/** judgeMetadata checks that every named key is there with its values, or is not there; other keys are free. */
function judgeMetadata(expected, outcome, found) {
    // A trailers-only reply carries its headers in the trailing block.
    const initial = outcome.trailersOnly ? outcome.trailers : outcome.headers;
    judgeBlock("headers", expected.headers, initial, outcome.trailers, outcome, found);
    judgeBlock("trailers", expected.trailers, outcome.trailers, initial, outcome, found);
    judgeEither(expected.metadata, initial, outcome, found);
    judgeAbsent("headers", expected.absent_headers, initial, found);
    judgeAbsent("trailers", expected.absent_trailers, outcome.trailers, found);
}
/** `metadata` may come in either block, or its values spread over both. */
function judgeEither(spec, initial, outcome, found) {
    const both = outcome.trailersOnly ? initial : [...initial, ...outcome.trailers];
    for (const [name, value] of Object.entries(spec ?? {})) {
        const key = name.toLowerCase();
        const wanted = wantedOf(key, value);
        if ([initial, outcome.trailers].some((block) => wanted.isMetBy(valuesOf(block, key))))
            continue;
        judgeBlock("metadata", { [name]: value }, both, [], outcome, found);
    }
}
function judgeBlock(block, spec, received, elsewhere, outcome, found) {
    for (const [name, value] of Object.entries(spec ?? {})) {
        const key = name.toLowerCase();
        const wanted = wantedOf(key, value);
        const got = statusValues(key, wanted, outcome) ?? valuesOf(received, key);
        if (isContentType(key, wanted.values, got) || wanted.isMetBy(got))
            continue;
        const isElsewhere = valuesOf(elsewhere, key).length > 0;
        const hint = got.length === 0 ? absenceHint(block, isElsewhere, outcome, found) : valuesHint(key, wanted.values, got);
        const pointer = (0,json_pointer/* childPointer */.Y2)(`/expected_response/${block}`, name);
        const expected = (0,mask/* isSecretKey */.uE)(key) ? mask/* MASK */.v5 : wanted.shown;
        found.add(`${block}.${key}`, pointer, expected, showValues(key, got), hint);
    }
}
function absenceHint(block, isElsewhere, { status }, found) {
    if (isElsewhere)
        return `it came in the ${block === "headers" ? "trailers" : "initial metadata"}`;
    if (block !== "trailers" || status.code === rpc_status/* STATUS */.XQ.OK || status.origin !== "server")
        return undefined;
    // With another error than the expected one nobody looks for its trailers.
    const isExpected = !found.list().some(({ path }) => path === "status");
    return isExpected ? "trailers belong to every status, and not to OK alone" : undefined;
}
function valuesHint(key, wanted, got) {
    const parts = (0,rpc_metadata/* isBinaryKey */.xN)(key) ? got : got.flatMap((value) => value.split(","));
    if (parts.length < wanted.length)
        return "each value of a repeated key must come: some were merged or lost";
    if (!(0,rpc_metadata/* isBinaryKey */.xN)(key) || got.length !== wanted.length)
        return undefined;
    const at = wanted.findIndex((value, index) => value !== got[index]);
    return binaryHint(wanted[at] ?? "", got[at] ?? "");
}
function judgeAbsent(block, keys, received, found) {
    for (const [index, name] of (keys ?? []).entries()) {
        const key = name.toLowerCase();
        const got = valuesOf(received, key);
        if (got.length === 0)
            continue;
        const pointer = `/expected_response/absent_${block}/${index}`;
        found.add(`absent_${block}.${key}`, pointer, "(absent)", showValues(key, got));
    }
}
function showValues(key, values) {
    if (values.length === 0)
        return "(absent)";
    return (0,mask/* isSecretKey */.uE)(key) ? mask/* MASK */.v5 : values.join(", ");
}
function wantedOf(key, value) {
    if (typeof value === "object" && !Array.isArray(value)) {
        const test = (0,metadata_matchers/* readMetadataMatcher */.s)(value);
        // A fixture with such a matcher is not run, unless its rule is switched off.
        return test.ok
            ? { values: [], shown: test.wanted, isMetBy: test.satisfies }
            : { values: [], shown: test.problem, isMetBy: () => false };
    }
    const values = (typeof value === "string" ? [value] : value).map((item) => normalise(key, item));
    return { values, shown: values.join(", "), isMetBy: (got) => sameValues(key, values, got) };
}
/** `grpc-status` and `grpc-message` among the expected trailers mean the status itself, however it came. */
function statusValues(key, { values }, { status }) {
    if (key === "grpc-status")
        return [String(status.code)];
    if (key !== "grpc-message")
        return undefined;
    const [text] = values;
    // Servers leave the message of an OK status out, and a part of the text will do, as for `error.message`.
    const isMet = text !== undefined && (status.code === 0 || status.message.includes(text));
    return isMet ? values : [status.message];
}
/** Any gRPC content type will do: `application/grpc` and `application/grpc+proto` are the same to a client. */
function isContentType(key, wanted, got) {
    return key === "content-type" && [wanted[0], got[0]].every((value) => value?.startsWith("application/grpc") === true);
}
function sameValues(key, wanted, got) {
    if (wanted.length === got.length && wanted.every((value, index) => value === got[index]))
        return true;
    // A peer may join repeated ASCII values with commas (PROTOCOL-HTTP2.md, "Custom-Metadata"). One value is taken as it is.
    if (wanted.length === 1 && got.length === 1)
        return false;
    const joined = (values) => values.flatMap((value) => value.split(",").map((part) => part.trim())).join(",");
    return !(0,rpc_metadata/* isBinaryKey */.xN)(key) && wanted.length > 0 && got.length > 0 && joined(wanted) === joined(got);
}
function valuesOf(metadata, key) {
    return metadata.filter(([name]) => name === key).map(([, value]) => normalise(key, value));
}
function normalise(key, value) {
    return (0,rpc_metadata/* isBinaryKey */.xN)(key) ? (0,rpc_metadata/* normaliseBinary */.G8)(value) : value;
}

;// CONCATENATED MODULE: ./build/suite/judge-replies.js
/** The replies that arrived, against those the fixture expects: number, order and value (docs/fixtures.md, section 3.3 to 3.5). */









/** judgeReplies adds a mismatch for every reply that is missing, unexpected, out of order, different or unreadable. */
function judgeReplies(call, outcome, replies, found, notes) {
    const { kind } = call.method;
    if (kind === "unary" || kind === "client_streaming")
        judgeSingle(call, outcome, replies, found, notes);
    else
        judgeStream(call, outcome, replies, found);
}
/** Of a unary-response method gRPC delivers exactly one message with OK, and none otherwise. */
function judgeSingle(call, outcome, replies, found, notes) {
    const pointer = "/expected_response/message";
    if (outcome.status.code !== rpc_status/* STATUS */.XQ.OK) {
        if (replies.count > 0)
            notes.push(`${messages(replies.count)} came beside a status that is not OK; gRPC does not deliver them`);
        return;
    }
    if (replies.count !== 1)
        found.add("message", pointer, "exactly one message", messages(replies.count));
    for (const { reason } of replies.unreadable)
        found.add("message", pointer, `a ${call.replyCodec.typeName}`, reason);
    for (const { differences } of replies.differing)
        found.addDifferences("message", pointer, differences);
}
function judgeStream(call, outcome, replies, found) {
    const expected = call.fixture.spec.expected_response;
    const { exact } = call.replies;
    for (const { index, reason } of replies.unreadable) {
        found.add(`stream[${index}]`, (0,json_pointer/* childPointer */.Y2)(streamPointer(call), index), `a ${call.replyCodec.typeName}`, reason);
    }
    if (exact !== undefined) {
        if (isPartial(call, outcome))
            judgePrefix(exact.size, call, replies, found);
        else
            judgeExact(exact.size, call, outcome, replies, found);
    }
    if (expected.stream_count !== undefined && replies.count !== expected.stream_count) {
        found.add("stream.length", "/expected_response/stream_count", messages(expected.stream_count), messages(replies.count));
    }
    const { samples } = call.replies;
    for (const [at, sample] of [...samples.entries()].slice(replies.samplesFound)) {
        const hint = at > replies.samplesFound ? undefined : "the samples before it were found";
        found.add(`stream_sample[${at}]`, `/expected_response/stream_sample/${at}`, expectedText(sample.value), "no such message in this order", at === 0 ? undefined : hint);
    }
}
/**
 * isPartial: a deadline or a cancel hits a stream at no fixed place, and the client's own limit before its end: what arrived by then
 * must be a beginning of what is expected.
 */
function isPartial({ fixture: { spec } }, { status }) {
    const accepted = (0,expectation/* acceptedStatuses */.ar)(spec.expected_response);
    if (spec.expected_response.partial_delivery !== true)
        return false;
    if (status.code === rpc_status/* STATUS */.XQ.OK && accepted.includes("OK"))
        return false;
    return accepted.includes("DEADLINE_EXCEEDED") || accepted.includes("CANCELLED") || (0,expectation/* clientRefuses */.Rt)(spec);
}
/** A client may refuse the first message, or cancel before it. */
function mayBeEmpty({ fixture: { spec } }) {
    const { cancel } = spec.client ?? {};
    return (0,expectation/* clientRefuses */.Rt)(spec) || cancel?.after_messages === 0 || cancel?.before_half_close === true;
}
function judgePrefix(size, call, replies, found) {
    if (replies.count > size) {
        found.add("stream.length", streamPointer(call), `at most ${messages(size)}`, messages(replies.count));
    }
    else if (replies.count === 0 && size > 0 && !mayBeEmpty(call)) {
        found.add("stream.length", streamPointer(call), `1 to ${messages(size)} before the stream is cut`, "no messages");
    }
    addDiffering(call, replies, found);
}
function judgeExact(size, call, outcome, replies, found) {
    if (replies.count !== size) {
        const hint = replies.count < size ? lossHint(call, outcome, replies) : undefined;
        found.add("stream.length", streamPointer(call), messages(size), messages(replies.count), hint);
    }
    // None at all needs no list of what is missing.
    if (replies.count === 0 || (replies.count === size && replies.differingCount === 0))
        return;
    if (replies.kept === undefined || size > MAX_ALIGNED)
        addDiffering(call, replies, found);
    else
        addAligned(call, replies, replies.kept, found);
}
/** What was sent before an error must not be thrown away with it, by the server, its library or a proxy. */
function lossHint({ fixture }, { status }, { differingCount }) {
    const isExpected = (0,expectation/* acceptedStatuses */.ar)(fixture.spec.expected_response).some((name) => rpc_status/* STATUS */.XQ[name] === status.code);
    if (status.code === rpc_status/* STATUS */.XQ.OK || status.origin !== "server" || !isExpected || differingCount > 0)
        return undefined;
    return "the messages before the status were lost";
}
/** Pairs of an expected and a received message that are tried: conditions take longer than texts that are equal or not. */
const MAX_TRIED = 100_000;
function expectedItem({ replies, replyCodec }, index) {
    const message = (0,fixtures_expected/* expectMessage */.JF)(replyCodec, replies.exact?.source.at(index) ?? {});
    const isPlain = message.value.kind === "exact" && message.unknown.length === 0;
    return { message, text: expectedText(message.value), isPlain };
}
function isSame(expected, received) {
    if (expected === undefined || received === undefined)
        return false;
    return expected.isPlain ? expected.text === received.text : isExpected(expected.message, received.message);
}
function addAligned(call, replies, received, found) {
    const size = call.replies.exact?.size ?? 0;
    const expected = Array.from({ length: size }, (_, i) => expectedItem(call, i));
    if (size * received.length > MAX_TRIED && expected.some(({ isPlain }) => !isPlain)) {
        addDiffering(call, replies, found);
        return;
    }
    const arrived = received.map((message) => ({ message, text: (0,protobuf_codec/* canonicalText */.A4)(message.value) }));
    const text = (item) => item?.text ?? "";
    const steps = alignSequences(size, arrived.length, (e, r) => isSame(expected[e], arrived[r]));
    for (const { step, length } of runsOf(steps)) {
        const at = positionOf(step);
        const path = length === 1 ? `stream[${at}]` : `stream[${at}..${at + length - 1}]`;
        const pointer = (0,json_pointer/* childPointer */.Y2)(streamPointer(call), at);
        const all = (first) => (length === 1 ? first : `${messages(length)}, the first ${first}`);
        switch (step.kind) {
            case "missing":
                found.add(path, pointer, all(text(expected[at])), "(missing)");
                break;
            case "unexpected":
                found.add(path, streamPointer(call), "(no such message)", all(text(arrived[at])));
                break;
            case "moved":
                found.add(path, pointer, text(expected[at]), `the same message at position ${step.received}`, "the order differs");
                break;
            case "changed": {
                const [from, to] = [expected[step.expected], received[step.received]];
                if (from !== undefined && to !== undefined) {
                    found.addDifferences(path, pointer, showDifferences(compareMessages(from.message, to), found.mask));
                }
                break;
            }
        }
    }
}
/** Fewer neighbours than this are listed one by one. */
const LONG_RUN = 4;
/** runsOf joins a long run of missing or of unexpected neighbours to one: a stream that broke off is one thing to say. */
function runsOf(steps) {
    const runs = [];
    for (let i = 0; i < steps.length;) {
        const step = steps[i];
        if (step === undefined)
            break;
        let length = 1;
        while (follows(step, steps[i + length], length))
            length++;
        if (length >= LONG_RUN)
            runs.push({ step, length });
        else
            runs.push(...steps.slice(i, i + length).map((single) => ({ step: single, length: 1 })));
        i += length;
    }
    return runs;
}
function follows(first, next, distance) {
    if (first.kind !== "missing" && first.kind !== "unexpected")
        return false;
    return next?.kind === first.kind && positionOf(next) === positionOf(first) + distance;
}
function addDiffering(call, replies, found) {
    for (const { index, differences } of replies.differing) {
        found.addDifferences(`stream[${index}]`, (0,json_pointer/* childPointer */.Y2)(streamPointer(call), index), differences);
    }
    const left = replies.differingCount - replies.differing.length - replies.unreadable.length;
    if (left > 0)
        found.add("stream", streamPointer(call), "the expected messages", `${left} more messages differ`);
}
function streamPointer(call) {
    const { stream } = call.fixture.spec.expected_response;
    return stream === undefined ? "/expected_response/stream_generator" : "/expected_response/stream";
}
function messages(count) {
    return count === 0 ? "no messages" : count === 1 ? "1 message" : `${count} messages`;
}

;// CONCATENATED MODULE: ./build/suite/judge.js









/** judge compares one observed call with its fixture. Secrets in what it says are masked. */
function judge(call, observed, mask) {
    const { outcome, replies } = observed;
    const found = new MismatchList(call.fixture, mask);
    const expected = call.fixture.spec.expected_response;
    const notes = [...replies.unknown];
    judgeStatus(call, outcome, found, notes);
    judgeReplies(call, outcome, replies, found, notes);
    judgeIncremental(call, outcome, found);
    judgeMetadata(expected, outcome, found);
    judgeCompression(expected, outcome, found);
    judgeDetails(call, outcome, found, notes);
    judgeCancel(call, observed, found);
    for (const violation of outcome.violations) {
        found.add("protocol", "/expected_response", "a reply that follows the gRPC protocol", violation);
    }
    const mismatches = found.list();
    if (found.left > 0)
        notes.push(`${found.left} more mismatches are not listed`);
    if (mismatches.length === 0)
        return { verdict: "passed", mismatches, notes };
    return { verdict: timedOut(call, outcome) ? "timeout" : "failed", mismatches, notes };
}

;// CONCATENATED MODULE: ./build/suite/attempt.js
/** One call of one fixture: made, observed, judged. */




/** A server that says goodbye refuses the streams that were on their way: gRPC clients make those calls again (gRFC A6). */
const MAX_REFUSALS = 3;
/**
 * How often a call is made of which only the time of its replies was wrong: a runner that was busy just then sees them
 * late, a server that keeps them back is seen to do so every time.
 */
const MAX_LATE_LOOKS = 3;
/** By the next look, what kept the runner busy may be over. */
const LOOK_AGAIN_MS = 250;
/**
 * attempt makes the call and judges what was observed. A stream that the server refused before it began with it is made
 * again, as nothing has happened yet; so is one of which the runner may have seen the replies late. Never rejects.
 */
async function attempt(call, channel, mask) {
    for (let refusals = 0, lateLooks = 1;;) {
        const made = await observe(call, channel, mask);
        if (made.outcome.refused && refusals++ < MAX_REFUSALS)
            continue;
        const judgement = judge(call, made, mask);
        if (mayHaveComeLate(made, judgement) && lateLooks++ < MAX_LATE_LOOKS) {
            await (0,promises_.setTimeout)(LOOK_AGAIN_MS);
            continue;
        }
        return { ...made, judgement };
    }
}
/** All that is wrong: replies that are sent one by one came together, or some had not come when time cut the call. */
function mayHaveComeLate({ outcome, replies }, { mismatches }) {
    const { code, origin } = outcome.status;
    const isCut = code === rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED || (code === rpc_status/* STATUS */.XQ.CANCELLED && origin === "client");
    const isMissed = isCut && replies.differingCount === 0;
    const isLate = (path) => path === INCREMENTAL || (isMissed && path.startsWith("stream"));
    return mismatches.length > 0 && mismatches.every(({ path }) => isLate(path));
}

;// CONCATENATED MODULE: ./build/suite/compared.js
/** What of an outcome bindings are compared by: values as text, by path. The same in every run of the same server. */








/** What a fixture leaves free, and the binding filled as it may. */
const compared_AS_EXPECTED = "as expected";
const ABSENT = "(absent)";
/** Of a value that is shown, in characters. */
const compared_MAX_TEXT = 400;
/** comparedOf takes from an observation what other bindings' observations are held against. Secrets are masked. */
function comparedOf(call, outcome, replies, mismatches, mask) {
    const judged = new Map();
    const shown = new Map();
    compareStatus(call, outcome, judged, shown);
    compared_compareMessages(call, outcome, replies, judged, shown);
    compareMetadata(call, outcome, judged, shown);
    const expected = call.fixture.spec.expected_response;
    if (Array.isArray(expected.details))
        judged.set("details", wholeText("details", mismatches));
    if (expected.server_sees_cancel === true)
        judged.set("cancellation", wholeText("server_sees_cancel", mismatches));
    // How fast messages come is partly the network's doing.
    if (expected.incremental === true)
        shown.set("delivery", wholeText(INCREMENTAL, mismatches));
    for (const [index, violation] of outcome.violations.entries())
        judged.set(`protocol[${index}]`, violation);
    const texts = (values) => Object.fromEntries([...values].map(([path, value]) => [mask(path), (0,shorten/* shorten */.ml)(mask(value), compared_MAX_TEXT)]));
    return { judged: texts(judged), shown: texts(shown) };
}
/** Of what is judged as a whole: that it is as expected, or how it is not. */
function wholeText(path, mismatches) {
    const found = mismatches.filter((mismatch) => mismatch.path.startsWith(path));
    return found.length === 0 ? compared_AS_EXPECTED : found.map(textOf).join("; ");
}
function textOf({ path, received }) {
    return `${path}: ${received}`;
}
function compareStatus(call, { status }, judged, shown) {
    const accepted = (0,expectation/* acceptedStatuses */.ar)(call.fixture.spec.expected_response);
    const isOpen = accepted.length > 1 && accepted.some((name) => rpc_status/* STATUS */.XQ[name] === status.code);
    (isOpen ? shown : judged).set("status", (0,rpc_status/* statusLabel */.Rh)(status.code));
    if (status.code === rpc_status/* STATUS */.XQ.OK)
        return;
    // Whose clock was faster at a deadline is chance, and so is then the text; what the client says is not the binding's.
    const isOwn = status.origin === "server" && status.code !== rpc_status/* STATUS */.XQ.DEADLINE_EXCEEDED && !isOpen;
    (isOwn ? judged : shown).set("error.message", status.message);
    if (!isOwn)
        shown.set("status made by", status.origin);
}
function compared_compareMessages(call, outcome, replies, judged, shown) {
    const streams = call.method.kind === "server_streaming" || call.method.kind === "bidirectional_streaming";
    if (!streams && outcome.status.code !== rpc_status/* STATUS */.XQ.OK)
        return;
    // Where a stream is cut is chance: that it is a beginning of what is expected has been judged.
    const target = isPartial(call, outcome) && replies.differingCount === 0 ? shown : judged;
    target.set("stream.length", String(replies.count));
    target.set("messages", replies.digest);
    if (replies.unknown.length > 0)
        shown.set("unknown fields", replies.unknown.join("; "));
    if (outcome.compressedCount > 0)
        shown.set("compressed messages", "yes");
}
function compareMetadata(call, outcome, judged, shown) {
    const { headers, trailers, metadata, absent_headers, absent_trailers } = call.fixture.spec.expected_response;
    const initial = outcome.trailersOnly ? outcome.trailers : outcome.headers;
    const both = outcome.trailersOnly ? initial : [...initial, ...outcome.trailers];
    const named = {
        headers: [
            ...compareBlock("headers", headers, initial, judged),
            ...compareAbsent("headers", absent_headers, initial, judged),
        ],
        trailers: [
            ...compareBlock("trailers", trailers, outcome.trailers, judged),
            ...compareAbsent("trailers", absent_trailers, outcome.trailers, judged),
        ],
        metadata: compareBlock("metadata", metadata, both, judged),
    };
    shown.set("content-type", valuesText(initial, "content-type"));
    shown.set("other headers", otherKeys(outcome.headers, [...named.headers, ...named.metadata]));
    shown.set("other trailers", otherKeys(outcome.trailers, [...named.trailers, ...named.headers, ...named.metadata]));
}
function compareBlock(block, spec, received, judged) {
    return Object.entries(spec ?? {}).flatMap(([name, value]) => {
        const key = name.toLowerCase();
        // What belongs to the transport is no binding's own to choose.
        if (rpc_metadata/* TRANSPORT_KEYS */.VP.has(key))
            return [];
        const got = received.filter(([other]) => other === key).map(([, text]) => text);
        const test = typeof value === "string" || Array.isArray(value) ? undefined : (0,metadata_matchers/* readMetadataMatcher */.s)(value);
        const isFree = test?.ok === true && test.satisfies(got);
        judged.set(`${block}.${key}`, isFree ? compared_AS_EXPECTED : valuesText(received, key));
        return [key];
    });
}
function compareAbsent(block, keys, received, judged) {
    return (keys ?? []).map((name) => {
        const key = name.toLowerCase();
        judged.set(`${block}.${key}`, valuesText(received, key));
        return key;
    });
}
/** The values of a key as one text. A peer may join repeated ASCII values with commas, and another may not. */
function valuesText(metadata, key) {
    const values = metadata.filter(([name]) => name === key).map(([, value]) => value);
    if (values.length === 0)
        return ABSENT;
    if ((0,mask/* isSecretKey */.uE)(key))
        return mask/* MASK */.v5;
    const parts = (0,rpc_metadata/* isBinaryKey */.xN)(key) ? values : values.flatMap((value) => value.split(",").map((part) => part.trim()));
    return parts.join(", ");
}
/** The names of the keys that no fixture asked for; what every gRPC reply has is left out. */
function otherKeys(metadata, named) {
    const keys = new Set(metadata.map(([key]) => key).filter((key) => !named.includes(key) && !rpc_metadata/* TRANSPORT_KEYS */.VP.has(key)));
    keys.delete("date");
    return [...keys].sort().join(", ") || "none";
}

// EXTERNAL MODULE: ./build/suite/record.js
var record = __webpack_require__(77166);
;// CONCATENATED MODULE: ./build/suite/run.js




/** Why fixtures of a run that was ended have no result of their own. */
const CANCELLED = "the run was cancelled";
/**
 * runPlan calls every fixture of the plan and resolves with a result for each, in fixture order. Whatever the server
 * does, it does not reject; it does where a function of `options` or `target` throws.
 */
async function runPlan(plan, target, options) {
    const { length } = plan.entries;
    const { first = 0 } = options;
    const results = new Array(length);
    const watch = new ServerWatch(target);
    let begun = 0;
    const work = async () => {
        while (begun < length) {
            const index = (first + begun++) % length;
            const entry = plan.entries[index];
            if (entry === undefined)
                continue;
            const parts = await runEntry(entry, target.channel, watch, options);
            const made = (0,record/* fixtureResult */.n)(entry.fixture, { ...parts, replay: options.replay(entry.fixture.id) }, options.mask);
            const result = options.excuse?.(made) ?? made;
            results[index] = result;
            options.onResult(result);
        }
    };
    await Promise.all(Array.from({ length: Math.min(options.concurrency, length) }, work));
    return results;
}
/** refusePlan gives every fixture the same reason for not having been run: its server could not be used at all. */
function refusePlan(plan, reason, options) {
    return plan.entries.map((entry) => {
        const parts = entry.kind === "refused"
            ? { verdict: entry.verdict, reason: entry.reason }
            : { verdict: "not-run", reason, kind: entry.method.kind };
        return (0,record/* fixtureResult */.n)(entry.fixture, { ...parts, replay: options.replay(entry.fixture.id) }, options.mask);
    });
}
async function runEntry(entry, channel, watch, options) {
    if (entry.kind === "refused")
        return { verdict: entry.verdict, reason: entry.reason };
    const { kind } = entry.method;
    const reason = reasonNotToRun(watch, options);
    if (reason !== undefined)
        return { verdict: "not-run", reason, kind };
    return { ...(await runCall(entry, channel, watch, options)), kind };
}
function reasonNotToRun(watch, options) {
    if (watch.gone)
        return "the server had gone away before this fixture";
    return options.isCancelled?.() === true ? CANCELLED : options.stopReason();
}
/** Mixed verdicts over the repeats are `flaky`; what is shown is then the first attempt that did not pass. */
async function runCall(call, channel, watch, options) {
    const verdicts = [];
    const repeat = Math.max(options.repeat, call.repeat);
    let shown;
    for (let i = 0; i < repeat; i++) {
        const round = await runAtOnce(call, channel, options.mask);
        if (round.lost !== undefined) {
            if (options.isCancelled?.() === true)
                return { verdict: "not-run", reason: CANCELLED };
            if (await watch.check())
                return crashed(call, round.lost, options.mask);
        }
        verdicts.push(round.worst.judgement.verdict);
        if (shown === undefined || (shown.failures === 0 && round.failures > 0))
            shown = round;
    }
    if (shown === undefined)
        return { verdict: "not-run", reason: "no attempt was made" };
    const { mismatches, notes } = shown.worst.judgement;
    return {
        ...verdictOver(verdicts, call),
        mismatches,
        notes: [...roundNotes(shown, call), ...notes],
        observed: shown.worst,
        compared: compared(call, shown.worst, options.mask),
        ...(repeat > 1 ? { attempts: verdicts } : {}),
    };
}
async function runAtOnce(call, channel, mask) {
    let failures = 0;
    let worst;
    let lost;
    const one = async () => {
        const made = await attempt(call, channel, mask);
        const failed = made.judgement.verdict !== "passed";
        if (failed && failures++ === 0)
            worst = made;
        if (made.outcome.status.origin === "transport")
            lost ??= made;
        return made;
    };
    const others = Array.from({ length: call.concurrency - 1 }, async () => void (await one()));
    const [first] = await Promise.all([one(), ...others]);
    return { worst: worst ?? first, failures, ...(lost === undefined ? {} : { lost }) };
}
function roundNotes({ failures }, { concurrency }) {
    if (concurrency === 1 || failures === 0)
        return [];
    return [`${failures} of ${(0,counted/* counted */.h)(concurrency, "call")} at once did not pass; the first of them is shown`];
}
function verdictOver(verdicts, call) {
    const [verdict = "not-run"] = verdicts;
    if (verdicts.some((other) => other !== verdict)) {
        const passes = verdicts.filter((other) => other === "passed").length;
        // Whoever fails every time, now this way and now that, is not flaky.
        return { verdict: passes === 0 ? "failed" : "flaky", reason: `passed ${passes} of ${verdicts.length} attempts` };
    }
    if (verdict === "timeout")
        return { verdict, reason: `no status within the deadline of ${call.deadlineMs} ms` };
    return { verdict };
}
function compared(call, { outcome, replies, judgement }, mask) {
    return comparedOf(call, outcome, replies, judgement.mismatches, mask);
}
function crashed(call, made, mask) {
    const { mismatches, notes } = made.judgement;
    return {
        verdict: "crashed",
        reason: `the server went away during this call: ${made.outcome.status.message}`,
        mismatches,
        notes,
        observed: made,
        compared: compared(call, made, mask),
    };
}
/** Asks once whether the server is gone, however many calls lost their connection at the same moment. */
class ServerWatch {
    #target;
    #asking;
    gone = false;
    constructor(target) {
        this.#target = target;
    }
    check() {
        if (this.gone)
            return Promise.resolve(true);
        this.#asking ??= this.#target.isGone().then((gone) => {
            this.gone = gone;
            this.#asking = undefined;
            return gone;
        });
        return this.#asking;
    }
}

// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(65225);
;// CONCATENATED MODULE: ./build/suite/bindings.js
/** Every binding's server started, run against and stopped, all bindings side by side. */







/** How long a lost connection waits for news of the process, before a new connection is tried. */
const EXIT_GRACE_MS = 300;
const RECONNECT_MS = 2000;
/** Lines of the server's output shown with a failure. */
const LOG_LINES = 30;
/**
 * runBindings runs the plan against each binding and resolves with their results, in the order given. Whatever servers
 * do, it does not reject; it does where a function of `options` throws.
 */
function runBindings(plan, targets, options) {
    const failFast = new FailFast(options.failFast);
    // A listener for each binding is no leak, which Node 20 would warn of from the eleventh on.
    (0,external_node_events_.setMaxListeners)(0, options.signal);
    const apart = plan.entries.length / targets.length;
    return Promise.all(targets.map((target, i) => runBinding(plan, target, { ...options, failFast, first: Math.floor(i * apart) })));
}
async function runBinding(plan, target, options) {
    const { excuse, failFast, mask, onEvent } = options;
    const startedAt = options.now();
    onEvent({ type: "binding-started", binding: target.name, total: plan.entries.length });
    const replay = (fixtureId) => options.replay(target.name, fixtureId);
    const finish = (parts) => {
        const { fixtures, failure, startMs, address } = parts;
        const result = {
            format: "grpc-fixtures-result",
            version: 1,
            tool: options.tool,
            binding: target.name,
            encoding: plan.encoding,
            suite: plan.suite,
            server: { kind: target.kind, ...(failure === undefined ? {} : { failure }) },
            fixtures,
            run: {
                startedAt: new Date(startedAt).toISOString(),
                startMs: Math.round(startMs),
                durationMs: options.now() - startedAt,
                ...(address === undefined ? {} : { address }),
            },
        };
        onEvent({ type: "binding-finished", binding: target.name, result });
        return result;
    };
    let server;
    try {
        server = await target.start(options.signal);
    }
    catch (error) {
        const failure = startFailure(error, options);
        const fixtures = refusePlan(plan, `the server did not start: ${failure.message}`, { mask, replay });
        return finish({ fixtures, failure, startMs: options.now() - startedAt });
    }
    onEvent({ type: "server-ready", binding: target.name, ms: Math.round(server.startedMs) });
    const channel = openChannel(server.address, server.tls === undefined ? {} : { tls: server.tls });
    const abort = () => channel.close();
    options.signal.addEventListener("abort", abort, { once: true });
    try {
        const fixtures = await runPlan(plan, { channel, isGone: () => isGone(server) }, {
            concurrency: options.concurrency,
            repeat: options.repeat,
            first: options.first,
            mask,
            replay,
            isCancelled: () => options.signal.aborted,
            stopReason: () => failFast.reason(),
            ...(excuse === undefined ? {} : { excuse: (result) => excuse(target.name, result) }),
            onResult: (result) => {
                failFast.note(target.name, result);
                onEvent({ type: "fixture", binding: target.name, result });
            },
        });
        const failure = (await runFailure(server, fixtures, mask)) ?? (await stopFailure(server, mask));
        return finish({
            fixtures,
            ...(failure === undefined ? {} : { failure }),
            startMs: server.startedMs,
            address: (0,rpc_address/* formatAddress */.M0)(server.address),
        });
    }
    finally {
        options.signal.removeEventListener("abort", abort);
        channel.close();
        await server.stop();
    }
}
/** A process that died tells so; a server that somebody else runs is asked for a new connection. */
async function isGone(server) {
    if (await exitsWithin(server, EXIT_GRACE_MS))
        return true;
    const probe = openChannel(server.address, server.tls === undefined ? {} : { tls: server.tls });
    try {
        await probe.connect(RECONNECT_MS);
        return false;
    }
    catch {
        return true;
    }
    finally {
        probe.close();
    }
}
async function exitsWithin(server, ms) {
    if (server.hasExited())
        return true;
    let timer;
    const waited = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), ms);
    });
    const exited = server.exited.then(() => true);
    try {
        return await Promise.race([exited, waited]);
    }
    finally {
        clearTimeout(timer);
    }
}
function startFailure(error, options) {
    const { mask, signal } = options;
    if (error instanceof ServerStartError) {
        return {
            stage: "start",
            message: mask(error.message),
            ...(error.hint === undefined ? {} : { hint: mask(error.hint) }),
            log: error.log.slice(-LOG_LINES).map(mask),
        };
    }
    if (signal.aborted)
        return { stage: "start", message: CANCELLED, log: [] };
    return { stage: "start", message: mask((0,errors/* messageOf */.b)(error)), log: [] };
}
/** A server that ended by itself is a failure, whatever its exit code, and also after the last fixture. */
async function runFailure(server, fixtures, mask) {
    const inFlight = fixtures.filter((result) => result.verdict === "crashed").map((result) => result.id);
    if (!server.hasExited() && inFlight.length === 0)
        return undefined;
    const how = server.hasExited()
        ? `the server ${describeExit(await server.exited)}`
        : "the server cannot be reached any more";
    const hint = inFlight.length > 1 ? "Run them one at a time (--concurrency 1) to see which one it is." : undefined;
    return {
        stage: "run",
        message: mask(`${how} ${whenItEnded(inFlight, fixtures)}`),
        ...(hint === undefined ? {} : { hint }),
        log: server.tail(LOG_LINES).map(mask),
    };
}
function whenItEnded(inFlight, fixtures) {
    if (inFlight.length > 0) {
        return `while ${inFlight.length === 1 ? "this fixture was" : "these fixtures were"} under way: ${inFlight.join(", ")}`;
    }
    // Without a kind a fixture could not have been called at all.
    const isLeft = fixtures.some(({ verdict, kind }) => verdict === "not-run" && kind !== undefined);
    return isLeft ? "between two fixtures, with others still to run" : "after its last fixture";
}
async function stopFailure(server, mask) {
    const { notes } = await server.stop();
    return notes.length === 0
        ? undefined
        : { stage: "stop", message: mask(notes.join("; ")), log: server.tail(LOG_LINES).map(mask) };
}
/** After the first failure of any binding, no fixture is begun. */
class FailFast {
    #enabled;
    #first;
    constructor(enabled) {
        this.#enabled = enabled;
    }
    note(binding, result) {
        if (!this.#enabled || !(0,verdicts/* isRedResult */.jb)(result))
            return;
        this.#first ??= `--fail-fast: ${result.id} ${result.verdict} on ${binding}`;
    }
    reason() {
        return this.#first;
    }
}

// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(63861);
// EXTERNAL MODULE: ./build/fixtures/messages.js
var fixtures_messages = __webpack_require__(87743);
// EXTERNAL MODULE: ./build/rpc/deadline.js
var deadline = __webpack_require__(50306);
;// CONCATENATED MODULE: ./build/suite/behaviour.js
/** A fixture's `client` block → how the client behaves on the call (docs/fixtures.md, section 4). */
/** How much longer than the deadline the client waits, where the server alone is to keep it. */
const DEADLINE_GRACE_MS = 2000;
/** behaviourOf reads the client block of a call with so many messages. */
function behaviourOf({ client = {} }, kind, counts) {
    const { delay_ms, half_close, cancel, compression, read_delay_ms, duplex, enforce_deadline } = client;
    return {
        ...(delay_ms === undefined ? {} : { sendDelayMs: delay_ms }),
        ...(duplex === "full" ? { repliesAwaited: inTurns(counts) } : {}),
        ...(half_close === undefined ? {} : { halfClose: half_close }),
        ...(cancel === undefined ? {} : { cancel: cancelPoint(cancel, kind), disconnect: cancel.disconnect === true }),
        ...(compression === undefined ? {} : { compression }),
        ...(read_delay_ms === undefined ? {} : { readDelayMs: read_delay_ms }),
        ...(enforce_deadline === false ? { deadlineGraceMs: DEADLINE_GRACE_MS } : {}),
    };
}
/**
 * Replies are spread evenly among the requests, as a fixture server does, but more than one for each request is not
 * waited for: a server may keep the rest for the end.
 */
function inTurns({ requests, replies = requests }) {
    return (sent) => Math.min(sent, Math.ceil((sent * replies) / Math.max(requests, 1)));
}
function cancelPoint(cancel, kind) {
    if (cancel.after_messages !== undefined) {
        const repliesStream = kind === "server_streaming" || kind === "bidirectional_streaming";
        return { kind: repliesStream ? "after-received" : "after-sent", messages: cancel.after_messages };
    }
    return cancel.after_ms === undefined ? { kind: "before-half-close" } : { kind: "after-ms", ms: cancel.after_ms };
}

;// CONCATENATED MODULE: ./build/suite/ready.js
/** Of a stream longer than this only the ends are tried: what a generator makes between them is of the same kind. */
const TRIED_MESSAGES = 1000;
/** Of a stream longer than that a message is kept when it is first needed, unless it is larger than this, in bytes. */
const SMALL_BYTES = 4 * 1024;
/** A sequence of messages, each made of its value in the fixture and kept while there is room; beyond, it is made anew. */
class ReadyMessages {
    source;
    #make;
    #bytesOf;
    #room;
    #kept = new Map();
    constructor(source, make, bytesOf, room) {
        this.source = source;
        this.#make = make;
        this.#bytesOf = bytesOf;
        this.#room = room;
    }
    get size() {
        return this.source.size;
    }
    at(index) {
        return this.#kept.get(index) ?? this.#makeAndKeep(index, SMALL_BYTES);
    }
    /** The message where it is at hand, and nothing has to be made. */
    kept(index) {
        return this.#kept.get(index);
    }
    *[Symbol.iterator]() {
        for (let i = 0; i < this.size; i++)
            yield this.at(i);
    }
    /** Makes the messages before any is needed, and checks them: either throws for one that cannot be. */
    makeReady(check) {
        const { size } = this;
        if (size <= TRIED_MESSAGES)
            for (let i = 0; i < size; i++)
                check(this.#makeAndKeep(i, this.#room.bytes));
        else
            for (const end of [0, size - 1])
                check(this.at(end));
    }
    #makeAndKeep(index, atMost) {
        const made = this.#make(this.source.at(index));
        const bytes = this.#bytesOf(made);
        if (bytes <= Math.min(atMost, this.#room.bytes)) {
            this.#room.bytes -= bytes;
            this.#kept.set(index, made);
        }
        return made;
    }
}

;// CONCATENATED MODULE: ./build/suite/plan.js
/** A validated suite → what is to be done with each fixture, compiled once and the same for every binding. */











/** compilePlan plans every selected fixture, in order. */
function compilePlan(fixtures, options) {
    const firstError = new Map();
    for (const finding of options.findings) {
        if (finding.severity === "error" && !firstError.has(finding.file))
            firstError.set(finding.file, finding);
    }
    const room = { bytes: READY_BYTES };
    const entries = fixtures.map((fixture) => planFixture(fixture, firstError.get(fixture.file), options, room));
    return { encoding: options.encoding, suite: options.suite, entries };
}
/** What messages that are made ready may take, of all fixtures together, in bytes. */
const READY_BYTES = 96 * 1024 * 1024;
function planFixture(fixture, error, options, room) {
    const refuse = (verdict, reason) => ({
        kind: "refused",
        fixture,
        verdict,
        reason,
    });
    if (fixture.spec.skip === true)
        return refuse("skipped", "the fixture says `skip: true`");
    if (error !== undefined)
        return refuse("not-run", `the fixture is not valid: ${error.rule}: ${error.message}`);
    const { method } = (0,context/* fixtureContext */.R)(fixture);
    if (method === undefined)
        return refuse("not-run", "the fixture's method cannot be found in its schema");
    const deadlineMs = fixture.spec.handler.timeout_ms ?? options.timeoutMs;
    if (!(0,deadline/* isDeadline */.v)(deadlineMs)) {
        return refuse("not-run", `its timeout is ${deadlineMs}, and not whole milliseconds from 1 to ${deadline/* MAX_DEADLINE_MS */.V}`);
    }
    try {
        return planCall(fixture, method, { deadlineMs, encoding: options.encoding, room });
    }
    catch (problem) {
        if (!(problem instanceof protobuf_codec/* MessageError */.M))
            throw problem;
        return refuse("not-run", problem.message);
    }
}
function planCall(fixture, method, { deadlineMs, encoding, room }) {
    const requestCodec = (0,protobuf_codec/* messageCodec */.gI)(method.input, method.registry, encoding);
    const replyCodec = (0,protobuf_codec/* messageCodec */.gI)(method.output, method.registry, encoding);
    const requests = new ReadyMessages((0,fixtures_messages/* requestMessages */.QG)(fixture, method.input), requestCodec.encode, lengthOf, room);
    const replies = expectedReplies(fixture, method, replyCodec, room);
    // Rules may be switched off: a fixture whose messages cannot be made is refused here, before anything runs.
    requests.makeReady(requestCodec.check);
    replies.exact?.makeReady(({ bytes }) => bytes !== undefined && replyCodec.check(bytes));
    const { client = {}, expected_response: expected } = fixture.spec;
    return {
        kind: "call",
        fixture,
        method,
        metadata: sentMetadata(fixture),
        messages: requests,
        requestCount: requests.size,
        deadlineMs,
        behaviour: behaviourOf(fixture.spec, method.kind, { requests: requests.size, replies: (0,expectation/* replyCount */.AO)(expected) }),
        ...(client.max_receive_bytes === undefined ? {} : { maxReceiveBytes: client.max_receive_bytes }),
        concurrency: client.concurrency ?? 1,
        repeat: client.repeat ?? 1,
        connection: client.cancel?.disconnect === true || client.read_delay_ms !== undefined ? "own" : "shared",
        asksForCancel: expected.server_sees_cancel === true,
        replyCodec,
        replies,
    };
}
/** The fixture's own metadata and its id. An id that is no metadata value is left out: a server can do without. */
function sentMetadata({ id, spec }) {
    const own = (0,rpc_metadata/* metadataEntries */.g$)(spec.request.metadata).filter(([key]) => key !== rpc_metadata/* FIXTURE_ID_KEY */.MA);
    const tagged = [...own, [rpc_metadata/* FIXTURE_ID_KEY */.MA, id]];
    return tagged.filter(rpc_metadata/* isSendable */.dT);
}
function lengthOf({ length }) {
    return length;
}
function expectedReplies(fixture, method, codec, room) {
    const { kind, output } = method;
    const isStream = kind !== "unary" && kind !== "client_streaming";
    const exact = isStream ? (0,fixtures_messages/* replyStream */.jA)(fixture, output) : only((0,fixtures_messages/* replyMessage */.e9)(fixture));
    const samples = isStream ? (fixture.spec.expected_response.stream_sample ?? []) : [];
    return {
        exact: exact === undefined ? undefined : new ReadyMessages(exact, (value) => readyReply(value, codec), sizeOf, room),
        samples: samples.map((sample) => (0,fixtures_expected/* expectMessage */.JF)(codec, sample)),
    };
}
function only(message) {
    return message === undefined ? undefined : { size: 1, at: () => message };
}
/** A matcher cannot be encoded: of a message with one its exact parts and its conditions are tried. */
function readyReply(value, codec) {
    if ((0,matchers/* holdsMatcher */.rj)(value))
        return { value: (0,fixtures_expected/* expectMessage */.JF)(codec, value) };
    const bytes = codec.encode(value);
    return isLarge(bytes) ? { bytes } : { bytes, value: (0,fixtures_expected/* expectMessage */.JF)(codec, value) };
}
/** About what a message takes with its canonical form, which is many times its bytes; one with a matcher has none of these. */
const OBJECT_BYTES = 256;
const TIMES_IN_CANONICAL_FORM = 8;
const WITH_MATCHER_BYTES = 16 * 1024;
function sizeOf({ bytes, value }) {
    if (bytes === undefined)
        return WITH_MATCHER_BYTES;
    return value === undefined ? bytes.length : OBJECT_BYTES + TIMES_IN_CANONICAL_FORM * bytes.length;
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(40487);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/pipeline/configuredCoverage.js
var configuredCoverage = __webpack_require__(18441);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js + 1 modules
var descriptor_pb = __webpack_require__(46177);
;// CONCATENATED MODULE: ./build/protobuf/descriptor-set.js
/** Descriptors → a FileDescriptorSet with all that they need, as protobuf runtimes of every language read it. */


/** descriptorSetOf holds a file and everything it imports, imports first, as `protoc --include_imports` writes it. */
function descriptorSetOf(file) {
    const files = new Map();
    const add = (each) => {
        if (files.has(each.proto.name))
            return;
        for (const imported of each.dependencies)
            add(imported);
        files.set(each.proto.name, each);
    };
    add(file);
    const set = (0,create/* create */.v)(descriptor_pb/* FileDescriptorSetSchema */.Zw, { file: [...files.values()].map(({ proto }) => proto) });
    return (0,to_binary/* toBinary */.R)(descriptor_pb/* FileDescriptorSetSchema */.Zw, set);
}

;// CONCATENATED MODULE: ./build/pipeline/descriptors.js
/** What `descriptors` does: writes each fixture's schema for the servers of bindings, which need no schema code of their own then. */





/** writeDescriptors writes `<folder>/<fixture id>.binpb`, a FileDescriptorSet with all imports, for every fixture. */
async function writeDescriptors(fixtures, folder) {
    const left = [];
    for (const fixture of fixtures) {
        const { compiled } = (0,context/* fixtureContext */.R)(fixture).schema;
        const service = compiled.ok ? compiled.schema.registry.getService(fixture.spec.handler.service) : undefined;
        if (service === undefined) {
            left.push(fixture.id);
            continue;
        }
        const path = (0,external_node_path_.join)(folder, `${fixture.id}.binpb`);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,external_node_fs_promises_.writeFile)(path, descriptorSetOf(service.file));
    }
    return { written: fixtures.length - left.length, left };
}
function runDescriptors(fixtures) {
    let made;
    const make = async () => {
        const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "grpc-fixtures-descriptors-"));
        await writeDescriptors(fixtures, folder);
        return folder;
    };
    return {
        folder() {
            made ??= make();
            return made;
        },
        async remove() {
            // Without a folder there is nothing to remove, and that it could not be made has been said.
            const folder = await made?.catch(() => undefined);
            if (folder !== undefined)
                await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/pipeline/excuses.js + 1 modules
var pipeline_excuses = __webpack_require__(58217);
// EXTERNAL MODULE: ./build/pipeline/outputs.js + 4 modules
var pipeline_outputs = __webpack_require__(55647);
// EXTERNAL MODULE: ./build/config/errors.js
var config_errors = __webpack_require__(42356);
// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(11155);
;// CONCATENATED MODULE: ./build/config/tls.js


const MAX_PEM_BYTES = 1024 * 1024;
/** readTls reads the files of a TLS setting. Throws ConfigError, with each file that cannot be used. */
async function readTls(files, readFile = read/* readStart */.H6) {
    const problems = [];
    const ca = await readPem("ca", files.ca);
    const certificate = await readPem("certificate", files.certificate);
    const key = await readPem("key", files.key);
    if (problems.length > 0)
        throw new config_errors/* ConfigError */.xL(problems);
    const { serverName } = files;
    return { ...ca, ...certificate, ...key, ...(serverName === undefined ? {} : { serverName }) };
    async function readPem(name, file) {
        if (file === undefined)
            return {};
        try {
            const bytes = Buffer.from(await readFile(file, MAX_PEM_BYTES + 1));
            if (bytes.length > MAX_PEM_BYTES)
                throw new Error("it is larger than 1 MiB");
            if (!bytes.includes("-----BEGIN "))
                throw new Error("it is no PEM file (there is no line -----BEGIN …-----)");
            return { [name]: bytes };
        }
        catch (error) {
            problems.push((0,config_errors/* fileProblem */.Wj)(file, `the file of \`tls.${name}\` cannot be used: ${(0,read/* reasonOf */.A3)(error)}`));
            return {};
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/servers/logFile.js
/** A server's output in a file of bounded size. */



/** Kept free for notes, so that they never take the file beyond its limit. */
const NOTE_BYTES = 200;
/**
 * openLogFile makes the file, in the place of one that is there. Rejects where it cannot be made. A link is replaced and
 * never followed: the folder may have come with a stranger's repository.
 */
async function openLogFile(path, limits = {}) {
    const { maxBytes = 16 * 1024 * 1024, maxQueuedBytes = 1024 * 1024 } = limits;
    await (0,external_node_fs_promises_.rm)(path, { force: true });
    const stream = (0,external_node_fs_.createWriteStream)(path, { flags: "wx" });
    await (0,external_node_events_.once)(stream, "open");
    let failed = false;
    // Whatever becomes of the file, the server's run is not to fail by it.
    stream.on("error", () => {
        failed = true;
    });
    let room = maxBytes - NOTE_BYTES;
    let full = false;
    /** Dropped since the last line that was written. */
    let missing = 0;
    let closing;
    const put = (text) => {
        const bytes = Buffer.byteLength(text);
        full ||= bytes > room;
        if (full || failed || stream.writableLength + bytes > maxQueuedBytes)
            return false;
        room -= bytes;
        stream.write(text);
        return true;
    };
    return {
        path,
        write(line) {
            if (closing !== undefined)
                return;
            const gap = missing > 0 ? `[${missing} lines dropped here: the disk could not keep up]\n` : "";
            missing = put(`${gap}${line}\n`) ? 0 : missing + 1;
        },
        close() {
            closing ??= (async () => {
                if (missing > 0)
                    stream.write(closingNote(missing, full ? maxBytes : undefined));
                if (failed)
                    return;
                stream.end();
                await (0,external_node_events_.once)(stream, "close").catch(() => { });
            })();
            return closing;
        },
    };
}
function closingNote(missing, limit) {
    const why = limit === undefined ? "the disk could not keep up" : `this file is limited to ${limit} bytes`;
    return `[${missing} more lines dropped: ${why}]\n`;
}

;// CONCATENATED MODULE: ./build/servers/placeholders.js
const PLACEHOLDER = /\{(port|host|socket|encoding|descriptors)\}/g;
/** fillPlaceholders puts the values in. Anything else in braces stays as it is. */
function fillPlaceholders(text, values) {
    return text.replace(PLACEHOLDER, (whole, name) => String(values[name] ?? whole));
}
/** usesPlaceholder says whether one of the texts holds `{name}`. */
function usesPlaceholder(texts, name) {
    return texts.some((text) => text.includes(`{${name}}`));
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/pipeline/bindingName.js
var bindingName = __webpack_require__(96457);
;// CONCATENATED MODULE: ./build/pipeline/fixturePaths.js
/** Where a server under test finds the fixtures: files and folders that are there, and no globs. */

/** Linux takes no variable of 128 KiB or more (MAX_ARG_STRLEN, execve(2)), its name and closing zero counted. */
const MAX_BYTES = 120 * 1024;
/**
 * fixturePaths gives the given files and folders as they are, and for a glob the folders of the fixtures it meant. `given`
 * are paths relative to `cwd`, `files` the absolute paths of the fixtures found. Where that is more than fits a variable,
 * the folders of all fixtures are given, or the one folder that all are in.
 */
function fixturePaths(given, files, cwd) {
    const there = new Set(files.flatMap(withFoldersAbove));
    const places = new Set(given.map((path) => (0,external_node_path_.resolve)(cwd, path)).filter((place) => there.has(place)));
    const others = files.filter((file) => !withFoldersAbove(file).some((place) => places.has(place)));
    const exact = outermost([...places, ...others.map((file) => (0,external_node_path_.dirname)(file))]);
    if (fits(exact))
        return exact;
    const folders = outermost(files.map((file) => (0,external_node_path_.dirname)(file)));
    return fits(folders) ? folders : [folders.reduce(commonFolder)];
}
/** Without those that are in another: a server would find the same fixtures twice. */
function outermost(places) {
    const distinct = new Set(places);
    return [...distinct].filter((place) => !withFoldersAbove(place)
        .slice(1)
        .some((folder) => distinct.has(folder)));
}
function commonFolder(a, b) {
    const above = new Set(withFoldersAbove(b));
    return withFoldersAbove(a).find((folder) => above.has(folder)) ?? a;
}
/** `/a/b.json` → `/a/b.json`, `/a`, `/`. */
function withFoldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === path ? [path] : [path, ...withFoldersAbove(folder)];
}
function fits(places) {
    return Buffer.byteLength(places.join(external_node_path_.delimiter)) <= MAX_BYTES;
}

;// CONCATENATED MODULE: ./build/pipeline/serverEnvironment.js
/** What a server under test inherits of the environment. */
/** What the runner gives this Action alone, or reads its results from: no server under test may have it. */
const RUNNERS_OWN = /^(?:ACTIONS_|INPUT_|STATE_)|^GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/i;
/** serverEnvironment leaves out what is not for servers. Secrets are masked by the whole environment all the same. */
function serverEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !RUNNERS_OWN.test(name)));
}

// EXTERNAL MODULE: ./build/pipeline/settings.js
var pipeline_settings = __webpack_require__(57882);
;// CONCATENATED MODULE: ./build/pipeline/targets.js
/** The bindings that a run goes against, and how the server of each comes up. */












/** The name of the one binding where none is configured. */
const EMBEDDED = "embedded";
const ATTACHED = "server";
const ATTACH_TIMEOUT_MS = 10_000;
/** bindingTargets picks the bindings of a run. Throws UsageError for an unknown name or address. */
function bindingTargets(settings, context) {
    const { config, only, address } = settings;
    if (address !== undefined)
        return [attachedTarget(attachedName(only), address, settings, context)];
    if (config.bindings.length === 0) {
        if (only.length > 0 && !only.includes(EMBEDDED)) {
            throw new pipeline_settings/* UsageError */.e(`there is no binding \`${only[0]}\`: ${config.file ?? "no configuration file was found, and it"} names no bindings`);
        }
        return [embeddedTarget(settings, context)];
    }
    const names = config.bindings.map(({ name }) => name);
    for (const name of only) {
        if (names.includes(name))
            continue;
        const near = (0,nearest/* nearest */.p)(name, names);
        const suggestion = near === undefined ? `known: ${names.join(", ")}` : `did you mean \`${near}\`?`;
        throw new pipeline_settings/* UsageError */.e(`there is no binding \`${name}\` in ${config.file}: ${suggestion}`);
    }
    const chosen = config.bindings.filter(({ name }) => only.length === 0 || only.includes(name));
    return chosen.map((binding) => configuredTarget(binding, settings, context));
}
function configuredTarget(binding, settings, context) {
    const { name, server } = binding;
    return {
        name,
        kind: server.kind,
        async start(signal) {
            const { tls: files, ...rest } = server;
            const tls = files === undefined ? {} : { tls: await readTls(files) };
            const spec = { ...rest, ...tls };
            return startLogged(name, spec, settings, context, signal);
        },
    };
}
function attachedName(only) {
    const [name = ATTACHED, ...others] = only;
    if (others.length > 0)
        throw new pipeline_settings/* UsageError */.e("--binding: one server has one name; describe several in a configuration");
    (0,bindingName/* checkBindingName */.d)(name, "--binding");
    return name;
}
function attachedTarget(name, text, settings, context) {
    try {
        const address = (0,rpc_address/* parseAddress */.or)(text);
        const spec = { kind: "attached", address, ready: { kind: "grpc" }, startTimeoutMs: ATTACH_TIMEOUT_MS };
        return { name, kind: "attached", start: (signal) => startLogged(name, spec, settings, context, signal) };
    }
    catch (error) {
        if (error instanceof rpc_address/* AddressError */.Hi)
            throw new pipeline_settings/* UsageError */.e(`--address: ${error.message}`);
        throw error;
    }
}
/** The server's output goes to a file, where files are wanted; the file is closed when the server has stopped. */
async function startLogged(name, spec, settings, context, signal) {
    const log = context.logs === undefined || spec.kind === "attached"
        ? undefined
        : await openLogFile((0,external_node_path_.join)(context.logs, `${name}.log`));
    try {
        const wantsDescriptors = spec.kind === "command" && usesPlaceholder([...spec.command, ...Object.values(spec.env)], "descriptors");
        const server = await context.supervisor.start(spec, {
            baseEnv: serverEnvironment(context.environment),
            encoding: settings.encoding,
            paths: fixturePaths(settings.paths, context.fixtures.map(({ path }) => path), settings.cwd),
            ...(wantsDescriptors ? { descriptors: await context.descriptors() } : {}),
            mask: context.mask,
            signal,
            ...(log === undefined ? {} : { log: (line) => log.write(line) }),
        });
        if (log === undefined)
            return server;
        return {
            ...server,
            async stop() {
                const report = await server.stop();
                await log.close();
                return report;
            },
        };
    }
    catch (error) {
        await log?.close();
        throw error;
    }
}
function embeddedTarget(settings, context) {
    return {
        name: EMBEDDED,
        kind: "embedded",
        async start() {
            const began = external_node_perf_hooks_.performance.now();
            // Loaded only where it is wanted.
            const { startEmbeddedServer } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 50158));
            const server = await startEmbeddedServer(context.fixtures, { encoding: settings.encoding }).catch((error) => {
                throw new ServerStartError({ stage: "not-ready", message: error.message });
            });
            const stopped = { killed: false, leftovers: [], survivors: [], notes: [] };
            return {
                address: server.address,
                startedMs: external_node_perf_hooks_.performance.now() - began,
                exited: new Promise(() => undefined),
                hasExited: () => false,
                tail: () => [],
                async stop() {
                    server.stop();
                    return stopped;
                },
            };
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/config/edit/entries.js + 5 modules
var entries = __webpack_require__(27492);
;// CONCATENATED MODULE: ./build/config/edit/write.js
/** A file that is replaced as a whole, or not at all. */



/** replaceFile writes a file anew beside itself and puts it in its place. A link stays one. Rejects with the system's error. */
async function replaceFile(path, text) {
    const target = await (0,external_node_fs_promises_.realpath)(path);
    const { mode } = await (0,external_node_fs_promises_.stat)(target);
    const made = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,external_node_fs_promises_.writeFile)(made, text, { flag: "wx", mode });
        await (0,external_node_fs_promises_.rename)(made, target);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(made, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/config/parse.js + 8 modules
var parse = __webpack_require__(89525);
// EXTERNAL MODULE: ./build/text/visible.js
var text_visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/parity/entryFaults.js
var entryFaults = __webpack_require__(74225);
// EXTERNAL MODULE: ./build/parity/knownFailing.js
var knownFailing = __webpack_require__(55491);
;// CONCATENATED MODULE: ./build/parity/entryUpdate.js




/** A new entry begins with these words, for the person who is to find others for them. */
const TO_BE_EXPLAINED = "to be explained: ";
const MAX_REASON = 160;
/**
 * updateEntries adds an entry for each failure that none excuses, and takes out or narrows those that pass now or match
 * nothing. An expired entry stays, and what it covers with it: a person has to look at them again.
 */
function updateEntries(excuses, results, options) {
    const faults = (0,entryFaults/* entryFaults */.aH)(excuses.entries, results, options);
    const updates = results.map(({ binding, fixtures }) => {
        const own = excuses.entries.filter((entry) => entry.binding === binding);
        return updateBinding(binding, fixtures, { own, faults, excuses, options });
    });
    return {
        edits: updates.map(({ edit }) => edit).filter(({ instead, added }) => instead.size + added.length > 0),
        lines: updates.flatMap(({ lines }) => lines),
    };
}
function updateBinding(binding, fixtures, context) {
    const { own, faults, excuses, options } = context;
    const byId = (0,entryFaults/* resultsById */.vz)(fixtures);
    const instead = new Map();
    const lines = [];
    for (const placed of own) {
        const fault = faults.find(({ entry }) => entry === placed);
        if (placed.isExpired) {
            lines.push(`! ${binding}: ${placed.entry.fixture}: expired on ${placed.entry.expires}: it stays, for a person to look at`);
            continue;
        }
        const gone = [...placed.covered].filter((id) => entryUpdate_isGone(placed, byId.get(id)));
        if (fault === undefined && gone.length === 0)
            continue;
        const left = fault?.kind === "unused-entry" ? [] : (0,entryFaults/* withoutFixtures */.zj)(placed, gone, options);
        instead.set(placed.index, left);
        lines.push(changeLine(placed, left, fault));
    }
    const added = fixtures
        .filter(({ id }) => !own.some(({ isExpired, covered }) => isExpired && covered.has(id)))
        .filter((result) => (0,entryFaults/* isFailing */.DI)(excuses.excuse(binding, result)))
        .map((result) => newEntry(result, options));
    lines.push(...added.map(({ fixture, reason }) => `+ ${binding}: ${fixture}: ${reason}`));
    return { edit: { binding, instead, added }, lines };
}
/** A fixture that passes, or fails otherwise than its entry says: the entry is not for it any more. */
function entryUpdate_isGone(entry, result) {
    return result?.verdict === "passed" || ((0,entryFaults/* isFailing */.DI)(result) && !(0,entryFaults/* failsAsExpected */.Wz)(entry, result));
}
function changeLine({ binding, entry }, left, fault) {
    const isUnused = fault?.kind === "unused-entry";
    const why = isUnused ? "matches no fixture of the suite" : "covers nothing that fails as it says";
    if (left.length === 0)
        return `- ${binding}: ${entry.fixture}: ${why}`;
    const names = left.map(({ fixture = entry.fixture, encoding }) => encoding === undefined ? fixture : `${fixture} (${encoding})`);
    return `~ ${binding}: ${entry.fixture}: now ${names.join(", ")}`;
}
/** A run with an encoding that is not the configuration's own says nothing of the runs with that one. */
function newEntry({ id, mismatches }, { encoding, otherEncoding }) {
    const [first] = mismatches;
    const what = first === undefined ? "no mismatch was recorded" : (0,shorten/* shorten */.ml)((0,knownFailing/* mismatchText */.C3)(first), MAX_REASON);
    return {
        fixture: id,
        reason: TO_BE_EXPLAINED + (0,text_visible/* spellInvisible */.C)(what),
        ...(otherEncoding === undefined ? {} : { encoding }),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/updateEntries.js
/** `--update-known-failing`: the results of a run → the configuration with which it would have been green. */









/** checkUpdatable throws UsageError, before anything is run, where there are no entries that could be written. */
async function checkUpdatable(settings) {
    const { config, address } = settings;
    const { file } = config;
    if (file === undefined || config.bindings.length === 0) {
        throw new pipeline_settings/* UsageError */.e(`--update-known-failing writes the entries of bindings into a configuration: ${file ?? "there is no grpc-fixtures.yml here, and it"} names no bindings`);
    }
    if (address !== undefined) {
        throw new pipeline_settings/* UsageError */.e("--update-known-failing is for the bindings of a configuration: leave --address out");
    }
    const text = await (0,read/* readSource */.o$)((0,pipeline_excuses/* configPath */.eQ)(config));
    const chosen = config.bindings.filter(({ name }) => settings.only.length === 0 || settings.only.includes(name));
    const unchanged = chosen.map(({ name }) => ({ binding: name, instead: new Map(), added: [] }));
    edited(text, file, unchanged);
}
/** updateIfAsked writes the entries by what the run showed. A run that was ended early has seen too little for that. */
async function updateIfAsked(settings, parts) {
    const { config, updateKnownFailing = false } = settings;
    if (!updateKnownFailing || parts.signal.aborted)
        return { config };
    try {
        const updated = await updateConfig(settings, parts);
        parts.onUpdate?.(updated.lines);
        return { config: updated.config };
    }
    catch (failure) {
        return { config, failure };
    }
}
/**
 * updateConfig changes the file and gives the configuration that it now holds. Rejects with UsageError where the file was
 * changed during the run or cannot be edited, and with the system's error where it cannot be written.
 */
async function updateConfig(settings, { excuses, results, now }) {
    const { config, encoding } = settings;
    const { file = "" } = config;
    const { edits, lines } = updateEntries(excuses, results, { ...(0,pipeline_excuses/* faultOptions */.BH)(settings, now), encoding });
    if (edits.length === 0)
        return { config, lines: [`${file}: no entry known-failing is to be changed`, ...lines] };
    const text = await (0,read/* readSource */.o$)((0,pipeline_excuses/* configPath */.eQ)(config));
    if (!(0,external_node_util_.isDeepStrictEqual)(entriesOf((0,parse.parseConfig)(text, file)), entriesOf(config))) {
        throw new pipeline_settings/* UsageError */.e(`${file} was changed while the suite ran: run it again`);
    }
    const made = edited(text, file, edits);
    const updated = (0,parse.parseConfig)(made, file);
    await replaceFile((0,pipeline_excuses/* configPath */.eQ)(config), made);
    return { config: updated, lines: [`${file}: its entries known-failing were changed`, ...lines] };
}
function edited(text, file, edits) {
    try {
        return (0,entries.editEntries)(text, file, edits);
    }
    catch (error) {
        if (error instanceof config_errors/* EntryEditError */.F9)
            throw new pipeline_settings/* UsageError */.e(`--update-known-failing: ${error.message}`);
        throw error;
    }
}
function entriesOf({ bindings }) {
    return bindings.map(({ name, knownFailing = [] }) => [name, knownFailing]);
}

// EXTERNAL MODULE: ./build/pipeline/validate.js + 49 modules
var validate = __webpack_require__(14589);
// EXTERNAL MODULE: ./build/pipeline/wholeReport.js + 17 modules
var wholeReport = __webpack_require__(18349);
;// CONCATENATED MODULE: ./build/pipeline/run.js
/** The main job: fixtures → findings → plan → servers → results → report. */













/**
 * executeRun does everything and resolves with the report, whatever the servers do. Rejects with FixturePathError,
 * UsageError or the reason why the output folder cannot be written: nothing has been run then. It also rejects where the
 * folder could be made and a file cannot be written at the end, or not the entries that `updateKnownFailing` asks for;
 * `onReport` has had the report then.
 */
async function executeRun(settings, context) {
    if (settings.updateKnownFailing === true)
        await checkUpdatable(settings);
    const outputs = settings.output === undefined ? undefined : await (0,pipeline_outputs/* prepareOutputs */.a)((0,external_node_path_.resolve)(settings.cwd, settings.output));
    const validation = await (0,validate/* validateFixtures */.$)(settings, context.environment);
    const { suite, findings, mask } = validation;
    const { selection } = settings;
    const selected = (0,suite_select/* selectFixtures */.hp)(suite.fixtures, selection);
    const known = { suite, mask, now: (context.now ?? Date.now)() };
    const excuses = (0,pipeline_excuses/* excusesOf */.Y3)(settings, known);
    const observed = await callBindings(settings, context, { validation, selected, excuses, outputs });
    const updated = await updateIfAsked(settings, { ...context, excuses, results: observed, now: known.now });
    const judged = { ...settings, config: updated.config };
    const judging = (0,pipeline_excuses/* excusesOf */.Y3)(judged, known);
    const results = (0,pipeline_excuses/* excuseResults */.Mc)(judging, observed);
    const coverage = await (0,configuredCoverage/* configuredCoverage */.R)(settings, { environment: context.environment, mask });
    const report = (0,wholeReport/* wholeReport */.w)(judged, {
        suite,
        findings,
        selection,
        selected,
        results,
        problems: await (0,pipeline_excuses/* entryProblems */.VF)(judged, judging, results, known.now),
        ...(coverage === undefined ? {} : { coverage }),
        withMatrix: outputs !== undefined,
    });
    context.onReport?.(report);
    if (outputs !== undefined)
        await (0,pipeline_outputs/* writeOutputs */.K)(outputs, report, results);
    if (updated.failure !== undefined)
        throw updated.failure;
    return { report, results, ...(outputs === undefined ? {} : { outputs }) };
}
/** callBindings runs the selected fixtures. Without one to call there is no reason to start a server. */
async function callBindings(settings, context, called) {
    const { validation, selected, excuses, outputs } = called;
    const { suite, findings, mask } = validation;
    const plan = compilePlan(selected, {
        encoding: settings.encoding,
        timeoutMs: settings.timeoutMs,
        findings,
        suite: { hash: suite.hash, fixtures: suite.files },
    });
    const descriptors = runDescriptors(suite.fixtures);
    const targets = bindingTargets(settings, {
        ...context,
        mask,
        fixtures: suite.fixtures,
        descriptors: descriptors.folder,
        ...(outputs === undefined ? {} : { logs: outputs.logs }),
    });
    if (selected.length === 0)
        return [];
    return runBindings(plan, targets, {
        tool: version/* VERSION */.x,
        concurrency: settings.concurrency,
        repeat: settings.repeat,
        failFast: settings.failFast,
        mask,
        replay: settings.replay,
        excuse: excuses.excuse,
        signal: context.signal,
        onEvent: context.onEvent,
        now: context.now ?? Date.now,
    }).finally(descriptors.remove);
}

// EXTERNAL MODULE: ./build/report/console.js + 7 modules
var console = __webpack_require__(40937);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var report_verdicts = __webpack_require__(95237);
;// CONCATENATED MODULE: ./build/report/progress-lines.js






/** finishedLine says how a binding fared. */
function finishedLine({ binding, server, fixtures, run }) {
    const counts = (0,verdicts/* countVerdicts */.qX)(fixtures.map(({ verdict }) => verdict));
    const { failure } = server;
    const trouble = failure === undefined ? "" : `: the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${(0,shorten/* shorten */.ml)(failure.message, 300)}`;
    const text = `${(0,shorten/* shorten */.ml)(binding, 80)}: ${(0,report_verdicts/* countsText */.WN)(counts)} in ${(0,summary/* durationText */.S5)(run.durationMs)}${trouble}`;
    return { red: fixtures.some(verdicts/* isRedResult */.jb) || (0,summary/* isServerFault */.WN)(failure), text: (0,report_escape/* escapeTerminal */.en)(text) };
}
/** failingLine says which fixture failed on which binding, where it stands and what is wrong first. */
function failingLine(binding, result) {
    const line = result.mismatches[0]?.line ?? result.line;
    const text = `${(0,shorten/* shorten */.ml)(binding, 80)} ${(0,shorten/* shorten */.ml)(result.id, 120)}: ${(0,shorten/* shorten */.ml)((0,failures/* headlineOf */.gD)(result, 60), 400)} (${result.file}:${line})`;
    return { red: true, text: (0,report_escape/* escapeTerminal */.en)(text) };
}

;// CONCATENATED MODULE: ./build/report/progress-plain.js


/** plainProgress writes lines that stay. */
function plainProgress({ write, colors }) {
    const put = ({ red, text }) => write(`${red ? colors.red("✗") : colors.green("✓")} ${text}\n`);
    return {
        handle(event) {
            switch (event.type) {
                case "fixture":
                    if ((0,report_verdicts/* isFailure */.N6)(event.result))
                        put(failingLine(event.binding, event.result));
                    break;
                case "binding-finished":
                    put(finishedLine(event.result));
                    break;
                case "binding-started":
                case "server-ready":
                    break;
            }
        },
        tick() { },
        close() { },
    };
}

// EXTERNAL MODULE: ./build/report/columns.js
var report_columns = __webpack_require__(39708);
;// CONCATENATED MODULE: ./build/report/progress-terminal.js







const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
const ERASE_BELOW = "\u001b[J";
const up = (lines) => (lines === 0 ? "" : `\u001b[${lines}A`);
/** Redrawing more often than this shows nothing more and costs the run time. */
const REDRAW_MS = 80;
/** More lines than a small window has could not be redrawn. */
const LIVE_LINES = 12;
/** What some terminals say whose width is not known. */
const UNKNOWN_WIDTH = 0;
/** terminalProgress keeps the live lines below whatever has been written. Each drawing is one write. */
function terminalProgress({ write, colors, columns, now }) {
    const running = new Map();
    let drawn = 0;
    let drawnAt = Number.NEGATIVE_INFINITY;
    let hidden = false;
    /** The last column stays free: some terminals break the line as soon as it is full. */
    const room = () => (columns() === UNKNOWN_WIDTH ? 80 : columns()) - 1;
    function draw(above) {
        const live = liveLines([...running.values()], room(), colors, now());
        const cursor = hidden || live.length === 0 ? "" : HIDE_CURSOR;
        hidden ||= live.length > 0;
        write(`${cursor}${up(drawn)}\r${ERASE_BELOW}${[...above, ...live].map((line) => `${line}\n`).join("")}`);
        drawn = live.length;
        drawnAt = now();
    }
    function drawIfDue() {
        if (now() - drawnAt >= REDRAW_MS)
            draw([]);
    }
    return {
        handle(event) {
            const binding = running.get(event.binding);
            switch (event.type) {
                case "binding-started":
                    running.set(event.binding, startedNow(event.binding, event.total, now()));
                    drawIfDue();
                    break;
                case "server-ready":
                    if (binding !== undefined)
                        binding.ready = true;
                    drawIfDue();
                    break;
                case "fixture":
                    if (binding !== undefined) {
                        binding.done++;
                        if ((0,report_verdicts/* isFailure */.N6)(event.result))
                            binding.failed++;
                    }
                    drawIfDue();
                    break;
                case "binding-finished": {
                    running.delete(event.binding);
                    const { red, text } = finishedLine(event.result);
                    draw([`${red ? colors.red("✗") : colors.green("✓")} ${(0,report_columns/* clip */.$Q)(text, room() - 2)}`]);
                    break;
                }
            }
        },
        tick() {
            if (running.size > 0)
                drawIfDue();
        },
        close() {
            const erase = drawn === 0 ? "" : `${up(drawn)}\r${ERASE_BELOW}`;
            if (hidden)
                write(erase + SHOW_CURSOR);
            running.clear();
            drawn = 0;
            hidden = false;
        },
    };
}
function startedNow(name, total, startedAt) {
    return { name: (0,report_escape/* escapeTerminal */.en)((0,shorten/* shorten */.ml)(name, 80)), total, startedAt, ready: false, done: 0, failed: 0 };
}
function liveLines(running, room, colors, now) {
    const lines = running.slice(0, LIVE_LINES).map((binding) => liveLine(binding, room, colors, now));
    const rest = running.length - LIVE_LINES;
    return rest > 0 ? [...lines, (0,report_columns/* clip */.$Q)(`  and ${(0,counted/* counted */.h)(rest, "more binding")}`, room)] : lines;
}
function liveLine({ name, total, startedAt, ready, done, failed }, room, colors, now) {
    const state = ready || done > 0 ? `${done}/${total}` : "starting the server";
    const failures = failed === 0 ? "" : `, ${failed} failed`;
    const text = (0,report_columns/* clip */.$Q)(`  ${name}: ${state}${failures}, ${(0,summary/* durationText */.S5)(now - startedAt)}`, room);
    return failed === 0 ? text : colors.red(text);
}

;// CONCATENATED MODULE: ./build/report/progress.js
/** What a person sees while the suite runs. */



/** createProgress shows a run as it goes: live on a terminal, line by line elsewhere. */
function createProgress({ write, isTty, color, columns, now }) {
    const colors = picocolors.createColors(color);
    return isTty ? terminalProgress({ write, colors, columns, now }) : plainProgress({ write, colors });
}

;// CONCATENATED MODULE: ./build/servers/inUse.js
/** What the servers started by one supervisor have in use. */
function nothingInUse() {
    return { ports: new Set(), servers: new Set() };
}
/** killAllNow kills every server before it cleans up after any: a folder that cannot be removed must not spare one. */
function killAllNow({ servers }) {
    for (const server of servers)
        server.killNow();
    for (const server of servers)
        server.releaseNow();
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var binary_encoding = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build/servers/attempt.js
/** One attempt to find a server ready. */






/** attemptFor is the attempt that fits a server's `ready`. A log line is waited for elsewhere; it still must accept. */
function attemptFor(ready, tls) {
    switch (ready.kind) {
        case "grpc":
            return overChannel(tls, (channel, timeoutMs) => channel.connect(timeoutMs));
        case "health":
            return overChannel(tls, (channel, timeoutMs) => checkHealth(channel, ready.service ?? "", timeoutMs));
        case "tcp":
        case "log":
            return acceptsConnection;
    }
}
function overChannel(tls, action) {
    return async (address, timeoutMs, signal) => {
        const channel = openChannel(address, tls === undefined ? {} : { tls });
        const close = () => channel.close();
        signal.addEventListener("abort", close);
        try {
            await action(channel, timeoutMs);
        }
        finally {
            signal.removeEventListener("abort", close);
            close();
        }
    };
}
const HEALTH_CHECK = "/grpc.health.v1.Health/Check";
const SERVING_STATUS = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"];
const MAX_REPLY_BYTES = 1024;
/** Asks the health service (grpc/doc/health-checking.md); the empty service name stands for the whole server. */
async function checkHealth(channel, service, timeoutMs) {
    const began = external_node_perf_hooks_.performance.now();
    await channel.connect(timeoutMs);
    const request = new binary_encoding/* BinaryWriter */.fI();
    if (service !== "")
        request.tag(1, binary_encoding/* WireType */.O0.LengthDelimited).string(service);
    const replies = [];
    const { status } = await channel.call({
        path: HEALTH_CHECK,
        metadata: [],
        messages: [request.finish()],
        deadlineMs: Math.max(1, Math.round(timeoutMs - (external_node_perf_hooks_.performance.now() - began))),
        maxMessageBytes: MAX_REPLY_BYTES,
        onMessage: (reply) => replies.push(reply),
    });
    const answer = status.code === rpc_status/* STATUS */.XQ.OK
        ? servingStatus(replies[0] ?? new Uint8Array())
        : `${(0,rpc_status/* statusLabel */.Rh)(status.code)}: ${status.message}`;
    const where = (0,rpc_address/* formatAddress */.M0)(channel.address);
    if (status.code === rpc_status/* STATUS */.XQ.UNIMPLEMENTED)
        throw new Error(`${where} has no health service (grpc.health.v1.Health)`);
    if (answer !== "SERVING")
        throw new Error(`the health service at ${where} answers ${answer}`);
}
/** The `status` field (number 1) of a HealthCheckResponse. */
function servingStatus(reply) {
    const reader = new binary_encoding/* BinaryReader */.V5(reply);
    let status = 0;
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        if (field === 1 && type === binary_encoding/* WireType */.O0.Varint)
            status = reader.int32();
        else
            reader.skip(type, field);
    }
    return SERVING_STATUS[status] ?? `status ${status}`;
}
const acceptsConnection = (address, timeoutMs, signal) => new Promise((resolve, reject) => {
    const where = (0,rpc_address/* formatAddress */.M0)(address);
    const socket = address.kind === "unix" ? (0,external_node_net_.connect)(address.path) : (0,external_node_net_.connect)(address.port, address.host);
    const fail = (reason) => finish(() => reject(new Error(reason)));
    const onAbort = () => fail(`connecting to ${where} was given up`);
    const timer = setTimeout(() => fail(`${where} did not accept the connection within ${timeoutMs} ms`), timeoutMs);
    const finish = (settle) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        socket.destroy();
        settle();
    };
    signal.addEventListener("abort", onAbort);
    socket.on("error", (error) => fail(`nothing listens on ${where} (${error.message})`));
    socket.on("connect", () => {
        // Nobody listens, but the port is one that the system gives to clients, and it gave it to this one: a simultaneous
        // open with itself (RFC 9293, section 3.5).
        const toItself = socket.localPort !== undefined &&
            socket.localPort === socket.remotePort &&
            socket.localAddress === socket.remoteAddress;
        if (toItself)
            fail(`nothing listens on ${where}`);
        else
            finish(resolve);
    });
});

// EXTERNAL MODULE: ./build/servers/announcement.js
var announcement = __webpack_require__(54112);
;// CONCATENATED MODULE: ./build/servers/candidates.js
/** Where a starting server may be: the address it was given, or one that it announces in its output. */


/** A server may announce several listeners (metrics, say); it cannot make us try more than these. */
const MAX_ANNOUNCED = 8;
/** watchForAddress reads the output of a starting server for its address. */
function watchForAddress({ given, mayChoose, pattern }) {
    const announced = new Map();
    let settled = false;
    let matched = false;
    let named;
    let unreadable;
    const lookForPattern = (line, compiled) => {
        const match = compiled.match(line);
        if (match === undefined)
            return;
        matched = true;
        named = match.address ?? named;
        unreadable = match.address === undefined ? match.found : undefined;
    };
    return {
        onLine(line, stream) {
            if (settled)
                return;
            if (pattern !== undefined)
                lookForPattern(line, pattern);
            const address = mayChoose && stream === "stdout" ? (0,announcement/* announcedAddress */.w)(line) : undefined;
            if (address !== undefined && announced.size < MAX_ANNOUNCED)
                announced.set((0,rpc_address/* formatAddress */.M0)(address), address);
        },
        current() {
            if (pattern !== undefined && !matched)
                return [];
            if (named !== undefined)
                return [named];
            return unreadable === undefined ? [given, ...[...announced.values()].reverse()] : [];
        },
        problem() {
            if (pattern === undefined)
                return undefined;
            if (!matched)
                return "it has not printed a line that matches the ready pattern";
            return named !== undefined || unreadable === undefined
                ? undefined
                : `the ready pattern found \`${unreadable}\`, which is no address`;
        },
        settle() {
            settled = true;
        },
    };
}

// EXTERNAL MODULE: ./build/servers/endpoint.js
var servers_endpoint = __webpack_require__(22070);
;// CONCATENATED MODULE: ./build/servers/hints.js
/** What to do about a server that did not start: guesses from what can be seen of it. */



/** startHint gives the best guess, or none. */
function startHint(situation) {
    return portInUse(situation) ?? wrongAddress(situation) ?? leftForeground(situation);
}
const IN_USE = /address already in use|EADDRINUSE|only one usage of each socket address|failed to bind to address/i;
function portInUse({ log, port }) {
    const lines = log.filter((line) => IN_USE.test(line));
    if (lines.length === 0)
        return undefined;
    if (lines.some((line) => line.includes(String(port)))) {
        return `port ${port} seems to be in use: another process took it after it was picked; run again`;
    }
    const named = /:(\d{4,5})\b/.exec(lines.join("\n"))?.[1];
    const place = named === undefined ? "the port it wants" : `port ${named}`;
    return `${place} seems to be in use by another process; it was given port ${port}: ${DOES_IT_READ_THE_PORT}`;
}
const DOES_IT_READ_THE_PORT = "does it read {port}, PORT or GRPC_FIXTURES_PORT?";
function wrongAddress({ given, port, listening }) {
    const elsewhere = listening.filter((address) => (0,rpc_address/* formatAddress */.M0)(address) !== (0,rpc_address/* formatAddress */.M0)(given));
    if (elsewhere.length === 0)
        return undefined;
    const places = elsewhere.slice(0, 3).map(rpc_address/* formatAddress */.M0).join(" and ");
    if (given.kind === "unix") {
        return `it listens on ${places}, but was given ${(0,rpc_address/* formatAddress */.M0)(given)}: does it read {socket} or GRPC_FIXTURES_SOCKET?`;
    }
    const samePort = elsewhere.some((address) => address.kind === "tcp" && address.port === port);
    if (!samePort) {
        return `it listens on ${places}, but was given port ${port}: ${DOES_IT_READ_THE_PORT}`;
    }
    const reachable = elsewhere.some((address) => address.kind === "tcp" && ["::", "0.0.0.0"].includes(address.host));
    return reachable ? undefined : `it listens on ${places}, but not on ${given.host}: bind {host}`;
}
function leftForeground({ exit }) {
    if (exit?.code !== 0)
        return undefined;
    return "the command must stay in the foreground until it gets SIGTERM: does it put the server into the background?";
}
/** spawnHint says what is missing; the system's ENOENT can mean the program, its interpreter or the working folder. */
function spawnHint({ program, cwd, path, code }) {
    const local = (0,external_node_path_.resolve)(cwd, program);
    const namesPath = /[\\/]/.test(program);
    if (!isFolder(cwd))
        return `the working folder ${cwd} does not exist`;
    if (code === "EACCES")
        return namesPath ? `${local} may not be executed: chmod +x it, or name its interpreter` : undefined;
    if (code !== "ENOENT")
        return undefined;
    if (namesPath) {
        return isFile(local)
            ? `${local} is there, but the interpreter in its first line is not`
            : `there is no file ${local}`;
    }
    const nearby = isFile(local) ? ` (the working folder has one: write ./${program})` : "";
    const searched = (path ?? "").split(external_node_path_.delimiter).join(" ");
    return `no \`${program}\` in PATH${nearby}; install it, or write its path. PATH has: ${searched === "" ? "nothing" : searched}`;
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./build/servers/listeners.js
/** The TCP addresses that processes listen on, as Linux shows them in /proc. Elsewhere none are found. */

/** listeningOn finds the TCP addresses that any of the processes listens on. */
function listeningOn(pids) {
    const inodes = new Set(pids.flatMap(socketInodes));
    return ["tcp", "tcp6"]
        .flatMap(listeners)
        .filter(({ inode }) => inodes.has(inode))
        .map(({ address }) => address);
}
/** The sockets among a process's open files: /proc/<pid>/fd holds links such as `socket:[12345]`. */
function socketInodes(pid) {
    const folder = `/proc/${pid}/fd`;
    return orNone(() => (0,external_node_fs_.readdirSync)(folder)).flatMap((name) => orNone(() => [(0,external_node_fs_.readlinkSync)(`${folder}/${name}`)]).flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
}
/** TCP_LISTEN in the state column of /proc/net/tcp (proc_net_tcp(5)). */
const LISTEN = "0A";
function listeners(table) {
    const rows = orNone(() => (0,external_node_fs_.readFileSync)(`/proc/self/net/${table}`, "latin1").split("\n").slice(1));
    return rows.flatMap((row) => {
        const [, local = "", , state, , , , , , inode] = row.trim().split(/\s+/);
        const [host = "", port = ""] = local.split(":");
        if (state !== LISTEN || inode === undefined)
            return [];
        return [{ address: { kind: "tcp", host: hostOf(host), port: Number.parseInt(port, 16) }, inode }];
    });
}
/** An address as the kernel prints it: 32-bit words in hexadecimal, each in the byte order of the (little-endian) machine. */
function hostOf(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => [...Buffer.from(word, "hex").reverse()]);
    if (bytes.length === 4)
        return bytes.join(".");
    const groups = Array.from({ length: 8 }, (_, i) => (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16));
    return groups.join(":").replace(/(?:^|:)0(?::0)+(?::|$)/, "::");
}
/** Processes end, and belong to others, while they are looked at: what cannot be read is not there. */
function orNone(read) {
    try {
        return read();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/servers/procfs.js
/** Processes as Linux shows them in /proc. On other systems there is none, and everything here finds nothing. */


/** processesWith finds the processes whose environment holds the marker (`NAME=value`). Zombies have no environment. */
function processesWith(marker) {
    return processIds().filter((pid) => pid !== process.pid && readProc(pid, "environ").includes(marker));
}
/** hasLivingMembers says whether a process group has a process that is no zombie; undefined where /proc cannot tell. */
function hasLivingMembers(group) {
    const pids = processIds();
    if (pids.length === 0)
        return undefined;
    return pids.some((pid) => {
        const { state, group: ofProcess } = statusOf(pid);
        return ofProcess === group && state !== "Z" && state !== "X";
    });
}
/** commandLine is what a process was started with, on one line and of bounded length. */
function commandLine(pid) {
    const words = readProc(pid, "cmdline").toString("utf8", 0, 400).split("\0");
    return (0,text_visible/* spellInvisible */.C)(words.join(" ").trim()).slice(0, 200);
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** A process can end, or belong to somebody else, between the listing and the reading: then there is nothing to read. */
function readProc(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`);
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** From `pid (name) state parent group …` (proc_pid_stat(5)); the name may itself hold spaces and brackets. */
function statusOf(pid) {
    const stat = readProc(pid, "stat").toString("latin1");
    const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { group: Number(group), ...(state === undefined ? {} : { state }) };
}

;// CONCATENATED MODULE: ./build/servers/ready.js
/** Waiting for a server to be ready. */




/** A refused connection costs next to nothing, so a server that is up is seen soon. */
const POLL_MS = 25;
/** One attempt at a server that accepts and then says nothing must not take the time of all others. */
const ATTEMPT_MS = 5000;
/** What comes of an attempt that the deadline made shorter than this says less than what came of the one before. */
const TELLING_MS = 250;
/** waitUntilReady tries the candidates again and again until one of them is ready. */
async function waitUntilReady({ candidates, attempt, timeoutMs, signal }) {
    const deadline = external_node_perf_hooks_.performance.now() + timeoutMs;
    const left = () => Math.ceil(deadline - external_node_perf_hooks_.performance.now());
    let reasons = new Map();
    while (!signal.aborted && left() > 0) {
        const tried = new Map();
        for (const address of candidates()) {
            const timeout = Math.min(ATTEMPT_MS, left());
            if (timeout <= 0 || signal.aborted)
                break;
            const reason = await attempt(address, timeout, signal).then(() => undefined, errors/* messageOf */.b);
            if (reason === undefined)
                return { ready: true, address };
            const where = (0,rpc_address/* formatAddress */.M0)(address);
            tried.set(where, timeout < TELLING_MS ? (reasons.get(where) ?? reason) : reason);
        }
        reasons = tried;
        await (0,promises_.setTimeout)(Math.max(0, Math.min(POLL_MS, left())), undefined, { signal }).catch(() => { });
    }
    return { ready: false, reasons: [...reasons.values()] };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/servers/lines.js
/** A server's output as lines, however much and however long: what is kept of it is bounded. */
/** What is shown of a line. */
const MAX_SHOWN = 4096;
/** More is read than shown, so that a secret across the cut is still recognised and masked as a whole. */
const MAX_KEPT_BYTES = MAX_SHOWN + 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** splitLines cuts a stream of bytes into lines. A line without an end costs no more memory than any other. */
function splitLines(onLine) {
    const kept = Buffer.allocUnsafe(MAX_KEPT_BYTES);
    let bytes = 0;
    const take = (chunk, start, end) => {
        if (bytes < MAX_KEPT_BYTES)
            chunk.copy(kept, bytes, start, end);
        bytes += end - start;
    };
    const emit = () => {
        if (bytes > 0 && bytes <= MAX_KEPT_BYTES && kept[bytes - 1] === CARRIAGE_RETURN)
            bytes--;
        const line = { text: kept.toString("utf8", 0, Math.min(bytes, MAX_KEPT_BYTES)), bytes };
        bytes = 0;
        onLine(line);
    };
    return {
        push(chunk) {
            let start = 0;
            for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
                take(chunk, start, end);
                emit();
                start = end + 1;
            }
            take(chunk, start, chunk.length);
        },
        end() {
            if (bytes > 0)
                emit();
        },
    };
}
/** shownLine is what may be shown of a line: masked, and cut where it is too long. */
function shownLine({ text, bytes }, mask) {
    const masked = mask(text);
    if (masked.length <= MAX_SHOWN && bytes <= MAX_KEPT_BYTES)
        return masked;
    return `${masked.slice(0, MAX_SHOWN)}… [cut: a line of ${bytes} bytes]`;
}
/** keepTail keeps the last lines of an output. */
function keepTail(maxLines = 200, maxBytes = 64 * 1024) {
    const lines = [];
    let bytes = 0;
    const cost = (line) => Math.min(line.bytes, MAX_KEPT_BYTES);
    return {
        push(line) {
            lines.push(line);
            bytes += cost(line);
            while (lines.length > maxLines || bytes > maxBytes) {
                const oldest = lines.shift();
                if (oldest === undefined)
                    break;
                bytes -= cost(oldest);
            }
        },
        last: (count) => (count <= 0 ? [] : lines.slice(-count)),
    };
}

;// CONCATENATED MODULE: ./build/servers/processTree.js
/** A server's process with everything it has started: alive or gone, and how to end it. */



/** Servers get a random id in this variable, so that what left their process group can still be found. */
const RUN_MARKER = "GRPC_FIXTURES_RUN";
/** SIGKILL cannot be refused, but a process in an uninterruptible wait takes it later. */
const KILL_WAIT_MS = 2000;
/** processTree watches the process group that `leader` leads, and the processes anywhere that hold the marker. */
function processTree(leader, marker) {
    let leaderExited = false;
    /** Once gone, the group's number can be given to others: it is never signalled again. */
    let gone = false;
    const isAlive = () => {
        if (!leaderExited)
            return true;
        // Where nobody waits for orphans, as in many containers, their zombies stay for ever: they are not alive.
        gone ||= !signalGroup(leader, 0) || hasLivingMembers(leader) === false;
        return !gone;
    };
    const isGone = () => !isAlive();
    return {
        leaderHasExited() {
            leaderExited = true;
            isAlive();
        },
        isAlive,
        async end(graceMs) {
            const killed = isAlive() && !(signalGroup(leader, "SIGTERM") && (await until(isGone, graceMs)));
            if (killed && isAlive()) {
                signalGroup(leader, "SIGKILL");
                await until(isGone, KILL_WAIT_MS);
            }
            const leftovers = await processTree_endProcessesWith(marker);
            const alive = new Set([...processesWith(marker), ...(isAlive() ? [leader] : [])]);
            return {
                killed,
                leftovers: leftovers.filter(({ pid }) => !alive.has(pid)),
                survivors: [...alive].map(processRef),
            };
        },
        killNow() {
            if (isAlive())
                signalGroup(leader, "SIGKILL");
            for (const pid of processesWith(marker))
                signal(pid, "SIGKILL");
        },
    };
}
/**
 * endProcessesWith ends every process that holds the marker (`NAME=value`) in its environment, and resolves with those
 * that it found. It kills until none is found: a process can start another while it is being looked for.
 */
async function processTree_endProcessesWith(marker) {
    const found = new Map();
    await until(() => {
        const pids = processesWith(marker);
        for (const pid of pids) {
            if (!found.has(pid))
                found.set(pid, processRef(pid));
            signal(pid, "SIGKILL");
        }
        return pids.length === 0;
    }, KILL_WAIT_MS);
    return [...found.values()];
}
function processRef(pid) {
    return { pid, command: commandLine(pid) };
}
/** Windows has no process groups: there the first process stands for all. */
function signalGroup(leader, name) {
    return signal(process.platform === "win32" ? leader : -leader, name);
}
/** Says whether there was a process to signal. One that may not be signalled (EPERM) is there. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
        return true;
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
/** Looks often at first, as most servers end within milliseconds, and then less often, as looking through /proc costs. */
async function until(done, timeoutMs) {
    const deadline = external_node_perf_hooks_.performance.now() + timeoutMs;
    for (let pause = 5; !done(); pause = Math.min(pause * 2, 50)) {
        const left = deadline - external_node_perf_hooks_.performance.now();
        if (left <= 0)
            return false;
        await (0,promises_.setTimeout)(Math.min(pause, left));
    }
    return true;
}

;// CONCATENATED MODULE: ./build/servers/serverProcess.js
/** A server's process: started without a shell, its output always read, its end always noticed. */






/** A descendant can hold the pipe open for ever, so the end of the output is not waited for longer than this. */
const OUTPUT_END_MS = 250;
/** launch starts the process, in a process group of its own. Rejects with the system's error where it cannot. */
async function launch({ program, args, cwd, env, mask, log, onLine }) {
    const id = (0,external_node_crypto_.randomUUID)();
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env: { ...env, [RUN_MARKER]: id },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
        shell: false,
        windowsHide: true,
    });
    const pid = await spawned(child);
    const marker = `${RUN_MARKER}=${id}`;
    const tree = processTree(pid, marker);
    const tail = keepTail();
    let exit;
    const exited = new Promise((resolve) => {
        child.once("exit", (code, signal) => {
            exit = { code, signal };
            tree.leaderHasExited();
            resolve(exit);
        });
    });
    const receive = (line, stream) => {
        tail.push(line);
        onLine(line.text, stream);
        log?.(shownLine(line, mask));
    };
    const ends = [
        readLines(child.stdout, (line) => receive(line, "stdout")),
        readLines(child.stderr, (line) => receive(line, "stderr")),
    ];
    const outputRead = async () => {
        const giveUp = new AbortController();
        await Promise.race([Promise.all(ends), (0,promises_.setTimeout)(OUTPUT_END_MS, undefined, { signal: giveUp.signal }).catch(() => { })]);
        giveUp.abort();
    };
    return {
        pid,
        marker,
        exited,
        exit: () => exit,
        outputRead,
        tail: (lines = Number.POSITIVE_INFINITY) => tail.last(lines).map((line) => shownLine(line, mask)),
        async stop(timeoutMs) {
            const report = await tree.end(timeoutMs);
            await outputRead();
            // A pipe that a survivor holds must not keep this process from ending.
            child.stdout.destroy();
            child.stderr.destroy();
            child.unref();
            const leftovers = report.leftovers.map((process) => masked(process, mask));
            const survivors = report.survivors.map((process) => masked(process, mask));
            const notes = stopNotes(report.killed, leftovers, survivors, timeoutMs);
            return { ...(exit === undefined ? {} : { exit }), killed: report.killed, leftovers, survivors, notes };
        },
        killNow: () => tree.killNow(),
    };
}
/** Resolves with the process id. Once spawned, a child emits `error` only for a failed signal, which nobody sends this way. */
async function spawned(child) {
    await (0,external_node_events_.once)(child, "spawn");
    child.on("error", () => { });
    if (child.pid === undefined)
        throw new Error("the process has no id");
    return child.pid;
}
/** Reads to the end, whatever comes: a pipe that nobody reads would block the server. */
function readLines(stream, onLine) {
    const splitter = splitLines(onLine);
    return new Promise((resolve) => {
        stream
            .on("data", (chunk) => splitter.push(chunk))
            .on("error", () => {
            // `close` follows.
        })
            .on("close", () => {
            splitter.end();
            resolve();
        });
    });
}
function masked({ pid, command }, mask) {
    return { pid, command: mask(command) };
}
function stopNotes(killed, leftovers, survivors, timeoutMs) {
    return [
        ...(killed ? [`had to be killed: it did not end within ${timeoutMs} ms of SIGTERM`] : []),
        ...leftovers.map(({ pid, command }) => `left a process behind that was killed: ${pid} (${command})`),
        ...survivors.map(({ pid, command }) => `left a process behind that could not be killed: ${pid} (${command})`),
    ];
}

;// CONCATENATED MODULE: ./build/servers/command.js
/** Starting a server from its command. */













/** startCommand starts the command and resolves when the server is ready; where it fails nothing is left. */
async function startCommand(spec, environment, inUse) {
    const began = external_node_perf_hooks_.performance.now();
    const start = await prepare(spec, environment, inUse);
    const { endpoint } = start;
    const server = await launchServer(start).catch(async (error) => {
        await endpoint.release();
        throw error;
    });
    const used = { killNow: server.killNow, releaseNow: endpoint.releaseNow };
    inUse.servers.add(used);
    let stopping;
    const stop = () => {
        stopping ??= server.stop(spec.stopTimeoutMs).finally(async () => {
            await endpoint.release();
            inUse.servers.delete(used);
        });
        return stopping;
    };
    const address = await addressWhenReady(start, server).catch(async (error) => {
        await stop();
        throw error;
    });
    return {
        address,
        ...(spec.tls === undefined ? {} : { tls: spec.tls }),
        pid: server.pid,
        startedMs: external_node_perf_hooks_.performance.now() - began,
        exited: server.exited,
        hasExited: () => server.exit() !== undefined,
        tail: server.tail,
        stop,
    };
}
async function prepare(spec, environment, inUse) {
    const pattern = spec.ready.kind === "log" ? await readyPattern(spec.ready.pattern) : undefined;
    const texts = [...spec.command, ...Object.values(spec.env)];
    const usesSocket = usesPlaceholder(texts, "socket");
    const temporaryFolder = environment.baseEnv.TMPDIR || "/tmp";
    const endpoint = await (0,servers_endpoint/* reserveEndpoint */.a)(inUse.ports, usesSocket ? { temporaryFolder } : undefined).catch((error) => {
        throw new ServerStartError({ stage: "spawn", message: `no port or socket for the server: ${error.message}` });
    });
    const candidates = watchForAddress({
        given: endpoint.address,
        mayChoose: !usesSocket && !usesPlaceholder(texts, "port"),
        ...(pattern === undefined ? {} : { pattern }),
    });
    return { spec, environment, endpoint, candidates };
}
/** The engine of patterns is large, and loaded only where a pattern is configured. */
async function readyPattern(pattern) {
    const { compileLogPattern, LogPatternError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44099));
    try {
        return compileLogPattern(pattern);
    }
    catch (error) {
        if (error instanceof LogPatternError)
            throw new ServerStartError({ stage: "spawn", message: error.message });
        throw error;
    }
}
const SPAWN_REASONS = { ENOENT: "not found", EACCES: "permission denied" };
async function launchServer({ spec, environment, endpoint, candidates }) {
    const { encoding, descriptors, mask, log } = environment;
    const values = { ...endpoint, host: servers_endpoint/* LOOPBACK */.W, encoding, ...(descriptors === undefined ? {} : { descriptors }) };
    const [program = "", ...args] = spec.command.map((text) => fillPlaceholders(text, values));
    const env = {
        ...environment.baseEnv,
        PORT: String(endpoint.port),
        GRPC_FIXTURES_PORT: String(endpoint.port),
        GRPC_FIXTURES_SOCKET: endpoint.socket,
        GRPC_FIXTURES_ENCODING: encoding,
        GRPC_FIXTURES_DESCRIPTORS: descriptors,
        GRPC_FIXTURES_PATHS: environment.paths.join(external_node_path_.delimiter),
        ...Object.fromEntries(Object.entries(spec.env).map(([name, text]) => [name, fillPlaceholders(text, values)])),
    };
    const { cwd } = spec;
    try {
        return await launch({
            program,
            args,
            cwd,
            env,
            mask,
            onLine: candidates.onLine,
            ...(log === undefined ? {} : { log }),
        });
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
        const reason = SPAWN_REASONS[code ?? ""] ?? (0,errors/* messageOf */.b)(error);
        throw new ServerStartError({
            stage: "spawn",
            message: mask(`\`${spec.command.join(" ")}\` could not be started in ${cwd}: ${reason}`),
            hint: spawnHint({ program, cwd, path: env.PATH, code }),
        });
    }
}
async function addressWhenReady(start, server) {
    const { spec, candidates, environment } = start;
    const { signal } = environment;
    const over = new AbortController();
    const end = () => over.abort();
    void server.exited.then(end);
    signal?.addEventListener("abort", end);
    if (signal?.aborted)
        end();
    const readiness = await waitUntilReady({
        candidates: candidates.current,
        attempt: attemptFor(spec.ready, spec.tls),
        timeoutMs: spec.startTimeoutMs,
        signal: over.signal,
    });
    signal?.removeEventListener("abort", end);
    candidates.settle();
    signal?.throwIfAborted();
    // Also where something answered: that was another process then.
    if (server.exit() !== undefined)
        throw await exitedEarly(start, server);
    if (readiness.ready)
        return readiness.address;
    throw notReady(start, server, readiness.reasons);
}
/** As many lines as people read in a failure; the whole output is in the log file. */
const SHOWN_LINES = 40;
async function exitedEarly({ endpoint }, server) {
    await server.outputRead();
    const exit = await server.exited;
    const log = server.tail(SHOWN_LINES);
    return new ServerStartError({
        stage: "exited",
        message: `the server ${describeExit(exit)} before it was ready`,
        hint: startHint({ given: endpoint.address, port: endpoint.port, log, listening: [], exit }),
        log,
    });
}
function notReady({ spec, environment, endpoint, candidates }, server, reasons) {
    const problem = candidates.problem();
    const why = environment.mask(problem ?? reasons.join("; "));
    const log = server.tail(SHOWN_LINES);
    const listening = listeningOn(processesWith(server.marker));
    return new ServerStartError({
        stage: "not-ready",
        message: `the server was not ready within ${spec.startTimeoutMs} ms (ready: ${spec.ready.kind}): ${why}`,
        hint: startHint({ given: endpoint.address, port: endpoint.port, log, listening }),
        log,
    });
}

;// CONCATENATED MODULE: ./build/servers/start.js
/** Starting a server under test: from a specification to an address that answers. */






/**
 * startServer starts a server, or attaches to one, and resolves when it is ready. Rejects with ServerStartError, or with
 * the reason of the environment's signal; nothing of the server is left then. Servers that are started at the same time
 * share `inUse`, as they do in a supervisor.
 */
async function startServer(spec, environment, inUse = nothingInUse()) {
    environment.signal?.throwIfAborted();
    switch (spec.kind) {
        case "command":
            return startCommand(spec, environment, inUse);
        case "attached":
            return attach(spec, environment);
    }
}
/** attach waits for a server that somebody else runs, and leaves it running. */
async function attach(spec, { signal }) {
    const began = external_node_perf_hooks_.performance.now();
    const { address, ready, tls } = spec;
    const readiness = await waitUntilReady({
        candidates: () => [address],
        attempt: attemptFor(ready, tls),
        timeoutMs: spec.startTimeoutMs,
        signal: signal ?? new AbortController().signal,
    });
    signal?.throwIfAborted();
    if (!readiness.ready) {
        throw new ServerStartError({
            stage: "not-ready",
            message: `the server was not ready within ${spec.startTimeoutMs} ms (ready: ${ready.kind}): ${readiness.reasons.join("; ")}`,
            hint: "this server is attached to and not started: start it before the run, or give its command",
        });
    }
    return {
        address,
        ...(tls === undefined ? {} : { tls }),
        startedMs: external_node_perf_hooks_.performance.now() - began,
        exited: new Promise(() => { }),
        hasExited: () => false,
        tail: () => [],
        stop: async () => ({ killed: false, leftovers: [], survivors: [], notes: [] }),
    };
}

;// CONCATENATED MODULE: ./build/servers/supervisor.js
/** All servers of a run together, so that none outlives it however it ends. */



/** createSupervisor makes a supervisor without servers. Its owner calls `stopAll` on every way out of a run. */
function createSupervisor() {
    const inUse = nothingInUse();
    const closing = new AbortController();
    // A listener for each server is no leak, which Node 20 would warn of from the eleventh on.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const starting = new Set();
    const running = new Set();
    const startOne = async (spec, environment) => {
        const either = eitherSignal(closing.signal, environment.signal);
        try {
            const server = await startServer(spec, { ...environment, signal: either.signal }, inUse);
            running.add(server);
            return server;
        }
        finally {
            either.release();
        }
    };
    return {
        start(spec, environment) {
            const start = startOne(spec, environment);
            starting.add(start);
            const forget = () => void starting.delete(start);
            start.then(forget, forget);
            return start;
        },
        async stopAll() {
            closing.abort(new Error("the servers are being stopped"));
            await Promise.allSettled(starting);
            return Promise.all([...running].map((server) => server.stop()));
        },
        killAllNow() {
            closing.abort(new Error("the servers are being stopped"));
            killAllNow(inUse);
        },
    };
}
/** AbortSignal.any, which Node 20.0 does not have. */
function eitherSignal(first, second) {
    const controller = new AbortController();
    const sources = second === undefined ? [first] : [first, second];
    const listeners = sources.map((source) => {
        const onAbort = () => controller.abort(source.reason);
        if (source.aborted)
            onAbort();
        else
            source.addEventListener("abort", onAbort);
        return () => source.removeEventListener("abort", onAbort);
    });
    return {
        signal: controller.signal,
        release: () => {
            for (const remove of listeners)
                remove();
        },
    };
}

// EXTERNAL MODULE: ./build/action/shown.js + 1 modules
var shown = __webpack_require__(48340);
;// CONCATENATED MODULE: ./build/action/cleanUp.js
/** What the `post` step does: end servers that outlived a step which was cancelled, and killed before it could. */



/** Every process that a step starts has the step's id in this variable. */
const STEP_MARKER = "GRPC_FIXTURES_STEP";
/** Where the step keeps its id for the post step. */
const STEP_STATE = "step";
/** cleanUp ends what is left of the step, and names it. */
async function cleanUp(runner) {
    const step = runner.state(STEP_STATE);
    // The id is ours: with any other text strangers' processes could be meant.
    if (!/^[0-9a-f-]{36}$/.test(step))
        return;
    const ended = await endProcessesWith(`${STEP_MARKER}=${step}`);
    if (ended.length === 0)
        return;
    const names = ended.map(({ pid, command }) => `${command} (process ${pid})`);
    tell(`What outlived the step had to be ended: ${listOf(names, 10)}`, runner, "warning");
}

// EXTERNAL MODULE: ./build/action/outputs.js
var action_outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/publish.js + 2 modules
var publish = __webpack_require__(48774);
// EXTERNAL MODULE: ./build/action/quotedLog.js
var quotedLog = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/action/surroundings.js + 2 modules
var action_surroundings = __webpack_require__(58603);
;// CONCATENATED MODULE: ./build/action/runMode.js
/** `mode: all` and `mode: run`: start the servers, run the suite and decide; of a leg that is all that its own bindings can say. */











/** runMode resolves with whether the gate passed. */
async function runMode(inputs, given, context) {
    const { environment, runner } = context;
    const kind = inputs.mode === "run" ? "leg" : "whole";
    const surroundings = await (0,action_surroundings/* lookAround */.h)(kind, inputs, given, context);
    const { settings } = surroundings;
    const supervisor = createSupervisor();
    const interrupt = new AbortController();
    context.onExit(supervisor.killAllNow);
    context.onInterrupt(() => interrupt.abort());
    // Whatever becomes of this process, the post step finds what it has started.
    const step = (0,external_node_crypto_.randomUUID)();
    runner.saveState(STEP_STATE, step);
    const log = (0,quotedLog/* quotedLog */.H)(context.write);
    const progress = createProgress({
        write: log.write,
        isTty: false,
        color: true,
        columns: () => 120,
        now: () => performance.now(),
    });
    try {
        const { report, outputs } = await executeRun(settings, {
            environment: { ...environment, [STEP_MARKER]: step },
            supervisor,
            signal: interrupt.signal,
            onEvent: (event) => progress.handle(event),
            onReport(finished) {
                progress.close();
                log.write((0,console/* renderConsole */.q)(finished, { color: true }));
                log.close();
                (0,action_outputs/* setCounts */.f)(finished, runner);
            },
        });
        (0,action_outputs/* setPaths */.t)(settings, outputs, runner);
        const isCancelled = interrupt.signal.aborted;
        await (0,publish/* publish */.m)({ report, outputs, kind, isCancelled }, inputs, surroundings, context);
        if (report.bindings.some(({ server }) => server.kind === "embedded")) {
            (0,shown/* tell */.qz)("No binding is configured, so the fixtures were run against the embedded fixture server, which answers from them: " +
                "this tests the fixtures and no binding. Set `server-command`, `server-address`, or `bindings:` in grpc-fixtures.yml.", runner, "warning");
        }
        return report.result === "passed";
    }
    finally {
        progress.close();
        log.close();
        await supervisor.stopAll();
    }
}


/***/ }),

/***/ 27492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  editEntries: () => (/* binding */ editEntries)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/config/errors.js
var errors = __webpack_require__(42356);
// EXTERNAL MODULE: ./build/config/source.js
var source = __webpack_require__(86246);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/config/complaint.js
var complaint = __webpack_require__(32850);
;// CONCATENATED MODULE: ./build/config/edit/entries-json.js
/** The entries of a configuration in JSON, edited in place. */



/** editJsonEntries makes the changes, in the indentation of the text. The text is valid JSON. */
function editJsonEntries(text, edits) {
    return edits.reduce(editBinding, text);
}
function editBinding(text, { binding, instead, added }) {
    const list = ["bindings", binding, "known-failing"];
    const found = (0,complaint/* valueAt */.fK)(JSON.parse(text), ["bindings", binding, "known-failing"]);
    const entries = Array.isArray(found) ? found : [];
    const formattingOptions = formattingOf(text);
    let edited = text;
    const put = (path, value, isArrayInsertion = false) => {
        edited = (0,main.applyEdits)(edited, (0,main.modify)(edited, path, value, { formattingOptions, isArrayInsertion }));
    };
    const removed = [...instead.values()].filter((copies) => copies.length === 0).length;
    if (removed > 0 && removed === entries.length && added.length === 0) {
        put(list, undefined);
        return edited;
    }
    // From the last, so that the positions hold.
    for (const [index, [first, ...others]] of [...instead].sort(([a], [b]) => b - a)) {
        for (const copy of others.toReversed())
            put([...list, index + 1], { ...membersOf(entries[index]), ...copy }, true);
        if (first === undefined)
            put([...list, index], undefined);
        else
            for (const [key, value] of Object.entries(first))
                put([...list, index, key], value);
    }
    if (found === undefined && added.length > 0)
        put(list, added);
    else
        for (const entry of added)
            put([...list, END], entry, true);
    return edited;
}
function membersOf(value) {
    return (0,json_value/* isObject */.G)(value) ? value : {};
}
/** The library's word for what comes after the last item. */
const END = -1;
function formattingOf(text) {
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.startsWith("\t") ? 1 : indent.length, eol };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/yaml.js
var yaml = __webpack_require__(95252);
;// CONCATENATED MODULE: ./build/config/edit/splice.js
/** Places in a text, and changes made at several of them at once. */
/** spliceAll makes changes that do not overlap. */
function spliceAll(text, splices) {
    // From the last, so that the places hold.
    const fromLast = [...splices].sort((a, b) => b.start - a.start || b.end - a.end);
    return fromLast.reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}
/** lineStart is where the line of an offset begins. */
function lineStart(text, offset) {
    return text.lastIndexOf("\n", offset - 1) + 1;
}
/** lineBreak is where the line of an offset ends, before its line break. */
function lineBreak(text, offset) {
    const newline = text.indexOf("\n", offset);
    if (newline === -1)
        return text.length;
    return text[newline - 1] === "\r" && newline > offset ? newline - 1 : newline;
}
/** lineEnd is where the next line begins. */
function lineEnd(text, offset) {
    const newline = text.indexOf("\n", offset);
    return newline === -1 ? text.length : newline + 1;
}
/** contentEnd goes back over the white space before an offset. */
function contentEnd(text, offset) {
    let end = offset;
    while (end > 0 && /\s/.test(text.charAt(end - 1)))
        end--;
    return end;
}

// EXTERNAL MODULE: ./build/config/yaml-key.js
var yaml_key = __webpack_require__(21462);
;// CONCATENATED MODULE: ./build/config/edit/yaml-entry.js
/** One entry `known-failing` as YAML: a new one, or a copy of one that is there. */



/** pairAt finds a member of a map by its key as it is written. */
function pairAt(map, key) {
    return map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && (0,yaml_key/* keyText */.P)(pair.key) === key);
}
/** endOfMap is where the last thing that a map says ends. */
function endOfMap(text, map) {
    const last = map.items.at(-1);
    return contentEnd(text, (last?.value ?? last?.key ?? map).range[1]);
}
/** blockEntry writes an entry as the lines of a list's item. */
function blockEntry(entry, indent) {
    return yaml_entry_membersOf(entry).map((member, index) => `${indent}${index === 0 ? "- " : "  "}${member}`);
}
/** flowEntry writes an entry on one line. */
function flowEntry(entry) {
    return `{ ${yaml_entry_membersOf(entry).join(", ")} }`;
}
function yaml_entry_membersOf(entry) {
    return Object.entries(entry).map(([key, value]) => `${key}: ${scalarText(key, value)}`);
}
/** Words that YAML, or an older reader of it, takes for something else than text. */
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;
/** Reasons are always quoted: they are prose, and will be written anew. */
function scalarText(key, value) {
    const isPlain = /^[A-Za-z][\w./-]*$|^\d{4}-\d{2}-\d{2}$/.test(value) && !WORDS.test(value);
    return isPlain && key !== "reason" ? value : JSON.stringify(value);
}
/** copySplices makes a copy of an entry out of its text: the places to change, and what to write there. */
function copySplices(text, entry, copy, eol) {
    if (!(0,dist/* isMap */.jh)(entry))
        return [];
    const changed = [];
    const missing = [];
    for (const [key, value] of Object.entries(copy)) {
        const found = pairAt(entry, key)?.value;
        const written = scalarText(key, value);
        if (found === undefined || found === null)
            missing.push(`${key}: ${written}`);
        else
            changed.push({ start: found.range[0], end: contentEnd(text, found.range[1]), text: written });
    }
    if (missing.length === 0)
        return changed;
    const end = endOfMap(text, entry);
    if (entry.flow === true)
        return [...changed, { start: end, end, text: missing.map((each) => `, ${each}`).join("") }];
    // A comment at the end of the line stays there.
    const at = lineBreak(text, end);
    const indent = " ".repeat(entry.range[0] - lineStart(text, entry.range[0]));
    return [...changed, { start: at, end: at, text: missing.map((each) => `${eol}${indent}${each}`).join("") }];
}
/** copyText is the text from `start` up to `end`, which holds an entry, with the changes of a copy. */
function copyText(text, { entry, start, end }, copy, eol) {
    const splices = copySplices(text, entry, copy, eol);
    const moved = splices.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
    return spliceAll(text.slice(start, end), moved);
}

;// CONCATENATED MODULE: ./build/config/edit/yaml-lists.js



const KEY = "known-failing";
/** beginList writes the first entries of a binding, after all else that is said of it. */
function beginList({ text, eol }, binding, added) {
    const end = endOfMap(text, binding);
    if (binding.flow === true) {
        return { start: end, end, text: `, ${KEY}: [${added.map(flowEntry).join(", ")}]` };
    }
    const at = lineBreak(text, end);
    const indent = indentOf(text, binding.range[0]);
    return { start: at, end: at, text: eol + [`${indent}${KEY}:`, ...itemLines(added, `${indent}  `)].join(eol) };
}
/** changeBlockList changes a list whose items begin with a dash. */
function changeBlockList(source, { pair, list }, { instead, added }) {
    const { text, eol } = source;
    const items = list.items.map((entry, index) => {
        const dash = dashesOf(list)[index] ?? entry.range[0];
        return { entry, start: lineStart(text, dash), end: lineEnd(text, contentEnd(text, entry.range[1])), dash };
    });
    const splices = [];
    for (const [index, copies] of instead) {
        const item = items[index];
        if (item === undefined)
            continue;
        const copied = copies.map((copy) => terminated(copyText(text, item, copy, eol), eol));
        splices.push({ start: item.start, end: item.end, text: copied.join("") });
    }
    const last = items.at(-1);
    if (added.length > 0 && last !== undefined) {
        const lines = itemLines(added, " ".repeat(last.dash - last.start)).join(eol) + eol;
        const isUnended = text.charAt(last.end - 1) !== "\n" && !instead.has(items.length - 1);
        splices.push({ start: last.end, end: last.end, text: isUnended ? eol + lines : lines });
    }
    if (isEmptied(list, instead, added)) {
        splices.push({ start: lineStart(text, pair.key.range[0]), end: lineEnd(text, pair.key.range[1]), text: "" });
    }
    return splices;
}
/** changeFlowList writes a list in brackets anew, out of the texts of its items. */
function changeFlowList(source, place, { instead, added }) {
    const { text, eol } = source;
    const { binding, pair, list } = place;
    const whole = { start: list.range[0], end: contentEnd(text, list.range[1]) };
    const standsAlone = binding.flow !== true;
    if (isEmptied(list, instead, added)) {
        if (!standsAlone)
            return { ...whole, text: "[]" };
        return { start: lineStart(text, pair.key.range[0]), end: lineEnd(text, whole.end), text: "" };
    }
    if (list.items.length === 0 && standsAlone) {
        const indent = indentOf(text, pair.key.range[0]);
        const lines = itemLines(added, `${indent}  `);
        return { start: contentEnd(text, whole.start), end: whole.end, text: eol + lines.join(eol) };
    }
    const { lead, separator, trail } = gapsOf(source, list, whole.end);
    const kept = list.items.flatMap((entry, index) => copiesOf(source, entry, instead.get(index)));
    return { ...whole, text: `[${lead}${[...kept, ...added.map(flowEntry)].join(separator)}${trail}]` };
}
function copiesOf({ text, eol }, entry, copies = [{}]) {
    const [start, valueEnd] = entry.range;
    return copies.map((copy) => copyText(text, { entry, start, end: contentEnd(text, valueEnd) }, copy, eol));
}
/** What stands before the first item, between two, and after the last. A comment there would be lost. */
function gapsOf({ text, file }, { items, range }, end) {
    const bounds = [range[0] + 1, ...items.flatMap((item) => [item.range[0], contentEnd(text, item.range[1])]), end - 1];
    const gaps = bounds.flatMap((bound, index) => (index % 2 === 0 ? [text.slice(bound, bounds[index + 1])] : []));
    if (gaps.some((gap) => gap.includes("#"))) {
        throw new errors/* EntryEditError */.F9(`${file}:${lineNumber(text, range[0])}: comments stand between the entries in brackets: give each entry a line of its own that begins with a dash, or edit them by hand`);
    }
    const [lead = "", ...others] = gaps;
    const trail = items.length === 0 ? "" : (others.at(-1) ?? "");
    const between = others.length > 1 ? (others[0] ?? ", ") : `,${lead.includes("\n") ? lead : " "}`;
    return { lead, separator: between, trail };
}
/** lineNumber counts from 1. */
function lineNumber(text, offset) {
    return text.slice(0, offset).split("\n").length;
}
function isEmptied(list, instead, added) {
    return (added.length === 0 && list.items.length > 0 && list.items.every((_, index) => instead.get(index)?.length === 0));
}
/** Where the dash of each item stands. The last of the tokens can be a comment alone, without an item. */
function dashesOf({ srcToken }) {
    if (srcToken?.type !== "block-seq")
        return [];
    return srcToken.items.flatMap(({ start }) => {
        const dash = start.find(({ type }) => type === "seq-item-ind");
        return dash === undefined ? [] : [dash.offset];
    });
}
function itemLines(entries, indent) {
    return entries.flatMap((entry) => blockEntry(entry, indent));
}
function indentOf(text, offset) {
    return " ".repeat(offset - lineStart(text, offset));
}
function terminated(lines, eol) {
    return lines.endsWith("\n") ? lines : lines + eol;
}

;// CONCATENATED MODULE: ./build/config/edit/entries-yaml.js
/** The entries of a configuration in YAML, edited in place: what is not touched keeps its layout and its comments. */






/** editYamlEntries makes the changes. Throws EntryEditError where an anchor or an alias shares what is to be changed. */
function editYamlEntries(text, file, edits) {
    const source = { text, file, eol: text.includes("\r\n") ? "\r\n" : "\n" };
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { ...yaml/* YAML_OPTIONS */.N, keepSourceTokens: true });
    const bindings = mapAt(source, contents, "bindings");
    return spliceAll(text, edits.flatMap((edit) => splicesFor(source, mapAt(source, bindings, edit.binding), edit)));
}
function splicesFor(source, binding, edit) {
    const pair = pairAt(binding, KEY);
    const list = pair?.value;
    if (pair === undefined || !list)
        return edit.added.length === 0 ? [] : [beginList(source, binding, edit.added)];
    (0,dist/* visit */.YR)(list, { Node: (_, node) => refuseShared(source, node) });
    if (!(0,dist/* isSeq */.oP)(list))
        throw new errors/* EntryEditError */.F9(`${source.file}: \`${KEY}\` is no list`);
    if (edit.instead.size === 0 && edit.added.length === 0)
        return [];
    const place = { binding, pair, list };
    return list.flow === true ? [changeFlowList(source, place, edit)] : changeBlockList(source, place, edit);
}
function mapAt(source, parent, key) {
    const found = (0,dist/* isMap */.jh)(parent) ? pairAt(parent, key)?.value : undefined;
    if (found)
        refuseShared(source, found);
    if ((0,dist/* isMap */.jh)(found))
        return found;
    throw new errors/* EntryEditError */.F9(`${source.file}: there is no map \`${key}\` whose entries could be edited`);
}
/** A change of what is shared would be one in several places. */
function refuseShared({ text, file }, node) {
    const name = (0,dist/* isAlias */.Vj)(node) ? `*${node.source}` : node.anchor === undefined ? undefined : `&${node.anchor}`;
    if (name === undefined)
        return;
    throw new errors/* EntryEditError */.F9(`${file}:${lineNumber(text, node.range?.[0] ?? 0)}: \`${name}\` shares what is to be edited with other places: write it out, or edit it by hand`);
}

;// CONCATENATED MODULE: ./build/config/edit/entries.js
/** Changes to the entries `known-failing` in the text of a configuration file. All else stays as it is written. */






/**
 * editEntries changes the entries of some bindings. Throws EntryEditError, which says where and why, if the text has them
 * in a form that is left to a person; a text that would not say just what it should is never given.
 */
function editEntries(text, file, edits) {
    const before = valueIn(text, file);
    const isJson = file.toLowerCase().endsWith(".json");
    const edited = isJson ? editJsonEntries(text, edits) : editYamlEntries(text, file, edits);
    const wanted = edits.reduce(valueWith, before);
    if (!(0,external_node_util_.isDeepStrictEqual)(settled(valueIn(edited, file)), settled(wanted))) {
        throw new errors/* EntryEditError */.F9(`${file}: \`known-failing\` is written in a way that cannot be edited here: edit it by hand`);
    }
    return edited;
}
function valueIn(text, file) {
    const { document, problems } = (0,source.parseSource)(text, file);
    if (document !== undefined && problems.length === 0)
        return document.value;
    throw new errors/* EntryEditError */.F9(`${file}: cannot be read as it would be written: edit it by hand`);
}
/** What the file should say afterwards. */
function valueWith(root, { binding, instead, added }) {
    const bindings = objectOf((0,json_value/* isObject */.G)(root) ? root.bindings : undefined);
    const own = objectOf(bindings[binding]);
    const list = own["known-failing"];
    const kept = (Array.isArray(list) ? list : []).flatMap((entry, index) => {
        const copies = instead.get(index);
        return copies === undefined ? [entry] : copies.map((copy) => ({ ...objectOf(entry), ...copy }));
    });
    const entries = [...kept, ...added.map((entry) => ({ ...entry }))];
    return { ...objectOf(root), bindings: { ...bindings, [binding]: { ...own, "known-failing": entries } } };
}
function objectOf(value) {
    return (0,json_value/* isObject */.G)(value) ? value : {};
}
/** No entries are the same as an empty list of them. */
function settled(root) {
    const bindings = Object.entries(objectOf(objectOf(root).bindings)).map(([name, binding]) => {
        const { "known-failing": entries, ...rest } = objectOf(binding);
        return [name, Array.isArray(entries) && entries.length > 0 ? { ...rest, "known-failing": entries } : rest];
    });
    return { ...objectOf(root), bindings: Object.fromEntries(bindings) };
}


/***/ }),

/***/ 87743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ requestMessages),
/* harmony export */   e9: () => (/* binding */ replyMessage),
/* harmony export */   jA: () => (/* binding */ replyStream)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1766);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71809);
/* harmony import */ var _generator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56618);



/** requestMessages are the messages the client sends. */
function requestMessages(fixture, input) {
    const { request } = fixture.spec;
    if (request.message !== undefined)
        return fromList([request.message]);
    return streamOf(request, fixture.seed, input) ?? fromList([]);
}
/** replyMessage is the one message a unary-response method answers with; undefined where the fixture leaves it open. */
function replyMessage(fixture) {
    const { message } = fixture.spec.expected_response;
    // gRPC cannot deliver a message beside a non-OK status of such a method, and a string is prose.
    return (0,_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesMessage */ .pN)(fixture.spec) && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(message) ? message : undefined;
}
/** replyStream is the exact stream a streaming-response method answers with; undefined where the fixture leaves it open. */
function replyStream(fixture, output) {
    return streamOf(fixture.spec.expected_response, fixture.seed, output);
}
function streamOf(spec, seed, type) {
    if (spec.stream !== undefined)
        return fromList(spec.stream);
    if (spec.stream_generator === undefined)
        return undefined;
    return (0,_generator_js__WEBPACK_IMPORTED_MODULE_0__/* .generateMessages */ .AO)({
        text: spec.stream_generator,
        size: spec.stream_size ?? 0,
        seed,
        type,
        ...(spec.payload_bytes === undefined ? {} : { payloadBytes: spec.payload_bytes }),
    });
}
function fromList(list) {
    return { size: list.length, at: (index) => list[index] ?? {} };
}


/***/ }),

/***/ 83783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMPRESSIONS),
/* harmony export */   w: () => (/* binding */ describeCancel)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96008);
/** How a client behaves on a call, beyond sending all it has, half-closing and reading what comes. */

/** How request messages may be compressed: the names of `grpc-encoding` (gRPC's compression.md). */
const COMPRESSIONS = ["identity", "gzip", "deflate"];
/** describeCancel says when the client cancels, as the end of a sentence. */
function describeCancel(point) {
    switch (point.kind) {
        case "after-sent":
            return `after it had sent ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(point.messages, "message")}`;
        case "after-received":
            return `after ${point.messages} ${point.messages === 1 ? "reply" : "replies"}`;
        case "after-ms":
            return `after ${point.ms} ms`;
        case "before-half-close":
            return "before its half-close";
    }
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ FrameError),
  tS: () => (/* binding */ FrameReader),
  $3: () => (/* binding */ frameMessage)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/rpc/compression.js
/** The two compressions that every gRPC library knows. `deflate` is zlib's format, as in HTTP (RFC 9110, section 8.4.1.2). */

function compress(payload, compression) {
    switch (compression) {
        case "identity":
            return payload;
        case "gzip":
            return (0,external_node_zlib_.gzipSync)(payload);
        case "deflate":
            return (0,external_node_zlib_.deflateSync)(payload);
    }
}
/** decompress unpacks no more than so many bytes; undefined where the encoding is not known. Throws as zlib does. */
function decompress(payload, encoding, maxOutputLength) {
    switch (encoding) {
        case "gzip":
            return (0,external_node_zlib_.gunzipSync)(payload, { maxOutputLength });
        case "deflate":
            return (0,external_node_zlib_.inflateSync)(payload, { maxOutputLength });
        default:
            return undefined;
    }
}
/** isTooLarge tells zlib's refusal to unpack more from its other errors. */
function isTooLarge(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(69880);
;// CONCATENATED MODULE: ./build/rpc/framing.js


const PREFIX_BYTES = 5;
/** A stream of frames that cannot be read on; the status is the one a gRPC client gives it. */
class FrameError extends Error {
    name = "FrameError";
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/** frameMessage puts the prefix before a payload, which it compresses if told to. */
function frameMessage(payload, compression = "identity") {
    const sent = compress(payload, compression);
    const frame = Buffer.allocUnsafe(PREFIX_BYTES + sent.length);
    frame[0] = compression === "identity" ? 0 : 1;
    frame.writeUInt32BE(sent.length, 1);
    frame.set(sent, PREFIX_BYTES);
    return frame;
}
/**
 * Cuts received bytes into messages. It buffers at most one message of `maxMessageBytes`: a longer one is refused by its
 * prefix, before its payload is kept.
 */
class FrameReader {
    #maxMessageBytes;
    #onMessage;
    #encoding = "identity";
    #chunks = [];
    #buffered = 0;
    #needed = PREFIX_BYTES;
    #held = false;
    #compressedCount = 0;
    #largestPlain = 0;
    constructor(maxMessageBytes, onMessage) {
        this.#maxMessageBytes = maxMessageBytes;
        this.#onMessage = onMessage;
    }
    /** The reply's `grpc-encoding`, known once its headers are. */
    setEncoding(encoding) {
        this.#encoding = encoding;
    }
    /** How many bytes of an unfinished frame there are. */
    get pendingBytes() {
        return this.#buffered;
    }
    /** How many of the messages that were handed on had come compressed. */
    get compressedCount() {
        return this.#compressedCount;
    }
    /** The size of the largest message that came as it is, in bytes. */
    get largestPlainBytes() {
        return this.#largestPlain;
    }
    /** push takes a chunk and hands on each message that is complete. Throws FrameError. */
    push(chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        this.#handOn();
    }
    /** hold keeps back what follows the message that is being handed on. */
    hold() {
        this.#held = true;
    }
    /** release goes on where `hold` stopped. Throws FrameError. */
    release() {
        this.#held = false;
        this.#handOn();
    }
    #handOn() {
        while (!this.#held && this.#buffered >= this.#needed) {
            const bytes = this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
            const rest = this.#consume(bytes);
            this.#chunks = rest.length === 0 ? [] : [rest];
            this.#buffered = rest.length;
        }
    }
    #consume(bytes) {
        let at = 0;
        for (;;) {
            if (this.#held || bytes.length - at < PREFIX_BYTES) {
                this.#needed = PREFIX_BYTES;
                return bytes.subarray(at);
            }
            const length = this.#checkedLength(bytes.readUInt32BE(at + 1));
            const end = at + PREFIX_BYTES + length;
            if (bytes.length < end) {
                this.#needed = PREFIX_BYTES + length;
                return bytes.subarray(at);
            }
            this.#onMessage(this.#payload(bytes[at] ?? 0, bytes.subarray(at + PREFIX_BYTES, end)));
            at = end;
        }
    }
    #checkedLength(length) {
        if (length <= this.#maxMessageBytes)
            return length;
        throw new FrameError(`a message of ${length} bytes is larger than the limit of ${this.#maxMessageBytes}`, rpc_status/* STATUS */.XQ.RESOURCE_EXHAUSTED);
    }
    #payload(flags, payload) {
        if (flags === 0) {
            this.#largestPlain = Math.max(this.#largestPlain, payload.length);
            return payload;
        }
        if (flags !== 1)
            throw new FrameError(`a message begins with the flag byte ${flags}; gRPC knows 0 and 1`, rpc_status/* STATUS */.XQ.INTERNAL);
        const inflated = this.#decompressed(payload);
        if (inflated === undefined) {
            throw new FrameError(`a message is marked as compressed, but grpc-encoding is \`${this.#encoding}\``, rpc_status/* STATUS */.XQ.INTERNAL);
        }
        this.#compressedCount++;
        return inflated;
    }
    #decompressed(payload) {
        try {
            return decompress(payload, this.#encoding, this.#maxMessageBytes);
        }
        catch (error) {
            throw isTooLarge(error)
                ? new FrameError(`a decompressed message is larger than the limit of ${this.#maxMessageBytes}`, rpc_status/* STATUS */.XQ.RESOURCE_EXHAUSTED)
                : new FrameError(`a message is marked as compressed with ${this.#encoding}, but is not`, rpc_status/* STATUS */.XQ.INTERNAL);
        }
    }
}


/***/ })

};
