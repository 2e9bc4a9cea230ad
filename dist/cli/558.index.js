export const id = 558;
export const ids = [558];
export const modules = {

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/config/build.js
var build = __webpack_require__(3351);
// EXTERNAL MODULE: ./build/config/errors.js
var errors = __webpack_require__(2356);
// EXTERNAL MODULE: ./build/config/read.js
var read = __webpack_require__(1155);
;// CONCATENATED MODULE: ./build/config/load.js
/** The configuration of a folder: found, read, checked and completed. */





const FILE_NAMES = ["grpc-fixtures.yml", "grpc-fixtures.yaml", "grpc-fixtures.json"];
/** findConfig finds the configuration file of a folder; undefined where there is none. Throws ConfigError for two. */
async function findConfig(folder) {
    const names = await namesIn(folder);
    const [first, second] = FILE_NAMES.filter((name) => names.includes(name));
    if (first !== undefined && second !== undefined) {
        const message = `there is also ${first}, and only one can count: remove one of them`;
        throw new errors/* ConfigError */.x([(0,errors/* fileProblem */.W)((0,external_node_path_.join)(folder, second), message)]);
    }
    return first === undefined ? undefined : (0,external_node_path_.join)(folder, first);
}
/** loadConfig reads a configuration file. Throws ConfigError, with all that is wrong with the file. */
async function loadConfig(path, readFile) {
    const text = await (0,read/* readSource */.o$)(path, readFile);
    // The readers of YAML and of patterns are large, and many runs have no file.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 918));
    return parseConfig(text, path);
}
/** defaultConfig is what holds where there is no file: no fixtures and no bindings. */
function defaultConfig(folder) {
    return (0,build/* buildConfig */.f)({}, { folder: (0,external_node_path_.resolve)(folder) });
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        throw new errors/* ConfigError */.x([(0,errors/* fileProblem */.W)(folder, `cannot be searched for a configuration: ${(0,read/* reasonOf */.A3)(error)}`)]);
    }
}

// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/cli/configuration.js
/** The configuration a command works with, and the fixtures it names. */



/** configure finds and reads the configuration and decides which fixtures are meant. Rejects with ConfigError. */
async function configure(paths, options, context) {
    const { cwd } = context;
    const file = options.config === undefined ? await findConfig(cwd) : (0,external_node_path_.resolve)(cwd, options.config);
    const config = file === undefined ? defaultConfig(cwd) : await loadConfig((0,external_node_path_.relative)(cwd, file));
    const chosen = choosePaths(paths, config, context);
    return {
        settings: {
            config,
            paths: chosen.paths,
            cwd,
            encoding: options.encoding ?? config.encoding,
            rules: { ...config.rules, ...options.rule },
            // A minimum is a promise about the configured suite, and not about the few files of one call.
            ...(config.minimumFixtures === undefined || paths.length > 0 ? {} : { minimumFixtures: config.minimumFixtures }),
        },
        ...(chosen.notice === undefined ? {} : { notice: chosen.notice }),
    };
}
function choosePaths(paths, config, { cwd, bundledSuite }) {
    if (paths.length > 0)
        return { paths };
    if (config.fixtures.length > 0)
        return { paths: config.fixtures.map((path) => (0,external_node_path_.relative)(cwd, path) || ".") };
    if (config.bindings.length > 0) {
        throw new settings/* UsageError */.e(`${config.file} names bindings, but no fixtures: add \`fixtures: path/to/fixtures\`, or give paths`);
    }
    const why = config.file === undefined ? "no grpc-fixtures.yml here" : `${config.file} names no fixtures`;
    return { paths: [(0,external_node_path_.relative)(cwd, bundledSuite) || "."], notice: `${why}: using the bundled suite` };
}


/***/ }),

/***/ 3351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildConfig)
/* harmony export */ });
/* unused harmony export DEFAULTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _fixtures_rules_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6977);
/* harmony import */ var _rpc_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2900);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(938);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1359);
/** From what is written to what holds: defaults, absolute paths, milliseconds, arguments. */





/** What holds where nothing is written. */
const DEFAULTS = {
    encoding: "protobuf",
    timeoutMs: 10_000,
    concurrency: 16,
    startTimeoutMs: 30_000,
    stopTimeoutMs: 5_000,
};
/** buildConfig completes a configuration in which findProblems found none. */
function buildConfig(spec, { file, folder }) {
    const minimumFixtures = spec["minimum-fixtures"];
    const fixtures = typeof spec.fixtures === "string" ? [spec.fixtures] : (spec.fixtures ?? []);
    return {
        ...(file === undefined ? {} : { file }),
        folder,
        fixtures: fixtures.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/")),
        encoding: spec.encoding ?? DEFAULTS.encoding,
        timeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(spec.timeout) ?? DEFAULTS.timeoutMs,
        concurrency: spec.concurrency ?? DEFAULTS.concurrency,
        rules: rulesOf(spec),
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
        bindings: Object.entries(spec.bindings ?? {}).map(([name, { server }]) => ({
            name,
            server: serverOf(server, folder),
        })),
    };
}
function rulesOf(spec) {
    return Object.fromEntries(Object.entries(spec.rules ?? {}).filter(([rule]) => (0,_fixtures_rules_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isRuleId */ .KX)(rule)));
}
function serverOf(spec, folder) {
    // The schema asks for exactly one of the two.
    if (spec.command !== undefined)
        return commandServer(spec.command, spec, folder);
    return attachedServer(spec.address ?? "", spec, folder);
}
function commandServer(command, spec, folder) {
    return {
        kind: "command",
        command: argvOf(command),
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, spec.cwd ?? "."),
        env: { ...spec.env },
        ready: isLog(spec.ready) ? { kind: "log", pattern: spec.ready.log } : { kind: spec.ready ?? "grpc" },
        startTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
        stopTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(spec["stop-timeout"]) ?? DEFAULTS.stopTimeoutMs,
        ...tlsOf(spec.tls, folder),
    };
}
function attachedServer(address, spec, folder) {
    return {
        kind: "attached",
        address: addressOf(address, folder),
        ready: { kind: isLog(spec.ready) ? "grpc" : (spec.ready ?? "grpc") },
        startTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
        ...tlsOf(spec.tls, folder),
    };
}
function argvOf(command) {
    if (typeof command !== "string")
        return command;
    const split = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCommand */ .G)(command);
    return split.ok ? split.argv : [];
}
function isLog(ready) {
    return typeof ready === "object";
}
function addressOf(text, folder) {
    const address = (0,_rpc_address_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAddress */ .or)(text);
    return address.kind === "unix" ? { kind: "unix", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, address.path) } : address;
}
function tlsOf(tls, folder) {
    if (tls === undefined || tls === false)
        return {};
    if (tls === true)
        return { tls: {} };
    const { ca, certificate, key, "server-name": serverName } = tls;
    return {
        tls: {
            ...(ca === undefined ? {} : { ca: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, ca) }),
            ...(certificate === undefined ? {} : { certificate: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, certificate) }),
            ...(key === undefined ? {} : { key: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, key) }),
            ...(serverName === undefined ? {} : { serverName }),
        },
    };
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ splitCommand)
/* harmony export */ });
/** A command written as text: its words, as no shell will be there to split them. */
/**
 * splitCommand splits a command into program and arguments at white space. Single and double quotes hold words together;
 * a backslash is a character like any other. What only a shell would understand is refused: passed on as an argument it
 * would make the server fail in a way nobody expects.
 */
function splitCommand(command) {
    // A line break at the end is what YAML leaves of a block of text; one in the middle ends a command in a shell.
    const text = command.trim();
    const words = [];
    let word;
    let quote;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        const shell = shellSyntaxAt(text, i, quote);
        if (shell !== undefined)
            return { ok: false, message: withoutShell(shell) };
        if (quote !== undefined) {
            if (char === quote)
                quote = undefined;
            else
                word += char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            word ??= "";
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? "") + char;
        }
    }
    if (quote !== undefined)
        return { ok: false, message: `the ${quote} is never closed` };
    if (word !== undefined)
        words.push(word);
    return checkWords(words);
}
function checkWords(words) {
    const program = words[0] ?? "";
    if (program === "")
        return { ok: false, message: "the program is missing" };
    if (/^[A-Za-z_]\w*=/.test(program)) {
        return { ok: false, message: `\`${program}\` sets a variable, which only a shell does: write it under \`env\`` };
    }
    return { ok: true, argv: words };
}
/** Sticky: it is asked about one place at a time. */
const UNQUOTED = /&&|\|\||[|&;`<]|>>?|\$\w+|\$\{\w*\}?|\$\(|\\[\s"'$\\&|;<>()]|~(?=\/|\s|$)|\n/y;
/** Inside double quotes a shell goes on replacing variables and commands. */
const DOUBLE_QUOTED = /`|\$[A-Za-z_]\w*|\$\{\w*\}?|\$\(|\\["$`]/y;
function shellSyntaxAt(text, index, quote) {
    if (quote === "'")
        return undefined;
    const syntax = quote === undefined ? UNQUOTED : DOUBLE_QUOTED;
    syntax.lastIndex = index;
    const found = syntax.exec(text)?.[0];
    // A tilde means the home folder only where a word begins.
    if (found === "~" && index > 0 && !/\s/.test(text.charAt(index - 1)))
        return undefined;
    return found;
}
function withoutShell(syntax) {
    const shown = syntax.includes("\n") ? "a line break" : syntax === "`" ? "a backtick" : `\`${syntax}\``;
    return (`commands run without a shell: ${shown} would not do what it does there. ` +
        `Put it in single quotes if it is meant as it stands, else use a script or ["bash", "-c", "…"]`);
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/** The text of a configuration file. */


/** A configuration has a few kilobytes. */
const MAX_BYTES = 1024 * 1024;
/** readSource reads a file's text. Throws ConfigError for one that cannot be read, is no UTF-8 or too large. */
async function readSource(path, readFile = readStart) {
    let bytes;
    try {
        bytes = await readFile(path, MAX_BYTES + 1);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, `cannot be read: ${reasonOf(error)}`)]);
    }
    if (bytes.length > MAX_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, "is larger than 1 MiB: that is no configuration")]);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(path, "is not UTF-8 text: save it as UTF-8")]);
    }
}
/** readStart reads the start of an ordinary file. Others are not opened: a pipe or a device could keep us for ever. */
async function readStart(path, limit) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (!stats.isFile())
        throw new Error(stats.isDirectory() ? "it is a folder" : "it is not an ordinary file");
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
    try {
        const buffer = Buffer.alloc(Math.min(limit, stats.size));
        let length = 0;
        while (length < buffer.length) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
    }
    finally {
        await file.close();
    }
}
/** reasonOf says why a file could not be read. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    switch ("code" in error ? error.code : undefined) {
        case "ENOENT":
        case "ENOTDIR":
            return "there is no such file";
        case "EACCES":
        case "EPERM":
            return "permission denied";
        default:
            return error.message;
    }
}


/***/ }),

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RI: () => (/* binding */ fixtureContext),
  Er: () => (/* binding */ fullServiceName),
  ZD: () => (/* binding */ valueTypes)
});

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js + 2 modules
var esm_registry = __webpack_require__(370);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/protobuf/describe.js
var describe = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/protobuf/well-known.js + 5 modules
var well_known = __webpack_require__(6078);
;// CONCATENATED MODULE: ./build/protobuf/schema.js
/** A fixture's inline schema → descriptors that messages can be encoded and decoded with. */




