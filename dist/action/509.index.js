export const id = 509;
export const ids = [509];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _report_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96008);



/**
 * GitHub shows ten annotations of a level for each step and drops the rest without a word. Some warnings are left to the
 * step itself, which may have something to say later on.
 */
const MOST = { error: 10, warning: 6 };
/** annotationsOf picks what is shown: as many of a level as there is room for, the last of them saying how many are left. */
function annotationsOf({ problems, findings, report, place }) {
    const found = findings.map((finding) => findingAnnotation(finding, place));
    const errors = [
        ...problems.filter(isOfItsOwn).map(problemAnnotation),
        ...(report === undefined ? [] : notRunAnnotations(report, problems)),
        ...(report === undefined ? [] : failureAnnotations(report, place)),
        ...found.filter(({ level }) => level === "error"),
    ];
    const warnings = [
        ...(report === undefined ? [] : uncoveredAnnotations(report)),
        ...found.filter(({ level }) => level === "warning"),
    ];
    return [...limited(errors), ...limited(warnings)];
}
/** Fixtures that are not valid, and verdicts, have annotations on their lines. */
function isOfItsOwn({ kind }) {
    return kind !== "invalid-fixture" && kind !== "verdict";
}
function problemAnnotation({ binding, message }) {
    return annotation("error", binding === undefined ? message : `${binding}: ${message}`, { title: "grpc-fixtures" });
}
/** Such as the leg of a matrix that is missing. Why a server was not there is a problem of its own. */
function notRunAnnotations(report, problems) {
    const explained = new Set(problems.filter(({ kind }) => kind === "server").map(({ binding }) => binding));
    return (0,_report_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .remarksOf */ .ro)(report, "not-run").flatMap(({ bindings, reason, ids }) => {
        const others = bindings.filter((binding) => !explained.has(binding));
        if (others.length === 0)
            return [];
        const message = `${others.join(", ")}: ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(ids.length, "fixture")} not run: ${reason}`;
        return [annotation("error", message, { title: "grpc-fixtures" })];
    });
}
function failureAnnotations(report, place) {
    return (0,_report_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ)(report).flatMap(({ fixture, groups }) => groups.map(({ bindings, result }) => annotation("error", `${bindings.join(", ")}: ${(0,_report_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(result, 200)}`, {
        title: `${fixture.id} ${result.verdict}`,
        file: place(fixture.file),
        startLine: result.mismatches[0]?.line ?? fixture.line,
    })));
}
/** Changed lines that no test reached. Their paths are relative to the checkout already. */
function uncoveredAnnotations({ coverage }) {
    return (coverage?.languages ?? []).flatMap(({ name, changedLines }) => (changedLines?.uncovered ?? []).flatMap(({ file, ranges }) => ranges.map(({ from, to }) => annotation("warning", `no test of ${name} reaches ${from === to ? "this changed line" : "these changed lines"}`, {
        title: "not covered",
        file,
        startLine: from,
        endLine: to,
    }))));
}
function findingAnnotation(finding, place) {
    const { rule, severity, file, line, column, message } = finding;
    const properties = { title: rule, file: place(file), startLine: line, startColumn: column };
    return annotation(severity === "error" ? "error" : "warning", message, properties);
}
/** Fixtures and servers write messages and titles: neither is to look like a command where it is shown in the log. */
function annotation(level, message, properties) {
    const { title = "" } = properties;
    return { level, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(message), properties: { ...properties, title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(title) } };
}
function limited(annotations) {
    const level = annotations[0]?.level ?? "error";
    if (annotations.length <= MOST[level])
        return [...annotations];
    const shown = annotations.slice(0, MOST[level] - 1);
    const message = `and ${annotations.length - shown.length} more: see the log of this step`;
    return [...shown, annotation(level, message, { title: "grpc-fixtures" })];
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ quotedLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The log of the step, in which nothing is taken for a workflow command. */

/**
 * quotedLog writes between `::stop-commands::TOKEN` and `::TOKEN::`: what a fixture or a server wrote may look like a
 * command, and none of them can know the token.
 */
function quotedLog(write) {
    let token;
    return {
        write(text) {
            if (token === undefined) {
                token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
                write(`::stop-commands::${token}\n`);
            }
            write(text);
        },
        close() {
            if (token !== undefined)
                write(`::${token}::\n`);
            token = undefined;
        },
    };
}


/***/ }),

/***/ 47684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v9: () => (/* binding */ holds),
  XV: () => (/* binding */ itemIn),
  D: () => (/* binding */ meets),
  Wy: () => (/* binding */ memberIn),
  HO: () => (/* binding */ pairItems),
  I5: () => (/* binding */ rootOf),
  ib: () => (/* binding */ satisfies),
  e3: () => (/* binding */ unknownIn)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/json/decimal.js
/** Decimal numbers, reckoned with as they are written: 1.6 is 0.1 away from 1.5, which in binary it is not quite. */
/** isWithin tells whether two numbers are no further apart than `tolerance`. 64-bit integers are given as texts. */
function isWithin(one, other, tolerance) {
    const distance = Math.abs(Number(one) - other);
    const blur = (Math.abs(Number(one)) + Math.abs(other) + tolerance) * ROUNDING;
    // Only where binary numbers cannot tell is it worth the reckoning.
    return Math.abs(distance - tolerance) > blur ? distance < tolerance : isWithinExactly(one, other, tolerance);
}
/** More than what rounding adds up to, relative to the numbers. */
const ROUNDING = 2 ** -50;
function isWithinExactly(one, other, tolerance) {
    const numbers = [one, other, tolerance].map((number) => parse(String(number)));
    const exponent = Math.min(...numbers.map((number) => number.exponent));
    const [a = 0n, b = 0n, limit = 0n] = numbers.map((number) => number.digits * 10n ** BigInt(number.exponent - exponent));
    const distance = a > b ? a - b : b - a;
    return distance <= limit;
}
/** Reads what JavaScript writes a finite number as. */
function parse(text) {
    const [mantissa = "", power = "0"] = text.split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/protobuf/canonical.js
var canonical = __webpack_require__(80120);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(25326);
// EXTERNAL MODULE: ./build/protobuf/fields.js
var fields = __webpack_require__(2141);
;// CONCATENATED MODULE: ./build/fixtures/pairing.js
/** Which of several conditions are met by which of several values, when each value may serve for one condition only. */
/** Answers that are kept so as not to be asked for twice. */
const MAX_KEPT = 10_000_000;
const FREE = -1;
/**
 * pairUp gives as many left items as can be a right item of their own that fits: a maximum bipartite matching, by
 * augmenting paths. For each left item the index of its right one; −1 where none is left for it. With `all` it gives up
 * at the first such item.
 */
function pairUp(left, right, fits, demand) {
    const ask = left * right > MAX_KEPT ? fits : remembered(left, right, fits);
    const partnerOfRight = new Int32Array(right).fill(FREE);
    const tried = new Uint8Array(right);
    const take = (item, at) => {
        partnerOfRight[at] = item;
        return true;
    };
    /** Finds a place for the left item: a free one, else one whose holder can go elsewhere. */
    const place = (item) => {
        for (let at = 0; at < right; at++)
            if (partnerOfRight[at] === FREE && ask(item, at))
                return take(item, at);
        for (let at = 0; at < right; at++) {
            if (tried[at] === 1 || !ask(item, at))
                continue;
            tried[at] = 1;
            if (place(partnerOfRight[at] ?? FREE))
                return take(item, at);
        }
        return false;
    };
    for (let item = 0; item < left; item++) {
        tried.fill(0);
        if (!place(item) && demand === "all")
            break;
    }
    const partners = new Array(left).fill(FREE);
    for (const [at, item] of partnerOfRight.entries())
        if (item !== FREE)
            partners[item] = at;
    return partners;
}
function remembered(left, right, fits) {
    const [YES, NO] = [1, 2];
    const answers = new Uint8Array(left * right);
    return (item, at) => {
        const index = item * right + at;
        if (answers[index] === 0)
            answers[index] = fits(item, at) ? YES : NO;
        return answers[index] === YES;
    };
}

;// CONCATENATED MODULE: ./build/fixtures/conditions.js
/** Whether a received value is what is expected of it. */







/** rootOf is a received message, or a value by itself. */
function rootOf({ value, unknown }) {
    const members = new Map();
    for (const member of unknown) {
        const path = (0,canonical/* rooted */.C)(member.path);
        if (!members.has(path))
            members.set(path, member.value);
    }
    return { value, path: "", unknown: members };
}
/** satisfies tells whether a received value is the expected one. */
function satisfies({ value, unknown }, received) {
    return holds(value, received) && unknown.every((member) => holds(member.value, unknownIn(received, member)));
}
/** holds is satisfies for what the type knows. */
function holds(expected, received) {
    const { value } = received;
    switch (expected.kind) {
        case "exact":
            return (0,external_node_util_.isDeepStrictEqual)(expected.value, value);
        case "list": {
            const { items } = expected;
            const isAlike = Array.isArray(value) && value.length === items.length;
            return isAlike && items.every((item, index) => holds(item, itemIn(received, index)));
        }
        case "object": {
            const { members } = expected;
            if (!(0,json_value/* isObject */.G)(value) || Object.keys(value).some((key) => !members.has(key)))
                return false;
            return [...members].every(([key, member]) => holds(member, memberIn(received, key)));
        }
        case "condition":
            return meets(expected.condition, received);
    }
}
/** meets tells whether a received value meets a condition. */
function meets(condition, received) {
    const { value } = received;
    switch (condition.kind) {
        case "any":
            return value !== undefined;
        case "type":
            return value !== undefined && isOfType(value, condition.type, condition.form);
        case "regex":
            return isText(value, condition.form) && condition.compiled.test(value);
        case "approx":
            return isAbout(value, condition);
        case "unordered":
            return Array.isArray(value) && value.length === condition.items.length && allPair(condition.items, received);
        case "contains":
            return containsPart(condition, received);
    }
}
function containsPart({ form, text, items, members }, received) {
    const { value } = received;
    if (Array.isArray(value))
        return items !== undefined && items.length <= value.length && allPair(items, received);
    if ((0,json_value/* isObject */.G)(value)) {
        if (members === undefined)
            return false;
        const named = [...members.members].every(([key, member]) => holds(member, memberIn(received, key)));
        return named && members.unknown.every((member) => holds(member.value, unknownIn(received, member)));
    }
    return text !== undefined && isText(value, form) && value.includes(text);
}
function allPair(expected, received) {
    return pairItems(expected, received, "all").missing.length === 0;
}
/**
 * pairItems gives as many expected items as can be a received item of their own, in whatever order; with `all` it may give
 * up when one is missing.
 */
function pairItems(expected, received, demand) {
    const list = Array.isArray(received.value) ? received.value : [];
    const left = new Set(list.keys());
    const texts = expected.map(textOf);
    const unpaired = [];
    const places = texts.some((text) => text !== undefined) ? placesByText(list) : new Map();
    for (const [index, text] of texts.entries()) {
        // Equal texts can stand in for each other: which of them is taken makes no difference to the items with conditions.
        const place = text === undefined ? undefined : places.get(text)?.shift();
        if (place === undefined)
            unpaired.push(index);
        else
            left.delete(place);
    }
    const open = [...left];
    const fits = (item, at) => {
        const index = unpaired[item] ?? -1;
        const candidate = expected[index];
        // What has a text was looked up, and is not there.
        if (candidate === undefined || texts[index] !== undefined)
            return false;
        return satisfies(candidate, itemIn(received, open[at] ?? -1));
    };
    const partners = pairUp(unpaired.length, open.length, fits, demand);
    for (const at of partners)
        if (at >= 0)
            left.delete(open[at] ?? -1);
    return { missing: unpaired.filter((_, item) => partners[item] === -1), surplus: [...left] };
}
function placesByText(list) {
    const places = new Map();
    for (const [index, item] of list.entries()) {
        const text = (0,codec/* canonicalText */.A4)(item);
        const same = places.get(text);
        if (same === undefined)
            places.set(text, [index]);
        else
            same.push(index);
    }
    return places;
}
/** An item's text, where equal items are those with the same. */
function textOf({ value, unknown }) {
    return value.kind === "exact" && unknown.length === 0 ? (0,codec/* canonicalText */.A4)(value.value ?? null) : undefined;
}
function isText(value, form) {
    return typeof value === "string" && form.kind !== "integer" && form.kind !== "float";
}
function isOfType(value, type, form) {
    switch (type) {
        case "string":
            return isText(value, form);
        case "number":
            return typeof value === "number" || form.kind === "integer" || form.kind === "float";
        case "integer":
            return Number.isInteger(value) || form.kind === "integer";
        case "boolean":
            return typeof value === "boolean";
        case "array":
            return Array.isArray(value);
        case "object":
            return (0,json_value/* isObject */.G)(value);
    }
}
function isAbout(value, { form, number, tolerance }) {
    if (typeof value === "string") {
        // NaN and the infinities are near nothing; 64-bit integers are texts.
        return form.kind === "integer" && isWithin(value, number, tolerance);
    }
    if (typeof value !== "number")
        return false;
    const isSameFloat = form.kind === "float" && form.bits === 32 && Math.fround(value) === Math.fround(number);
    return isSameFloat || isWithin(value, number, tolerance);
}
/** itemIn is an item of a received list. */
function itemIn({ value, path, unknown }, index) {
    return { value: Array.isArray(value) ? value[index] : undefined, path: `${path}[${index}]`, unknown };
}
/** memberIn is a member of a received object. */
function memberIn({ value, path, unknown }, key) {
    const member = (0,json_value/* isObject */.G)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return { value: member, path: `${path}${(0,fields/* pathStep */.of)(key)}`, unknown };
}
/** unknownIn is what a received value carries beyond its type under a path. */
function unknownIn({ path, unknown }, { path: tail }) {
    const at = `${path}${tail}`;
    return { value: unknown.get(at), path: at, unknown };
}


/***/ }),

/***/ 63861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fixtureContext),
  Z: () => (/* binding */ valueTypes)
});

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(71809);
// EXTERNAL MODULE: ./build/protobuf/schema.js
var schema = __webpack_require__(73803);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(58399);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/fixtures/names.js
var names = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/fixtures/services.js
var services = __webpack_require__(69307);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/fixtures/schema-context.js






/** Schemas seen lately, by their JSON: the fixtures of a suite often share one. Bounded, as suites are not. */
const contexts = new Map();
const MAX_CONTEXTS = 256;
const MAX_KEY_LENGTH = 64 * 1024;
/** Those that come from files, which fixtures share. */
const contextsOfFiles = new WeakMap();
/** schemaContext gives a schema's context: the same one for schemas that are alike. */
function schemaContext(source) {
    if (source.kind === "inline")
        return inlineContext(source);
    const known = contextsOfFiles.get(source);
    if (known !== undefined)
        return known;
    const context = new LazySchemaContext(source);
    contextsOfFiles.set(source, context);
    return context;
}
function inlineContext(source) {
    const key = JSON.stringify(source.protobuf);
    const known = contexts.get(key);
    if (known !== undefined)
        return known;
    const context = new LazySchemaContext(source);
    if (key.length > MAX_KEY_LENGTH)
        return context;
    const oldest = contexts.keys().next();
    if (contexts.size >= MAX_CONTEXTS && oldest.done !== true)
        contexts.delete(oldest.value);
    contexts.set(key, context);
    return context;
}
class LazySchemaContext {
    source;
    inline;
    #problems = new Map();
    #declarations;
    #services;
    #compiled;
    constructor(source) {
        this.source = source;
        this.inline = source.kind === "inline" ? source.protobuf : undefined;
    }
    get declarations() {
        this.#declarations ??= this.inline === undefined ? [] : (0,types/* declarationsOf */.RK)(this.inline);
        return this.#declarations;
    }
    get services() {
        this.#services ??= (0,services/* servicesOf */.Y)(this.source);
        return this.#services;
    }
    get compiled() {
        this.#compiled ??= compile(this.source, this.declarations);
        return this.#compiled;
    }
    problemsOf(check, limit) {
        const known = this.#problems.get(check);
        if (known !== undefined)
            return known;
        const problems = [];
        for (const problem of check.check(this)) {
            problems.push(problem);
            if (problems.length >= limit)
                break;
        }
        this.#problems.set(check, problems);
        return problems;
    }
}
function compile(source, declarations) {
    switch (source.kind) {
        case "inline":
            return compileInline(source.protobuf, declarations);
        case "files":
            return { ok: true, schema: source.schema, required: source.schema.required };
        case "broken":
            return { ok: false, reason: source.problems[0]?.message ?? "its file cannot be built" };
    }
}
function compileInline(protobuf, declarations) {
    for (const { name, kind } of (0,names/* namesIn */.w)(protobuf)) {
        if (kind === "package" ? !(0,names/* isPackage */.d)(name) : !(0,types/* isIdentifier */._5)(name)) {
            return { ok: false, reason: `${(0,quote/* quote */.h)(name)} is no identifier` };
        }
    }
    try {
        return { ok: true, schema: (0,schema/* compileSchema */.Fc)(protobuf), required: requiredFields(declarations) };
    }
    catch (error) {
        return { ok: false, reason: (0,errors/* messageOf */.b)(error) };
    }
}
function requiredFields(declarations) {
    const required = new Map();
    for (const declaration of declarations) {
        if (declaration.kind !== "message")
            continue;
        const names = declaration.spec.fields
            .filter((field) => field.label === "required" && field.oneof === undefined)
            .map((field) => field.name);
        if (names.length > 0)
            required.set(declaration.fullName, names);
    }
    return required;
}

// EXTERNAL MODULE: ./build/fixtures/values.js + 4 modules
var fixtures_values = __webpack_require__(45802);
;// CONCATENATED MODULE: ./build/fixtures/context.js




/**
 * fixtureContext makes a fixture's context. It is not kept: ten thousand fixtures' descriptors would fill the memory, and
 * what is dear to make, the schema, is shared by `schemaContext`.
 */
function fixtureContext(fixture) {
    return new LazyContext(fixture);
}
/** valueTypes is what values are checked with; undefined where the schema is not sound or lacks the method. */
function valueTypes({ method, schema: { compiled } }) {
    return method === undefined || !compiled.ok ? undefined : { registry: method.registry, required: compiled.required };
}
class LazyContext {
    fixture;
    schema;
    service;
    kind;
    #method;
    #requestProblems;
    #responseProblems;
    constructor(fixture) {
        const { handler } = fixture.spec;
        this.fixture = fixture;
        this.schema = schemaContext(fixture.schema);
        this.service = this.schema.services.find(({ fullName }) => fullName === handler.service);
        this.kind = this.service?.methods.find(({ name }) => name === handler.method)?.kind;
    }
    get method() {
        if (this.#method === undefined && this.kind !== undefined && this.schema.compiled.ok) {
            const { service, method } = this.fixture.spec.handler;
            this.#method = this.schema.compiled.schema.method(service, method);
        }
        return this.#method;
    }
    get requestProblems() {
        this.#requestProblems ??= this.#check(requestValues(this.fixture), this.method?.input, "sent");
        return this.#requestProblems;
    }
    get responseProblems() {
        this.#responseProblems ??= this.#check(responseValues(this.fixture), this.method?.output, "expected");
        return this.#responseProblems;
    }
    #check(values, type, use) {
        const types = valueTypes(this);
        if (type === undefined || types === undefined)
            return [];
        return values.flatMap(({ value, pointer }) => (0,fixtures_values/* checkMessage */.g)(value, type, pointer, types, use));
    }
}
function requestValues({ spec: { request } }) {
    return [...messageAt(request.message, "/request/message"), ...messagesAt(request.stream, "/request/stream")];
}
function responseValues({ spec }) {
    const { expected_response: expected } = spec;
    // A message that cannot be delivered is never compared: `unreachable-message` says so, and its value does not matter.
    const message = (0,expectation/* carriesMessage */.pN)(spec) ? expected.message : undefined;
    return [
        ...messageAt(message, "/expected_response/message"),
        ...messagesAt(expected.stream, "/expected_response/stream"),
        ...messagesAt(expected.stream_sample, "/expected_response/stream_sample"),
    ];
}
function messageAt(value, pointer) {
    return (0,json_value/* isObject */.G)(value) ? [{ value, pointer }] : [];
}
function messagesAt(values, pointer) {
    return (values ?? []).flatMap((value, index) => messageAt(value, `${pointer}/${index}`));
}


/***/ }),

/***/ 71809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ replyCount),
/* harmony export */   Rt: () => (/* binding */ clientRefuses),
/* harmony export */   ar: () => (/* binding */ acceptedStatuses),
/* harmony export */   dI: () => (/* binding */ clientCancels),
/* harmony export */   jt: () => (/* binding */ requestCount),
/* harmony export */   pN: () => (/* binding */ carriesMessage)
/* harmony export */ });
/** acceptedStatuses are the statuses that will do; the first is the one that a fixture server sends. */
function acceptedStatuses({ status_code, status_any_of = [], }) {
    return [status_code, ...status_any_of.filter((name) => name !== status_code)];
}
/** clientRefuses tells whether a reply is expected to be too large for the client: the server sends it all the same. */
function clientRefuses({ client, expected_response }) {
    return client?.max_receive_bytes !== undefined && acceptedStatuses(expected_response).includes("RESOURCE_EXHAUSTED");
}
/** clientCancels tells whether the client is expected to give the call up. */
function clientCancels({ client, expected_response }) {
    return client?.cancel !== undefined && acceptedStatuses(expected_response).includes("CANCELLED");
}
/** carriesMessage tells whether the one message of a unary reply can arrive, or is at least sent. */
function carriesMessage(call) {
    return acceptedStatuses(call.expected_response).includes("OK") || clientRefuses(call);
}
/** replyCount is how many messages a streaming reply has, where the fixture says it. */
function replyCount({ stream, stream_generator, stream_size, stream_count }) {
    return stream?.length ?? (stream_generator === undefined ? stream_count : stream_size);
}
/** requestCount is how many messages the client has to send. */
function requestCount({ message, stream, stream_size = 0, }) {
    return message === undefined ? (stream?.length ?? stream_size) : 1;
}


/***/ }),

/***/ 49275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ expectMessage),
/* harmony export */   lI: () => (/* binding */ expectAt),
/* harmony export */   sg: () => (/* binding */ MAX_UNORDERED)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _protobuf_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80120);
/* harmony import */ var _protobuf_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25326);
/* harmony import */ var _protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82912);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59308);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39596);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70339);






const NOTHING = { kind: "exact", value: undefined };
/** More items than this are not compared in any order: the time grows with their product. */
const MAX_UNORDERED = 1000;
/** expectMessage reads an expected message. Throws MessageError for one that the type or a condition cannot hold. */
function expectMessage(codec, value) {
    return expectAt(codec, { kind: "message", type: codec.type }, value);
}
/** expectAt reads an expected value of a place. */
function expectAt(codec, place, value) {
    if (!(0,_matchers_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsMatcher */ .rj)(value))
        return exactly((0,_protobuf_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAt */ ._)(codec, place, value));
    const holes = newHoles();
    const exact = (0,_matchers_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceMatchers */ .GG)(value, place, (matcher, at, path) => {
        // What an unknown key holds is read below, if it travels at all.
        if (at.kind === "untyped" && place.kind !== "untyped")
            return matcher;
        const hole = path.reduce(deeper, holes);
        hole.condition = conditionAt(codec, at, matcher);
        return (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyValue */ .Nj)(at);
    });
    const canonical = (0,_protobuf_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAt */ ._)(codec, place, exact);
    return {
        value: filled(canonical.value, holes),
        unknown: canonical.unknown.map((member) => ({
            path: member.path,
            value: expectAt(codec, _protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTYPED */ .iH, member.value ?? null).value,
        })),
    };
}
function exactly({ value, unknown }) {
    return {
        value: { kind: "exact", value },
        unknown: unknown.map((member) => ({ path: member.path, value: { kind: "exact", value: member.value } })),
    };
}
function newHoles() {
    return { within: new Map() };
}
function deeper({ within }, segment) {
    const next = within.get(segment) ?? newHoles();
    within.set(segment, next);
    return next;
}
function filled(value, { condition, within }) {
    if (condition !== undefined)
        return { kind: "condition", condition };
    const part = (member, segment) => {
        const holes = within.get(segment);
        return holes === undefined ? { kind: "exact", value: member } : filled(member, holes);
    };
    if (within.size === 0)
        return { kind: "exact", value };
    if (Array.isArray(value))
        return { kind: "list", items: value.map(part) };
    const object = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) ? value : {};
    const keys = new Set([...Object.keys(object), ...[...within.keys()].map(String)]);
    return {
        kind: "object",
        members: new Map([...keys].map((key) => [key, part(Object.hasOwn(object, key) ? object[key] : undefined, key)])),
    };
}
function conditionAt(codec, place, matcher) {
    const reading = (0,_matchers_js__WEBPACK_IMPORTED_MODULE_3__/* .readMatcher */ .Zi)(matcher);
    if (!reading.ok)
        throw new _protobuf_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageError */ .M(reading.problem);
    const { condition } = reading.matcher;
    const form = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(place);
    switch (condition.kind) {
        case "any":
            return condition;
        case "type":
        case "approx":
            return { ...condition, form };
        case "regex":
            return { ...condition, compiled: compiled(condition.pattern), form };
        case "unordered":
            return { kind: "unordered", items: expectItems(codec, place, condition.items) };
        case "contains":
            return { kind: "contains", form, ...containedIn(codec, place, form, condition.value) };
    }
}
function compiled(pattern) {
    try {
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .compilePattern */ .Eb)(pattern);
    }
    catch (error) {
        if (!(error instanceof _patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .PatternError */ .J))
            throw error;
        throw new _protobuf_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageError */ .M(`the pattern \`${pattern}\` is not valid: ${error.message}`);
    }
}
function expectItems(codec, place, items) {
    if (items.length > MAX_UNORDERED) {
        throw new _protobuf_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageError */ .M(`${items.length} items are too many for a matcher: at most ${MAX_UNORDERED}`);
    }
    const at = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPlace */ .LH)((0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(place));
    return items.map((item) => expectAt(codec, at, item));
}
function containedIn(codec, place, form, value) {
    const { kind } = form;
    const mayBe = (...kinds) => kind === "json" || kinds.includes(kind);
    const isMembers = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) && !(0,_matchers_js__WEBPACK_IMPORTED_MODULE_3__/* .isMatcher */ .H7)(value);
    return {
        text: mayBe("text") && typeof value === "string" ? value : undefined,
        items: mayBe("list", "array") ? expectItems(codec, place, Array.isArray(value) ? value : [value]) : undefined,
        members: mayBe("map", "object", "message") && isMembers ? expectMembers(codec, place, form, value) : undefined,
    };
}
/** The members that the fixture names, of all that the canonical form has. */
function expectMembers(codec, place, form, members) {
    const whole = form.kind === "message" ? (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withRequired */ .CO)(form.type, members) : members;
    const { value, unknown } = expectAt(codec, (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(place), whole);
    const named = Object.keys(members).flatMap((key) => {
        const member = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(place), key);
        const isKnown = member !== undefined && (form.kind !== "message" || member.place.kind !== "untyped");
        return isKnown ? [[member.key, memberIn(value, member.key)]] : [];
    });
    return { members: new Map(named), unknown };
}
function memberIn(expected, key) {
    if (expected.kind === "object")
        return expected.members.get(key) ?? NOTHING;
    const value = expected.kind === "exact" && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(expected.value) ? expected.value : {};
    return { kind: "exact", value: Object.hasOwn(value, key) ? value[key] : undefined };
}


/***/ }),

/***/ 56618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ payloadField),
/* harmony export */   AO: () => (/* binding */ generateMessages),
/* harmony export */   sZ: () => (/* binding */ MAX_GENERATOR_LENGTH),
/* harmony export */   tO: () => (/* binding */ parseGenerator)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22567);
/** The grammar of stream generators: from a short text, a deterministic sequence of messages. The one place that knows it. */

/** What `base` stands for: 2024-01-01T00:00:00Z in milliseconds. */
const BASE_MS = 1704067200000n;
/** Longer texts are not looked into: no generator needs them, and matching them could take long. */
const MAX_GENERATOR_LENGTH = 4096;
const END = String.raw `base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const PAIR = new RegExp(String.raw `([A-Za-z_]\w*)\s*=\s*\[\s*(${END})\s*\.\.\s*(${END})\s*\]`, "g");
const PAIR_LIKE = /\w*\s*=\s*\[[^\]]{0,60}\]?/g;
const FROM_BASE = /^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$/;
/** parseGenerator reads a generator's text. Pairs win over words, and every text means something. */
function parseGenerator(text) {
    const read = text.slice(0, MAX_GENERATOR_LENGTH);
    const ranges = [...read.matchAll(PAIR)].map(([, field = "", from = "", to = ""]) => rangeOf(field, from, to));
    const malformed = [...read.replace(PAIR, " ").matchAll(PAIR_LIKE)].map(([part]) => part.trim());
    return { ranges, word: wordIn(read.toLowerCase()), malformed };
}
/** generateMessages makes the messages of a generator: the same in every run, on every machine, to every binding. */
function generateMessages(options) {
    const { size, payloadBytes, type } = options;
    const generator = parseGenerator(options.text);
    const make = generator.ranges.length > 0 ? inRanges(generator.ranges, size) : byWord(generator.word, options.seed);
    const padded = payloadBytes === undefined || type === undefined ? undefined : payloadField(type, generator);
    return { size, at: padded === undefined ? make : padding(make, padded, payloadBytes ?? 0) };
}
/** payloadField is the field that `payload_bytes` pads: the first of type bytes that is no pair, else such a string. */
function payloadField(type, generator) {
    const paired = new Set(generator.ranges.map((range) => range.field));
    const free = type.fields.filter((field) => field.fieldKind === "scalar" && !paired.has(field.name) && !paired.has(field.jsonName));
    return (free.find((field) => field.scalar === _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BYTES) ?? free.find((field) => field.scalar === _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.STRING));
}
function wordIn(text) {
    if (text.includes("sequential") || text.includes("counter"))
        return "sequential";
    if (text.includes("random"))
        return "random";
    return text.includes("timestamp") ? "timestamp" : "items";
}
function rangeOf(field, fromText, toText) {
    const from = endOf(fromText);
    const to = endOf(toText);
    return typeof from === "bigint" && typeof to === "bigint"
        ? { field, kind: "integer", from, to }
        : { field, kind: "double", from: Number(from), to: Number(to) };
}
/** An end is an integer where it is written as one: `10`, but not `10.0` or `1e1`. */
function endOf(text) {
    const [isBase, sign = "+", amount = "0", unit] = FROM_BASE.exec(text) ?? [];
    if (isBase !== undefined) {
        const offset = BigInt(amount) * (unit === "s" ? 1000n : 1n);
        return sign === "-" ? BASE_MS - offset : BASE_MS + offset;
    }
    return /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, "")) : Number(text);
}
function inRanges(ranges, size) {
    const columns = ranges.map((range) => [
        range.field,
        range.kind === "integer" ? integersBetween(range.from, range.to, size) : doublesBetween(range.from, range.to, size),
    ]);
    // Not assigned key by key: a field named `__proto__` would change the object's prototype.
    return (index) => Object.fromEntries(columns.map(([field, valueAt]) => [field, valueAt(index)]));
}
/** a + trunc((b − a)·i / (n − 1)), exactly. */
function integersBetween(from, to, size) {
    const steps = Math.max(size - 1, 1);
    const distance = to - from;
    if (isSafe(from) && isSafe(to) && isSafe(distance * BigInt(steps))) {
        const start = Number(from);
        const length = Number(distance);
        // `+ 0` makes 0 of the −0 that truncation can leave.
        return (index) => start + Math.trunc((length * index) / steps) + 0;
    }
    return (index) => integerJson(from + (distance * BigInt(index)) / BigInt(steps));
}
function isSafe(value) {
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
/** Beyond ±2^53 a JSON number would be rounded: proto3 JSON takes the digits as text. */
function integerJson(value) {
    const limit = 2n ** 53n;
    return value > limit || value < -limit ? value.toString() : Number(value);
}
function doublesBetween(from, to, size) {
    const steps = Math.max(size - 1, 1);
    return (index) => (index === steps ? to : from + ((to - from) * index) / steps);
}
function byWord(word, seed) {
    switch (word) {
        case "sequential":
            return (index) => ({ index, value: `message_${index}` });
        case "random": {
            const seeded = fnv1a32(`${seed}:`);
            return (index) => ({ index, random_value: fnv1a32(String(index), seeded) % 1001 });
        }
        case "timestamp": {
            const start = Number(BASE_MS / 1000n) + (fnv1a32(seed) % 86400);
            return (index) => ({ index, timestamp: start + index });
        }
        case "items":
            return (index) => ({ index, data: `item_${index}` });
    }
}
/** FNV-1a with 32 bits over the text's UTF-8 bytes; `hash` continues the hash of a text before it. */
function fnv1a32(text, hash = 2166136261) {
    let value = hash;
    for (const byte of Buffer.from(text, "utf8"))
        value = Math.imul(value ^ byte, 16777619) >>> 0;
    return value;
}
const PADDING_BYTE = "x";
function padding(make, field, bytes) {
    const inBase64 = field.scalar === _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BYTES;
    const pad = (start) => {
        const missing = Math.max(bytes - Buffer.byteLength(start, "utf8"), 0);
        const padded = start + PADDING_BYTE.repeat(missing);
        return inBase64 ? Buffer.from(padded, "utf8").toString("base64") : padded;
    };
    // Most messages start from nothing: their padding is made once and shared.
    let fromNothing;
    return (index) => {
        const message = make(index);
        const start = Object.hasOwn(message, field.name) ? message[field.name] : undefined;
        if (start === undefined) {
            fromNothing ??= pad("");
            return { ...message, [field.name]: fromNothing };
        }
        return { ...message, [field.name]: pad(String(start)) };
    };
}


/***/ }),

/***/ 67287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exampleOf),
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
const FIXTURE = {
    $schema: true,
    name: true,
    description: true,
    category: true,
    protobuf: true,
    handler: true,
    request: true,
    client: true,
    expected_response: true,
    tags: true,
    skip: true,
};
const PROTOBUF = {
    package: true,
    messages: true,
    enums: true,
    services: true,
    proto: true,
    descriptor_set: true,
};
const MESSAGE = { name: true, fields: true, messages: true, enums: true };
const FIELD = { name: true, type: true, number: true, label: true, oneof: true };
const ENUM = { name: true, values: true };
const ENUM_VALUE = { name: true, number: true };
const SERVICE = { name: true, methods: true };
const METHOD = {
    name: true,
    input_type: true,
    output_type: true,
    client_streaming: true,
    server_streaming: true,
};
const HANDLER = {
    service: true,
    method: true,
    timeout_ms: true,
    middleware: true,
    protobuf: true,
};
const REQUEST = {
    metadata: true,
    message: true,
    stream: true,
    stream_generator: true,
    stream_size: true,
    payload_bytes: true,
    stream_note: true,
};
const CLIENT = {
    duplex: true,
    delay_ms: true,
    half_close: true,
    cancel: true,
    compression: true,
    max_receive_bytes: true,
    concurrency: true,
    repeat: true,
    read_delay_ms: true,
    enforce_deadline: true,
    wrong_cardinality: true,
};
const CANCEL = {
    after_messages: true,
    after_ms: true,
    before_half_close: true,
    disconnect: true,
};
const EXPECTED = {
    status_code: true,
    status_any_of: true,
    message: true,
    stream: true,
    stream_generator: true,
    stream_size: true,
    payload_bytes: true,
    stream_count: true,
    stream_sample: true,
    stream_pattern: true,
    error: true,
    partial_delivery: true,
    incremental: true,
    server_sees_cancel: true,
    headers: true,
    trailers: true,
    absent_headers: true,
    absent_trailers: true,
    metadata: true,
    error_message: true,
    details: true,
    note: true,
    protobuf: true,
};
const MATCHER = {
    any: true,
    type: true,
    regex: true,
    approx: true,
    tolerance: true,
    unordered: true,
    contains: true,
    example: true,
};
const METADATA_MATCHER = { any: true, regex: true, contains: true, example: true };
const ERROR = { code: true, message: true };
/** By the name of the key or list that the object stands under; the fixture itself under the empty name. */
const KEYS = new Map([
    ["", FIXTURE],
    ["protobuf", PROTOBUF],
    ["messages", MESSAGE],
    ["fields", FIELD],
    ["enums", ENUM],
    ["values", ENUM_VALUE],
    ["services", SERVICE],
    ["methods", METHOD],
    ["handler", HANDLER],
    ["request", REQUEST],
    ["client", CLIENT],
    ["cancel", CANCEL],
    ["expected_response", EXPECTED],
    ["error", ERROR],
    ["$match", MATCHER],
]);
/** knownKeys lists the keys that the object at a JSON pointer may have. */
function knownKeys(pointer) {
    if (/^\/expected_response\/(headers|trailers|metadata)\/[^/]*\/\$match$/.test(pointer)) {
        return Object.keys(METADATA_MATCHER);
    }
    const container = pointer.split("/").findLast((segment) => !/^\d+$/.test(segment)) ?? "";
    return Object.keys(KEYS.get(container) ?? {});
}
/** How a missing key may be written, for the message that says it is missing. */
const EXAMPLES = new Map([
    ["name", '"name": "What reports show"'],
    ["description", '"description": "What is tested and why it matters"'],
    ["category", '"category": "server_streaming"'],
    ["tags", '"tags": []'],
    ["protobuf", '"protobuf": {"package": "example.v1", "messages": [], "services": []}'],
    ["handler", '"handler": {"service": "example.v1.Service", "method": "Method"}'],
    ["request", '"request": {"metadata": {}, "message": {}}'],
    ["expected_response", '"expected_response": {"status_code": "OK"}'],
    ["metadata", '"metadata": {}'],
    ["status_code", '"status_code": "OK"'],
    ["package", '"package": "example.v1"'],
    ["messages", '"messages": []'],
    ["services", '"services": []'],
    ["fields", '"fields": []'],
    ["methods", '"methods": []'],
    ["values", '"values": [{"name": "UNSPECIFIED", "number": 0}]'],
    ["type", '"type": "string"'],
    ["number", '"number": 1'],
    ["service", '"service": "example.v1.Service"'],
    ["method", '"method": "Method"'],
    ["@type", '"@type": "type.googleapis.com/google.rpc.ErrorInfo"'],
    ["input_type", '"input_type": "Request"'],
    ["output_type", '"output_type": "Response"'],
]);
/** exampleOf shows how a key is written. */
function exampleOf(key) {
    return EXAMPLES.get(key) ?? `"${key}": …`;
}


/***/ }),

/***/ 59308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ replaceMatchers),
/* harmony export */   H7: () => (/* binding */ isMatcher),
/* harmony export */   Vr: () => (/* binding */ CONDITIONS),
/* harmony export */   Zi: () => (/* binding */ readMatcher),
/* harmony export */   _h: () => (/* binding */ withExamples),
/* harmony export */   rj: () => (/* binding */ holdsMatcher)
/* harmony export */ });
/* unused harmony export JSON_TYPES */
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1766);
/* harmony import */ var _protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82912);


const JSON_TYPES = ["string", "number", "integer", "boolean", "array", "object"];
const CONDITIONS = ["any", "type", "regex", "approx", "unordered", "contains"];
const DEFAULT_TOLERANCE = 1e-6;
/**
 * withExamples is what a fixture server sends of an expected message: its values, and examples in place of its matchers.
 * With the message's type these fit their fields.
 */
function withExamples(value, type) {
    const sent = exampleAt(value, type === undefined ? _protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTYPED */ .iH : { kind: "message", type });
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(sent) ? sent : {};
}
/** isMatcher tells whether a value is meant as a matcher, sound or not. */
function isMatcher(value) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && Object.hasOwn(value, "$match");
}
/** holdsMatcher tells whether a value is a matcher or has one in it. */
function holdsMatcher(value) {
    if (Array.isArray(value))
        return value.some(holdsMatcher);
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && (isMatcher(value) || Object.values(value).some(holdsMatcher));
}
/** readMatcher reads a value that isMatcher. */
function readMatcher({ $match: spec }) {
    if (spec === "any")
        return { ok: true, matcher: { condition: { kind: "any" } } };
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(spec))
        return unreadable('a matcher is "any" or an object with a condition, such as {"regex": "^a"}');
    const [key, other] = CONDITIONS.filter((name) => Object.hasOwn(spec, name));
    if (key === undefined)
        return unreadable(`the matcher has no condition: write one of ${CONDITIONS.join(", ")}`);
    if (other !== undefined) {
        return unreadable(`\`${key}\` and \`${other}\` are two conditions: a matcher has one`, other);
    }
    if (key !== "approx" && Object.hasOwn(spec, "tolerance")) {
        return unreadable(`\`tolerance\` belongs to \`approx\`, not to \`${key}\`: remove it`, "tolerance");
    }
    const condition = conditionOf(key, spec);
    if (condition === undefined)
        return unreadable(`the value of \`${key}\` is not of its kind`, key);
    const { example } = spec;
    return { ok: true, matcher: example === undefined ? { condition } : { condition, example } };
}
function unreadable(problem, key) {
    return key === undefined ? { ok: false, problem } : { ok: false, problem, key };
}
function conditionOf(kind, spec) {
    const value = spec[kind] ?? null;
    switch (kind) {
        case "any":
            return value === true ? { kind } : undefined;
        case "type": {
            const type = JSON_TYPES.find((name) => name === value);
            return type === undefined ? undefined : { kind, type };
        }
        case "regex":
            return typeof value === "string" ? { kind, pattern: value } : undefined;
        case "approx": {
            const { tolerance = DEFAULT_TOLERANCE } = spec;
            const isSound = typeof value === "number" && typeof tolerance === "number";
            return isSound ? { kind, number: value, tolerance } : undefined;
        }
        case "unordered":
            return Array.isArray(value) ? { kind, items: value } : undefined;
        case "contains":
            return { kind, value };
    }
}
/**
 * replaceMatchers puts something else in place of each matcher of a value. Paths are those of the canonical form. Values of
 * well-known types are not looked into: they have JSON forms of their own.
 */
function replaceMatchers(value, place, replace, path = []) {
    if (isMatcher(value))
        return replace(value, place, path);
    const within = (member, at, segment) => replaceMatchers(member, at, replace, [...path, segment]);
    if (Array.isArray(value)) {
        if (place.kind !== "untyped" && (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .QU)(place).kind !== "list")
            return value;
        const at = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .itemPlace */ .LH)(place);
        return value.map((item, index) => within(item, at, index));
    }
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return value;
    const entries = Object.entries(value).map(([key, member]) => {
        const at = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(place, key);
        return [key, at === undefined ? member : within(member, at.place, at.key)];
    });
    return Object.fromEntries(entries);
}
function exampleAt(value, place) {
    return holdsMatcher(value) ? replaceMatchers(value, place, exampleOf) : value;
}
const EXAMPLES = {
    string: "string",
    number: 1,
    integer: 1,
    boolean: true,
    array: [],
    object: {},
};
/** Not every text is one of an enum's names, or a time. */
const NAMED_TEXTS = ["enum", "well-known"];
function exampleOf(value, place) {
    const reading = readMatcher(value);
    if (!reading.ok)
        return (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyValue */ .Nj)(place);
    const { condition, example } = reading.matcher;
    if (example !== undefined)
        return example;
    const form = (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .QU)(place);
    const textOr = (text) => form.kind === "text" && NAMED_TEXTS.includes(form.of) ? form.empty : text;
    switch (condition.kind) {
        case "any":
            return (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyValue */ .Nj)(place);
        case "type":
            if (condition.type === "string")
                return textOr("string");
            return form.kind === "message" ? (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyValue */ .Nj)(place) : EXAMPLES[condition.type];
        case "regex":
            return textOr("");
        case "approx":
            return form.kind === "integer" ? Math.round(condition.number) : condition.number;
        case "unordered":
            return exampleAt(condition.items, (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(place));
        case "contains": {
            const { value: part } = condition;
            if (typeof part === "string" && form.kind === "text")
                return textOr(part);
            const isItem = (form.kind === "list" || form.kind === "array") && !Array.isArray(part);
            return exampleAt(isItem ? [part] : part, (0,_protobuf_places_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(place));
        }
    }
}


/***/ }),

/***/ 62180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMetadataMatcher)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70339);

const CONDITIONS = ["any", "regex", "contains"];
/** readMetadataMatcher makes a test of a matcher, or says what is wrong with it. */
function readMetadataMatcher({ $match }) {
    if ($match === "any")
        return present;
    const [key, other] = CONDITIONS.filter((condition) => $match[condition] !== undefined);
    if (key === undefined)
        return { ok: false, problem: `the matcher has no condition: write one of ${CONDITIONS.join(", ")}` };
    if (other !== undefined) {
        return { ok: false, problem: `\`${key}\` and \`${other}\` are two conditions: a matcher has one` };
    }
    switch (key) {
        case "any":
            return present;
        case "regex":
            return matching($match.regex ?? "");
        case "contains": {
            const part = $match.contains ?? "";
            const wanted = `a value that contains ${JSON.stringify(part)}`;
            return { ok: true, wanted, satisfies: (values) => values.some((value) => value.includes(part)) };
        }
    }
}
const present = { ok: true, wanted: "any value", satisfies: (values) => values.length > 0 };
function matching(pattern) {
    try {
        const compiled = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern);
        const satisfies = (values) => values.some((value) => compiled.test(value));
        return { ok: true, wanted: `a value matching /${pattern}/`, satisfies };
    }
    catch (error) {
        if (!(error instanceof _patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .J))
            throw error;
        return { ok: false, problem: `\`${pattern}\` is not valid: ${error.message}` };
    }
}


/***/ }),

/***/ 21163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackage),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31094);
/* harmony import */ var _protobuf_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58399);


/** isPackage says whether a name is a package's: identifiers joined by dots, or nothing. */
function isPackage(name) {
    return name === "" || name.split(".").every(_protobuf_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5);
}
/** namesIn lists every name that a schema declares. */
function* namesIn(protobuf) {
    yield { kind: "package", name: protobuf.package, pointer: "/protobuf/package" };
    for (const [index, message] of protobuf.messages.entries()) {
        yield* namesInMessage(message, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)("/protobuf/messages", index));
    }
    yield* namesInEnums(protobuf.enums ?? [], "/protobuf/enums");
    for (const [index, service] of protobuf.services.entries()) {
        const pointer = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)("/protobuf/services", index);
        yield { kind: "service", name: service.name, pointer: `${pointer}/name` };
        for (const [methodIndex, method] of service.methods.entries()) {
            yield { kind: "method", name: method.name, pointer: `${pointer}/methods/${methodIndex}/name` };
        }
    }
}
function* namesInMessage(message, pointer) {
    yield { kind: "message", name: message.name, pointer: `${pointer}/name` };
    for (const [index, field] of message.fields.entries()) {
        const at = `${pointer}/fields/${index}`;
        yield { kind: "field", name: field.name, pointer: `${at}/name` };
        if (field.oneof !== undefined)
            yield { kind: "oneof", name: field.oneof, pointer: `${at}/oneof` };
    }
    for (const [index, nested] of (message.messages ?? []).entries()) {
        yield* namesInMessage(nested, `${pointer}/messages/${index}`);
    }
    yield* namesInEnums(message.enums ?? [], `${pointer}/enums`);
}
function* namesInEnums(enums, pointer) {
    for (const [index, spec] of enums.entries()) {
        const at = `${pointer}/${index}`;
        yield { kind: "enum", name: spec.name, pointer: `${at}/name` };
        for (const [valueIndex, value] of spec.values.entries()) {
            yield { kind: "enum value", name: value.name, pointer: `${at}/values/${valueIndex}/name` };
        }
    }
}


/***/ }),

/***/ 39596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   o0: () => (/* binding */ loadPatterns)
/* harmony export */ });

let compile;
/** loadPatterns loads the engine; `loadFixtures` waits for it where a fixture has a pattern. */
async function loadPatterns() {
    compile ??= (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 91184))).compilePattern;
}
/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
function compilePattern(pattern) {
    if (compile === undefined)
        throw new Error("loadPatterns comes before the first pattern");
    return compile(pattern);
}


/***/ }),

/***/ 38887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84863);
/** One file → its bytes or its text, within a size limit, and why not where that cannot be. */




const START = { line: 1, column: 1 };
/** readText reads a regular file of at most `maxBytes` bytes as UTF-8. It never throws. */
function readText(path, maxBytes) {
    const read = readBytes(path, maxBytes);
    return read.ok ? decode(read.bytes, read.digest) : unread(read, maxBytes);
}
/**
 * readBytes reads a regular file of at most `maxBytes` bytes. It never throws. It reads at once and not in the
 * background: for many small files that takes a fifth of the time, and nothing else is to be done meanwhile.
 */
function readBytes(path, maxBytes) {
    try {
        const bytes = readBounded(path, maxBytes);
        return bytes instanceof Uint8Array
            ? { ok: true, bytes, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(bytes).digest("hex") }
            : bytes;
    }
    catch (error) {
        return { ok: false, ...reasonOf(error) };
    }
}
function readBounded(path, maxBytes) {
    // Without O_NONBLOCK, opening a pipe would wait for its writer. Windows has neither.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
        if (!stats.isFile())
            return { ok: false, reason: "irregular" };
        if (stats.size > maxBytes)
            return { ok: false, reason: "large", size: stats.size };
        const buffer = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < buffer.length) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, buffer, length, buffer.length - length, null);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return { reason: "missing" };
        case "EACCES":
        case "EPERM":
            return { reason: "denied" };
        case "ELOOP":
            return { reason: "circle" };
        default:
            return { reason: "other", message: (0,_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error) };
    }
}
/** What is wrong with a fixture file: a folder was searched, so that it was there. */
function unread(unread, maxBytes) {
    const failed = (message) => ({ ok: false, rule: "file-unreadable", message, position: START });
    switch (unread.reason) {
        case "missing":
            return failed("the file cannot be read: it is a link to a file that does not exist, or was deleted meanwhile");
        case "denied":
            return failed("the file cannot be read: permission denied");
        case "circle":
            return failed("the file cannot be read: it is a link that leads in a circle");
        case "irregular":
            return failed("this is no regular file: move it out of the fixture folders");
        case "other":
            return failed(`the file cannot be read: ${unread.message}`);
        case "large": {
            const message = `the file has ${unread.size} bytes, more than the ${maxBytes} that are loaded: ` +
                "large messages are better made by `stream_generator` with `payload_bytes`";
            return { ok: false, rule: "file-size", message, position: START };
        }
    }
}
function decode(contents, digest) {
    const syntax = (message, position) => ({
        ok: false,
        rule: "json-syntax",
        message,
        position,
        digest,
    });
    if (contents[0] === 0xef && contents[1] === 0xbb && contents[2] === 0xbf) {
        return syntax("the file starts with a byte order mark (BOM), which JSON has not: save it as UTF-8 without BOM", START);
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(contents))
        return { ok: true, text: contents.toString("utf8"), digest };
    const offset = firstInvalidByte(contents);
    const byte = (contents[offset] ?? 0).toString(16).padStart(2, "0");
    return syntax(`the file is not UTF-8: the byte 0x${byte} (offset ${offset}) cannot stand here. Save it as UTF-8`, positionAt(contents, offset));
}
/** firstInvalidByte finds the end of the longest prefix that is UTF-8, by halving. */
function firstInvalidByte(contents) {
    let valid = 0;
    let invalid = contents.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(contents.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    // The last character of that prefix may be the one that is broken off.
    while (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(contents.subarray(0, valid)))
        valid--;
    return valid;
}
/** Whether bytes are UTF-8, but for a last character that is not complete. */
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function positionAt(contents, offset) {
    const before = contents.subarray(0, offset);
    const lineStart = before.lastIndexOf(0x0a) + 1;
    let line = 1;
    for (let at = before.indexOf(0x0a); at !== -1; at = before.indexOf(0x0a, at + 1))
        line++;
    return { line, column: before.toString("utf8", lineStart).length + 1 };
}


/***/ }),

/***/ 69307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _protobuf_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73803);

/** servicesOf lists a schema's services; none where its files are broken. */
function servicesOf(source) {
    switch (source.kind) {
        case "inline": {
            const { package: prefix, services } = source.protobuf;
            return services.map(({ name, methods }) => ({
                fullName: prefix === "" ? name : `${prefix}.${name}`,
                name,
                methods: methods.map((method) => ({ name: method.name, kind: (0,_protobuf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rpcKind */ .ql)(method) })),
            }));
        }
        case "files":
            return servicesIn(source.schema);
        case "broken":
            return [];
    }
}
/** Those of the file itself come first, then those of what it imports. */
function servicesIn({ registry }) {
    const services = [...registry].flatMap((type) => (type.kind === "service" ? [type] : [])).reverse();
    return services.map(({ typeName, name, methods }) => ({
        fullName: typeName,
        name,
        methods: methods.map((method) => ({ name: method.name, kind: (0,_protobuf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(method) })),
    }));
}


/***/ }),

/***/ 45802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkMessage)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(22567);
// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(31094);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var protobuf_codec = __webpack_require__(25326);
// EXTERNAL MODULE: ./build/protobuf/fields.js
var protobuf_fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/protobuf/places.js
var places = __webpack_require__(82912);
// EXTERNAL MODULE: ./build/protobuf/canonical.js
var canonical = __webpack_require__(80120);
// EXTERNAL MODULE: ./build/fixtures/conditions.js + 2 modules
var conditions = __webpack_require__(47684);
// EXTERNAL MODULE: ./build/fixtures/expected.js
var expected = __webpack_require__(49275);
// EXTERNAL MODULE: ./build/fixtures/keys.js
var keys = __webpack_require__(67287);
// EXTERNAL MODULE: ./build/fixtures/matchers.js
var matchers = __webpack_require__(59308);
// EXTERNAL MODULE: ./build/fixtures/patterns.js
var patterns = __webpack_require__(39596);
// EXTERNAL MODULE: ./build/text/pattern-error.js
var pattern_error = __webpack_require__(70339);
// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(55219);
;// CONCATENATED MODULE: ./build/fixtures/matcher-faults.js
/** What is wrong with a matcher where it stands: conditions that cannot be read there, or never hold. */






const LIST = { words: "a list", types: ["array"], conditions: ["any", "type", "unordered", "contains"] };
const OBJECT = { words: "an object", types: ["object"], conditions: ["any", "type", "contains"] };
const NUMBER = { words: "a number", types: ["number", "integer"], conditions: ["any", "type", "approx"] };
const NATURES = {
    list: LIST,
    array: LIST,
    map: { ...OBJECT, words: "a map" },
    object: OBJECT,
    message: { ...OBJECT, words: "a message" },
    integer: { ...NUMBER, words: "an integer" },
    float: NUMBER,
    boolean: { words: "true or false", types: ["boolean"], conditions: ["any", "type"] },
    text: { words: "a text", types: ["string"], conditions: ["any", "type", "regex", "contains"] },
    json: {
        words: "any JSON",
        types: ["string", "number", "integer", "boolean", "array", "object"],
        conditions: ["any", "type", "regex", "approx", "unordered", "contains"],
    },
};
/** conditionFault says why a condition cannot be judged at a place, or can never hold there. */
function conditionFault(condition, place) {
    const form = (0,places/* formOf */.QU)(place);
    const { words, types, conditions } = NATURES[form.kind];
    const here = `${nameOf(place)}, which is ${words}`;
    if (!conditions.includes(condition.kind)) {
        return `\`${condition.kind}\` cannot hold for ${here}: write ${conditions.map((name) => `\`${name}\``).join(" or ")}, or the value itself`;
    }
    switch (condition.kind) {
        case "any":
            return undefined;
        case "type":
            if (types.includes(condition.type))
                return undefined;
            return `"${condition.type}" cannot be the type of ${here}: write ${types.map((type) => `"${type}"`).join(" or ")}`;
        case "regex":
            return patternFault(condition.pattern);
        case "approx":
            return form.kind === "integer" ? noIntegerFault(condition) : undefined;
        case "unordered":
            return tooManyFault(condition.items);
        case "contains":
            return containsFault(condition.value, form, here);
    }
}
function patternFault(pattern) {
    try {
        (0,patterns/* compilePattern */.Eb)(pattern);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof pattern_error/* PatternError */.J))
            throw error;
        return `the pattern is not valid: ${error.message}`;
    }
}
function noIntegerFault({ number, tolerance }) {
    if (Math.abs(Math.round(number) - number) <= tolerance)
        return undefined;
    return `no integer is within ±${tolerance} of ${number}: write a larger \`tolerance\``;
}
function tooManyFault(items) {
    if (items.length <= expected/* MAX_UNORDERED */.sg)
        return undefined;
    return `${items.length} items are too many for a matcher: write at most ${expected/* MAX_UNORDERED */.sg}`;
}
function containsFault(part, { kind }, here) {
    const isMembers = (0,json_value/* isObject */.G)(part) && !(0,matchers/* isMatcher */.H7)(part);
    const unlike = (instead) => `${(0,wording/* describe */.q0)(part)} cannot be a part of ${here}: write ${instead}`;
    switch (kind) {
        case "list":
        case "array":
            return Array.isArray(part) ? tooManyFault(part) : undefined;
        case "text":
            return typeof part === "string" ? undefined : unlike("a text");
        case "json":
            return typeof part === "string" || Array.isArray(part) || isMembers
                ? undefined
                : unlike("a text, a list or an object");
        default:
            return isMembers ? undefined : unlike("an object with some of its members");
    }
}
function nameOf(place) {
    switch (place.kind) {
        case "message":
            return `a ${place.type.typeName}`;
        case "field":
            return `${place.field.parent.typeName}.${place.field.name}`;
        case "item":
            return `an item of ${place.field.parent.typeName}.${place.field.name}`;
        case "untyped":
            return "this value";
    }
}

;// CONCATENATED MODULE: ./build/fixtures/matcher-values.js










/** checkMatcher reports what is wrong with the matcher at `pointer`. */
function checkMatcher(matcher, place, pointer, check) {
    const spec = `${pointer}/$match`;
    const reading = (0,matchers/* readMatcher */.Zi)(matcher);
    if (!reading.ok) {
        if (reading.key !== undefined)
            check.report((0,json_pointer/* childPointer */.Y2)(spec, reading.key), reading.problem, "key");
        else if (!isMisspelt(matcher))
            check.report(spec, reading.problem);
        return;
    }
    const { condition, example } = reading.matcher;
    const fault = conditionFault(condition, place);
    if (fault === undefined)
        checkWithin(condition, place, spec, check);
    else
        check.report((0,json_value/* isObject */.G)(matcher.$match) ? (0,json_pointer/* childPointer */.Y2)(spec, condition.kind) : spec, fault);
    if (example === undefined)
        return;
    const at = `${spec}/example`;
    if (check.example(place, example, at) && fault === undefined && !isMet(check.codec, place, matcher, example)) {
        check.report(at, "the example does not meet its own condition: a fixture server that sends it would fail");
    }
}
/** Of a condition that does not exist `unknown-key` speaks. */
function isMisspelt({ $match: spec }) {
    return (0,json_value/* isObject */.G)(spec) && Object.keys(spec).some((key) => !(0,keys/* knownKeys */.e)("/$match").includes(key));
}
function checkWithin(condition, place, spec, check) {
    const inside = (0,places/* insideOf */.kP)(place);
    const checkItems = (items, pointer) => {
        for (const [index, item] of items.entries())
            check.value((0,places/* itemPlace */.LH)(inside), item, (0,json_pointer/* childPointer */.Y2)(pointer, index));
    };
    if (condition.kind === "unordered")
        checkItems(condition.items, `${spec}/unordered`);
    if (condition.kind !== "contains")
        return;
    const { value } = condition;
    const pointer = `${spec}/contains`;
    const form = (0,places/* formOf */.QU)(inside);
    switch (form.kind) {
        case "list":
            if (Array.isArray(value))
                checkItems(value, pointer);
            else
                check.value((0,places/* itemPlace */.LH)(inside), value, pointer);
            return;
        case "message":
            check.members(form.type, value, pointer);
            return;
        case "map":
        case "json":
            check.value(inside, value, pointer);
    }
}
/** What cannot be compared has been reported already. */
function isMet(codec, place, matcher, example) {
    try {
        return (0,conditions/* satisfies */.ib)((0,expected/* expectAt */.lI)(codec, place, matcher), (0,conditions/* rootOf */.I5)((0,canonical/* canonicalAt */._)(codec, place, example)));
    }
    catch (error) {
        if (error instanceof protobuf_codec/* MessageError */.M)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(58399);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/fixtures/scalars.js
/** Whether a JSON value fits a scalar or enum type, as proto3 JSON has it (protobuf.dev, "ProtoJSON Format"). */



const NAMES = new Map(Object.entries(types/* SCALAR_TYPES */.$m).map(([name, type]) => [type, name]));
/** scalarName is a scalar type's name in a schema. */
function scalarName(type) {
    return NAMES.get(type) ?? String(type);
}
/** scalarFault says why a value does not fit a scalar type; nothing where it does. */
function scalarFault(value, type) {
    switch (type) {
        case descriptors/* ScalarType */.L.INT32:
        case descriptors/* ScalarType */.L.SINT32:
        case descriptors/* ScalarType */.L.SFIXED32:
            return integerFault(value, type, -(2n ** 31n), 2n ** 31n - 1n);
        case descriptors/* ScalarType */.L.UINT32:
        case descriptors/* ScalarType */.L.FIXED32:
            return integerFault(value, type, 0n, 2n ** 32n - 1n);
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SINT64:
        case descriptors/* ScalarType */.L.SFIXED64:
            return integerFault(value, type, -(2n ** 63n), 2n ** 63n - 1n);
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.FIXED64:
            return integerFault(value, type, 0n, 2n ** 64n - 1n);
        case descriptors/* ScalarType */.L.FLOAT:
        case descriptors/* ScalarType */.L.DOUBLE:
            return floatFault(value, type);
        case descriptors/* ScalarType */.L.BOOL:
            return typeof value === "boolean" ? undefined : unlike(value, type, "true or false, without quotes");
        case descriptors/* ScalarType */.L.STRING:
            return stringFault(value, type);
        case descriptors/* ScalarType */.L.BYTES:
            return bytesFault(value, type);
    }
}
/** mapKeyFault says why a key does not fit a map's key type: JSON keys are texts, whatever the type. */
function mapKeyFault(key, type) {
    if (type === descriptors/* ScalarType */.L.STRING)
        return scalarFault(key, type);
    if (type !== descriptors/* ScalarType */.L.BOOL)
        return scalarFault(key, type);
    return key === "true" || key === "false" ? undefined : unlike(key, type, '"true" or "false"');
}
function unlike(value, type, instead) {
    return `${(0,wording/* describe */.q0)(value)} is no ${scalarName(type)}: write ${instead}`;
}
function integerFault(value, type, min, max) {
    const integer = integerOf(value);
    if (integer === undefined)
        return unlike(value, type, "a whole number");
    if (integer >= min && integer <= max)
        return undefined;
    return `${(0,wording/* describe */.q0)(value)} is out of the range of ${scalarName(type)}, ${min}…${max}`;
}
/** Integers of every width may be numbers or decimal texts; digits beyond any width are not worth converting. */
function integerOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? BigInt(value) : undefined;
    return typeof value === "string" && /^-?\d{1,40}$/.test(value) ? BigInt(value) : undefined;
}
const SPECIAL_FLOATS = ["NaN", "Infinity", "-Infinity"];
function floatFault(value, type) {
    if (SPECIAL_FLOATS.includes(value))
        return undefined;
    const isNumber = typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value));
    if (!isNumber)
        return unlike(value, type, 'a number, or "NaN", "Infinity" or "-Infinity"');
    const held = type === descriptors/* ScalarType */.L.FLOAT ? Math.fround(Number(value)) : Number(value);
    return Number.isFinite(held) ? undefined : `${(0,wording/* describe */.q0)(value)} is out of the range of ${scalarName(type)}`;
}
function stringFault(value, type) {
    if (typeof value !== "string")
        return unlike(value, type, "it in double quotes");
    return /\p{Surrogate}/u.test(value) ? "half a surrogate pair (\\uD800–\\uDFFF alone) has no UTF-8 form" : undefined;
}
function bytesFault(value, type) {
    if (typeof value !== "string")
        return unlike(value, type, "the bytes in base64");
    return isBase64Text(value)
        ? undefined
        : unlike(value, type, `base64 (this text itself would be "${encoded(value)}")`);
}
/** Standard or URL-safe, padded or not. */
function isBase64Text(value) {
    return /^[A-Za-z0-9+/_-]*={0,2}$/.test(value) && value.replace(/=+$/, "").length % 4 !== 1;
}
function encoded(text) {
    const base64 = Buffer.from(text, "utf8").toString("base64");
    return base64.length > 40 ? `${base64.slice(0, 39)}…` : base64;
}
/** enumFault says why a value is none of an enum type's; nothing where it is. */
function enumFault(value, type) {
    const names = type.values.map((candidate) => candidate.name);
    if (typeof value === "string") {
        return names.includes(value)
            ? undefined
            : `${(0,quote/* quote */.h)(value)} is not a value of ${type.typeName}${(0,wording/* suggestion */.h)(value, names)}`;
    }
    // proto3 enums are open: any number of 32 bits is a value.
    if (typeof value === "number")
        return scalarFault(value, descriptors/* ScalarType */.L.INT32);
    return `${(0,wording/* describe */.q0)(value)} is no value of ${type.typeName}: write the name of one in double quotes`;
}

// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
;// CONCATENATED MODULE: ./build/fixtures/well-known.js


/** The JSON forms, for the message about a value that is wrong. */
const FORMS = new Map([
    ["google.protobuf.Timestamp", '"2024-01-31T12:00:00Z"'],
    ["google.protobuf.Duration", '"1.5s"'],
    ["google.protobuf.FieldMask", '"user.displayName,photo"'],
    ["google.protobuf.Any", '{"@type": "type.googleapis.com/package.Message", …}'],
    ["google.protobuf.Struct", '{"key": …}'],
    ["google.protobuf.ListValue", "[…]"],
    ["google.protobuf.Empty", "{}"],
]);
/** wellKnownFault says why a value does not fit a field of a well-known type: `value` is the field's whole value. */
function wellKnownFault(field, value, registry) {
    const message = { [field.name]: value };
    const refusal = refusalOf(() => (0,protobuf_codec/* messageCodec */.gI)(field.parent, registry, "protobuf").canonical(message));
    const form = FORMS.get(field.message?.typeName ?? "");
    return refusal === undefined || form === undefined ? refusal : `${refusal}. Write it like ${form}`;
}
function refusalOf(action) {
    try {
        action();
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}

;// CONCATENATED MODULE: ./build/fixtures/values.js
/** Message values against their types: every value that does not fit, with its place. */











/** More problems than this say nothing new about a value. */
const MAX_PROBLEMS = 200;
/** checkMessage compares a message value with its type. `pointer` is where the value stands. */
function checkMessage(value, type, pointer, types, use = "expected") {
    const walk = { types, use, root: type, problems: [] };
    checkAt(walk, { kind: "message", type }, value, pointer);
    return walk.problems;
}
function report(walk, fault, pointer, message) {
    if (walk.problems.length < MAX_PROBLEMS)
        walk.problems.push({ fault, pointer, message });
}
function reportKey(walk, fault, pointer, message) {
    if (walk.problems.length < MAX_PROBLEMS)
        walk.problems.push({ fault, pointer, at: "key", message });
}
function checkAt(walk, place, value, pointer) {
    switch (place.kind) {
        case "message":
            if ((0,matchers/* isMatcher */.H7)(value))
                checkCondition(walk, place, value, pointer);
            else
                checkMember(walk, value, place.type, pointer);
            return;
        case "field":
            checkField(walk, place.field, value, pointer);
            return;
        case "item":
            checkItem(walk, place.field, value, pointer, [value]);
            return;
        case "untyped":
            checkUntyped(walk, value, pointer);
    }
}
/** A message value, wherever it stands. */
function checkMember(walk, value, type, pointer) {
    if ((0,protobuf_fields/* isWellKnown */.MZ)(type))
        return;
    checkMembers(walk, value, type, pointer);
    if ((0,json_value/* isObject */.G)(value))
        checkRequired(walk, type, value, pointer);
}
function checkMembers(walk, value, type, pointer) {
    if (!(0,json_value/* isObject */.G)(value)) {
        report(walk, "value", pointer, `${(0,wording/* describe */.q0)(value)} is no ${type.typeName}: write an object with its fields`);
        return;
    }
    const fields = (0,protobuf_fields/* fieldsOf */.Pf)(type);
    const seen = new Map();
    const oneofs = new Map();
    for (const [key, member] of Object.entries(value)) {
        // Beyond, nothing is reported: looking for what an unknown key may have meant would only take time.
        if (walk.problems.length >= MAX_PROBLEMS)
            return;
        const at = (0,json_pointer/* childPointer */.Y2)(pointer, key);
        const field = fields.get(key);
        if (field === undefined) {
            const names = type.fields.map(({ name }) => name);
            reportKey(walk, "unknown-field", at, `${(0,quote/* quote */.h)(key)} is not a field of ${type.typeName}${(0,wording/* suggestion */.h)(key, names)}`);
            checkUntyped(walk, member, at);
            continue;
        }
        const before = seen.get(field);
        if (before === undefined)
            seen.set(field, key);
        else
            reportKey(walk, "value", at, `${(0,quote/* quote */.h)(before)} and ${(0,quote/* quote */.h)(key)} are the same field: write it once`);
        if (member === null && !holdsNull(field))
            continue;
        checkOneof(walk, field, oneofs, at);
        checkField(walk, field, member, at);
    }
}
/** What stands beyond the type travels in JSON payloads as it is; only its matchers can be wrong. */
function checkUntyped(walk, value, pointer) {
    if (walk.use === "sent" || !(0,matchers/* holdsMatcher */.rj)(value))
        return;
    if ((0,matchers/* isMatcher */.H7)(value)) {
        checkCondition(walk, places/* UNTYPED */.iH, value, pointer);
        return;
    }
    const members = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(value ?? {});
    for (const [key, member] of members)
        checkUntyped(walk, member, (0,json_pointer/* childPointer */.Y2)(pointer, key));
}
function checkCondition(walk, place, matcher, pointer) {
    if (walk.use === "sent") {
        report(walk, "matcher", pointer, "a matcher stands for what comes back, not for what is sent: write the value itself");
        return;
    }
    checkMatcher(matcher, place, pointer, {
        codec: (0,protobuf_codec/* messageCodec */.gI)(walk.root, walk.types.registry, "json"),
        report: (at, message, part) => (part === "key" ? reportKey : report)(walk, "matcher", at, message),
        value: (inner, value, at) => checkAt(walk, inner, value, at),
        members: (type, value, at) => checkMembers(walk, value, type, at),
        example: (inner, value, at) => checkExample(walk, inner, value, at),
    });
}
/** An example must fit its field, as any value that is sent. */
function checkExample(walk, place, value, pointer) {
    const example = { ...walk, use: "sent", problems: [] };
    checkAt(example, place, value, pointer);
    for (const problem of example.problems.slice(0, MAX_PROBLEMS - walk.problems.length)) {
        const isMisfit = problem.fault === "value";
        const { message } = problem;
        walk.problems.push(isMisfit ? { ...problem, fault: "matcher", message: `the example: ${message}` } : problem);
    }
    return example.problems.every(({ fault }) => fault === "required-missing");
}
/** A map or a struct that is sent may have a key `$match` of its own. */
function isMeant(walk, place, value) {
    const mayBeData = ["map", "object", "json"].includes((0,places/* formOf */.QU)(place).kind);
    return walk.use === "expected" || !mayBeData || (0,matchers/* readMatcher */.Zi)(value).ok;
}
function checkOneof(walk, field, set, pointer) {
    if (field.oneof === undefined)
        return;
    const other = set.get(field.oneof);
    if (other === undefined)
        set.set(field.oneof, field);
    else if (other !== field) {
        const both = `${(0,quote/* quote */.h)(other.name)} and ${(0,quote/* quote */.h)(field.name)} are both set`;
        reportKey(walk, "oneof", pointer, `${both}, but only one of the oneof ${(0,quote/* quote */.h)(field.oneof.name)} can be: remove one`);
    }
}
function checkRequired(walk, type, value, pointer) {
    for (const name of walk.types.required.get(type.typeName) ?? []) {
        const field = (0,protobuf_fields/* fieldsOf */.Pf)(type).get(name);
        const isSet = (key) => Object.hasOwn(value, key) && value[key] !== null;
        if (field === undefined || isSet(field.name) || isSet(field.jsonName))
            continue;
        report(walk, "required-missing", pointer, `the required field ${(0,quote/* quote */.h)(name)} of ${type.typeName} is missing`);
    }
}
function checkField(walk, field, value, pointer) {
    const place = { kind: "field", field };
    if ((0,matchers/* isMatcher */.H7)(value) && isMeant(walk, place, value)) {
        checkCondition(walk, place, value, pointer);
        return;
    }
    switch (field.fieldKind) {
        case "list":
            checkList(walk, field, value, pointer);
            return;
        case "map":
            checkMap(walk, field, value, pointer);
            return;
        case "scalar":
        case "enum":
        case "message":
            checkItem(walk, field, value, pointer, value);
    }
}
function checkList(walk, field, value, pointer) {
    if (!Array.isArray(value)) {
        report(walk, "value", pointer, `${(0,wording/* describe */.q0)(value)} is no list, but ${values_nameOf(field)} is repeated: write […]`);
        return;
    }
    for (const [index, item] of value.entries())
        checkItem(walk, field, item, (0,json_pointer/* childPointer */.Y2)(pointer, index), [item]);
}
function checkMap(walk, field, value, pointer) {
    if (!(0,json_value/* isObject */.G)(value)) {
        report(walk, "value", pointer, `${(0,wording/* describe */.q0)(value)} is no map, but ${values_nameOf(field)} is one: write {"key": value}`);
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        const at = (0,json_pointer/* childPointer */.Y2)(pointer, key);
        const fault = mapKeyFault(key, field.mapKey);
        if (fault !== undefined)
            reportKey(walk, "value", at, `key of ${values_nameOf(field)}: ${fault}`);
        else
            checkItem(walk, field, item, at, Object.fromEntries([[key, item]]));
    }
}
/** One item of a field. `alone` is the field's whole value, had it no other item. */
function checkItem(walk, field, value, pointer, alone) {
    const place = { kind: "item", field };
    if ((0,matchers/* isMatcher */.H7)(value) && isMeant(walk, place, value)) {
        checkCondition(walk, place, value, pointer);
    }
    else if (value === null && !holdsNull(field)) {
        report(walk, "value", pointer, `null is no value of ${values_nameOf(field)}: leave the entry out`);
    }
    else if (field.message !== undefined && !(0,protobuf_fields/* isWellKnown */.MZ)(field.message)) {
        checkMember(walk, value, field.message, pointer);
    }
    else if (walk.use === "expected" && field.message !== undefined && (0,matchers/* holdsMatcher */.rj)(value)) {
        const message = `${field.message.typeName} is compared as it is: put the matcher in place of the whole value`;
        report(walk, "matcher", pointer, message);
    }
    else {
        const fault = itemFault(walk, field, value, alone);
        if (fault !== undefined)
            report(walk, "value", pointer, `${values_nameOf(field)}: ${fault}`);
    }
}
function itemFault(walk, field, value, alone) {
    if (field.message !== undefined)
        return wellKnownFault(field, alone, walk.types.registry);
    return field.enum === undefined
        ? scalarFault(value, field.scalar ?? descriptors/* ScalarType */.L.STRING)
        : enumFault(value, field.enum);
}
/** Of all types only google.protobuf.Value holds null as a value; elsewhere null means unset. */
function holdsNull(field) {
    return field.message?.typeName === "google.protobuf.Value";
}
function values_nameOf(field) {
    return `${field.parent.typeName}.${field.name}`;
}


/***/ }),

/***/ 55219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31094);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30390);
/** How findings speak: texts, values and places of a fixture, and suggestions, as parts of a message. */




const MAX_LISTED = 6;
/** Of more candidates than this only the first are looked at, so that a huge schema costs no time. */
const MAX_CANDIDATES = 2000;
/** describe names a JSON value: its kind, and itself where it is short. */
function describe(value) {
    if (value === undefined || value === null)
        return "null";
    if (typeof value === "string")
        return value === "" ? "an empty text" : `the text ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)}`;
    if (typeof value === "number")
        return `the number ${value}`;
    if (typeof value === "boolean")
        return `${value}`;
    return Array.isArray(value) ? "a list" : "an object";
}
/** listed joins names: "`a`, `b` and `c`", the rest counted where there are many. */
function listed(names) {
    const shown = names.slice(0, MAX_LISTED).map(_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h);
    if (names.length > MAX_LISTED)
        return `${shown.join(", ")} and ${names.length - MAX_LISTED} more`;
    const last = shown.pop();
    return shown.length === 0 ? (last ?? "nothing") : `${shown.join(", ")} and ${last}`;
}
/** suggestion continues a message about an unknown word: with the one probably meant, else with those there are. */
function suggestion(word, candidates) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, candidates.slice(0, MAX_CANDIDATES));
    if (near !== undefined)
        return `: did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(near)}?`;
    return candidates.length === 0 ? "" : `: there is ${listed(candidates)}`;
}
/** placeName turns a JSON pointer into what a person calls the place: `request.stream[2].id`. */
function placeName(pointer) {
    const path = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(pointer)
        .map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`))
        .join("");
    return path === "" ? "the fixture" : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(path.replace(/^\./, ""));
}


/***/ }),

/***/ 14589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unusableFiles),
  $: () => (/* binding */ validateFixtures)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/json/document.js + 1 modules
var json_document = __webpack_require__(94049);
// EXTERNAL MODULE: ./build/fixtures/discover.js
var discover = __webpack_require__(63064);
// EXTERNAL MODULE: ./build/fixtures/patterns.js
var patterns = __webpack_require__(39596);
// EXTERNAL MODULE: ./build/fixtures/read.js
var fixtures_read = __webpack_require__(38887);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js + 1 modules
var esm_registry = __webpack_require__(18811);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js + 1 modules
var descriptor_pb = __webpack_require__(46177);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
// EXTERNAL MODULE: ./build/protobuf/schema.js
var schema = __webpack_require__(73803);
// EXTERNAL MODULE: ./build/protobuf/well-known.js
var well_known = __webpack_require__(52018);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/fields.js
var esm_fields = __webpack_require__(17856);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/is-message.js
var is_message = __webpack_require__(36731);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/protobuf/describe.js
var describe = __webpack_require__(93937);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/protobuf/proto-file/syntax-error.js
/** A place in a `.proto` text where it is not as it must be. */
class ProtoSyntaxError extends Error {
    name = "ProtoSyntaxError";
    /** In UTF-16 code units from the beginning of the text. */
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/literals.js
/** The literals of `.proto` files: texts with their escapes, whole numbers. */



const SIMPLE = new Map([
    ["a", 0x07],
    ["b", 0x08],
    ["f", 0x0c],
    ["n", 0x0a],
    ["r", 0x0d],
    ["t", 0x09],
    ["v", 0x0b],
    ["\\", 0x5c],
    ["'", 0x27],
    ['"', 0x22],
    ["?", 0x3f],
]);
const ESCAPE = /\\(?:([abfnrtv\\'"?])|([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U(00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|)/g;
/** readLiteral gives the bytes that a quoted text means. `start` is where it stands in the file. */
function readLiteral(literal, start) {
    const inner = literal.slice(1, -1);
    if (!inner.includes("\\"))
        return Buffer.from(inner, "utf8");
    const parts = [];
    let done = 0;
    for (const match of inner.matchAll(ESCAPE)) {
        const [written, simple, octal, hex, short, long] = match;
        const point = short ?? long;
        if (written === "\\") {
            throw new ProtoSyntaxError(`${(0,quote/* quote */.h)(inner.slice(match.index, match.index + 2))} is no escape`, start);
        }
        parts.push(Buffer.from(inner.slice(done, match.index), "utf8"));
        if (simple !== undefined)
            parts.push(Buffer.of(SIMPLE.get(simple) ?? 0));
        else if (octal !== undefined)
            parts.push(Buffer.of(Number.parseInt(octal, 8) & 0xff));
        else if (hex !== undefined)
            parts.push(Buffer.of(Number.parseInt(hex, 16)));
        else if (point !== undefined)
            parts.push(Buffer.from(String.fromCodePoint(Number.parseInt(point, 16)), "utf8"));
        done = match.index + written.length;
    }
    parts.push(Buffer.from(inner.slice(done), "utf8"));
    return Buffer.concat(parts);
}
/** textOf reads bytes as UTF-8; undefined where they are not. */
function textOf(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) ? Buffer.from(bytes).toString("utf8") : undefined;
}
/** escapeBytes writes bytes as descriptors hold the default of a bytes field (C++'s CEscape). */
function escapeBytes(bytes) {
    const named = new Map([
        [0x0a, "\\n"],
        [0x0d, "\\r"],
        [0x09, "\\t"],
        [0x22, '\\"'],
        [0x27, "\\'"],
        [0x5c, "\\\\"],
    ]);
    const escaped = Array.from(bytes, (byte) => {
        if (byte >= 0x20 && byte < 0x7f)
            return named.get(byte) ?? String.fromCharCode(byte);
        return named.get(byte) ?? `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return escaped.join("");
}
/** integerOf is the value of a whole number: decimal, `0x` or octal. */
function integerOf({ text }) {
    return BigInt(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text);
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/defaults.js
/** `[default = …]` of proto2 and editions → as descriptors hold it. */



/** setDefault gives a field its default; what is wrong with that, where it is. */
function setDefault(field, value, type) {
    if (field.label === descriptor_pb/* FieldDescriptorProto_Label */.TX.REPEATED)
        return "a repeated field has no default";
    if (field.type === descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE || field.type === descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP)
        return "a message has no default";
    const text = type === undefined ? scalarText(field.type, value) : enumText(type, value);
    if (text === undefined) {
        const kind = type?.name ?? (descriptor_pb/* FieldDescriptorProto_Type */.P3[field.type] ?? "value").toLowerCase();
        return `the default of ${(0,quote/* quote */.h)(field.name)} is no ${kind}`;
    }
    field.defaultValue = text;
    return undefined;
}
function enumText({ value: values }, value) {
    if (value.kind !== "word" || value.negative)
        return undefined;
    return values.some(({ name }) => name === value.text) ? value.text : undefined;
}
const RANGES = new Map([
    ...[descriptor_pb/* FieldDescriptorProto_Type */.P3.INT32, descriptor_pb/* FieldDescriptorProto_Type */.P3.SINT32, descriptor_pb/* FieldDescriptorProto_Type */.P3.SFIXED32].map((type) => [type, [-(2n ** 31n), 2n ** 31n - 1n]]),
    ...[descriptor_pb/* FieldDescriptorProto_Type */.P3.INT64, descriptor_pb/* FieldDescriptorProto_Type */.P3.SINT64, descriptor_pb/* FieldDescriptorProto_Type */.P3.SFIXED64].map((type) => [type, [-(2n ** 63n), 2n ** 63n - 1n]]),
    ...[descriptor_pb/* FieldDescriptorProto_Type */.P3.UINT32, descriptor_pb/* FieldDescriptorProto_Type */.P3.FIXED32].map((type) => [type, [0n, 2n ** 32n - 1n]]),
    ...[descriptor_pb/* FieldDescriptorProto_Type */.P3.UINT64, descriptor_pb/* FieldDescriptorProto_Type */.P3.FIXED64].map((type) => [type, [0n, 2n ** 64n - 1n]]),
]);
function scalarText(type, value) {
    switch (type) {
        case descriptor_pb/* FieldDescriptorProto_Type */.P3.BOOL:
            return value.kind === "word" && /^(?:true|false)$/.test(value.text) ? value.text : undefined;
        case descriptor_pb/* FieldDescriptorProto_Type */.P3.STRING:
            return value.kind === "text" ? textOf(value.bytes) : undefined;
        case descriptor_pb/* FieldDescriptorProto_Type */.P3.BYTES:
            return value.kind === "text" ? escapeBytes(value.bytes) : undefined;
        case descriptor_pb/* FieldDescriptorProto_Type */.P3.FLOAT:
        case descriptor_pb/* FieldDescriptorProto_Type */.P3.DOUBLE:
            return floatText(value);
        default:
            return integerText(RANGES.get(type), value);
    }
}
function integerText(range, value) {
    if (value.kind !== "integer" || range === undefined)
        return undefined;
    const number = value.negative ? -integerOf(value) : integerOf(value);
    return number >= range[0] && number <= range[1] ? String(number) : undefined;
}
function floatText(value) {
    if (value.kind === "word") {
        if (value.text === "inf")
            return value.negative ? "-inf" : "inf";
        return value.text === "nan" ? "nan" : undefined;
    }
    if (value.kind !== "integer" && value.kind !== "float")
        return undefined;
    const number = value.kind === "integer" ? Number(integerOf(value)) : Number(value.text);
    const sign = value.negative ? "-" : "";
    // As C++ writes it: an exponent has two digits at least.
    return Number.isFinite(number) ? `${sign}${number}`.replace(/e([+-])(\d)$/, "e$10$2") : `${sign}inf`;
}

// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(82788);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(58399);
;// CONCATENATED MODULE: ./build/protobuf/file-set/walk.js
/** joinName is the full name of something in a scope. */
function joinName(scope, name) {
    return scope === "" ? name : `${scope}.${name}`;
}
/** messagesOf lists a file's messages, outer before inner, the entries of maps among them. */
function* messagesOf(file) {
    yield* nestedMessages(file.messageType, file.package);
}
function* nestedMessages(messages, scope) {
    for (const message of messages) {
        const fullName = joinName(scope, message.name);
        yield { message, fullName };
        yield* nestedMessages(message.nestedType, fullName);
    }
}
/** enumsOf lists a file's enums. */
function* enumsOf(file) {
    for (const type of file.enumType)
        yield { type, scope: file.package };
    for (const { message, fullName } of messagesOf(file)) {
        for (const type of message.enumType)
            yield { type, scope: fullName };
    }
}
/** extensionsOf lists the fields that a file adds to messages. */
function* extensionsOf(file) {
    for (const field of file.extension)
        yield { field, scope: file.package };
    for (const { message, fullName } of messagesOf(file)) {
        for (const field of message.extension)
            yield { field, scope: fullName };
    }
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/symbols.js
/** Everything that the files of a schema declare, by full name. */




/** collectSymbols gathers all names, and reports those that are none or that stand for two things. */
function collectSymbols(files, problems) {
    const symbols = new Map();
    const packages = new Set(files.flatMap((file) => checkedPackages(file, problems)));
    for (const file of files) {
        for (const { scope, name, kind, thing } of declarationsOf(file)) {
            if (!(0,types/* isIdentifier */._5)(name)) {
                problems.add(file, thing, `${(0,quote/* quote */.h)(name)} cannot name a ${kind}: write letters, digits and underscores`);
                continue;
            }
            const fullName = joinName(scope, name);
            const problem = conflict(fullName, kind, symbols.get(fullName), packages.has(fullName), file);
            if (problem === undefined)
                symbols.set(fullName, { kind, file, thing });
            else
                problems.add(file, thing, problem);
        }
    }
    return { symbols, packages };
}
function conflict(fullName, kind, before, isPackage, file) {
    if (isPackage)
        return `${(0,quote/* quote */.h)(fullName)} is also a package: rename the ${kind}`;
    if (!file.isBuiltIn && well_known/* WELL_KNOWN_TYPES */.ZT.has(fullName)) {
        return `${(0,quote/* quote */.h)(fullName)} is a well-known type: import its file of google/protobuf/ and do not declare it`;
    }
    if (before === undefined)
        return undefined;
    const elsewhere = before.file === file ? "" : ` in ${before.file.name}`;
    const scope = kind === "enum value" ? " (the values of an enum stand in the scope of the enum itself)" : "";
    return `${(0,quote/* quote */.h)(fullName)} is declared twice, as ${before.kind}${elsewhere} and as ${kind}${scope}`;
}
function checkedPackages(file, problems) {
    const { package: name } = file.descriptor;
    if (name === "")
        return [];
    const parts = name.split(".");
    if (parts.length <= MAX_PARTS && parts.every(types/* isIdentifier */._5))
        return packagesOf(name);
    problems.add(file, undefined, `${(0,quote/* quote */.h)(name)} is no package: write identifiers joined by dots`);
    return [];
}
/** packagesOf lists a package and those that it stands in; none for a name that no package can have. */
function packagesOf(name) {
    const parts = name === "" ? [] : name.split(".");
    if (parts.length > MAX_PARTS)
        return [];
    return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
/** As protoc allows a name to have. */
const MAX_PARTS = 100;
function* declarationsOf({ descriptor }) {
    for (const { message, fullName } of messagesOf(descriptor)) {
        const scope = fullName.slice(0, Math.max(fullName.length - message.name.length - 1, 0));
        yield { scope, name: message.name, kind: "message", thing: message };
        for (const field of message.field)
            yield { scope: fullName, name: field.name, kind: "field", thing: field };
        for (const oneof of message.oneofDecl)
            yield { scope: fullName, name: oneof.name, kind: "oneof", thing: oneof };
    }
    for (const { type, scope } of enumsOf(descriptor)) {
        yield { scope, name: type.name, kind: "enum", thing: type };
        for (const value of type.value)
            yield { scope, name: value.name, kind: "enum value", thing: value };
    }
    for (const { field, scope } of extensionsOf(descriptor)) {
        yield { scope, name: field.name, kind: "extension", thing: field };
    }
    for (const service of descriptor.service) {
        const scope = descriptor.package;
        yield { scope, name: service.name, kind: "service", thing: service };
        const inside = joinName(scope, service.name);
        for (const method of service.method)
            yield { scope: inside, name: method.name, kind: "method", thing: method };
    }
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/names.js
/** The names of types → what they mean where they stand. */




/** viewFrom is what a file sees: itself, what it imports, and what that imports publicly. */
function viewFrom(file, table) {
    const visible = new Set([file, ...file.imports.map((each) => each.file)]);
    // A set hands on what is added while it is walked.
    for (const seen of visible) {
        if (seen === file)
            continue;
        for (const each of seen.imports)
            if (each.isPublic)
                visible.add(each.file);
    }
    const packages = new Set([...visible].flatMap(({ descriptor }) => packagesOf(descriptor.package)));
    return { file, table, packages, sees: (other) => visible.has(other) };
}
/**
 * resolve finds what a name means in a scope as protoc does (descriptor.cc, LookupSymbol): the first part of it counts,
 * looked for from the innermost scope outwards; where that has members, the rest must be among them.
 */
function resolve(view, name, scope) {
    if (name.startsWith("."))
        return find(view, name.slice(1));
    const [first = "", ...rest] = name.split(".");
    for (const candidate of scopesOf(scope, first)) {
        const found = find(view, candidate);
        if (rest.length === 0) {
            if (found?.symbol.kind === "message" || found?.symbol.kind === "enum")
                return found;
        }
        else if (view.packages.has(candidate) || (found !== undefined && hasMembers(found.symbol))) {
            return find(view, [candidate, ...rest].join("."));
        }
    }
    return undefined;
}
/** A name in each scope, from the innermost one outwards. */
function* scopesOf(scope, name) {
    let inner = scope;
    for (;;) {
        yield joinName(inner, name);
        if (inner === "")
            return;
        inner = inner.slice(0, Math.max(inner.lastIndexOf("."), 0));
    }
}
function hasMembers({ kind }) {
    return kind === "message" || kind === "enum" || kind === "service";
}
function find({ table, sees }, fullName) {
    const symbol = table.symbols.get(fullName);
    return symbol !== undefined && sees(symbol.file) ? { fullName, symbol } : undefined;
}
/** unresolved says why a name means nothing where it stands. */
function unresolved(view, name, scope, what) {
    const { file, table } = view;
    const hidden = resolve({ ...view, packages: table.packages, sees: () => true }, name, scope);
    if (hidden !== undefined) {
        return `${(0,quote/* quote */.h)(name)} is declared in ${hidden.symbol.file.name}, which this file does not import`;
    }
    const near = (0,nearest/* nearest */.p)(name, candidates(view));
    const hint = near === undefined ? "" : `: did you mean ${(0,quote/* quote */.h)(near)}?`;
    return `${(0,quote/* quote */.h)(name)} is no ${what} that ${file.name.slice(file.name.lastIndexOf("/") + 1)} declares or imports${hint}`;
}
/** Of more candidates than this only the first are looked at, so that a huge schema costs no time. */
const MAX_CANDIDATES = 2000;
/** The types that could have been meant, without the file's own package. */
function candidates({ file, table, sees }) {
    const own = joinName(file.descriptor.package, "");
    const found = [];
    for (const [fullName, symbol] of table.symbols) {
        if ((symbol.kind !== "message" && symbol.kind !== "enum") || !sees(symbol.file))
            continue;
        found.push(own !== "" && fullName.startsWith(own) ? fullName.slice(own.length) : fullName);
        if (found.length === MAX_CANDIDATES)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/link.js
/** The types that a file names → their full names: what a parser leaves open, and what a descriptor set may have wrong. */







/** linkFile resolves every type that a file names, and reports those that it does not see. */
function linkFile(file, table, problems) {
    const linker = { file, view: viewFrom(file, table), problems };
    for (const { message, fullName } of messagesOf(file.descriptor)) {
        for (const field of message.field)
            linkField(linker, field, fullName);
    }
    for (const { field, scope } of extensionsOf(file.descriptor)) {
        linkField(linker, field, scope);
        field.extendee = messageNamed(linker, field.extendee, scope, file.source?.places.outputs.get(field) ?? field);
    }
    for (const service of file.descriptor.service) {
        const scope = joinName(file.descriptor.package, service.name);
        for (const method of service.method)
            linkMethod(linker, method, scope);
    }
}
function linkField(linker, field, scope) {
    const { file, problems } = linker;
    // Not every tool writes it.
    if (field.jsonName === "")
        field.jsonName = (0,describe/* jsonName */.m6)(field.name);
    const hasType = (0,esm_fields/* isFieldSet */.d)(field, descriptor_pb/* FieldDescriptorProtoSchema */.zk.field.type);
    let type;
    if (field.typeName !== "") {
        type = resolveType(linker, field, scope);
        if (type === undefined)
            return;
        field.typeName = `.${type.fullName}`;
        if (!hasType)
            field.type = type.symbol.kind === "enum" ? descriptor_pb/* FieldDescriptorProto_Type */.P3.ENUM : descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE;
    }
    if (!fits(field, hasType, type)) {
        problems.add(file, field, `the field ${(0,quote/* quote */.h)(field.name)} has no type, or not one of the kind that it says`);
        return;
    }
    const given = file.source?.defaults.get(field);
    if (given === undefined)
        return;
    const problem = setDefault(field, given.value, enumOf(type));
    if (problem !== undefined)
        problems.add(file, given.start, problem);
}
/** What a parser found has the kind of its type; a descriptor set says both, and can be wrong. */
function fits(field, hasType, type) {
    if (type === undefined)
        return hasType && ![descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE, descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP, descriptor_pb/* FieldDescriptorProto_Type */.P3.ENUM].includes(field.type);
    return type.symbol.kind === "enum" ? field.type === descriptor_pb/* FieldDescriptorProto_Type */.P3.ENUM : [descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE, descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP].includes(field.type);
}
function resolveType(linker, field, scope) {
    const { file, view, problems } = linker;
    if (problems.full)
        return undefined;
    const at = file.source?.places.types.get(field) ?? field;
    const found = resolve(view, field.typeName, scope);
    if (found === undefined)
        problems.add(file, at, unresolved(view, field.typeName, scope, "type"));
    else if (found.symbol.kind !== "message" && found.symbol.kind !== "enum") {
        problems.add(file, at, `${(0,quote/* quote */.h)(field.typeName)} is no type: it is declared as ${found.symbol.kind}`);
        return undefined;
    }
    return found;
}
function enumOf(type) {
    const thing = type?.symbol.thing;
    return (0,is_message/* isMessage */.K)(thing, descriptor_pb/* EnumDescriptorProtoSchema */.YK) ? thing : undefined;
}
function linkMethod(linker, method, scope) {
    const { places } = linker.file.source ?? {};
    method.inputType = messageNamed(linker, method.inputType, scope, places?.types.get(method) ?? method);
    method.outputType = messageNamed(linker, method.outputType, scope, places?.outputs.get(method) ?? method);
}
/** The full name of a message; the name itself, and a problem, where there is none. */
function messageNamed({ file, view, problems }, name, scope, at) {
    if (problems.full)
        return name;
    const found = resolve(view, name, scope);
    if (found?.symbol.kind === "message")
        return `.${found.fullName}`;
    const problem = found === undefined
        ? unresolved(view, name, scope, "message")
        : `${(0,quote/* quote */.h)(name)} is no message: it is declared as ${found.symbol.kind}`;
    problems.add(file, at, problem);
    return name;
}

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/protobuf/file-set/model.js


/** Names can be as long as a file. */
const MAX_LENGTH = 800;
/** sourceProblem words a problem so that nothing of the file can break its line or swell it. */
function sourceProblem(file, message, position) {
    const clean = (text) => (0,visible/* spellInvisible */.C)((0,shorten/* shorten */.ml)(text, MAX_LENGTH));
    return { file: clean(file), message: clean(message), ...(position === undefined ? {} : { position }) };
}
/** More files than any schema that people write has. */
const MAX_FILES = 1000;
/** More problems than this say nothing new about a schema. */
const MAX_PROBLEMS = 20;
/** Problems of files as they come in, the first of them. */
class FileProblems {
    #found = [];
    get found() {
        return this.#found;
    }
    /** Whether more of them would not be kept. */
    get full() {
        return this.#found.length >= MAX_PROBLEMS;
    }
    /** Adds a problem of a file: at what was declared, at an offset of its text, or of the file as a whole. */
    add(file, at, message) {
        if (this.full)
            return;
        const { source } = file;
        const offset = typeof at === "number" || at === undefined ? at : source?.places.names.get(at);
        const position = offset === undefined ? undefined : source?.lines.at(offset);
        this.#found.push(sourceProblem(file.name, message, position));
    }
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/nested-types.js
var nested_types = __webpack_require__(85876);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
var reflect = __webpack_require__(41106);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(22567);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/guard.js
var guard = __webpack_require__(31394);
;// CONCATENATED MODULE: ./build/protobuf/proto-file/parser.js

/** As deep as protoc reads messages in messages. */
const MAX_DEPTH = 32;
/** More than any schema that people write has: their descriptors take about 1 KB each. */
const MAX_DECLARATIONS = 100_000;
/** declared notes where a thing is declared, and gives it back. */
function declared({ tokens, places }, thing, name) {
    if (places.names.size >= MAX_DECLARATIONS) {
        tokens.fail(`there are more than ${MAX_DECLARATIONS} declarations in this file`, name.start);
    }
    places.names.set(thing, name.start);
    return thing;
}
/** isEditions tells whether the file is of an edition rather than proto2 or proto3. */
function isEditions({ edition }) {
    return edition !== descriptor_pb/* Edition */.rJ.EDITION_PROTO2 && edition !== descriptor_pb/* Edition */.rJ.EDITION_PROTO3;
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/option-values.js
/** The options in a `.proto` file as they are written: names and values. */

/** parseOptionPath reads `deprecated`, `features.enum_type` or `(shop.v1.rule).name`. */
function parseOptionPath(tokens) {
    const parts = [];
    let custom = false;
    do {
        if (tokens.accept("(")) {
            custom = true;
            tokens.path("the name of an option");
            tokens.expect(")");
        }
        else
            parts.push(tokens.word("the name of an option").text);
    } while (tokens.accept("."));
    return custom ? undefined : parts;
}
/** parseOptionValue reads what stands after `=`. */
function parseOptionValue(tokens) {
    return tokens.sees("{") ? parseMessage(tokens, 0) : parseScalar(tokens);
}
function parseScalar(tokens) {
    if (tokens.here.kind === "text")
        return { kind: "text", bytes: tokens.bytes("a text") };
    const negative = tokens.accept("-");
    if (!negative)
        tokens.accept("+");
    const { kind } = tokens.here;
    if (kind !== "word" && kind !== "integer" && kind !== "float")
        return tokens.fail("the value of the option is missing");
    return { kind, text: tokens.take().text, negative };
}
/** A message in text format (protobuf.dev, "Text Format Language Specification"), in braces or angle brackets. */
function parseMessage(tokens, depth) {
    if (depth > MAX_DEPTH)
        tokens.fail(`messages are nested more than ${MAX_DEPTH} deep`);
    const end = tokens.accept("<") ? ">" : "}";
    if (end === "}")
        tokens.expect("{");
    const members = [];
    while (!tokens.ends(end)) {
        const { start } = tokens.here;
        const name = parseMemberName(tokens);
        const colon = tokens.accept(":");
        if (!colon && !opensMessage(tokens) && !tokens.sees("["))
            tokens.expect(":");
        members.push({ name, start, value: parseMemberValue(tokens, depth + 1) });
        if (!tokens.accept(","))
            tokens.accept(";");
    }
    return { kind: "message", members };
}
function opensMessage(tokens) {
    return tokens.sees("{") || tokens.sees("<");
}
/** A field, `[an.extension]`, or in an Any `[type.googleapis.com/a.Type]`. */
function parseMemberName(tokens) {
    if (!tokens.accept("["))
        return tokens.word("the name of a field").text;
    do
        tokens.path("the name of an extension");
    while (tokens.accept("/"));
    tokens.expect("]");
    return undefined;
}
function parseMemberValue(tokens, depth) {
    if (opensMessage(tokens))
        return parseMessage(tokens, depth);
    if (!tokens.accept("["))
        return parseScalar(tokens);
    const items = [];
    if (tokens.accept("]"))
        return { kind: "list", items };
    do
        items.push(opensMessage(tokens) ? parseMessage(tokens, depth) : parseScalar(tokens));
    while (tokens.accept(","));
    tokens.expect("]");
    return { kind: "list", items };
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/options.js
/** The standard options of descriptor.proto, set in their descriptors. Custom ones are read and left out: nothing needs them. */








/** parseOptionStatement reads `option name = value;`, the word `option` being read. */
function parseOptionStatement(parser, optionsOf) {
    parseAssignment(parser, optionsOf);
    parser.tokens.expect(";");
}
/** parseInlineOptions reads `[name = value, …]`, where there is one. */
function parseInlineOptions(parser, optionsOf, pseudo) {
    const { tokens } = parser;
    if (!tokens.accept("["))
        return;
    do
        parseAssignment(parser, optionsOf, pseudo);
    while (tokens.accept(","));
    tokens.expect("]");
}
function parseAssignment(parser, optionsOf, pseudo) {
    const { tokens } = parser;
    const { start } = tokens.here;
    const path = parseOptionPath(tokens);
    tokens.expect("=");
    const at = tokens.here.start;
    const value = parseOptionValue(tokens);
    if (path === undefined)
        return;
    const [name = "", ...rest] = path;
    if (rest.length === 0 && pseudo?.(name, { value, start: at }) === true)
        return;
    if (name === "features" && !isEditions(parser)) {
        tokens.fail("proto2 and proto3 have no `features`: editions have", start);
    }
    setOption(optionsOf(), path, value, start);
}
function setOption(options, [name = "", ...rest], value, at) {
    const field = optionNamed(options.desc, name, at);
    if (rest.length > 0) {
        setInside(options, field, at, (inner) => setOption(inner, rest, value, at));
        return;
    }
    if (field.fieldKind !== "list" && field.fieldKind !== "message" && options.isSet(field)) {
        throw new ProtoSyntaxError(`the option ${(0,quote/* quote */.h)(name)} is set twice`, at);
    }
    setField(options, field, value, at);
}
function optionNamed(type, name, at) {
    const field = type.fields.find((candidate) => candidate.name === name);
    if (field !== undefined && name !== "uninterpreted_option" && name !== "map_entry")
        return field;
    const known = type.fields.map((candidate) => candidate.name);
    const near = (0,nearest/* nearest */.p)(name, known);
    const hint = near === undefined ? " (a custom one stands in parentheses)" : `: did you mean ${(0,quote/* quote */.h)(near)}?`;
    throw new ProtoSyntaxError(`${(0,quote/* quote */.h)(name)} is no option that can be set here${hint}`, at);
}
function setInside(options, field, at, set) {
    const inner = field.fieldKind === "message" ? options.get(field) : undefined;
    if (!(0,guard/* isReflectMessage */.LT)(inner))
        throw new ProtoSyntaxError(`the option ${(0,quote/* quote */.h)(field.name)} has no parts`, at);
    set(inner);
    options.set(field, inner);
}
function setField(options, field, value, at) {
    switch (field.fieldKind) {
        case "message":
            setInside(options, field, at, (inner) => setMembers(inner, field, value, at));
            return;
        case "list":
            for (const item of value.kind === "list" ? value.items : [value])
                addItem(options, field, item, at);
            return;
        case "scalar":
        case "enum":
            options.set(field, scalarOf(field, value, at));
            return;
        case "map":
            throw misfit(field, at);
    }
}
function setMembers(target, field, value, at) {
    if (value.kind !== "message")
        throw misfit(field, at);
    for (const { name, start, value: member } of value.members) {
        if (name !== undefined)
            setField(target, optionNamed(target.desc, name, start), member, start);
    }
}
function addItem(options, field, value, at) {
    const list = options.get(field);
    // What is written as a message says who may declare which extension: nothing here needs it.
    if (field.listKind !== "message")
        list.add(scalarOf(field, value, at));
}
function scalarOf(field, value, at) {
    if (field.enum !== undefined) {
        const found = value.kind === "word" ? field.enum.values.find(({ name }) => name === value.text) : undefined;
        if (found !== undefined)
            return found.number;
        const names = field.enum.values.map(({ name }) => name).join(", ");
        throw new ProtoSyntaxError(`the option ${(0,quote/* quote */.h)(field.name)} must be one of ${names}`, at);
    }
    switch (field.scalar) {
        case descriptors/* ScalarType */.L.BOOL:
            if (value.kind !== "word" || (value.text !== "true" && value.text !== "false"))
                throw misfit(field, at);
            return value.text === "true";
        case descriptors/* ScalarType */.L.STRING: {
            const text = value.kind === "text" ? textOf(value.bytes) : undefined;
            if (text === undefined)
                throw misfit(field, at);
            return text;
        }
        case descriptors/* ScalarType */.L.INT32: {
            if (value.kind !== "integer")
                throw misfit(field, at);
            const number = Number(integerOf(value));
            if (number > 2 ** 31 - 1)
                throw misfit(field, at);
            return value.negative ? -number : number;
        }
        default:
            throw misfit(field, at);
    }
}
function misfit(field, at) {
    const kind = field.message === undefined ? (descriptors/* ScalarType */.L[field.scalar ?? 0] ?? "value").toLowerCase() : "message";
    return new ProtoSyntaxError(`the value of the option ${(0,quote/* quote */.h)(field.name)} is no ${kind}`, at);
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/ranges.js
/** `reserved …;` and `extensions …;`. */






const MAX_FIELD_NUMBER = 2 ** 29 - 1;
/** parseReserved reads what no field or enum value may use: numbers or names. */
function parseReserved(parser, target, number, max) {
    const { tokens } = parser;
    if (tokens.here.kind === "text" || tokens.here.kind === "word")
        target.reservedName.push(...reservedNames(parser));
    else {
        for (const range of ranges(tokens, number, max))
            addReserved(target, range);
    }
    tokens.expect(";");
}
function addReserved(target, { start, end }) {
    if (target.$typeName === "google.protobuf.EnumDescriptorProto") {
        target.reservedRange.push((0,create/* create */.v)(descriptor_pb/* EnumDescriptorProto_EnumReservedRangeSchema */.Jx, { start, end }));
    }
    else {
        target.reservedRange.push((0,create/* create */.v)(descriptor_pb/* DescriptorProto_ReservedRangeSchema */.f6, { start, end: end + 1 }));
    }
}
function reservedNames(parser) {
    const { tokens } = parser;
    const names = [];
    do {
        const { kind, start } = tokens.here;
        if (isEditions(parser)) {
            if (kind === "text")
                tokens.fail("in an edition, reserved names are written without quotes", start);
            names.push(tokens.word("a reserved name").text);
        }
        else
            names.push(tokens.string("a reserved name"));
    } while (tokens.accept(","));
    return names;
}
function ranges(tokens, number, max) {
    const found = [];
    do {
        const at = tokens.here.start;
        const start = number();
        const end = !tokens.accept("to") ? start : tokens.accept("max") ? max : number();
        if (end < start)
            tokens.fail(`the range ends before it begins: ${start} to ${end}`, at);
        found.push({ start, end });
    } while (tokens.accept(","));
    return found;
}
/** parseExtensions reads the numbers that extensions of a message may use. */
function parseExtensions(parser, message) {
    const { tokens } = parser;
    const found = ranges(tokens, () => fieldNumber(tokens), MAX_FIELD_NUMBER);
    // They are for the compiler alone, which leaves them out of what it writes.
    const options = (0,create/* create */.v)(descriptor_pb/* ExtensionRangeOptionsSchema */.u8);
    parseInlineOptions(parser, () => (0,reflect/* reflect */.E4)(descriptor_pb/* ExtensionRangeOptionsSchema */.u8, options));
    tokens.expect(";");
    for (const { start, end } of found) {
        message.extensionRange.push((0,create/* create */.v)(descriptor_pb/* DescriptorProto_ExtensionRangeSchema */.SV, { start, end: end + 1 }));
    }
}
/** fieldNumber reads a field's number, without judging more than that it is one. */
function fieldNumber(tokens) {
    if (tokens.here.kind !== "integer")
        tokens.fail(`a number from 1 to ${MAX_FIELD_NUMBER} is missing`);
    const { start } = tokens.here;
    const number = Number(integerOf(tokens.take()));
    if (number < 1 || number > MAX_FIELD_NUMBER) {
        tokens.fail(`${number} cannot be a field number: write one from 1 to ${MAX_FIELD_NUMBER}`, start);
    }
    return number;
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/structure.js
/** What protoc asks of declarations, and the library that makes descriptors of them takes for granted. */






/** checkStructure reports what is wrong with the numbers, oneofs, maps and enums of a file. */
function checkStructure(file, problems) {
    const say = (thing, message) => problems.add(file, thing, message);
    const { descriptor } = file;
    for (const { message } of messagesOf(descriptor))
        checkMessage(message, descriptor.syntax === "proto3", say);
    for (const { type } of enumsOf(descriptor))
        checkEnum(type, say);
    for (const { field } of extensionsOf(descriptor)) {
        if (field.label === descriptor_pb/* FieldDescriptorProto_Label */.TX.REQUIRED)
            say(field, `the extension ${(0,quote/* quote */.h)(field.name)} cannot be required`);
        checkField(field, say);
    }
}
function checkMessage(message, isProto3, say) {
    const name = (0,quote/* quote */.h)(message.name);
    if (isProto3 && message.extensionRange.length > 0)
        say(message, `${name} is of proto3, and has no extensions`);
    const byNumber = new Map();
    const reserved = new Set(message.reservedName);
    const ranges = sorted([...message.reservedRange, ...message.extensionRange]);
    for (const field of message.field) {
        checkField(field, say);
        const { number } = field;
        const before = byNumber.get(number);
        if (before !== undefined)
            say(field, `the number ${number} of ${(0,quote/* quote */.h)(field.name)} is taken by ${(0,quote/* quote */.h)(before)}`);
        byNumber.set(number, field.name);
        if (reserved.has(field.name))
            say(field, `the name ${(0,quote/* quote */.h)(field.name)} is reserved in ${name}`);
        if (isIn(ranges, number))
            say(field, `the number ${number} of ${(0,quote/* quote */.h)(field.name)} is reserved in ${name}`);
        if (isProto3 && field.label === descriptor_pb/* FieldDescriptorProto_Label */.TX.REQUIRED)
            say(field, `${(0,quote/* quote */.h)(field.name)} is of proto3, and not required`);
        if (isProto3 && field.type === descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP)
            say(field, `${(0,quote/* quote */.h)(field.name)} is of proto3, and no group`);
    }
    checkKeys(message, say);
    checkOneofs(message, say);
    if (message.options?.mapEntry === true && !isMapEntry(message))
        say(message, `${name} is no entry of a map`);
}
/** A key of a JSON object is a field's name in the schema, or its JSON name: it must not mean two fields. */
function checkKeys({ field: fields }, say) {
    const byKey = new Map();
    for (const field of fields) {
        for (const key of [field.name, field.jsonName]) {
            const before = byKey.get(key);
            if (before === undefined)
                byKey.set(key, field);
            else if (before !== field && before.name !== field.name) {
                say(field, `${(0,quote/* quote */.h)(before.name)} and ${(0,quote/* quote */.h)(field.name)} are both ${(0,quote/* quote */.h)(key)} in JSON: rename one`);
            }
        }
    }
}
function checkField(field, say) {
    const { number, label, type, options } = field;
    const name = (0,quote/* quote */.h)(field.name);
    if (number < 1 || number > MAX_FIELD_NUMBER || (number >= 19000 && number <= 19999)) {
        say(field, `${number} cannot be the number of ${name}: write 1 to ${MAX_FIELD_NUMBER}, but not 19000 to 19999`);
    }
    if (descriptor_pb/* FieldDescriptorProto_Label */.TX[label] === undefined || descriptor_pb/* FieldDescriptorProto_Type */.P3[type] === undefined)
        say(field, `${name} has no label or type that there is`);
    if (options === undefined || !(0,esm_fields/* isFieldSet */.d)(options, descriptor_pb/* FieldOptionsSchema */.iU.field.packed) || !options.packed)
        return;
    const isPackable = ![descriptor_pb/* FieldDescriptorProto_Type */.P3.STRING, descriptor_pb/* FieldDescriptorProto_Type */.P3.BYTES, descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE, descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP].includes(type);
    if (label !== descriptor_pb/* FieldDescriptorProto_Label */.TX.REPEATED || !isPackable)
        say(field, `${name} is no list of numbers, and cannot be packed`);
}
function checkOneofs({ field: fields, oneofDecl: oneofs }, say) {
    const members = oneofs.map(() => []);
    for (const field of fields) {
        if (!(0,esm_fields/* isFieldSet */.d)(field, descriptor_pb/* FieldDescriptorProtoSchema */.zk.field.oneofIndex)) {
            if (field.proto3Optional)
                say(field, `${(0,quote/* quote */.h)(field.name)} is a proto3 optional, and in no oneof`);
            continue;
        }
        members[field.oneofIndex]?.push(field);
        if (members[field.oneofIndex] === undefined)
            say(field, `${(0,quote/* quote */.h)(field.name)} is in a oneof that is not declared`);
        else if (field.label !== descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL)
            say(field, `${(0,quote/* quote */.h)(field.name)} has a label, and cannot be in a oneof`);
    }
    for (const [index, oneof] of oneofs.entries()) {
        const [first, ...others] = members[index] ?? [];
        if (first === undefined)
            say(oneof, `the oneof ${(0,quote/* quote */.h)(oneof.name)} has no fields`);
        if ([first, ...others].some((field) => field?.proto3Optional === true) && others.length > 0) {
            say(oneof, `the oneof ${(0,quote/* quote */.h)(oneof.name)} is that of a proto3 optional, and has other members`);
        }
    }
}
function isMapEntry({ field: fields, nestedType, enumType, extension, oneofDecl }) {
    const [key, value, ...others] = fields;
    return (key?.number === 1 &&
        value?.number === 2 &&
        [key, value].every(({ label }) => label === descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL) &&
        (0,types/* isMapKeyNumber */.Dv)(key.type) &&
        value.type !== descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP &&
        [...others, ...nestedType, ...enumType, ...extension, ...oneofDecl].length === 0);
}
function checkEnum(type, say) {
    const name = (0,quote/* quote */.h)(type.name);
    if (type.value.length === 0)
        say(type, `the enum ${name} has no values`);
    const byNumber = new Map();
    const reserved = new Set(type.reservedName);
    const ranges = sorted(type.reservedRange.map(({ start, end }) => ({ start, end: end + 1 })));
    for (const value of type.value) {
        const { number } = value;
        const before = byNumber.get(number);
        if (before !== undefined && type.options?.allowAlias !== true) {
            const hint = "choose another, or write `option allow_alias = true;`";
            say(value, `the number ${number} of ${(0,quote/* quote */.h)(value.name)} is taken by ${(0,quote/* quote */.h)(before)}: ${hint}`);
        }
        if (before === undefined)
            byNumber.set(number, value.name);
        if (reserved.has(value.name))
            say(value, `the name ${(0,quote/* quote */.h)(value.name)} is reserved in ${name}`);
        if (isIn(ranges, number))
            say(value, `the number ${number} of ${(0,quote/* quote */.h)(value.name)} is reserved in ${name}`);
    }
}
function sorted(ranges) {
    // Each reaches as far as any before it, so that the last that begins in time tells.
    let end = Number.NEGATIVE_INFINITY;
    return [...ranges]
        .sort((a, b) => a.start - b.start)
        .map((range) => {
        end = Math.max(end, range.end);
        return { start: range.start, end };
    });
}
function isIn(ranges, number) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) <= number)
            low = middle + 1;
        else
            high = middle;
    }
    return number < (ranges[low - 1]?.end ?? Number.NEGATIVE_INFINITY);
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/presence.js




/** findPresenceProblems finds enums without a zero, fields that cannot hold their enum's default, misplaced extensions. */
function* findPresenceProblems(file, taken) {
    for (const type of (0,nested_types/* nestedTypes */.rG)(file)) {
        switch (type.kind) {
            case "enum":
                yield* enumProblems(type);
                break;
            case "message":
                for (const field of type.fields)
                    yield* fieldProblems(field);
                break;
            case "extension":
                yield* extensionProblems(type, taken);
                break;
            case "service":
                break;
        }
    }
}
function* enumProblems({ open, name, values: [first] }) {
    if (!open || first === undefined || first.number === 0)
        return;
    const message = `${(0,quote/* quote */.h)(first.name)} is the first value of the enum ${(0,quote/* quote */.h)(name)}, and must be 0: it is the default`;
    yield [first.proto, message];
}
function* fieldProblems(field) {
    const { name, proto, presence, enum: type, fieldKind, parent } = field;
    if (type === undefined || type.open)
        return;
    if (parent.file.edition === descriptor_pb/* Edition */.rJ.EDITION_PROTO3) {
        yield [proto, `${(0,quote/* quote */.h)(name)} is of proto3, and so cannot be of ${(0,quote/* quote */.h)(type.typeName)}, a closed enum`];
        return;
    }
    if (fieldKind === "map" && type.values[0]?.number !== 0) {
        yield [proto, `the values of the map ${(0,quote/* quote */.h)(name)} are of ${(0,quote/* quote */.h)(type.typeName)}, whose first value is not 0`];
    }
    // A list has no presence either, and nothing that it would need a default for.
    if (fieldKind !== "enum" || presence !== descriptor_pb/* FeatureSet_FieldPresence */.Z_.IMPLICIT)
        return;
    const message = `${(0,quote/* quote */.h)(name)} has no presence, and so cannot be of ${(0,quote/* quote */.h)(type.typeName)}, a closed enum`;
    yield [proto, message];
}
function* extensionProblems(extension, taken) {
    const { name, number, proto, extendee } = extension;
    const key = `${extendee.typeName} #${number}`;
    const before = taken.get(key);
    taken.set(key, extension);
    if (before !== undefined)
        yield [proto, `${(0,quote/* quote */.h)(before.typeName)} has the number ${number} in ${extendee.typeName} too`];
    if (isIn(rangesOf(extendee), number))
        return;
    yield [proto, `${(0,quote/* quote */.h)(name)} has the number ${number}, which ${extendee.typeName} does not leave to extensions`];
}
const rangeCache = new WeakMap();
function rangesOf(extendee) {
    const known = rangeCache.get(extendee);
    if (known !== undefined)
        return known;
    const ranges = sorted(extendee.proto.extensionRange);
    rangeCache.set(extendee, ranges);
    return ranges;
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/required.js


/** relaxRequired makes a file's required fields optional, and gives their names by message. */
function relaxRequired(file) {
    const required = new Map();
    for (const { message, fullName } of messagesOf(file)) {
        const names = message.field.filter(relaxField).map(({ name }) => name);
        if (names.length > 0)
            required.set(fullName, names);
    }
    return required;
}
/** Whether a field was required. */
function relaxField(field) {
    const features = field.options?.features;
    if (features?.fieldPresence === descriptor_pb/* FeatureSet_FieldPresence */.Z_.LEGACY_REQUIRED)
        features.fieldPresence = descriptor_pb/* FeatureSet_FieldPresence */.Z_.EXPLICIT;
    else if (field.label === descriptor_pb/* FieldDescriptorProto_Label */.TX.REQUIRED)
        field.label = descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL;
    else
        return false;
    return true;
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/build.js
/** The files of a schema → descriptors that messages can be encoded and decoded with, or what is wrong with the files. */











/** buildSchema makes descriptors of files, each of which comes after those that it imports. */
function buildSchema(files) {
    const problems = new FileProblems();
    linkFiles(files, problems);
    if (problems.found.length > 0)
        return { ok: false, problems: problems.found };
    const required = new Map(own(files).flatMap(({ descriptor }) => [...requiredOf(descriptor)]));
    const registry = registryOf(files, problems);
    if (registry !== undefined)
        checkPresence(files, registry, problems);
    if (registry === undefined || problems.found.length > 0)
        return { ok: false, problems: problems.found };
    return { ok: true, schema: { ...(0,schema/* schemaIn */.VA)(withWellKnown(files, registry)), required } };
}
/** linkFiles resolves the types of files and checks what they declare. */
function linkFiles(files, problems) {
    const table = collectSymbols(files, problems);
    for (const file of own(files))
        linkFile(file, table, problems);
    for (const file of own(files))
        checkStructure(file, problems);
}
function own(files) {
    return files.filter(({ isBuiltIn }) => !isBuiltIn);
}
const requiredCache = new WeakMap();
/** Files are shared by schemas: what was required once is optional the next time. */
function requiredOf(descriptor) {
    const known = requiredCache.get(descriptor);
    if (known !== undefined)
        return known;
    const required = relaxRequired(descriptor);
    requiredCache.set(descriptor, required);
    return required;
}
function registryOf(files, problems) {
    try {
        return (0,esm_registry/* createFileRegistry */.uO)((0,create/* create */.v)(descriptor_pb/* FileDescriptorSetSchema */.Zw, { file: files.map(({ descriptor }) => descriptor) }));
    }
    catch (error) {
        const last = files.at(-1);
        if (last !== undefined)
            problems.add(last, undefined, `no schema can be made of the file: ${(0,errors/* messageOf */.b)(error)}`);
        return undefined;
    }
}
function checkPresence(files, registry, problems) {
    const taken = new Map();
    for (const file of own(files)) {
        const types = registry.getFile(file.descriptor.name);
        if (types === undefined)
            continue;
        for (const [thing, message] of findPresenceProblems(types, taken))
            problems.add(file, thing, message);
    }
}
/** Who uses one well-known type can have an Any that holds another. */
function withWellKnown(files, registry) {
    return files.some(({ isBuiltIn }) => isBuiltIn) ? (0,esm_registry/* createRegistry */.Iq)(well_known/* WELL_KNOWN_REGISTRY */.nb, registry) : registry;
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var binary_encoding = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build/protobuf/file-set/built-in.js
/** google/protobuf/*.proto as files of a schema. */

const made = new Map();
/** builtInFile is the built-in file that an import's path means; undefined where it means another one. */
function builtInFile(path) {
    const known = made.get(path);
    const file = well_known/* BUILT_IN_FILES */.$I.get(path);
    if (known !== undefined || file === undefined)
        return known;
    const imports = file.proto.dependency.flatMap((dependency, index) => {
        const imported = builtInFile(dependency);
        return imported === undefined ? [] : [{ file: imported, isPublic: file.proto.publicDependency.includes(index) }];
    });
    const built = { name: path, descriptor: file.proto, imports, isBuiltIn: true };
    made.set(path, built);
    return built;
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/order.js
/** inOrder lists files and all that they import, imported ones first. Imports do not run in circles. */
function inOrder(roots) {
    const ordered = new Set();
    const add = (file) => {
        if (ordered.has(file))
            return;
        for (const { file: imported } of file.imports)
            add(imported);
        ordered.add(file);
    };
    for (const root of roots)
        add(root);
    return [...ordered];
}

;// CONCATENATED MODULE: ./build/protobuf/file-set/descriptor-set.js
/** A FileDescriptorSet in bytes → the files in it. */








/** Messages that a set may be made of: a descriptor takes about 1 KB, however short its bytes are. */
const MAX_MESSAGES = 400_000;
/** A set that is none, or not whole. */
class SetError extends Error {
    name = "SetError";
}
/** filesOfSet reads the files of a set, each after those that it imports. `name` is the set's own file, for people. */
function filesOfSet(bytes, name) {
    try {
        return { ok: true, files: filesOf(descriptorsIn(bytes), name) };
    }
    catch (error) {
        if (!(error instanceof SetError))
            throw error;
        return { ok: false, problem: sourceProblem(name, error.message) };
    }
}
function descriptorsIn(bytes) {
    try {
        const budget = { left: MAX_MESSAGES };
        const parts = fileParts(bytes);
        return parts.map((part) => {
            spend(descriptor_pb/* FileDescriptorProtoSchema */.tr, part, budget, 0);
            return (0,from_binary/* fromBinary */.Er)(descriptor_pb/* FileDescriptorProtoSchema */.tr, part);
        });
    }
    catch (error) {
        if (error instanceof SetError)
            throw error;
        throw noSet(bytes, (0,errors/* messageOf */.b)(error));
    }
}
/** The bytes of each file, without the comments and positions that sets can hold: they are most of it. */
function fileParts(bytes) {
    const parts = [];
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const [number, wireType] = reader.tag();
        if (number === 1 && wireType === binary_encoding/* WireType */.O0.LengthDelimited)
            parts.push(withoutSourceInfo(reader.bytes()));
        else
            throw new Error(`field ${number} is not one of a FileDescriptorSet`);
        if (parts.length > MAX_FILES)
            throw new SetError(`the set has more than ${MAX_FILES} files`);
    }
    if (parts.length === 0)
        throw noSet(bytes, "it is empty");
    return parts;
}
const SOURCE_CODE_INFO = descriptor_pb/* FileDescriptorProtoSchema */.tr.field.sourceCodeInfo.number;
function withoutSourceInfo(bytes) {
    const kept = [];
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const start = reader.pos;
        const [number, wireType] = reader.tag();
        reader.skip(wireType, number);
        if (number !== SOURCE_CODE_INFO)
            kept.push(bytes.subarray(start, reader.pos));
    }
    return Buffer.concat(kept);
}
const descriptor_set_MAX_DEPTH = 100;
/** Counts the messages that bytes would become, before they do. */
function spend(type, bytes, budget, depth) {
    if (depth > descriptor_set_MAX_DEPTH)
        throw new Error(`messages are nested more than ${descriptor_set_MAX_DEPTH} deep`);
    if (--budget.left < 0)
        throw new SetError(`the set has more than ${MAX_MESSAGES} declarations and options`);
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const [number, wireType] = reader.tag();
        const inner = type.fields.find((field) => field.number === number)?.message;
        if (inner === undefined || wireType !== binary_encoding/* WireType */.O0.LengthDelimited)
            reader.skip(wireType, number);
        else
            spend(inner, reader.bytes(), budget, depth + 1);
    }
}
function noSet(bytes, reason) {
    const text = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
    if (/^\s*(?:\/\/|\/\*|syntax\b|edition\b|package\b|import\b)/.test(text)) {
        return new SetError('this is a .proto file: name it as "proto", not as "descriptor_set"');
    }
    const form = /^\s*\{/.test(text) ? "it is JSON, and the binary form is needed" : reason;
    const hint = "`protoc --include_imports --descriptor_set_out` and `buf build -o api.binpb` write one";
    return new SetError(`this is no FileDescriptorSet: ${form} (${hint})`);
}
function filesOf(descriptors, set) {
    const byName = new Map();
    for (const descriptor of descriptors) {
        const { name } = descriptor;
        if (name === "")
            throw new SetError("the set has a file without a name: it is no FileDescriptorSet");
        if (byName.has(name))
            throw new SetError(`the set has the file ${(0,quote/* quote */.h)(name)} twice`);
        byName.set(name, descriptor);
    }
    const done = new Map();
    return inOrder([...byName.keys()].map((name) => fileNamed(name, byName, done, set)));
}
function fileNamed(name, byName, done, set, importer) {
    const known = builtInFile(name) ?? done.get(name);
    if (known === "open")
        throw new SetError(`the file ${(0,quote/* quote */.h)(name)} imports itself, by way of ${(0,quote/* quote */.h)(importer ?? name)}`);
    if (known !== undefined)
        return known;
    const descriptor = byName.get(name);
    if (descriptor === undefined) {
        const hint = "write the set with its imports (`protoc --include_imports`; `buf build` does so)";
        throw new SetError(`the set lacks ${(0,quote/* quote */.h)(name)}, which ${(0,quote/* quote */.h)(importer ?? "")} imports: ${hint}`);
    }
    done.set(name, "open");
    const imports = descriptor.dependency.map((dependency, index) => ({
        file: fileNamed(dependency, byName, done, set, name),
        isPublic: descriptor.publicDependency.includes(index),
    }));
    const file = { name: `${set} (${name})`, descriptor, imports, isBuiltIn: false };
    done.set(name, file);
    return file;
}

// EXTERNAL MODULE: ./build/json/lines.js
var json_lines = __webpack_require__(23004);
;// CONCATENATED MODULE: ./build/protobuf/proto-file/parse-enum.js
/** `enum Name { … }` → its descriptor. */







/** parseEnum reads an enum, the word `enum` being read. */
function parseEnum(parser) {
    const { tokens } = parser;
    const name = tokens.word("the name of an enum");
    const descriptor = declared(parser, (0,create/* create */.v)(descriptor_pb/* EnumDescriptorProtoSchema */.YK, { name: name.text }), name);
    tokens.expect("{");
    while (!tokens.ends("}"))
        parseMember(parser, descriptor);
    return descriptor;
}
function parseMember(parser, descriptor) {
    const { tokens } = parser;
    if (tokens.accept(";"))
        return;
    if (tokens.accept("option")) {
        parseOptionStatement(parser, () => {
            descriptor.options ??= (0,create/* create */.v)(descriptor_pb/* EnumOptionsSchema */.JC);
            return (0,reflect/* reflect */.E4)(descriptor_pb/* EnumOptionsSchema */.JC, descriptor.options);
        });
    }
    else if (tokens.accept("reserved"))
        parseReserved(parser, descriptor, () => enumNumber(tokens), 2 ** 31 - 1);
    else
        parseValue(parser, descriptor);
}
function parseValue(parser, { value: values }) {
    const { tokens } = parser;
    const name = tokens.word("the name of an enum value");
    tokens.expect("=");
    const value = (0,create/* create */.v)(descriptor_pb/* EnumValueDescriptorProtoSchema */.Tx, { name: name.text, number: enumNumber(tokens) });
    parseInlineOptions(parser, () => {
        value.options ??= (0,create/* create */.v)(descriptor_pb/* EnumValueOptionsSchema */.eV);
        return (0,reflect/* reflect */.E4)(descriptor_pb/* EnumValueOptionsSchema */.eV, value.options);
    });
    tokens.expect(";");
    values.push(declared(parser, value, name));
}
function enumNumber(tokens) {
    const { start } = tokens.here;
    const negative = tokens.accept("-");
    if (tokens.here.kind !== "integer")
        tokens.fail("a whole number is missing");
    const number = Number(integerOf(tokens.take()));
    if (number > 2 ** 31 - (negative ? 0 : 1))
        tokens.fail("the number of an enum value must fit in 32 bits", start);
    return negative && number !== 0 ? -number : number;
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/parse-field.js
/** `string name = 1;` and its kin → a field's descriptor. */










const LABELS = new Map([
    ["optional", descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL],
    ["repeated", descriptor_pb/* FieldDescriptorProto_Label */.TX.REPEATED],
    ["required", descriptor_pb/* FieldDescriptorProto_Label */.TX.REQUIRED],
]);
/** parseField reads a field, a map or a group. */
function parseField(parser, home) {
    const { tokens } = parser;
    const label = parseLabel(parser, home);
    const { start } = tokens.here;
    const type = tokens.path("the type of a field");
    if (type.text === "map" && tokens.sees("<")) {
        if (label !== undefined)
            tokens.fail("a map has no label: it is repeated as it is", start);
        parseMap(parser, home);
    }
    else if (type.text === "group" && tokens.here.kind === "word")
        parseGroupField(parser, home, label, start);
    else if (label === undefined && parser.edition === descriptor_pb/* Edition */.rJ.EDITION_PROTO2 && home.kind !== "oneof") {
        const hint = 'write `optional`, `repeated` or `required`, or begin the file with `syntax = "proto3";`';
        tokens.fail(`a field of a proto2 file has a label: ${hint}`, start);
    }
    else {
        const name = tokens.word("the name of a field");
        const field = newField(parser, home, name, label);
        setType(parser, field, type);
        parseRest(parser, field);
        tokens.expect(";");
    }
}
/** The label, where one is written. */
function parseLabel(parser, home) {
    const { tokens, edition } = parser;
    const { text: label, kind, start } = tokens.here;
    if (kind !== "word" || !LABELS.has(label))
        return undefined;
    tokens.take();
    if (home.kind === "oneof")
        tokens.fail("a field of a oneof has no label", start);
    if (label === "required" && edition !== descriptor_pb/* Edition */.rJ.EDITION_PROTO2) {
        tokens.fail("`required` is a label of proto2 only", start);
    }
    if (label === "optional" && isEditions(parser)) {
        tokens.fail("in an edition, a field is optional without a label (`features.field_presence`)", start);
    }
    return label;
}
function newField(parser, home, name, label) {
    const { tokens, places } = parser;
    tokens.expect("=");
    const field = (0,create/* create */.v)(descriptor_pb/* FieldDescriptorProtoSchema */.zk, {
        name: name.text,
        number: fieldNumber(tokens),
        label: LABELS.get(label ?? "optional") ?? descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL,
        jsonName: (0,describe/* jsonName */.m6)(name.text),
    });
    if (home.kind === "oneof")
        field.oneofIndex = home.index;
    if (home.kind === "extend") {
        field.extendee = home.extendee.text;
        places.outputs.set(field, home.extendee.start);
    }
    if (label === "optional" && parser.edition === descriptor_pb/* Edition */.rJ.EDITION_PROTO3)
        field.proto3Optional = true;
    home.fields.push(declared(parser, field, name));
    return field;
}
/** A scalar, or the name of a type that is looked for when all files are read. */
function setType({ places }, field, type) {
    if ((0,types/* isScalarName */.sC)(type.text))
        field.type = types/* SCALAR_TYPES */.$m[type.text];
    else {
        field.typeName = type.text;
        places.types.set(field, type.start);
    }
}
/** The options, `default` and `json_name` among them. */
function parseRest(parser, field) {
    parseInlineOptions(parser, () => optionsOf(field), (name, { value, start }) => {
        if (name === "default") {
            if (parser.edition === descriptor_pb/* Edition */.rJ.EDITION_PROTO3)
                parser.tokens.fail("proto3 has no `default`", start);
            if (parser.defaults.has(field))
                parser.tokens.fail("the option `default` is set twice", start);
            parser.defaults.set(field, { value, start });
            return true;
        }
        if (name !== "json_name")
            return false;
        const text = value.kind === "text" ? textOf(value.bytes) : undefined;
        if (text === undefined)
            return parser.tokens.fail("the value of the option `json_name` is no string", start);
        if (field.extendee !== "")
            parser.tokens.fail("an extension has no `json_name`", start);
        if (/^\[.*\]$/.test(text))
            parser.tokens.fail(`${(0,quote/* quote */.h)(text)} is how JSON writes an extension`, start);
        field.jsonName = text;
        return true;
    });
}
function optionsOf(field) {
    field.options ??= (0,create/* create */.v)(descriptor_pb/* FieldOptionsSchema */.iU);
    return (0,reflect/* reflect */.E4)(descriptor_pb/* FieldOptionsSchema */.iU, field.options);
}
/** `map<K, V> name = 1;`: a repeated message of its own, with a key and a value. */
function parseMap(parser, home) {
    const { tokens } = parser;
    tokens.expect("<");
    const key = tokens.path("the type of the keys");
    if (!(0,types/* isMapKeyType */.Kc)(key.text)) {
        tokens.fail(`${(0,quote/* quote */.h)(key.text)} cannot be the key of a map: write an integer type, bool or string`, key.start);
    }
    tokens.expect(",");
    const value = tokens.path("the type of the values");
    tokens.expect(">");
    const name = tokens.word("the name of a field");
    if (home.kind !== "message")
        tokens.fail(`a map cannot stand in ${home.kind === "oneof" ? "a oneof" : "`extend`"}`, name.start);
    const field = newField(parser, home, name, "repeated");
    parseRest(parser, field);
    tokens.expect(";");
    const entry = mapEntry(parser, field, key, value);
    field.type = descriptor_pb/* FieldDescriptorProto_Type */.P3.MESSAGE;
    field.typeName = entry.name;
    parser.places.types.set(field, name.start);
    home.types.push(declared(parser, entry, name));
}
function mapEntry(parser, map, key, value) {
    const fields = [
        { name: "key", number: 1, type: key },
        { name: "value", number: 2, type: value },
    ].map(({ name, number, type }) => {
        const field = (0,create/* create */.v)(descriptor_pb/* FieldDescriptorProtoSchema */.zk, { name, number, label: descriptor_pb/* FieldDescriptorProto_Label */.TX.OPTIONAL, jsonName: name });
        // So that what reads a descriptor finds the same at the value as at the map (protoc does it too).
        const features = map.options?.features;
        if (features !== undefined)
            field.options = (0,create/* create */.v)(descriptor_pb/* FieldOptionsSchema */.iU, { features });
        setType(parser, field, type);
        return declared(parser, field, type);
    });
    return (0,create/* create */.v)(descriptor_pb/* DescriptorProtoSchema */.fn, { name: (0,describe/* mapEntryName */.eq)(map.name), field: fields, options: { mapEntry: true } });
}
/** `optional group Item = 1 { … }`: a message and a field of it at once. */
function parseGroupField(parser, home, label, start) {
    const { tokens, edition } = parser;
    if (edition !== descriptor_pb/* Edition */.rJ.EDITION_PROTO2)
        tokens.fail("groups are of proto2 only: declare a message", start);
    if (label === undefined && home.kind !== "oneof")
        tokens.fail("a group has a label: write `optional`", start);
    const name = tokens.word("the name of a group");
    if (!/^[A-Z]/.test(name.text))
        tokens.fail("the name of a group begins with a capital letter", name.start);
    const field = newField(parser, home, { ...name, text: name.text.toLowerCase() }, label);
    field.type = descriptor_pb/* FieldDescriptorProto_Type */.P3.GROUP;
    field.typeName = name.text;
    parser.places.types.set(field, name.start);
    parseRest(parser, field);
    home.types.push(home.parseGroup(name));
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/parse-message.js
/** `message Name { … }` and `extend Name { … }` → their descriptors. */









/** parseMessage reads a message, the word `message` being read. */
function parse_message_parseMessage(parser, depth = 1) {
    const name = parser.tokens.word("the name of a message");
    const message = declared(parser, (0,create/* create */.v)(descriptor_pb/* DescriptorProtoSchema */.fn, { name: name.text }), name);
    parseBody(parser, message, depth);
    return message;
}
function parseBody(parser, message, depth) {
    const { tokens } = parser;
    if (depth > MAX_DEPTH)
        tokens.fail(`messages are nested more than ${MAX_DEPTH} deep`);
    tokens.expect("{");
    while (!tokens.ends("}"))
        parse_message_parseMember(parser, message, depth);
    addOptionals(message);
}
function parse_message_parseMember(parser, message, depth) {
    const { tokens } = parser;
    if (tokens.accept(";"))
        return;
    const visibility = parseVisibility(parser);
    if (tokens.accept("message"))
        message.nestedType.push(parse_message_visible(parse_message_parseMessage(parser, depth + 1), visibility));
    else if (tokens.accept("enum"))
        message.enumType.push(parse_message_visible(parseEnum(parser), visibility));
    else if (visibility !== undefined)
        tokens.fail("`message` or `enum` is missing");
    else if (tokens.accept("oneof"))
        parseOneof(parser, message, depth);
    else if (tokens.accept("option")) {
        parseOptionStatement(parser, () => {
            message.options ??= (0,create/* create */.v)(descriptor_pb/* MessageOptionsSchema */.Xn);
            return (0,reflect/* reflect */.E4)(descriptor_pb/* MessageOptionsSchema */.Xn, message.options);
        });
    }
    else if (tokens.accept("reserved"))
        parseReserved(parser, message, () => fieldNumber(tokens), MAX_FIELD_NUMBER);
    else if (tokens.accept("extensions"))
        parseExtensions(parser, message);
    else if (tokens.accept("extend"))
        parseExtend(parser, message.extension, message.nestedType, depth);
    else
        parseField(parser, homeIn(parser, message, depth));
}
/** Of edition 2024: whether other files may use a type. */
function parseVisibility({ tokens, edition }) {
    if (edition !== descriptor_pb/* Edition */.rJ.EDITION_2024)
        return undefined;
    if (tokens.accept("export"))
        return descriptor_pb/* SymbolVisibility */.FI.VISIBILITY_EXPORT;
    return tokens.accept("local") ? descriptor_pb/* SymbolVisibility */.FI.VISIBILITY_LOCAL : undefined;
}
/** visible notes the visibility of a type, where it is said. */
function parse_message_visible(type, visibility) {
    if (visibility !== undefined)
        type.visibility = visibility;
    return type;
}
function homeIn(parser, message, depth) {
    const { field: fields, nestedType: types } = message;
    return { kind: "message", fields, types, parseGroup: (name) => parseGroup(parser, name, depth) };
}
/** A group's message, which stands where the field does. */
function parseGroup(parser, name, depth) {
    const message = declared(parser, (0,create/* create */.v)(descriptor_pb/* DescriptorProtoSchema */.fn, { name: name.text }), name);
    parseBody(parser, message, depth + 1);
    return message;
}
function parseOneof(parser, message, depth) {
    const { tokens } = parser;
    const name = tokens.word("the name of a oneof");
    const oneof = declared(parser, (0,create/* create */.v)(descriptor_pb/* OneofDescriptorProtoSchema */.K0, { name: name.text }), name);
    const index = message.oneofDecl.push(oneof) - 1;
    const before = message.field.length;
    tokens.expect("{");
    while (!tokens.ends("}")) {
        if (tokens.accept(";"))
            continue;
        if (tokens.accept("option")) {
            parseOptionStatement(parser, () => {
                oneof.options ??= (0,create/* create */.v)(descriptor_pb/* OneofOptionsSchema */.NT);
                return (0,reflect/* reflect */.E4)(descriptor_pb/* OneofOptionsSchema */.NT, oneof.options);
            });
        }
        else
            parseField(parser, { ...homeIn(parser, message, depth), kind: "oneof", index });
    }
    if (message.field.length === before)
        tokens.fail(`the oneof ${(0,quote/* quote */.h)(oneof.name)} has no fields`, name.start);
}
/** parseExtend reads new fields of another message, the word `extend` being read. */
function parseExtend(parser, fields, types, depth) {
    const { tokens } = parser;
    const extendee = tokens.path("the message that is extended");
    tokens.expect("{");
    while (!tokens.ends("}")) {
        if (tokens.accept(";"))
            continue;
        parseField(parser, {
            kind: "extend",
            fields,
            types,
            extendee,
            parseGroup: (name) => parseGroup(parser, name, depth),
        });
    }
}
/** A proto3 `optional` is a oneof of one member; these come after the real ones (descriptor.proto, proto3_optional). */
function addOptionals(message) {
    const taken = new Set([...message.field, ...message.oneofDecl].map(({ name }) => name));
    for (const field of message.field) {
        if (!field.proto3Optional)
            continue;
        let name = field.name.startsWith("_") ? field.name : `_${field.name}`;
        while (taken.has(name))
            name = `X${name}`;
        taken.add(name);
        field.oneofIndex = message.oneofDecl.push((0,create/* create */.v)(descriptor_pb/* OneofDescriptorProtoSchema */.K0, { name })) - 1;
    }
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/parse-service.js
/** `service Name { rpc … }` → its descriptor. */





/** parseService reads a service, the word `service` being read. */
function parseService(parser) {
    const { tokens } = parser;
    const name = tokens.word("the name of a service");
    const service = declared(parser, (0,create/* create */.v)(descriptor_pb/* ServiceDescriptorProtoSchema */.ZX, { name: name.text }), name);
    tokens.expect("{");
    while (!tokens.ends("}")) {
        if (tokens.accept(";"))
            continue;
        if (tokens.accept("option")) {
            parseOptionStatement(parser, () => {
                service.options ??= (0,create/* create */.v)(descriptor_pb/* ServiceOptionsSchema */.oL);
                return (0,reflect/* reflect */.E4)(descriptor_pb/* ServiceOptionsSchema */.oL, service.options);
            });
        }
        else {
            tokens.expect("rpc");
            service.method.push(parseMethod(parser));
        }
    }
    return service;
}
function parseMethod(parser) {
    const { tokens, places } = parser;
    const name = tokens.word("the name of a method");
    const method = declared(parser, (0,create/* create */.v)(descriptor_pb/* MethodDescriptorProtoSchema */.c0, { name: name.text }), name);
    const input = parseMessages(parser);
    tokens.expect("returns");
    const output = parseMessages(parser);
    method.inputType = input.type.text;
    method.outputType = output.type.text;
    places.types.set(method, input.type.start);
    places.outputs.set(method, output.type.start);
    // Only what is said is set, as protoc does.
    if (input.streams)
        method.clientStreaming = true;
    if (output.streams)
        method.serverStreaming = true;
    if (tokens.accept("{"))
        parseMethodOptions(parser, method);
    else
        tokens.expect(";");
    return method;
}
/** `(Type)` or `(stream Type)`. */
function parseMessages({ tokens }) {
    tokens.expect("(");
    const streams = tokens.accept("stream");
    const type = tokens.path("a message type");
    tokens.expect(")");
    return { streams, type };
}
function parseMethodOptions(parser, method) {
    const { tokens } = parser;
    while (!tokens.ends("}")) {
        if (tokens.accept(";"))
            continue;
        tokens.expect("option");
        parseOptionStatement(parser, () => {
            method.options ??= (0,create/* create */.v)(descriptor_pb/* MethodOptionsSchema */.NU);
            return (0,reflect/* reflect */.E4)(descriptor_pb/* MethodOptionsSchema */.NU, method.options);
        });
    }
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/tokens.js
/** The text of a `.proto` file → its tokens, one at a time (protobuf.dev, "Protobuf Language Specification"). */



const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)/y;
const MAX_DIGITS = 400;
/** A reader of tokens that sees one ahead. */
class TokenReader {
    #text;
    #at;
    #end = 0;
    #here;
    constructor(text) {
        this.#text = text;
        this.#at = text.startsWith("\ufeff") ? 1 : 0;
        this.#here = this.#scan();
    }
    /** The token that is next. */
    get here() {
        return this.#here;
    }
    take() {
        const token = this.#here;
        this.#end = this.#at;
        this.#here = this.#scan();
        return token;
    }
    /** Whether a symbol or word is next. */
    sees(text) {
        const { kind, text: found } = this.#here;
        return found === text && (kind === "word" || kind === "symbol");
    }
    /** Takes a symbol or word where it is next. */
    accept(text) {
        const seen = this.sees(text);
        if (seen)
            this.take();
        return seen;
    }
    /** Takes a symbol or word that must be next. What is missing is missing after the last token. */
    expect(text) {
        if (!this.accept(text))
            throw new ProtoSyntaxError(`${(0,quote/* quote */.h)(text)} is missing before ${this.#found()}`, this.#end);
    }
    /** Whether a block or list ends here, taking its end. That of the file ends none. */
    ends(text) {
        if (this.#here.kind === "end")
            this.expect(text);
        return this.accept(text);
    }
    /** Takes a word, of which the message says what it should be. */
    word(what) {
        return this.#here.kind === "word" ? this.take() : this.fail(`${what} is missing before ${this.#found()}`);
    }
    /** A name with dots: `.shop.v1.Item`. */
    path(what) {
        const { start } = this.#here;
        const parts = [this.accept(".") ? "." : "", this.word(what).text];
        while (this.accept("."))
            parts.push(".", this.word(what).text);
        return { kind: "word", text: parts.join(""), start };
    }
    /** The bytes of a text, which can be written in several parts. */
    bytes(what) {
        if (this.#here.kind !== "text")
            this.fail(`${what}, in quotes, is missing before ${this.#found()}`);
        const parts = [];
        while (this.#here.kind === "text") {
            const { text, start } = this.take();
            parts.push(readLiteral(text, start));
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    }
    /** A text that must be UTF-8. */
    string(what) {
        const { start } = this.#here;
        return textOf(this.bytes(what)) ?? this.fail(`${what} is not UTF-8`, start);
    }
    fail(message, at = this.#here.start) {
        throw new ProtoSyntaxError(message, at);
    }
    #found() {
        return this.#here.kind === "end" ? "the end of the file" : (0,quote/* quote */.h)(this.#here.text);
    }
    #scan() {
        this.#skipBlank();
        const start = this.#at;
        const character = this.#text.charAt(start);
        if (character === "")
            return { kind: "end", text: "", start };
        const word = this.#match(WORD);
        if (word !== undefined)
            return { kind: "word", text: word, start };
        const number = this.#match(NUMBER);
        if (number !== undefined)
            return this.#number(number, start);
        if (character === '"' || character === "'")
            return { kind: "text", text: this.#quoted(character), start };
        if (!/[!-~]/.test(character))
            throw new ProtoSyntaxError(`${(0,quote/* quote */.h)(character)} cannot stand here`, start);
        this.#at++;
        return { kind: "symbol", text: character, start };
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #number(text, start) {
        // Where a longer one is asked for, it is out of every range.
        if (text.length > MAX_DIGITS || /[\w.]/.test(this.#text.charAt(this.#at)) || /^0[0-9]*[89]/.test(text)) {
            throw new ProtoSyntaxError(`${(0,quote/* quote */.h)(text + this.#text.charAt(this.#at))} is no number`, start);
        }
        return { kind: /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text) ? "integer" : "float", text, start };
    }
    #quoted(mark) {
        const start = this.#at;
        for (let at = start + 1; at < this.#text.length; at++) {
            const character = this.#text.charAt(at);
            if (character === "\n")
                break;
            if (character === "\\")
                at++;
            else if (character === mark) {
                this.#at = at + 1;
                return this.#text.slice(start, at + 1);
            }
        }
        throw new ProtoSyntaxError(`the text that begins here has no closing ${mark} on its line`, start);
    }
    /** Blanks and comments. One by one: an expression for all of them would need a stack as long as the text. */
    #skipBlank() {
        const text = this.#text;
        for (;;) {
            while (isBlank(text.charCodeAt(this.#at)))
                this.#at++;
            if (text.startsWith("//", this.#at)) {
                const end = text.indexOf("\n", this.#at);
                this.#at = end === -1 ? text.length : end;
            }
            else if (text.startsWith("/*", this.#at)) {
                const end = text.indexOf("*/", this.#at + 2);
                if (end === -1)
                    throw new ProtoSyntaxError("the comment that begins here has no end", this.#at);
                this.#at = end + 2;
            }
            else
                return;
        }
    }
}
/** A space, or one of \t \n \v \f \r. */
function isBlank(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

;// CONCATENATED MODULE: ./build/protobuf/proto-file/parse.js
/** The text of a `.proto` file → its descriptor, as protoc would word it, but for the types that other files declare. */










/** parseProto reads a `.proto` file. Throws ProtoSyntaxError. */
function parseProto(text) {
    const parser = {
        tokens: new TokenReader(text),
        places: { names: new Map(), types: new Map(), outputs: new Map() },
        defaults: new Map(),
        edition: descriptor_pb/* Edition */.rJ.EDITION_PROTO2,
    };
    const descriptor = (0,create/* create */.v)(descriptor_pb/* FileDescriptorProtoSchema */.tr);
    const imports = [];
    parseSyntax(parser, descriptor);
    while (parser.tokens.here.kind !== "end")
        parseStatement(parser, descriptor, imports);
    const { places, defaults } = parser;
    return { descriptor, imports, places, defaults };
}
const EDITIONS = new Map([
    ["2023", descriptor_pb/* Edition */.rJ.EDITION_2023],
    ["2024", descriptor_pb/* Edition */.rJ.EDITION_2024],
]);
/** The first line, `syntax = "proto3";` or `edition = "2023";`. A file without one is proto2. */
function parseSyntax(parser, descriptor) {
    const { tokens } = parser;
    const byEdition = tokens.sees("edition");
    if (!byEdition && !tokens.sees("syntax"))
        return;
    tokens.take();
    tokens.expect("=");
    const { start } = tokens.here;
    const version = tokens.string("the version");
    tokens.expect(";");
    if (byEdition) {
        const edition = EDITIONS.get(version) ?? tokens.fail(`${(0,quote/* quote */.h)(version)} is no edition: there is 2023 and 2024`, start);
        parser.edition = edition;
        descriptor.syntax = "editions";
        descriptor.edition = edition;
    }
    else if (version === "proto3") {
        parser.edition = descriptor_pb/* Edition */.rJ.EDITION_PROTO3;
        descriptor.syntax = "proto3";
    }
    else if (version !== "proto2")
        tokens.fail(`${(0,quote/* quote */.h)(version)} is no syntax: there is proto2 and proto3`, start);
}
const STATEMENTS = ["import", "package", "option", "message", "enum", "service", "extend"];
function parseStatement(parser, file, imports) {
    const { tokens } = parser;
    if (tokens.accept(";"))
        return;
    const visibility = parseVisibility(parser);
    const { text, start } = tokens.here;
    const statement = STATEMENTS.find((candidate) => tokens.accept(candidate));
    if (visibility !== undefined && statement !== "message" && statement !== "enum") {
        tokens.fail("`message` or `enum` is missing", start);
    }
    switch (statement) {
        case "import":
            imports.push(parseImport(parser));
            return;
        case "package":
            parsePackage(parser, file, start);
            return;
        case "option":
            parseOptionStatement(parser, () => {
                file.options ??= (0,create/* create */.v)(descriptor_pb/* FileOptionsSchema */.iy);
                return (0,reflect/* reflect */.E4)(descriptor_pb/* FileOptionsSchema */.iy, file.options);
            });
            return;
        case "message":
            file.messageType.push(parse_message_visible(parse_message_parseMessage(parser), visibility));
            return;
        case "enum":
            file.enumType.push(parse_message_visible(parseEnum(parser), visibility));
            return;
        case "service":
            file.service.push(parseService(parser));
            return;
        case "extend":
            parseExtend(parser, file.extension, file.messageType, 0);
            return;
        case undefined:
            tokens.fail(unexpected(text), start);
    }
}
function unexpected(text) {
    if (text === "syntax" || text === "edition")
        return `${(0,quote/* quote */.h)(text)} must be the first statement of the file, and once`;
    const near = (0,nearest/* nearest */.p)(text, STATEMENTS);
    const hint = near === undefined ? `expected is one of ${STATEMENTS.join(", ")}` : `did you mean ${(0,quote/* quote */.h)(near)}?`;
    return `${(0,quote/* quote */.h)(text)} begins no statement: ${hint}`;
}
function parsePackage({ tokens }, file, start) {
    if (file.package !== "")
        tokens.fail("the package is named twice", start);
    const name = tokens.path("the name of the package");
    if (name.text.startsWith("."))
        tokens.fail("the name of a package does not begin with a dot", name.start);
    file.package = name.text;
    tokens.expect(";");
}
function parseImport({ tokens, edition }) {
    const kind = tokens.accept("public")
        ? "public"
        : tokens.accept("weak")
            ? "weak"
            : edition === descriptor_pb/* Edition */.rJ.EDITION_2024 && tokens.accept("option")
                ? "option"
                : "plain";
    const { start } = tokens.here;
    const path = tokens.string("the path of the file");
    tokens.expect(";");
    return { path, kind, start };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/fixtures/schema-read.js
/** Reading the files that schemas come from. */





/** Of one file. */
const MAX_BYTES = 4 * 1024 * 1024;
/** readSchemaFile reads a .proto file or a descriptor set. */
function readSchemaFile(path) {
    return (0,fixtures_read/* readBytes */.i)(path, MAX_BYTES);
}
/** displayPath is a path for people: relative to the working folder, with forward slashes. */
function displayPath(path, cwd) {
    const shown = (0,external_node_path_.relative)(cwd, path);
    if (shown === "")
        return ".";
    return external_node_path_.sep === "/" ? shown : shown.replaceAll(external_node_path_.sep, "/");
}
/** unreadReason says why a file could not be read, and what to do. */
function unreadReason(unread, path) {
    switch (unread.reason) {
        case "missing":
            return `the file does not exist${nearName(path)}`;
        case "denied":
            return "the file cannot be read: permission denied";
        case "circle":
            return "the file cannot be read: it is a link that leads in a circle";
        case "irregular":
            return "this is no regular file";
        case "large":
            return `the file has ${unread.size} bytes, more than the ${MAX_BYTES} that are read`;
        case "other":
            return `the file cannot be read: ${unread.message}`;
    }
}
/** Of more files than this only the first are looked at. */
const schema_read_MAX_CANDIDATES = 2000;
function nearName(path) {
    try {
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path)).slice(0, schema_read_MAX_CANDIDATES);
        const near = (0,nearest/* nearest */.p)((0,external_node_path_.basename)(path), names);
        return near === undefined ? "" : `: did you mean ${(0,quote/* quote */.h)(near)}?`;
    }
    catch {
        return `, nor does the folder ${(0,quote/* quote */.h)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)))}`;
    }
}

// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(55219);
;// CONCATENATED MODULE: ./build/fixtures/proto-paths.js
/** Where the imports of a `.proto` file are looked for. */





/**
 * findImport looks for an imported file beside the importing one, then in each folder above, up to the working folder;
 * for a file outside of that, up to the top.
 */
function findImport(imported, importer, cwd) {
    if (!isImportPath(imported)) {
        const message = `${(0,quote/* quote */.h)(imported)} is no path of an import: write names joined by /, without . and ..`;
        return { ok: false, message };
    }
    const folders = foldersAbove((0,external_node_path_.dirname)(importer), cwd);
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, imported);
        if (isFile(path))
            return { ok: true, path };
    }
    const hint = "a descriptor set (`protoc --include_imports`, `buf build`) holds its imports";
    const places = (0,wording/* listed */.KE)(folders.map((folder) => displayPath(folder, cwd)));
    return { ok: false, message: `${(0,quote/* quote */.h)(imported)} is not found in ${places}: put it there, or use ${hint}` };
}
/** As protoc asks for: no way out of the folders that are searched. */
function isImportPath(path) {
    return (!path.includes("\\") && !path.includes("\0") && path.split("/").every((part) => !["", ".", ".."].includes(part)));
}
function foldersAbove(folder, cwd) {
    const fromCwd = (0,external_node_path_.relative)(cwd, folder);
    const isInside = fromCwd !== ".." && !fromCwd.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(fromCwd);
    const folders = [folder];
    for (let at = folder; !(isInside && at === cwd) && (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at))
        folders.push((0,external_node_path_.dirname)(at));
    return folders;
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/fixtures/proto-files.js
/** A `.proto` file and all that it imports, read from the disk. */











/** Of all files of a schema together. A declaration takes about 3 KB of memory, however short it is. */
const proto_files_MAX_BYTES = 32 * 1024 * 1024;
const proto_files_MAX_DECLARATIONS = 200_000;
/** The `.proto` files of a suite: each is read once, whoever imports it. */
class ProtoFiles {
    #cwd;
    #sources = new Map();
    #files = new Map();
    constructor(cwd) {
        this.#cwd = cwd;
    }
    /** closureOf reads a file and all that it imports. */
    closureOf(path) {
        const closure = new Closure();
        this.#visit(path, closure);
        const problems = closure.problems.found;
        return { files: problems.length > 0 ? [] : [...closure.files], problems, digest: closure.hash.digest("hex") };
    }
    /** Visits what a file imports, and adds the file after that; undefined where something is wrong. */
    #visit(path, closure) {
        const source = this.#sourceAt(path);
        closure.enter(path, source);
        const imports = this.#visitImports(path, source, closure);
        const file = closure.problems.found.length > 0 ? undefined : this.#fileAt(path, source, imports);
        closure.leave(path, file);
        return file;
    }
    #visitImports(path, source, closure) {
        const imports = [];
        const seen = new Set();
        for (const statement of source.parsed?.imports ?? []) {
            if (closure.problems.full)
                break;
            // What is imported for options alone declares nothing that messages are made of.
            if (statement.kind === "option")
                continue;
            const fail = (message) => closure.problems.add(source, statement.start, message);
            if (seen.has(statement.path))
                fail(`${(0,quote/* quote */.h)(statement.path)} is imported twice`);
            seen.add(statement.path);
            const file = builtInFile(statement.path) ?? this.#visitImport(path, statement, closure, fail);
            if (file?.isBuiltIn === true)
                for (const each of inOrder([file]))
                    closure.files.add(each);
            if (file !== undefined)
                imports.push({ file, isPublic: statement.kind === "public" });
        }
        return imports;
    }
    #visitImport(importer, statement, closure, fail) {
        const found = findImport(statement.path, importer, this.#cwd);
        if (!found.ok) {
            fail(found.message);
            return undefined;
        }
        const { path } = found;
        if (closure.isOpen(path))
            fail(`${(0,quote/* quote */.h)(statement.path)} imports this file in turn, and files cannot need each other`);
        else if (closure.hasVisited(path))
            return closure.fileAt(path);
        else if (closure.isFull)
            fail(TOO_LARGE);
        else
            return this.#visit(path, closure);
        return undefined;
    }
    #sourceAt(path) {
        const known = this.#sources.get(path);
        if (known !== undefined)
            return known;
        const source = readSource(path, displayPath(path, this.#cwd));
        this.#sources.set(path, source);
        return source;
    }
    #fileAt(path, source, imports) {
        const known = this.#files.get(path);
        if (known !== undefined || source.parsed === undefined)
            return known;
        const file = fileOf(source, source.parsed, imports);
        this.#files.set(path, file);
        return file;
    }
}
const TOO_LARGE = `the schema has more than ${MAX_FILES} files, ${proto_files_MAX_BYTES} bytes or ${proto_files_MAX_DECLARATIONS} declarations`;
/** What is reached from one file. */
class Closure {
    files = new Set();
    problems = new FileProblems();
    hash = (0,external_node_crypto_.createHash)("sha256");
    #visited = new Map();
    #bytes = 0;
    #declarations = 0;
    get isFull() {
        return this.#visited.size >= MAX_FILES || this.#bytes > proto_files_MAX_BYTES || this.#declarations > proto_files_MAX_DECLARATIONS;
    }
    isOpen(path) {
        return this.#visited.get(path) === "open";
    }
    hasVisited(path) {
        return this.#visited.has(path);
    }
    fileAt(path) {
        const file = this.#visited.get(path);
        return file === "open" ? undefined : file;
    }
    enter(path, source) {
        this.#visited.set(path, "open");
        this.#bytes += source.size;
        this.#declarations += source.parsed?.places.names.size ?? 0;
        this.hash.update(`${source.digest}\n`);
        if (source.problem !== undefined)
            this.problems.add(source, source.problem.at, source.problem.message);
    }
    leave(path, file) {
        this.#visited.set(path, file);
        if (file !== undefined)
            this.files.add(file);
    }
}
function readSource(path, name) {
    const read = readSchemaFile(path);
    if (!read.ok) {
        return { name, size: 0, digest: read.reason, problem: { at: undefined, message: unreadReason(read, path) } };
    }
    const { bytes, digest } = read;
    const base = { name, size: bytes.length, digest };
    if (bytes.includes(0)) {
        const message = 'this is no text: a descriptor set is named as "descriptor_set"';
        return { ...base, problem: { at: undefined, message } };
    }
    // Comments in another encoding do no harm.
    const text = bytes.toString("utf8");
    const lines = new json_lines/* LineIndex */.r(text);
    try {
        const parsed = parseProto(text);
        return { ...base, parsed, source: { lines, places: parsed.places, defaults: parsed.defaults } };
    }
    catch (error) {
        if (!(error instanceof ProtoSyntaxError))
            throw error;
        const places = { names: new Map(), types: new Map(), outputs: new Map() };
        const source = { lines, places, defaults: new Map() };
        return { ...base, source, problem: { at: error.offset, message: error.message } };
    }
}
function fileOf({ name, source }, { descriptor, imports: statements }, imports) {
    // A file of that name is another than the built-in one.
    descriptor.name = well_known/* BUILT_IN_FILES */.$I.has(name) ? `./${name}` : name;
    descriptor.dependency = imports.map(({ file }) => file.descriptor.name);
    const kinds = statements.filter(({ kind }) => kind !== "option").map(({ kind }) => kind);
    descriptor.publicDependency = kinds.flatMap((kind, index) => (kind === "public" ? [index] : []));
    descriptor.weakDependency = kinds.flatMap((kind, index) => (kind === "weak" ? [index] : []));
    descriptor.optionDependency = statements.flatMap(({ kind, path }) => (kind === "option" ? [path] : []));
    return { name, descriptor, imports, isBuiltIn: false, ...(source === undefined ? {} : { source }) };
}

;// CONCATENATED MODULE: ./build/fixtures/schema-source.js
/** `protobuf` of a fixture → its schema: what stands there, or the files that it names. */







/** The schemas of a suite's fixtures. Each file is read and built once, for all fixtures that name it. */
class SchemaSources {
    #cwd;
    #protos;
    #known = new Map();
    constructor(cwd) {
        this.#cwd = (0,external_node_path_.resolve)(cwd);
        this.#protos = new ProtoFiles(this.#cwd);
    }
    /** sourceOf gives the schema of the fixture at a path. It never throws. */
    sourceOf(fixture, protobuf) {
        if ("proto" in protobuf)
            return this.#fromFile("/protobuf/proto", fixture, protobuf.proto);
        if ("descriptor_set" in protobuf) {
            return this.#fromFile("/protobuf/descriptor_set", fixture, protobuf.descriptor_set);
        }
        return { kind: "inline", protobuf };
    }
    #fromFile(pointer, fixture, named) {
        if ((0,external_node_path_.isAbsolute)(named) || named.includes("\0")) {
            const problem = sourceProblem((0,quote/* quote */.h)(named), "the path must be relative to the fixture");
            return { kind: "broken", pointer, problems: [problem], digest: "" };
        }
        const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(fixture), named);
        const key = `${pointer} ${path}`;
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { files, problems, digest } = this.#read(pointer, path);
        const built = problems.length > 0 ? { ok: false, problems } : buildSchema(files);
        const source = built.ok
            ? { kind: "files", schema: built.schema, digest }
            : { kind: "broken", pointer, problems: built.problems, digest };
        this.#known.set(key, source);
        return source;
    }
    #read(pointer, path) {
        return pointer === "/protobuf/proto" ? this.#protos.closureOf(path) : this.#readSet(path);
    }
    #readSet(path) {
        const file = displayPath(path, this.#cwd);
        const read = readSchemaFile(path);
        if (!read.ok)
            return { files: [], problems: [sourceProblem(file, unreadReason(read, path))], digest: read.reason };
        const set = filesOfSet(read.bytes, file);
        const { digest } = read;
        return set.ok ? { files: set.files, problems: [], digest } : { files: [], problems: [set.problem], digest };
    }
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/generated/validate-fixture.js
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const func2 = ucs2length["default"] ?? ucs2length;
"use strict";
const validateFixtureSpec = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/fixture.schema.json", "title": "FixtureSpec", "type": "object", "required": ["name", "description", "category", "protobuf", "handler", "request", "expected_response", "tags"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "minLength": 1 }, "description": { "type": "string", "minLength": 1 }, "category": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming", "error"] }, "protobuf": { "$ref": "#/$defs/protobuf" }, "handler": { "$ref": "#/$defs/handler" }, "request": { "$ref": "#/$defs/request" }, "client": { "$ref": "#/$defs/client" }, "expected_response": { "$ref": "#/$defs/expectedResponse" }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "skip": { "type": "boolean", "default": false } }, "$defs": { "identifier": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "protobuf": { "title": "ProtobufSpec", "type": "object", "if": { "type": "object", "properties": { "proto": {} }, "required": ["proto"] }, "then": { "$ref": "#/$defs/protoFileSource" }, "else": { "if": { "type": "object", "properties": { "descriptor_set": {} }, "required": ["descriptor_set"] }, "then": { "$ref": "#/$defs/descriptorSetSource" }, "else": { "$ref": "#/$defs/inlineSchema" } } }, "inlineSchema": { "title": "InlineSchema", "type": "object", "required": ["package", "messages", "services"], "additionalProperties": false, "properties": { "package": { "type": "string", "pattern": "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } }, "services": { "type": "array", "items": { "$ref": "#/$defs/service" } } } }, "protoFileSource": { "title": "ProtoFileSource", "type": "object", "required": ["proto"], "additionalProperties": false, "properties": { "proto": { "type": "string", "minLength": 1 } } }, "descriptorSetSource": { "title": "DescriptorSetSource", "type": "object", "required": ["descriptor_set"], "additionalProperties": false, "properties": { "descriptor_set": { "type": "string", "minLength": 1 } } }, "message": { "title": "MessageSpec", "type": "object", "required": ["name", "fields"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" } }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } } } }, "field": { "title": "FieldSpec", "type": "object", "required": ["name", "type", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "type": { "type": "string", "minLength": 1 }, "number": { "type": "integer", "minimum": 1, "maximum": 536870911 }, "label": { "enum": ["required", "optional", "repeated"] }, "oneof": { "$ref": "#/$defs/identifier" } } }, "enum": { "title": "EnumSpec", "type": "object", "required": ["name", "values"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "values": { "type": "array", "minItems": 1, "items": { "title": "EnumValueSpec", "type": "object", "required": ["name", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "number": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } } } } } }, "service": { "title": "ServiceSpec", "type": "object", "required": ["name", "methods"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "methods": { "type": "array", "items": { "$ref": "#/$defs/method" } } } }, "method": { "title": "MethodSpec", "type": "object", "required": ["name", "input_type", "output_type"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "input_type": { "type": "string", "minLength": 1 }, "output_type": { "type": "string", "minLength": 1 }, "client_streaming": { "type": "boolean", "default": false }, "server_streaming": { "type": "boolean", "default": false } } }, "handler": { "title": "HandlerSpec", "type": "object", "required": ["service", "method"], "additionalProperties": false, "properties": { "service": { "type": "string", "minLength": 1 }, "method": { "type": "string", "minLength": 1 }, "timeout_ms": { "type": "integer", "minimum": 1, "maximum": 3600000 }, "middleware": { "type": "object" }, "protobuf": { "type": "object" } } }, "metadata": { "title": "MetadataSpec", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] } }, "messageValue": { "title": "MessageValue", "type": "object", "additionalProperties": true }, "generator": { "type": "string", "minLength": 1 }, "request": { "title": "RequestSpec", "type": "object", "required": ["metadata"], "additionalProperties": false, "properties": { "metadata": { "$ref": "#/$defs/metadata" }, "message": { "$ref": "#/$defs/messageValue" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_note": { "type": "string" } } }, "expectedResponse": { "title": "ExpectedResponseSpec", "type": "object", "required": ["status_code"], "additionalProperties": false, "properties": { "status_code": { "$ref": "#/$defs/statusName" }, "status_any_of": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/statusName" } }, "message": { "$ref": "#/$defs/messageOrProse" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/expectedMessage" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_count": { "type": "integer", "minimum": 0 }, "stream_sample": { "type": "array", "items": { "$ref": "#/$defs/expectedMessage" } }, "stream_pattern": { "type": "object" }, "error": { "title": "ErrorSpec", "type": "object", "additionalProperties": false, "properties": { "code": { "type": ["string", "integer"] }, "message": { "type": "string" } } }, "partial_delivery": { "type": "boolean", "default": false }, "incremental": { "type": "boolean", "default": false }, "server_sees_cancel": { "type": "boolean", "default": false }, "headers": { "$ref": "#/$defs/expectedMetadata" }, "trailers": { "$ref": "#/$defs/expectedMetadata" }, "absent_headers": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "absent_trailers": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "metadata": { "$ref": "#/$defs/expectedMetadata" }, "error_message": { "type": "string" }, "details": { "$ref": "#/$defs/detailsOrProse" }, "note": { "type": "string" }, "protobuf": { "type": "object" } } }, "statusName": { "title": "StatusName", "enum": ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"] }, "expectedMetadata": { "title": "ExpectedMetadata", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }, { "$ref": "#/$defs/metadataMatcher" }] } }, "metadataMatcher": { "title": "MetadataMatcher", "type": "object", "required": ["$match"], "additionalProperties": false, "properties": { "$match": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "const": "any" }, "else": { "$ref": "#/$defs/metadataCondition" } } } }, "statusDetail": { "title": "StatusDetail", "type": "object", "required": ["@type"], "additionalProperties": { "$ref": "#/$defs/expectedValue" }, "properties": { "@type": { "type": "string", "minLength": 1 } } }, "client": { "title": "ClientSpec", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "duplex": { "enum": ["half", "full"], "default": "half" }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 3600000 }, "half_close": { "type": "boolean", "default": true }, "cancel": { "$ref": "#/$defs/cancel" }, "compression": { "enum": ["gzip", "deflate", "identity"] }, "max_receive_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 10000, "default": 1 }, "repeat": { "type": "integer", "minimum": 1, "maximum": 10000, "default": 1 }, "read_delay_ms": { "type": "integer", "minimum": 0, "maximum": 60000 }, "enforce_deadline": { "type": "boolean", "default": true }, "wrong_cardinality": { "type": "boolean", "default": false } } }, "cancel": { "title": "CancelSpec", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "after_messages": { "type": "integer", "minimum": 0 }, "after_ms": { "type": "integer", "minimum": 0, "maximum": 3600000 }, "before_half_close": { "const": true }, "disconnect": { "type": "boolean", "default": false } } }, "expectedMessage": { "title": "ExpectedMessage", "type": "object", "if": { "type": "object", "properties": { "$match": {} }, "required": ["$match"] }, "then": { "$ref": "#/$defs/matcher" }, "else": { "type": "object", "additionalProperties": { "$ref": "#/$defs/expectedValue" } } }, "expectedValue": { "type": ["object", "array", "string", "number", "boolean", "null"], "if": { "type": "object", "properties": { "$match": {} }, "required": ["$match"] }, "then": { "$ref": "#/$defs/matcher" }, "else": { "type": ["object", "array", "string", "number", "boolean", "null"], "items": { "$ref": "#/$defs/expectedValue" }, "additionalProperties": { "$ref": "#/$defs/expectedValue" } } }, "matcher": { "title": "Matcher", "type": "object", "required": ["$match"], "additionalProperties": false, "properties": { "$match": { "$ref": "#/$defs/matcherSpec" } } }, "matcherSpec": { "title": "MatcherSpec", "type": ["string", "object"], "if": { "type": "string" }, "then": { "const": "any" }, "else": { "$ref": "#/$defs/matcherObject" } }, "matcherObject": { "title": "MatcherObject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "any": { "const": true }, "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "regex": { "type": "string", "minLength": 1 }, "approx": { "type": "number" }, "tolerance": { "type": "number", "minimum": 0, "default": 0.000001 }, "unordered": { "type": "array", "items": { "$ref": "#/$defs/expectedValue" } }, "contains": { "$ref": "#/$defs/expectedValue" }, "example": {} } }, "metadataCondition": { "title": "MetadataCondition", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "any": { "const": true }, "regex": { "type": "string", "minLength": 1 }, "contains": { "type": "string" }, "example": { "type": "string" } } }, "messageOrProse": { "type": ["object", "string"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/expectedMessage" } }, "detailsOrProse": { "type": ["array", "string"], "items": { "$ref": "#/$defs/statusDetail" } } } };
const schema48 = { "title": "HandlerSpec", "type": "object", "required": ["service", "method"], "additionalProperties": false, "properties": { "service": { "type": "string", "minLength": 1 }, "method": { "type": "string", "minLength": 1 }, "timeout_ms": { "type": "integer", "minimum": 1, "maximum": 3600000 }, "middleware": { "type": "object" }, "protobuf": { "type": "object" } } };
const func1 = Object.prototype.hasOwnProperty;
const schema32 = { "title": "ProtobufSpec", "type": "object", "if": { "type": "object", "properties": { "proto": {} }, "required": ["proto"] }, "then": { "$ref": "#/$defs/protoFileSource" }, "else": { "if": { "type": "object", "properties": { "descriptor_set": {} }, "required": ["descriptor_set"] }, "then": { "$ref": "#/$defs/descriptorSetSource" }, "else": { "$ref": "#/$defs/inlineSchema" } } };
const schema33 = { "title": "ProtoFileSource", "type": "object", "required": ["proto"], "additionalProperties": false, "properties": { "proto": { "type": "string", "minLength": 1 } } };
const schema34 = { "title": "DescriptorSetSource", "type": "object", "required": ["descriptor_set"], "additionalProperties": false, "properties": { "descriptor_set": { "type": "string", "minLength": 1 } } };
const schema35 = { "title": "InlineSchema", "type": "object", "required": ["package", "messages", "services"], "additionalProperties": false, "properties": { "package": { "type": "string", "pattern": "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } }, "services": { "type": "array", "items": { "$ref": "#/$defs/service" } } } };
const pattern4 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$", "u");
const schema36 = { "title": "MessageSpec", "type": "object", "required": ["name", "fields"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" } }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } } } };
const schema37 = { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" };
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema38 = { "title": "FieldSpec", "type": "object", "required": ["name", "type", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "type": { "type": "string", "minLength": 1 }, "number": { "type": "integer", "minimum": 1, "maximum": 536870911 }, "label": { "enum": ["required", "optional", "repeated"] }, "oneof": { "$ref": "#/$defs/identifier" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.type === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.number === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "name") || (key0 === "type")) || (key0 === "number")) || (key0 === "label")) || (key0 === "oneof"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data1 = data.type;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.number !== undefined) {
        let data2 = data.number;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 536870911 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 536870911 }, message: "must be <= 536870911" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    if (data.label !== undefined) {
        let data3 = data.label;
        if (!(((data3 === "required") || (data3 === "optional")) || (data3 === "repeated"))) {
            const err11 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/enum", keyword: "enum", params: { allowedValues: schema38.properties.label.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.oneof !== undefined) {
        let data4 = data.oneof;
        if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
                const err12 = { instancePath: instancePath + "/oneof", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/oneof", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate24.errors = vErrors; return errors === 0; }
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "title": "EnumSpec", "type": "object", "required": ["name", "values"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "values": { "type": "array", "minItems": 1, "items": { "title": "EnumValueSpec", "type": "object", "required": ["name", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "number": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } } } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.values === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property '" + "values" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "name") || (key0 === "values"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.values !== undefined) {
        let data1 = data.values;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.name === undefined) {
                        const err6 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data2.number === undefined) {
                        const err7 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    for (const key1 in data2) {
                        if (!((key1 === "name") || (key1 === "number"))) {
                            const err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    if (data2.name !== undefined) {
                        let data3 = data2.name;
                        if (typeof data3 === "string") {
                            if (!pattern5.test(data3)) {
                                const err9 = { instancePath: instancePath + "/values/" + i0 + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err10 = { instancePath: instancePath + "/values/" + i0 + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (data2.number !== undefined) {
                        let data4 = data2.number;
                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                            const err11 = { instancePath: instancePath + "/values/" + i0 + "/number", schemaPath: "#/properties/values/items/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if ((typeof data4 == "number") && (isFinite(data4))) {
                            if (data4 > 2147483647 || isNaN(data4)) {
                                const err12 = { instancePath: instancePath + "/values/" + i0 + "/number", schemaPath: "#/properties/values/items/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                            if (data4 < -2147483648 || isNaN(data4)) {
                                const err13 = { instancePath: instancePath + "/values/" + i0 + "/number", schemaPath: "#/properties/values/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.fields === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "name") || (key0 === "fields")) || (key0 === "messages")) || (key0 === "enums"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.fields !== undefined) {
        let data1 = data.fields;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate24(data1[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.messages !== undefined) {
        let data3 = data.messages;
        if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(wrapper0.validate(data3[i1], { instancePath: instancePath + "/messages/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.enums !== undefined) {
        let data5 = data.enums;
        if (Array.isArray(data5)) {
            const len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate26(data5[i2], { instancePath: instancePath + "/enums/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/enums", schemaPath: "#/properties/enums/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "title": "ServiceSpec", "type": "object", "required": ["name", "methods"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "methods": { "type": "array", "items": { "$ref": "#/$defs/method" } } } };
const schema46 = { "title": "MethodSpec", "type": "object", "required": ["name", "input_type", "output_type"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "input_type": { "type": "string", "minLength": 1 }, "output_type": { "type": "string", "minLength": 1 }, "client_streaming": { "type": "boolean", "default": false }, "server_streaming": { "type": "boolean", "default": false } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.input_type === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_type" }, message: "must have required property '" + "input_type" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.output_type === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_type" }, message: "must have required property '" + "output_type" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "name") || (key0 === "input_type")) || (key0 === "output_type")) || (key0 === "client_streaming")) || (key0 === "server_streaming"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.input_type !== undefined) {
        let data1 = data.input_type;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err6 = { instancePath: instancePath + "/input_type", schemaPath: "#/properties/input_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/input_type", schemaPath: "#/properties/input_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.output_type !== undefined) {
        let data2 = data.output_type;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err8 = { instancePath: instancePath + "/output_type", schemaPath: "#/properties/output_type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/output_type", schemaPath: "#/properties/output_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.client_streaming !== undefined) {
        if (typeof data.client_streaming !== "boolean") {
            const err10 = { instancePath: instancePath + "/client_streaming", schemaPath: "#/properties/client_streaming/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.server_streaming !== undefined) {
        if (typeof data.server_streaming !== "boolean") {
            const err11 = { instancePath: instancePath + "/server_streaming", schemaPath: "#/properties/server_streaming/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.methods === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property '" + "methods" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "name") || (key0 === "methods"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.methods !== undefined) {
        let data1 = data.methods;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate31(data1[i0], { instancePath: instancePath + "/methods/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.package === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package" }, message: "must have required property '" + "package" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.messages === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property '" + "messages" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.services === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property '" + "services" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "package") || (key0 === "messages")) || (key0 === "enums")) || (key0 === "services"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.package !== undefined) {
        let data0 = data.package;
        if (typeof data0 === "string") {
            if (!pattern4.test(data0)) {
                const err4 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" }, message: "must match pattern \"" + "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.messages !== undefined) {
        let data1 = data.messages;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate23(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.enums !== undefined) {
        let data3 = data.enums;
        if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate26(data3[i1], { instancePath: instancePath + "/enums/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/enums", schemaPath: "#/properties/enums/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.services !== undefined) {
        let data5 = data.services;
        if (Array.isArray(data5)) {
            const len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate30(data5[i2], { instancePath: instancePath + "/services/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.proto === undefined) && (missing0 = "proto")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.proto === undefined) {
            const err3 = { instancePath, schemaPath: "#/$defs/protoFileSource/required", keyword: "required", params: { missingProperty: "proto" }, message: "must have required property '" + "proto" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "proto")) {
                const err4 = { instancePath, schemaPath: "#/$defs/protoFileSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.proto !== undefined) {
            let data0 = data.proto;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err5 = { instancePath: instancePath + "/proto", schemaPath: "#/$defs/protoFileSource/properties/proto/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/proto", schemaPath: "#/$defs/protoFileSource/properties/proto/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/$defs/protoFileSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs10 = errors;
    const _errs11 = errors;
    let valid3 = true;
    const _errs12 = errors;
    if (errors === _errs12) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((data.descriptor_set === undefined) && (missing1 = "descriptor_set")) {
                const err8 = {};
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = {};
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
        if (_errs11) {
            vErrors.length = _errs11;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause1;
    if (_valid1) {
        const _errs14 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.descriptor_set === undefined) {
                const err10 = { instancePath, schemaPath: "#/$defs/descriptorSetSource/required", keyword: "required", params: { missingProperty: "descriptor_set" }, message: "must have required property '" + "descriptor_set" + "'" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            for (const key1 in data) {
                if (!(key1 === "descriptor_set")) {
                    const err11 = { instancePath, schemaPath: "#/$defs/descriptorSetSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data.descriptor_set !== undefined) {
                let data1 = data.descriptor_set;
                if (typeof data1 === "string") {
                    if (func2(data1) < 1) {
                        const err12 = { instancePath: instancePath + "/descriptor_set", schemaPath: "#/$defs/descriptorSetSource/properties/descriptor_set/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/descriptor_set", schemaPath: "#/$defs/descriptorSetSource/properties/descriptor_set/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        else {
            const err14 = { instancePath, schemaPath: "#/$defs/descriptorSetSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        var _valid1 = _errs14 === errors;
        valid3 = _valid1;
        if (valid3) {
            var props1 = true;
        }
        ifClause1 = "then";
    }
    else {
        const _errs20 = errors;
        if (!(validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
        }
        var _valid1 = _errs20 === errors;
        valid3 = _valid1;
        if (valid3) {
            if (props1 !== true) {
                props1 = true;
            }
        }
        ifClause1 = "else";
    }
    if (!valid3) {
        const err15 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    var _valid0 = _errs10 === errors;
    valid0 = _valid0;
    if (valid0) {
        if (props0 !== true && props1 !== undefined) {
            if (props1 === true) {
                props0 = true;
            }
            else {
                props0 = props0 || {};
                Object.assign(props0, props1);
            }
        }
    }
    ifClause0 = "else";
} if (!valid0) {
    const err16 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate21.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema49 = { "title": "RequestSpec", "type": "object", "required": ["metadata"], "additionalProperties": false, "properties": { "metadata": { "$ref": "#/$defs/metadata" }, "message": { "$ref": "#/$defs/messageValue" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_note": { "type": "string" } } };
const schema50 = { "title": "MetadataSpec", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] } };
const schema51 = { "title": "MessageValue", "type": "object", "additionalProperties": true };
const schema53 = { "type": "string", "minLength": 1 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((((key0 === "metadata") || (key0 === "message")) || (key0 === "stream")) || (key0 === "stream_generator")) || (key0 === "stream_size")) || (key0 === "payload_bytes")) || (key0 === "stream_note"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.metadata !== undefined) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key1 in data0) {
                let data1 = data0[key1];
                const _errs7 = errors;
                let valid3 = false;
                const _errs8 = errors;
                if (typeof data1 !== "string") {
                    const err2 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                var _valid0 = _errs8 === errors;
                valid3 = valid3 || _valid0;
                const _errs10 = errors;
                if (Array.isArray(data1)) {
                    if (data1.length < 1) {
                        const err3 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (typeof data1[i0] !== "string") {
                            const err4 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs10 === errors;
                valid3 = valid3 || _valid0;
                if (!valid3) {
                    const err6 = { instancePath: instancePath + "/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    errors = _errs7;
                    if (vErrors !== null) {
                        if (_errs7) {
                            vErrors.length = _errs7;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data3 = data.message;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) { }
        else {
            const err8 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/messageValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.stream !== undefined) {
        let data4 = data.stream;
        if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data5 = data4[i1];
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) { }
                else {
                    const err9 = { instancePath: instancePath + "/stream/" + i1, schemaPath: "#/$defs/messageValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.stream_generator !== undefined) {
        let data6 = data.stream_generator;
        if (typeof data6 === "string") {
            if (func2(data6) < 1) {
                const err11 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.stream_size !== undefined) {
        let data7 = data.stream_size;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err13 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 100000000 || isNaN(data7)) {
                const err14 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000000 }, message: "must be <= 100000000" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err15 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    if (data.payload_bytes !== undefined) {
        let data8 = data.payload_bytes;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err16 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 67108864 || isNaN(data8)) {
                const err17 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
                const err18 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    if (data.stream_note !== undefined) {
        if (typeof data.stream_note !== "string") {
            const err19 = { instancePath: instancePath + "/stream_note", schemaPath: "#/properties/stream_note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
}
else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err20];
    }
    else {
        vErrors.push(err20);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "title": "ClientSpec", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "duplex": { "enum": ["half", "full"], "default": "half" }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 3600000 }, "half_close": { "type": "boolean", "default": true }, "cancel": { "$ref": "#/$defs/cancel" }, "compression": { "enum": ["gzip", "deflate", "identity"] }, "max_receive_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 10000, "default": 1 }, "repeat": { "type": "integer", "minimum": 1, "maximum": 10000, "default": 1 }, "read_delay_ms": { "type": "integer", "minimum": 0, "maximum": 60000 }, "enforce_deadline": { "type": "boolean", "default": true }, "wrong_cardinality": { "type": "boolean", "default": false } } };
const schema55 = { "title": "CancelSpec", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "after_messages": { "type": "integer", "minimum": 0 }, "after_ms": { "type": "integer", "minimum": 0, "maximum": 3600000 }, "before_half_close": { "const": true }, "disconnect": { "type": "boolean", "default": false } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate38.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
        const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema54.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.duplex !== undefined) {
        let data0 = data.duplex;
        if (!((data0 === "half") || (data0 === "full"))) {
            const err2 = { instancePath: instancePath + "/duplex", schemaPath: "#/properties/duplex/enum", keyword: "enum", params: { allowedValues: schema54.properties.duplex.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.delay_ms !== undefined) {
        let data1 = data.delay_ms;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 3600000 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 }, message: "must be <= 3600000" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.half_close !== undefined) {
        if (typeof data.half_close !== "boolean") {
            const err6 = { instancePath: instancePath + "/half_close", schemaPath: "#/properties/half_close/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.cancel !== undefined) {
        let data3 = data.cancel;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (Object.keys(data3).length < 1) {
                const err7 = { instancePath: instancePath + "/cancel", schemaPath: "#/$defs/cancel/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            for (const key1 in data3) {
                if (!((((key1 === "after_messages") || (key1 === "after_ms")) || (key1 === "before_half_close")) || (key1 === "disconnect"))) {
                    const err8 = { instancePath: instancePath + "/cancel", schemaPath: "#/$defs/cancel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data3.after_messages !== undefined) {
                let data4 = data3.after_messages;
                if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                    const err9 = { instancePath: instancePath + "/cancel/after_messages", schemaPath: "#/$defs/cancel/properties/after_messages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if ((typeof data4 == "number") && (isFinite(data4))) {
                    if (data4 < 0 || isNaN(data4)) {
                        const err10 = { instancePath: instancePath + "/cancel/after_messages", schemaPath: "#/$defs/cancel/properties/after_messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            if (data3.after_ms !== undefined) {
                let data5 = data3.after_ms;
                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                    const err11 = { instancePath: instancePath + "/cancel/after_ms", schemaPath: "#/$defs/cancel/properties/after_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if ((typeof data5 == "number") && (isFinite(data5))) {
                    if (data5 > 3600000 || isNaN(data5)) {
                        const err12 = { instancePath: instancePath + "/cancel/after_ms", schemaPath: "#/$defs/cancel/properties/after_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 }, message: "must be <= 3600000" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (data5 < 0 || isNaN(data5)) {
                        const err13 = { instancePath: instancePath + "/cancel/after_ms", schemaPath: "#/$defs/cancel/properties/after_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            if (data3.before_half_close !== undefined) {
                if (true !== data3.before_half_close) {
                    const err14 = { instancePath: instancePath + "/cancel/before_half_close", schemaPath: "#/$defs/cancel/properties/before_half_close/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data3.disconnect !== undefined) {
                if (typeof data3.disconnect !== "boolean") {
                    const err15 = { instancePath: instancePath + "/cancel/disconnect", schemaPath: "#/$defs/cancel/properties/disconnect/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/cancel", schemaPath: "#/$defs/cancel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.compression !== undefined) {
        let data8 = data.compression;
        if (!(((data8 === "gzip") || (data8 === "deflate")) || (data8 === "identity"))) {
            const err17 = { instancePath: instancePath + "/compression", schemaPath: "#/properties/compression/enum", keyword: "enum", params: { allowedValues: schema54.properties.compression.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.max_receive_bytes !== undefined) {
        let data9 = data.max_receive_bytes;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err18 = { instancePath: instancePath + "/max_receive_bytes", schemaPath: "#/properties/max_receive_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 > 67108864 || isNaN(data9)) {
                const err19 = { instancePath: instancePath + "/max_receive_bytes", schemaPath: "#/properties/max_receive_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
                const err20 = { instancePath: instancePath + "/max_receive_bytes", schemaPath: "#/properties/max_receive_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
    }
    if (data.concurrency !== undefined) {
        let data10 = data.concurrency;
        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            const err21 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if ((typeof data10 == "number") && (isFinite(data10))) {
            if (data10 > 10000 || isNaN(data10)) {
                const err22 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
                const err23 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
    }
    if (data.repeat !== undefined) {
        let data11 = data.repeat;
        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
            const err24 = { instancePath: instancePath + "/repeat", schemaPath: "#/properties/repeat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if ((typeof data11 == "number") && (isFinite(data11))) {
            if (data11 > 10000 || isNaN(data11)) {
                const err25 = { instancePath: instancePath + "/repeat", schemaPath: "#/properties/repeat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
                const err26 = { instancePath: instancePath + "/repeat", schemaPath: "#/properties/repeat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    if (data.read_delay_ms !== undefined) {
        let data12 = data.read_delay_ms;
        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
            const err27 = { instancePath: instancePath + "/read_delay_ms", schemaPath: "#/properties/read_delay_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if ((typeof data12 == "number") && (isFinite(data12))) {
            if (data12 > 60000 || isNaN(data12)) {
                const err28 = { instancePath: instancePath + "/read_delay_ms", schemaPath: "#/properties/read_delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60000 }, message: "must be <= 60000" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
                const err29 = { instancePath: instancePath + "/read_delay_ms", schemaPath: "#/properties/read_delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
    }
    if (data.enforce_deadline !== undefined) {
        if (typeof data.enforce_deadline !== "boolean") {
            const err30 = { instancePath: instancePath + "/enforce_deadline", schemaPath: "#/properties/enforce_deadline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.wrong_cardinality !== undefined) {
        if (typeof data.wrong_cardinality !== "boolean") {
            const err31 = { instancePath: instancePath + "/wrong_cardinality", schemaPath: "#/properties/wrong_cardinality/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
}
else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "title": "ExpectedResponseSpec", "type": "object", "required": ["status_code"], "additionalProperties": false, "properties": { "status_code": { "$ref": "#/$defs/statusName" }, "status_any_of": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/statusName" } }, "message": { "$ref": "#/$defs/messageOrProse" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/expectedMessage" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_count": { "type": "integer", "minimum": 0 }, "stream_sample": { "type": "array", "items": { "$ref": "#/$defs/expectedMessage" } }, "stream_pattern": { "type": "object" }, "error": { "title": "ErrorSpec", "type": "object", "additionalProperties": false, "properties": { "code": { "type": ["string", "integer"] }, "message": { "type": "string" } } }, "partial_delivery": { "type": "boolean", "default": false }, "incremental": { "type": "boolean", "default": false }, "server_sees_cancel": { "type": "boolean", "default": false }, "headers": { "$ref": "#/$defs/expectedMetadata" }, "trailers": { "$ref": "#/$defs/expectedMetadata" }, "absent_headers": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "absent_trailers": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "metadata": { "$ref": "#/$defs/expectedMetadata" }, "error_message": { "type": "string" }, "details": { "$ref": "#/$defs/detailsOrProse" }, "note": { "type": "string" }, "protobuf": { "type": "object" } } };
const schema57 = { "title": "StatusName", "enum": ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"] };
const schema59 = { "type": ["object", "string"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/expectedMessage" } };
const schema60 = { "title": "ExpectedMessage", "type": "object", "if": { "type": "object", "properties": { "$match": {} }, "required": ["$match"] }, "then": { "$ref": "#/$defs/matcher" }, "else": { "type": "object", "additionalProperties": { "$ref": "#/$defs/expectedValue" } } };
const schema61 = { "title": "Matcher", "type": "object", "required": ["$match"], "additionalProperties": false, "properties": { "$match": { "$ref": "#/$defs/matcherSpec" } } };
const schema62 = { "title": "MatcherSpec", "type": ["string", "object"], "if": { "type": "string" }, "then": { "const": "any" }, "else": { "$ref": "#/$defs/matcherObject" } };
const schema63 = { "title": "MatcherObject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "any": { "const": true }, "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "regex": { "type": "string", "minLength": 1 }, "approx": { "type": "number" }, "tolerance": { "type": "number", "minimum": 0, "default": 0.000001 }, "unordered": { "type": "array", "items": { "$ref": "#/$defs/expectedValue" } }, "contains": { "$ref": "#/$defs/expectedValue" }, "example": {} } };
const schema64 = { "type": ["object", "array", "string", "number", "boolean", "null"], "if": { "type": "object", "properties": { "$match": {} }, "required": ["$match"] }, "then": { "$ref": "#/$defs/matcher" }, "else": { "type": ["object", "array", "string", "number", "boolean", "null"], "items": { "$ref": "#/$defs/expectedValue" }, "additionalProperties": { "$ref": "#/$defs/expectedValue" } } };
const wrapper1 = { validate: validate43 };
const wrapper2 = { validate: validate46 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema64.type }, message: "must be object,array,string,number,boolean,null" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.$match === undefined) && (missing0 = "$match")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs4 = errors;
    if (!(wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
    }
    else {
        var props0 = wrapper1.validate.evaluated.props;
        var items0 = wrapper1.validate.evaluated.items;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
        if (props0 !== true) {
            props0 = props0 || {};
            props0.$match = true;
        }
    }
    ifClause0 = "then";
}
else {
    const _errs5 = errors;
    if ((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) {
        const err3 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: schema64.else.type }, message: "must be object,array,string,number,boolean,null" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(wrapper2.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(wrapper2.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
        if (props0 !== true) {
            props0 = true;
        }
        if (items0 !== true) {
            items0 = true;
        }
    }
    ifClause0 = "else";
} if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate46.errors = vErrors; evaluated0.props = props0; evaluated0.items = items0; return errors === 0; }
validate46.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate45.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
        const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "any") || (key0 === "type")) || (key0 === "regex")) || (key0 === "approx")) || (key0 === "tolerance")) || (key0 === "unordered")) || (key0 === "contains")) || (key0 === "example"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.any !== undefined) {
        if (true !== data.any) {
            const err2 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data1 = data.type;
        if (!((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "array")) || (data1 === "object"))) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema63.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.regex !== undefined) {
        let data2 = data.regex;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err4 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.approx !== undefined) {
        let data3 = data.approx;
        if (!((typeof data3 == "number") && (isFinite(data3)))) {
            const err6 = { instancePath: instancePath + "/approx", schemaPath: "#/properties/approx/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.tolerance !== undefined) {
        let data4 = data.tolerance;
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 < 0 || isNaN(data4)) {
                const err7 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.unordered !== undefined) {
        let data5 = data.unordered;
        if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate46(data5[i0], { instancePath: instancePath + "/unordered/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/unordered", schemaPath: "#/properties/unordered/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.contains !== undefined) {
        if (!(validate46(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate45.errors = vErrors; return errors === 0; }
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate44.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be string,object" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (typeof data !== "string") {
    const err1 = {};
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs4 = errors;
    if ("any" !== data) {
        const err2 = { instancePath, schemaPath: "#/then/const", keyword: "const", params: { allowedValue: "any" }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
}
else {
    const _errs5 = errors;
    if (!(validate45(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "else";
} if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate44.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate44.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate43.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$match === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "$match" }, message: "must have required property '" + "$match" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "$match")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.$match !== undefined) {
        if (!(validate44(data.$match, { instancePath: instancePath + "/$match", parentData: data, parentDataProperty: "$match", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate43.errors = vErrors; return errors === 0; }
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate42.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.$match === undefined) && (missing0 = "$match")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs4 = errors;
    if (!(validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(validate46(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
        if (props0 !== true) {
            props0 = true;
        }
    }
    ifClause0 = "else";
} if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate42.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate42.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate41.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema59.type }, message: "must be object,string" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} if (_valid0) {
    const _errs4 = errors;
    if (!(validate42(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
    }
    else {
        var props0 = validate42.evaluated.props;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate41.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema66 = { "title": "ExpectedMetadata", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }, { "$ref": "#/$defs/metadataMatcher" }] } };
const schema67 = { "title": "MetadataMatcher", "type": "object", "required": ["$match"], "additionalProperties": false, "properties": { "$match": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "const": "any" }, "else": { "$ref": "#/$defs/metadataCondition" } } } };
const schema68 = { "title": "MetadataCondition", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "any": { "const": true }, "regex": { "type": "string", "minLength": 1 }, "contains": { "type": "string" }, "example": { "type": "string" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate58.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$match === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "$match" }, message: "must have required property '" + "$match" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "$match")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.$match !== undefined) {
        let data0 = data.$match;
        if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/$match", schemaPath: "#/properties/%24match/type", keyword: "type", params: { type: schema67.properties.$match.type }, message: "must be string,object" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs4 = errors;
        let valid1 = true;
        const _errs5 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        errors = _errs4;
        if (vErrors !== null) {
            if (_errs4) {
                vErrors.length = _errs4;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause0;
        if (_valid0) {
            const _errs7 = errors;
            if ("any" !== data0) {
                const err4 = { instancePath: instancePath + "/$match", schemaPath: "#/properties/%24match/then/const", keyword: "const", params: { allowedValue: "any" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs7 === errors;
            valid1 = _valid0;
            ifClause0 = "then";
        }
        else {
            const _errs8 = errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                    const err5 = { instancePath: instancePath + "/$match", schemaPath: "#/$defs/metadataCondition/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!((((key1 === "any") || (key1 === "regex")) || (key1 === "contains")) || (key1 === "example"))) {
                        const err6 = { instancePath: instancePath + "/$match", schemaPath: "#/$defs/metadataCondition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.any !== undefined) {
                    if (true !== data0.any) {
                        const err7 = { instancePath: instancePath + "/$match/any", schemaPath: "#/$defs/metadataCondition/properties/any/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data0.regex !== undefined) {
                    let data2 = data0.regex;
                    if (typeof data2 === "string") {
                        if (func2(data2) < 1) {
                            const err8 = { instancePath: instancePath + "/$match/regex", schemaPath: "#/$defs/metadataCondition/properties/regex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/$match/regex", schemaPath: "#/$defs/metadataCondition/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data0.contains !== undefined) {
                    if (typeof data0.contains !== "string") {
                        const err10 = { instancePath: instancePath + "/$match/contains", schemaPath: "#/$defs/metadataCondition/properties/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data0.example !== undefined) {
                    if (typeof data0.example !== "string") {
                        const err11 = { instancePath: instancePath + "/$match/example", schemaPath: "#/$defs/metadataCondition/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/$match", schemaPath: "#/$defs/metadataCondition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid1 = _valid0;
            ifClause0 = "else";
        }
        if (!valid1) {
            const err13 = { instancePath: instancePath + "/$match", schemaPath: "#/properties/%24match/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate58.errors = vErrors; return errors === 0; }
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate57.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        let data0 = data[key0];
        const _errs3 = errors;
        let valid1 = false;
        const _errs4 = errors;
        if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
        const _errs6 = errors;
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data0[i0] !== "string") {
                    const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
        const _errs10 = errors;
        if (!(validate58(data0, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        else {
            errors = _errs3;
            if (vErrors !== null) {
                if (_errs3) {
                    vErrors.length = _errs3;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate57.errors = vErrors; return errors === 0; }
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "type": ["array", "string"], "items": { "$ref": "#/$defs/statusDetail" } };
const schema70 = { "title": "StatusDetail", "type": "object", "required": ["@type"], "additionalProperties": { "$ref": "#/$defs/expectedValue" }, "properties": { "@type": { "type": "string", "minLength": 1 } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate64.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@type"] === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "@type" }, message: "must have required property '" + "@type" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "@type")) {
            if (!(validate46(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
            }
        }
    }
    if (data["@type"] !== undefined) {
        let data1 = data["@type"];
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err1 = { instancePath: instancePath + "/@type", schemaPath: "#/properties/%40type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/@type", schemaPath: "#/properties/%40type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate64.errors = vErrors; return errors === 0; }
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if ((!(Array.isArray(data))) && (typeof data !== "string")) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type }, message: "must be array,string" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
        }
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate40.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property '" + "status_code" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema56.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.status_code !== undefined) {
        let data0 = data.status_code;
        if (!(((((((((((((((((data0 === "OK") || (data0 === "CANCELLED")) || (data0 === "UNKNOWN")) || (data0 === "INVALID_ARGUMENT")) || (data0 === "DEADLINE_EXCEEDED")) || (data0 === "NOT_FOUND")) || (data0 === "ALREADY_EXISTS")) || (data0 === "PERMISSION_DENIED")) || (data0 === "RESOURCE_EXHAUSTED")) || (data0 === "FAILED_PRECONDITION")) || (data0 === "ABORTED")) || (data0 === "OUT_OF_RANGE")) || (data0 === "UNIMPLEMENTED")) || (data0 === "INTERNAL")) || (data0 === "UNAVAILABLE")) || (data0 === "DATA_LOSS")) || (data0 === "UNAUTHENTICATED"))) {
            const err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/$defs/statusName/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.status_any_of !== undefined) {
        let data1 = data.status_any_of;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err3 = { instancePath: instancePath + "/status_any_of", schemaPath: "#/properties/status_any_of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (!(((((((((((((((((data2 === "OK") || (data2 === "CANCELLED")) || (data2 === "UNKNOWN")) || (data2 === "INVALID_ARGUMENT")) || (data2 === "DEADLINE_EXCEEDED")) || (data2 === "NOT_FOUND")) || (data2 === "ALREADY_EXISTS")) || (data2 === "PERMISSION_DENIED")) || (data2 === "RESOURCE_EXHAUSTED")) || (data2 === "FAILED_PRECONDITION")) || (data2 === "ABORTED")) || (data2 === "OUT_OF_RANGE")) || (data2 === "UNIMPLEMENTED")) || (data2 === "INTERNAL")) || (data2 === "UNAVAILABLE")) || (data2 === "DATA_LOSS")) || (data2 === "UNAUTHENTICATED"))) {
                    const err4 = { instancePath: instancePath + "/status_any_of/" + i0, schemaPath: "#/$defs/statusName/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/status_any_of", schemaPath: "#/properties/status_any_of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        if (!(validate41(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
        }
    }
    if (data.stream !== undefined) {
        let data4 = data.stream;
        if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate42(data4[i1], { instancePath: instancePath + "/stream/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.stream_generator !== undefined) {
        let data6 = data.stream_generator;
        if (typeof data6 === "string") {
            if (func2(data6) < 1) {
                const err7 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.stream_size !== undefined) {
        let data7 = data.stream_size;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err9 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 > 100000000 || isNaN(data7)) {
                const err10 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000000 }, message: "must be <= 100000000" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
                const err11 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    if (data.payload_bytes !== undefined) {
        let data8 = data.payload_bytes;
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err12 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 > 67108864 || isNaN(data8)) {
                const err13 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
                const err14 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.stream_count !== undefined) {
        let data9 = data.stream_count;
        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
            const err15 = { instancePath: instancePath + "/stream_count", schemaPath: "#/properties/stream_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((typeof data9 == "number") && (isFinite(data9))) {
            if (data9 < 0 || isNaN(data9)) {
                const err16 = { instancePath: instancePath + "/stream_count", schemaPath: "#/properties/stream_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    if (data.stream_sample !== undefined) {
        let data10 = data.stream_sample;
        if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate42(data10[i2], { instancePath: instancePath + "/stream_sample/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/stream_sample", schemaPath: "#/properties/stream_sample/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.stream_pattern !== undefined) {
        let data12 = data.stream_pattern;
        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
            const err18 = { instancePath: instancePath + "/stream_pattern", schemaPath: "#/properties/stream_pattern/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
    }
    if (data.error !== undefined) {
        let data13 = data.error;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key1 in data13) {
                if (!((key1 === "code") || (key1 === "message"))) {
                    const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data13.code !== undefined) {
                let data14 = data13.code;
                if ((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))) {
                    const err20 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema56.properties.error.properties.code.type }, message: "must be string,integer" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data13.message !== undefined) {
                if (typeof data13.message !== "string") {
                    const err21 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
        }
        else {
            const err22 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.partial_delivery !== undefined) {
        if (typeof data.partial_delivery !== "boolean") {
            const err23 = { instancePath: instancePath + "/partial_delivery", schemaPath: "#/properties/partial_delivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.incremental !== undefined) {
        if (typeof data.incremental !== "boolean") {
            const err24 = { instancePath: instancePath + "/incremental", schemaPath: "#/properties/incremental/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.server_sees_cancel !== undefined) {
        if (typeof data.server_sees_cancel !== "boolean") {
            const err25 = { instancePath: instancePath + "/server_sees_cancel", schemaPath: "#/properties/server_sees_cancel/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        if (!(validate57(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
        }
    }
    if (data.trailers !== undefined) {
        if (!(validate57(data.trailers, { instancePath: instancePath + "/trailers", parentData: data, parentDataProperty: "trailers", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
        }
    }
    if (data.absent_headers !== undefined) {
        let data21 = data.absent_headers;
        if (Array.isArray(data21)) {
            if (data21.length < 1) {
                const err26 = { instancePath: instancePath + "/absent_headers", schemaPath: "#/properties/absent_headers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            const len3 = data21.length;
            for (let i3 = 0; i3 < len3; i3++) {
                let data22 = data21[i3];
                if (typeof data22 === "string") {
                    if (func2(data22) < 1) {
                        const err27 = { instancePath: instancePath + "/absent_headers/" + i3, schemaPath: "#/properties/absent_headers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/absent_headers/" + i3, schemaPath: "#/properties/absent_headers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath: instancePath + "/absent_headers", schemaPath: "#/properties/absent_headers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (data.absent_trailers !== undefined) {
        let data23 = data.absent_trailers;
        if (Array.isArray(data23)) {
            if (data23.length < 1) {
                const err30 = { instancePath: instancePath + "/absent_trailers", schemaPath: "#/properties/absent_trailers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            const len4 = data23.length;
            for (let i4 = 0; i4 < len4; i4++) {
                let data24 = data23[i4];
                if (typeof data24 === "string") {
                    if (func2(data24) < 1) {
                        const err31 = { instancePath: instancePath + "/absent_trailers/" + i4, schemaPath: "#/properties/absent_trailers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/absent_trailers/" + i4, schemaPath: "#/properties/absent_trailers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/absent_trailers", schemaPath: "#/properties/absent_trailers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    if (data.metadata !== undefined) {
        if (!(validate57(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
        }
    }
    if (data.error_message !== undefined) {
        if (typeof data.error_message !== "string") {
            const err34 = { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.details !== undefined) {
        if (!(validate63(data.details, { instancePath: instancePath + "/details", parentData: data, parentDataProperty: "details", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    if (data.note !== undefined) {
        if (typeof data.note !== "string") {
            const err35 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    if (data.protobuf !== undefined) {
        let data29 = data.protobuf;
        if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
            const err36 = { instancePath: instancePath + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
}
else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err37];
    }
    else {
        vErrors.push(err37);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="https://github.com/spikard/grpc-fixtures-action/schema/fixture.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.description === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.category === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property '" + "category" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.protobuf === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protobuf" }, message: "must have required property '" + "protobuf" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.handler === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handler" }, message: "must have required property '" + "handler" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.request === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property '" + "request" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.expected_response === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_response" }, message: "must have required property '" + "expected_response" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.tags === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property '" + "tags" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema31.properties, key0))) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (typeof data.$schema !== "string") {
            const err9 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        let data2 = data.description;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.category !== undefined) {
        let data3 = data.category;
        if (!(((((data3 === "unary") || (data3 === "server_streaming")) || (data3 === "client_streaming")) || (data3 === "bidirectional_streaming")) || (data3 === "error"))) {
            const err14 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema31.properties.category.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.protobuf !== undefined) {
        if (!(validate21(data.protobuf, { instancePath: instancePath + "/protobuf", parentData: data, parentDataProperty: "protobuf", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
        }
    }
    if (data.handler !== undefined) {
        let data5 = data.handler;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.service === undefined) {
                const err15 = { instancePath: instancePath + "/handler", schemaPath: "#/$defs/handler/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data5.method === undefined) {
                const err16 = { instancePath: instancePath + "/handler", schemaPath: "#/$defs/handler/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            for (const key1 in data5) {
                if (!(((((key1 === "service") || (key1 === "method")) || (key1 === "timeout_ms")) || (key1 === "middleware")) || (key1 === "protobuf"))) {
                    const err17 = { instancePath: instancePath + "/handler", schemaPath: "#/$defs/handler/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data5.service !== undefined) {
                let data6 = data5.service;
                if (typeof data6 === "string") {
                    if (func2(data6) < 1) {
                        const err18 = { instancePath: instancePath + "/handler/service", schemaPath: "#/$defs/handler/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/handler/service", schemaPath: "#/$defs/handler/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data5.method !== undefined) {
                let data7 = data5.method;
                if (typeof data7 === "string") {
                    if (func2(data7) < 1) {
                        const err20 = { instancePath: instancePath + "/handler/method", schemaPath: "#/$defs/handler/properties/method/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/handler/method", schemaPath: "#/$defs/handler/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data5.timeout_ms !== undefined) {
                let data8 = data5.timeout_ms;
                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                    const err22 = { instancePath: instancePath + "/handler/timeout_ms", schemaPath: "#/$defs/handler/properties/timeout_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if ((typeof data8 == "number") && (isFinite(data8))) {
                    if (data8 > 3600000 || isNaN(data8)) {
                        const err23 = { instancePath: instancePath + "/handler/timeout_ms", schemaPath: "#/$defs/handler/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600000 }, message: "must be <= 3600000" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (data8 < 1 || isNaN(data8)) {
                        const err24 = { instancePath: instancePath + "/handler/timeout_ms", schemaPath: "#/$defs/handler/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            if (data5.middleware !== undefined) {
                let data9 = data5.middleware;
                if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                    const err25 = { instancePath: instancePath + "/handler/middleware", schemaPath: "#/$defs/handler/properties/middleware/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            if (data5.protobuf !== undefined) {
                let data10 = data5.protobuf;
                if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                    const err26 = { instancePath: instancePath + "/handler/protobuf", schemaPath: "#/$defs/handler/properties/protobuf/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/handler", schemaPath: "#/$defs/handler/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data.request !== undefined) {
        if (!(validate36(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
        }
    }
    if (data.client !== undefined) {
        if (!(validate38(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
        }
    }
    if (data.expected_response !== undefined) {
        if (!(validate40(data.expected_response, { instancePath: instancePath + "/expected_response", parentData: data, parentDataProperty: "expected_response", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        let data14 = data.tags;
        if (Array.isArray(data14)) {
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data15 = data14[i0];
                if (typeof data15 === "string") {
                    if (func2(data15) < 1) {
                        const err28 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (data.skip !== undefined) {
        if (typeof data.skip !== "boolean") {
            const err31 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
}
else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(31094);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/rpc/deadline.js
var deadline = __webpack_require__(50306);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(69880);
// EXTERNAL MODULE: ./build/fixtures/keys.js
var keys = __webpack_require__(67287);
// EXTERNAL MODULE: ./build/fixtures/matchers.js
var matchers = __webpack_require__(59308);
;// CONCATENATED MODULE: ./build/fixtures/shape.js








/** More departures than this say nothing new about a file. */
const shape_MAX_PROBLEMS = 100;
const FIXTURE_PARTS = ["protobuf", "handler", "request", "expected_response"];
/** shapeOf holds a value against the fixture schema. Each departure goes to the one rule that it belongs to. */
function shapeOf(value) {
    if ((0,json_value/* isObject */.G)(value) && !FIXTURE_PARTS.some((part) => Object.hasOwn(value, part))) {
        return { spec: undefined, problems: [noFixture] };
    }
    const departures = validateFixtureSpec(value) ? [] : departuresIn(value, validateFixtureSpec.errors ?? []);
    return { spec: isSpec(value, departures) ? value : undefined, problems: departures.map(({ problem }) => problem) };
}
const noFixture = {
    rule: "schema",
    pointer: "",
    message: `this is no fixture: it has none of ${(0,wording/* listed */.KE)(FIXTURE_PARTS)}. Write them, or move the file out of the fixture folders`,
};
function isSpec(_value, departures) {
    return !departures.some((departure) => departure.breaksType);
}
function departuresIn(value, errors) {
    // A value that may have one of two types fails for each of them: only the sum of it is worth saying.
    // Where one of them is a matcher and one stands there, it is the matcher that is wrong.
    const isMeant = ({ instancePath }) => (0,matchers/* isMatcher */.H7)(valueAt(value, instancePath) ?? null);
    const alternatives = errors
        .filter((error) => error.keyword === "anyOf" && !isMeant(error))
        .map((error) => error.instancePath);
    const partOfAlternative = (error) => error.keyword !== "anyOf" &&
        alternatives.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
    const kept = [];
    for (const error of errors) {
        if (kept.length === shape_MAX_PROBLEMS)
            break;
        // That a branch of the schema failed is said by the errors of the branch itself.
        if (error.keyword === "if")
            continue;
        if (alternatives.length > 0 && partOfAlternative(error))
            continue;
        if ((error.keyword === "anyOf" || error.schemaPath.includes("/anyOf/")) && isMeant(error))
            continue;
        if (isSaidBefore(error, kept))
            continue;
        kept.push(departureOf(value, error));
    }
    return kept;
}
/** What is neither of two types, one of which has a shape of its own, fails for both. */
function isSaidBefore({ keyword, instancePath }, kept) {
    return keyword === "type" && kept.at(-1)?.problem.pointer === instancePath;
}
/** departureOf finds the rule that a schema error belongs to: `schema` for what no other rule is about. */
function departureOf(root, error) {
    const pointer = error.instancePath;
    const value = valueAt(root, pointer);
    if (error.keyword === "additionalProperties") {
        const key = String(error.params.additionalProperty);
        return (0,matchers/* isMatcher */.H7)(value ?? null) ? besideMatcher(pointer, key) : unknownKey(pointer, key, value);
    }
    if (error.keyword === "required")
        return missingKey(root, pointer, String(error.params.missingProperty));
    if (error.keyword === "pattern")
        return notAnIdentifier(pointer, value);
    if (pointer === "/category")
        return unknownCategory(value, error.params.allowedValues);
    if (pointer === "/expected_response/status_code")
        return unknownStatus(value);
    if (pointer === "/handler/timeout_ms")
        return timeoutRange(value);
    if (isRange(error) && /\/fields\/\d+\/number$/.test(pointer))
        return fieldNumberRange(pointer, value);
    if (error.keyword === "minLength" && pointer.endsWith("/stream_generator"))
        return emptyGenerator(pointer);
    const message = pointer.endsWith("/$match") ? describeMatcherError(error, value) : describeError(error, value);
    return { problem: { rule: "schema", pointer, message }, breaksType: true };
}
function isRange(error) {
    return error.keyword === "minimum" || error.keyword === "maximum";
}
/** Keys that stand alone: what they name says all the others would. */
const SCHEMA_FILE_KEYS = ["proto", "descriptor_set"];
function unknownKey(parent, key, value) {
    const pointer = (0,json_pointer/* childPointer */.Y2)(parent, key);
    const source = SCHEMA_FILE_KEYS.find((name) => (0,json_value/* isObject */.G)(value) && Object.hasOwn(value, name) && name !== key);
    const isBeside = parent === "/protobuf" && source !== undefined && (0,keys/* knownKeys */.e)(parent).includes(key);
    const message = isBeside
        ? `${(0,quote/* quote */.h)(key)} cannot stand beside ${(0,quote/* quote */.h)(source)}, which names a file with the whole schema: keep one`
        : `${(0,quote/* quote */.h)(key)} is not a key of ${(0,wording/* placeName */.fW)(parent)}${(0,wording/* suggestion */.h)(key, (0,keys/* knownKeys */.e)(parent))}`;
    return { problem: { rule: "unknown-key", pointer, at: "key", message }, breaksType: false };
}
function besideMatcher(parent, key) {
    const pointer = (0,json_pointer/* childPointer */.Y2)(parent, key);
    const message = `${(0,quote/* quote */.h)(key)} stands beside \`$match\`, which is all that a matcher has: write it inside, or remove it`;
    return { problem: { rule: "unknown-key", pointer, at: "key", message }, breaksType: false };
}
function missingKey(root, pointer, key) {
    const example = pointer === "" && key === "category" ? `"category": "${likelyCategory(root)}"` : (0,keys/* exampleOf */.Q)(key);
    const message = `${(0,quote/* quote */.h)(key)} is missing in ${(0,wording/* placeName */.fW)(pointer)}: write ${example}`;
    const optional = pointer === "" && (key === "category" || key === "tags");
    return { problem: { rule: optional ? key : "schema", pointer, message }, breaksType: !optional };
}
/** The category that the method's flags and the expected status suggest. */
function likelyCategory(root) {
    const status = valueAt(root, "/expected_response/status_code");
    if (typeof status === "string" && status !== "OK")
        return "error";
    const name = valueAt(root, "/handler/method");
    const services = valueAt(root, "/protobuf/services");
    const methods = (Array.isArray(services) ? services : []).flatMap((service) => valueAt(service, "/methods") ?? []);
    const method = methods.find((candidate) => valueAt(candidate, "/name") === name) ?? null;
    const streams = (flag) => valueAt(method, `/${flag}`) === true;
    if (streams("client_streaming"))
        return streams("server_streaming") ? "bidirectional_streaming" : "client_streaming";
    return streams("server_streaming") ? "server_streaming" : "unary";
}
function notAnIdentifier(pointer, value) {
    const what = pointer === "/protobuf/package" ? "package (identifiers joined by dots)" : "identifier";
    const message = `${(0,wording/* describe */.q0)(value)} is no protobuf ${what}: write letters, digits and underscores, not starting with a digit`;
    return { problem: { rule: "identifier", pointer, message }, breaksType: false };
}
function unknownCategory(value, known) {
    const hint = typeof value === "string" ? (0,wording/* suggestion */.h)(value, known) : `: there is ${(0,wording/* listed */.KE)(known)}`;
    const message = `${(0,wording/* describe */.q0)(value)} is not a category${hint}`;
    return { problem: { rule: "category", pointer: "/category", message }, breaksType: typeof value !== "string" };
}
function unknownStatus(value) {
    const message = `${(0,wording/* describe */.q0)(value)} is not the name of a gRPC status${statusHint(value)}`;
    return { problem: { rule: "status-unknown", pointer: "/expected_response/status_code", message }, breaksType: true };
}
/** statusHint continues a message about a value that should name a status. */
function statusHint(value) {
    const byNumber = /^\d+$/.test(String(value)) ? rpc_status/* STATUS_NAMES */.g$[Number(value)] : undefined;
    if (byNumber !== undefined)
        return `: write ${(0,quote/* quote */.h)(byNumber)}`;
    return typeof value === "string" ? (0,wording/* suggestion */.h)(value, rpc_status/* STATUS_NAMES */.g$) : `: there is ${(0,wording/* listed */.KE)(rpc_status/* STATUS_NAMES */.g$)}`;
}
function timeoutRange(value) {
    const message = `${(0,wording/* describe */.q0)(value)} is no timeout: write a whole number of milliseconds from 1 to ${deadline/* MAX_DEADLINE_MS */.V} (an hour)`;
    return {
        problem: { rule: "timeout", pointer: "/handler/timeout_ms", message },
        breaksType: typeof value !== "number",
    };
}
function fieldNumberRange(pointer, value) {
    const message = `${(0,wording/* describe */.q0)(value)} cannot be a field number: write one from 1 to 536870911 (2^29 − 1)`;
    return { problem: { rule: "field-number-range", pointer, message }, breaksType: false };
}
function emptyGenerator(pointer) {
    const message = "the generator is empty: write `field=[a..b]` pairs or one of `sequential`, `counter`, `random`, `timestamp`";
    return { problem: { rule: "generator", pointer, message }, breaksType: false };
}
const KINDS = new Map([
    ["object", "an object"],
    ["array", "a list"],
    ["string", "a text"],
    ["integer", "a whole number"],
    ["number", "a number"],
    ["boolean", "true or false"],
]);
/** How a matcher is written, for the message about one that is not. */
const MATCHER_FORM = 'write "any", or an object with one condition, such as {"regex": "^a"}';
function isCondition(key) {
    return matchers/* CONDITIONS */.Vr.some((kind) => kind === key);
}
function describeMatcherError({ keyword, instancePath }, value) {
    if (keyword !== "minProperties")
        return `${(0,wording/* describe */.q0)(value)} is no matcher: ${MATCHER_FORM}`;
    return `the matcher has no condition: write one of ${(0,wording/* listed */.KE)((0,keys/* knownKeys */.e)(instancePath).filter(isCondition))}`;
}
/** describeError words what the schema asks for at a place, and what stands there. */
function describeError({ keyword, params, instancePath, message }, value) {
    const place = instancePath === "" ? "a fixture" : (0,wording/* placeName */.fW)(instancePath);
    const found = `, not ${(0,wording/* describe */.q0)(value)}`;
    switch (keyword) {
        case "type":
            return `${place} must be ${[params.type]
                .flat()
                .map((type) => KINDS.get(type) ?? type)
                .join(" or ")}${found}`;
        case "enum":
            return `${place} must be one of ${(0,wording/* listed */.KE)(params.allowedValues)}${found}`;
        case "minimum":
            return `${place} must be at least ${params.limit}${found}`;
        case "maximum":
            return `${place} must be at most ${params.limit}${found}`;
        case "minLength":
        case "minItems":
            return `${place} must not be empty`;
        case "const":
            return `${place} must be ${JSON.stringify(params.allowedValue)}${found}`;
        case "anyOf":
            if (instancePath === "/expected_response/message") {
                return `${place} must be an object, or a text for the reader${found}`;
            }
            return /^\/expected_response\/(headers|trailers|metadata)\//.test(instancePath)
                ? `${place} must be a text, a list of texts, or a matcher such as {"$match": "any"}${found}`
                : `${place} must be a text or a list of texts${found}`;
        default:
            return `${place} ${message ?? "is not as the fixture schema asks"}`;
    }
}
function valueAt(root, pointer) {
    let value = root;
    for (const segment of (0,json_pointer/* segmentsOf */.OD)(pointer)) {
        if (Array.isArray(value))
            value = value[Number(segment)];
        else
            value = (0,json_value/* isObject */.G)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/fixtures/load.js
/** Fixture files → a suite in memory: everything that could be read, and what could not. */








const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** loadFixtures reads all fixtures that the paths mean. A file that cannot be read becomes a problem; the others load. */
async function loadFixtures(paths, options) {
    const files = nameFiles(await (0,discover/* discoverFixtures */.mU)(paths, options.cwd));
    const schemas = new SchemaSources(options.cwd);
    const loaded = files.map((file) => loadFile(file, options.maxFileBytes ?? MAX_FILE_BYTES, schemas));
    if (loaded.some(({ mayHoldPattern }) => mayHoldPattern))
        await (0,patterns/* loadPatterns */.o0)();
    return {
        fixtures: loaded.flatMap(({ outcome }) => (outcome.kind === "fixture" ? [outcome.fixture] : [])),
        misshapen: loaded.flatMap(({ outcome }) => (outcome.kind === "misshapen" ? [outcome.file] : [])),
        problems: loaded.flatMap(({ outcome }) => (outcome.kind === "problem" ? [outcome.problem] : [])),
        hash: hashOf(loaded),
        files: files.length,
    };
}
/** The hash covers what the fixtures say and the files that their schemas come from. */
function hashOf(loaded) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { id, digest, outcome } of loaded) {
        if (digest === undefined)
            continue;
        const schema = outcome.kind === "fixture" ? outcome.fixture.schema : undefined;
        const ofFiles = schema === undefined || schema.kind === "inline" ? "" : `\0${schema.digest}`;
        hash.update(`${id}\0${digest}${ofFiles}\n`);
    }
    return `sha256:${hash.digest("hex")}`;
}
/** nameFiles gives each file its id: folder and stem, with more folders in front where two files would share it. */
function nameFiles(files) {
    const bySeed = new Map();
    for (const file of files) {
        const seed = lastSegments(file.path, 2);
        const sharing = bySeed.get(seed);
        if (sharing === undefined)
            bySeed.set(seed, [file]);
        else
            sharing.push(file);
    }
    const ids = new Map();
    for (const sharing of bySeed.values()) {
        const depth = depthThatDiffers(sharing);
        for (const file of sharing)
            ids.set(file, lastSegments(file.path, depth));
    }
    return files.map((file) => {
        const seed = lastSegments(file.path, 2);
        return { ...file, seed, id: ids.get(file) ?? seed };
    });
}
function depthThatDiffers(files) {
    let depth = 2;
    // Paths differ somewhere: at the latest, all of their segments tell them apart.
    while (new Set(files.map((file) => lastSegments(file.path, depth))).size < files.length)
        depth++;
    return depth;
}
/** The last segments of a path, without `.json`. */
function lastSegments(path, count) {
    const segments = [(0,external_node_path_.basename)(path, ".json")];
    for (let folder = (0,external_node_path_.dirname)(path); segments.length < count; folder = (0,external_node_path_.dirname)(folder)) {
        const name = (0,external_node_path_.basename)(folder);
        if (name === "")
            break;
        segments.unshift(name);
    }
    return segments.join("/");
}
/** The key of a matcher's pattern, however its letters are written. */
const PATTERN_KEY = /"regex"|\\u/;
function loadFile({ path, file, id, seed }, maxBytes, schemas) {
    const read = (0,fixtures_read/* readText */.y)(path, maxBytes);
    const failed = (problem) => ({
        kind: "problem",
        problem: { rule: problem.rule, id, file, message: problem.message, position: problem.position },
    });
    if (!read.ok)
        return { id, mayHoldPattern: false, digest: read.digest, outcome: failed(read) };
    const known = { id, mayHoldPattern: PATTERN_KEY.test(read.text), digest: read.digest };
    const parsed = (0,json_document/* parseJson */.q)(read.text);
    if (!parsed.ok)
        return { ...known, outcome: failed({ rule: "json-syntax", ...parsed.problem }) };
    const { document } = parsed;
    const { spec, problems } = shapeOf(document.value);
    const loaded = { id, seed, path, file, document, shapeProblems: problems };
    if (spec === undefined)
        return { ...known, outcome: { kind: "misshapen", file: loaded } };
    const fixture = { ...loaded, spec, schema: schemas.sourceOf(path, spec.protobuf) };
    return { ...known, outcome: { kind: "fixture", fixture } };
}

// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var fixtures_context = __webpack_require__(63861);
;// CONCATENATED MODULE: ./build/fixtures/rules/call.js

const serviceUnknown = {
    id: "service-unknown",
    *check({ fixture: { spec }, schema, service }) {
        // Of files that cannot be built it is not known what they have.
        if (service !== undefined || schema.source.kind === "broken")
            return;
        const { handler } = spec;
        const names = schema.services.map(({ fullName }) => fullName);
        // The package is what people forget most.
        const unqualified = names.find((name) => name.endsWith(`.${handler.service}`));
        const hint = unqualified === undefined
            ? (0,wording/* suggestion */.h)(handler.service, names)
            : `: write ${(0,quote/* quote */.h)(unqualified)}, with its package`;
        yield { pointer: "/handler/service", message: `${(0,quote/* quote */.h)(handler.service)} is not a service of this fixture${hint}` };
    },
};
const methodUnknown = {
    id: "method-unknown",
    *check({ fixture: { spec }, service, kind }) {
        if (service === undefined || kind !== undefined)
            return;
        const { method } = spec.handler;
        const names = service.methods.map(({ name }) => name);
        yield {
            pointer: "/handler/method",
            message: `${(0,quote/* quote */.h)(method)} is not a method of ${(0,quote/* quote */.h)(service.name)}${(0,wording/* suggestion */.h)(method, names)}`,
        };
    },
};
const KIND_NAMES = {
    unary: "unary",
    server_streaming: "server-streaming",
    client_streaming: "client-streaming",
    bidirectional_streaming: "bidirectional",
};
/** kindName is an RPC kind as people write it. */
function kindName(kind) {
    return KIND_NAMES[kind];
}
const categoryMode = {
    id: "category-mode",
    *check({ fixture: { spec }, kind }) {
        const { category } = spec;
        // Fixtures about errors use methods of every kind, and an unknown category has a rule of its own.
        if (kind === undefined || category === undefined || category === kind || !Object.hasOwn(KIND_NAMES, category))
            return;
        const message = `the category is ${(0,quote/* quote */.h)(category)}, but the method is ${kindName(kind)}: write ${(0,quote/* quote */.h)(kind)}, or correct the method's flags`;
        yield { pointer: "/category", message };
    },
};
/** The ways to write request messages. */
const FORMS = ["message", "stream", "stream_generator"];
const requestShape = {
    id: "request-shape",
    *check({ fixture: { spec }, kind }) {
        const { request } = spec;
        const [form, ...others] = FORMS.filter((key) => request[key] !== undefined);
        for (const other of others) {
            const message = `${(0,quote/* quote */.h)(form ?? "")} and ${(0,quote/* quote */.h)(other)} both say what is sent: keep one`;
            yield { pointer: `/request/${other}`, at: "key", message };
        }
        yield* generatorKeys(request, "/request");
        if (kind === undefined)
            return;
        const streams = kind === "client_streaming" || kind === "bidirectional_streaming" || spec.client?.wrong_cardinality === true;
        if (form === undefined) {
            if (request.stream_size !== undefined)
                return;
            const instead = streams ? "`stream`, or `stream_generator` with `stream_size`" : "`message`";
            yield { pointer: "/request", message: `the request has no messages: write ${instead}` };
        }
        else if (streams !== (form !== "message")) {
            const instead = streams ? "`stream` with a list of messages" : "`message` with the one message";
            yield {
                pointer: `/request/${form}`,
                at: "key",
                message: `the method is ${kindName(kind)}: write ${instead}, not ${(0,quote/* quote */.h)(form)}`,
            };
        }
    },
};
/** generatorKeys finds parts of a generator without the rest of it. */
function* generatorKeys(spec, pointer) {
    if (spec.stream_generator === undefined) {
        for (const key of ["stream_size", "payload_bytes"]) {
            if (spec[key] === undefined)
                continue;
            yield {
                pointer: `${pointer}/${key}`,
                at: "key",
                message: `${(0,quote/* quote */.h)(key)} belongs to a generator: write \`stream_generator\` too, or remove it`,
            };
        }
    }
    else if (spec.stream_size === undefined) {
        const message = "`stream_generator` needs `stream_size`, the number of messages: write it too";
        yield { pointer: `${pointer}/stream_generator`, at: "key", message };
    }
}
const CALL_RULES = [serviceUnknown, methodUnknown, categoryMode, requestShape];

// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(71809);
;// CONCATENATED MODULE: ./build/fixtures/rules/client.js



const client = {
    id: "client",
    *check({ fixture: { spec }, kind }) {
        const { client: block } = spec;
        if (block === undefined)
            return;
        if (block.cancel !== undefined)
            yield* cancelProblems(block.cancel, spec, kind);
        yield* deadlineProblems(block, spec);
        if (kind === undefined)
            return;
        yield* sendingProblems(block, spec, kind);
        yield* cardinalityProblems(block, spec, kind);
        if (block.read_delay_ms !== undefined && !repliesStream(kind)) {
            yield problem("read_delay_ms", `a ${kindName(kind)} call has one reply, and nothing to read slowly: remove it`);
        }
    },
};
function problem(key, message) {
    return { pointer: `/client/${key}`, at: "key", message: `${(0,quote/* quote */.h)(key)}: ${message}` };
}
function repliesStream(kind) {
    return kind === "server_streaming" || kind === "bidirectional_streaming";
}
function requestsStream(kind) {
    return kind === "client_streaming" || kind === "bidirectional_streaming";
}
function* sendingProblems(block, spec, kind) {
    if (block.duplex === "full") {
        if (kind !== "bidirectional_streaming") {
            yield problem("duplex", `only a bidirectional call takes turns, and this one is ${kindName(kind)}: remove it`);
        }
        else if ((0,expectation/* replyCount */.AO)(spec.expected_response) === undefined) {
            const keys = (0,wording/* listed */.KE)(["stream", "stream_generator", "stream_count"]);
            yield problem("duplex", `to take turns the number of replies must be known: expect it with ${keys}`);
        }
    }
    if (block.delay_ms !== undefined && (0,expectation/* requestCount */.jt)(spec.request) < 2) {
        yield problem("delay_ms", "it is waited between two sent messages, and there are none: remove it");
    }
    if (block.half_close !== false)
        return;
    if (!requestsStream(kind)) {
        yield problem("half_close", `a ${kindName(kind)} call is one message and the half-close: remove it`);
    }
    else if (block.cancel?.before_half_close === true) {
        yield problem("half_close", "`cancel.before_half_close` comes in its place already: remove one");
    }
}
function* cardinalityProblems(block, { request }, kind) {
    if (block.wrong_cardinality !== true)
        return;
    if (requestsStream(kind)) {
        yield problem("wrong_cardinality", `a ${kindName(kind)} call takes any number of messages: remove it`);
    }
    else if (request.stream === undefined || request.stream.length === 1) {
        yield problem("wrong_cardinality", "write the wrong number of messages in `request.stream`: none, or two");
    }
}
/** The ways to say when the client cancels. */
const CANCEL_POINTS = ["after_messages", "after_ms", "before_half_close"];
function* cancelProblems(cancel, spec, kind) {
    const [point, ...others] = CANCEL_POINTS.filter((key) => cancel[key] !== undefined);
    if (point === undefined) {
        yield problem("cancel", `it does not say when: write one of ${(0,wording/* listed */.KE)(CANCEL_POINTS)}`);
    }
    for (const other of others) {
        const message = `${(0,quote/* quote */.h)(point ?? "")} and ${(0,quote/* quote */.h)(other)} both say when the client cancels: keep one`;
        yield { pointer: `/client/cancel/${other}`, at: "key", message };
    }
    const accepted = (0,expectation/* acceptedStatuses */.ar)(spec.expected_response);
    if (!accepted.includes("CANCELLED")) {
        const message = `the client cancels the call, which ends it with CANCELLED, and not with ${accepted.join(" or ")}: expect that`;
        yield { pointer: "/expected_response/status_code", message };
    }
    const { timeout_ms } = spec.handler;
    if (cancel.after_ms !== undefined && timeout_ms !== undefined && cancel.after_ms >= timeout_ms) {
        const message = `after ${cancel.after_ms} ms the deadline of ${timeout_ms} ms has passed: write less`;
        yield { pointer: "/client/cancel/after_ms", message };
    }
    if (cancel.after_messages !== undefined && kind !== undefined)
        yield* unreachedCount(cancel.after_messages, spec, kind);
}
function* unreachedCount(count, { request, expected_response }, kind) {
    const counted = repliesStream(kind) ? "replies" : "requests";
    const total = repliesStream(kind) ? (0,expectation/* replyCount */.AO)(expected_response) : (0,expectation/* requestCount */.jt)(request);
    if (total === undefined || count <= total)
        return;
    const message = `of this call ${counted} are counted, and there are ${total}: ${count} are never reached`;
    yield { pointer: "/client/cancel/after_messages", message };
}
function* deadlineProblems(block, { handler, expected_response }) {
    if (block.enforce_deadline !== false)
        return;
    if (handler.timeout_ms === undefined) {
        yield problem("enforce_deadline", "there is no deadline of the fixture's own: write `handler.timeout_ms` too");
    }
    else if (!(0,expectation/* acceptedStatuses */.ar)(expected_response).includes("DEADLINE_EXCEEDED")) {
        yield problem("enforce_deadline", "the server is to end the call at its deadline: expect DEADLINE_EXCEEDED");
    }
}
const CLIENT_RULES = [client];

// EXTERNAL MODULE: ./build/protobuf/fields.js
var fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/protobuf/rpc-status.js
var protobuf_rpc_status = __webpack_require__(3408);
// EXTERNAL MODULE: ./build/protobuf/status-details.js
var status_details = __webpack_require__(27785);
// EXTERNAL MODULE: ./build/fixtures/values.js + 4 modules
var values = __webpack_require__(45802);
;// CONCATENATED MODULE: ./build/fixtures/rules/details.js







const ROOT = "/expected_response/details";
const details = {
    id: "details",
    *check(context) {
        const { details: list, ...expected } = context.fixture.spec.expected_response;
        if (!Array.isArray(list))
            return;
        if ((0,expectation/* acceptedStatuses */.ar)(expected).every((status) => status === "OK")) {
            const message = "a call that ends with OK has no error, and no details of one: remove them, or expect an error";
            yield { pointer: ROOT, at: "key", message };
        }
        for (const [index, detail] of list.entries())
            yield* detailProblems(detail, `${ROOT}/${index}`, context);
    },
};
function* detailProblems(detail, pointer, context) {
    const types = (0,fixtures_context/* valueTypes */.Z)(context);
    if (types === undefined)
        return;
    const { "@type": url } = detail;
    const typeName = (0,status_details/* detailTypeName */.DC)(url);
    if (typeName === undefined) {
        const message = `${(0,quote/* quote */.h)(url)} names no type: write \`type.googleapis.com/\` and its full name, such as \`google.rpc.ErrorInfo\``;
        yield { pointer: `${pointer}/@type`, message };
        return;
    }
    const type = (0,status_details/* detailType */.MD)(typeName, types.registry);
    if (type === undefined) {
        const hint = (0,wording/* suggestion */.h)(typeName, knownDetailTypes(types));
        yield { pointer: `${pointer}/@type`, message: `the type ${(0,quote/* quote */.h)(typeName)} is not known${hint}` };
    }
    else if (!(0,fields/* isWellKnown */.MZ)(type)) {
        yield* valueProblems(detail, type, pointer, types);
    }
}
function* valueProblems(detail, type, pointer, types) {
    for (const problem of (0,values/* checkMessage */.g)((0,status_details/* detailFields */.zF)(detail), type, pointer, types)) {
        if (problem.fault !== "required-missing")
            yield problem;
    }
}
function knownDetailTypes({ registry }) {
    const names = [...(0,protobuf_rpc_status/* errorDetailTypes */.X)(), ...registry].flatMap((type) => type.kind === "message" ? [type.typeName] : []);
    return names.filter((name) => !name.startsWith("google.protobuf."));
}
const DETAILS_RULES = [details];

;// CONCATENATED MODULE: ./build/fixtures/rules/document.js
/** Rules about a file's JSON itself. */

const duplicateKey = {
    id: "duplicate-key",
    *check({ document }) {
        for (const { key, pointer, position } of document.duplicateKeys) {
            yield {
                pointer,
                position,
                message: `${(0,quote/* quote */.h)(key)} stands twice in one object and only the last one counts: remove one`,
            };
        }
    },
};
const integerPrecision = {
    id: "integer-precision",
    *check({ document }) {
        for (const { text, pointer, position } of document.impreciseIntegers) {
            const digits = text.length > 40 ? `${text.slice(0, 39)}…` : text;
            const message = `${digits} is beyond ±(2^53 − 1) and JSON parsers round it: write it in double quotes, "${digits}"`;
            yield { pointer, position, message };
        }
    },
};
const DOCUMENT_RULES = [duplicateKey, integerPrecision];

// EXTERNAL MODULE: ./build/fixtures/generator.js
var generator = __webpack_require__(56618);
;// CONCATENATED MODULE: ./build/fixtures/rules/generator.js




const generator_generator = {
    id: "generator",
    *check(context) {
        const { request, expected_response } = context.fixture.spec;
        yield* checkGenerator(context, request, "/request", context.method?.input);
        yield* checkGenerator(context, expected_response, "/expected_response", context.method?.output);
    },
};
function* checkGenerator(context, spec, root, type) {
    const text = spec.stream_generator;
    if (text === undefined || text === "")
        return;
    const pointer = `${root}/stream_generator`;
    if (text.length > generator/* MAX_GENERATOR_LENGTH */.sZ) {
        yield { pointer, message: `the generator has ${text.length} characters: write at most ${generator/* MAX_GENERATOR_LENGTH */.sZ}` };
        return;
    }
    const parsed = (0,generator/* parseGenerator */.tO)(text);
    yield* checkText(parsed, pointer);
    if (spec.stream_size === 0) {
        const message = "the generator makes no message: write `stream: []` for an empty stream, or a larger `stream_size`";
        yield { pointer: `${root}/stream_size`, message };
    }
    const types = (0,fixtures_context/* valueTypes */.Z)(context);
    if (type === undefined || types === undefined)
        return;
    if (spec.payload_bytes !== undefined && (0,generator/* payloadField */.$)(type, parsed) === undefined) {
        const message = `${type.typeName} has no bytes or string field to fill, beside those of the generator: remove \`payload_bytes\``;
        yield { pointer: `${root}/payload_bytes`, at: "key", message };
    }
    const options = { text, size: spec.stream_size ?? 1, seed: context.fixture.seed };
    yield* checkMessages(options, type, types, pointer);
}
function* checkText({ malformed, ranges }, pointer) {
    for (const part of malformed) {
        yield {
            pointer,
            message: `${(0,quote/* quote */.h)(part)} is no range: write \`field=[a..b]\` with numbers, or \`base+100ms\`, for a and b`,
        };
    }
    const fields = new Set();
    for (const { field } of ranges) {
        if (fields.has(field))
            yield { pointer, message: `${(0,quote/* quote */.h)(field)} has two ranges: keep one` };
        fields.add(field);
    }
}
/** The values run evenly, so that the first and the last messages show whether all fit. */
function* checkMessages(options, type, types, pointer) {
    const messages = (0,generator/* generateMessages */.AO)(options);
    const said = new Set();
    // The last but one too: on the way to the last, exact end a double can leave its range.
    for (const index of new Set([0, options.size - 2, options.size - 1])) {
        if (index < 0 || index >= options.size)
            continue;
        for (const { fault, pointer: place, message } of (0,values/* checkMessage */.g)(messages.at(index), type, "", types)) {
            if (fault === "required-missing" || said.has(place))
                continue;
            said.add(place);
            const where = place === "" ? "" : `, ${(0,wording/* placeName */.fW)(place)}`;
            yield { pointer, message: `message ${index} of ${options.size}${where}: ${message}` };
        }
    }
}
const GENERATOR_RULES = [generator_generator];

// EXTERNAL MODULE: ./build/rpc/metadata.js
var rpc_metadata = __webpack_require__(28315);
// EXTERNAL MODULE: ./build/fixtures/metadata-matchers.js
var metadata_matchers = __webpack_require__(62180);
;// CONCATENATED MODULE: ./build/fixtures/rules/metadata.js




function entriesIn(metadata, pointer) {
    if (metadata === undefined)
        return [];
    return Object.entries(metadata).map(([key, value]) => {
        const at = (0,json_pointer/* childPointer */.Y2)(pointer, key);
        const matcher = typeof value === "string" || Array.isArray(value) ? {} : { matcher: value };
        return { key, wireKey: key.toLowerCase(), values: valuesIn(value, at), ...matcher, pointer: at };
    });
}
function valuesIn(value, pointer) {
    if (typeof value === "string")
        return [{ text: value, pointer }];
    // Of a matcher the rule `matcher` speaks.
    return Array.isArray(value) ? value.map((text, index) => ({ text, pointer: (0,json_pointer/* childPointer */.Y2)(pointer, index) })) : [];
}
/** Keys that are named alone, because they must not come. */
function absentEntries({ expected_response }) {
    return ["absent_headers", "absent_trailers"].flatMap((block) => (expected_response[block] ?? []).map((key, index) => {
        const pointer = `/expected_response/${block}/${index}`;
        return { key, wireKey: key.toLowerCase(), values: [], pointer, isName: true };
    }));
}
function sentEntries({ spec }) {
    return entriesIn(spec.request.metadata, "/request/metadata");
}
function allEntries(fixture) {
    const { headers, trailers, metadata } = fixture.spec.expected_response;
    return [
        ...sentEntries(fixture),
        ...entriesIn(headers, "/expected_response/headers"),
        ...entriesIn(trailers, "/expected_response/trailers"),
        ...entriesIn(metadata, "/expected_response/metadata"),
    ];
}
const metadataKey = {
    id: "metadata-key",
    *check({ fixture }) {
        for (const { key, wireKey, pointer, isName } of [...allEntries(fixture), ...absentEntries(fixture.spec)]) {
            if ((0,rpc_metadata/* isMetadataKey */.jg)(key))
                continue;
            const message = (0,rpc_metadata/* isMetadataKey */.jg)(wireKey)
                ? `${(0,quote/* quote */.h)(key)} has capital letters, and metadata keys are lower case: write ${(0,quote/* quote */.h)(wireKey)}`
                : `${(0,quote/* quote */.h)(key)} is no metadata key: write a-z, 0-9, \`_\`, \`-\` and \`.\` only`;
            yield { pointer, at: isName === true ? "value" : "key", message };
        }
    },
};
const metadataForbidden = {
    id: "metadata-forbidden",
    *check({ fixture }) {
        for (const { key, wireKey, pointer } of allEntries(fixture)) {
            if (!rpc_metadata/* FORBIDDEN_KEYS */.p5.has(wireKey))
                continue;
            yield {
                pointer,
                at: "key",
                message: `${(0,quote/* quote */.h)(key)} belongs to HTTP/1 connections and HTTP/2 forbids it: remove it`,
            };
        }
    },
};
const metadataIgnored = {
    id: "metadata-ignored",
    *check({ fixture }) {
        for (const entry of sentEntries(fixture)) {
            if (entry.wireKey === rpc_metadata/* FIXTURE_ID_KEY */.MA) {
                yield {
                    pointer: entry.pointer,
                    at: "key",
                    message: `the runner writes the fixture's own id into ${(0,quote/* quote */.h)(entry.key)}: remove it`,
                };
            }
            else if (rpc_metadata/* TRANSPORT_KEYS */.VP.has(entry.wireKey) && !isSentAnyway(entry, fixture)) {
                yield {
                    pointer: entry.pointer,
                    at: "key",
                    message: `${(0,quote/* quote */.h)(entry.key)} is not sent as written: ${insteadOf(entry)}`,
                };
            }
        }
    },
};
/** Whether the gRPC client sends just this of its own accord, so that nothing is lost. */
function isSentAnyway({ wireKey, values }, { spec }) {
    return values.every(({ text }) => {
        switch (wireKey) {
            case "content-type":
                return text === "application/grpc" || text.startsWith("application/grpc+");
            case "grpc-timeout":
                return timeoutMs(text) !== undefined && timeoutMs(text) === spec.handler.timeout_ms;
            case "te":
                return text === "trailers";
            default:
                return false;
        }
    });
}
function insteadOf({ wireKey, values }) {
    if (wireKey !== "grpc-timeout")
        return "the gRPC client sets it itself. Remove it";
    const ms = timeoutMs(values[0]?.text ?? "");
    return `the deadline comes from the handler. Write "timeout_ms": ${ms ?? "…"} there`;
}
/** Milliseconds in each unit of grpc-timeout (PROTOCOL-HTTP2.md, "TimeoutUnit"). */
const TIMEOUT_UNITS = new Map([
    ["H", 3_600_000],
    ["M", 60_000],
    ["S", 1000],
    ["m", 1],
    ["u", 0.001],
    ["n", 0.000_001],
]);
function timeoutMs(text) {
    const [, amount, unit = ""] = /^(\d{1,8})([HMSmun])$/.exec(text) ?? [];
    const factor = TIMEOUT_UNITS.get(unit);
    return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}
const metadataBinary = {
    id: "metadata-binary",
    *check({ fixture }) {
        for (const { key, wireKey, values } of allEntries(fixture)) {
            for (const { text, pointer } of values) {
                if ((0,rpc_metadata/* isBinaryKey */.xN)(wireKey)) {
                    if (!(0,rpc_metadata/* isBase64 */.Q2)(text))
                        yield {
                            pointer,
                            message: `${(0,quote/* quote */.h)(text)} is not base64, as the value of a -bin key is: write ${(0,quote/* quote */.h)(base64(text))}`,
                        };
                }
                else if (!(0,rpc_metadata/* isAsciiValue */.xQ)(text)) {
                    const message = `the value of ${(0,quote/* quote */.h)(key)} is not printable ASCII: write it as ${(0,quote/* quote */.h)(`${key}-bin`)}: "${base64(text)}"`;
                    yield { pointer, message };
                }
            }
        }
    },
};
const metadataMatcher = {
    id: "matcher",
    *check({ fixture }) {
        for (const { key, matcher, pointer } of allEntries(fixture)) {
            if (matcher === undefined)
                continue;
            const test = (0,metadata_matchers/* readMetadataMatcher */.s)(matcher);
            const place = `${pointer}/$match`;
            const { $match } = matcher;
            if (!test.ok)
                yield { pointer: place, message: `${(0,quote/* quote */.h)(key)}: ${test.problem}` };
            else if ($match !== "any" && $match.example !== undefined && !test.satisfies([$match.example])) {
                const message = `${(0,quote/* quote */.h)(key)}: the example ${(0,quote/* quote */.h)($match.example)} is not ${test.wanted}: write one that is`;
                yield { pointer: `${place}/example`, message };
            }
        }
    },
};
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
const METADATA_RULES = [
    metadataKey,
    metadataForbidden,
    metadataIgnored,
    metadataBinary,
    metadataMatcher,
];

// EXTERNAL MODULE: ./build/fixtures/names.js
var names = __webpack_require__(21163);
;// CONCATENATED MODULE: ./build/fixtures/rules/declarations.js
function messagesIn(declarations) {
    return declarations.flatMap((declaration) => (declaration.kind === "message" ? [declaration] : []));
}
function enumsIn(declarations) {
    return declarations.flatMap((declaration) => (declaration.kind === "enum" ? [declaration] : []));
}
function fieldsIn(declarations) {
    return messagesIn(declarations).flatMap((declaration) => declaration.spec.fields.map((field, index) => ({
        declaration,
        field,
        pointer: `${declaration.pointer}/fields/${index}`,
    })));
}

;// CONCATENATED MODULE: ./build/fixtures/rules/names.js





const identifier = {
    id: "identifier",
    *check({ inline }) {
        if (inline === undefined)
            return;
        // What does not match the pattern at all is found with the shape; this name does and is none all the same.
        for (const { kind, name, pointer } of (0,names/* namesIn */.w)(inline)) {
            if (kind === "package" ? name.split(".").includes("__proto__") : name === "__proto__") {
                yield {
                    pointer,
                    message: `${(0,quote/* quote */.h)("__proto__")} cannot name a ${kind}: JavaScript gives it a meaning of its own`,
                };
            }
        }
    },
};
const jsonNameClash = {
    id: "json-name-clash",
    *check({ declarations }) {
        for (const { spec, pointer } of messagesIn(declarations)) {
            const taken = new Map();
            for (const [index, { name }] of spec.fields.entries()) {
                const json = (0,describe/* jsonName */.m6)(name);
                const before = taken.get(json);
                if (before === undefined)
                    taken.set(json, name);
                else if (before !== name) {
                    const message = `${(0,quote/* quote */.h)(before)} and ${(0,quote/* quote */.h)(name)} are both ${(0,quote/* quote */.h)(json)} in JSON: rename one`;
                    yield { pointer: `${pointer}/fields/${index}/name`, message };
                }
            }
        }
    },
};
const nameDuplicate = {
    id: "name-duplicate",
    *check({ inline, declarations }) {
        if (inline === undefined)
            return;
        // Messages, enums, enum values and services of a scope share their names, as in C++ (descriptor.proto, EnumDescriptorProto).
        const scopes = new ScopedNames();
        for (const { kind, fullName, pointer, spec } of declarations) {
            const at = fullName.lastIndexOf(".");
            const scope = fullName.slice(0, Math.max(at, 0));
            yield* scopes.declare(scope, fullName.slice(at + 1), kind, `${pointer}/name`);
            if (kind === "enum")
                yield* scopes.declareAll(scope, spec.values, "enum value", `${pointer}/values`);
            else
                yield* declareMembers(scopes, fullName, spec, pointer);
        }
        yield* scopes.declareAll(inline.package, inline.services, "service", "/protobuf/services");
        for (const [index, service] of inline.services.entries()) {
            const scope = `${inline.package}.${service.name}#${index}`;
            yield* scopes.declareAll(scope, service.methods, "method", `/protobuf/services/${index}/methods`);
        }
    },
};
function* declareMembers(scopes, scope, spec, pointer) {
    yield* scopes.declareAll(scope, spec.fields, "field", `${pointer}/fields`);
    for (const [index, { name, type }] of spec.fields.entries()) {
        if ((0,types/* parseMapType */.Gb)(type) === undefined)
            continue;
        yield* scopes.declare(scope, (0,describe/* mapEntryName */.eq)(name), "map entry", `${pointer}/fields/${index}/name`);
    }
    const oneofs = new Set();
    for (const [index, { oneof }] of spec.fields.entries()) {
        if (oneof === undefined || oneofs.has(oneof))
            continue;
        oneofs.add(oneof);
        yield* scopes.declare(scope, oneof, "oneof", `${pointer}/fields/${index}/oneof`);
    }
}
class ScopedNames {
    #kinds = new Map();
    *declare(scope, name, kind, pointer) {
        const key = `${scope}\0${name}`;
        const before = this.#kinds.get(key);
        if (before === undefined)
            this.#kinds.set(key, kind);
        else
            yield {
                pointer,
                message: `${(0,quote/* quote */.h)(name)} is declared twice in one scope, as ${before} and as ${kind}: rename one`,
            };
    }
    *declareAll(scope, items, kind, pointer) {
        for (const [index, { name }] of items.entries())
            yield* this.declare(scope, name, kind, `${pointer}/${index}/name`);
    }
}
const NAME_RULES = [identifier, nameDuplicate, jsonNameClash];

;// CONCATENATED MODULE: ./build/fixtures/rules/naming.js

/** File numbers by folder (docs/fixtures.md, section 1). Other folders are free. */
const naming_RANGES = new Map([
    ["unary", [range(1, 19), range(100, 199)]],
    ["server", [range(20, 29), range(200, 299)]],
    ["client", [range(30, 39), range(300, 399)]],
    ["bidirectional", [range(40, 49), range(400, 499)]],
    ["errors", [range(50, 99), range(500, 999)]],
]);
function range(from, to) {
    return { from, to };
}
/** rangesOf are the numbers that the fixtures of a folder have; undefined where they are free. */
function naming_rangesOf(folder) {
    return naming_RANGES.get(folder);
}
function isWithin(number, ranges) {
    return ranges.some(({ from, to }) => number >= from && number <= to);
}
/** baseName is a file's own name, without its folders. */
function baseName({ file }) {
    return file.slice(file.lastIndexOf("/") + 1);
}
/** folderOf is the path of a file's folder. */
function folderOf({ file }) {
    return file.slice(0, Math.max(file.lastIndexOf("/"), 0));
}
/** fileNumber is the number that a file's name starts with. */
function fileNumber(file) {
    const digits = /^\d+/.exec(baseName(file))?.[0];
    return digits === undefined ? undefined : Number(digits);
}
const fileName = {
    id: "file-name",
    *check(file) {
        const name = baseName(file);
        if (/^\d{2,}_[a-z0-9_]+\.json$/.test(name))
            return;
        const message = `${(0,quote/* quote */.h)(name)} is not named {number}_{scenario}.json, like \`20_empty_stream.json\`: two digits or more, then a-z, 0-9 and _`;
        yield { pointer: "", message };
    },
};
const numberRange = {
    id: "number-range",
    *check(file) {
        // The seed's folder is the file's own, also for a path that names none.
        const folder = file.seed.slice(0, Math.max(file.seed.indexOf("/"), 0));
        const ranges = naming_rangesOf(folder);
        const number = fileNumber(file);
        if (ranges === undefined || number === undefined || isWithin(number, ranges))
            return;
        const home = [...naming_RANGES].find(([, others]) => isWithin(number, others))?.[0];
        const instead = home === undefined ? "" : `, or move the file to ${(0,quote/* quote */.h)(`${home}/`)}`;
        const own = ranges.map(({ from, to }) => `${from}–${to}`).join(" and ");
        yield {
            pointer: "",
            message: `${number} is outside ${own}, the numbers of ${(0,quote/* quote */.h)(`${folder}/`)}: renumber it${instead}`,
        };
    },
};
const NAMING_RULES = [fileName, numberRange];

;// CONCATENATED MODULE: ./build/fixtures/rules/protobuf.js




const typeUnknown = {
    id: "type-unknown",
    *check({ inline, declarations }) {
        if (inline === undefined)
            return;
        const types = new TypeNames(inline, declarations);
        for (const { declaration, field, pointer } of fieldsIn(declarations)) {
            const problem = types.fieldProblem(field.type, declaration.fullName);
            if (problem !== undefined)
                yield { pointer: `${pointer}/type`, message: problem };
        }
        for (const [index, service] of inline.services.entries()) {
            for (const [methodIndex, method] of service.methods.entries()) {
                const pointer = `/protobuf/services/${index}/methods/${methodIndex}`;
                for (const key of ["input_type", "output_type"]) {
                    const problem = types.messageProblem(method[key]);
                    if (problem !== undefined)
                        yield { pointer: `${pointer}/${key}`, message: problem };
                }
            }
        }
    },
};
/** The types a fixture can use, and what is wrong with a type's name. */
class TypeNames {
    #package;
    #kinds;
    #known;
    constructor(protobuf, declarations) {
        const kinds = new Map();
        for (const name of well_known/* WELL_KNOWN_TYPES */.ZT)
            kinds.set(name, "message");
        for (const { fullName, kind } of declarations)
            kinds.set(fullName, kind);
        this.#package = protobuf.package;
        this.#kinds = kinds;
        this.#known = new Set(kinds.keys());
    }
    fieldProblem(type, scope) {
        const map = (0,types/* parseMapType */.Gb)(type);
        if (map === undefined)
            return this.#typeProblem(type, scope);
        if (!(0,types/* isMapKeyType */.Kc)(map.key))
            return `${(0,quote/* quote */.h)(map.key)} cannot be the key of a map: write an integer type, bool or string`;
        return this.#typeProblem(map.value, scope);
    }
    messageProblem(type) {
        const fullName = (0,types/* resolveTypeName */.yu)(type, this.#package, this.#known);
        if (fullName === undefined)
            return `${(0,quote/* quote */.h)(type)} is not a message of this fixture${this.#suggest(type, "message")}`;
        return this.#kinds.get(fullName) === "enum" ? `${(0,quote/* quote */.h)(type)} is an enum, and a method takes messages` : undefined;
    }
    #typeProblem(type, scope) {
        if ((0,types/* isScalarName */.sC)(type) || (0,types/* resolveTypeName */.yu)(type, scope, this.#known) !== undefined)
            return undefined;
        return `${(0,quote/* quote */.h)(type)} is neither a scalar type nor declared in this fixture${this.#suggest(type, "any")}`;
    }
    #suggest(type, wanted) {
        const prefix = `${this.#package}.`;
        const own = [...this.#kinds]
            .filter(([name, kind]) => !well_known/* WELL_KNOWN_TYPES */.ZT.has(name) && (wanted === "any" || kind === wanted))
            .map(([name]) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
        const scalars = wanted === "any" ? Object.keys(types/* SCALAR_TYPES */.$m) : [];
        return (0,wording/* suggestion */.h)(type, [...own, ...scalars, ...well_known/* WELL_KNOWN_TYPES */.ZT]);
    }
}
const fieldNumberDuplicate = {
    id: "field-number-duplicate",
    *check({ declarations }) {
        for (const { spec, pointer } of messagesIn(declarations)) {
            const taken = new Map();
            for (const [index, field] of spec.fields.entries()) {
                const before = taken.get(field.number);
                if (before === undefined)
                    taken.set(field.number, field.name);
                else {
                    const message = `the number ${field.number} is taken by ${(0,quote/* quote */.h)(before)}: the next free one is ${freeNumber(spec.fields)}`;
                    yield { pointer: `${pointer}/fields/${index}/number`, message };
                }
            }
        }
    },
};
function freeNumber(fields) {
    const taken = new Set(fields.map((field) => field.number));
    let number = 1;
    while (taken.has(number) || isReserved(number))
        number++;
    return number;
}
function isReserved(number) {
    return number >= 19000 && number <= 19999;
}
const protobuf_fieldNumberRange = {
    id: "field-number-range",
    *check({ declarations }) {
        for (const { field, pointer } of fieldsIn(declarations)) {
            if (!isReserved(field.number))
                continue;
            const message = `${field.number} cannot be a field number: 19000 to 19999 belong to protobuf itself`;
            yield { pointer: `${pointer}/number`, message };
        }
    },
};
const enumZero = {
    id: "enum-zero",
    *check({ declarations }) {
        for (const { spec, pointer } of enumsIn(declarations)) {
            const first = spec.values[0];
            if (first === undefined || first.number === 0)
                continue;
            const message = `${(0,quote/* quote */.h)(first.name)} is the first value of ${(0,quote/* quote */.h)(spec.name)} and must be 0, not ${first.number}: in proto3 it is the default`;
            yield { pointer: `${pointer}/values/0/number`, message };
        }
    },
};
const oneofMembers = {
    id: "oneof",
    *check({ declarations }) {
        for (const { field, pointer } of fieldsIn(declarations)) {
            if (field.oneof === undefined)
                continue;
            const kind = (0,types/* parseMapType */.Gb)(field.type) !== undefined ? "map" : field.label === "repeated" ? "repeated" : undefined;
            if (kind === undefined)
                continue;
            yield {
                pointer: `${pointer}/oneof`,
                message: `${(0,quote/* quote */.h)(field.name)} is a ${kind} field, and a oneof takes none: remove \`oneof\``,
            };
        }
    },
};
const PROTOBUF_RULES = [
    typeUnknown,
    fieldNumberDuplicate,
    protobuf_fieldNumberRange,
    enumZero,
    oneofMembers,
];

;// CONCATENATED MODULE: ./build/fixtures/rules/response.js






const response_ROOT = "/expected_response";
const responseShape = {
    id: "response-shape",
    *check({ fixture: { spec }, kind }) {
        const expected = spec.expected_response;
        yield* generatorKeys(expected, response_ROOT);
        yield* contradictions(expected);
        yield* absentAndPresent(expected);
        yield* unseen(spec, kind);
        if (kind === "unary" || kind === "client_streaming")
            yield* streamOfOne(expected, kind);
        else if (kind !== undefined && (0,json_value/* isObject */.G)(expected.message) && expected.status_code === "OK") {
            const message = `the method is ${kindName(kind)}: write the messages as a list in \`stream\`, not in \`message\``;
            yield { pointer: `${response_ROOT}/message`, at: "key", message };
        }
    },
};
const STREAM_KEYS = ["stream", "stream_generator", "stream_count", "stream_sample"];
function* streamOfOne(expected, kind) {
    for (const key of STREAM_KEYS) {
        if (expected[key] === undefined)
            continue;
        const message = `the method is ${kindName(kind)} and answers with one message: write \`message\`, not ${(0,quote/* quote */.h)(key)}`;
        yield { pointer: `${response_ROOT}/${key}`, at: "key", message };
    }
}
/** What is said of a stream in several ways must agree. */
function* contradictions(expected) {
    const { stream, stream_generator, stream_size, stream_count, stream_sample } = expected;
    if (stream !== undefined && stream_generator !== undefined) {
        yield {
            pointer: `${response_ROOT}/stream_generator`,
            at: "key",
            message: "`stream` and `stream_generator` both say what comes: keep one",
        };
    }
    const size = stream?.length ?? (stream_generator === undefined ? undefined : stream_size);
    const sizeKey = stream === undefined ? "stream_size" : "stream";
    if (stream_count !== undefined && size !== undefined && stream_count !== size) {
        const message = `\`stream_count\` says ${stream_count} messages, but ${(0,quote/* quote */.h)(sizeKey)} says ${size}: remove \`stream_count\``;
        yield { pointer: `${response_ROOT}/stream_count`, message };
    }
    const limit = stream_count ?? size;
    const limitKey = stream_count === undefined ? sizeKey : "stream_count";
    if (stream_sample !== undefined && limit !== undefined && stream_sample.length > limit) {
        const message = `${stream_sample.length} samples cannot occur among the ${limit} messages of ${(0,quote/* quote */.h)(limitKey)}`;
        yield { pointer: `${response_ROOT}/stream_sample`, message };
    }
}
/** Keys that every reply of gRPC has. */
const ALWAYS_PRESENT = new Set(["content-type", "grpc-status"]);
function* absentAndPresent(expected) {
    for (const block of ["headers", "trailers"]) {
        const present = new Set(Object.keys(expected[block] ?? {}).map((key) => key.toLowerCase()));
        for (const [index, key] of (expected[`absent_${block}`] ?? []).entries()) {
            const pointer = `${response_ROOT}/absent_${block}/${index}`;
            if (ALWAYS_PRESENT.has(key.toLowerCase())) {
                yield { pointer, message: `${(0,quote/* quote */.h)(key)} comes with every reply of gRPC: remove it` };
            }
            else if (present.has(key.toLowerCase())) {
                yield {
                    pointer,
                    message: `${(0,quote/* quote */.h)(key)} stands in \`${block}\` too, and cannot be there and absent: remove one`,
                };
            }
        }
    }
}
/** What is to be observed must be there to see. */
function* unseen({ client, expected_response: expected }, kind) {
    if (expected.server_sees_cancel === true && client?.cancel === undefined) {
        const message = "`server_sees_cancel`: the client does not cancel. Write `client.cancel`, or remove it";
        yield { pointer: `${response_ROOT}/server_sees_cancel`, at: "key", message };
    }
    if (expected.incremental !== true || kind === undefined)
        return;
    const pointer = `${response_ROOT}/incremental`;
    if (kind === "unary" || kind === "client_streaming") {
        const message = `\`incremental\`: a ${kindName(kind)} call has one reply, and nothing before it: remove it`;
        yield { pointer, at: "key", message };
    }
    else if (((0,expectation/* replyCount */.AO)(expected) ?? 2) < 2) {
        const message = "`incremental`: the first message must come before the last, and there are not two: expect more";
        yield { pointer, at: "key", message };
    }
}
const statusUnknown = {
    id: "status-unknown",
    *check({ fixture: { spec } }) {
        const code = spec.expected_response.error?.code;
        if (code === undefined || statusOf(code) !== undefined)
            return;
        yield { pointer: `${response_ROOT}/error/code`, message: `${(0,wording/* describe */.q0)(code)} is not a gRPC status${statusHint(code)}` };
    },
};
const statusMismatch = {
    id: "status-mismatch",
    *check({ fixture: { spec } }) {
        const { error, status_code, status_any_of } = spec.expected_response;
        if (status_any_of !== undefined && !status_any_of.includes(status_code)) {
            const message = `\`status_any_of\` lacks ${status_code}, the \`status_code\`, which will do as well: add it`;
            yield { pointer: `${response_ROOT}/status_any_of`, message };
        }
        const named = error?.code === undefined ? undefined : statusOf(error.code);
        if (named === undefined || named === status_code)
            return;
        const message = `\`error.code\` says ${named}, but \`status_code\` says ${status_code}, which decides: make them agree`;
        yield { pointer: `${response_ROOT}/error/code`, message };
    },
};
/** The name of a status given by name or number. */
function statusOf(code) {
    return typeof code === "number" ? rpc_status/* STATUS_NAMES */.g$[code] : rpc_status/* STATUS_NAMES */.g$.find((name) => name === code);
}
const unreachableMessage = {
    id: "unreachable-message",
    *check({ fixture: { spec } }) {
        const { message, status_code } = spec.expected_response;
        if ((0,expectation/* carriesMessage */.pN)(spec) || !(0,json_value/* isObject */.G)(message))
            return;
        const text = `gRPC delivers no \`message\` beside ${status_code}: it is not compared. Remove it, or say it in \`error.message\` or \`note\``;
        yield { pointer: `${response_ROOT}/message`, at: "key", message: text };
    },
};
const COMPARED_METADATA = ["headers", "trailers", "metadata"];
const nothingExpected = {
    id: "nothing-expected",
    *check({ fixture: { spec } }) {
        const expected = spec.expected_response;
        if (!(0,expectation/* acceptedStatuses */.ar)(expected).includes("OK") || (0,json_value/* isObject */.G)(expected.message))
            return;
        if (expected.absent_headers !== undefined || expected.absent_trailers !== undefined)
            return;
        if (STREAM_KEYS.some((key) => expected[key] !== undefined))
            return;
        if (COMPARED_METADATA.some((key) => Object.keys(expected[key] ?? {}).length > 0))
            return;
        const message = "nothing but the status OK is expected: write the `message`, the `stream` or the metadata that must come";
        yield { pointer: response_ROOT, message };
    },
};
const RESPONSE_RULES = [
    responseShape,
    statusUnknown,
    statusMismatch,
    unreachableMessage,
    nothingExpected,
];

;// CONCATENATED MODULE: ./build/fixtures/rules/schema-file.js
const schemaFile = {
    id: "schema-file",
    *check({ source }) {
        if (source.kind !== "broken")
            return;
        for (const problem of source.problems) {
            yield { pointer: source.pointer, message: `${placeOf(problem)}: ${problem.message}` };
        }
    },
};
function placeOf({ file, position }) {
    return position === undefined ? file : `${file}:${position.line}:${position.column}`;
}
const SCHEMA_FILE_RULES = [schemaFile];

;// CONCATENATED MODULE: ./build/fixtures/rules/values.js
/** Of an integer that was rounded `integer-precision` speaks: what it was rounded to was written by nobody. */
function asWritten({ document }, problems) {
    if (document.impreciseIntegers.length === 0)
        return problems;
    const rounded = new Set(document.impreciseIntegers.map(({ pointer }) => pointer));
    return problems.filter(({ pointer }) => !rounded.has(pointer));
}
const requestValue = {
    id: "request-value",
    check: ({ fixture, requestProblems }) => ofFault(asWritten(fixture, requestProblems), "value"),
};
const responseValue = {
    id: "response-value",
    check: ({ fixture, responseProblems }) => ofFault(asWritten(fixture, responseProblems), "value"),
};
const matcher = {
    id: "matcher",
    check: ({ requestProblems, responseProblems }) => ofFault([...requestProblems, ...responseProblems], "matcher"),
};
const oneofValue = {
    id: "oneof",
    check: ({ requestProblems, responseProblems }) => ofFault([...requestProblems, ...responseProblems], "oneof"),
};
const valueUnknownField = {
    id: "value-unknown-field",
    check: ({ requestProblems, responseProblems }) => ofFault([...requestProblems, ...responseProblems], "unknown-field"),
};
const requiredMissing = {
    id: "required-missing",
    *check({ fixture, requestProblems, responseProblems }) {
        // A request without a required field is how a fixture provokes INVALID_ARGUMENT.
        const provoked = fixture.spec.expected_response.status_code === "INVALID_ARGUMENT";
        for (const problem of ofFault(requestProblems, "required-missing")) {
            yield provoked
                ? { ...problem, message: `${problem.message} (which may be why INVALID_ARGUMENT is expected)` }
                : problem;
        }
        yield* ofFault(responseProblems, "required-missing");
    },
};
function ofFault(problems, fault) {
    return problems.length === 0 ? [] : problems.filter((problem) => problem.fault === fault);
}
const VALUE_RULES = [
    requestValue,
    responseValue,
    matcher,
    oneofValue,
    valueUnknownField,
    requiredMissing,
];

// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(25326);
;// CONCATENATED MODULE: ./build/fixtures/rules/suite.js
/** Rules about all files of a suite together. */





const duplicateNumber = {
    id: "duplicate-number",
    *check({ files }) {
        const first = new Map();
        for (const file of files) {
            const number = fileNumber(file);
            if (number === undefined)
                continue;
            const key = `${folderOf(file)}/${number}`;
            const before = first.get(key);
            if (before === undefined)
                first.set(key, file);
            else
                yield {
                    file,
                    pointer: "",
                    message: `the number ${number} is taken by ${(0,quote/* quote */.h)(baseName(before))}: renumber one of the two`,
                };
        }
    },
};
const duplicateName = {
    id: "duplicate-name",
    *check({ fixtures }) {
        const first = new Map();
        for (const file of fixtures) {
            const { name } = file.spec;
            const before = first.get(name);
            if (before === undefined)
                first.set(name, file);
            else
                yield {
                    file,
                    pointer: "/name",
                    message: `${(0,quote/* quote */.h)(name)} is also the name of ${(0,quote/* quote */.h)(before.file)}: reports could not tell them apart`,
                };
        }
    },
};
const ambiguousCall = {
    id: "ambiguous-call",
    *check({ fixtures }) {
        for (const callers of byMethod(fixtures).values()) {
            if (callers.length < 2)
                continue;
            const first = new Map();
            const texts = new CanonicalTexts();
            for (const file of callers) {
                const call = texts.of(callOf(file));
                const before = first.get(call);
                if (before === undefined)
                    first.set(call, file);
                else if (texts.of(expectedOf(file)) !== texts.of(expectedOf(before))) {
                    const message = `${(0,quote/* quote */.h)(before.file)} sends the same request and expects another reply: a server that does not know x-fixture-id cannot satisfy both`;
                    yield { file, pointer: "/request", at: "key", message };
                }
            }
        }
    },
};
function byMethod(fixtures) {
    const methods = new Map();
    for (const fixture of fixtures) {
        const { service, method } = fixture.spec.handler;
        const path = `${service}/${method}`;
        const callers = methods.get(path);
        if (callers === undefined)
            methods.set(path, [fixture]);
        else
            callers.push(fixture);
    }
    return methods;
}
/** What a server gets to see of a call: of the client's behaviour at least the effects. */
function callOf({ document, spec }) {
    const { metadata, stream_note: _note, ...messages } = part(document.value, "request");
    const sent = Object.entries((0,json_value/* isObject */.G)(metadata) ? metadata : {}).filter(([key]) => !rpc_metadata/* TRANSPORT_KEYS */.VP.has(key.toLowerCase()));
    return [messages, Object.fromEntries(sent), part(document.value, "client"), spec.handler.timeout_ms ?? null];
}
/** What is compared of a reply: prose for the reader is not. */
function expectedOf({ document }) {
    const { note: _note, details, stream_pattern: _pattern, protobuf: _hints, message, ...compared } = part(document.value, "expected_response");
    return [compared, (0,json_value/* isObject */.G)(message) ? message : null, Array.isArray(details) ? details : null];
}
/** Canonical texts of values, made once for values written alike: many fixtures of a method differ little. */
class CanonicalTexts {
    #texts = new Map();
    of(value) {
        const written = JSON.stringify(value);
        const known = this.#texts.get(written);
        if (known !== undefined)
            return known;
        const text = (0,codec/* canonicalText */.A4)(value);
        this.#texts.set(written, text);
        return text;
    }
}
function part(value, key) {
    const found = (0,json_value/* isObject */.G)(value) ? value[key] : undefined;
    return (0,json_value/* isObject */.G)(found) ? found : {};
}
const SUITE_RULES = [duplicateNumber, duplicateName, ambiguousCall];

;// CONCATENATED MODULE: ./build/fixtures/rules/all.js
/** Every rule, by what it looks at. Shape rules such as `schema` and `unknown-key` stand in ../shape.ts. */













const FILE_RULES = [...DOCUMENT_RULES, ...NAMING_RULES];
const SCHEMA_RULES = [...SCHEMA_FILE_RULES, ...NAME_RULES, ...PROTOBUF_RULES];
const FIXTURE_RULES = [
    ...CALL_RULES,
    ...CLIENT_RULES,
    ...VALUE_RULES,
    ...GENERATOR_RULES,
    ...RESPONSE_RULES,
    ...DETAILS_RULES,
    ...METADATA_RULES,
];

// EXTERNAL MODULE: ./build/fixtures/rules/ids.js
var ids = __webpack_require__(86977);
;// CONCATENATED MODULE: ./build/fixtures/validate.js




/** More findings of one rule in one file are counted and not listed. */
const MAX_FINDINGS = 100;
/** validateSuite applies all rules to a suite. The findings are sorted by file, line and column. */
function validateSuite(suite, options) {
    const findings = new Findings(options);
    for (const problem of suite.problems)
        findings.addFileProblem(problem);
    for (const file of [...suite.fixtures, ...suite.misshapen])
        checkFile(findings, file);
    for (const fixture of suite.fixtures)
        checkFixture(findings, fixture);
    checkSuite(findings, suite);
    return findings.sorted();
}
function checkFile(findings, file) {
    for (const problem of file.shapeProblems)
        findings.add(problem.rule, file, problem);
    for (const rule of FILE_RULES)
        findings.addAll(rule.id, file, () => rule.check(file));
}
function checkFixture(findings, fixture) {
    const context = (0,fixtures_context/* fixtureContext */.R)(fixture);
    for (const rule of SCHEMA_RULES) {
        findings.addAll(rule.id, fixture, () => context.schema.problemsOf(rule, MAX_FINDINGS + 1));
    }
    for (const rule of FIXTURE_RULES)
        findings.addAll(rule.id, fixture, () => rule.check(context));
    const { compiled } = context.schema;
    // A schema that cannot be built must not pass in silence, but a rule that knows why has said it better.
    if (!compiled.ok && !findings.hasError(fixture, "/protobuf")) {
        findings.add("schema", fixture, { pointer: "/protobuf", at: "key", message: compiled.reason });
    }
}
function checkSuite(findings, suite) {
    const files = [...suite.fixtures, ...suite.misshapen].sort((a, b) => (0,discover/* comparePaths */.cD)(a.file, b.file));
    for (const rule of SUITE_RULES) {
        if (!findings.wants(rule.id))
            continue;
        for (const problem of rule.check({ files, fixtures: suite.fixtures }))
            findings.add(rule.id, problem.file, problem);
    }
}
/** Findings as they come in: with their severities, and without those of rules that are off. */
class Findings {
    #options;
    #severities = new Map();
    #byFile = new Map();
    constructor(options) {
        this.#options = options;
    }
    wants(rule) {
        return this.#severity(rule) !== "off";
    }
    addAll(rule, file, check) {
        if (!this.wants(rule))
            return;
        let count = 0;
        for (const problem of check()) {
            if (++count > MAX_FINDINGS) {
                const message = `more than ${MAX_FINDINGS} findings of this rule in this file: the rest is not listed`;
                this.add(rule, file, { pointer: "", message });
                return;
            }
            this.add(rule, file, problem);
        }
    }
    add(rule, file, problem) {
        this.#push(rule, file.file, problem.pointer, positionOf(file, problem), problem.message);
    }
    addFileProblem({ rule, file, position, message }) {
        this.#push(rule, file, "", position, message);
    }
    hasError({ file }, pointer) {
        return (this.#byFile.get(file) ?? []).some((found) => found.severity === "error" && found.pointer.startsWith(pointer));
    }
    sorted() {
        const files = [...this.#byFile].sort(([a], [b]) => (0,discover/* comparePaths */.cD)(a, b));
        return files.flatMap(([, found]) => found.sort((a, b) => a.line - b.line || a.column - b.column));
    }
    #push(rule, file, pointer, { line, column }, message) {
        const severity = this.#severity(rule);
        if (severity === "off")
            return;
        const found = this.#byFile.get(file) ?? [];
        if (found.length === 0)
            this.#byFile.set(file, found);
        found.push({ rule, severity, file, line, column, pointer, message });
    }
    #severity(rule) {
        const known = this.#severities.get(rule);
        if (known !== undefined)
            return known;
        const severity = this.#options.rules?.[rule] ?? (0,ids/* defaultSeverity */.NU)(rule, this.#options.encoding);
        this.#severities.set(rule, severity);
        return severity;
    }
}
function positionOf({ document }, { pointer, at, position }) {
    return position ?? (at === "key" ? document.locateKey(pointer) : document.locate(pointer));
}

// EXTERNAL MODULE: ./build/suite/gate.js
var gate = __webpack_require__(99084);
// EXTERNAL MODULE: ./build/text/mask.js
var mask = __webpack_require__(23716);
;// CONCATENATED MODULE: ./build/pipeline/secrets.js


/** maskFor hides secrets of the environment, of the servers' configured environments and of the fixtures' metadata. */
function maskFor(environment, config, fixtures) {
    const secrets = [];
    const take = (entries) => {
        for (const [key, value] of entries)
            if (value !== undefined && (0,mask/* isSecretKey */.uE)(key))
                secrets.push(value);
    };
    take(Object.entries(environment));
    for (const { server } of config.bindings)
        if (server.kind === "command")
            take(Object.entries(server.env));
    for (const { spec } of fixtures)
        take((0,rpc_metadata/* metadataEntries */.g$)(spec.request.metadata));
    return (0,mask/* createMask */.Px)(secrets);
}

;// CONCATENATED MODULE: ./build/pipeline/validate.js
/** Fixtures → findings: what `validate` does, and the first half of `run`. */




/** validateFixtures loads the fixtures and applies every rule. Rejects with FixturePathError for a path that leads nowhere. */
async function validateFixtures(settings, environment) {
    const suite = await loadFixtures(settings.paths, { cwd: settings.cwd });
    const mask = maskFor(environment, settings.config, suite.fixtures);
    const found = validateSuite(suite, { rules: settings.rules, encoding: settings.encoding });
    const findings = found.map((finding) => ({ ...finding, message: mask(finding.message) }));
    const { minimumFixtures } = settings;
    const problems = (0,gate/* validationProblems */.g)({
        findings,
        unusable: unusableFiles(suite),
        fixtures: suite.files,
        paths: settings.paths,
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    });
    return { suite, findings, problems, mask };
}
/** unusableFiles names the files that could not be loaded as fixtures. */
function unusableFiles(suite) {
    return [...suite.misshapen, ...suite.problems].map(({ file }) => file);
}


/***/ }),

/***/ 80120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted),
/* harmony export */   _: () => (/* binding */ canonicalAt)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22567);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1766);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25326);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82912);
/** The canonical form of a value that stands anywhere in a message. */





/**
 * canonicalAt is the canonical form of a value of a place, and what it carries beyond its type, by paths that begin with
 * their first step (`.note`, `[2].note`). Throws MessageError for a value that cannot stand there.
 */
function canonicalAt(codec, place, value) {
    switch (place.kind) {
        case "untyped":
            return { value, unknown: [] };
        case "message": {
            if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
                throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageError */ .M(`not a ${place.type.typeName}: it is no object`);
            const { value: canonical, unknown } = codecOf(codec, place.type).canonical(value);
            return { value: canonical, unknown: below("", unknown) };
        }
        case "field":
            return fieldCanonical(codec, place.field, value);
        case "item":
            return itemCanonical(codec, place.field, value);
    }
}
function codecOf(codec, type) {
    return type === codec.type ? codec : codec.of(type);
}
/** rooted lets a path begin with its first step, and writes each step as `pathStep` does: `.items[2].by_name.key`. */
function rooted(path) {
    const begun = path.startsWith("[") || path.startsWith(".") ? path : `.${path}`;
    return begun.replace(/\["([A-Za-z_][A-Za-z0-9_]*)"\]/g, ".$1");
}
function fieldCanonical(codec, field, value) {
    const alone = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withRequired */ .CO)(field.parent, { [field.name]: value });
    const { value: canonical, unknown } = codecOf(codec, field.parent).canonical(alone);
    const member = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(canonical) ? canonical[field.name] : undefined;
    return { value: member ?? null, unknown: below((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pathStep */ .of)(field.name), unknown) };
}
function itemCanonical(codec, field, value) {
    switch (field.fieldKind) {
        case "list": {
            const { value: list, unknown } = fieldCanonical(codec, field, [value]);
            return { value: (Array.isArray(list) ? list[0] : undefined) ?? null, unknown: below("[0]", unknown) };
        }
        case "map": {
            const key = SOME_KEYS.get(field.mapKey) ?? "0";
            const { value: map, unknown } = fieldCanonical(codec, field, { [key]: value });
            const item = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(map) ? map[key] : undefined;
            return { value: item ?? null, unknown: below((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pathStep */ .of)(key), unknown) };
        }
        default:
            return fieldCanonical(codec, field, value);
    }
}
/** Keys of maps by their type; any other is an integer. */
const SOME_KEYS = new Map([
    [_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .ScalarType */ .L.STRING, "key"],
    [_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .ScalarType */ .L.BOOL, "true"],
]);
function below(prefix, unknown) {
    return unknown.map(({ path, ...member }) => ({ ...member, path: rooted(path).slice(prefix.length) }));
}


/***/ }),

/***/ 93937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ SchemaError),
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   eq: () => (/* binding */ mapEntryName),
/* harmony export */   m6: () => (/* binding */ jsonName)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46177);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58399);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52018);
/** A fixture's inline schema → the descriptor that protoc would make of such a file. */




/** A schema that no descriptors can be made of, although each rule for it may be satisfied or switched off. */
class SchemaError extends Error {
    name = "SchemaError";
}
/**
 * describeFile words an inline schema as protoc would, always proto3, and tells whether it uses well-known types. Throws
 * SchemaError.
 */
function describeFile(protobuf) {
    const resolver = new TypeResolver((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationsOf */ .RK)(protobuf));
    const inPackage = (name) => (protobuf.package === "" ? name : `${protobuf.package}.${name}`);
    const descriptor = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FileDescriptorProtoSchema */ .tr, {
        name: "fixture.proto",
        package: protobuf.package,
        syntax: "proto3",
        messageType: protobuf.messages.map((message) => describeMessage(message, inPackage(message.name), resolver)),
        enumType: (protobuf.enums ?? []).map(describeEnum),
        service: protobuf.services.map((service) => ({
            name: service.name,
            method: service.methods.map((method) => ({
                name: method.name,
                inputType: resolver.message(method.input_type, protobuf.package),
                outputType: resolver.message(method.output_type, protobuf.package),
                clientStreaming: method.client_streaming === true,
                serverStreaming: method.server_streaming === true,
            })),
        })),
    });
    const { usesWellKnown } = resolver;
    if (usesWellKnown)
        descriptor.dependency = _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_FILES */ .JM.map((file) => file.proto.name);
    return { descriptor, usesWellKnown };
}
function describeMessage(spec, fullName, types) {
    checkFields(spec, fullName);
    const oneofs = [...new Set(spec.fields.flatMap((field) => (field.oneof === undefined ? [] : [field.oneof])))];
    // A proto3 `optional` is a oneof of one member; these come after the real ones (descriptor.proto, proto3_optional).
    const optionals = spec.fields.filter((field) => field.label === "optional" && field.oneof === undefined && !isMap(field));
    const entries = [];
    const fields = spec.fields.map((field) => {
        const optionalIndex = optionals.indexOf(field);
        const oneofIndex = field.oneof !== undefined ? oneofs.indexOf(field.oneof) : oneofs.length + optionalIndex;
        const map = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMapType */ .Gb)(field.type);
        if (map !== undefined) {
            const entry = describeMapEntry(field, map, fullName, types);
            entries.push(entry);
            return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProtoSchema */ .zk, {
                ...named(field.name, field.number),
                label: _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Label */ .TX.REPEATED,
                type: _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Type */ .P3.MESSAGE,
                typeName: `.${fullName}.${entry.name}`,
            });
        }
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProtoSchema */ .zk, {
            ...named(field.name, field.number),
            ...types.field(field.type, fullName),
            label: field.label === "repeated" ? _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Label */ .TX.REPEATED : _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Label */ .TX.OPTIONAL,
            ...(field.oneof !== undefined || optionalIndex >= 0 ? { oneofIndex } : {}),
            ...(optionalIndex >= 0 ? { proto3Optional: true } : {}),
        });
    });
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .DescriptorProtoSchema */ .fn, {
        name: spec.name,
        field: fields,
        oneofDecl: [...oneofs, ...optionals.map((field) => `_${field.name}`)].map((name) => ({ name })),
        nestedType: [
            ...(spec.messages ?? []).map((nested) => describeMessage(nested, `${fullName}.${nested.name}`, types)),
            ...entries,
        ],
        enumType: (spec.enums ?? []).map(describeEnum),
    });
}
const MAX_FIELD_NUMBER = 2 ** 29 - 1;
/** What the library takes and then makes broken messages of. */
function checkFields({ fields }, message) {
    const names = new Map();
    for (const { name, number, label, oneof } of fields) {
        const field = `the field \`${name}\` of ${message}`;
        if (!Number.isInteger(number) || number < 1 || number > MAX_FIELD_NUMBER) {
            throw new SchemaError(`${field} has the number ${number}, which is not from 1 to ${MAX_FIELD_NUMBER}`);
        }
        const before = names.get(number);
        if (before !== undefined)
            throw new SchemaError(`${field} has the number ${number}, as \`${before}\` has`);
        names.set(number, name);
        if (label === "repeated" && oneof !== undefined) {
            throw new SchemaError(`${field} is repeated, and cannot be in the oneof \`${oneof}\``);
        }
    }
}
function describeMapEntry(field, map, scope, types) {
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapKeyType */ .Kc)(map.key)) {
        throw new SchemaError(`the map \`${field.name}\` has keys of \`${map.key}\`, and not of integers, bool or string`);
    }
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .DescriptorProtoSchema */ .fn, {
        name: mapEntryName(field.name),
        options: { mapEntry: true },
        field: [
            { ...named("key", 1), ...types.field(map.key, scope), label: _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Label */ .TX.OPTIONAL },
            { ...named("value", 2), ...types.field(map.value, scope), label: _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Label */ .TX.OPTIONAL },
        ],
    });
}
function describeEnum(spec) {
    const numbers = spec.values.map((value) => value.number);
    if (numbers.length === 0)
        throw new SchemaError(`the enum \`${spec.name}\` has no values`);
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .EnumDescriptorProtoSchema */ .YK, {
        name: spec.name,
        value: spec.values.map(({ name, number }) => ({ name, number })),
        ...(new Set(numbers).size < numbers.length ? { options: { allowAlias: true } } : {}),
    });
}
function isMap(field) {
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMapType */ .Gb)(field.type) !== undefined;
}
function named(name, number) {
    return { name, number, jsonName: jsonName(name) };
}
/** jsonName is the lowerCamelCase name that proto3 JSON gives a field, as protoc makes it. */
function jsonName(name) {
    return name.replace(/_+([A-Za-z0-9])?/g, (_, next) => (next ?? "").toUpperCase());
}
/** mapEntryName is the message that protobuf makes of a map field's entries: `MyCountsEntry` for `my_counts`. */
function mapEntryName(field) {
    const json = jsonName(field);
    return `${json.charAt(0).toUpperCase()}${json.slice(1)}Entry`;
}
class TypeResolver {
    #kinds;
    /** Whether a well-known type was asked for. */
    usesWellKnown = false;
    constructor(declarations) {
        this.#kinds = new Map(declarations.map(({ fullName, kind }) => [fullName, kind]));
    }
    field(type, scope) {
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalarName */ .sC)(type))
            return { type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_TYPES */ .$m[type] };
        const fullName = this.#resolve(type, scope);
        return { type: this.#kinds.get(fullName) === "enum" ? _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Type */ .P3.ENUM : _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .FieldDescriptorProto_Type */ .P3.MESSAGE, typeName: `.${fullName}` };
    }
    message(type, scope) {
        const fullName = this.#resolve(type, scope);
        if (this.#kinds.get(fullName) === "enum")
            throw new SchemaError(`\`${type}\` is no message type`);
        return `.${fullName}`;
    }
    #resolve(type, scope) {
        const declared = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTypeName */ .yu)(type, scope, this.#kinds);
        if (declared !== undefined)
            return declared;
        const wellKnown = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTypeName */ .yu)(type, scope, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_TYPES */ .ZT);
        if (wellKnown === undefined)
            throw new SchemaError(`the type \`${type}\` is not declared`);
        this.usesWellKnown = true;
        return wellKnown;
    }
}


/***/ }),

/***/ 82912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CO: () => (/* binding */ withRequired),
/* harmony export */   LH: () => (/* binding */ itemPlace),
/* harmony export */   Nj: () => (/* binding */ emptyValue),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   iH: () => (/* binding */ UNTYPED),
/* harmony export */   kP: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22567);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46177);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2141);
/** The places of a message that hold values, and the JSON that stands there in canonical form. */



const UNTYPED = { kind: "untyped" };
/** formOf tells what stands at a place. */
function formOf(place) {
    switch (place.kind) {
        case "message":
            return messageForm(place.type);
        case "field":
            if (place.field.fieldKind === "list" || place.field.fieldKind === "map")
                return { kind: place.field.fieldKind };
            return itemForm(place.field);
        case "item":
            return itemForm(place.field);
        case "untyped":
            return { kind: "json" };
    }
}
/**
 * memberOf is where a member of an object stands, and its key in canonical form. Undefined: values of well-known types are
 * not looked into, they have JSON forms of their own.
 */
function memberOf(place, key) {
    if (place.kind === "untyped")
        return { place, key };
    const form = formOf(place);
    switch (form.kind) {
        case "map":
            return { place: itemPlace(place), key: canonicalKey(place, key) };
        case "message": {
            const field = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(form.type, key);
            return field === undefined ? { place: UNTYPED, key } : { place: { kind: "field", field }, key: field.name };
        }
        default:
            return undefined;
    }
}
/** The keys of maps of integers are written without leading zeros. */
function canonicalKey(place, key) {
    if (place.kind !== "field" || place.field.fieldKind !== "map")
        return key;
    return place.field.mapKey !== _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.STRING && /^-?\d{1,40}$/.test(key) ? String(BigInt(key)) : key;
}
/** itemPlace is the place of the items of a list, or of the values of a map. */
function itemPlace(place) {
    const isCollection = place.kind === "field" && ["list", "map"].includes(place.field.fieldKind);
    return isCollection ? { kind: "item", field: place.field } : UNTYPED;
}
/** insideOf is where the values of a condition on a place stand: what has no type of its own is compared as it is. */
function insideOf(place) {
    return ["object", "array", "json"].includes(formOf(place).kind) ? UNTYPED : place;
}
/** emptyValue is a value that can stand at a place: the default, or as little as there can be. */
function emptyValue(place) {
    return emptyWithin(place, { left: MAX_REQUIRED });
}
/** withRequired adds what a message of proto2 cannot be encoded without. */
function withRequired(type, members) {
    return completed(type, members, { left: MAX_REQUIRED });
}
/** A type that requires itself has no end: with fewer members than it needs the codec refuses the message. */
const MAX_REQUIRED = 1000;
function emptyWithin(place, budget) {
    const form = formOf(place);
    switch (form.kind) {
        case "list":
        case "array":
            return [];
        case "map":
        case "object":
            return {};
        case "message":
            return completed(form.type, {}, budget);
        case "text":
            return form.empty;
        case "integer":
        case "float":
            return 0;
        case "boolean":
            return false;
        case "json":
            return null;
    }
}
function completed(type, members, budget) {
    const added = {};
    for (const field of type.fields) {
        if (field.presence !== _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_2__/* .FeatureSet_FieldPresence */ .Z_.LEGACY_REQUIRED || Object.hasOwn(members, field.name))
            continue;
        if (Object.hasOwn(members, field.jsonName) || budget.left-- <= 0)
            continue;
        added[field.name] = emptyWithin({ kind: "field", field }, budget);
    }
    return { ...members, ...added };
}
function itemForm({ message, enum: type, scalar }) {
    if (message !== undefined)
        return messageForm(message);
    if (type !== undefined)
        return { kind: "text", of: "enum", empty: type.values[0]?.name ?? "" };
    return scalarForm(scalar ?? _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.STRING);
}
const WELL_KNOWN_FORMS = new Map([
    ["Timestamp", { kind: "text", of: "well-known", empty: "1970-01-01T00:00:00Z" }],
    ["Duration", { kind: "text", of: "well-known", empty: "0s" }],
    ["FieldMask", { kind: "text", of: "well-known", empty: "" }],
    ["ListValue", { kind: "array" }],
    ["Value", { kind: "json" }],
    ["DoubleValue", scalarForm(_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.DOUBLE)],
    ["FloatValue", scalarForm(_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.FLOAT)],
    ["Int64Value", { kind: "integer" }],
    ["UInt64Value", { kind: "integer" }],
    ["Int32Value", { kind: "integer" }],
    ["UInt32Value", { kind: "integer" }],
    ["BoolValue", { kind: "boolean" }],
    ["StringValue", scalarForm(_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.STRING)],
    ["BytesValue", scalarForm(_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.BYTES)],
]);
function messageForm(type) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isWellKnown */ .MZ)(type))
        return { kind: "message", type };
    return WELL_KNOWN_FORMS.get(type.typeName.replace("google.protobuf.", "")) ?? { kind: "object" };
}
function scalarForm(scalar) {
    switch (scalar) {
        case _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.STRING:
            return { kind: "text", of: "string", empty: "" };
        case _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.BYTES:
            return { kind: "text", of: "bytes", empty: "" };
        case _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.BOOL:
            return { kind: "boolean" };
        case _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.FLOAT:
            return { kind: "float", bits: 32 };
        case _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_1__/* .ScalarType */ .L.DOUBLE:
            return { kind: "float", bits: 64 };
        default:
            return { kind: "integer" };
    }
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rpcStatusType),
/* harmony export */   X: () => (/* binding */ errorDetailTypes)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73803);

/** As in googleapis: google/rpc/status.proto and google/rpc/error_details.proto. A field's number is its place. */
const MESSAGES = [
    message("Status", "code: int32", "message: string", "details: repeated google.protobuf.Any"),
    message("ErrorInfo", "reason: string", "domain: string", "metadata: map<string, string>"),
    message("RetryInfo", "retry_delay: google.protobuf.Duration"),
    message("DebugInfo", "stack_entries: repeated string", "detail: string"),
    {
        ...message("QuotaFailure", "violations: repeated Violation"),
        messages: [
            message("Violation", "subject: string", "description: string", "api_service: string", "quota_metric: string", "quota_id: string", "quota_dimensions: map<string, string>", "quota_value: int64", "future_quota_value: optional int64"),
        ],
    },
    {
        ...message("PreconditionFailure", "violations: repeated Violation"),
        messages: [message("Violation", "type: string", "subject: string", "description: string")],
    },
    {
        ...message("BadRequest", "field_violations: repeated FieldViolation"),
        messages: [
            message("FieldViolation", "field: string", "description: string", "reason: string", "localized_message: LocalizedMessage"),
        ],
    },
    message("RequestInfo", "request_id: string", "serving_data: string"),
    message("ResourceInfo", "resource_type: string", "resource_name: string", "owner: string", "description: string"),
    {
        ...message("Help", "links: repeated Link"),
        messages: [message("Link", "description: string", "url: string")],
    },
    message("LocalizedMessage", "locale: string", "message: string"),
];
/** message writes a message type with its fields as `name: type` or `name: label type`, numbered from 1. */
function message(name, ...fields) {
    return { name, fields: fields.map((text, index) => field(text, index + 1)) };
}
function field(text, number) {
    const [name = "", type = ""] = text.split(/: (.*)/);
    if (type.startsWith("repeated "))
        return { name, number, type: type.slice("repeated ".length), label: "repeated" };
    if (type.startsWith("optional "))
        return { name, number, type: type.slice("optional ".length), label: "optional" };
    return { name, number, type };
}
let compiled;
function rpcSchema() {
    compiled ??= (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .compileSchema */ .Fc)({ package: "google.rpc", messages: [...MESSAGES], services: [] });
    return compiled;
}
/** rpcStatusType is google.rpc.Status, which travels in the trailer `grpc-status-details-bin`. */
function rpcStatusType() {
    const type = rpcSchema().registry.getMessage("google.rpc.Status");
    if (type === undefined)
        throw new Error("google.rpc.Status is missing in its own schema");
    return type;
}
/** errorDetailTypes holds the types that details are usually made of, and the well-known ones. */
function errorDetailTypes() {
    return rpcSchema().registry;
}


/***/ }),

/***/ 73803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ compileSchema),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   VA: () => (/* binding */ schemaIn),
/* harmony export */   ql: () => (/* binding */ rpcKind)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18811);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84863);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93937);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52018);
/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */




/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
function rpcKind(method) {
    if (method.client_streaming === true) {
        return method.server_streaming === true ? "bidirectional_streaming" : "client_streaming";
    }
    return method.server_streaming === true ? "server_streaming" : "unary";
}
/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
function compileSchema(protobuf) {
    const { descriptor, usesWellKnown } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFile */ .CL)(protobuf);
    const { file, registry: ownTypes } = loadFile(descriptor);
    // Most schemas do without the well-known types, and copying them costs more than all the rest.
    const registry = usesWellKnown ? (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .createRegistry */ .Iq)(ownTypes, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_REGISTRY */ .nb) : ownTypes;
    return { file, descriptor, ...schemaIn(registry) };
}
/** schemaIn is the schema that the types and services of a registry are. */
function schemaIn(registry) {
    return {
        registry,
        method(serviceName, methodName) {
            const method = registry.getService(serviceName)?.methods.find((candidate) => candidate.name === methodName);
            if (method === undefined)
                return undefined;
            return {
                path: `/${serviceName}/${methodName}`,
                kind: kindOf(method),
                input: method.input,
                output: method.output,
                registry,
            };
        },
    };
}
/** kindOf is the RPC kind of a method. */
function kindOf({ proto: { clientStreaming, serverStreaming } }) {
    return rpcKind({ client_streaming: clientStreaming, server_streaming: serverStreaming });
}
function loadFile(descriptor) {
    try {
        const registry = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .createFileRegistry */ .uO)(descriptor, (name) => _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_FILES */ .JM.find((file) => file.proto.name === name));
        const file = registry.getFile(descriptor.name);
        if (file === undefined)
            throw new Error("no file came of it");
        return { file, registry };
    }
    catch (error) {
        if (error instanceof _describe_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaError */ .Ar)
            throw error;
        throw new _describe_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaError */ .Ar(`the protobuf schema cannot be built: ${(0,_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`);
    }
}


/***/ }),

/***/ 27785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ detailTypeName),
/* harmony export */   MD: () => (/* binding */ detailType),
/* harmony export */   MO: () => (/* binding */ STATUS_DETAILS_KEY),
/* harmony export */   pQ: () => (/* binding */ decodeStatus),
/* harmony export */   zF: () => (/* binding */ detailFields)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39859);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36731);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41106);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31394);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62240);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84863);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25326);
/* harmony import */ var _rpc_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3408);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71825);
/** google.rpc.Status as it travels in the trailer `grpc-status-details-bin`, and the types of its details. */







const STATUS_DETAILS_KEY = "grpc-status-details-bin";
/** detailTypeName is the full name in the `@type` of a detail; undefined where it has no slash. */
function detailTypeName(typeUrl) {
    const slash = typeUrl.lastIndexOf("/");
    return slash < 0 || slash === typeUrl.length - 1 ? undefined : typeUrl.slice(slash + 1);
}
/** detailType finds the type of a detail: one of the fixture's own schema, or of google/rpc/error_details.proto. */
function detailType(typeName, registry) {
    return registry.getMessage(typeName) ?? (0,_rpc_status_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetailTypes */ .X)().getMessage(typeName);
}
/** detailFields are a detail's own fields, beside its type. */
function detailFields({ "@type": _type, ...fields }) {
    return fields;
}
/** decodeStatus reads the trailer's bytes. Throws MessageError for bytes that are no google.rpc.Status. */
function decodeStatus(bytes) {
    const type = (0,_rpc_status_js__WEBPACK_IMPORTED_MODULE_1__/* .rpcStatusType */ .G)();
    try {
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWire */ .W)(type, bytes);
        const status = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_3__/* .reflect */ .E4)(type, (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .fromBinary */ .Er)(type, bytes));
        const member = (name) => {
            const field = type.fields.find((candidate) => candidate.name === name);
            return field === undefined ? undefined : status.get(field);
        };
        const details = member("details");
        return {
            code: Number(member("code")),
            message: String(member("message")),
            details: (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_5__/* .isReflectList */ .sG)(details) ? [...details].map(packed) : [],
        };
    }
    catch (error) {
        throw new _codec_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageError */ .M(`not a google.rpc.Status: ${(0,_text_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`);
    }
}
function packed(item) {
    const any = (0,_bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_5__/* .isReflectMessage */ .LT)(item) ? item.message : undefined;
    if (any === undefined || !(0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .isMessage */ .K)(any, _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_8__/* .AnySchema */ .y))
        return { typeName: "", bytes: new Uint8Array() };
    return { typeName: detailTypeName(any.typeUrl) ?? any.typeUrl, bytes: any.value };
}


/***/ }),

/***/ 58399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ SCALAR_TYPES),
/* harmony export */   Dv: () => (/* binding */ isMapKeyNumber),
/* harmony export */   Gb: () => (/* binding */ parseMapType),
/* harmony export */   Kc: () => (/* binding */ isMapKeyType),
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   sC: () => (/* binding */ isScalarName),
/* harmony export */   yu: () => (/* binding */ resolveTypeName)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31094);

/** Scalar types by name, with their numbers in google.protobuf.FieldDescriptorProto.Type. */
const SCALAR_TYPES = {
    double: 1,
    float: 2,
    int64: 3,
    uint64: 4,
    int32: 5,
    fixed64: 6,
    fixed32: 7,
    bool: 8,
    string: 9,
    bytes: 12,
    uint32: 13,
    sfixed32: 15,
    sfixed64: 16,
    sint32: 17,
    sint64: 18,
};
function isScalarName(name) {
    return Object.hasOwn(SCALAR_TYPES, name);
}
/** Types that may be a map's key: integers, bool and string (protobuf language guide, "Maps"). */
function isMapKeyType(name) {
    return isScalarName(name) && !["double", "float", "bytes"].includes(name);
}
/** isMapKeyNumber says the same of a type's number. */
function isMapKeyNumber(type) {
    return Object.entries(SCALAR_TYPES).some(([name, number]) => number === type && isMapKeyType(name));
}
/**
 * isIdentifier says whether a name may stand in a schema. `__proto__` would be one to protobuf, but in JavaScript it
 * is no ordinary key: a message with such a field could not be compared.
 */
function isIdentifier(name) {
    return name !== "__proto__" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
/** parseMapType splits `map<K, V>` into its two type names; undefined for any other type. */
function parseMapType(type) {
    const match = /^map\s*<\s*([\w.]+)\s*,\s*([\w.]+)\s*>$/.exec(type);
    return match?.[1] === undefined || match[2] === undefined ? undefined : { key: match[1], value: match[2] };
}
/** declarationsOf lists every message and enum of the schema, nested ones too, outer before inner. */
function declarationsOf(protobuf) {
    const found = [];
    const addEnums = (scope, enums, pointer) => {
        for (const [index, spec] of (enums ?? []).entries()) {
            found.push({ kind: "enum", fullName: join(scope, spec.name), pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, index), spec });
        }
    };
    const addMessages = (scope, messages, pointer) => {
        for (const [index, spec] of (messages ?? []).entries()) {
            const fullName = join(scope, spec.name);
            const own = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, index);
            found.push({ kind: "message", fullName, pointer: own, spec });
            addMessages(fullName, spec.messages, `${own}/messages`);
            addEnums(fullName, spec.enums, `${own}/enums`);
        }
    };
    addMessages(protobuf.package, protobuf.messages, "/protobuf/messages");
    addEnums(protobuf.package, protobuf.enums, "/protobuf/enums");
    return found;
}
/**
 * resolveTypeName finds the full name that `name` means inside `scope` (a message's or the package's full name):
 * the innermost scope first, as protoc does. A leading dot makes the name absolute.
 */
function resolveTypeName(name, scope, known) {
    if (name.startsWith("."))
        return known.has(name.slice(1)) ? name.slice(1) : undefined;
    const scopes = scope === "" ? [] : scope.split(".");
    for (let depth = scopes.length; depth >= 0; depth--) {
        const candidate = join(scopes.slice(0, depth).join("."), name);
        if (known.has(candidate))
            return candidate;
    }
    return undefined;
}
function join(scope, name) {
    return scope === "" ? name : `${scope}.${name}`;
}


/***/ }),

/***/ 52018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ BUILT_IN_FILES),
/* harmony export */   JM: () => (/* binding */ WELL_KNOWN_FILES),
/* harmony export */   ZT: () => (/* binding */ WELL_KNOWN_TYPES),
/* harmony export */   nb: () => (/* binding */ WELL_KNOWN_REGISTRY)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18811);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62240);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78099);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58526);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93328);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51392);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26641);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27467);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50093);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89222);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61832);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46177);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5017);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13991);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2324);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(59603);
/** The well-known types that a fixture's schema may use, and all files of google/protobuf/ that one may import. */


const WELL_KNOWN_FILES = [
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_0__/* .file_google_protobuf_any */ .f,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_1__/* .file_google_protobuf_duration */ .U,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_2__/* .file_google_protobuf_empty */ .t,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .file_google_protobuf_field_mask */ .B,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_4__/* .file_google_protobuf_struct */ .dA,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_5__/* .file_google_protobuf_timestamp */ .i,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_6__/* .file_google_protobuf_wrappers */ .Ax,
];
const WELL_KNOWN_REGISTRY = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .createRegistry */ .Iq)(...WELL_KNOWN_FILES);
/** Full names of the well-known message types that a fixture may use without declaring them. */
const WELL_KNOWN_TYPES = new Set(WELL_KNOWN_FILES.flatMap((file) => file.messages.map((message) => message.typeName)));
/** The files that need not be there to be imported, by the path that imports give: `google/protobuf/any.proto`. */
const BUILT_IN_FILES = new Map([
    ...WELL_KNOWN_FILES,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_8__/* .file_google_protobuf_api */ .g9,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_9__/* .file_google_protobuf_compiler_plugin */ .Zo,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_10__/* .file_google_protobuf_cpp_features */ .$1,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_11__/* .file_google_protobuf_descriptor */ .PX,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_12__/* .file_google_protobuf_go_features */ .AT,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_13__/* .file_google_protobuf_java_features */ .o_,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_14__/* .file_google_protobuf_source_context */ .X,
    _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_15__/* .file_google_protobuf_type */ .KO,
].map((file) => [file.proto.name, file]));


/***/ }),

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/** How much room text takes on a terminal. */
/**
 * Characters that take two columns: East Asian wide ones and emoji. Some that take one are among them: too wide is a
 * shorter line, too narrow a broken one.
 */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]|(?=\P{ASCII})\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{M}/u;
/** columnsOf counts the columns of a text without control characters; never too few. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += columnsOfOne(character);
    return columns;
}
function columnsOfOne(character) {
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** clip cuts a text to a number of columns, ending in `…` where something is missing. */
function clip(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    if (columns < 1)
        return "";
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += columnsOfOne(character);
        if (used > columns)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** padTo fills a text with spaces up to a number of columns. */
function padTo(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}


/***/ }),

/***/ 40937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ renderConsole),
  v: () => (/* binding */ renderFindings)
});

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(96008);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/columns.js
var report_columns = __webpack_require__(39708);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var verdicts = __webpack_require__(95237);
;// CONCATENATED MODULE: ./build/report/console-bindings.js



/** bindingLines says how each binding fared and how long it took. */
function bindingLines(report, frame) {
    const rows = report.bindings.map((binding) => ({
        binding,
        name: frame.show(binding.name, 80),
        counts: (0,verdicts/* countsText */.WN)(binding.counts),
        red: (0,summary/* isRedBinding */.nl)(report, binding),
    }));
    const nameWidth = Math.max(0, ...rows.map(({ name }) => (0,report_columns/* columnsOf */.PL)(name)));
    const countsWidth = Math.max(0, ...rows.map(({ counts }) => counts.length));
    return rows.map(({ binding, name, counts, red }) => {
        const mark = red ? frame.colors.red("✗") : frame.colors.green("✓");
        const time = frame.colors.dim((0,summary/* durationText */.S5)(binding.run.durationMs));
        return `${mark} ${(0,report_columns/* padTo */.v0)(name, nameWidth)}  ${(0,report_columns/* padTo */.v0)(counts, countsWidth)}  ${time}${serverNote(binding, frame)}`;
    });
}
function serverNote({ server: { failure } }, { colors }) {
    if (failure === undefined)
        return "";
    const paint = (0,summary/* isServerFault */.WN)(failure) ? colors.red : colors.yellow;
    return `  ${paint(`the server ${(0,summary/* whatServerDid */.RY)(failure)}`)}`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/console-frame.js
/** What all parts of the console report share: colours, escaping, how long things may get. */




const BRIEF = {
    failures: 50,
    failureLines: 200,
    failureRows: 40,
    mismatches: 10,
    logLines: 20,
    warnings: 20,
    remarks: 10,
    problems: 20,
    value: 300,
};
const ALL = Number.MAX_SAFE_INTEGER;
const VERBOSE = {
    failures: ALL,
    failureLines: ALL,
    failureRows: ALL,
    mismatches: ALL,
    logLines: ALL,
    warnings: ALL,
    remarks: ALL,
    problems: ALL,
    value: 20_000,
};
/** frameOf makes the frame of a report. */
function console_frame_frameOf({ color, width, verbose = false }) {
    const limits = verbose ? VERBOSE : BRIEF;
    const show = (text, limit) => (0,report_escape/* escapeTerminal */.en)((0,shorten/* shorten */.ml)(text, verbose ? Math.max(limit, limits.value) : limit));
    return {
        colors: picocolors.createColors(color),
        limits,
        show,
        prose: (lead, text) => wrap(lead, show(text, 600), width),
    };
}
/** Narrower than this, wrapping does more harm than good. */
const NARROWEST = 20;
/** wrap breaks text at spaces into lines of at most `width` columns, hung below the end of the lead. */
function wrap(lead, text, width) {
    const indent = (0,report_columns/* columnsOf */.PL)(lead);
    if (width === undefined || width - indent < NARROWEST)
        return [lead + text];
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,report_columns/* columnsOf */.PL)(longer) > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((part, index) => (index === 0 ? lead : " ".repeat(indent)) + part);
}

// EXTERNAL MODULE: ./build/report/coverage.js
var coverage = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/report/console-coverage.js





/** Files of a language that are named where not everything is asked for. */
const FILES = 3;
const RANGES = 12;
/** renderCoverage writes the gate's verdict for a terminal or a CI log; the verdict stands last. */
function renderCoverage(section, options) {
    const frame = frameOf(options);
    const { bold, green, red } = frame.colors;
    const passed = section.languages.every(({ verdict }) => verdict === "passed");
    const sentence = frame.show(coverageSentence(section), 2000);
    const problems = section.languages.flatMap((language) => problemLines(language, frame));
    const verdict = bold(passed ? green(`✓ ${sentence}`) : red(`✗ ${sentence}`));
    const blocks = [
        coverageLines(section, frame),
        ...leftToDo(section, options.verbose === true, frame),
        [...problems, verdict],
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** coverageLines is the table, with the notes below each language. */
function coverageLines({ languages }, frame) {
    const { colors, show } = frame;
    const table = languages.map((language) => ({
        language,
        name: show(language.name, 80),
        rows: (0,coverage/* coverageRows */.oM)(language),
    }));
    const names = Math.max(0, ...table.map(({ name }) => (0,report_columns/* columnsOf */.PL)(name)));
    const all = table.flatMap(({ rows }) => rows);
    const width = (texts) => Math.max(0, ...texts.map(report_columns/* columnsOf */.PL));
    const [whats, actuals] = [width(all.map(({ what }) => what)), width(all.map(({ actual }) => actual))];
    const [minimums, differences] = [
        width(all.map(({ minimum }) => minimum)),
        width(all.map(({ difference }) => difference)),
    ];
    return table.flatMap(({ language, name, rows }) => [
        ...rows.map((row, index) => {
            const actual = padBefore(row.actual, actuals);
            const cells = [
                (0,report_columns/* padTo */.v0)(index === 0 ? name : "", names),
                (0,report_columns/* padTo */.v0)(row.what, whats),
                row.passed ? actual : colors.red(actual),
                `minimum ${padBefore(row.minimum, minimums)}`,
                padBefore(row.difference, differences),
                row.base === "–" ? "" : colors.dim(`before ${row.base}`),
                row.passed ? (row.isOpen ? colors.dim(row.verdict) : "") : colors.red(row.verdict),
            ];
            return `${markOf(row, colors)} ${joined(cells)}`.trimEnd();
        }),
        ...language.notes.map((note) => `  ${colors.yellow("!")} ${name}: ${show(note, 400)}`),
    ]);
}
function markOf({ passed, isOpen }, colors) {
    if (!passed)
        return colors.red("✗");
    return isOpen ? colors.dim("○") : colors.green("✓");
}
/** The first column keeps its room where it is blank: it is named once for all rows of a language. */
function joined([name = "", ...cells]) {
    return [name, ...cells.filter((cell) => cell !== "")].join("  ");
}
function padBefore(text, columns) {
    return " ".repeat(Math.max(0, columns - (0,report_columns/* columnsOf */.PL)(text))) + text;
}
function problemLines({ name, problems }, { colors, show }) {
    return problems.map(({ message }) => `${colors.red("✗")} ${show(name, 80)}: ${show(message, 600)}`);
}
/** leftToDo names the files with most uncovered lines, of languages that have not enough, or of all. */
function leftToDo({ languages }, all, { colors, show }) {
    const shown = languages.filter(({ verdict, worst }) => worst.length > 0 && (all || verdict === "failed"));
    return shown.map(({ name, worst, changedLines }) => [
        colors.bold(`${show(name, 80)}: the most uncovered lines`),
        ...worst.slice(0, all ? worst.length : FILES).map(({ file, lines, uncovered, ranges, rangesLeftOut }) => {
            const which = ranges.length === 0 ? "" : `: ${(0,coverage/* rangesText */.OM)(ranges, rangesLeftOut, RANGES)}`;
            return `  ${show(file, 200)}  ${colors.dim(`${uncovered} of ${(0,counted/* counted */.h)(lines, "line")}${which}`)}`;
        }),
        ...(changedLines?.uncovered ?? []).slice(0, 20).map(({ file, ranges }) => {
            return `  ${colors.red("changed and uncovered:")} ${show(file, 200)}: ${(0,coverage/* rangesText */.OM)(ranges, 0, RANGES)}`;
        }),
    ]);
}
/** exercisedLines says for each binding what of the services and statuses the suite has reached. */
function exercisedLines({ bindings }, { show }) {
    return bindings.flatMap(({ name, exercised }) => {
        if (exercised === undefined)
            return [];
        const { methods, statuses } = exercised;
        const missing = [...methods.missing, ...statuses.missing];
        const not = missing.length === 0 ? "" : `; not ${show((0,shorten/* listOf */.c3)(missing, 10), 400)}`;
        return [
            `  ${show(name, 80)}: ${methods.reached} of ${(0,counted/* counted */.h)(methods.total, "RPC method")}, ${statuses.reached} of ${(0,counted/* counted */.h)(statuses.total, "status code")}${not}`,
        ];
    });
}

// EXTERNAL MODULE: ./build/suite/verdicts.js
var suite_verdicts = __webpack_require__(65225);
;// CONCATENATED MODULE: ./build/report/console-failing.js





/** Of one failing fixture, or one binding, the failure itself says all there is. */
const FEWEST_ROWS = 2;
/** With wider rows the bindings that only pass share a column. */
const WIDEST = 140;
const GAP = "  ";
/** The mark of a binding without a result. */
const NONE = " ";
/** failingLines has a row for each fixture that fails somewhere, and a column for each binding. */
function failingLines(report, frame) {
    const failing = report.fixtures.filter(({ results }) => results.some(({ result }) => (0,verdicts/* isFailure */.N6)(result)));
    if (failing.length < FEWEST_ROWS || report.bindings.length < 2)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(failing, frame.limits.failureRows);
    const ids = items.map(({ id }) => (0,report_columns/* clip */.$Q)(frame.show(id, 120), 60));
    const idWidth = Math.max(...ids.map(report_columns/* columnsOf */.PL));
    const columns = columnsOfReport(report, items, WIDEST - idWidth, frame);
    const head = [" ".repeat(idWidth + 2), ...columns.map(({ title }) => frame.colors.dim(title))].join(GAP);
    const rows = items.map((fixture, index) => {
        const cells = columns.map(({ title, verdictOf }) => centred(verdictOf(fixture), (0,report_columns/* columnsOf */.PL)(title), frame));
        return [(0,report_columns/* padTo */.v0)(`  ${ids[index]}`, idWidth + 2), ...cells].join(GAP).trimEnd();
    });
    const more = rest === 0 ? [] : [`  and ${(0,counted/* counted */.h)(rest, "more failing fixture")}`];
    return [head, ...rows, ...more, ...legend(items, frame)];
}
/** Every binding a column where there is room; else those that only pass share the last. */
function columnsOfReport(report, rows, room, frame) {
    const all = report.bindings.map(({ name }) => bindingColumn(name, frame));
    if (widthOf(all) <= room)
        return all;
    const shown = all.filter(({ verdictOf }) => rows.some((row) => verdictOf(row) !== "passed"));
    const others = all.length - shown.length;
    if (others === 0)
        return all;
    return [...shown, { title: `${(0,counted/* counted */.h)(others, "other")}`, verdictOf: () => "passed" }];
}
function bindingColumn(name, frame) {
    return {
        title: (0,report_columns/* clip */.$Q)(frame.show(name, 80), 24),
        verdictOf: ({ results }) => results.find(({ binding }) => binding === name)?.result.verdict,
    };
}
function widthOf(columns) {
    return columns.reduce((sum, { title }) => sum + GAP.length + (0,report_columns/* columnsOf */.PL)(title), 0);
}
function centred(verdict, width, frame) {
    const before = Math.floor((width - 1) / 2);
    return " ".repeat(before) + console_failing_markOf(verdict, frame) + " ".repeat(Math.max(0, width - before - 1));
}
/** A letter where the mark would not say what kind of failure it is. */
function console_failing_markOf(verdict, { colors }) {
    if (verdict === undefined)
        return NONE;
    const text = LETTERS[verdict] ?? verdicts/* VERDICTS */.bk[verdict].mark;
    if ((0,suite_verdicts/* isRed */.iI)(verdict))
        return colors.red(text);
    return verdict === "passed" ? colors.green(text) : colors.yellow(text);
}
const LETTERS = {
    timeout: "T",
    crashed: "C",
    flaky: "F",
    "unexpected-pass": "!",
    "not-run": "–",
    "known-failing": "K",
};
function legend(rows, frame) {
    const used = new Set(rows.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
    const entries = suite_verdicts/* VERDICT_ORDER */.jT.filter((verdict) => used.has(verdict)).map((verdict) => `${console_failing_markOf(verdict, frame)} ${verdicts/* VERDICTS */.bk[verdict].label}`);
    return [`  ${entries.join(" · ")}`];
}

// EXTERNAL MODULE: ./build/report/failures.js
var report_failures = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/report/console-failures.js






/** serverBlocks tells how each failed server failed, with the tail of its log. */
function serverBlocks(report, frame) {
    return report.bindings.flatMap((binding) => binding.server.failure === undefined ? [] : [serverBlock(binding, frame)]);
}
function serverBlock({ name, server: { failure } }, frame) {
    if (failure === undefined)
        return [];
    const { colors, limits, prose, show } = frame;
    const paint = (0,summary/* isServerFault */.WN)(failure) ? colors.red : colors.yellow;
    const mark = paint((0,summary/* isServerFault */.WN)(failure) ? "✗" : "!");
    const log = failure.log.slice(-Math.min(limits.logLines, failure.log.length));
    return [
        `${mark} ${colors.bold(show(name, 80))}  ${paint(`the server ${(0,summary/* whatServerDid */.RY)(failure)}`)}`,
        ...prose("    ", failure.message),
        ...(failure.hint === undefined ? [] : prose("    hint: ", failure.hint)),
        ...(log.length === 0
            ? ["    the server wrote nothing"]
            : [`    the end of its output (${(0,counted/* counted */.h)(log.length, "line")}):`, ...log.map((line) => logLine(line, frame))]),
    ];
}
function logLine(line, { colors, show }) {
    return `    ${colors.dim("│")} ${show((0,report_escape/* withoutColours */.mU)(line), 500)}`;
}
/** failureBlocks shows the failing fixtures one by one; when there are very many, the later ones as a line each. */
function failureBlocks(report, frame) {
    const failures = (0,report_failures/* failuresOf */.dJ)(report);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(failures, frame.limits.failures);
    const blocks = items.map((failure) => failureBlock(failure, frame));
    if (rest === 0)
        return blocks;
    const others = (0,shorten/* firstOf */.Ku)(failures.slice(items.length), frame.limits.failureLines);
    const lines = others.items.map((failure) => briefLine(failure, frame));
    if (others.rest > 0)
        lines.push(`  and ${others.rest} more`);
    return [...blocks, [`${(0,counted/* counted */.h)(rest, "more failing fixture")}:`, ...lines]];
}
function failureBlock({ fixture, groups }, frame) {
    const { colors, show } = frame;
    const head = `${colors.red("✗")} ${colors.bold(show(fixture.id, 120))}  ${colors.dim(show(fixture.name, 120))}`;
    return [head, ...groups.flatMap((group) => groupLines(group, frame))];
}
function briefLine({ fixture, groups }, frame) {
    const bindings = groups.flatMap((group) => group.bindings);
    const first = groups[0] === undefined ? "" : `: ${frame.show((0,report_failures/* headlineOf */.gD)(groups[0].result, 40), 400)}`;
    return `  ${frame.colors.red("✗")} ${frame.show(`${fixture.id} on ${(0,shorten/* listOf */.c3)(bindings, 3)}`, 200)}${first}`;
}
function groupLines({ bindings, result }, frame) {
    const { colors, limits, prose, show } = frame;
    const { items, rest } = (0,shorten/* firstOf */.Ku)(result.mismatches, limits.mismatches);
    const who = colors.cyan(show(bindings.join(", "), 200));
    return [
        ...verdictLines(who, result, frame),
        ...items.flatMap((mismatch) => mismatchLines(mismatch, result.file, frame)),
        ...(rest === 0 ? [] : [`      and ${rest} more that differ`]),
        ...result.notes.slice(0, limits.mismatches).flatMap((note) => prose("      note: ", note)),
        ...replayLine(result, bindings, frame),
    ];
}
/** The binding, its verdict and why; with the place where no mismatch names one. */
function verdictLines(who, result, { colors, prose, show }) {
    const reason = (0,report_failures/* reasonOf */.A3)(result);
    const place = result.mismatches.length === 0 ? `  ${colors.dim(show(`${result.file}:${result.line}`, 300))}` : "";
    const line = `    ${who}  ${colors.red(verdicts/* VERDICTS */.bk[result.verdict].label)}${place}`;
    return reason === "" ? [line] : [line, ...prose("      ", reason)];
}
function mismatchLines({ path, line, expected, received, hint }, file, frame) {
    const { colors, limits, prose, show } = frame;
    const [want, got] = (0,shorten/* shortenPair */.K3)(expected, received, limits.value);
    const whole = Math.max(want.length, got.length);
    return [
        `      ${colors.bold(show(path, 200))}  ${colors.dim(show(`${file}:${line}`, 300))}`,
        `        ${colors.green(`- expected  ${show(want, whole)}`)}`,
        `        ${colors.red(`+ received  ${show(got, whole)}`)}`,
        ...(hint === undefined ? [] : prose("        hint: ", hint)),
    ];
}
function replayLine({ replay }, bindings, { colors, show }) {
    if (replay === undefined)
        return [];
    const whose = bindings.length > 1 ? `replay (${show(bindings[0] ?? "", 80)}): ` : "replay: ";
    return [`      ${colors.dim(whose)}${show(replay, 2000)}`];
}
/** notRunLines tells in bulk what never ran, and why. */
function notRunLines(report, { colors, limits, show }) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,report_failures/* remarksOf */.ro)(report, "not-run"), limits.problems);
    const lines = items.map(({ bindings, reason, ids }) => {
        const which = ids.length === 1 ? show(ids[0] ?? "", 120) : (0,counted/* counted */.h)(ids.length, "fixture");
        return `  ${colors.red("✗")} ${show((0,shorten/* listOf */.c3)(bindings, 5), 200)}: ${which} not run: ${show(reason, 300)}`;
    });
    return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}

;// CONCATENATED MODULE: ./build/report/console-findings.js


/** findingLines lists the errors, then the warnings, then says how many there are. Nothing for no findings. */
function findingLines(findings, frame) {
    if (findings.length === 0)
        return [];
    const errors = findings.filter(({ severity }) => severity === "error");
    const warnings = findings.filter(({ severity }) => severity === "warn");
    const shown = (0,shorten/* firstOf */.Ku)(warnings, frame.limits.warnings);
    return [
        ...[...errors, ...shown.items].map((finding) => findingLine(finding, frame)),
        ...(shown.rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(shown.rest, "more warning")}`]),
        `${(0,counted/* counted */.h)(errors.length, "error")}, ${(0,counted/* counted */.h)(warnings.length, "warning")}`,
    ];
}
function findingLine({ severity, file, line, column, rule, message }, { colors, show }) {
    const label = severity === "error" ? colors.red("error") : colors.yellow("warn");
    return `${show(`${file}:${line}:${column}`, 400)}: ${label}: ${show(message, 1000)} ${colors.dim(`[${show(rule, 80)}]`)}`;
}

// EXTERNAL MODULE: ./build/report/parity.js
var report_parity = __webpack_require__(22194);
;// CONCATENATED MODULE: ./build/report/console-parity.js


/** divergenceBlocks shows the fixtures on which bindings differ, one by one. */
function divergenceBlocks(report, frame) {
    const divergent = report.fixtures.filter(({ parity }) => parity?.verdict === "divergent");
    const { items, rest } = (0,shorten/* firstOf */.Ku)(divergent, frame.limits.failures);
    const blocks = items.map((fixture) => divergenceBlock(fixture, frame));
    return rest === 0 ? blocks : [...blocks, [`and ${rest} more`]];
}
function divergenceBlock({ id, name, parity }, { colors, show, limits }) {
    if (parity === undefined)
        return [];
    const head = `${colors.red("≠")} ${colors.bold(show(id, 120))}  ${colors.dim(show(name, 120))}`;
    const { items, rest } = (0,shorten/* firstOf */.Ku)(parity.differences, limits.mismatches);
    const lines = items.flatMap(({ path, values }) => [
        `      ${show(path, 300)}`,
        ...values.map(({ bindings, value }) => {
            const [shown] = (0,shorten/* shortenPair */.K3)(value, values.find((other) => other.value !== value)?.value ?? "", limits.value);
            return `        ${show((0,shorten/* listOf */.c3)(bindings, 6), 200)}: ${show(shown, limits.value)}`;
        }),
    ]);
    const more = rest === 0 ? [] : [`      and ${rest} more`];
    return [head, `    ${show((0,report_parity/* groupsText */.w6)(parity), 600)}`, ...lines, ...more];
}
/** acceptedLines names the differences that are accepted, with their reasons. */
function acceptedLines(report, { colors, show, limits }) {
    const accepted = report.fixtures.flatMap(({ id, parity }) => parity?.verdict === "accepted" ? [[id, parity]] : []);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(accepted, limits.remarks);
    const lines = items.map(([id, parity]) => `  ${colors.yellow("≈")} ${show(id, 120)}: ${show((0,report_parity/* groupsText */.w6)(parity), 300)}: ${show(parity.reason ?? "", 300)}`);
    return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}

;// CONCATENATED MODULE: ./build/report/console.js












/** renderConsole writes failures first, then findings, then a line per binding, then the verdict. */
function renderConsole(report, options) {
    const frame = console_frame_frameOf(options);
    const failures = failureBlocks(report, frame);
    const blocks = [
        ...titled("Servers", serverBlocks(report, frame), frame),
        ...titled("Failures", failures, frame),
        ...titled("Bindings that differ", divergenceBlocks(report, frame), frame),
        ...titled("Not run", oneBlock(notRunLines(report, frame)), frame),
        ...titled("Validation", oneBlock(findingLines(report.findings, frame)), frame),
        ...titled("Skipped", oneBlock(remarkLines(report, "skipped", frame)), frame),
        ...titled("Known to fail", oneBlock(options.verbose === true ? knownLines(report, frame) : []), frame),
        ...titled("Flaky, which is allowed", oneBlock(remarkLines(report, "flaky", frame)), frame),
        ...titled("Accepted differences between bindings", oneBlock(acceptedLines(report, frame)), frame),
        ...titled("Passed, with a note", oneBlock(noteLines(report, frame)), frame),
        ...titled("Where fixtures fail", oneBlock(failingLines(report, frame)), frame),
        ...titled("What the suite exercised", oneBlock(options.verbose === true ? exercisedLines(report, frame) : []), frame),
        ...oneBlock(bindingLines(report, frame)),
        ...coverageBlocks(report, options, frame),
        [...console_problemLines(report, frame), verdictLine(report, frame)],
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** titled sets a title over the first of some blocks, and nothing where there are none. */
function titled(title, blocks, { colors }) {
    return blocks.map((lines, index) => (index === 0 ? [colors.bold(title), ...lines] : lines));
}
function coverageBlocks({ coverage }, { verbose }, frame) {
    if (coverage === undefined)
        return [];
    const table = titled("Coverage", oneBlock(coverageLines(coverage, frame)), frame);
    return [...table, ...leftToDo(coverage, verbose === true, frame)];
}
function oneBlock(lines) {
    return lines.length === 0 ? [] : [lines];
}
/** A line for each result, as nobody reads them unless they are asked for. */
function knownLines(report, { colors, show }) {
    return report.fixtures.flatMap(({ id, results }) => results
        .filter(({ result }) => result.verdict === "known-failing")
        .map(({ binding, result: { knownFailing, reason = "no reason given" } }) => {
        const why = (0,report_failures/* remarkText */.ab)(knownFailing ?? { reason });
        return `  ${colors.yellow(verdicts/* VERDICTS */.bk["known-failing"].mark)} ${show(binding, 80)}: ${show(id, 120)}: ${show(why, 300)}`;
    }));
}
function remarkLines(report, verdict, frame) {
    const remarks = (0,report_failures/* remarksOf */.ro)(report, verdict);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(remarks, frame.limits.remarks);
    const lines = items.map(({ bindings, reason, ids }) => {
        const shown = (0,shorten/* firstOf */.Ku)(ids, frame.limits.remarks);
        const which = shown.items.map((id) => frame.show(id, 120)).join(", ") + (shown.rest === 0 ? "" : ` and ${shown.rest} more`);
        return `  ${frame.colors.yellow("○")} ${frame.show((0,shorten/* listOf */.c3)(bindings, 5), 200)}: ${which}: ${frame.show(reason, 300)}`;
    });
    return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}
function noteLines(report, frame) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,report_failures/* passedNotes */.yV)(report), frame.limits.remarks);
    const lines = items.map(({ binding, id, note }) => `  ${frame.colors.yellow("!")} ${frame.show(binding, 80)}: ${frame.show(id, 120)}: ${frame.show(note, 300)}`);
    return rest === 0 ? lines : [...lines, `  and ${(0,counted/* counted */.h)(rest, "more note")}`];
}
function console_problemLines(report, frame) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,summary/* untoldProblems */.bg)(report), frame.limits.problems);
    const lines = items.flatMap(({ binding, message, edit }) => {
        const who = binding === undefined ? "" : `${frame.show(binding, 80)}: `;
        return [`${frame.colors.red("✗")} ${who}${frame.show(message, 600)}`, ...editLines(edit, frame)];
    });
    return rest === 0 ? lines : [...lines, `and ${(0,counted/* counted */.h)(rest, "more problem")}`];
}
/** What to change in the configuration, so that it can be done without looking for it. */
function editLines(edit, { colors, show }) {
    if (edit === undefined)
        return [];
    const removed = edit.remove.map((line) => `      ${colors.red(`- ${show(line, 500)}`)}`);
    const written = edit.write.map((line) => `      ${colors.green(`+ ${show(line, 500)}`)}`);
    return [`    ${show((0,summary/* editTitle */.d_)(edit), 300)}`, ...removed, ...written];
}
function verdictLine(report, frame) {
    const sentence = frame.show((0,summary/* verdictSentence */.BT)(report), 2000);
    const { bold, green, red } = frame.colors;
    return bold(report.result === "passed" ? green(`✓ ${sentence}`) : red(`✗ ${sentence}`));
}
/** renderFindings writes what validation found, a line each, and how many there are. */
function renderFindings(findings, { color }) {
    const frame = console_frame_frameOf({ color, verbose: true });
    const lines = findingLines(findings, frame);
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 28315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ CALL_ID_KEY),
/* harmony export */   G8: () => (/* binding */ normaliseBinary),
/* harmony export */   MA: () => (/* binding */ FIXTURE_ID_KEY),
/* harmony export */   Q2: () => (/* binding */ isBase64),
/* harmony export */   S2: () => (/* binding */ AWAIT_CANCEL_KEY),
/* harmony export */   VP: () => (/* binding */ TRANSPORT_KEYS),
/* harmony export */   dT: () => (/* binding */ isSendable),
/* harmony export */   g$: () => (/* binding */ metadataEntries),
/* harmony export */   jg: () => (/* binding */ isMetadataKey),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS),
/* harmony export */   xN: () => (/* binding */ isBinaryKey),
/* harmony export */   xQ: () => (/* binding */ isAsciiValue)
/* harmony export */ });
/** Keys of HTTP/1 connections: a gRPC client that sends them is refused or retries for ever (RFC 9113, section 8.2.2). */
const FORBIDDEN_KEYS = new Set([
    "connection",
    "transfer-encoding",
    "keep-alive",
    "upgrade",
    "proxy-connection",
    "http2-settings",
    "host",
]);
/** Keys that belong to the transport: a gRPC client sets them itself and overwrites what the caller gives. */
const TRANSPORT_KEYS = new Set([
    "content-type",
    "te",
    "user-agent",
    "grpc-timeout",
    "grpc-encoding",
    "grpc-accept-encoding",
    "accept-encoding",
    "grpc-status",
    "grpc-message",
    "content-length",
]);
/** The runner tells the server which fixture a call belongs to (docs/binding-servers.md). */
const FIXTURE_ID_KEY = "x-fixture-id";
/** Names a call whose cancel the server is going to be asked about. */
const CALL_ID_KEY = "x-fixture-call-id";
/** Asks a server: this call is to end, with CANCELLED, once the call of that name has been seen cancelled. */
const AWAIT_CANCEL_KEY = "x-fixture-await-cancel";
/** A key as gRPC defines it: digits, lower-case letters, `_`, `-`, `.` (PROTOCOL-HTTP2.md, "Header-Name"). */
function isMetadataKey(key) {
    return /^[0-9a-z_.-]+$/.test(key);
}
/** A value of an ASCII key: printable ASCII and spaces (PROTOCOL-HTTP2.md, "ASCII-Value"). */
function isAsciiValue(value) {
    return /^[\x20-\x7e]*$/.test(value);
}
function isBinaryKey(key) {
    return key.endsWith("-bin");
}
/** Base64 with or without padding, as `-bin` values may be written. */
function isBase64(value) {
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(value);
}
/** metadataEntries spells out a fixture's metadata: keys in lower case, an entry for each value. */
function metadataEntries(spec) {
    return Object.entries(spec ?? {}).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((item) => [key.toLowerCase(), item]));
}
/** isSendable says whether a client may put the entry on the wire: no key of the transport's, no invalid key or value. */
function isSendable([key, value]) {
    if (TRANSPORT_KEYS.has(key) || FORBIDDEN_KEYS.has(key) || !isMetadataKey(key))
        return false;
    return isBinaryKey(key) ? isBase64(value) : isAsciiValue(value);
}
/** normaliseBinary gives base64 its padding, so that the same bytes have one spelling. */
function normaliseBinary(value) {
    return Buffer.from(value, "base64").toString("base64");
}


/***/ }),

/***/ 69880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ statusOfReset),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   aD: () => (/* binding */ statusOfHttp),
/* harmony export */   g$: () => (/* binding */ STATUS_NAMES),
/* harmony export */   v_: () => (/* binding */ resetName)
/* harmony export */ });
/** The seventeen status codes of gRPC, and what HTTP and HTTP/2 failures mean in them. The one place that knows them. */
/** By number: STATUS_NAMES[5] is "NOT_FOUND" (grpc/doc/statuscodes.md). */
const STATUS_NAMES = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];
/** Numbers by name. */
const STATUS = Object.fromEntries(STATUS_NAMES.map((name, code) => [name, code]));
/** statusLabel names a code for people: "NOT_FOUND", or "99 (not a gRPC status)". */
function statusLabel(code) {
    return STATUS_NAMES[code] ?? `${code} (not a gRPC status)`;
}
/** The status that a response without grpc-status means, from its HTTP status (grpc/doc/http-grpc-status-mapping.md). */
function statusOfHttp(httpStatus) {
    switch (httpStatus) {
        case 400:
            return "INTERNAL";
        case 401:
            return "UNAUTHENTICATED";
        case 403:
            return "PERMISSION_DENIED";
        case 404:
            return "UNIMPLEMENTED";
        case 429:
        case 502:
        case 503:
        case 504:
            return "UNAVAILABLE";
        default:
            return "UNKNOWN";
    }
}
/** HTTP/2 error codes by number (RFC 9113, section 7). */
const RESET_NAMES = [
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
];
function resetName(code) {
    return RESET_NAMES[code] ?? `code ${code}`;
}
/** The status that a stream reset by the server means (grpc/doc/PROTOCOL-HTTP2.md, "Errors"). */
function statusOfReset(code) {
    switch (resetName(code)) {
        case "REFUSED_STREAM":
            return "UNAVAILABLE";
        case "CANCEL":
            return "CANCELLED";
        case "ENHANCE_YOUR_CALM":
            return "RESOURCE_EXHAUSTED";
        case "INADEQUATE_SECURITY":
            return "PERMISSION_DENIED";
        default:
            return "INTERNAL";
    }
}


/***/ }),

/***/ 99084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ validationProblems),
/* harmony export */   y: () => (/* binding */ gateProblems)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65225);



/** gateProblems lists why the gate fails; empty means it passes. Nothing is green because nothing was counted. */
function gateProblems(input) {
    const perBinding = input.results.flatMap((result) => bindingProblems(result, input.selected));
    return [...validationProblems(input), ...suiteProblems(input), ...perBinding];
}
/** The part of the gate that `validate` uses: no server is needed for it. */
function validationProblems(input) {
    const problems = [];
    const invalid = invalidFiles(input);
    if (invalid > 0)
        problems.push({ kind: "invalid-fixture", message: `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(invalid, "fixture file")} not valid` });
    if (input.fixtures === 0) {
        problems.push({
            kind: "no-fixtures",
            message: `no fixture files were found${where(input.paths)}: is the path right?`,
        });
    }
    else if (input.minimumFixtures !== undefined && input.fixtures < input.minimumFixtures) {
        problems.push({
            kind: "too-few-fixtures",
            message: `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(input.fixtures, "fixture file")} found, and minimum-fixtures is ${input.minimumFixtures}`,
        });
    }
    return problems;
}
function where(paths = []) {
    return paths.length === 0 ? "" : ` in ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(paths, 5)}`;
}
function invalidFiles({ findings, unusable = [] }) {
    const withErrors = findings.filter(({ severity }) => severity === "error").map(({ file }) => file);
    return new Set([...withErrors, ...unusable]).size;
}
function suiteProblems(input) {
    // That there are no fixtures, or none that can be used, is said above.
    if (invalidFiles(input) >= input.fixtures)
        return [];
    if (input.selected === 0) {
        const hint = input.heavyLeftOut === 0 ? "" : `: ${input.heavyLeftOut} are heavy, and run with --tag heavy`;
        return [
            { kind: "no-fixtures", message: `the filters left none of the ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(input.fixtures, "fixture")}${hint}` },
        ];
    }
    if (input.results.length === 0)
        return [{ kind: "no-bindings", message: "there is no binding to run against" }];
    return [];
}
function bindingProblems({ binding, server, fixtures }, selected) {
    const problems = [];
    // What a stop took is worth a warning, and says nothing about the answers.
    if (server.failure !== undefined && server.failure.stage !== "stop") {
        problems.push({ kind: "server", binding, message: server.failure.message });
    }
    const red = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(fixtures.filter(_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedResult */ .jb).map(({ verdict }) => verdict));
    const named = _verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ORDER */ .jT.filter((verdict) => red[verdict] > 0).map((verdict) => `${red[verdict]} ${verdict}`);
    if (named.length > 0)
        problems.push({ kind: "verdict", binding, message: named.join(", ") });
    else if (fixtures.length > 0 && fixtures.every(({ verdict }) => verdict === "skipped")) {
        problems.push({ kind: "nothing-ran", binding, message: "every selected fixture was skipped" });
    }
    if (fixtures.length < selected) {
        const message = `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(selected - fixtures.length, "selected fixture")} without a result`;
        problems.push({ kind: "nothing-ran", binding, message });
    }
    return problems;
}


/***/ }),

/***/ 70339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PatternError)
/* harmony export */ });
/** A pattern that is not RE2: the message says why, to continue "… is not valid: ". */
class PatternError extends Error {
    name = "PatternError";
}


/***/ })

};
