export const id = 844;
export const ids = [844,246];
export const modules = {

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1766);
/** What is wrong at some place of a configuration, in words. */

const MAX_QUOTED = 120;
const LISTS = ["fixtures", "command", "accepted-differences", "known-failing", "report", "exclude", "base"];
/** quote shows a text of the file, cut where it is long. */
function quote(text) {
    return `\`${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text}\``;
}
/** nameOf is what a person calls the place: `bindings.python.server.command[2]`. */
function nameOf(path) {
    if (path.length === 0)
        return "the configuration";
    const segments = path.map((segment, index) => {
        const inList = LISTS.includes(path[index - 1] ?? "") && /^\d+$/.test(segment);
        return inList ? `[${segment}]` : `.${segment}`;
    });
    return quote(segments.join("").slice(1));
}
/** valueAt is the value a path leads to. */
function valueAt(root, path) {
    let value = root;
    for (const segment of path) {
        if (Array.isArray(value))
            value = value[Number(segment)];
        else
            value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
    }
    return value;
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   S: () => (/* binding */ TOO_MANY_VALUES)
/* harmony export */ });
/** More values than this are refused, aliases counted for what they stand for: a few lines of them can stand for billions. */
const MAX_VALUES = 10_000;
const TOO_MANY_VALUES = `more than ${MAX_VALUES} values: that is no configuration`;