const WELL_KNOWN_REGISTRY = (0,esm_registry/* createRegistry */.Iq)(...well_known/* WELL_KNOWN_FILES */.J);
/** rpcKind is the kind that a method's two flags say; absent flags mean false. */
function rpcKind(method) {
    if (method.client_streaming === true) {
        return method.server_streaming === true ? "bidirectional_streaming" : "client_streaming";
    }
    return method.server_streaming === true ? "server_streaming" : "unary";
}
/** compileSchema makes descriptors of an inline schema, always proto3. Throws SchemaError where that cannot be. */
function compileSchema(protobuf) {
    const { descriptor, usesWellKnown } = (0,describe/* describeFile */.CL)(protobuf);
    const { file, registry: ownTypes } = loadFile(descriptor);
    // Most schemas do without the well-known types, and copying them costs more than all the rest.
    const registry = usesWellKnown ? (0,esm_registry/* createRegistry */.Iq)(ownTypes, WELL_KNOWN_REGISTRY) : ownTypes;
    return {
        file,
        descriptor,
        method(serviceName, methodName) {
            const method = registry.getService(serviceName)?.methods.find((candidate) => candidate.name === methodName);
            if (method === undefined)
                return undefined;
            const { clientStreaming, serverStreaming } = method.proto;
            return {
                path: `/${serviceName}/${methodName}`,
                kind: rpcKind({
                    name: methodName,
                    input_type: method.input.typeName,
                    output_type: method.output.typeName,
                    client_streaming: clientStreaming,
                    server_streaming: serverStreaming,
                }),
                input: method.input,
                output: method.output,
                registry,
            };
        },
    };
}
function loadFile(descriptor) {
    try {
        const registry = (0,esm_registry/* createFileRegistry */.uO)(descriptor, (name) => well_known/* WELL_KNOWN_FILES */.J.find((file) => file.proto.name === name));
        const file = registry.getFile(descriptor.name);
        if (file === undefined)
            throw new Error("no file came of it");
        return { file, registry };
    }
    catch (error) {
        if (error instanceof describe/* SchemaError */.Ar)
            throw error;
        throw new describe/* SchemaError */.Ar(`the protobuf schema cannot be built: ${(0,errors/* messageOf */.b)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/fixtures/names.js
var names = __webpack_require__(1163);
// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(5219);
;// CONCATENATED MODULE: ./build/fixtures/schema-context.js





/** Schemas seen lately, by their JSON: the fixtures of a suite often share one. Bounded, as suites are not. */
const contexts = new Map();
const MAX_CONTEXTS = 256;
const MAX_KEY_LENGTH = 64 * 1024;
/** schemaContext gives a schema's context: the same one for schemas that are alike. */
function schemaContext(protobuf) {
    const key = JSON.stringify(protobuf);
    const known = contexts.get(key);
    if (known !== undefined)
        return known;
    const context = new LazySchemaContext(protobuf);
    if (key.length > MAX_KEY_LENGTH)
        return context;
    const oldest = contexts.keys().next();
    if (contexts.size >= MAX_CONTEXTS && oldest.done !== true)
        contexts.delete(oldest.value);
    contexts.set(key, context);
    return context;
}
class LazySchemaContext {
    protobuf;
    #problems = new Map();
    #declarations;
    #compiled;
    constructor(protobuf) {
        this.protobuf = protobuf;
    }
    get declarations() {
        this.#declarations ??= (0,types/* declarationsOf */.RK)(this.protobuf);
        return this.#declarations;
    }
    get compiled() {
        this.#compiled ??= compile(this.protobuf, this.declarations);
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
function compile(protobuf, declarations) {
    for (const { name, kind } of (0,names/* namesIn */.wX)(protobuf)) {
        if (kind === "package" ? !(0,names/* isPackage */.dn)(name) : !(0,names/* isIdentifier */._5)(name)) {
            return { ok: false, reason: `${(0,wording/* quote */.hD)(name)} is no identifier` };
        }
    }
    try {
        return { ok: true, schema: compileSchema(protobuf), required: requiredFields(declarations) };
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

// EXTERNAL MODULE: ./build/fixtures/values.js + 2 modules
var fixtures_values = __webpack_require__(5885);
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
/** fullServiceName is the name a service has in `handler.service`: with its package. */
function fullServiceName(protobuf, service) {
    return protobuf.package === "" ? service.name : `${protobuf.package}.${service.name}`;
}
class LazyContext {
    fixture;
    schema;
    service;
    methodSpec;
    kind;
    #method;
    #requestProblems;
    #responseProblems;
    constructor(fixture) {
        const { handler, protobuf } = fixture.spec;
        this.fixture = fixture;
        this.schema = schemaContext(protobuf);
        this.service = protobuf.services.find((service) => fullServiceName(protobuf, service) === handler.service);
        this.methodSpec = this.service?.methods.find((method) => method.name === handler.method);
        this.kind = this.methodSpec === undefined ? undefined : rpcKind(this.methodSpec);
    }
    get method() {
        if (this.#method === undefined && this.methodSpec !== undefined && this.schema.compiled.ok) {
            const { service, method } = this.fixture.spec.handler;
            this.#method = this.schema.compiled.schema.method(service, method);
        }
        return this.#method;
    }
    get requestProblems() {
        this.#requestProblems ??= this.#check(requestValues(this.fixture), this.method?.input);
        return this.#requestProblems;
    }
    get responseProblems() {
        this.#responseProblems ??= this.#check(responseValues(this.fixture), this.method?.output);
        return this.#responseProblems;
    }
    #check(values, type) {
        const types = valueTypes(this);
        if (type === undefined || types === undefined)
            return [];
        return values.flatMap(({ value, pointer }) => (0,fixtures_values/* checkMessage */.g)(value, type, pointer, types));
    }
}
function requestValues({ spec: { request } }) {
    return [...messageAt(request.message, "/request/message"), ...messagesAt(request.stream, "/request/stream")];
}
function responseValues({ spec: { expected_response: expected } }) {
    // A message beside a non-OK status is never compared: `unreachable-message` says so, and its value does not matter.
    const message = expected.status_code === "OK" ? expected.message : undefined;
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

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   dn: () => (/* binding */ isPackage),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);

/**
 * isIdentifier says whether a name may stand in a schema. `__proto__` would be one to protobuf, but in JavaScript it
 * is no ordinary key: a message with such a field could not be compared.
 */
function isIdentifier(name) {
    return name !== "__proto__" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
/** isPackage says whether a name is a package's: identifiers joined by dots, or nothing. */
function isPackage(name) {
    return name === "" || name.split(".").every(isIdentifier);
}
/** namesIn lists every name that a schema declares. */
function* namesIn(protobuf) {
    yield { kind: "package", name: protobuf.package, pointer: "/protobuf/package" };
    for (const [index, message] of protobuf.messages.entries()) {
        yield* namesInMessage(message, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)("/protobuf/messages", index));
    }
    yield* namesInEnums(protobuf.enums ?? [], "/protobuf/enums");
    for (const [index, service] of protobuf.services.entries()) {
        const pointer = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)("/protobuf/services", index);
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

/***/ 5885:
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
// EXTERNAL MODULE: ./build/protobuf/fields.js
var protobuf_fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/protobuf/types.js
var types = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(5219);
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
            : `${(0,wording/* quote */.hD)(value)} is not a value of ${type.typeName}${(0,wording/* suggestion */.h)(value, names)}`;
    }
    // proto3 enums are open: any number of 32 bits is a value.
    if (typeof value === "number")
        return scalarFault(value, descriptors/* ScalarType */.L.INT32);
    return `${(0,wording/* describe */.q0)(value)} is no value of ${type.typeName}: write the name of one in double quotes`;
}

// EXTERNAL MODULE: ./build/protobuf/codec.js + 15 modules
var codec = __webpack_require__(3826);
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
    const refusal = refusalOf(() => (0,codec/* messageCodec */.gI)(field.parent, registry, "protobuf").canonical(message));
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
function checkMessage(value, type, pointer, types) {
    const walk = { types, problems: [] };
    checkMember(walk, value, type, pointer);
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
/** A message value, wherever it stands. */
function checkMember(walk, value, type, pointer) {
    if ((0,protobuf_fields/* isWellKnown */.MZ)(type))
        return;
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
            reportKey(walk, "unknown-field", at, `${(0,wording/* quote */.hD)(key)} is not a field of ${type.typeName}${(0,wording/* suggestion */.h)(key, names)}`);
            continue;
        }
        const before = seen.get(field);
        if (before === undefined)
            seen.set(field, key);
        else
            reportKey(walk, "value", at, `${(0,wording/* quote */.hD)(before)} and ${(0,wording/* quote */.hD)(key)} are the same field: write it once`);
        if (member === null && !holdsNull(field))
            continue;
        checkOneof(walk, field, oneofs, at);
        checkField(walk, field, member, at);
    }
    checkRequired(walk, type, value, pointer);
}
function checkOneof(walk, field, set, pointer) {
    if (field.oneof === undefined)
        return;
    const other = set.get(field.oneof);
    if (other === undefined)
        set.set(field.oneof, field);
    else if (other !== field) {
        const both = `${(0,wording/* quote */.hD)(other.name)} and ${(0,wording/* quote */.hD)(field.name)} are both set`;
        reportKey(walk, "oneof", pointer, `${both}, but only one of the oneof ${(0,wording/* quote */.hD)(field.oneof.name)} can be: remove one`);
    }
}
function checkRequired(walk, type, value, pointer) {
    for (const name of walk.types.required.get(type.typeName) ?? []) {
        const field = (0,protobuf_fields/* fieldsOf */.Pf)(type).get(name);
        const isSet = (key) => Object.hasOwn(value, key) && value[key] !== null;
        if (field === undefined || isSet(field.name) || isSet(field.jsonName))
            continue;
        report(walk, "required-missing", pointer, `the required field ${(0,wording/* quote */.hD)(name)} of ${type.typeName} is missing`);
    }
}
function checkField(walk, field, value, pointer) {
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
        report(walk, "value", pointer, `${(0,wording/* describe */.q0)(value)} is no list, but ${nameOf(field)} is repeated: write […]`);
        return;
    }
    for (const [index, item] of value.entries())
        checkItem(walk, field, item, (0,json_pointer/* childPointer */.Y2)(pointer, index), [item]);
}
function checkMap(walk, field, value, pointer) {
    if (!(0,json_value/* isObject */.G)(value)) {
        report(walk, "value", pointer, `${(0,wording/* describe */.q0)(value)} is no map, but ${nameOf(field)} is one: write {"key": value}`);
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        const at = (0,json_pointer/* childPointer */.Y2)(pointer, key);
        const fault = mapKeyFault(key, field.mapKey);
        if (fault !== undefined)
            reportKey(walk, "value", at, `key of ${nameOf(field)}: ${fault}`);
        else
            checkItem(walk, field, item, at, Object.fromEntries([[key, item]]));
    }
}
/** One item of a field. `alone` is the field's whole value, had it no other item. */
function checkItem(walk, field, value, pointer, alone) {
    if (value === null && !holdsNull(field)) {
        report(walk, "value", pointer, `null is no value of ${nameOf(field)}: leave the entry out`);
    }
    else if (field.message !== undefined && !(0,protobuf_fields/* isWellKnown */.MZ)(field.message)) {
        checkMember(walk, value, field.message, pointer);
    }
    else {
        const fault = itemFault(walk, field, value, alone);
        if (fault !== undefined)
            report(walk, "value", pointer, `${nameOf(field)}: ${fault}`);
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
function nameOf(field) {
    return `${field.parent.typeName}.${field.name}`;
}


/***/ }),

/***/ 5219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
/** How findings speak: texts, values and places of a fixture, and suggestions, as parts of a message. */



const MAX_QUOTED = 60;
const MAX_LISTED = 6;
/** Of more candidates than this only the first are looked at, so that a huge schema costs no time. */
const MAX_CANDIDATES = 2000;
/** quote shows a text of the fixture inside a message: in backticks, on one line, cut where it is long. */
function quote(text) {
    const cut = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
    return `\`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spellInvisible */ .C)(cut).replaceAll("`", "'")}\``;
}
/** describe names a JSON value: its kind, and itself where it is short. */
function describe(value) {
    if (value === undefined || value === null)
        return "null";
    if (typeof value === "string")
        return value === "" ? "an empty text" : `the text ${quote(value)}`;
    if (typeof value === "number")
        return `the number ${value}`;
    if (typeof value === "boolean")
        return `${value}`;
    return Array.isArray(value) ? "a list" : "an object";
}
/** listed joins names: "`a`, `b` and `c`", the rest counted where there are many. */
function listed(names) {
    const shown = names.slice(0, MAX_LISTED).map(quote);
    if (names.length > MAX_LISTED)
        return `${shown.join(", ")} and ${names.length - MAX_LISTED} more`;
    const last = shown.pop();
    return shown.length === 0 ? (last ?? "nothing") : `${shown.join(", ")} and ${last}`;
}
/** suggestion continues a message about an unknown word: with the one probably meant, else with those there are. */
function suggestion(word, candidates) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, candidates.slice(0, MAX_CANDIDATES));
    if (near !== undefined)
        return `: did you mean ${quote(near)}?`;
    return candidates.length === 0 ? "" : `: there is ${listed(candidates)}`;
}
/** placeName turns a JSON pointer into what a person calls the place: `request.stream[2].id`. */
function placeName(pointer) {
    const path = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(pointer)
        .map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`))
        .join("");
    return path === "" ? "the fixture" : quote(path.replace(/^\./, ""));
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ unusableFiles),
  $: () => (/* binding */ validateFixtures)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/json/document.js + 4 modules
var json_document = __webpack_require__(9929);
// EXTERNAL MODULE: ./build/fixtures/discover.js
var discover = __webpack_require__(3064);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/fixtures/read.js
/** One file → its text, within a size limit, and why not where that cannot be. */



const START = { line: 1, column: 1 };
/**
 * readText reads a regular file of at most `maxBytes` bytes as UTF-8. It never throws. It reads at once and not in the
 * background: for many small files that takes a fifth of the time, and nothing else is to be done meanwhile.
 */
function readText(path, maxBytes) {
    try {
        const contents = readBounded(path, maxBytes);
        return contents instanceof Uint8Array ? decode(contents) : contents;
    }
    catch (error) {
        return unreadable(`the file cannot be read: ${error instanceof Error ? reasonOf(error) : error}`);
    }
}
function readBounded(path, maxBytes) {
    // Without O_NONBLOCK, opening a pipe would wait for its writer. Windows has neither.
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            return unreadable("this is no regular file: move it out of the fixture folders");
        if (stats.size > maxBytes)
            return tooLarge(stats.size, maxBytes);
        const buffer = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < buffer.length) {
            const bytesRead = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function reasonOf(error) {
    switch (error.code) {
        case "ENOENT":
            return "it is a link to a file that does not exist, or was deleted meanwhile";
        case "EACCES":
        case "EPERM":
            return "permission denied";
        case "ELOOP":
            return "it is a link that leads in a circle";
        default:
            return error.message;
    }
}
function unreadable(message) {
    return { ok: false, rule: "file-unreadable", message, position: START };
}
function tooLarge(size, maxBytes) {
    const message = `the file has ${size} bytes, more than the ${maxBytes} that are loaded: ` +
        "large messages are better made by `stream_generator` with `payload_bytes`";
    return { ok: false, rule: "file-size", message, position: START };
}
function decode(contents) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(contents).digest("hex");
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
    if ((0,external_node_buffer_.isUtf8)(contents))
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
    while (!(0,external_node_buffer_.isUtf8)(contents.subarray(0, valid)))
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/generated/validate-fixture.js
// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.

const func2 = ucs2length["default"] ?? ucs2length;
"use strict";
const validateFixtureSpec = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/spikard/grpc-fixtures-action/schema/fixture.schema.json", "title": "FixtureSpec", "type": "object", "required": ["name", "description", "category", "protobuf", "handler", "request", "expected_response", "tags"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "minLength": 1 }, "description": { "type": "string", "minLength": 1 }, "category": { "enum": ["unary", "server_streaming", "client_streaming", "bidirectional_streaming", "error"] }, "protobuf": { "$ref": "#/$defs/protobuf" }, "handler": { "$ref": "#/$defs/handler" }, "request": { "$ref": "#/$defs/request" }, "expected_response": { "$ref": "#/$defs/expectedResponse" }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "skip": { "type": "boolean", "default": false } }, "$defs": { "identifier": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "protobuf": { "title": "ProtobufSpec", "type": "object", "required": ["package", "messages", "services"], "additionalProperties": false, "properties": { "package": { "type": "string", "pattern": "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } }, "services": { "type": "array", "items": { "$ref": "#/$defs/service" } } } }, "message": { "title": "MessageSpec", "type": "object", "required": ["name", "fields"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" } }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } } } }, "field": { "title": "FieldSpec", "type": "object", "required": ["name", "type", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "type": { "type": "string", "minLength": 1 }, "number": { "type": "integer", "minimum": 1, "maximum": 536870911 }, "label": { "enum": ["required", "optional", "repeated"] }, "oneof": { "$ref": "#/$defs/identifier" } } }, "enum": { "title": "EnumSpec", "type": "object", "required": ["name", "values"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "values": { "type": "array", "minItems": 1, "items": { "title": "EnumValueSpec", "type": "object", "required": ["name", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "number": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } } } } } }, "service": { "title": "ServiceSpec", "type": "object", "required": ["name", "methods"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "methods": { "type": "array", "items": { "$ref": "#/$defs/method" } } } }, "method": { "title": "MethodSpec", "type": "object", "required": ["name", "input_type", "output_type"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "input_type": { "type": "string", "minLength": 1 }, "output_type": { "type": "string", "minLength": 1 }, "client_streaming": { "type": "boolean", "default": false }, "server_streaming": { "type": "boolean", "default": false } } }, "handler": { "title": "HandlerSpec", "type": "object", "required": ["service", "method"], "additionalProperties": false, "properties": { "service": { "type": "string", "minLength": 1 }, "method": { "type": "string", "minLength": 1 }, "timeout_ms": { "type": "integer", "minimum": 1, "maximum": 3600000 }, "middleware": { "type": "object" }, "protobuf": { "type": "object" } } }, "metadata": { "title": "MetadataSpec", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] } }, "messageValue": { "title": "MessageValue", "type": "object", "additionalProperties": true }, "generator": { "type": "string", "minLength": 1 }, "request": { "title": "RequestSpec", "type": "object", "required": ["metadata"], "additionalProperties": false, "properties": { "metadata": { "$ref": "#/$defs/metadata" }, "message": { "$ref": "#/$defs/messageValue" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_note": { "type": "string" } } }, "expectedResponse": { "title": "ExpectedResponseSpec", "type": "object", "required": ["status_code"], "additionalProperties": false, "properties": { "status_code": { "enum": ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"] }, "message": { "anyOf": [{ "$ref": "#/$defs/messageValue" }, { "type": "string" }] }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_count": { "type": "integer", "minimum": 0 }, "stream_sample": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_pattern": { "type": "object" }, "error": { "title": "ErrorSpec", "type": "object", "additionalProperties": false, "properties": { "code": { "type": ["string", "integer"] }, "message": { "type": "string" } } }, "partial_delivery": { "type": "boolean", "default": false }, "headers": { "$ref": "#/$defs/metadata" }, "trailers": { "$ref": "#/$defs/metadata" }, "metadata": { "$ref": "#/$defs/metadata" }, "error_message": { "type": "string" }, "details": { "type": "string" }, "note": { "type": "string" }, "protobuf": { "type": "object" } } } } };
const schema45 = { "title": "HandlerSpec", "type": "object", "required": ["service", "method"], "additionalProperties": false, "properties": { "service": { "type": "string", "minLength": 1 }, "method": { "type": "string", "minLength": 1 }, "timeout_ms": { "type": "integer", "minimum": 1, "maximum": 3600000 }, "middleware": { "type": "object" }, "protobuf": { "type": "object" } } };
const func1 = Object.prototype.hasOwnProperty;
const schema32 = { "title": "ProtobufSpec", "type": "object", "required": ["package", "messages", "services"], "additionalProperties": false, "properties": { "package": { "type": "string", "pattern": "^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$" }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } }, "services": { "type": "array", "items": { "$ref": "#/$defs/service" } } } };
const pattern4 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)?$", "u");
const schema33 = { "title": "MessageSpec", "type": "object", "required": ["name", "fields"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" } }, "messages": { "type": "array", "items": { "$ref": "#/$defs/message" } }, "enums": { "type": "array", "items": { "$ref": "#/$defs/enum" } } } };
const schema34 = { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" };
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema35 = { "title": "FieldSpec", "type": "object", "required": ["name", "type", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "type": { "type": "string", "minLength": 1 }, "number": { "type": "integer", "minimum": 1, "maximum": 536870911 }, "label": { "enum": ["required", "optional", "repeated"] }, "oneof": { "$ref": "#/$defs/identifier" } } };
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
            const err11 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/enum", keyword: "enum", params: { allowedValues: schema35.properties.label.enum }, message: "must be equal to one of the allowed values" };
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
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "title": "EnumSpec", "type": "object", "required": ["name", "values"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "values": { "type": "array", "minItems": 1, "items": { "title": "EnumValueSpec", "type": "object", "required": ["name", "number"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "number": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 } } } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
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
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate22.evaluated; if (evaluated0.dynamicProps) {
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
                if (!(validate23(data1[i0], { instancePath: instancePath + "/fields/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
                if (!(validate25(data5[i2], { instancePath: instancePath + "/enums/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
} validate22.errors = vErrors; return errors === 0; }
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "title": "ServiceSpec", "type": "object", "required": ["name", "methods"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "methods": { "type": "array", "items": { "$ref": "#/$defs/method" } } } };
const schema43 = { "title": "MethodSpec", "type": "object", "required": ["name", "input_type", "output_type"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/identifier" }, "input_type": { "type": "string", "minLength": 1 }, "output_type": { "type": "string", "minLength": 1 }, "client_streaming": { "type": "boolean", "default": false }, "server_streaming": { "type": "boolean", "default": false } } };
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
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
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
                if (!(validate30(data1[i0], { instancePath: instancePath + "/methods/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
} validate29.errors = vErrors; return errors === 0; }
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
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
                if (!(validate22(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
                if (!(validate25(data3[i1], { instancePath: instancePath + "/enums/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
                if (!(validate29(data5[i2], { instancePath: instancePath + "/services/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "title": "RequestSpec", "type": "object", "required": ["metadata"], "additionalProperties": false, "properties": { "metadata": { "$ref": "#/$defs/metadata" }, "message": { "$ref": "#/$defs/messageValue" }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_note": { "type": "string" } } };
const schema47 = { "title": "MetadataSpec", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] } };
const schema48 = { "title": "MessageValue", "type": "object", "additionalProperties": true };
const schema50 = { "type": "string", "minLength": 1 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
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
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "title": "ExpectedResponseSpec", "type": "object", "required": ["status_code"], "additionalProperties": false, "properties": { "status_code": { "enum": ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"] }, "message": { "anyOf": [{ "$ref": "#/$defs/messageValue" }, { "type": "string" }] }, "stream": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_generator": { "$ref": "#/$defs/generator" }, "stream_size": { "type": "integer", "minimum": 0, "maximum": 100000000 }, "payload_bytes": { "type": "integer", "minimum": 0, "maximum": 67108864 }, "stream_count": { "type": "integer", "minimum": 0 }, "stream_sample": { "type": "array", "items": { "$ref": "#/$defs/messageValue" } }, "stream_pattern": { "type": "object" }, "error": { "title": "ErrorSpec", "type": "object", "additionalProperties": false, "properties": { "code": { "type": ["string", "integer"] }, "message": { "type": "string" } } }, "partial_delivery": { "type": "boolean", "default": false }, "headers": { "$ref": "#/$defs/metadata" }, "trailers": { "$ref": "#/$defs/metadata" }, "metadata": { "$ref": "#/$defs/metadata" }, "error_message": { "type": "string" }, "details": { "type": "string" }, "note": { "type": "string" }, "protobuf": { "type": "object" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate36.evaluated; if (evaluated0.dynamicProps) {
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
        if (!(func1.call(schema51.properties, key0))) {
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
            const err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/enum", keyword: "enum", params: { allowedValues: schema51.properties.status_code.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.message !== undefined) {
        let data1 = data.message;
        const _errs4 = errors;
        let valid1 = false;
        const _errs5 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) { }
        else {
            const err3 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/messageValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
        const _errs9 = errors;
        if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        else {
            errors = _errs4;
            if (vErrors !== null) {
                if (_errs4) {
                    vErrors.length = _errs4;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.stream !== undefined) {
        let data2 = data.stream;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) { }
                else {
                    const err6 = { instancePath: instancePath + "/stream/" + i0, schemaPath: "#/$defs/messageValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err7 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.stream_generator !== undefined) {
        let data4 = data.stream_generator;
        if (typeof data4 === "string") {
            if (func2(data4) < 1) {
                const err8 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
            const err9 = { instancePath: instancePath + "/stream_generator", schemaPath: "#/$defs/generator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.stream_size !== undefined) {
        let data5 = data.stream_size;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err10 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 100000000 || isNaN(data5)) {
                const err11 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000000 }, message: "must be <= 100000000" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/stream_size", schemaPath: "#/properties/stream_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    if (data.payload_bytes !== undefined) {
        let data6 = data.payload_bytes;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err13 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 67108864 || isNaN(data6)) {
                const err14 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
                const err15 = { instancePath: instancePath + "/payload_bytes", schemaPath: "#/properties/payload_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
    if (data.stream_count !== undefined) {
        let data7 = data.stream_count;
        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            const err16 = { instancePath: instancePath + "/stream_count", schemaPath: "#/properties/stream_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0 || isNaN(data7)) {
                const err17 = { instancePath: instancePath + "/stream_count", schemaPath: "#/properties/stream_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
    if (data.stream_sample !== undefined) {
        let data8 = data.stream_sample;
        if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data9 = data8[i1];
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) { }
                else {
                    const err18 = { instancePath: instancePath + "/stream_sample/" + i1, schemaPath: "#/$defs/messageValue/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
        else {
            const err19 = { instancePath: instancePath + "/stream_sample", schemaPath: "#/properties/stream_sample/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data.stream_pattern !== undefined) {
        let data10 = data.stream_pattern;
        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
            const err20 = { instancePath: instancePath + "/stream_pattern", schemaPath: "#/properties/stream_pattern/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    if (data.error !== undefined) {
        let data11 = data.error;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 in data11) {
                if (!((key1 === "code") || (key1 === "message"))) {
                    const err21 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data11.code !== undefined) {
                let data12 = data11.code;
                if ((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))) {
                    const err22 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema51.properties.error.properties.code.type }, message: "must be string,integer" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data11.message !== undefined) {
                if (typeof data11.message !== "string") {
                    const err23 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        else {
            const err24 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.partial_delivery !== undefined) {
        if (typeof data.partial_delivery !== "boolean") {
            const err25 = { instancePath: instancePath + "/partial_delivery", schemaPath: "#/properties/partial_delivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
        let data15 = data.headers;
        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key2 in data15) {
                let data16 = data15[key2];
                const _errs48 = errors;
                let valid13 = false;
                const _errs49 = errors;
                if (typeof data16 !== "string") {
                    const err26 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                var _valid1 = _errs49 === errors;
                valid13 = valid13 || _valid1;
                const _errs51 = errors;
                if (Array.isArray(data16)) {
                    if (data16.length < 1) {
                        const err27 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    const len2 = data16.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        if (typeof data16[i2] !== "string") {
                            const err28 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    const err29 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                var _valid1 = _errs51 === errors;
                valid13 = valid13 || _valid1;
                if (!valid13) {
                    const err30 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                else {
                    errors = _errs48;
                    if (vErrors !== null) {
                        if (_errs48) {
                            vErrors.length = _errs48;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err31 = { instancePath: instancePath + "/headers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    if (data.trailers !== undefined) {
        let data18 = data.trailers;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
                let data19 = data18[key3];
                const _errs60 = errors;
                let valid18 = false;
                const _errs61 = errors;
                if (typeof data19 !== "string") {
                    const err32 = { instancePath: instancePath + "/trailers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                var _valid2 = _errs61 === errors;
                valid18 = valid18 || _valid2;
                const _errs63 = errors;
                if (Array.isArray(data19)) {
                    if (data19.length < 1) {
                        const err33 = { instancePath: instancePath + "/trailers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    const len3 = data19.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        if (typeof data19[i3] !== "string") {
                            const err34 = { instancePath: instancePath + "/trailers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/trailers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                var _valid2 = _errs63 === errors;
                valid18 = valid18 || _valid2;
                if (!valid18) {
                    const err36 = { instancePath: instancePath + "/trailers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                else {
                    errors = _errs60;
                    if (vErrors !== null) {
                        if (_errs60) {
                            vErrors.length = _errs60;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/trailers", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
    if (data.metadata !== undefined) {
        let data21 = data.metadata;
        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (const key4 in data21) {
                let data22 = data21[key4];
                const _errs72 = errors;
                let valid23 = false;
                const _errs73 = errors;
                if (typeof data22 !== "string") {
                    const err38 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                var _valid3 = _errs73 === errors;
                valid23 = valid23 || _valid3;
                const _errs75 = errors;
                if (Array.isArray(data22)) {
                    if (data22.length < 1) {
                        const err39 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                    const len4 = data22.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        if (typeof data22[i4] !== "string") {
                            const err40 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                else {
                    const err41 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                var _valid3 = _errs75 === errors;
                valid23 = valid23 || _valid3;
                if (!valid23) {
                    const err42 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/metadata/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                else {
                    errors = _errs72;
                    if (vErrors !== null) {
                        if (_errs72) {
                            vErrors.length = _errs72;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/metadata", schemaPath: "#/$defs/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data.error_message !== undefined) {
        if (typeof data.error_message !== "string") {
            const err44 = { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    if (data.details !== undefined) {
        if (typeof data.details !== "string") {
            const err45 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    if (data.note !== undefined) {
        if (typeof data.note !== "string") {
            const err46 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
    }
    if (data.protobuf !== undefined) {
        let data27 = data.protobuf;
        if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
            const err47 = { instancePath: instancePath + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
    }
}
else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err48];
    }
    else {
        vErrors.push(err48);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (!(validate34(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
        }
    }
    if (data.expected_response !== undefined) {
        if (!(validate36(data.expected_response, { instancePath: instancePath + "/expected_response", parentData: data, parentDataProperty: "expected_response", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
        }
    }
    if (data.tags !== undefined) {
        let data13 = data.tags;
        if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data14 = data13[i0];
                if (typeof data14 === "string") {
                    if (func2(data14) < 1) {
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
var json_pointer = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/rpc/deadline.js
var deadline = __webpack_require__(306);
// EXTERNAL MODULE: ./build/rpc/status.js
var rpc_status = __webpack_require__(9880);
;// CONCATENATED MODULE: ./build/fixtures/keys.js
const FIXTURE = {
    $schema: true,
    name: true,
    description: true,
    category: true,
    protobuf: true,
    handler: true,
    request: true,
    expected_response: true,
    tags: true,
    skip: true,
};
const PROTOBUF = { package: true, messages: true, enums: true, services: true };
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
const EXPECTED = {
    status_code: true,
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
    headers: true,
    trailers: true,
    metadata: true,
    error_message: true,
    details: true,
    note: true,
    protobuf: true,
};
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
    ["expected_response", EXPECTED],
    ["error", ERROR],
]);
/** knownKeys lists the keys that the object at a JSON pointer may have. */
function knownKeys(pointer) {
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
    ["input_type", '"input_type": "Request"'],
    ["output_type", '"output_type": "Response"'],
]);
/** exampleOf shows how a key is written. */
function exampleOf(key) {
    return EXAMPLES.get(key) ?? `"${key}": …`;
}

// EXTERNAL MODULE: ./build/fixtures/wording.js
var wording = __webpack_require__(5219);
;// CONCATENATED MODULE: ./build/fixtures/shape.js







/** More departures than this say nothing new about a file. */
const MAX_PROBLEMS = 100;
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
    const alternatives = errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath);
    const partOfAlternative = (error) => error.keyword !== "anyOf" &&
        alternatives.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));
    const kept = [];
    for (const error of errors) {
        if (kept.length === MAX_PROBLEMS)
            break;
        if (alternatives.length > 0 && partOfAlternative(error))
            continue;
        kept.push(departureOf(value, error));
    }
    return kept;
}
/** departureOf finds the rule that a schema error belongs to: `schema` for what no other rule is about. */
function departureOf(root, error) {
    const pointer = error.instancePath;
    const value = valueAt(root, pointer);
    if (error.keyword === "additionalProperties")
        return unknownKey(pointer, String(error.params.additionalProperty));
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
    return { problem: { rule: "schema", pointer, message: describeError(error, value) }, breaksType: true };
}
function isRange(error) {
    return error.keyword === "minimum" || error.keyword === "maximum";
}
function unknownKey(parent, key) {
    const pointer = (0,json_pointer/* childPointer */.Y2)(parent, key);
    const message = `${(0,wording/* quote */.hD)(key)} is not a key of ${(0,wording/* placeName */.fW)(parent)}${(0,wording/* suggestion */.h)(key, knownKeys(parent))}`;
    return { problem: { rule: "unknown-key", pointer, at: "key", message }, breaksType: false };
}
function missingKey(root, pointer, key) {
    const example = pointer === "" && key === "category" ? `"category": "${likelyCategory(root)}"` : exampleOf(key);
    const message = `${(0,wording/* quote */.hD)(key)} is missing in ${(0,wording/* placeName */.fW)(pointer)}: write ${example}`;
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
        return `: write ${(0,wording/* quote */.hD)(byNumber)}`;
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
    ["boolean", "true or false"],
]);
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
        case "anyOf":
            return instancePath === "/expected_response/message"
                ? `${place} must be an object, or a text for the reader${found}`
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
    const loaded = files.map((file) => loadFile(file, options.maxFileBytes ?? MAX_FILE_BYTES));
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { id, digest } of loaded) {
        if (digest !== undefined)
            hash.update(`${id}\0${digest}\n`);
    }
    return {
        fixtures: loaded.flatMap(({ outcome }) => (outcome.kind === "fixture" ? [outcome.fixture] : [])),
        misshapen: loaded.flatMap(({ outcome }) => (outcome.kind === "misshapen" ? [outcome.file] : [])),
        problems: loaded.flatMap(({ outcome }) => (outcome.kind === "problem" ? [outcome.problem] : [])),
        hash: `sha256:${hash.digest("hex")}`,
        files: files.length,
    };
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
function loadFile({ path, file, id, seed }, maxBytes) {
    const read = readText(path, maxBytes);
    const failed = (problem) => ({
        kind: "problem",
        problem: { rule: problem.rule, id, file, message: problem.message, position: problem.position },
    });
    if (!read.ok)
        return { id, digest: read.digest, outcome: failed(read) };
    const parsed = (0,json_document/* parseJson */.q)(read.text);
    if (!parsed.ok)
        return { id, digest: read.digest, outcome: failed({ rule: "json-syntax", ...parsed.problem }) };
    const { document } = parsed;
    const { spec, problems } = shapeOf(document.value);
    const loaded = { id, seed, path, file, document, shapeProblems: problems };
    return {
        id,
        digest: read.digest,
        outcome: spec === undefined ? { kind: "misshapen", file: loaded } : { kind: "fixture", fixture: { ...loaded, spec } },
    };
}

// EXTERNAL MODULE: ./build/fixtures/context.js + 2 modules
var fixtures_context = __webpack_require__(1181);
;// CONCATENATED MODULE: ./build/fixtures/rules/call.js


const serviceUnknown = {
    id: "service-unknown",
    *check({ fixture: { spec }, service }) {
        if (service !== undefined)
            return;
        const { protobuf, handler } = spec;
        const names = protobuf.services.map((candidate) => (0,fixtures_context/* fullServiceName */.Er)(protobuf, candidate));
        // The package is what people forget most.
        const unqualified = names.find((name) => name.endsWith(`.${handler.service}`));
        const hint = unqualified === undefined
            ? (0,wording/* suggestion */.h)(handler.service, names)
            : `: write ${(0,wording/* quote */.hD)(unqualified)}, with its package`;
        yield { pointer: "/handler/service", message: `${(0,wording/* quote */.hD)(handler.service)} is not a service of this fixture${hint}` };
    },
};
const methodUnknown = {
    id: "method-unknown",
    *check({ fixture: { spec }, service, methodSpec }) {
        if (service === undefined || methodSpec !== undefined)
            return;
        const { method } = spec.handler;
        const names = service.methods.map(({ name }) => name);
        yield {
            pointer: "/handler/method",
            message: `${(0,wording/* quote */.hD)(method)} is not a method of ${(0,wording/* quote */.hD)(service.name)}${(0,wording/* suggestion */.h)(method, names)}`,
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
        const message = `the category is ${(0,wording/* quote */.hD)(category)}, but the method is ${kindName(kind)}: write ${(0,wording/* quote */.hD)(kind)}, or correct the method's flags`;
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
            const message = `${(0,wording/* quote */.hD)(form ?? "")} and ${(0,wording/* quote */.hD)(other)} both say what is sent: keep one`;
            yield { pointer: `/request/${other}`, at: "key", message };
        }
        yield* generatorKeys(request, "/request");
        if (kind === undefined)
            return;
        const streams = kind === "client_streaming" || kind === "bidirectional_streaming";
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
                message: `the method is ${kindName(kind)}: write ${instead}, not ${(0,wording/* quote */.hD)(form)}`,
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
                message: `${(0,wording/* quote */.hD)(key)} belongs to a generator: write \`stream_generator\` too, or remove it`,
            };
        }
    }
    else if (spec.stream_size === undefined) {
        const message = "`stream_generator` needs `stream_size`, the number of messages: write it too";
        yield { pointer: `${pointer}/stream_generator`, at: "key", message };
    }
}
const CALL_RULES = [serviceUnknown, methodUnknown, categoryMode, requestShape];

