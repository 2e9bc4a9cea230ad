export const id = 769;
export const ids = [769];
export const modules = {

/***/ 3351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildConfig)
/* harmony export */ });
/* unused harmony export DEFAULTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _fixtures_rules_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6977);
/* harmony import */ var _rpc_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2900);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(938);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1359);
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
        timeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(spec.timeout) ?? DEFAULTS.timeoutMs,
        concurrency: spec.concurrency ?? DEFAULTS.concurrency,
        rules: rulesOf(spec),
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
        strictParity: spec.parity === "strict",
        flakyAllowed: spec.flaky === "allowed",
        acceptedDifferences: spec["accepted-differences"] ?? [],
        coverage: { targets: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageTargets */ .JZ)(spec), rules: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .languageRules */ .Qc)(spec) },
        bindings: Object.entries(spec.bindings ?? {}).map(([name, { server, "known-failing": knownFailing = [] }]) => ({
            name,
            server: serverOf(server, folder),
            ...(knownFailing.length === 0 ? {} : { knownFailing }),
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
        startTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
        stopTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(spec["stop-timeout"]) ?? DEFAULTS.stopTimeoutMs,
        ...tlsOf(spec.tls, folder),
    };
}
function attachedServer(address, spec, folder) {
    return {
        kind: "attached",
        address: addressOf(address, folder),
        ready: { kind: isLog(spec.ready) ? "grpc" : (spec.ready ?? "grpc") },
        startTimeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(spec["start-timeout"]) ?? DEFAULTS.startTimeoutMs,
        ...tlsOf(spec.tls, folder),
    };
}
function argvOf(command) {
    if (typeof command !== "string")
        return command;
    const split = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .splitCommand */ .G)(command);
    return split.ok ? split.argv : [];
}
function isLog(ready) {
    return typeof ready === "object";
}
function addressOf(text, folder) {
    const address = (0,_rpc_address_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAddress */ .or)(text);
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

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2356);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1155);
/** The configuration of a folder: found, read, checked and completed. */





const FILE_NAMES = ["grpc-fixtures.yml", "grpc-fixtures.yaml", "grpc-fixtures.json"];
/** findConfig finds the configuration file of a folder; undefined where there is none. Throws ConfigError for two. */
async function findConfig(folder) {
    const names = await namesIn(folder);
    const [first, second] = FILE_NAMES.filter((name) => names.includes(name));
    if (first !== undefined && second !== undefined) {
        const message = `there is also ${first}, and only one can count: remove one of them`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .Wj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, second), message)]);
    }
    return first === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, first);
}
/** loadConfig reads a configuration file. Throws ConfigError, with all that is wrong with the file. */
async function loadConfig(path, readFile) {
    const text = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o$)(path, readFile);
    // The readers of YAML and of patterns are large, and many runs have no file.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(856), __webpack_require__.e(844), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 6844));
    return parseConfig(text, path);
}
/** defaultConfig is what holds where there is no file: no fixtures and no bindings. */
function defaultConfig(folder) {
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildConfig */ .f)({}, { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) });
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileProblem */ .Wj)(folder, `cannot be searched for a configuration: ${(0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}`)]);
    }
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, `cannot be read: ${reasonOf(error)}`)]);
    }
    if (bytes.length > MAX_BYTES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, "is larger than 1 MiB: that is no configuration")]);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, "is not UTF-8 text: save it as UTF-8")]);
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

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4863);
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
