export const id = 492;
export const ids = [492,246];
export const modules = {

/***/ 32850:
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

/***/ 85874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_VALUES),
/* harmony export */   S: () => (/* binding */ TOO_MANY_VALUES)
/* harmony export */ });
/** More values than this are refused, aliases counted for what they stand for: a few lines of them can stand for billions. */
const MAX_VALUES = 10_000;
const TOO_MANY_VALUES = `more than ${MAX_VALUES} values: that is no configuration`;


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

/***/ 86246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSource: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94049);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85874);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95252);
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

/***/ 21462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
/** keyText is a key as it is written: `1`, `true` and `~` are names. */
function keyText(key) {
    return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}


/***/ }),

/***/ 95252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ YAML_OPTIONS),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31094);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85874);
/* harmony import */ var _yaml_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21462);
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
