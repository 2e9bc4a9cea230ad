export const id = 852;
export const ids = [852];
export const modules = {

/***/ 7684:
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
var external_node_util_ = __webpack_require__(7975);
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
var canonical = __webpack_require__(120);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(5326);
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

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fixtureContext),
  Z: () => (/* binding */ valueTypes)
});

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/fixtures/expectation.js
var expectation = __webpack_require__(1809);
// EXTERNAL MODULE: ./build/protobuf/schema.js
var schema = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/fixtures/names.js
var names = __webpack_require__(1163);
// EXTERNAL MODULE: ./build/fixtures/services.js
var services = __webpack_require__(9307);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
var fixtures_values = __webpack_require__(5802);
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

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ expectMessage),
/* harmony export */   lI: () => (/* binding */ expectAt),
/* harmony export */   sg: () => (/* binding */ MAX_UNORDERED)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _protobuf_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(120);
/* harmony import */ var _protobuf_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5326);
/* harmony import */ var _protobuf_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9308);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9596);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(339);






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

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ payloadField),
/* harmony export */   AO: () => (/* binding */ generateMessages),
/* harmony export */   sZ: () => (/* binding */ MAX_GENERATOR_LENGTH),
/* harmony export */   tO: () => (/* binding */ parseGenerator)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2567);
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

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMetadataMatcher)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);

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

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackage),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1094);
/* harmony import */ var _protobuf_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8399);


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

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _protobuf_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);

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

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkMessage)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __webpack_require__(2567);
// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var protobuf_codec = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/protobuf/fields.js
var protobuf_fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/protobuf/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/protobuf/canonical.js
var canonical = __webpack_require__(120);
// EXTERNAL MODULE: ./build/fixtures/conditions.js + 2 modules
var conditions = __webpack_require__(7684);
// EXTERNAL MODULE: ./build/fixtures/expected.js
var expected = __webpack_require__(9275);
// EXTERNAL MODULE: ./build/fixtures/keys.js
var keys = __webpack_require__(7287);
// EXTERNAL MODULE: ./build/fixtures/matchers.js
var matchers = __webpack_require__(9308);
// EXTERNAL MODULE: ./build/fixtures/patterns.js
var patterns = __webpack_require__(9596);
// EXTERNAL MODULE: ./build/text/pattern-error.js
var pattern_error = __webpack_require__(339);
// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(5219);
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
var types = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
var errors = __webpack_require__(4863);
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

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ maskFor)
/* harmony export */ });
/* harmony import */ var _rpc_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _text_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3716);


/** maskFor hides secrets of the environment, of the servers' configured environments and of the fixtures' metadata. */
function maskFor(environment, config, fixtures) {
    const secrets = [];
    const take = (entries) => {
        for (const [key, value] of entries)
            if (value !== undefined && (0,_text_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretKey */ .uE)(key))
                secrets.push(value);
    };
    take(Object.entries(environment));
    for (const { server } of config.bindings)
        if (server.kind === "command")
            take(Object.entries(server.env));
    for (const { spec } of fixtures)
        take((0,_rpc_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataEntries */ .g$)(spec.request.metadata));
    return (0,_text_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createMask */ .Px)(secrets);
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unusableFiles),
  $: () => (/* binding */ validateFixtures)
});

// EXTERNAL MODULE: ./build/fixtures/load.js + 29 modules
var load = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var fixtures_context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/fixtures/discover.js
var discover = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(5219);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
var expectation = __webpack_require__(1809);
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
var rpc_status = __webpack_require__(3408);
// EXTERNAL MODULE: ./build/protobuf/status-details.js
var status_details = __webpack_require__(7785);
// EXTERNAL MODULE: ./build/fixtures/values.js + 4 modules
var values = __webpack_require__(5802);
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
    const names = [...(0,rpc_status/* errorDetailTypes */.X)(), ...registry].flatMap((type) => type.kind === "message" ? [type.typeName] : []);
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
var generator = __webpack_require__(6618);
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

// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/rpc/metadata.js
var rpc_metadata = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/fixtures/metadata-matchers.js
var metadata_matchers = __webpack_require__(2180);
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

// EXTERNAL MODULE: ./build/protobuf/describe.js
var describe = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/fixtures/names.js
var names = __webpack_require__(1163);
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

