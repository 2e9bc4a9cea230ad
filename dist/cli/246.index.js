export const id = 246;
export const ids = [246];
export const modules = {

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


/***/ })

};