;// CONCATENATED MODULE: ./build/fixtures/rules/document.js
/** Rules about a file's JSON itself. */

const duplicateKey = {
    id: "duplicate-key",
    *check({ document }) {
        for (const { key, pointer, position } of document.duplicateKeys) {
            yield {
                pointer,
                position,
                message: `${(0,wording/* quote */.hD)(key)} stands twice in one object and only the last one counts: remove one`,
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
// EXTERNAL MODULE: ./build/fixtures/values.js + 2 modules
var values = __webpack_require__(5885);
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
    const types = (0,fixtures_context/* valueTypes */.ZD)(context);
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
            message: `${(0,wording/* quote */.hD)(part)} is no range: write \`field=[a..b]\` with numbers, or \`base+100ms\`, for a and b`,
        };
    }
    const fields = new Set();
    for (const { field } of ranges) {
        if (fields.has(field))
            yield { pointer, message: `${(0,wording/* quote */.hD)(field)} has two ranges: keep one` };
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
var rpc_metadata = __webpack_require__(8315);
;// CONCATENATED MODULE: ./build/fixtures/rules/metadata.js



function entriesIn(metadata, pointer) {
    if (metadata === undefined)
        return [];
    return Object.entries(metadata).map(([key, value]) => {
        const at = (0,json_pointer/* childPointer */.Y2)(pointer, key);
        const values = typeof value === "string"
            ? [{ text: value, pointer: at }]
            : value.map((text, index) => ({ text, pointer: (0,json_pointer/* childPointer */.Y2)(at, index) }));
        return { key, wireKey: key.toLowerCase(), values, pointer: at };
    });
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
        for (const { key, wireKey, pointer } of allEntries(fixture)) {
            if ((0,rpc_metadata/* isMetadataKey */.jg)(key))
                continue;
            const message = (0,rpc_metadata/* isMetadataKey */.jg)(wireKey)
                ? `${(0,wording/* quote */.hD)(key)} has capital letters, and metadata keys are lower case: write ${(0,wording/* quote */.hD)(wireKey)}`
                : `${(0,wording/* quote */.hD)(key)} is no metadata key: write a-z, 0-9, \`_\`, \`-\` and \`.\` only`;
            yield { pointer, at: "key", message };
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
                message: `${(0,wording/* quote */.hD)(key)} belongs to HTTP/1 connections and HTTP/2 forbids it: remove it`,
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
                    message: `the runner writes the fixture's own id into ${(0,wording/* quote */.hD)(entry.key)}: remove it`,
                };
            }
            else if (rpc_metadata/* TRANSPORT_KEYS */.VP.has(entry.wireKey) && !isSentAnyway(entry, fixture)) {
                yield {
                    pointer: entry.pointer,
                    at: "key",
                    message: `${(0,wording/* quote */.hD)(entry.key)} is not sent as written: ${insteadOf(entry)}`,
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
                            message: `${(0,wording/* quote */.hD)(text)} is not base64, as the value of a -bin key is: write ${(0,wording/* quote */.hD)(base64(text))}`,
                        };
                }
                else if (!(0,rpc_metadata/* isAsciiValue */.xQ)(text)) {
                    const message = `the value of ${(0,wording/* quote */.hD)(key)} is not printable ASCII: write it as ${(0,wording/* quote */.hD)(`${key}-bin`)}: "${base64(text)}"`;
                    yield { pointer, message };
                }
            }
        }
    },
};
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}
const METADATA_RULES = [metadataKey, metadataForbidden, metadataIgnored, metadataBinary];

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
    *check({ protobuf }) {
        // What does not match the pattern at all is found with the shape; this name does and is none all the same.
        for (const { kind, name, pointer } of (0,names/* namesIn */.wX)(protobuf)) {
            if (kind === "package" ? name.split(".").includes("__proto__") : name === "__proto__") {
                yield {
                    pointer,
                    message: `${(0,wording/* quote */.hD)("__proto__")} cannot name a ${kind}: JavaScript gives it a meaning of its own`,
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
                    const message = `${(0,wording/* quote */.hD)(before)} and ${(0,wording/* quote */.hD)(name)} are both ${(0,wording/* quote */.hD)(json)} in JSON: rename one`;
                    yield { pointer: `${pointer}/fields/${index}/name`, message };
                }
            }
        }
    },
};
const nameDuplicate = {
    id: "name-duplicate",
    *check({ protobuf, declarations }) {
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
        yield* scopes.declareAll(protobuf.package, protobuf.services, "service", "/protobuf/services");
        for (const [index, service] of protobuf.services.entries()) {
            const scope = `${protobuf.package}.${service.name}#${index}`;
            yield* scopes.declareAll(scope, service.methods, "method", `/protobuf/services/${index}/methods`);
        }
    },
};
function* declareMembers(scopes, scope, spec, pointer) {
    yield* scopes.declareAll(scope, spec.fields, "field", `${pointer}/fields`);
    for (const [index, { name, type }] of spec.fields.entries()) {
        if ((0,types/* parseMapType */.Gb)(type) === undefined)
            continue;
        yield* scopes.declare(scope, mapEntryName(name), "map entry", `${pointer}/fields/${index}/name`);
    }
    const oneofs = new Set();
    for (const [index, { oneof }] of spec.fields.entries()) {
        if (oneof === undefined || oneofs.has(oneof))
            continue;
        oneofs.add(oneof);
        yield* scopes.declare(scope, oneof, "oneof", `${pointer}/fields/${index}/oneof`);
    }
}
/** The message that protobuf makes of a map field's entries: `MyCountsEntry` for `my_counts`. */
function mapEntryName(field) {
    const json = (0,describe/* jsonName */.m6)(field);
    return `${json.charAt(0).toUpperCase()}${json.slice(1)}Entry`;
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
                message: `${(0,wording/* quote */.hD)(name)} is declared twice in one scope, as ${before} and as ${kind}: rename one`,
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
const RANGES = new Map([
    ["unary", [1, 19]],
    ["server", [20, 29]],
    ["client", [30, 39]],
    ["bidirectional", [40, 49]],
    ["errors", [50, 99]],
]);
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
        const message = `${(0,wording/* quote */.hD)(name)} is not named {number}_{scenario}.json, like \`20_empty_stream.json\`: two digits or more, then a-z, 0-9 and _`;
        yield { pointer: "", message };
    },
};
const numberRange = {
    id: "number-range",
    *check(file) {
        // The seed's folder is the file's own, also for a path that names none.
        const folder = file.seed.slice(0, Math.max(file.seed.indexOf("/"), 0));
        const range = RANGES.get(folder);
        const number = fileNumber(file);
        if (range === undefined || number === undefined)
            return;
        const [from, to] = range;
        if (number >= from && number <= to)
            return;
        const home = [...RANGES].find(([, [low, high]]) => number >= low && number <= high)?.[0];
        const instead = home === undefined ? "" : `, or move the file to ${(0,wording/* quote */.hD)(`${home}/`)}`;
        yield {
            pointer: "",
            message: `${number} is outside ${from}–${to}, the numbers of ${(0,wording/* quote */.hD)(`${folder}/`)}: renumber it${instead}`,
        };
    },
};
const NAMING_RULES = [fileName, numberRange];