// EXTERNAL MODULE: ./build/fixtures/rules/naming.js
var naming = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/protobuf/well-known.js
var well_known = __webpack_require__(2018);
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
const fieldNumberRange = {
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
    fieldNumberRange,
    enumZero,
    oneofMembers,
];

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/rpc/status.js
var build_rpc_status = __webpack_require__(9880);
// EXTERNAL MODULE: ./build/fixtures/shape.js + 1 modules
var shape = __webpack_require__(9160);
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
        yield { pointer: `${response_ROOT}/error/code`, message: `${(0,wording/* describe */.q0)(code)} is not a gRPC status${(0,shape/* statusHint */.o)(code)}` };
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
    return typeof code === "number" ? build_rpc_status/* STATUS_NAMES */.g$[code] : build_rpc_status/* STATUS_NAMES */.g$.find((name) => name === code);
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
var codec = __webpack_require__(5326);
;// CONCATENATED MODULE: ./build/fixtures/rules/suite.js
/** Rules about all files of a suite together. */





const duplicateNumber = {
    id: "duplicate-number",
    *check({ files }) {
        const first = new Map();
        for (const file of files) {
            const number = (0,naming/* fileNumber */.oC)(file);
            if (number === undefined)
                continue;
            const key = `${(0,naming/* folderOf */.yS)(file)}/${number}`;
            const before = first.get(key);
            if (before === undefined)
                first.set(key, file);
            else
                yield {
                    file,
                    pointer: "",
                    message: `the number ${number} is taken by ${(0,quote/* quote */.h)((0,naming/* baseName */.Fl)(before))}: renumber one of the two`,
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













const FILE_RULES = [...DOCUMENT_RULES, ...naming/* NAMING_RULES */.V8];
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
var ids = __webpack_require__(6977);
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
var gate = __webpack_require__(9084);
// EXTERNAL MODULE: ./build/pipeline/secrets.js
var secrets = __webpack_require__(202);
;// CONCATENATED MODULE: ./build/pipeline/validate.js
/** Fixtures → findings: what `validate` does, and the first half of `run`. */




/** validateFixtures loads the fixtures and applies every rule. Rejects with FixturePathError for a path that leads nowhere. */
async function validateFixtures(settings, environment) {
    const suite = await (0,load/* loadFixtures */.X)(settings.paths, { cwd: settings.cwd });
    const mask = (0,secrets/* maskFor */.A)(environment, settings.config, suite.fixtures);
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

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rooted),
/* harmony export */   _: () => (/* binding */ canonicalAt)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2567);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1766);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5326);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2912);
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

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rpcStatusType),
/* harmony export */   X: () => (/* binding */ errorDetailTypes)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);

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

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ detailTypeName),
/* harmony export */   MD: () => (/* binding */ detailType),
/* harmony export */   MO: () => (/* binding */ STATUS_DETAILS_KEY),
/* harmony export */   pQ: () => (/* binding */ decodeStatus),
/* harmony export */   zF: () => (/* binding */ detailFields)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9859);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6731);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1106);
/* harmony import */ var _bufbuild_protobuf_reflect__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1394);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2240);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4863);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5326);
/* harmony import */ var _rpc_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3408);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1825);
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

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ validationProblems),
/* harmony export */   y: () => (/* binding */ gateProblems)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5225);



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

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   jT: () => (/* binding */ VERDICT_ORDER),
/* harmony export */   jb: () => (/* binding */ isRedResult),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
/**
 * Whether a verdict makes the run red, in the order in which verdicts are shown. What nobody expected is red; so is what
 * did not run, because it was not tested.
 */
