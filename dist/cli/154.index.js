export const id = 154;
export const ids = [154];
export const modules = {

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/pipeline/configuredCoverage.js
var configuredCoverage = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/pipeline/excuses.js + 1 modules
var pipeline_excuses = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/fixtures/read.js
var fixtures_read = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/generated/validate-coverage.js
var validate_coverage = __webpack_require__(8985);
// EXTERNAL MODULE: ./build/pipeline/coverageVerdict.js
var coverageVerdict = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/pipeline/legCoverage.js
/** The coverage verdicts that the legs of a matrix left beside their results: their reports are on other machines. */






const MAX_BYTES = 16 * 1024 * 1024;
/** legCoverage reads them, each language once. Throws UsageError for a file that this tool has not written. */
function legCoverage(results) {
    const folders = results.map(({ path }) => (0,external_node_path_.dirname)(path)).filter((folder) => (0,external_node_path_.basename)(folder) === "results");
    const files = [...new Set(folders.map((folder) => (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), coverageVerdict/* COVERAGE_FILE */.e)))].filter(external_node_fs_.existsSync).sort();
    const languages = new Map();
    for (const language of files.flatMap(languagesIn)) {
        const before = languages.get(language.name);
        // Of several shards of a binding, one may be where its tests ran.
        if (before === undefined || (lacksReport(before) && !lacksReport(language)))
            languages.set(language.name, language);
    }
    return [...languages.values()];
}
function languagesIn(file) {
    const read = (0,fixtures_read/* readBytes */.i)(file, MAX_BYTES);
    if (!read.ok)
        throw new settings/* UsageError */.e(`${file} cannot be read: ${read.reason}`);
    const document = parse(read.bytes);
    if (!isDocument(document))
        throw new settings/* UsageError */.e(`${file} is not what a run of this version writes`);
    // Whatever it says of itself: a language with a problem has failed.
    return document.coverage.languages.map((language) => ({
        ...language,
        verdict: language.problems.length === 0 ? "passed" : "failed",
    }));
}
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        return undefined;
    }
}
function isDocument(value) {
    return (0,validate_coverage/* validateCoverageDocument */.U)(value);
}
function lacksReport({ problems }) {
    return problems.some(({ kind }) => kind === "missing-report");
}

// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/suite/record.js
var record = __webpack_require__(7166);
// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(487);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/pipeline/legs.js


/** joinLegs puts the shards of one binding together, alike in whichever order they are given. */
function joinLegs(legs, fixtures, mask) {
    const position = new Map(fixtures.map(({ id }, index) => [id, index]));
    const placeOf = ({ id }) => position.get(id) ?? fixtures.length;
    const startOf = (leg) => Math.min(fixtures.length, ...leg.fixtures.map(placeOf));
    const [first, ...others] = [...legs].sort((a, b) => startOf(a) - startOf(b) || a.run.startedAt.localeCompare(b.run.startedAt));
    if (first === undefined)
        throw new RangeError("there is no leg to join");
    const inOrder = [first, ...others];
    const results = inOrder.flatMap((leg) => leg.fixtures).sort((a, b) => placeOf(a) - placeOf(b));
    return {
        ...first,
        tool: build_version/* VERSION */.x,
        server: joinServers(first.server.kind, inOrder),
        fixtures: results.map((result) => restated(result, fixtures[placeOf(result)], mask)),
        run: joinTimes(inOrder.map(({ run }) => run)),
    };
}
/**
 * What a fixture is, is read from the suite here. A result file could claim another place for it, or a tag that excuses
 * the differences of every binding.
 */