/***/ }),

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/build.js
var build = __webpack_require__(3351);
// EXTERNAL MODULE: ./build/config/errors.js
var errors = __webpack_require__(2356);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/generated/validate-config.js
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const func2 = ucs2length["default"] ?? ucs2length;
"use strict";
const validateConfigSpec = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/config.schema.json", "title": "ConfigSpec", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "fixtures": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }] }, "encoding": { "enum": ["protobuf", "json"], "default": "protobuf" }, "timeout": { "$ref": "#/$defs/duration", "default": "10s" }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 256, "default": 16 }, "rules": { "title": "RulesSpec", "type": "object", "propertyNames": { "type": "string", "enum": ["file-unreadable", "file-size", "json-syntax", "duplicate-key", "integer-precision", "schema", "unknown-key", "category", "tags", "schema-file", "identifier", "name-duplicate", "json-name-clash", "type-unknown", "field-number-duplicate", "field-number-range", "enum-zero", "oneof", "service-unknown", "method-unknown", "category-mode", "timeout", "request-shape", "response-shape", "client", "request-value", "response-value", "matcher", "value-unknown-field", "required-missing", "generator", "status-unknown", "status-mismatch", "details", "unreachable-message", "nothing-expected", "metadata-key", "metadata-forbidden", "metadata-ignored", "metadata-binary", "file-name", "number-range", "duplicate-number", "duplicate-name", "ambiguous-call"] }, "additionalProperties": { "enum": ["error", "warn", "off"] } }, "minimum-fixtures": { "type": "integer", "minimum": 1 }, "parity": { "enum": ["usual", "strict"], "default": "usual" }, "flaky": { "enum": ["red", "allowed"], "default": "red" }, "accepted-differences": { "type": "array", "items": { "$ref": "#/$defs/acceptedDifference" } }, "coverage": { "title": "CoverageSpec", "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/percentage" }, { "$ref": "#/$defs/languageCoverage" }] } }, "bindings": { "title": "BindingsSpec", "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "additionalProperties": { "$ref": "#/$defs/binding" } } }, "$defs": { "percentage": { "type": "number", "minimum": 0, "maximum": 100 }, "coverageFiles": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }] }, "coverageMinimum": { "anyOf": [{ "$ref": "#/$defs/percentage" }, { "title": "CoverageMinimumSpec", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "lines": { "$ref": "#/$defs/percentage" }, "statements": { "$ref": "#/$defs/percentage" }, "branches": { "$ref": "#/$defs/percentage" }, "functions": { "$ref": "#/$defs/percentage" } } }] }, "coverageExclude": { "type": "array", "items": { "$ref": "#/$defs/text" } }, "noDecrease": { "default": false, "anyOf": [{ "type": "boolean" }, { "title": "NoDecreaseSpec", "type": "object", "required": ["tolerance"], "additionalProperties": false, "properties": { "tolerance": { "$ref": "#/$defs/percentage" } } }] }, "languageCoverage": { "title": "LanguageCoverageSpec", "type": "object", "additionalProperties": false, "properties": { "report": { "$ref": "#/$defs/coverageFiles" }, "minimum": { "$ref": "#/$defs/coverageMinimum" }, "exclude": { "$ref": "#/$defs/coverageExclude" }, "no-decrease": { "$ref": "#/$defs/noDecrease" }, "changed-lines": { "$ref": "#/$defs/percentage" }, "base": { "$ref": "#/$defs/coverageFiles" } } }, "bindingCoverage": { "title": "BindingCoverageSpec", "type": "object", "additionalProperties": false, "properties": { "language": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "report": { "$ref": "#/$defs/coverageFiles" }, "minimum": { "$ref": "#/$defs/coverageMinimum" }, "exclude": { "$ref": "#/$defs/coverageExclude" }, "no-decrease": { "$ref": "#/$defs/noDecrease" }, "changed-lines": { "$ref": "#/$defs/percentage" }, "base": { "$ref": "#/$defs/coverageFiles" } } }, "text": { "type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$" }, "duration": { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" }, "binding": { "title": "BindingSpec", "type": "object", "required": ["server"], "additionalProperties": false, "properties": { "server": { "$ref": "#/$defs/server" }, "coverage": { "$ref": "#/$defs/bindingCoverage" }, "known-failing": { "type": "array", "items": { "$ref": "#/$defs/knownFailing" } } } }, "server": { "title": "ServerSpec", "type": "object", "additionalProperties": false, "properties": { "command": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\u0000]*$" } }] }, "cwd": { "$ref": "#/$defs/text" }, "env": { "title": "EnvSpec", "type": "object", "propertyNames": { "type": "string", "pattern": "^[^=\\u0000]+$" }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$" } }, "address": { "type": "string", "maxLength": 300, "pattern": "^(unix:[^\\u0000]+|[^\\s:/\\[\\]]+:[0-9]{1,5}|\\[[0-9A-Fa-f:.]+\\]:[0-9]{1,5})$" }, "ready": { "$ref": "#/$defs/ready" }, "start-timeout": { "$ref": "#/$defs/duration", "default": "30s" }, "stop-timeout": { "$ref": "#/$defs/duration", "default": "5s" }, "tls": { "$ref": "#/$defs/tls" } }, "oneOf": [{ "required": ["command"], "properties": { "command": true } }, { "required": ["address"], "properties": { "address": true } }], "dependentSchemas": { "address": { "properties": { "cwd": false, "env": false, "stop-timeout": false, "ready": { "enum": ["grpc", "health", "tcp"] } } } } }, "ready": { "default": "grpc", "anyOf": [{ "type": "string", "enum": ["grpc", "health", "tcp"] }, { "title": "ReadyLogSpec", "type": "object", "required": ["log"], "additionalProperties": false, "properties": { "log": { "type": "string", "minLength": 1, "maxLength": 1000 } } }] }, "tls": { "anyOf": [{ "type": "boolean" }, { "title": "TlsSpec", "type": "object", "additionalProperties": false, "properties": { "ca": { "$ref": "#/$defs/text" }, "certificate": { "$ref": "#/$defs/text" }, "key": { "$ref": "#/$defs/text" }, "server-name": { "$ref": "#/$defs/text" } } }] }, "knownFailing": { "title": "KnownFailingSpec", "type": "object", "required": ["fixture", "reason"], "additionalProperties": false, "properties": { "fixture": { "$ref": "#/$defs/text" }, "reason": { "$ref": "#/$defs/text" }, "issue": { "$ref": "#/$defs/text" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "mismatch": { "$ref": "#/$defs/text" }, "encoding": { "enum": ["protobuf", "json"] } } }, "acceptedDifference": { "title": "AcceptedDifferenceSpec", "type": "object", "required": ["fixture", "reason"], "additionalProperties": false, "properties": { "fixture": { "$ref": "#/$defs/text" }, "bindings": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }, "reason": { "$ref": "#/$defs/text" } } } } };
const schema32 = { "type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$" };
const schema34 = { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" };
const schema39 = { "type": "number", "minimum": 0, "maximum": 100 };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m)$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
const schema35 = { "title": "AcceptedDifferenceSpec", "type": "object", "required": ["fixture", "reason"], "additionalProperties": false, "properties": { "fixture": { "$ref": "#/$defs/text" }, "bindings": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }, "reason": { "$ref": "#/$defs/text" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fixture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixture" }, message: "must have required property '" + "fixture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "fixture") || (key0 === "bindings")) || (key0 === "reason"))) {
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
    if (data.fixture !== undefined) {
        let data0 = data.fixture;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err4 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err5 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.bindings !== undefined) {
        let data1 = data.bindings;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err6 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 === "string") {
                    if (func2(data2) < 1) {
                        const err7 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (!pattern4.test(data2)) {
                        const err8 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
                    const err9 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err10 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        let data3 = data.reason;
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (!pattern4.test(data3)) {
                const err12 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err13 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "title": "LanguageCoverageSpec", "type": "object", "additionalProperties": false, "properties": { "report": { "$ref": "#/$defs/coverageFiles" }, "minimum": { "$ref": "#/$defs/coverageMinimum" }, "exclude": { "$ref": "#/$defs/coverageExclude" }, "no-decrease": { "$ref": "#/$defs/noDecrease" }, "changed-lines": { "$ref": "#/$defs/percentage" }, "base": { "$ref": "#/$defs/coverageFiles" } } };
const schema41 = { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/text" } }] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data === "string") {
    if (func2(data) < 1) {
        const err0 = { instancePath, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!pattern4.test(data)) {
        const err1 = { instancePath, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
    const err2 = { instancePath, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs4 = errors; if (Array.isArray(data)) {
    if (data.length < 1) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} var _valid0 = _errs4 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var items0 = true;
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate24.errors = vErrors; evaluated0.items = items0; return errors === 0; }
validate24.evaluated = { "dynamicProps": false, "dynamicItems": true };
const schema44 = { "anyOf": [{ "$ref": "#/$defs/percentage" }, { "title": "CoverageMinimumSpec", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "lines": { "$ref": "#/$defs/percentage" }, "statements": { "$ref": "#/$defs/percentage" }, "branches": { "$ref": "#/$defs/percentage" }, "functions": { "$ref": "#/$defs/percentage" } } }] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data > 100 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
    const err2 = { instancePath, schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs4 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "lines") || (key0 === "statements")) || (key0 === "branches")) || (key0 === "functions"))) {
            const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.lines !== undefined) {
        let data0 = data.lines;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/lines", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err6 = { instancePath: instancePath + "/lines", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err7 = { instancePath: instancePath + "/lines", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.statements !== undefined) {
        let data1 = data.statements;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 100 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/statements", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
                const err9 = { instancePath: instancePath + "/statements", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err10 = { instancePath: instancePath + "/statements", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.branches !== undefined) {
        let data2 = data.branches;
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 100 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/branches", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
                const err12 = { instancePath: instancePath + "/branches", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err13 = { instancePath: instancePath + "/branches", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.functions !== undefined) {
        let data3 = data.functions;
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 100 || isNaN(data3)) {
                const err14 = { instancePath: instancePath + "/functions", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err15 = { instancePath: instancePath + "/functions", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/functions", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} var _valid0 = _errs4 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var props0 = true;
} if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate26.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate26.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema50 = { "type": "array", "items": { "$ref": "#/$defs/text" } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema52 = { "default": false, "anyOf": [{ "type": "boolean" }, { "title": "NoDecreaseSpec", "type": "object", "required": ["tolerance"], "additionalProperties": false, "properties": { "tolerance": { "$ref": "#/$defs/percentage" } } }] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tolerance === undefined) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "tolerance" }, message: "must have required property '" + "tolerance" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(key0 === "tolerance")) {
            const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.tolerance !== undefined) {
        let data0 = data.tolerance;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/tolerance", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0 < 0 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/tolerance", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err5 = { instancePath: instancePath + "/tolerance", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var props0 = true;
} if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate30.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate30.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((((key0 === "report") || (key0 === "minimum")) || (key0 === "exclude")) || (key0 === "no-decrease")) || (key0 === "changed-lines")) || (key0 === "base"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        if (!(validate24(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
    if (data.minimum !== undefined) {
        if (!(validate26(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
        }
    }
    if (data.exclude !== undefined) {
        if (!(validate28(data.exclude, { instancePath: instancePath + "/exclude", parentData: data, parentDataProperty: "exclude", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
    if (data["no-decrease"] !== undefined) {
        if (!(validate30(data["no-decrease"], { instancePath: instancePath + "/no-decrease", parentData: data, parentDataProperty: "no-decrease", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
        }
    }
    if (data["changed-lines"] !== undefined) {
        let data4 = data["changed-lines"];
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 100 || isNaN(data4)) {
                const err1 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
                const err2 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.base !== undefined) {
        if (!(validate24(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "title": "BindingSpec", "type": "object", "required": ["server"], "additionalProperties": false, "properties": { "server": { "$ref": "#/$defs/server" }, "coverage": { "$ref": "#/$defs/bindingCoverage" }, "known-failing": { "type": "array", "items": { "$ref": "#/$defs/knownFailing" } } } };
const schema56 = { "title": "ServerSpec", "type": "object", "additionalProperties": false, "properties": { "command": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\u0000]*$" } }] }, "cwd": { "$ref": "#/$defs/text" }, "env": { "title": "EnvSpec", "type": "object", "propertyNames": { "type": "string", "pattern": "^[^=\\u0000]+$" }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$" } }, "address": { "type": "string", "maxLength": 300, "pattern": "^(unix:[^\\u0000]+|[^\\s:/\\[\\]]+:[0-9]{1,5}|\\[[0-9A-Fa-f:.]+\\]:[0-9]{1,5})$" }, "ready": { "$ref": "#/$defs/ready" }, "start-timeout": { "$ref": "#/$defs/duration", "default": "30s" }, "stop-timeout": { "$ref": "#/$defs/duration", "default": "5s" }, "tls": { "$ref": "#/$defs/tls" } }, "oneOf": [{ "required": ["command"], "properties": { "command": true } }, { "required": ["address"], "properties": { "address": true } }], "dependentSchemas": { "address": { "properties": { "cwd": false, "env": false, "stop-timeout": false, "ready": { "enum": ["grpc", "health", "tcp"] } } } } };
const schema59 = { "default": "grpc", "anyOf": [{ "type": "string", "enum": ["grpc", "health", "tcp"] }, { "title": "ReadyLogSpec", "type": "object", "required": ["log"], "additionalProperties": false, "properties": { "log": { "type": "string", "minLength": 1, "maxLength": 1000 } } }] };
const pattern18 = new RegExp("^[^=\\u0000]+$", "u");
const pattern20 = new RegExp("^(unix:[^\\u0000]+|[^\\s:/\\[\\]]+:[0-9]{1,5}|\\[[0-9A-Fa-f:.]+\\]:[0-9]{1,5})$", "u");
const schema62 = { "anyOf": [{ "type": "boolean" }, { "title": "TlsSpec", "type": "object", "additionalProperties": false, "properties": { "ca": { "$ref": "#/$defs/text" }, "certificate": { "$ref": "#/$defs/text" }, "key": { "$ref": "#/$defs/text" }, "server-name": { "$ref": "#/$defs/text" } } }] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((key0 === "ca") || (key0 === "certificate")) || (key0 === "key")) || (key0 === "server-name"))) {
            const err1 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.ca !== undefined) {
        let data0 = data.ca;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err2 = { instancePath: instancePath + "/ca", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err3 = { instancePath: instancePath + "/ca", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/ca", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.certificate !== undefined) {
        let data1 = data.certificate;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern4.test(data1)) {
                const err6 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err7 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.key !== undefined) {
        let data2 = data.key;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err8 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!pattern4.test(data2)) {
                const err9 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err10 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data["server-name"] !== undefined) {
        let data3 = data["server-name"];
        if (typeof data3 === "string") {
            if (func2(data3) < 1) {
                const err11 = { instancePath: instancePath + "/server-name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (!pattern4.test(data3)) {
                const err12 = { instancePath: instancePath + "/server-name", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err13 = { instancePath: instancePath + "/server-name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    const err14 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var props0 = true;
} if (!valid0) {
    const err15 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate36.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate36.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; let valid0 = false; let passing0 = null; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === undefined) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.command = true;
} const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === undefined) {
        const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property '" + "address" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs3 === errors; if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
}
else {
    if (_valid0) {
        valid0 = true;
        passing0 = 1;
        if (props0 !== true) {
            props0 = props0 || {};
            props0.address = true;
        }
    }
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!((((((((key0 === "command") || (key0 === "cwd")) || (key0 === "env")) || (key0 === "address")) || (key0 === "ready")) || (key0 === "start-timeout")) || (key0 === "stop-timeout")) || (key0 === "tls"))) {
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
    if (data.command !== undefined) {
        let data0 = data.command;
        const _errs6 = errors;
        let valid2 = false;
        const _errs7 = errors;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err4 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err5 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err6 = { instancePath: instancePath + "/command", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs7 === errors;
        valid2 = valid2 || _valid1;
        const _errs10 = errors;
        if (Array.isArray(data0)) {
            if (data0.length < 1) {
                const err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (!pattern4.test(data1)) {
                        const err8 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
                    const err9 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err10 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
            const err11 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.cwd !== undefined) {
        let data2 = data.cwd;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err12 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (!pattern4.test(data2)) {
                const err13 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.env !== undefined) {
        let data3 = data.env;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
                const _errs19 = errors;
                if (typeof key1 === "string") {
                    if (!pattern18.test(key1)) {
                        const err15 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^=\\u0000]+$" }, message: "must match pattern \"" + "^[^=\\u0000]+$" + "\"", propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                var valid7 = _errs19 === errors;
                if (!valid7) {
                    const err17 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            for (const key2 in data3) {
                let data4 = data3[key2];
                if (typeof data4 === "string") {
                    if (!pattern4.test(data4)) {
                        const err18 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
                    const err19 = { instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err20 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.address !== undefined) {
        let data5 = data.address;
        if (typeof data5 === "string") {
            if (func2(data5) > 300) {
                const err21 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!pattern20.test(data5)) {
                const err22 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/pattern", keyword: "pattern", params: { pattern: "^(unix:[^\\u0000]+|[^\\s:/\\[\\]]+:[0-9]{1,5}|\\[[0-9A-Fa-f:.]+\\]:[0-9]{1,5})$" }, message: "must match pattern \"" + "^(unix:[^\\u0000]+|[^\\s:/\\[\\]]+:[0-9]{1,5}|\\[[0-9A-Fa-f:.]+\\]:[0-9]{1,5})$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.ready !== undefined) {
        let data6 = data.ready;
        const _errs28 = errors;
        let valid10 = false;
        const _errs29 = errors;
        if (typeof data6 !== "string") {
            const err24 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (!(((data6 === "grpc") || (data6 === "health")) || (data6 === "tcp"))) {
            const err25 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema59.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        var _valid2 = _errs29 === errors;
        valid10 = valid10 || _valid2;
        const _errs31 = errors;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.log === undefined) {
                const err26 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf/1/required", keyword: "required", params: { missingProperty: "log" }, message: "must have required property '" + "log" + "'" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            for (const key3 in data6) {
                if (!(key3 === "log")) {
                    const err27 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data6.log !== undefined) {
                let data7 = data6.log;
                if (typeof data7 === "string") {
                    if (func2(data7) > 1000) {
                        const err28 = { instancePath: instancePath + "/ready/log", schemaPath: "#/$defs/ready/anyOf/1/properties/log/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (func2(data7) < 1) {
                        const err29 = { instancePath: instancePath + "/ready/log", schemaPath: "#/$defs/ready/anyOf/1/properties/log/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/ready/log", schemaPath: "#/$defs/ready/anyOf/1/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
        }
        else {
            const err31 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        var _valid2 = _errs31 === errors;
        valid10 = valid10 || _valid2;
        if (!valid10) {
            const err32 = { instancePath: instancePath + "/ready", schemaPath: "#/$defs/ready/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
        else {
            errors = _errs28;
            if (vErrors !== null) {
                if (_errs28) {
                    vErrors.length = _errs28;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data["start-timeout"] !== undefined) {
        let data8 = data["start-timeout"];
        if (typeof data8 === "string") {
            if (!pattern6.test(data8)) {
                const err33 = { instancePath: instancePath + "/start-timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/start-timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data["stop-timeout"] !== undefined) {
        let data9 = data["stop-timeout"];
        if (typeof data9 === "string") {
            if (!pattern6.test(data9)) {
                const err35 = { instancePath: instancePath + "/stop-timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        else {
            const err36 = { instancePath: instancePath + "/stop-timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    if (data.tls !== undefined) {
        if (!(validate36(data.tls, { instancePath: instancePath + "/tls", parentData: data, parentDataProperty: "tls", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
        }
    }
    if (data.address !== undefined) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.cwd !== undefined) {
                const err37 = { instancePath: instancePath + "/cwd", schemaPath: "#/dependentSchemas/address/properties/cwd/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if (data.env !== undefined) {
                const err38 = { instancePath: instancePath + "/env", schemaPath: "#/dependentSchemas/address/properties/env/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if (data["stop-timeout"] !== undefined) {
                const err39 = { instancePath: instancePath + "/stop-timeout", schemaPath: "#/dependentSchemas/address/properties/stop-timeout/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (data.ready !== undefined) {
                let data14 = data.ready;
                if (!(((data14 === "grpc") || (data14 === "health")) || (data14 === "tcp"))) {
                    const err40 = { instancePath: instancePath + "/ready", schemaPath: "#/dependentSchemas/address/properties/ready/enum", keyword: "enum", params: { allowedValues: schema56.dependentSchemas.address.properties.ready.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
    }
}
else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err41];
    }
    else {
        vErrors.push(err41);
    }
    errors++;
} validate35.errors = vErrors; return errors === 0; }
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "title": "BindingCoverageSpec", "type": "object", "additionalProperties": false, "properties": { "language": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, "report": { "$ref": "#/$defs/coverageFiles" }, "minimum": { "$ref": "#/$defs/coverageMinimum" }, "exclude": { "$ref": "#/$defs/coverageExclude" }, "no-decrease": { "$ref": "#/$defs/noDecrease" }, "changed-lines": { "$ref": "#/$defs/percentage" }, "base": { "$ref": "#/$defs/coverageFiles" } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((((key0 === "language") || (key0 === "report")) || (key0 === "minimum")) || (key0 === "exclude")) || (key0 === "no-decrease")) || (key0 === "changed-lines")) || (key0 === "base"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.language !== undefined) {
        let data0 = data.language;
        if (typeof data0 === "string") {
            if (!pattern10.test(data0)) {
                const err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" + "\"" };
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
            const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        if (!(validate24(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
    }
    if (data.minimum !== undefined) {
        if (!(validate26(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
        }
    }
    if (data.exclude !== undefined) {
        if (!(validate28(data.exclude, { instancePath: instancePath + "/exclude", parentData: data, parentDataProperty: "exclude", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
    if (data["no-decrease"] !== undefined) {
        if (!(validate30(data["no-decrease"], { instancePath: instancePath + "/no-decrease", parentData: data, parentDataProperty: "no-decrease", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
        }
    }
    if (data["changed-lines"] !== undefined) {
        let data5 = data["changed-lines"];
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 100 || isNaN(data5)) {
                const err3 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err4 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err5 = { instancePath: instancePath + "/changed-lines", schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.base !== undefined) {
        if (!(validate24(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
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
} validate39.errors = vErrors; return errors === 0; }
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "title": "KnownFailingSpec", "type": "object", "required": ["fixture", "reason"], "additionalProperties": false, "properties": { "fixture": { "$ref": "#/$defs/text" }, "reason": { "$ref": "#/$defs/text" }, "issue": { "$ref": "#/$defs/text" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "mismatch": { "$ref": "#/$defs/text" }, "encoding": { "enum": ["protobuf", "json"] } } };
const pattern31 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate46.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fixture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixture" }, message: "must have required property '" + "fixture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "fixture") || (key0 === "reason")) || (key0 === "issue")) || (key0 === "expires")) || (key0 === "mismatch")) || (key0 === "encoding"))) {
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
    if (data.fixture !== undefined) {
        let data0 = data.fixture;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!pattern4.test(data0)) {
                const err4 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err5 = { instancePath: instancePath + "/fixture", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        let data1 = data.reason;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!pattern4.test(data1)) {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.issue !== undefined) {
        let data2 = data.issue;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err9 = { instancePath: instancePath + "/issue", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!pattern4.test(data2)) {
                const err10 = { instancePath: instancePath + "/issue", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err11 = { instancePath: instancePath + "/issue", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.expires !== undefined) {
        let data3 = data.expires;
        if (typeof data3 === "string") {
            if (!pattern31.test(data3)) {
                const err12 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
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
            const err13 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.mismatch !== undefined) {
        let data4 = data.mismatch;
        if (typeof data4 === "string") {
            if (func2(data4) < 1) {
                const err14 = { instancePath: instancePath + "/mismatch", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (!pattern4.test(data4)) {
                const err15 = { instancePath: instancePath + "/mismatch", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/mismatch", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data.encoding !== undefined) {
        let data5 = data.encoding;
        if (!((data5 === "protobuf") || (data5 === "json"))) {
            const err17 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema69.properties.encoding.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
}
else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err18];
    }
    else {
        vErrors.push(err18);
    }
    errors++;
} validate46.errors = vErrors; return errors === 0; }
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.server === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "server") || (key0 === "coverage")) || (key0 === "known-failing"))) {
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
    if (data.server !== undefined) {
        if (!(validate35(data.server, { instancePath: instancePath + "/server", parentData: data, parentDataProperty: "server", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
        }
    }
    if (data.coverage !== undefined) {
        if (!(validate39(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
        }
    }
    if (data["known-failing"] !== undefined) {
        let data2 = data["known-failing"];
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate46(data2[i0], { instancePath: instancePath + "/known-failing/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/known-failing", schemaPath: "#/properties/known-failing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="https://github.com/spikard/grpc-fixtures-action/schema/config.schema.json" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(func1.call(schema31.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (typeof data.$schema !== "string") {
            const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.fixtures !== undefined) {
        let data1 = data.fixtures;
        const _errs5 = errors;
        let valid1 = false;
        const _errs6 = errors;
        if (typeof data1 === "string") {
            if (func2(data1) < 1) {
                const err2 = { instancePath: instancePath + "/fixtures", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!pattern4.test(data1)) {
                const err3 = { instancePath: instancePath + "/fixtures", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
            const err4 = { instancePath: instancePath + "/fixtures", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
        const _errs9 = errors;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err5 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
                if (typeof data2 === "string") {
                    if (func2(data2) < 1) {
                        const err6 = { instancePath: instancePath + "/fixtures/" + i0, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (!pattern4.test(data2)) {
                        const err7 = { instancePath: instancePath + "/fixtures/" + i0, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: "must match pattern \"" + "^[^\\u0000]*$" + "\"" };
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
                    const err8 = { instancePath: instancePath + "/fixtures/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            const err9 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err10 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        else {
            errors = _errs5;
            if (vErrors !== null) {
                if (_errs5) {
                    vErrors.length = _errs5;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.encoding !== undefined) {
        let data3 = data.encoding;
        if (!((data3 === "protobuf") || (data3 === "json"))) {
            const err11 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema31.properties.encoding.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.timeout !== undefined) {
        let data4 = data.timeout;
        if (typeof data4 === "string") {
            if (!pattern6.test(data4)) {
                const err12 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)?(ms|s|m)$" + "\"" };
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
            const err13 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.concurrency !== undefined) {
        let data5 = data.concurrency;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err14 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 256 || isNaN(data5)) {
                const err15 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
                const err16 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
    if (data.rules !== undefined) {
        let data6 = data.rules;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
                const _errs22 = errors;
                if (typeof key1 !== "string") {
                    const err17 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (!(((((((((((((((((((((((((((((((((((((((((((((key1 === "file-unreadable") || (key1 === "file-size")) || (key1 === "json-syntax")) || (key1 === "duplicate-key")) || (key1 === "integer-precision")) || (key1 === "schema")) || (key1 === "unknown-key")) || (key1 === "category")) || (key1 === "tags")) || (key1 === "schema-file")) || (key1 === "identifier")) || (key1 === "name-duplicate")) || (key1 === "json-name-clash")) || (key1 === "type-unknown")) || (key1 === "field-number-duplicate")) || (key1 === "field-number-range")) || (key1 === "enum-zero")) || (key1 === "oneof")) || (key1 === "service-unknown")) || (key1 === "method-unknown")) || (key1 === "category-mode")) || (key1 === "timeout")) || (key1 === "request-shape")) || (key1 === "response-shape")) || (key1 === "client")) || (key1 === "request-value")) || (key1 === "response-value")) || (key1 === "matcher")) || (key1 === "value-unknown-field")) || (key1 === "required-missing")) || (key1 === "generator")) || (key1 === "status-unknown")) || (key1 === "status-mismatch")) || (key1 === "details")) || (key1 === "unreachable-message")) || (key1 === "nothing-expected")) || (key1 === "metadata-key")) || (key1 === "metadata-forbidden")) || (key1 === "metadata-ignored")) || (key1 === "metadata-binary")) || (key1 === "file-name")) || (key1 === "number-range")) || (key1 === "duplicate-number")) || (key1 === "duplicate-name")) || (key1 === "ambiguous-call"))) {
                    const err18 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key1 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                var valid7 = _errs22 === errors;
                if (!valid7) {
                    const err19 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            for (const key2 in data6) {
                let data7 = data6[key2];
                if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
                    const err20 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
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
        else {
            const err21 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data["minimum-fixtures"] !== undefined) {
        let data8 = data["minimum-fixtures"];
        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            const err22 = { instancePath: instancePath + "/minimum-fixtures", schemaPath: "#/properties/minimum-fixtures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if ((typeof data8 == "number") && (isFinite(data8))) {
            if (data8 < 1 || isNaN(data8)) {
                const err23 = { instancePath: instancePath + "/minimum-fixtures", schemaPath: "#/properties/minimum-fixtures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
    if (data.parity !== undefined) {
        let data9 = data.parity;
        if (!((data9 === "usual") || (data9 === "strict"))) {
            const err24 = { instancePath: instancePath + "/parity", schemaPath: "#/properties/parity/enum", keyword: "enum", params: { allowedValues: schema31.properties.parity.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.flaky !== undefined) {
        let data10 = data.flaky;
        if (!((data10 === "red") || (data10 === "allowed"))) {
            const err25 = { instancePath: instancePath + "/flaky", schemaPath: "#/properties/flaky/enum", keyword: "enum", params: { allowedValues: schema31.properties.flaky.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
    }
    if (data["accepted-differences"] !== undefined) {
        let data11 = data["accepted-differences"];
        if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (!(validate21(data11[i1], { instancePath: instancePath + "/accepted-differences/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/accepted-differences", schemaPath: "#/properties/accepted-differences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.coverage !== undefined) {
        let data13 = data.coverage;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key3 in data13) {
                const _errs35 = errors;
                if (typeof key3 === "string") {
                    if (!pattern10.test(key3)) {
                        const err27 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" + "\"", propertyName: key3 };
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
                    const err28 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key3 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                var valid11 = _errs35 === errors;
                if (!valid11) {
                    const err29 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            for (const key4 in data13) {
                let data14 = data13[key4];
                const _errs39 = errors;
                let valid13 = false;
                const _errs40 = errors;
                if ((typeof data14 == "number") && (isFinite(data14))) {
                    if (data14 > 100 || isNaN(data14)) {
                        const err30 = { instancePath: instancePath + "/coverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if (data14 < 0 || isNaN(data14)) {
                        const err31 = { instancePath: instancePath + "/coverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                    const err32 = { instancePath: instancePath + "/coverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/percentage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                var _valid1 = _errs40 === errors;
                valid13 = valid13 || _valid1;
                const _errs43 = errors;
                if (!(validate23(data14, { instancePath: instancePath + "/coverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                }
                var _valid1 = _errs43 === errors;
                valid13 = valid13 || _valid1;
                if (!valid13) {
                    const err33 = { instancePath: instancePath + "/coverage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                else {
                    errors = _errs39;
                    if (vErrors !== null) {
                        if (_errs39) {
                            vErrors.length = _errs39;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err34 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    if (data.bindings !== undefined) {
        let data15 = data.bindings;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length < 1) {
                const err35 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            for (const key5 in data15) {
                const _errs46 = errors;
                if (typeof key5 === "string") {
                    if (!pattern10.test(key5)) {
                        const err36 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" + "\"", propertyName: key5 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                else {
                    const err37 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key5 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                var valid15 = _errs46 === errors;
                if (!valid15) {
                    const err38 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            for (const key6 in data15) {
                if (!(validate34(data15[key6], { instancePath: instancePath + "/bindings/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key6, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err39 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err39];
            }
            else {
                vErrors.push(err39);
            }
            errors++;
        }
    }
}
else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err40];
    }
    else {
        vErrors.push(err40);
    }
    errors++;
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/json/pointer.js
var json_pointer = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/config/complaint.js
var complaint = __webpack_require__(2850);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
;// CONCATENATED MODULE: ./build/config/coverageLanguages.js


/** languageComplaints finds them. A language that is nothing like any binding's is for reports given on the command line. */
function languageComplaints({ bindings = {}, coverage = {} }) {
    const used = new Set(Object.entries(bindings).map(([name, binding]) => binding.coverage?.language ?? name));
    const free = [...used].filter((language) => !Object.hasOwn(coverage, language));
    return Object.entries(coverage).flatMap(([language, spec]) => {
        const hasReport = typeof spec !== "number" && spec.report !== undefined;
        const meant = hasReport || used.has(language) ? undefined : (0,nearest/* nearest */.p)(language, free);
        if (meant === undefined)
            return [];
        const message = `no binding has the language ${(0,complaint/* quote */.hD)(language)}: did you mean ${(0,complaint/* quote */.hD)(meant)}?`;
        return [{ path: ["coverage", language], message, atKey: true }];
    });
}

// EXTERNAL MODULE: ./build/fixtures/rules/ids.js
var ids = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/rpc/address.js
var address = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/servers/logPattern.js
var logPattern = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/text/day.js
var day = __webpack_require__(5780);
// EXTERNAL MODULE: ./build/config/command.js
var command = __webpack_require__(938);
// EXTERNAL MODULE: ./build/config/coverageGlob.js
var coverageGlob = __webpack_require__(4239);
;// CONCATENATED MODULE: ./build/config/coverageSettings.js

const PERCENT = "a percentage from 0 to 100";
const FILES = "a file or a glob, or a list of them";
const METRICS = ["lines", "statements", "branches", "functions"];
/** coverageSettings are the settings below a path: `coverage/*` for languages, `bindings/<any>/coverage` for a binding. */
function coverageSettings(base) {
    const ofBinding = base.startsWith("bindings");
    const sample = (text) => (ofBinding ? `coverage: { ${text} }` : `coverage: { python: { ${text} } }`);
    const at = (path, what, text, check) => ({
        path: `${base}${path}`.split("/"),
        what,
        sample: sample(text),
        ...(check === undefined ? {} : { check }),
    });
    return [
        ofBinding
            ? at("", "a map with `report`", "report: coverage.xml")
            : { ...at("", `${PERCENT}, or a map`, ""), sample: "coverage: { python: 80 }", check: checkPercent },
        ...(ofBinding ? [at("/language", "the name of a language", "report: coverage.xml, language: python")] : []),
        at("/report", FILES, "report: packages/python/coverage.xml"),
        at("/report/*", "a file or a glob", 'report: ["build/*/lcov.info"]'),
        at("/minimum", `${PERCENT}, or a map of metrics to such`, "minimum: 80", checkPercent),
        ...METRICS.map((metric) => at(`/minimum/${metric}`, PERCENT, `minimum: { ${metric}: 70 }`, checkPercent)),
        at("/exclude", "a list of globs", 'exclude: ["**/generated/**"]'),
        at("/exclude/*", "a glob", 'exclude: ["**/generated/**"]', coverageGlob/* globProblem */.A),
        at("/no-decrease", "true, false or a map with `tolerance`", "no-decrease: true"),
        at("/no-decrease/tolerance", "a number of percentage points", "no-decrease: { tolerance: 0.1 }", checkPercent),
        at("/changed-lines", PERCENT, "changed-lines: 90", checkPercent),
        at("/base", FILES, "base: base/coverage.xml"),
        at("/base/*", "a file or a glob", 'base: ["base/*.xml"]'),
    ];
}
/** More digits would be lost where percentages are shown: what is compared is what is seen. */
function checkPercent(value) {
    if (typeof value !== "number" || Number(value.toFixed(2)) === value)
        return undefined;
    return "a percentage has at most two decimals";
}

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(1359);
;// CONCATENATED MODULE: ./build/config/settings.js
/** Every setting of a configuration: what may be written, and what is wrong with a value beyond its shape. */







const TEXT = "text";
const DURATION = "a duration such as 10s, 500ms or 2m, up to 1 hour";
const READY = ["grpc", "health", "tcp"];
const KNOWN = "known-failing: [{ fixture: errors/52_timeout, reason: it answers first }]";
const ACCEPTED = "accepted-differences: [{ fixture: errors/52_timeout, bindings: [ruby], reason: it answers first }]";
/** The settings, from the outside in. The published schema says the same to editors; a test holds the two together. */
const SETTINGS = [
    setting("", "a map of settings", "fixtures: path/to/fixtures"),
    setting("$schema", TEXT, "$schema: config.schema.json"),
    setting("fixtures", "a folder, a file or a glob, or a list of them", "fixtures: path/to/fixtures"),
    setting("fixtures/*", "a folder, a file or a glob", "fixtures: [path/to/fixtures]"),
    setting("encoding", "protobuf or json", "encoding: json", { words: ["protobuf", "json"] }),
    setting("timeout", DURATION, "timeout: 10s", { check: checkDuration }),
    setting("concurrency", "a whole number from 1 to 256", "concurrency: 16"),
    setting("rules", "a map of rules to error, warn or off", "rules: { number-range: off }"),
    setting("rules/*", "error, warn or off", "rules: { number-range: off }", { words: ["error", "warn", "off"] }),
    setting("minimum-fixtures", "a whole number, at least 1", "minimum-fixtures: 37"),
    setting("parity", "usual or strict", "parity: strict", { words: ["usual", "strict"] }),
    setting("flaky", "red or allowed", "flaky: allowed", { words: ["red", "allowed"] }),
    setting("accepted-differences", "a list of entries", ACCEPTED),
    setting("accepted-differences/*", "an entry with `fixture` and `reason`", ACCEPTED),
    setting("accepted-differences/*/fixture", "the id of a fixture, or a glob", ACCEPTED),
    setting("accepted-differences/*/bindings", "a list of names of bindings", ACCEPTED),
    setting("accepted-differences/*/bindings/*", "the name of a binding", ACCEPTED),
    setting("accepted-differences/*/reason", TEXT, ACCEPTED),
    setting("coverage", "a map of languages to a percentage, or to a map", "coverage: { python: 80 }"),
    ...coverageSettings("coverage/*"),
    setting("bindings", "a map of names to bindings", "bindings: { python: { server: { command: … } } }", {
        check: checkBindingNames,
    }),
    setting("bindings/*", "a map with `server`", 'bindings: { python: { server: { address: "127.0.0.1:50051" } } }'),
    ...coverageSettings("bindings/*/coverage"),
    setting("bindings/*/known-failing", "a list of entries", KNOWN),
    setting("bindings/*/known-failing/*", "an entry with `fixture` and `reason`", KNOWN),
    setting("bindings/*/known-failing/*/fixture", "the id of a fixture, or a glob", KNOWN),
    setting("bindings/*/known-failing/*/reason", TEXT, KNOWN),
    setting("bindings/*/known-failing/*/issue", TEXT, knownWith('issue: "https://github.com/grpc/grpc-node/issues/1823"')),
    setting("bindings/*/known-failing/*/expires", "a day such as 2027-01-01", knownWith("expires: 2027-01-01"), {
        check: checkDay,
    }),
    setting("bindings/*/known-failing/*/mismatch", TEXT, knownWith("mismatch: headers.grpc-encoding")),
    setting("bindings/*/known-failing/*/encoding", "protobuf or json", knownWith("encoding: json"), {
        words: ["protobuf", "json"],
    }),
    setting("bindings/*/server", "a map with `command` or `address`", 'server: { address: "127.0.0.1:50051" }'),
    inServer("command", "a command, as text or as a list of texts", 'command: "python server.py --port {port}"', {
        check: checkCommand,
    }),
    inServer("command/*", "text (numbers, true and false in quotes)", 'command: [server, --port, "50051"]'),
    inServer("cwd", "a folder", "cwd: servers/python"),
    inServer("env", "a map of variables to text", 'env: { PYTHONUNBUFFERED: "1" }'),
    inServer("env/*", "text (numbers, true and false in quotes)", 'env: { PYTHONUNBUFFERED: "1" }', {
        hidden: true,
    }),
    inServer("address", "host:port, [IPv6 address]:port or unix:path", 'address: "127.0.0.1:50051"', {
        check: checkAddress,
    }),
    inServer("ready", 'grpc, health or tcp, or, with `command`, { log: "…" }', "ready: grpc", { words: READY }),
    inServer("ready/log", "a regular expression", 'ready: { log: "listening on (?<address>.*)" }', {
        check: checkLog,
    }),
    inServer("start-timeout", DURATION, "start-timeout: 30s", { check: checkDuration }),
    inServer("stop-timeout", DURATION, "stop-timeout: 5s", { check: checkDuration }),
    inServer("tls", "true, or a map of files", "tls: { ca: certificates/ca.pem }", { check: checkTls }),
    inServer("tls/ca", "a file", "tls: { ca: certificates/ca.pem }"),
    inServer("tls/certificate", "a file", "tls: { certificate: client.pem, key: client.key }"),
    inServer("tls/key", "a file", "tls: { certificate: client.pem, key: client.key }"),
    inServer("tls/server-name", "a host name", "tls: { server-name: localhost }"),
];
/** allSettings are the paths of all settings. */
function allSettings() {
    return SETTINGS;
}
/** settingAt is the setting that a path leads to. */
function settingAt(path) {
    return SETTINGS.find((each) => each.path.length === path.length && leadsTo(each, path));
}
/** keysAt are the keys a map at a path may have; none where it takes any name. */
function keysAt(path) {
    return SETTINGS.filter((each) => each.path.length === path.length + 1 && leadsTo(each, path))
        .map((each) => each.path.at(-1) ?? "")
        .filter((key) => key !== "*");
}
/** placesOf are the paths of the maps that have a key. */
function placesOf(key) {
    return SETTINGS.filter((each) => each.path.at(-1) === key).map((each) => each.path.slice(0, -1));
}
function setting(path, what, sample, more = {}) {
    return { path: path === "" ? [] : path.split("/"), what, sample, ...more };
}
function inServer(path, what, sample, more = {}) {
    return setting(`bindings/*/server/${path}`, what, sample, more);
}
function knownWith(more) {
    return `known-failing: [{ fixture: errors/52_timeout, reason: it answers first, ${more} }]`;
}
function leadsTo({ path: pattern }, path) {
    return path.every((segment, index) => pattern[index] === "*" || pattern[index] === segment);
}
function checkDuration(value) {
    return (0,duration/* parseDuration */.E)(value) === undefined ? "a duration here is between 1ms and 1 hour (60m)" : undefined;
}
function checkDay(value) {
    return (0,day/* isCalendarDay */.Lk)(String(value)) ? undefined : `there is no day ${String(value)} in the calendar`;
}
function checkCommand(value) {
    if (typeof value !== "string")
        return Array.isArray(value) && value[0] === "" ? "the program is missing" : undefined;
    const split = (0,command/* splitCommand */.G)(value);
    return split.ok ? undefined : split.message;
}
function checkAddress(value) {
    try {
        (0,address/* parseAddress */.or)(String(value));
        return undefined;
    }
    catch (error) {
        if (error instanceof address/* AddressError */.Hi)
            return error.message;
        throw error;
    }
}
function checkLog(value) {
    try {
        (0,logPattern.compileLogPattern)(String(value));
        return undefined;
    }
    catch (error) {
        if (error instanceof logPattern.LogPatternError)
            return error.message;
        throw error;
    }
}
function checkTls(value) {
    if (!(0,json_value/* isObject */.G)(value))
        return undefined;
    const alone = Object.hasOwn(value, "certificate") !== Object.hasOwn(value, "key");
    return alone ? "`certificate` and `key` go together: mutual TLS needs both" : undefined;
}
function checkBindingNames(value) {
    const seen = new Map();
    for (const name of Object.keys((0,json_value/* isObject */.G)(value) ? value : {})) {
        const twin = seen.get(name.toLowerCase());
        if (twin !== undefined) {
            return `\`${twin}\` and \`${name}\` differ in case only, and would be one file on some systems: rename one`;
        }
        seen.set(name.toLowerCase(), name);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/keys.js






/** keyComplaints says what the schema's errors mean for keys. Errors about values say nothing here. */
function keyComplaints(errors, root) {
    return errors.flatMap((error) => {
        const path = (0,json_pointer/* segmentsOf */.OD)(error.instancePath);
        switch (error.keyword) {
            case "additionalProperties":
                return [unknownKey(path, String(error.params.additionalProperty))];
            case "propertyNames":
                return [badName(path, String(error.params.propertyName))];
            case "required":
                return error.schemaPath.includes("/oneOf/") ? [] : missing(path, String(error.params.missingProperty), root);
            case "oneOf":
                return commandOrAddress(path, root);
            case "false schema":
                return [{ path, atKey: true, message: `${(0,complaint/* nameOf */.Vb)(path)} goes with \`command\`: an \`address\` is not started` }];
            default:
                return [];
        }
    });
}
function unknownKey(parent, key) {
    return { path: [...parent, key], atKey: true, message: explainUnknownKey(parent, key) };
}
function explainUnknownKey(parent, key) {
    const known = keysAt(parent);
    const meant = (0,nearest/* nearest */.p)(key, known);
    if (meant !== undefined)
        return `unknown key ${(0,complaint/* quote */.hD)(key)}: did you mean \`${meant}\`?`;
    const elsewhere = placesOf(key)[0];
    const moved = elsewhere === undefined ? "" : ` (it belongs ${describePlace(elsewhere)})`;
    return `unknown key ${(0,complaint/* quote */.hD)(key)}${moved}: ${(0,complaint/* nameOf */.Vb)(parent)} takes ${known.join(", ")}`;
}
function describePlace(path) {
    const last = path.at(-1);
    if (last === undefined)
        return "at the top of the file";
    if (last !== "*")
        return `under \`${last}\``;
    return path.at(-2) === "bindings" ? "under the name of a binding" : `in an entry of \`${path.at(-2)}\``;
}
function badName(parent, name) {
    return { path: [...parent, name], atKey: true, message: explainBadName(parent, name) };
}
function explainBadName(parent, name) {
    switch (parent.at(-1)) {
        case "rules": {
            const meant = (0,nearest/* nearest */.p)(name, ids/* RULE_IDS */.Iu);
            const rest = meant === undefined ? `the rules are ${ids/* RULE_IDS */.Iu.join(", ")}` : `did you mean \`${meant}\`?`;
            return `unknown rule ${(0,complaint/* quote */.hD)(name)}: ${rest}`;
        }
        case "env":
            return `${(0,complaint/* quote */.hD)(name)} cannot name an environment variable: no =, no NUL, and not nothing`;
        case "coverage":
            return `${(0,complaint/* quote */.hD)(name)} cannot name a language: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`;
        default:
            return `${(0,complaint/* quote */.hD)(name)} cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`;
    }
}
function missing(path, key, root) {
    if (misspells((0,complaint/* valueAt */.fK)(root, path), [key], keysAt(path)))
        return [];
    const setting = settingAt([...path, key]);
    const sample = setting === undefined ? "" : `. Write for example: \`${setting.sample}\``;
    return [{ path, atKey: true, message: `${(0,complaint/* nameOf */.Vb)(path)} has no \`${key}\`${sample}` }];
}
function commandOrAddress(path, root) {
    const server = (0,complaint/* valueAt */.fK)(root, path);
    if (!(0,json_value/* isObject */.G)(server) || misspells(server, ["command", "address"], keysAt(path)))
        return [];
    if (Object.hasOwn(server, "command")) {
        const both = "has both `command` (it is started here) and `address` (it is already running): keep one";
        return [{ path: [...path, "address"], atKey: true, message: `${(0,complaint/* nameOf */.Vb)(path)} ${both}` }];
    }
    const neither = 'has neither `command` (it is started here) nor `address` (it is already running). Write for example: `command: "python server.py --port {port}"`';
    return [{ path, atKey: true, message: `${(0,complaint/* nameOf */.Vb)(path)} ${neither}` }];
}
/** misspells tells whether a map has an unknown key for one of the missing: that one gets the complaint. */
function misspells(map, absent, known) {
    if (!(0,json_value/* isObject */.G)(map))
        return false;
    return Object.keys(map).some((key) => !known.includes(key) && absent.includes((0,nearest/* nearest */.p)(key, known) ?? ""));
}

;// CONCATENATED MODULE: ./build/config/values.js





/**
 * valueComplaints says what the schema's errors mean for values. Where a value can have several forms, the schema finds
 * fault with each of them. So a place gets one complaint, and none where something deeper, or a key, is at fault.
 */
function valueComplaints(errors, aboutKeys, root) {
    const pointers = new Set(errors.filter((error) => error.propertyName === undefined).map((error) => error.instancePath));
    const explained = new Set();
    for (const pointer of pointers)
        addAncestors(pointer, explained);
    for (const { path } of aboutKeys) {
        explained.add((0,json_pointer/* pointerOf */.rq)(path));
        addAncestors((0,json_pointer/* pointerOf */.rq)(path), explained);
    }
    return [...pointers]
        .filter((pointer) => !explained.has(pointer))
        .map(json_pointer/* segmentsOf */.OD)
        .map((path) => ({ path, message: explainValue(path, (0,complaint/* valueAt */.fK)(root, path) ?? null) }));
}
function addAncestors(pointer, found) {
    for (let end = pointer.lastIndexOf("/"); end !== -1; end = pointer.lastIndexOf("/", end - 1)) {
        found.add(pointer.slice(0, end));
        if (end === 0)
            return;
    }
}
function explainValue(path, value) {
    const setting = settingAt(path);
    if (setting === undefined)
        return `${(0,complaint/* nameOf */.Vb)(path)} cannot be ${describe(value)}`;
    const meant = typeof value === "string" ? (0,nearest/* nearest */.p)(value, setting.words ?? []) : undefined;
    const help = meant === undefined ? `. Write for example: \`${setting.sample}\`` : `: did you mean \`${meant}\`?`;
    return `${(0,complaint/* nameOf */.Vb)(path)} must be ${setting.what}${unlike(value, setting)}${help}`;
}
function unlike(value, { hidden }) {
    if (isEmpty(value))
        return ", but it is empty";
    return hidden ? "" : `, not ${describe(value)}`;
}
function isEmpty(value) {
    return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}
function describe(value) {
    if (typeof value === "string")
        return `the text ${(0,complaint/* quote */.hD)(value)}`;
    if (Array.isArray(value))
        return "a list";
    return (0,json_value/* isObject */.G)(value) ? "a map" : String(value);
}

;// CONCATENATED MODULE: ./build/config/shape.js







/** checkShape finds everything that is wrong with a configuration's keys and values. */
function checkShape(document) {
    const root = document.value;
    const errors = isConfigSpec(root) ? [] : (validateConfigSpec.errors ?? []);
    const misshapen = new Set(errors.map((error) => error.instancePath));
    const aboutKeys = keyComplaints(errors, root);
    const complaints = [
        ...aboutKeys,
        ...valueComplaints(errors, aboutKeys, root),
        ...checkComplaints(root, [], (path) => misshapen.has((0,json_pointer/* pointerOf */.rq)(path))),
    ];
    if (complaints.length === 0 && isConfigSpec(root)) {
        complaints.push(...languageComplaints(root));
        if (complaints.length === 0)
            return { spec: root, problems: [] };
    }
    return { problems: complaints.map((complaint) => place(complaint, document)) };
}
function isConfigSpec(value) {
    return validateConfigSpec(value);
}
/** checkComplaints asks each setting about its value. A value of the wrong shape has its complaint already. */
function* checkComplaints(value, path, isMisshapen) {
    const setting = settingAt(path);
    if (setting === undefined)
        return;
    const message = isMisshapen(path) ? undefined : setting.check?.(value);
    if (message !== undefined)
        yield { path, message: `${(0,complaint/* nameOf */.Vb)(path)}: ${message}` };
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, member] of Object.entries(value))
        yield* checkComplaints(member, [...path, key], isMisshapen);
}
function place({ path, message, atKey }, document) {
    const pointer = (0,json_pointer/* pointerOf */.rq)(path);
    return { message, ...(atKey ? document.locateKey(pointer) : document.locate(pointer)) };
}

// EXTERNAL MODULE: ./build/config/source.js
var source = __webpack_require__(6246);
;// CONCATENATED MODULE: ./build/config/parse.js
/** A configuration's text → what holds, or all that is wrong with it. */





/** parseConfig reads a configuration's text: JSON where the file is named `.json`, else YAML. Throws ConfigError. */
function parseConfig(text, file) {
    const { document, problems: unread } = (0,source.parseSource)(text, file);
    const { spec, problems } = document === undefined ? { problems: [] } : checkShape(document);
    if (spec === undefined || unread.length > 0) {
        throw new errors/* ConfigError */.xL(inOrder(unread, problems).map((problem) => ({ file, ...problem })));
    }
    return (0,build/* buildConfig */.f)(spec, { file, folder: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)) });
}
/** All problems in the order of the text. What could not be read has no shape that could be wrong. */
function inOrder(unread, misshapen) {
    const places = new Set(unread.map(placeOf));
    return [...unread, ...misshapen.filter((problem) => !places.has(placeOf(problem)))].sort((a, b) => a.line - b.line || a.column - b.column);
}
function placeOf({ line, column }) {
    return `${line}:${column}`;
}


/***/ }),

/***/ 6246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSource: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4049);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5874);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5252);
/** What a configuration's text says: YAML or JSON with positions. */



/** parseSource reads JSON from a `.json` file, and YAML from any other. */
function parseSource(text, file) {
    return file.toLowerCase().endsWith(".json") ? parseJsonSource(text) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text);
}
function parseJsonSource(text) {
    const result = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (!result.ok)
        return { problems: [{ message: result.problem.message, ...result.problem.position }] };
    if (countValues(result.document.value) > _document_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .E) {
        return { problems: [{ message: _document_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_MANY_VALUES */ .S, line: 1, column: 1 }] };
    }
    const problems = result.document.duplicateKeys.map(({ key, position }) => ({
        message: `\`${key}\` is written twice in one object: remove one`,
        ...position,
    }));
    return { document: result.document, problems };
}
function countValues(value) {
    if (typeof value !== "object" || value === null)
        return 1;
    return Object.values(value).reduce((count, member) => count + countValues(member), 1);
}


/***/ }),

/***/ 1462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
/** keyText is a key as it is written: `1`, `true` and `~` are names. */
function keyText(key) {
    return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}


/***/ }),

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ YAML_OPTIONS),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5874);
/* harmony import */ var _yaml_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1462);
/** YAML text with positions, and no more of YAML than a configuration needs: no tags, no merge keys, one document. */




/** Deeper nesting than this is refused: no configuration needs it. */
const MAX_DEPTH = 50;
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;
const STANDARD_TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));
/** How a configuration is read, wherever it is. */
const YAML_OPTIONS = {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    // The library compares each key with all others, which takes minutes for a large map; the reader below does not.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
};
/** parseYaml reads one YAML 1.2 document (core schema). The first syntax error ends it: what follows is guesswork. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...YAML_OPTIONS, lineCounter: lines });
    const problem = syntaxProblem(document, lines);
    if (problem !== undefined)
        return { problems: [problem] };
    if (document.contents === null)
        return { problems: [{ message: "the file is empty", ...START }] };
    const reader = new YamlReader(lines);
    const value = reader.read(document.contents, "", 0);
    if (reader.excess !== undefined)
        return { problems: [reader.excess] };
    return {
        document: {
            value,
            locate: (pointer) => reader.find(pointer).value,
            locateKey: (pointer) => {
                const place = reader.find(pointer);
                return place.key ?? place.value;
            },
        },
        problems: reader.problems,
    };
}
const START = { line: 1, column: 1 };
function syntaxProblem(document, lines) {
    const [error] = document.errors;
    // Unknown tags are warnings to the library; the reader refuses them at their place.
    const found = error ?? document.warnings.find(({ code }) => code !== "TAG_RESOLVE_FAILED");
    if (found === undefined)
        return undefined;
    return { message: describeSyntaxError(found.code, found.message), ...positionAt(lines, found.pos[0]) };
}
function describeSyntaxError(code, message) {
    switch (code) {
        case "MULTIPLE_DOCS":
            return "a second document begins here: a configuration is one document, remove the `---`";
        case "RESOURCE_EXHAUSTION":
            return TOO_DEEP;
        case "TAB_AS_INDENT":
            return "not valid YAML: indent with spaces, not with tabs";
        default:
            return `not valid YAML: ${message}`;
    }
}
function positionAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
}
/** Reads a document's nodes into plain data, and keeps where each value stands. */
class YamlReader {
    problems = [];
    /** What there was too much of; what was read is not complete then. */
    excess;
    #lines;
    #places = new Map();
    #anchors = new Map();
    #aliasDepth = 0;
    #values = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    /** The place of the value at a pointer; for a pointer that leads nowhere, of its nearest ancestor. */
    find(pointer) {
        const place = this.#places.get(pointer);
        if (place !== undefined || pointer === "")
            return place ?? { value: START };
        return this.find(pointer.slice(0, pointer.lastIndexOf("/")));
    }
    read(node, pointer, depth) {
        if (++this.#values > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .E)
            return this.#giveUp(node, _document_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_VALUES */ .S);
        if (depth > MAX_DEPTH)
            return this.#giveUp(node, TOO_DEEP);
        if (!this.#places.has(pointer))
            this.#places.set(pointer, { value: this.#at(node) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#followAlias(node, node.source, pointer, depth);
        if (node.tag !== undefined && !STANDARD_TAGS.has(node.tag)) {
            this.#complain(node, `tags such as \`${node.tag}\` are not supported: remove it`);
        }
        const value = this.#contents(node, pointer, depth);
        // Only now: an alias inside the value it stands for would have no end.
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        return value;
    }
    #contents(node, pointer, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#members(node, pointer, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return node.items.map((item, index) => this.read(item, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, index), depth + 1));
        }
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
        if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return value;
        }
        return this.#complain(node, "not a value that a configuration can hold");
    }
    #members(map, pointer, depth) {
        const members = new Map();
        const firsts = new Map();
        for (const pair of map.items) {
            const key = this.#keyOf(pair.key);
            if (key === undefined)
                continue;
            const first = firsts.get(key);
            if (first !== undefined) {
                this.#complain(pair.key, `\`${key}\` is written twice, first in line ${this.#at(first).line}: remove one`);
                continue;
            }
            firsts.set(key, pair.key);
            const child = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, key);
            this.#places.set(child, { key: this.#at(pair.key), value: this.#at(pair.value ?? pair.key) });
            members.set(key, pair.value === null ? null : this.read(pair.value, child, depth + 1));
        }
        // Made from entries, a `__proto__` is a key like any other.
        return Object.fromEntries(members);
    }
    /** The text of a key as it is written: `1`, `true` and `~` are names here, not values. */
    #keyOf(key) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            this.#complain(key, "a key must be plain text");
            return undefined;
        }
        const text = (0,_yaml_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .P)(key);
        if (text === "<<") {
            this.#complain(key, "merge keys (`<<`) are not supported: write the keys out, or use an alias for a whole value");
        }
        else if (text === "") {
            this.#complain(key, "a key is missing");
        }
        else {
            return text;
        }
        return undefined;
    }
    #followAlias(node, name, pointer, depth) {
        const target = this.#anchors.get(name);
        if (target === undefined)
            return this.#complain(node, `\`*${name}\` names nothing: no \`&${name}\` ends above it`);
        this.#aliasDepth++;
        const value = this.read(target, pointer, depth + 1);
        this.#aliasDepth--;
        return value;
    }
    /** Notes a problem, once: what an alias stands for has been looked at where it is written. */
    #complain(node, message) {
        if (this.#aliasDepth === 0)
            this.problems.push({ message, ...this.#at(node) });
        return null;
    }
    #giveUp(node, message) {
        this.excess ??= { message, ...this.#at(node) };
        return null;
    }
    #at(node) {
        return positionAt(this.#lines, node.range?.[0] ?? 0);
    }
}


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAnnounced),
/* harmony export */   w: () => (/* binding */ announcedAddress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _rpc_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2900);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2070);
/** The address a server announces in its output: it may have bound port 0, or a port of its own. */



const ANNOUNCEMENT = /\blistening on:? (?:port:? )?["'`(<]?([^\s"'`,;<>(){}]{1,200})/i;
const WILDCARD_HOSTS = new Set(["0.0.0.0", "::", "0:0:0:0:0:0:0:0", "*", ""]);
/** Longer than any address; a server's output must not make the expressions here work long. */
const MAX_ADDRESS = 300;
const HOST_AND_PORT = /^(?:(.*):)?(\d{1,5})$/;
/** announcedAddress finds `listening on <address>` in a line of output. */
function announcedAddress(line) {
    const match = ANNOUNCEMENT.exec((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line));
    return match?.[1] === undefined ? undefined : readAnnounced(match[1]);
}
/**
 * readAnnounced reads an address as servers print it: `http://[::]:50051/`, `/0.0.0.0:50051` (Java), `:50051` (Go), a port
 * alone, in quotes or before a full stop. A wildcard host is reached over loopback.
 */
function readAnnounced(text) {
    // A pattern such as `(?<address>.*)` takes what follows the address too.
    const [first = ""] = text.trim().split(/\s/, 1);
    const bare = first
        .slice(0, MAX_ADDRESS)
        .replace(/^["'`(<]+/, "")
        .replace(/["'`)>.,;!]+$/, "");
    if (bare.startsWith("unix:"))
        return addressOf(bare);
    const place = bare.split("/").find((part) => HOST_AND_PORT.test(part));
    if (place === undefined)
        return undefined;
    const [, host = "", port] = HOST_AND_PORT.exec(place) ?? [];
    return WILDCARD_HOSTS.has(host.replace(/^\[(.*)\]$/, "$1")) ? addressOf(`${_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .LOOPBACK */ .W}:${port}`) : addressOf(place);
}
function addressOf(text) {
    try {
        return (0,_rpc_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(text);
    }
    catch (error) {
        if (error instanceof _rpc_address_js__WEBPACK_IMPORTED_MODULE_2__/* .AddressError */ .Hi)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LOOPBACK),
/* harmony export */   a: () => (/* binding */ reserveEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/** Where a server is told to listen: a free port, and a socket in a private folder where one is asked for. */





const LOOPBACK = "127.0.0.1";
/** sockaddr_un holds 108 bytes on Linux and 104 on macOS, with the closing zero (unix(7)). */
const MAX_SOCKET_PATH_BYTES = 103;
/**
 * reserveEndpoint picks a port that is free and not in `taken`, and puts it there: two servers that start at the same
 * time must not get the same one, for with SO_REUSEPORT (the default of gRPC's C core) both could listen on it.
 */
async function reserveEndpoint(taken, socket) {
    const port = await pickPort(taken);
    if (socket === undefined) {
        const releaseNow = () => void taken.delete(port);
        return { port, address: { kind: "tcp", host: LOOPBACK, port }, release: async () => releaseNow(), releaseNow };
    }
    const folder = await socketFolder(socket.temporaryFolder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, SOCKET_NAME);
    return {
        port,
        socket: path,
        address: { kind: "unix", path },
        async release() {
            taken.delete(port);
            // A folder that cannot be removed is no reason to fail: it is in the temporary folder and holds a dead socket.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true }).catch(() => { });
        },
        releaseNow() {
            taken.delete(port);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
            }
            catch {
                // As above.
            }
        },
    };
}
/**
 * Below those that systems give to whoever asks for any port, or calls out from one (from 32768 on Linux, from 49152
 * elsewhere): nobody is given the port while the server starts, and answers in its place.
 */
const FIRST_PORT = 20_000;
const AFTER_LAST_PORT = 32_768;
/** Picks before the system is asked for any. */
const PICKS = 50;
async function pickPort(taken) {
    for (let pick = 0;; pick++) {
        const port = await freePort(pick < PICKS ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(FIRST_PORT, AFTER_LAST_PORT) : ANY);
        if (port === undefined || taken.has(port))
            continue;
        taken.add(port);
        return port;
    }
}
const ANY = 0;
/** freePort is the wanted port, where it is free. */
function freePort(wanted) {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.createServer)();
        server.once("error", (error) => (wanted === ANY ? reject(error) : resolve(undefined)));
        server.listen(wanted, LOOPBACK, () => {
            const address = server.address();
            const port = typeof address === "object" && address !== null ? address.port : undefined;
            server.close(() => resolve(port));
        });
    });
}
const SOCKET_NAME = "server.sock";
const FOLDER_PREFIX = "gf-";
/** A fresh folder that only this user can enter (mkdtemp makes it 0700), short enough for a socket's path. */
function socketFolder(temporaryFolder) {
    const longest = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(temporaryFolder, `${FOLDER_PREFIX}XXXXXX`, SOCKET_NAME);
    const root = Buffer.byteLength(longest) <= MAX_SOCKET_PATH_BYTES ? temporaryFolder : "/tmp";
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, FOLDER_PREFIX));
}


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LogPatternError: () => (/* binding */ LogPatternError),
/* harmony export */   compileLogPattern: () => (/* binding */ compileLogPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _text_pattern_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(339);
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4112);
/** The pattern of `ready: log`: which line says that a server is ready, and where. */




class LogPatternError extends Error {
    name = "LogPatternError";
}
/** compileLogPattern reads the pattern of `ready: log`, in RE2 syntax. Throws LogPatternError. */
function compileLogPattern(pattern) {
    const compiled = compile(pattern);
    return {
        match(line) {
            const groups = compiled.match((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line));
            if (groups === undefined)
                return undefined;
            const found = groups.get("address") ?? groups.get("port");
            if (found === undefined)
                return {};
            const address = (0,_announcement_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnnounced */ .m)(found);
            return address === undefined ? { found } : { found, address };
        },
    };
}
function compile(pattern) {
    try {
        return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__.compilePattern)(pattern);
    }
    catch (error) {
        if (!(error instanceof _text_pattern_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PatternError */ .J))
            throw error;
        throw new LogPatternError(`the ready pattern \`${pattern}\` is not valid: ${error.message}`);
    }
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


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/**
 * Regular expressions that strangers write. RE2, because its time is linear in the text: neither a pattern nor what it is
 * tried on is to be trusted with a backtracking engine.
 */


/** compilePattern reads a pattern in RE2 syntax. Throws PatternError. */
function compilePattern(pattern) {
    const compiled = compile(pattern);
    const groups = Object.keys(compiled.namedGroups());
    return {
        test: (text) => compiled.matcher(text).find(),
        match(text) {
            const matcher = compiled.matcher(text);
            if (!matcher.find())
                return undefined;
            const found = groups.map((name) => [name, matcher.group(name)]);
            return new Map(found.filter((entry) => entry[1] !== null));
        },
    };
}
function compile(pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
            throw error;
        const reason = error.message.replace(/^error parsing regexp: /, "");
        throw new _pattern_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .J(`${reason} (RE2 syntax: no look-around, no back-references)`);
    }
}


/***/ })

};