// EXTERNAL MODULE: ./build/protobuf/well-known.js + 5 modules
var well_known = __webpack_require__(6078);
;// CONCATENATED MODULE: ./build/fixtures/rules/protobuf.js




const typeUnknown = {
    id: "type-unknown",
    *check({ protobuf, declarations }) {
        const types = new TypeNames(protobuf, declarations);
        for (const { declaration, field, pointer } of fieldsIn(declarations)) {
            const problem = types.fieldProblem(field.type, declaration.fullName);
            if (problem !== undefined)
                yield { pointer: `${pointer}/type`, message: problem };
        }
        for (const [index, service] of protobuf.services.entries()) {
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
        for (const name of well_known/* WELL_KNOWN_TYPES */.Z)
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
            return `${(0,wording/* quote */.hD)(map.key)} cannot be the key of a map: write an integer type, bool or string`;
        return this.#typeProblem(map.value, scope);
    }
    messageProblem(type) {
        const fullName = (0,types/* resolveTypeName */.yu)(type, this.#package, this.#known);
        if (fullName === undefined)
            return `${(0,wording/* quote */.hD)(type)} is not a message of this fixture${this.#suggest(type, "message")}`;
        return this.#kinds.get(fullName) === "enum" ? `${(0,wording/* quote */.hD)(type)} is an enum, and a method takes messages` : undefined;
    }
    #typeProblem(type, scope) {
        if ((0,types/* isScalarName */.sC)(type) || (0,types/* resolveTypeName */.yu)(type, scope, this.#known) !== undefined)
            return undefined;
        return `${(0,wording/* quote */.hD)(type)} is neither a scalar type nor declared in this fixture${this.#suggest(type, "any")}`;
    }
    #suggest(type, wanted) {
        const prefix = `${this.#package}.`;
        const own = [...this.#kinds]
            .filter(([name, kind]) => !well_known/* WELL_KNOWN_TYPES */.Z.has(name) && (wanted === "any" || kind === wanted))
            .map(([name]) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
        const scalars = wanted === "any" ? Object.keys(types/* SCALAR_TYPES */.$m) : [];
        return (0,wording/* suggestion */.h)(type, [...own, ...scalars, ...well_known/* WELL_KNOWN_TYPES */.Z]);
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
                    const message = `the number ${field.number} is taken by ${(0,wording/* quote */.hD)(before)}: the next free one is ${freeNumber(spec.fields)}`;
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
            const message = `${(0,wording/* quote */.hD)(first.name)} is the first value of ${(0,wording/* quote */.hD)(spec.name)} and must be 0, not ${first.number}: in proto3 it is the default`;
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
                message: `${(0,wording/* quote */.hD)(field.name)} is a ${kind} field, and a oneof takes none: remove \`oneof\``,
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





const ROOT = "/expected_response";
const responseShape = {
    id: "response-shape",
    *check({ fixture: { spec }, kind }) {
        const expected = spec.expected_response;
        yield* generatorKeys(expected, ROOT);
        yield* contradictions(expected);
        if (kind === "unary" || kind === "client_streaming")
            yield* streamOfOne(expected, kind);
        else if (kind !== undefined && (0,json_value/* isObject */.G)(expected.message) && expected.status_code === "OK") {
            const message = `the method is ${kindName(kind)}: write the messages as a list in \`stream\`, not in \`message\``;
            yield { pointer: `${ROOT}/message`, at: "key", message };
        }
    },
};
const STREAM_KEYS = ["stream", "stream_generator", "stream_count", "stream_sample"];
function* streamOfOne(expected, kind) {
    for (const key of STREAM_KEYS) {
        if (expected[key] === undefined)
            continue;
        const message = `the method is ${kindName(kind)} and answers with one message: write \`message\`, not ${(0,wording/* quote */.hD)(key)}`;
        yield { pointer: `${ROOT}/${key}`, at: "key", message };
    }
}
/** What is said of a stream in several ways must agree. */
function* contradictions(expected) {
    const { stream, stream_generator, stream_size, stream_count, stream_sample } = expected;
    if (stream !== undefined && stream_generator !== undefined) {
        yield {
            pointer: `${ROOT}/stream_generator`,
            at: "key",
            message: "`stream` and `stream_generator` both say what comes: keep one",
        };
    }
    const size = stream?.length ?? (stream_generator === undefined ? undefined : stream_size);
    const sizeKey = stream === undefined ? "stream_size" : "stream";
    if (stream_count !== undefined && size !== undefined && stream_count !== size) {
        const message = `\`stream_count\` says ${stream_count} messages, but ${(0,wording/* quote */.hD)(sizeKey)} says ${size}: remove \`stream_count\``;
        yield { pointer: `${ROOT}/stream_count`, message };
    }
    const limit = stream_count ?? size;
    const limitKey = stream_count === undefined ? sizeKey : "stream_count";
    if (stream_sample !== undefined && limit !== undefined && stream_sample.length > limit) {
        const message = `${stream_sample.length} samples cannot occur among the ${limit} messages of ${(0,wording/* quote */.hD)(limitKey)}`;
        yield { pointer: `${ROOT}/stream_sample`, message };
    }
}
const statusUnknown = {
    id: "status-unknown",
    *check({ fixture: { spec } }) {
        const code = spec.expected_response.error?.code;
        if (code === undefined || statusOf(code) !== undefined)
            return;
        yield { pointer: `${ROOT}/error/code`, message: `${(0,wording/* describe */.q0)(code)} is not a gRPC status${statusHint(code)}` };
    },
};
const statusMismatch = {
    id: "status-mismatch",
    *check({ fixture: { spec } }) {
        const { error, status_code } = spec.expected_response;
        const named = error?.code === undefined ? undefined : statusOf(error.code);
        if (named === undefined || named === status_code)
            return;
        const message = `\`error.code\` says ${named}, but \`status_code\` says ${status_code}, which decides: make them agree`;
        yield { pointer: `${ROOT}/error/code`, message };
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
        if (status_code === "OK" || !(0,json_value/* isObject */.G)(message))
            return;
        const text = `gRPC delivers no \`message\` beside ${status_code}: it is not compared. Remove it, or say it in \`error.message\` or \`note\``;
        yield { pointer: `${ROOT}/message`, at: "key", message: text };
    },
};
const COMPARED_METADATA = ["headers", "trailers", "metadata"];
const nothingExpected = {
    id: "nothing-expected",
    *check({ fixture: { spec } }) {
        const expected = spec.expected_response;
        if (expected.status_code !== "OK" || (0,json_value/* isObject */.G)(expected.message))
            return;
        if (STREAM_KEYS.some((key) => expected[key] !== undefined))
            return;
        if (COMPARED_METADATA.some((key) => Object.keys(expected[key] ?? {}).length > 0))
            return;
        const message = "nothing but the status OK is expected: write the `message`, the `stream` or the metadata that must come";
        yield { pointer: ROOT, message };
    },
};
const RESPONSE_RULES = [
    responseShape,
    statusUnknown,
    statusMismatch,
    unreachableMessage,
    nothingExpected,
];

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
    oneofValue,
    valueUnknownField,
    requiredMissing,
];

// EXTERNAL MODULE: ./build/protobuf/codec.js + 15 modules
var codec = __webpack_require__(3826);
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
                    message: `the number ${number} is taken by ${(0,wording/* quote */.hD)(baseName(before))}: renumber one of the two`,
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
                    message: `${(0,wording/* quote */.hD)(name)} is also the name of ${(0,wording/* quote */.hD)(before.file)}: reports could not tell them apart`,
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
                    const message = `${(0,wording/* quote */.hD)(before.file)} sends the same request and expects another reply: a server that does not know x-fixture-id cannot satisfy both`;
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
/** What a server gets to see of a call. */
function callOf({ document, spec }) {
    const { metadata, stream_note: _note, ...messages } = part(document.value, "request");
    const sent = Object.entries((0,json_value/* isObject */.G)(metadata) ? metadata : {}).filter(([key]) => !rpc_metadata/* TRANSPORT_KEYS */.VP.has(key.toLowerCase()));
    return [messages, Object.fromEntries(sent), spec.handler.timeout_ms ?? null];
}
/** What is compared of a reply: prose for the reader is not. */
function expectedOf({ document }) {
    const { note: _note, details: _details, stream_pattern: _pattern, protobuf: _hints, message, ...compared } = part(document.value, "expected_response");
    return [compared, (0,json_value/* isObject */.G)(message) ? message : null];
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
const SCHEMA_RULES = [...NAME_RULES, ...PROTOBUF_RULES];
const FIXTURE_RULES = [
    ...CALL_RULES,
    ...VALUE_RULES,
    ...GENERATOR_RULES,
    ...RESPONSE_RULES,
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
    const context = (0,fixtures_context/* fixtureContext */.RI)(fixture);
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
// EXTERNAL MODULE: ./build/text/mask.js
var mask = __webpack_require__(3716);
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

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ SchemaError),
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   m6: () => (/* binding */ jsonName)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6177);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8399);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
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
        descriptor.dependency = _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_FILES */ .J.map((file) => file.proto.name);
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
    const camel = jsonName(field.name);
    return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(_bufbuild_protobuf_wkt__WEBPACK_IMPORTED_MODULE_3__/* .DescriptorProtoSchema */ .fn, {
        name: `${camel.charAt(0).toUpperCase()}${camel.slice(1)}Entry`,
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
        const wellKnown = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTypeName */ .yu)(type, scope, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN_TYPES */ .Z);
        if (wellKnown === undefined)
            throw new SchemaError(`the type \`${type}\` is not declared`);
        this.usesWellKnown = true;
        return wellKnown;
    }
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ SCALAR_TYPES),
/* harmony export */   Gb: () => (/* binding */ parseMapType),
/* harmony export */   Kc: () => (/* binding */ isMapKeyType),
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   sC: () => (/* binding */ isScalarName),
/* harmony export */   yu: () => (/* binding */ resolveTypeName)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);

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

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WELL_KNOWN_FILES),
  Z: () => (/* binding */ WELL_KNOWN_TYPES)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/any_pb.js
var any_pb = __webpack_require__(2240);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js
var file = __webpack_require__(1285);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/duration_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/duration.proto.
 */
const file_google_protobuf_duration = /*@__PURE__*/ (0,file/* fileDesc */.w)("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");
/**
 * Describes the message google.protobuf.Duration.
 * Use `create(DurationSchema)` to create a new message.
 */
const DurationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_duration, 0)));