function restated(result, fixture, mask) {
    if (fixture === undefined)
        return result;
    const { name, file, category, parity } = (0,record/* fixtureResult */.n)(fixture, { verdict: "passed" }, mask);
    const { category: _category, parity: _parity, ...observed } = result;
    return {
        ...observed,
        name,
        file,
        ...(category === undefined ? {} : { category }),
        ...(parity === undefined ? {} : { parity }),
    };
}
function joinServers(kind, legs) {
    const failures = new Map();
    for (const { server } of legs) {
        if (server.failure !== undefined)
            failures.set(JSON.stringify(server.failure), server.failure);
    }
    const failure = joinFailures([...failures.values()]);
    return { kind, ...(failure === undefined ? {} : { failure }) };
}
const STAGES = ["start", "run", "stop"];
/** The failure of any leg is one of the binding; the gravest gives the stage. */
function joinFailures(failures) {
    const [gravest, ...others] = [...failures].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
    if (gravest === undefined)
        return undefined;
    const all = [gravest, ...others];
    return {
        ...gravest,
        message: [...new Set(all.map(({ message }) => message))].join("; "),
        log: all.flatMap(({ log }) => log),
    };
}
/** Shards run at the same time elsewhere: what they took together is what one machine would have taken. */
function joinTimes(times) {
    const addresses = new Set(times.map(({ address }) => address));
    const [address] = addresses;
    return {
        startedAt: earliest(times),
        startMs: Math.max(...times.map(({ startMs }) => startMs)),
        durationMs: Math.min(Number.MAX_SAFE_INTEGER, times.reduce((sum, { durationMs }) => sum + durationMs, 0)),
        ...(address === undefined || addresses.size > 1 ? {} : { address }),
    };
}
/** earliest is when the first of some runs began, as a time that this program has written itself. */
function earliest(times) {
    return new Date(Math.min(...times.map(({ startedAt }) => Date.parse(startedAt)))).toISOString();
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/generated/validate-result.js
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const func2 = ucs2length["default"] ?? ucs2length;
"use strict";
const validateBindingResult = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/result.schema.json", "title": "BindingResult", "type": "object", "required": ["format", "version", "tool", "binding", "encoding", "suite", "server", "fixtures", "run"], "additionalProperties": false, "properties": { "format": { "const": "grpc-fixtures-result" }, "version": { "const": 1 }, "tool": { "type": "string" }, "binding": { "type": "string", "minLength": 1 }, "encoding": { "enum": ["protobuf", "json"] }, "suite": { "title": "SuiteIdentity", "type": "object", "required": ["hash", "fixtures"], "additionalProperties": false, "properties": { "hash": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "fixtures": { "type": "integer", "minimum": 0 } } }, "server": { "$ref": "#/$defs/server" }, "fixtures": { "type": "array", "items": { "$ref": "#/$defs/fixtureResult" } }, "run": { "title": "RunTimes", "type": "object", "required": ["startedAt", "startMs", "durationMs"], "additionalProperties": false, "properties": { "startedAt": { "type": "string" }, "startMs": { "type": "number", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 }, "address": { "type": "string" } } } }, "$defs": { "server": { "title": "ServerResult", "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["embedded", "command", "attached"] }, "failure": { "title": "ServerFailure", "type": "object", "required": ["stage", "message", "log"], "additionalProperties": false, "properties": { "stage": { "enum": ["start", "run", "stop"] }, "message": { "type": "string" }, "hint": { "type": "string" }, "log": { "type": "array", "items": { "type": "string" } } } } } }, "verdict": { "title": "Verdict", "enum": ["passed", "failed", "known-failing", "unexpected-pass", "flaky", "skipped", "timeout", "crashed", "not-run"] }, "fixtureResult": { "title": "FixtureResult", "type": "object", "required": ["id", "name", "file", "line", "verdict", "mismatches", "notes", "timings"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "category": { "type": "string" }, "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "parity": { "type": "string" }, "verdict": { "$ref": "#/$defs/verdict" }, "knownFailing": { "$ref": "#/$defs/knownFailing" }, "allowed": { "const": true }, "reason": { "type": "string" }, "mismatches": { "type": "array", "items": { "$ref": "#/$defs/mismatch" } }, "notes": { "type": "array", "items": { "type": "string" } }, "outcome": { "$ref": "#/$defs/outcome" }, "attempts": { "type": "array", "items": { "$ref": "#/$defs/verdict" } }, "replay": { "type": "string" }, "timings": { "$ref": "#/$defs/timings" } } }, "knownFailing": { "title": "KnownFailing", "type": "object", "required": ["observed", "reason"], "additionalProperties": false, "properties": { "observed": { "enum": ["passed", "failed", "timeout", "flaky", "crashed"] }, "reason": { "type": "string" }, "issue": { "type": "string" }, "refusal": { "type": "string" } } }, "mismatch": { "title": "Mismatch", "type": "object", "required": ["path", "line", "expected", "received"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "expected": { "type": "string" }, "received": { "type": "string" }, "hint": { "type": "string" } } }, "metadata": { "title": "ReceivedMetadata", "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 2, "maxItems": 2 } }, "outcome": { "title": "RecordedOutcome", "type": "object", "required": ["status", "headers", "trailers", "trailersOnly", "messageCount", "messagesDigest", "messages", "violations"], "additionalProperties": false, "properties": { "status": { "title": "RecordedStatus", "type": "object", "required": ["code", "name", "message", "origin"], "additionalProperties": false, "properties": { "code": { "type": "integer" }, "name": { "type": "string" }, "message": { "type": "string" }, "origin": { "enum": ["server", "client", "transport"] } } }, "headers": { "$ref": "#/$defs/metadata" }, "trailers": { "$ref": "#/$defs/metadata" }, "trailersOnly": { "type": "boolean" }, "messageCount": { "type": "integer", "minimum": 0 }, "messagesDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "messages": { "type": "array", "items": {} }, "violations": { "type": "array", "items": { "type": "string" } }, "compared": { "type": "object", "additionalProperties": { "type": "string" } }, "shown": { "type": "object", "additionalProperties": { "type": "string" } } } }, "timings": { "title": "CallTimings", "type": "object", "required": ["durationMs"], "additionalProperties": false, "properties": { "headersMs": { "type": "number", "minimum": 0 }, "firstMessageMs": { "type": "number", "minimum": 0 }, "lastMessageMs": { "type": "number", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 } } } } };
const schema32 = { "title": "ServerResult", "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["embedded", "command", "attached"] }, "failure": { "title": "ServerFailure", "type": "object", "required": ["stage", "message", "log"], "additionalProperties": false, "properties": { "stage": { "enum": ["start", "run", "stop"] }, "message": { "type": "string" }, "hint": { "type": "string" }, "log": { "type": "array", "items": { "type": "string" } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema33 = { "title": "FixtureResult", "type": "object", "required": ["id", "name", "file", "line", "verdict", "mismatches", "notes", "timings"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "category": { "type": "string" }, "kind": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming"] }, "parity": { "type": "string" }, "verdict": { "$ref": "#/$defs/verdict" }, "knownFailing": { "$ref": "#/$defs/knownFailing" }, "allowed": { "const": true }, "reason": { "type": "string" }, "mismatches": { "type": "array", "items": { "$ref": "#/$defs/mismatch" } }, "notes": { "type": "array", "items": { "type": "string" } }, "outcome": { "$ref": "#/$defs/outcome" }, "attempts": { "type": "array", "items": { "$ref": "#/$defs/verdict" } }, "replay": { "type": "string" }, "timings": { "$ref": "#/$defs/timings" } } };
const schema34 = { "title": "Verdict", "enum": ["passed", "failed", "known-failing", "unexpected-pass", "flaky", "skipped", "timeout", "crashed", "not-run"] };
const schema35 = { "title": "KnownFailing", "type": "object", "required": ["observed", "reason"], "additionalProperties": false, "properties": { "observed": { "enum": ["passed", "failed", "timeout", "flaky", "crashed"] }, "reason": { "type": "string" }, "issue": { "type": "string" }, "refusal": { "type": "string" } } };
const schema36 = { "title": "Mismatch", "type": "object", "required": ["path", "line", "expected", "received"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "expected": { "type": "string" }, "received": { "type": "string" }, "hint": { "type": "string" } } };
const schema41 = { "title": "CallTimings", "type": "object", "required": ["durationMs"], "additionalProperties": false, "properties": { "headersMs": { "type": "number", "minimum": 0 }, "firstMessageMs": { "type": "number", "minimum": 0 }, "lastMessageMs": { "type": "number", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 } } };
const schema37 = { "title": "RecordedOutcome", "type": "object", "required": ["status", "headers", "trailers", "trailersOnly", "messageCount", "messagesDigest", "messages", "violations"], "additionalProperties": false, "properties": { "status": { "title": "RecordedStatus", "type": "object", "required": ["code", "name", "message", "origin"], "additionalProperties": false, "properties": { "code": { "type": "integer" }, "name": { "type": "string" }, "message": { "type": "string" }, "origin": { "enum": ["server", "client", "transport"] } } }, "headers": { "$ref": "#/$defs/metadata" }, "trailers": { "$ref": "#/$defs/metadata" }, "trailersOnly": { "type": "boolean" }, "messageCount": { "type": "integer", "minimum": 0 }, "messagesDigest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "messages": { "type": "array", "items": {} }, "violations": { "type": "array", "items": { "type": "string" } }, "compared": { "type": "object", "additionalProperties": { "type": "string" } }, "shown": { "type": "object", "additionalProperties": { "type": "string" } } } };
const schema38 = { "title": "ReceivedMetadata", "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 2, "maxItems": 2 } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.status === undefined) && (missing0 = "status")) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.trailers === undefined) && (missing0 = "trailers"))) || ((data.trailersOnly === undefined) && (missing0 = "trailersOnly"))) || ((data.messageCount === undefined) && (missing0 = "messageCount"))) || ((data.messagesDigest === undefined) && (missing0 = "messagesDigest"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.violations === undefined) && (missing0 = "violations"))) {
            validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema37.properties, key0))) {
                    validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing1;
                            if (((((data0.code === undefined) && (missing1 = "code")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.message === undefined) && (missing1 = "message"))) || ((data0.origin === undefined) && (missing1 = "origin"))) {
                                validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                const _errs4 = errors;
                                for (const key1 in data0) {
                                    if (!((((key1 === "code") || (key1 === "name")) || (key1 === "message")) || (key1 === "origin"))) {
                                        validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                    }
                                }
                                if (_errs4 === errors) {
                                    if (data0.code !== undefined) {
                                        let data1 = data0.code;
                                        const _errs5 = errors;
                                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                            validate22.errors = [{ instancePath: instancePath + "/status/code", schemaPath: "#/properties/status/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.name !== undefined) {
                                            const _errs7 = errors;
                                            if (typeof data0.name !== "string") {
                                                validate22.errors = [{ instancePath: instancePath + "/status/name", schemaPath: "#/properties/status/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid1 = _errs7 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.message !== undefined) {
                                                const _errs9 = errors;
                                                if (typeof data0.message !== "string") {
                                                    validate22.errors = [{ instancePath: instancePath + "/status/message", schemaPath: "#/properties/status/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                                var valid1 = _errs9 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data0.origin !== undefined) {
                                                    let data4 = data0.origin;
                                                    const _errs11 = errors;
                                                    if (!(((data4 === "server") || (data4 === "client")) || (data4 === "transport"))) {
                                                        validate22.errors = [{ instancePath: instancePath + "/status/origin", schemaPath: "#/properties/status/properties/origin/enum", keyword: "enum", params: { allowedValues: schema37.properties.status.properties.origin.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.headers !== undefined) {
                        let data5 = data.headers;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                            if (Array.isArray(data5)) {
                                var valid3 = true;
                                const len0 = data5.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0];
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (Array.isArray(data6)) {
                                            if (data6.length > 2) {
                                                validate22.errors = [{ instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                return false;
                                            }
                                            else {
                                                if (data6.length < 2) {
                                                    validate22.errors = [{ instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid4 = true;
                                                    const len1 = data6.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs17 = errors;
                                                        if (typeof data6[i1] !== "string") {
                                                            validate22.errors = [{ instancePath: instancePath + "/headers/" + i0 + "/" + i1, schemaPath: "#/$defs/metadata/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid4 = _errs17 === errors;
                                                        if (!valid4) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate22.errors = [{ instancePath: instancePath + "/headers/" + i0, schemaPath: "#/$defs/metadata/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid3 = _errs15 === errors;
                                    if (!valid3) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate22.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs12 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.trailers !== undefined) {
                            let data8 = data.trailers;
                            const _errs19 = errors;
                            const _errs20 = errors;
                            if (errors === _errs20) {
                                if (Array.isArray(data8)) {
                                    var valid6 = true;
                                    const len2 = data8.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        let data9 = data8[i2];
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (Array.isArray(data9)) {
                                                if (data9.length > 2) {
                                                    validate22.errors = [{ instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                    return false;
                                                }
                                                else {
                                                    if (data9.length < 2) {
                                                        validate22.errors = [{ instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid7 = true;
                                                        const len3 = data9.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                            const _errs24 = errors;
                                                            if (typeof data9[i3] !== "string") {
                                                                validate22.errors = [{ instancePath: instancePath + "/trailers/" + i2 + "/" + i3, schemaPath: "#/$defs/metadata/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid7 = _errs24 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate22.errors = [{ instancePath: instancePath + "/trailers/" + i2, schemaPath: "#/$defs/metadata/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid6 = _errs22 === errors;
                                        if (!valid6) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate22.errors = [{ instancePath: instancePath + "/trailers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs19 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.trailersOnly !== undefined) {
                                const _errs26 = errors;
                                if (typeof data.trailersOnly !== "boolean") {
                                    validate22.errors = [{ instancePath: instancePath + "/trailersOnly", schemaPath: "#/properties/trailersOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                                var valid0 = _errs26 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.messageCount !== undefined) {
                                    let data12 = data.messageCount;
                                    const _errs28 = errors;
                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                        validate22.errors = [{ instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs28) {
                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                            if (data12 < 0 || isNaN(data12)) {
                                                validate22.errors = [{ instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs28 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.messagesDigest !== undefined) {
                                        let data13 = data.messagesDigest;
                                        const _errs30 = errors;
                                        if (errors === _errs30) {
                                            if (typeof data13 === "string") {
                                                if (!pattern4.test(data13)) {
                                                    validate22.errors = [{ instancePath: instancePath + "/messagesDigest", schemaPath: "#/properties/messagesDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate22.errors = [{ instancePath: instancePath + "/messagesDigest", schemaPath: "#/properties/messagesDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs30 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.messages !== undefined) {
                                            const _errs32 = errors;
                                            if (errors === _errs32) {
                                                if (!(Array.isArray(data.messages))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs32 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.violations !== undefined) {
                                                let data15 = data.violations;
                                                const _errs34 = errors;
                                                if (errors === _errs34) {
                                                    if (Array.isArray(data15)) {
                                                        var valid8 = true;
                                                        const len4 = data15.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                            const _errs36 = errors;
                                                            if (typeof data15[i4] !== "string") {
                                                                validate22.errors = [{ instancePath: instancePath + "/violations/" + i4, schemaPath: "#/properties/violations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid8 = _errs36 === errors;
                                                            if (!valid8) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate22.errors = [{ instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs34 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.compared !== undefined) {
                                                    let data17 = data.compared;
                                                    const _errs38 = errors;
                                                    if (errors === _errs38) {
                                                        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                            for (const key2 in data17) {
                                                                const _errs41 = errors;
                                                                if (typeof data17[key2] !== "string") {
                                                                    validate22.errors = [{ instancePath: instancePath + "/compared/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/compared/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid9 = _errs41 === errors;
                                                                if (!valid9) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate22.errors = [{ instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs38 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.shown !== undefined) {
                                                        let data19 = data.shown;
                                                        const _errs43 = errors;
                                                        if (errors === _errs43) {
                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                for (const key3 in data19) {
                                                                    const _errs46 = errors;
                                                                    if (typeof data19[key3] !== "string") {
                                                                        validate22.errors = [{ instancePath: instancePath + "/shown/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/shown/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid10 = _errs46 === errors;
                                                                    if (!valid10) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate22.errors = [{ instancePath: instancePath + "/shown", schemaPath: "#/properties/shown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs43 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.mismatches === undefined) && (missing0 = "mismatches"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.timings === undefined) && (missing0 = "timings"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema33.properties, key0))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.id !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.id !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.name !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.file !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.file !== "string") {
                                validate21.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.line !== undefined) {
                                let data3 = data.line;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate21.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 1 || isNaN(data3)) {
                                            validate21.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.category !== undefined) {
                                    const _errs10 = errors;
                                    if (typeof data.category !== "string") {
                                        validate21.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.kind !== undefined) {
                                        let data5 = data.kind;
                                        const _errs12 = errors;
                                        if (!((((data5 === "unary") || (data5 === "server_streaming")) || (data5 === "client_streaming")) || (data5 === "bidirectional_streaming"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.parity !== undefined) {
                                            const _errs13 = errors;
                                            if (typeof data.parity !== "string") {
                                                validate21.errors = [{ instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data7 = data.verdict;
                                                const _errs15 = errors;
                                                if (!(((((((((data7 === "passed") || (data7 === "failed")) || (data7 === "known-failing")) || (data7 === "unexpected-pass")) || (data7 === "flaky")) || (data7 === "skipped")) || (data7 === "timeout")) || (data7 === "crashed")) || (data7 === "not-run"))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.knownFailing !== undefined) {
                                                    let data8 = data.knownFailing;
                                                    const _errs17 = errors;
                                                    const _errs18 = errors;
                                                    if (errors === _errs18) {
                                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                            let missing1;
                                                            if (((data8.observed === undefined) && (missing1 = "observed")) || ((data8.reason === undefined) && (missing1 = "reason"))) {
                                                                validate21.errors = [{ instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs20 = errors;
                                                                for (const key1 in data8) {
                                                                    if (!((((key1 === "observed") || (key1 === "reason")) || (key1 === "issue")) || (key1 === "refusal"))) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs20 === errors) {
                                                                    if (data8.observed !== undefined) {
                                                                        let data9 = data8.observed;
                                                                        const _errs21 = errors;
                                                                        if (!(((((data9 === "passed") || (data9 === "failed")) || (data9 === "timeout")) || (data9 === "flaky")) || (data9 === "crashed"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/knownFailing/observed", schemaPath: "#/$defs/knownFailing/properties/observed/enum", keyword: "enum", params: { allowedValues: schema35.properties.observed.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs21 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data8.reason !== undefined) {
                                                                            const _errs22 = errors;
                                                                            if (typeof data8.reason !== "string") {
                                                                                validate21.errors = [{ instancePath: instancePath + "/knownFailing/reason", schemaPath: "#/$defs/knownFailing/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs22 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data8.issue !== undefined) {
                                                                                const _errs24 = errors;
                                                                                if (typeof data8.issue !== "string") {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/knownFailing/issue", schemaPath: "#/$defs/knownFailing/properties/issue/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs24 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data8.refusal !== undefined) {
                                                                                    const _errs26 = errors;
                                                                                    if (typeof data8.refusal !== "string") {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/knownFailing/refusal", schemaPath: "#/$defs/knownFailing/properties/refusal/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs26 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate21.errors = [{ instancePath: instancePath + "/knownFailing", schemaPath: "#/$defs/knownFailing/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.allowed !== undefined) {
                                                        const _errs28 = errors;
                                                        if (true !== data.allowed) {
                                                            validate21.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.reason !== undefined) {
                                                            const _errs29 = errors;
                                                            if (typeof data.reason !== "string") {
                                                                validate21.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs29 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.mismatches !== undefined) {
                                                                let data15 = data.mismatches;
                                                                const _errs31 = errors;
                                                                if (errors === _errs31) {
                                                                    if (Array.isArray(data15)) {
                                                                        var valid4 = true;
                                                                        const len0 = data15.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data16 = data15[i0];
                                                                            const _errs33 = errors;
                                                                            const _errs34 = errors;
                                                                            if (errors === _errs34) {
                                                                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                    let missing2;
                                                                                    if (((((data16.path === undefined) && (missing2 = "path")) || ((data16.line === undefined) && (missing2 = "line"))) || ((data16.expected === undefined) && (missing2 = "expected"))) || ((data16.received === undefined) && (missing2 = "received"))) {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs36 = errors;
                                                                                        for (const key2 in data16) {
                                                                                            if (!(((((key2 === "path") || (key2 === "line")) || (key2 === "expected")) || (key2 === "received")) || (key2 === "hint"))) {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs36 === errors) {
                                                                                            if (data16.path !== undefined) {
                                                                                                const _errs37 = errors;
                                                                                                if (typeof data16.path !== "string") {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/path", schemaPath: "#/$defs/mismatch/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid6 = _errs37 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                            if (valid6) {
                                                                                                if (data16.line !== undefined) {
                                                                                                    let data18 = data16.line;
                                                                                                    const _errs39 = errors;
                                                                                                    if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/line", schemaPath: "#/$defs/mismatch/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    if (errors === _errs39) {
                                                                                                        if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                            if (data18 < 1 || isNaN(data18)) {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/line", schemaPath: "#/$defs/mismatch/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid6 = _errs39 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid6 = true;
                                                                                                }
                                                                                                if (valid6) {
                                                                                                    if (data16.expected !== undefined) {
                                                                                                        const _errs41 = errors;
                                                                                                        if (typeof data16.expected !== "string") {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/expected", schemaPath: "#/$defs/mismatch/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid6 = _errs41 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid6 = true;
                                                                                                    }
                                                                                                    if (valid6) {
                                                                                                        if (data16.received !== undefined) {
                                                                                                            const _errs43 = errors;
                                                                                                            if (typeof data16.received !== "string") {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/received", schemaPath: "#/$defs/mismatch/properties/received/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid6 = _errs43 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid6 = true;
                                                                                                        }
                                                                                                        if (valid6) {
                                                                                                            if (data16.hint !== undefined) {
                                                                                                                const _errs45 = errors;
                                                                                                                if (typeof data16.hint !== "string") {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0 + "/hint", schemaPath: "#/$defs/mismatch/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid6 = _errs45 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/mismatches/" + i0, schemaPath: "#/$defs/mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid4 = _errs33 === errors;
                                                                            if (!valid4) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate21.errors = [{ instancePath: instancePath + "/mismatches", schemaPath: "#/properties/mismatches/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs31 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.notes !== undefined) {
                                                                    let data22 = data.notes;
                                                                    const _errs47 = errors;
                                                                    if (errors === _errs47) {
                                                                        if (Array.isArray(data22)) {
                                                                            var valid7 = true;
                                                                            const len1 = data22.length;
                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                const _errs49 = errors;
                                                                                if (typeof data22[i1] !== "string") {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid7 = _errs49 === errors;
                                                                                if (!valid7) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate21.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs47 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.outcome !== undefined) {
                                                                        const _errs51 = errors;
                                                                        if (!(validate22(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs51 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.attempts !== undefined) {
                                                                            let data25 = data.attempts;
                                                                            const _errs52 = errors;
                                                                            if (errors === _errs52) {
                                                                                if (Array.isArray(data25)) {
                                                                                    var valid8 = true;
                                                                                    const len2 = data25.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        let data26 = data25[i2];
                                                                                        const _errs54 = errors;
                                                                                        if (!(((((((((data26 === "passed") || (data26 === "failed")) || (data26 === "known-failing")) || (data26 === "unexpected-pass")) || (data26 === "flaky")) || (data26 === "skipped")) || (data26 === "timeout")) || (data26 === "crashed")) || (data26 === "not-run"))) {
                                                                                            validate21.errors = [{ instancePath: instancePath + "/attempts/" + i2, schemaPath: "#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid8 = _errs54 === errors;
                                                                                        if (!valid8) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs52 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.replay !== undefined) {
                                                                                const _errs56 = errors;
                                                                                if (typeof data.replay !== "string") {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/replay", schemaPath: "#/properties/replay/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs56 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.timings !== undefined) {
                                                                                    let data28 = data.timings;
                                                                                    const _errs58 = errors;
                                                                                    const _errs59 = errors;
                                                                                    if (errors === _errs59) {
                                                                                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                                            let missing3;
                                                                                            if ((data28.durationMs === undefined) && (missing3 = "durationMs")) {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs61 = errors;
                                                                                                for (const key3 in data28) {
                                                                                                    if (!((((key3 === "headersMs") || (key3 === "firstMessageMs")) || (key3 === "lastMessageMs")) || (key3 === "durationMs"))) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs61 === errors) {
                                                                                                    if (data28.headersMs !== undefined) {
                                                                                                        let data29 = data28.headersMs;
                                                                                                        const _errs62 = errors;
                                                                                                        if (errors === _errs62) {
                                                                                                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                if (data29 < 0 || isNaN(data29)) {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/timings/headersMs", schemaPath: "#/$defs/timings/properties/headersMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/timings/headersMs", schemaPath: "#/$defs/timings/properties/headersMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid11 = _errs62 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid11 = true;
                                                                                                    }
                                                                                                    if (valid11) {
                                                                                                        if (data28.firstMessageMs !== undefined) {
                                                                                                            let data30 = data28.firstMessageMs;
                                                                                                            const _errs64 = errors;
                                                                                                            if (errors === _errs64) {
                                                                                                                if ((typeof data30 == "number") && (isFinite(data30))) {
                                                                                                                    if (data30 < 0 || isNaN(data30)) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/timings/firstMessageMs", schemaPath: "#/$defs/timings/properties/firstMessageMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/timings/firstMessageMs", schemaPath: "#/$defs/timings/properties/firstMessageMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid11 = _errs64 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid11 = true;
                                                                                                        }
                                                                                                        if (valid11) {
                                                                                                            if (data28.lastMessageMs !== undefined) {
                                                                                                                let data31 = data28.lastMessageMs;
                                                                                                                const _errs66 = errors;
                                                                                                                if (errors === _errs66) {
                                                                                                                    if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                                        if (data31 < 0 || isNaN(data31)) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/timings/lastMessageMs", schemaPath: "#/$defs/timings/properties/lastMessageMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/timings/lastMessageMs", schemaPath: "#/$defs/timings/properties/lastMessageMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid11 = _errs66 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid11 = true;
                                                                                                            }
                                                                                                            if (valid11) {
                                                                                                                if (data28.durationMs !== undefined) {
                                                                                                                    let data32 = data28.durationMs;
                                                                                                                    const _errs68 = errors;
                                                                                                                    if (errors === _errs68) {
                                                                                                                        if ((typeof data32 == "number") && (isFinite(data32))) {
                                                                                                                            if (data32 < 0 || isNaN(data32)) {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/timings/durationMs", schemaPath: "#/$defs/timings/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/timings/durationMs", schemaPath: "#/$defs/timings/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid11 = _errs68 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid11 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate21.errors = [{ instancePath: instancePath + "/timings", schemaPath: "#/$defs/timings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs58 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="https://github.com/spikard/grpc-fixtures-action/schema/result.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((data.format === undefined) && (missing0 = "format")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.binding === undefined) && (missing0 = "binding"))) || ((data.encoding === undefined) && (missing0 = "encoding"))) || ((data.suite === undefined) && (missing0 = "suite"))) || ((data.server === undefined) && (missing0 = "server"))) || ((data.fixtures === undefined) && (missing0 = "fixtures"))) || ((data.run === undefined) && (missing0 = "run"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.format !== undefined) {
                    const _errs2 = errors;
                    if ("grpc-fixtures-result" !== data.format) {
                        validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "grpc-fixtures-result" }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.version !== undefined) {
                        const _errs3 = errors;
                        if (1 !== data.version) {
                            validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.tool !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.tool !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.binding !== undefined) {
                                let data3 = data.binding;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.encoding !== undefined) {
                                    let data4 = data.encoding;
                                    const _errs8 = errors;
                                    if (!((data4 === "protobuf") || (data4 === "json"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema31.properties.encoding.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.suite !== undefined) {
                                        let data5 = data.suite;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                let missing1;
                                                if (((data5.hash === undefined) && (missing1 = "hash")) || ((data5.fixtures === undefined) && (missing1 = "fixtures"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs11 = errors;
                                                    for (const key1 in data5) {
                                                        if (!((key1 === "hash") || (key1 === "fixtures"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs11 === errors) {
                                                        if (data5.hash !== undefined) {
                                                            let data6 = data5.hash;
                                                            const _errs12 = errors;
                                                            if (errors === _errs12) {
                                                                if (typeof data6 === "string") {
                                                                    if (!pattern4.test(data6)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/suite/hash", schemaPath: "#/properties/suite/properties/hash/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/suite/hash", schemaPath: "#/properties/suite/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs12 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data5.fixtures !== undefined) {
                                                                let data7 = data5.fixtures;
                                                                const _errs14 = errors;
                                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/suite/fixtures", schemaPath: "#/properties/suite/properties/fixtures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs14) {
                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                        if (data7 < 0 || isNaN(data7)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/suite/fixtures", schemaPath: "#/properties/suite/properties/fixtures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid1 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.server !== undefined) {
                                            let data8 = data.server;
                                            const _errs16 = errors;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                    let missing2;
                                                    if ((data8.kind === undefined) && (missing2 = "kind")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/server", schemaPath: "#/$defs/server/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs19 = errors;
                                                        for (const key2 in data8) {
                                                            if (!((key2 === "kind") || (key2 === "failure"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/server", schemaPath: "#/$defs/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs19 === errors) {
                                                            if (data8.kind !== undefined) {
                                                                let data9 = data8.kind;
                                                                const _errs20 = errors;
                                                                if (!(((data9 === "embedded") || (data9 === "command")) || (data9 === "attached"))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/server/kind", schemaPath: "#/$defs/server/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs20 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data8.failure !== undefined) {
                                                                    let data10 = data8.failure;
                                                                    const _errs21 = errors;
                                                                    if (errors === _errs21) {
                                                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                            let missing3;
                                                                            if ((((data10.stage === undefined) && (missing3 = "stage")) || ((data10.message === undefined) && (missing3 = "message"))) || ((data10.log === undefined) && (missing3 = "log"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/server/failure", schemaPath: "#/$defs/server/properties/failure/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs23 = errors;
                                                                                for (const key3 in data10) {
                                                                                    if (!((((key3 === "stage") || (key3 === "message")) || (key3 === "hint")) || (key3 === "log"))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/server/failure", schemaPath: "#/$defs/server/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs23 === errors) {
                                                                                    if (data10.stage !== undefined) {
                                                                                        let data11 = data10.stage;
                                                                                        const _errs24 = errors;
                                                                                        if (!(((data11 === "start") || (data11 === "run")) || (data11 === "stop"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/server/failure/stage", schemaPath: "#/$defs/server/properties/failure/properties/stage/enum", keyword: "enum", params: { allowedValues: schema32.properties.failure.properties.stage.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid4 = _errs24 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                    if (valid4) {
                                                                                        if (data10.message !== undefined) {
                                                                                            const _errs25 = errors;
                                                                                            if (typeof data10.message !== "string") {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/server/failure/message", schemaPath: "#/$defs/server/properties/failure/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid4 = _errs25 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid4 = true;
                                                                                        }
                                                                                        if (valid4) {
                                                                                            if (data10.hint !== undefined) {
                                                                                                const _errs27 = errors;
                                                                                                if (typeof data10.hint !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/server/failure/hint", schemaPath: "#/$defs/server/properties/failure/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid4 = _errs27 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid4 = true;
                                                                                            }
                                                                                            if (valid4) {
                                                                                                if (data10.log !== undefined) {
                                                                                                    let data14 = data10.log;
                                                                                                    const _errs29 = errors;
                                                                                                    if (errors === _errs29) {
                                                                                                        if (Array.isArray(data14)) {
                                                                                                            var valid5 = true;
                                                                                                            const len0 = data14.length;
                                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                const _errs31 = errors;
                                                                                                                if (typeof data14[i0] !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/server/failure/log/" + i0, schemaPath: "#/$defs/server/properties/failure/properties/log/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid5 = _errs31 === errors;
                                                                                                                if (!valid5) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/server/failure/log", schemaPath: "#/$defs/server/properties/failure/properties/log/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid4 = _errs29 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid4 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/server/failure", schemaPath: "#/$defs/server/properties/failure/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/server", schemaPath: "#/$defs/server/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.fixtures !== undefined) {
                                                let data16 = data.fixtures;
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                    if (Array.isArray(data16)) {
                                                        var valid6 = true;
                                                        const len1 = data16.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                            const _errs35 = errors;
                                                            if (!(validate21(data16[i1], { instancePath: instancePath + "/fixtures/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid6 = _errs35 === errors;
                                                            if (!valid6) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs33 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.run !== undefined) {
                                                    let data18 = data.run;
                                                    const _errs36 = errors;
                                                    if (errors === _errs36) {
                                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                            let missing4;
                                                            if ((((data18.startedAt === undefined) && (missing4 = "startedAt")) || ((data18.startMs === undefined) && (missing4 = "startMs"))) || ((data18.durationMs === undefined) && (missing4 = "durationMs"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs38 = errors;
                                                                for (const key4 in data18) {
                                                                    if (!((((key4 === "startedAt") || (key4 === "startMs")) || (key4 === "durationMs")) || (key4 === "address"))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs38 === errors) {
                                                                    if (data18.startedAt !== undefined) {
                                                                        const _errs39 = errors;
                                                                        if (typeof data18.startedAt !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/run/startedAt", schemaPath: "#/properties/run/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid7 = _errs39 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data18.startMs !== undefined) {
                                                                            let data20 = data18.startMs;
                                                                            const _errs41 = errors;
                                                                            if (errors === _errs41) {
                                                                                if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                    if (data20 < 0 || isNaN(data20)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/run/startMs", schemaPath: "#/properties/run/properties/startMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/run/startMs", schemaPath: "#/properties/run/properties/startMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid7 = _errs41 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                            if (data18.durationMs !== undefined) {
                                                                                let data21 = data18.durationMs;
                                                                                const _errs43 = errors;
                                                                                if (errors === _errs43) {
                                                                                    if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                        if (data21 < 0 || isNaN(data21)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/run/durationMs", schemaPath: "#/properties/run/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/run/durationMs", schemaPath: "#/properties/run/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs43 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                            if (valid7) {
                                                                                if (data18.address !== undefined) {
                                                                                    const _errs45 = errors;
                                                                                    if (typeof data18.address !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/run/address", schemaPath: "#/properties/run/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid7 = _errs45 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid7 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs36 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/pipeline/bindingName.js
var bindingName = __webpack_require__(6457);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/json/document.js + 1 modules
var json_document = __webpack_require__(4049);
// EXTERNAL MODULE: ./build/json/scan.js
var scan = __webpack_require__(2622);
;// CONCATENATED MODULE: ./build/pipeline/jsonBytes.js
/** Files of JSON that come from other machines → values. */





/** For more text than this a tree with positions would take gigabytes: it is parsed without. */
const MAX_PLACED = 4 * 1024 * 1024;
/** jsonOf reads JSON from bytes that anybody may have written. Throws UsageError, whose text follows the name of a file. */
function jsonOf(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new settings/* UsageError */.e("is not JSON: it is not UTF-8 text");
    const text = bytes.toString("utf8");
    if (text.length > MAX_PLACED)
        return largeJsonOf(text);
    const parsed = (0,json_document/* parseJson */.q)(text);
    if (parsed.ok)
        return parsed.document.value;
    const { line, column } = parsed.problem.position;
    throw new settings/* UsageError */.e(`is not JSON: line ${line}, column ${column}: ${parsed.problem.message}`);
}
function largeJsonOf(text) {
    if ((0,scan/* scanText */.F)(text).tooDeep !== undefined)
        throw new settings/* UsageError */.e(`is nested deeper than ${scan/* MAX_DEPTH */.l} levels`);
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        throw new settings/* UsageError */.e("is not JSON: was it cut off?");
    }
}
/** schemaError says where a value of ours breaks its schema; its text follows the name of a file. */
function schemaError(errors) {
    const [error] = errors ?? [];
    const where = error === undefined || error.instancePath === "" ? "" : ` at ${(0,quote/* quote */.h)(error.instancePath)}`;
    return new settings/* UsageError */.e(`is not what a run writes${where}: ${error?.message ?? "it breaks the schema"}`);
}

;// CONCATENATED MODULE: ./build/pipeline/resultFiles.js
/** Paths → the result files there, each checked before anything is believed of it: they may come from strangers' forks. */











const MIB = 1024 * 1024;
const resultFiles_MAX_BYTES = 64 * MIB;
const MAX_TOTAL_BYTES = 128 * MIB;
const MAX_FILES = 1000;
const MAX_PROBLEMS = 20;
const FORMAT = "grpc-fixtures-result";
const FORMAT_VERSION = 1;
/**
 * readResultFiles reads the files that are given, and those in the folders that are. Throws UsageError, which names every
 * file that cannot be used, and why.
 */
function readResultFiles(paths, cwd) {
    const found = new Map(paths.flatMap((path) => filesAt(path, cwd)).map((path) => [realPath(path, cwd), path]));
    if (found.size > MAX_FILES) {
        throw new settings/* UsageError */.e(`${found.size} result files are more than the ${MAX_FILES} that are merged`);
    }
    const files = [];
    const problems = [];
    let budget = MAX_TOTAL_BYTES;
    for (const [path, file] of found) {
        try {
            const bytes = bytesOf(path);
            budget -= bytes.length;
            if (budget < 0)
                throw new settings/* UsageError */.e(`is one too many: together they have more than ${MAX_TOTAL_BYTES / MIB} MiB`);
            files.push({ file, path, result: resultOf(jsonOf(bytes)) });
        }
        catch (error) {
            if (!(error instanceof settings/* UsageError */.e))
                throw error;
            problems.push(`${file}: ${error.message}`);
        }
        if (budget < 0)
            break;
    }
    failFor(problems);
    return files;
}
/** failFor throws a UsageError of some problems, a line each; nothing where there are none. */
function failFor(problems) {
    if (problems.length === 0)
        return;
    const rest = problems.length - MAX_PROBLEMS;
    const more = rest > 0 ? [`and ${(0,counted/* counted */.h)(rest, "more problem")}`] : [];
    throw new settings/* UsageError */.e([...problems.slice(0, MAX_PROBLEMS), ...more].join("\n"));
}
/** A file is itself; a folder is what a run left there, or the folders of several runs, as artifacts are downloaded. */
function filesAt(given, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, given);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        throw new settings/* UsageError */.e(`${given} does not exist in ${cwd}: give result files, or folders of runs`);
    if (!stats.isDirectory())
        return [shownPath(path, cwd)];
    const folders = entriesOf(path).filter((entry) => entry.isDirectory());
    const ofRuns = folders.map(({ name }) => (0,external_node_path_.join)(path, name, "results"));
    const places = [[(0,external_node_path_.join)(path, "results")], [path], ofRuns];
    const files = places.map((group) => group.flatMap(jsonFilesIn)).find((group) => group.length > 0);
    if (files !== undefined)
        return files.map((file) => shownPath(file, cwd));
    throw new settings/* UsageError */.e(`${given} holds no result files: give a folder that \`run --output\` wrote, with results/<binding>.json in it`);
}
function jsonFilesIn(folder) {
    const named = entriesOf(folder).filter(({ name }) => name.endsWith(".json"));
    return named.map(({ name }) => (0,external_node_path_.join)(folder, name)).sort();
}
function entriesOf(folder) {
    const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    return stats?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }) : [];
}
function shownPath(path, cwd) {
    return ((0,external_node_path_.relative)(cwd, path) || ".").replaceAll("\\", "/");
}
/** The same file may be meant twice. A link that leads nowhere is told of when it is read. */
function realPath(file, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function bytesOf(path) {
    const read = (0,fixtures_read/* readBytes */.i)(path, resultFiles_MAX_BYTES);
    if (read.ok)
        return read.bytes;
    throw new settings/* UsageError */.e(whyUnread(read));
}
function whyUnread(unread) {
    switch (unread.reason) {
        case "missing":
            return "cannot be read: there is no such file";
        case "denied":
            return "cannot be read: permission denied";
        case "circle":
            return "cannot be read: it is a link that leads in a circle";
        case "irregular":
            return "cannot be read: it is no regular file";
        case "large":
            return `has ${unread.size} bytes, more than the ${resultFiles_MAX_BYTES / MIB} MiB that are read`;
        case "other":
            return `cannot be read: ${unread.message}`;
    }
}
/** resultOf lets a value pass that is a result of this version. */
function resultOf(value) {
    const { format, version } = (0,json_value/* isObject */.G)(value) ? value : {};
    if (format === "grpc-fixtures-report") {
        throw new settings/* UsageError */.e("is a report, which cannot be merged: give the files in results/ beside it");
    }
    if (format !== FORMAT)
        throw new settings/* UsageError */.e("is no result file of grpc-fixtures");
    if (version !== FORMAT_VERSION) {
        throw new settings/* UsageError */.e(`has version ${(0,quote/* quote */.h)(JSON.stringify(version) ?? "none")} of the format, and grpc-fixtures ${build_version/* VERSION */.x} reads version ${FORMAT_VERSION}: use one version of grpc-fixtures for all runs`);
    }
    if (!isResult(value)) {
        throw schemaError(validateBindingResult.errors);
    }
    (0,bindingName/* checkBindingName */.d)(value.binding, "binding");
    if (Number.isNaN(Date.parse(value.run.startedAt))) {
        throw new settings/* UsageError */.e(`is not what a run writes at \`/run/startedAt\`: ${(0,quote/* quote */.h)(value.run.startedAt)} is no time`);
    }
    return value;
}
function isResult(value) {
    return validateBindingResult(value);
}

;// CONCATENATED MODULE: ./build/pipeline/merge.js
/** Result files of several runs → the results that one run of everything would have had. Pure. */









/** Why a fixture has no result. */
const MISSING = "no result file has it: its leg or shard is missing (after runs with --filter, --tag or --category, give `report` the same)";
/** mergeResults joins the legs of each binding. Throws UsageError where they do not belong together. */
function mergeResults(input) {
    const { files, suite, mask } = input;
    // What is of other fixtures has other ids too, which would say nothing new.
    failFor(files.flatMap((file) => foreignness(file, input)));
    failFor([...files.flatMap((file) => unknownFixtures(file, suite)), ...duplicates(files)]);
    const expected = input.bindings.length > 0 ? input.bindings : bindingsIn(files);
    const held = expected.flatMap(({ name }) => {
        const legs = files.filter(({ result }) => result.binding === name).map(({ result }) => result);
        return legs.length === 0 ? [] : [joinLegs(legs, suite.fixtures, mask)];
    });
    const selected = union(input, held);
    const results = expected.map((binding) => {
        const result = held.find((other) => other.binding === binding.name) ?? emptyResult(binding, input);
        return complete(result, selected, mask);
    });
    return { files: files.length, results, held, selected };
}
function bindingsIn(files) {
    const kinds = new Map(files.map(({ result }) => [result.binding, result.server.kind]));
    return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function foreignness({ file, result }, { suite, encoding, bindings }) {
    const problems = [];
    if (result.suite.hash !== suite.hash) {
        problems.push(`${file}: these results are of another fixture set (${shortHash(result.suite.hash)}) than the fixtures here (${shortHash(suite.hash)}): use the same commit and the same fixtures for all`);
    }
    if (result.encoding !== encoding) {
        problems.push(`${file}: these results are of encoding ${result.encoding}, and the report is of ${encoding}: merge each encoding by itself (--encoding)`);
    }
    const names = bindings.map(({ name }) => name);
    if (names.length > 0 && !names.includes(result.binding)) {
        const near = (0,nearest/* nearest */.p)(result.binding, names);
        const hint = near === undefined ? `known: ${(0,shorten/* listOf */.c3)(names, 10)}` : `did you mean \`${near}\`?`;
        problems.push(`${file}: the configuration names no binding \`${result.binding}\`: ${hint}`);
    }
    return problems;
}
function shortHash(hash) {
    return hash.slice(0, "sha256:".length + 12);
}
function unknownFixtures({ file, result }, { fixtures }) {
    const known = new Set(fixtures.map(({ id }) => id));
    const unknown = [...new Set(result.fixtures.map(({ id }) => id).filter((id) => !known.has(id)))];
    return unknown.length === 0
        ? []
        : [`${file}: results of what is no fixture of the suite: ${(0,shorten/* listOf */.c3)(unknown.map(quote/* quote */.h), 5)}`];
}
/** duplicates names the fixtures that a binding has more than once, by the files they are in. */
function duplicates(files) {
    const seen = new Map();
    const twice = new Map();
    for (const { file, result } of files) {
        for (const { id } of result.fixtures) {
            const key = `${result.binding} ${id}`;
            const first = seen.get(key);
            seen.set(key, first ?? file);
            if (first === undefined)
                continue;
            const places = first === file ? `${file} has two results` : `${first} and ${file} both have results`;
            const where = `${places} of \`${result.binding}\``;
            const ids = twice.get(where);
            if (ids === undefined)
                twice.set(where, [id]);
            else
                ids.push(id);
        }
    }
    return [...twice].map(([where, ids]) => `${where}: ${(0,shorten/* listOf */.c3)(ids.map(quote/* quote */.h), 5)}: give each leg once`);
}
function union({ suite, selection }, held) {
    const ids = new Set([
        ...(0,suite_select/* selectFixtures */.hp)(suite.fixtures, selection).map(({ id }) => id),
        ...held.flatMap(({ fixtures }) => fixtures.map(({ id }) => id)),
    ]);
    return suite.fixtures.filter(({ id }) => ids.has(id));
}
/** A binding of which nothing came: as if its run had begun with the others'. */
function emptyResult({ name, kind }, { files, suite, encoding }) {
    const startedAt = earliest(files.map(({ result }) => result.run));
    return {
        format: "grpc-fixtures-result",
        version: 1,
        tool: build_version/* VERSION */.x,
        binding: name,
        encoding,
        suite: { hash: suite.hash, fixtures: suite.files },
        server: { kind },
        fixtures: [],
        run: { startedAt, startMs: 0, durationMs: 0 },
    };
}
function complete(result, selected, mask) {
    const held = new Map(result.fixtures.map((fixture) => [fixture.id, fixture]));
    return { ...result, fixtures: selected.map((fixture) => held.get(fixture.id) ?? missing(fixture, mask)) };
}
function missing(fixture, mask) {
    const kind = (0,context/* fixtureContext */.R)(fixture).method?.kind;
    return (0,record/* fixtureResult */.n)(fixture, { verdict: "not-run", reason: MISSING, ...(kind === undefined ? {} : { kind }) }, mask);
}

// EXTERNAL MODULE: ./build/pipeline/outputs.js + 13 modules
var pipeline_outputs = __webpack_require__(2037);
// EXTERNAL MODULE: ./build/pipeline/validate.js + 15 modules
var validate = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/pipeline/wholeReport.js + 6 modules
var wholeReport = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/pipeline/report.js
/** The job after the matrix: result files of several runs → one verdict and report. */











/**
 * executeReport merges the result files and decides as a run of everything would have. Rejects with UsageError where they
 * cannot be used or do not belong together, and as executeRun does for fixtures and the output folder.
 */
async function executeReport(settings, context) {
    const { config, cwd, encoding, selection, sources } = settings;
    const files = readResultFiles(sources, cwd);
    const known = legCoverage(files);
    const { suite, findings, mask } = await (0,validate/* validateFixtures */.$)(settings, context.environment);
    const bindings = config.bindings.map(({ name, server }) => ({ name, kind: server.kind }));
    const now = (context.now ?? Date.now)();
    const excuses = (0,pipeline_excuses/* excusesOf */.Y3)(settings, { suite, mask, now });
    const merged = excused(mergeResults({ files, suite, encoding, bindings, selection, mask }), excuses);
    const folder = settings.output === undefined ? undefined : (0,external_node_path_.resolve)(cwd, settings.output);
    if (folder !== undefined)
        refuseSource(folder, files);
    const outputs = folder === undefined ? undefined : await (0,pipeline_outputs/* prepareOutputs */.a)(folder);
    const { selected, results } = merged;
    const withMatrix = outputs !== undefined;
    const problems = await (0,pipeline_excuses/* entryProblems */.VF)(settings, excuses, results, now);
    const coverage = await (0,configuredCoverage/* configuredCoverage */.R)(settings, { environment: context.environment, mask }, known);
    const report = (0,wholeReport/* wholeReport */.w)(settings, {
        suite,
        findings,
        selection,
        selected,
        results,
        problems,
        ...(coverage === undefined ? {} : { coverage }),
        withMatrix,
    });
    context.onReport?.(report, merged);
    if (outputs === undefined)
        return { ...merged, report };
    await (0,pipeline_outputs/* writeOutputs */.K)(outputs, report, merged.held);
    return { ...merged, report, outputs };
}
/** Whatever the files say of what was known beforehand, the configuration here decides. */
function excused(merged, excuses) {
    const [results, held] = [(0,pipeline_excuses/* excuseResults */.Mc)(excuses, merged.results), (0,pipeline_excuses/* excuseResults */.Mc)(excuses, merged.held)];
    return { ...merged, results, held };
}
/** What an output folder holds of earlier runs is removed: these are the results that are being merged. */
function refuseSource(folder, files) {
    const results = (0,external_node_path_.join)(folder, "results");
    const place = (0,external_node_fs_.existsSync)(results) ? (0,external_node_fs_.realpathSync)(results) : results;
    const inside = files.find(({ path }) => (0,external_node_path_.dirname)(path) === place);
    if (inside === undefined)
        return;
    throw new settings/* UsageError */.e(`--output: ${inside.file} is one of the results to merge, and would be replaced: choose another folder`);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/cli/configuration.js
var configuration = __webpack_require__(71);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/cli/reportText.js
var reportText = __webpack_require__(6636);
;// CONCATENATED MODULE: ./build/cli/report.js







async function reportCommand(sources, options, context) {
    const { settings, notice } = await (0,configuration/* configure */.j)(options.fixtures ?? [], options, context);
    const say = (text) => context.errors.write(`${(0,report_escape/* escapeTerminal */.en)(text)}\n`);
    if (notice !== undefined)
        say(notice);
    const { output } = options;
    const { report } = await executeReport({
        ...settings,
        sources,
        selection: (0,cli_options/* chosenBy */.mD)(options),
        ...(options.coverage === false ? { coverage: { enabled: false } } : {}),
        ...(options.allowFlaky === true ? { flakyAllowed: true } : {}),
        ...(output === undefined ? {} : { output }),
    }, {
        environment: context.environment,
        onReport(made, merged) {
            if (options.format === "console")
                say(mergedSentence(made, merged));
            context.output.write((0,reportText/* reportText */.U)(made, options, context));
        },
    });
    return report.result === "passed" ? cli_context/* EXIT */.d.passed : cli_context/* EXIT */.d.failed;
}
/** What was counted: after a run with filters that is not the whole suite. */
function mergedSentence({ suite }, { files, held }) {
    const from = `${(0,counted/* counted */.h)(files, "result file")} of ${(0,counted/* counted */.h)(held.length, "binding")}`;
    return `merged ${from}: ${suite.selected} of ${(0,counted/* counted */.h)(suite.fixtures, "fixture")} selected`;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ isCalendarDay),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
/** Days as people write them in a file: `2027-01-01`. A day begins and ends in UTC, alike on every machine. */
const DAY_MS = 86_400_000;
/** dayOf is the day of a time in milliseconds since the epoch. */
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, "2027-01-01".length);
}
/** isCalendarDay tells a day that there is from one such as 2027-02-30. */
function isCalendarDay(text) {
    const ms = Date.parse(`${text}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && dayOf(ms) === text;
}
/** daysAfter is the day so many days after another. */
function daysAfter(day, days) {
    return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}


/***/ })

};