const RED = {
    passed: false,
    failed: true,
    crashed: true,
    timeout: true,
    flaky: true,
    "unexpected-pass": true,
    "not-run": true,
    "known-failing": false,
    skipped: false,
};
/** In the order in which they are shown. */
const VERDICT_ORDER = Object.keys(RED).filter((key) => Object.hasOwn(RED, key));
function isRed(verdict) {
    return RED[verdict];
}
/** isRedResult says whether a result makes the run red: a flaky one does not where the run allows it. */
function isRedResult({ verdict, allowed }) {
    return isRed(verdict) && !(verdict === "flaky" && allowed === true);
}
/** countVerdicts counts results by verdict. */
function countVerdicts(verdicts) {
    const counts = {
        total: 0,
        passed: 0,
        failed: 0,
        "known-failing": 0,
        "unexpected-pass": 0,
        flaky: 0,
        skipped: 0,
        timeout: 0,
        crashed: 0,
        "not-run": 0,
    };
    for (const verdict of verdicts) {
        counts[verdict]++;
        counts.total++;
    }
    return counts;
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** Numbers of things, in words. */
/** counted puts a number before a noun: "1 fixture", "2 fixtures". */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ createMask),
/* harmony export */   uE: () => (/* binding */ isSecretKey),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
/** Secrets out of texts: what is written to reports, logs and comments passes through a mask. */
/** What stands in a secret's place. */
const MASK = "***";
/** Shorter secrets are left alone: masking every `dev` or `1234` would shred the text and hide nothing. */
const MIN_LENGTH = 6;
/** So many parts are searched for one after the other; of more, which fixtures may bring, each text is read once. */
const MAX_SEARCHED = 64;
const SECRET_KEY = /authorization|^(?:set-)?cookie2?$|token|secret|passw(?:or)?d|passphrase|[-_]pwd$|credential|(?:^|[-_])(?:jwt|pat)$|(?:api|private|access|signing|encryption)[-_. ]?key/i;
/** isSecretKey tells whether the value of a metadata key or an environment variable is to be masked, by its name. */
function isSecretKey(key) {
    return SECRET_KEY.test(key);
}
/**
 * createMask gives the function that replaces every secret in a text by `***`. A secret of several lines is masked line
 * by line, as that is how it comes back in logs, of `Bearer abc…` also the `abc…` alone, of a cookie also its values, and
 * each also as it stands in JSON, in which messages are shown.
 */
function createMask(secrets) {
    const parts = [...new Set([...secrets].flatMap(partsOf))].sort((a, b) => b.length - a.length);
    if (parts.length === 0)
        return (text) => text;
    if (parts.length <= MAX_SEARCHED)
        return (text) => cover(text, placesOf(parts, text));
    const index = indexParts(parts);
    return (text) => cover(text, indexedPlacesOf(index, text));
}
function partsOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const credentials = lines.map((line) => /^(?:basic|bearer|token)\s+(.+)$/i.exec(line)?.[1] ?? "");
    const parts = [...lines, ...credentials, ...lines.flatMap(cookieValues)];
    return [...parts, ...parts.map(inJson)].filter((part) => part.length >= MIN_LENGTH);
}
/** `a=1; b="2"` → `1`, `"2"` and `2` (RFC 6265, section 4.2.1). */
function cookieValues(line) {
    const values = line.split(/;\s*/).map((pair) => /^[^\s=;"]+=(.*)$/.exec(pair)?.[1]);
    if (values.includes(undefined))
        return [];
    return values.flatMap((value = "") => [value, value.replace(/^"(.*)"$/, "$1")]);
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
function placesOf(parts, text) {
    const places = [];
    for (const part of parts) {
        for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + part.length)) {
            places.push({ start, end: start + part.length });
        }
    }
    return places.sort((a, b) => a.start - b.start || b.end - a.end);
}
function indexParts(parts) {
    const byBeginning = new Map();
    const mayBegin = new Uint8Array(HASHES);
    for (const part of parts) {
        mayBegin[hashAt(part, 0)] = 1;
        const beginning = part.slice(0, MIN_LENGTH);
        const others = byBeginning.get(beginning);
        if (others === undefined)
            byBeginning.set(beginning, [part]);
        else
            others.push(part);
    }
    return { byBeginning, mayBegin };
}
const HASHES = 2 ** 18;
/** Of the three characters at a place. */
function hashAt(text, at) {
    return ((text.charCodeAt(at) << 12) ^ (text.charCodeAt(at + 1) << 6) ^ text.charCodeAt(at + 2)) & (HASHES - 1);
}
/** indexedPlacesOf finds the places that placesOf finds, reading the text once. */
function indexedPlacesOf({ byBeginning, mayBegin }, text) {
    const places = [];
    const ends = new Map();
    for (let start = 0; start <= text.length - MIN_LENGTH; start++) {
        if (mayBegin[hashAt(text, start)] !== 1)
            continue;
        for (const part of byBeginning.get(text.slice(start, start + MIN_LENGTH)) ?? []) {
            if (start < (ends.get(part) ?? 0) || !text.startsWith(part, start))
                continue;
            ends.set(part, start + part.length);
            places.push({ start, end: start + part.length });
        }
    }
    return places;
}
/** cover puts one mask over each place. Places that overlap get one together: none must show the other's end. */
function cover(text, places) {
    const pieces = [];
    let end = 0;
    for (const place of places) {
        if (pieces.length === 0 || place.start >= end)
            pieces.push(text.slice(end, place.start), MASK);
        end = Math.max(end, place.end);
    }
    return pieces.join("") + text.slice(end);
}


/***/ }),

/***/ 339:
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