;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/empty_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/empty.proto.
 */
const file_google_protobuf_empty = /*@__PURE__*/ (0,file/* fileDesc */.w)("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");
/**
 * Describes the message google.protobuf.Empty.
 * Use `create(EmptySchema)` to create a new message.
 */
const EmptySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_empty, 0)));

;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/field_mask_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/field_mask.proto.
 */
const file_google_protobuf_field_mask = /*@__PURE__*/ (0,file/* fileDesc */.w)("CiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIhoKCUZpZWxkTWFzaxINCgVwYXRocxgBIAMoCUKFAQoTY29tLmdvb2dsZS5wcm90b2J1ZkIORmllbGRNYXNrUHJvdG9QAVoyZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMva25vd24vZmllbGRtYXNrcGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");
/**
 * Describes the message google.protobuf.FieldMask.
 * Use `create(FieldMaskSchema)` to create a new message.
 */
const FieldMaskSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_field_mask, 0)));

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/struct_pb.js
var struct_pb = __webpack_require__(1392);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/timestamp_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/timestamp.proto.
 */
const file_google_protobuf_timestamp = /*@__PURE__*/ (0,file/* fileDesc */.w)("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
/**
 * Describes the message google.protobuf.Timestamp.
 * Use `create(TimestampSchema)` to create a new message.
 */
const TimestampSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_timestamp, 0)));

;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/wrappers_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/wrappers.proto.
 */
const file_google_protobuf_wrappers = /*@__PURE__*/ (0,file/* fileDesc */.w)("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
/**
 * Describes the message google.protobuf.DoubleValue.
 * Use `create(DoubleValueSchema)` to create a new message.
 */
const DoubleValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 0)));
/**
 * Describes the message google.protobuf.FloatValue.
 * Use `create(FloatValueSchema)` to create a new message.
 */
const FloatValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 1)));
/**
 * Describes the message google.protobuf.Int64Value.
 * Use `create(Int64ValueSchema)` to create a new message.
 */
const Int64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 2)));
/**
 * Describes the message google.protobuf.UInt64Value.
 * Use `create(UInt64ValueSchema)` to create a new message.
 */
const UInt64ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 3)));
/**
 * Describes the message google.protobuf.Int32Value.
 * Use `create(Int32ValueSchema)` to create a new message.
 */
const Int32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 4)));
/**
 * Describes the message google.protobuf.UInt32Value.
 * Use `create(UInt32ValueSchema)` to create a new message.
 */
const UInt32ValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 5)));
/**
 * Describes the message google.protobuf.BoolValue.
 * Use `create(BoolValueSchema)` to create a new message.
 */
const BoolValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 6)));
/**
 * Describes the message google.protobuf.StringValue.
 * Use `create(StringValueSchema)` to create a new message.
 */
const StringValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 7)));
/**
 * Describes the message google.protobuf.BytesValue.
 * Use `create(BytesValueSchema)` to create a new message.
 */
const BytesValueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_wrappers, 8)));

;// CONCATENATED MODULE: ./build/protobuf/well-known.js

const WELL_KNOWN_FILES = [
    any_pb/* file_google_protobuf_any */.f,
    file_google_protobuf_duration,
    file_google_protobuf_empty,
    file_google_protobuf_field_mask,
    struct_pb/* file_google_protobuf_struct */.dA,
    file_google_protobuf_timestamp,
    file_google_protobuf_wrappers,
];
/** Full names of the well-known message types that a fixture may use without declaring them. */
const WELL_KNOWN_TYPES = new Set(WELL_KNOWN_FILES.flatMap((file) => file.messages.map((message) => message.typeName)));


/***/ }),

/***/ 9708:
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

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ renderConsole),
  v: () => (/* binding */ renderFindings)
});

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var verdicts = __webpack_require__(5237);
;// CONCATENATED MODULE: ./build/report/console-bindings.js



/** bindingLines says how each binding fared and how long it took. */
function bindingLines(report, frame) {
    const rows = report.bindings.map((binding) => ({
        binding,
        name: frame.show(binding.name, 80),
        counts: (0,verdicts/* countsText */.WN)(binding.counts),
        red: (0,summary/* isRedBinding */.nl)(report, binding),
    }));
    const nameWidth = Math.max(0, ...rows.map(({ name }) => (0,columns/* columnsOf */.PL)(name)));
    const countsWidth = Math.max(0, ...rows.map(({ counts }) => counts.length));
    return rows.map(({ binding, name, counts, red }) => {
        const mark = red ? frame.colors.red("✗") : frame.colors.green("✓");
        const time = frame.colors.dim((0,summary/* durationText */.S5)(binding.run.durationMs));
        return `${mark} ${(0,columns/* padTo */.v0)(name, nameWidth)}  ${(0,columns/* padTo */.v0)(counts, countsWidth)}  ${time}${serverNote(binding, frame)}`;
    });
}
function serverNote({ server: { failure } }, { colors }) {
    if (failure === undefined)
        return "";
    const paint = (0,summary/* isServerFault */.WN)(failure) ? colors.red : colors.yellow;
    return `  ${paint(`the server ${(0,summary/* whatServerDid */.RY)(failure)}`)}`;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
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

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/report/console-frame.js
/** What all parts of the console report share: colours, escaping, how long things may get. */




const BRIEF = {
    failures: 50,
    failureLines: 200,
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
    mismatches: ALL,
    logLines: ALL,
    warnings: ALL,
    remarks: ALL,
    problems: ALL,
    value: 20_000,
};
/** frameOf makes the frame of a report. */
function frameOf({ color, width, verbose = false }) {
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
    const indent = (0,columns/* columnsOf */.PL)(lead);
    if (width === undefined || width - indent < NARROWEST)
        return [lead + text];
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,columns/* columnsOf */.PL)(longer) > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((part, index) => (index === 0 ? lead : " ".repeat(indent)) + part);
}

;// CONCATENATED MODULE: ./build/report/console.js









/** renderConsole writes failures first, then findings, then a line per binding, then the verdict. */
function renderConsole(report, options) {
    const frame = frameOf(options);
    const failures = failureBlocks(report, frame);
    const blocks = [
        ...titled("Servers", serverBlocks(report, frame), frame),
        ...titled("Failures", failures, frame),
        ...titled("Not run", oneBlock(notRunLines(report, frame)), frame),
        ...titled("Validation", oneBlock(findingLines(report.findings, frame)), frame),
        ...titled("Skipped", oneBlock(remarkLines(report, "skipped", frame)), frame),
        ...titled("Known to fail", oneBlock(remarkLines(report, "known-failing", frame)), frame),
        ...titled("Passed, with a note", oneBlock(noteLines(report, frame)), frame),
        ...oneBlock(bindingLines(report, frame)),
        [...problemLines(report, frame), verdictLine(report, frame)],
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** titled sets a title over the first of some blocks, and nothing where there are none. */
function titled(title, blocks, { colors }) {
    return blocks.map((lines, index) => (index === 0 ? [colors.bold(title), ...lines] : lines));
}
function oneBlock(lines) {
    return lines.length === 0 ? [] : [lines];
}
function remarkLines(report, verdict, frame) {
    const remarks = (0,report_failures/* remarksOf */.ro)(report, verdict);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(remarks, frame.limits.remarks);
    const lines = items.map(({ bindings, reason, ids }) => {
        const shown = (0,shorten/* firstOf */.Ku)(ids, frame.limits.remarks);
        const which = shown.items.map((id) => frame.show(id, 120)).join(", ") + (shown.rest === 0 ? "" : ` and ${shown.rest} more`);
        return `  ${frame.colors.yellow(verdicts/* VERDICTS */.bk[verdict].mark)} ${frame.show((0,shorten/* listOf */.c3)(bindings, 5), 200)}: ${which}: ${frame.show(reason, 300)}`;
    });
    return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}
function noteLines(report, frame) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,report_failures/* passedNotes */.yV)(report), frame.limits.remarks);
    const lines = items.map(({ binding, id, note }) => `  ${frame.colors.yellow("!")} ${frame.show(binding, 80)}: ${frame.show(id, 120)}: ${frame.show(note, 300)}`);
    return rest === 0 ? lines : [...lines, `  and ${(0,counted/* counted */.h)(rest, "more note")}`];
}
function problemLines(report, frame) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,summary/* untoldProblems */.bg)(report), frame.limits.problems);
    const lines = items.map(({ binding, message }) => {
        const who = binding === undefined ? "" : `${frame.show(binding, 80)}: `;
        return `${frame.colors.red("✗")} ${who}${frame.show(message, 600)}`;
    });
    return rest === 0 ? lines : [...lines, `and ${(0,counted/* counted */.h)(rest, "more problem")}`];
}
function verdictLine(report, frame) {
    const sentence = frame.show((0,summary/* verdictSentence */.BT)(report), 2000);
    const { bold, green, red } = frame.colors;
    return bold(report.result === "passed" ? green(`✓ ${sentence}`) : red(`✗ ${sentence}`));
}
/** renderFindings writes what validation found, a line each, and how many there are. */
function renderFindings(findings, { color }) {
    const frame = frameOf({ color, verbose: true });
    const lines = findingLines(findings, frame);
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   ro: () => (/* binding */ remarksOf),
/* harmony export */   yV: () => (/* binding */ passedNotes)
/* harmony export */ });
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5225);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5237);



/** failuresOf lists the failing fixtures in fixture order. */
function failuresOf(report) {
    return report.fixtures
        .map((fixture) => ({ fixture, groups: groupsOf(fixture) }))
        .filter((failure) => failure.groups.length > 0);
}
function groupsOf(fixture) {
    const groups = new Map();
    for (const { binding, result } of fixture.results.filter((cell) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(cell.result))) {
        const key = JSON.stringify([result.verdict, result.reason, result.mismatches, result.notes, result.attempts]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { bindings: [binding], result });
        else
            group.bindings.push(binding);
    }
    return [...groups.values()];
}
/** remarksOf lists the fixtures with a verdict that needs a reason and no details. */
function remarksOf(report, verdict) {
    const remarks = new Map();
    for (const fixture of report.fixtures) {
        for (const [reason, bindings] of bindingsByReason(fixture, verdict)) {
            const key = JSON.stringify([bindings, reason]);
            const remark = remarks.get(key);
            if (remark === undefined)
                remarks.set(key, { bindings, reason, ids: [fixture.id] });
            else
                remark.ids.push(fixture.id);
        }
    }
    return [...remarks.values()];
}
function bindingsByReason({ results }, verdict) {
    const byReason = new Map();
    for (const { binding, result } of results.filter((cell) => cell.result.verdict === verdict)) {
        const reason = result.reason ?? "no reason given";
        byReason.set(reason, [...(byReason.get(reason) ?? []), binding]);
    }
    return byReason;
}
/** reasonOf says in a line why a result is what it is, mismatches apart; empty when they say it all. */
function reasonOf(result) {
    const { attempts, reason } = result;
    const tried = attempts === undefined || attempts.length < 2
        ? []
        : [`${attempts.length} attempts: ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)((0,_suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(attempts))}`];
    return [...(reason === undefined ? [] : [reason]), ...tried].join("; ");
}
/**
 * headlineOf says in a line what is wrong with a result: its verdict, its reason, its first mismatch with about `limit`
 * characters of each value.
 */
function headlineOf(result, limit) {
    const reason = reasonOf(result);
    const [first, ...others] = result.mismatches;
    const parts = [_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[result.verdict].label, ...(reason === "" ? [] : [reason])];
    if (first !== undefined) {
        const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
        const [expected, received] = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenPair */ .K3)(first.expected, first.received, limit);
        parts.push(`${first.path}: expected ${expected}, received ${received}${more}`);
    }
    return parts.join(": ");
}
/** passedNotes lists what was seen beside passes, such as fields that a type does not have: green, and worth knowing. */
function passedNotes(report) {
    return report.fixtures.flatMap(({ id, results }) => results
        .filter(({ result }) => result.verdict === "passed")
        .flatMap(({ binding, result }) => result.notes.map((note) => ({ binding, id, note }))));
}


/***/ }),

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ otherProblems),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   RY: () => (/* binding */ whatServerDid),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   bg: () => (/* binding */ untoldProblems),
/* harmony export */   nl: () => (/* binding */ isRedBinding)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5237);




/** So many failing fixtures are named in the sentence; of more it gives the number. */
const NAMED = 2;
/** verdictSentence says what failed, or else what passed. Plain text, of a bounded length. */
function verdictSentence(report) {
    const said = report.result === "passed" ? `Passed: ${passedPart(report)}` : `Failed: ${failedParts(report).join("; ")}`;
    return /[.?!]$/.test(said) ? said : `${said}.`;
}
function passedPart(report) {
    const bindings = report.bindings.map((binding) => (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(binding.name, 40));
    const where = bindings.length === 1 ? (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(bindings, 1) : `${bindings.length} bindings (${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(bindings, 5)})`;
    return `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(report.fixtures.length, "fixture")} on ${where}: ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(report.counts)}`;
}
function failedParts(report) {
    const parts = [
        ...failingFixtures(report),
        ...failedServers(report),
        ...lostResults(report),
        ...otherProblems(report).map(({ binding, message }) => `${binding === undefined ? "" : `${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(binding, 40)}: `}${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(message, 160)}`),
    ];
    return parts.length === 0 ? ["the gate gives no reason; please report this"] : atMost(parts, 4);
}
function failingFixtures(report) {
    const failures = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ)(report);
    if (failures.length === 0)
        return [];
    if (failures.length <= NAMED)
        return failures.map(nameFailure);
    const perBinding = report.bindings
        .map(({ name }) => ({ name, failed: failures.filter((failure) => failsOn(failure, name)).length }))
        .filter(({ failed }) => failed > 0)
        .map(({ name, failed }) => `${failed} on ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 40)}`);
    return [`${failures.length} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(report.fixtures.length, "fixture")} (${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(perBinding, 5)})`];
}
function nameFailure({ fixture, groups }) {
    const bindings = groups.flatMap((group) => group.bindings).map((name) => (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 40));
    return `${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(fixture.id, 80)} on ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(bindings, 5)}`;
}
function failsOn(failure, binding) {
    return failure.groups.some((group) => group.bindings.includes(binding));
}
function failedServers(report) {
    const parts = report.bindings.flatMap(({ name, server: { failure } }) => failure !== undefined && isServerFault(failure)
        ? [`the server of ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 40)} ${whatServerDid(failure)}`]
        : []);
    return atMost(parts, 3);
}
/** Results that never came, of bindings whose server is not to blame. */
function lostResults(report) {
    const lost = report.bindings
        .filter(({ server }) => server.failure === undefined)
        .reduce((sum, { counts }) => sum + counts["not-run"], 0);
    return lost === 0 ? [] : [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lost, "result")} missing: not run`];
}
/** otherProblems are the gate's reasons that neither a fixture nor a server shows by itself. */
function otherProblems(report) {
    return report.problems.filter(({ kind }) => kind !== "verdict" && kind !== "server");
}
/** untoldProblems are those of which the verdict's sentence does not say all there is. */
function untoldProblems(report) {
    const told = verdictSentence(report);
    return otherProblems(report).filter(({ message }) => !told.includes(message));
}
/** whatServerDid ends a sentence that begins with the server. */
function whatServerDid(failure) {
    switch (failure.stage) {
        case "start":
            return "did not start";
        case "run":
            return "failed during the run";
        case "stop":
            return "did not stop";
    }
}
/** isServerFault says whether a failure makes a run red: a server that would not stop has answered all the same. */
function isServerFault(failure) {
    return failure !== undefined && failure.stage !== "stop";
}
/** isRedBinding says whether the gate holds something against a binding. */
function isRedBinding(report, binding) {
    return report.problems.some((problem) => problem.binding === binding.name);
}
/** durationText shows milliseconds as people say them: "640 ms", "2.3 s", "1 min 12 s". */
function durationText(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function atMost(parts, limit) {
    return parts.length <= limit
        ? [...parts]
        : [...parts.slice(0, limit), `and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(parts.length - limit, "more problem")}`];
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5225);

const VERDICTS = {
    passed: { label: "passed", emoji: "✅", mark: "✓" },
    failed: { label: "failed", emoji: "❌", mark: "✗" },
    crashed: { label: "crashed", emoji: "💥", mark: "✗" },
    timeout: { label: "timed out", emoji: "⏰", mark: "✗" },
    flaky: { label: "flaky", emoji: "🎲", mark: "✗" },
    "unexpected-pass": { label: "unexpectedly passed", emoji: "❗", mark: "✗" },
    "not-run": { label: "not run", emoji: "🚫", mark: "✗" },
    "known-failing": { label: "known failing", emoji: "🟡", mark: "○" },
    skipped: { label: "skipped", emoji: "➖", mark: "○" },
};
/** isFailure says whether a result is to be shown as a failure of its own. What did not run is told in bulk instead. */
function isFailure(result) {
    return (0,_suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(result.verdict) && result.verdict !== "not-run";
}
/** countsText says how many results have which verdict: "36 passed, 2 failed". */
function countsText(counts) {
    const parts = _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ORDER */ .jT.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${VERDICTS[verdict].label}`);
    return parts.length === 0 ? "no results" : parts.join(", ");
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ AddressError),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/** Where a server listens. */
class AddressError extends Error {
    name = "AddressError";
}
/** parseAddress reads `host:port`, `[::1]:port` or `unix:/path`. Throws AddressError. */
function parseAddress(text) {
    if (text.startsWith("unix:")) {
        const path = text.slice("unix:".length).replace(/^\/\/(?=\/)/, "");
        if (path === "")
            throw new AddressError("`unix:` needs the path of a socket, such as unix:/tmp/server.sock");
        return { kind: "unix", path };
    }
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]/]+)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (match === null || port < 1 || port > 65535) {
        throw new AddressError(`\`${text}\` is no address: write host:port, [IPv6]:port or unix:/path`);
    }
    return { kind: "tcp", host: match[1] ?? match[2] ?? "", port };
}
/** formatAddress writes an address as parseAddress reads it. */
function formatAddress(address) {
    if (address.kind === "unix")
        return `unix:${address.path}`;
    return address.host.includes(":") ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}


/***/ }),

/***/ 8315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ normaliseBinary),
/* harmony export */   MA: () => (/* binding */ FIXTURE_ID_KEY),
/* harmony export */   Q2: () => (/* binding */ isBase64),
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

/***/ 9880:
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
        return [{ kind: "no-fixtures", message: `the filters left none of the ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(input.fixtures, "fixture")}` }];
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
    const counts = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(fixtures.map(({ verdict }) => verdict));
    const bad = _verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ORDER */ .jT.filter((verdict) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .isRed */ .iI)(verdict) && counts[verdict] > 0);
    const named = bad.map((verdict) => `${counts[verdict]} ${verdict}`);
    if (named.length > 0)
        problems.push({ kind: "verdict", binding, message: named.join(", ") });
    else if (counts.passed === 0 && counts["known-failing"] === 0 && fixtures.length > 0) {
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

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ shortenPair),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pC: () => (/* binding */ wholeWords)
/* harmony export */ });
/** Long texts and long lists, cut to what a person reads, saying how much was left out. */
/** Nothing is cut unless that saves more than the note about it takes. */
const NOTE = 32;
/** shorten keeps about `limit` characters of a text: its beginning and its end. */
function shorten(text, limit) {
    if (text.length <= limit + NOTE)
        return text;
    const head = wholeCharacters(text, Math.ceil(limit * 0.6));
    const tail = wholeCharacters(text, text.length - Math.floor(limit * 0.4));
    return detached(`${text.slice(0, head)}… (${tail - head} characters left out) …${text.slice(tail)}`);
}
/** wholeWords cuts a text that is masked only later between words: half a secret would not be recognised any more. */
function wholeWords(text, limit) {
    if (text.length <= limit)
        return text;
    let end = limit;
    while (end > 0 && /\S/.test(text.charAt(end - 1)))
        end--;
    return detached(`${text.slice(0, end)}…`);
}
/** A part of a string keeps the whole of it in memory, however long that is: this copy does not. */
function detached(text) {
    return Buffer.from(text, "utf16le").toString("utf16le");
}
/** Where two long texts begin to differ, this much of what they share stays before it. */
const CONTEXT = 24;
/** shortenPair shortens two texts that are to be compared so that the first difference stays in sight. */
function shortenPair(one, other, limit) {
    const shared = sharedPrefix(one, other);
    if (Math.max(one.length, other.length) <= limit + NOTE || shared < limit / 2) {
        return [shorten(one, limit), shorten(other, limit)];
    }
    const from = wholeCharacters(one, shared - CONTEXT);
    const cut = `(${from} characters alike) …`;
    return [detached(cut + shorten(one.slice(from), limit)), detached(cut + shorten(other.slice(from), limit))];
}
function sharedPrefix(one, other) {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length])
        length++;
    return length;
}
/** wholeCharacters moves an index back that would part the two halves of a character. */
function wholeCharacters(text, index) {
    return /[\ud800-\udbff]/.test(text.charAt(index - 1)) ? index - 1 : index;
}
/** firstOf cuts a list; `rest` says how many items are missing. */
function firstOf(items, limit) {
    return { items: items.slice(0, limit), rest: Math.max(0, items.length - limit) };
}
/** listOf joins names to one text: "python, ruby and 8 more". */
function listOf(names, limit) {
    const { items, rest } = firstOf(names, limit);
    return rest === 0 ? items.join(", ") : `${items.join(", ")} and ${rest} more`;
}


/***/ })

};
