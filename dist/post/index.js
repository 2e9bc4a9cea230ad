import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nY: () => (/* binding */ cleanUp)
});

// UNUSED EXPORTS: STEP_MARKER, STEP_STATE

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/text/visible.js
/** Characters that nobody sees, made visible: in a terminal, a log or a finding they would mislead its reader. */
/**
 * Characters that show nothing or change how others are shown: controls, format characters (bidi overrides among them),
 * lone surrogates, line separators, what is no character at all. A joiner inside an emoji is left alone.
 */
const INVISIBLE = /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** spellInvisible writes what cannot be seen as a JavaScript escape: `\n`, `\x1b`, `\u202e`. The result is one line. */
function visible_spellInvisible(text) {
    return text.replace(INVISIBLE, spell);
}
function spell(character) {
    if (character === "\n")
        return "\\n";
    if (character === "\r")
        return "\\r";
    if (character === "\t")
        return "\\t";
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, "0")}`;
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\u{${code}}`;
}

;// CONCATENATED MODULE: ./build/servers/procfs.js
/** Processes as Linux shows them in /proc. On other systems there is none, and everything here finds nothing. */


/** processesWith finds the processes whose environment holds the marker (`NAME=value`). Zombies have no environment. */
function procfs_processesWith(marker) {
    return processIds().filter((pid) => pid !== process.pid && readProc(pid, "environ").includes(marker));
}
/** hasLivingMembers says whether a process group has a process that is no zombie; undefined where /proc cannot tell. */
function procfs_hasLivingMembers(group) {
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
    return visible_spellInvisible(words.join(" ").trim()).slice(0, 200);
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
            const leftovers = await endProcessesWith(marker);
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
async function endProcessesWith(marker) {
    const found = new Map();
    await until(() => {
        const pids = procfs_processesWith(marker);
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
    const deadline = external_node_perf_hooks_namespaceObject.performance.now() + timeoutMs;
    for (let pause = 5; !done(); pause = Math.min(pause * 2, 50)) {
        const left = deadline - external_node_perf_hooks_namespaceObject.performance.now();
        if (left <= 0)
            return false;
        await (0,promises_namespaceObject.setTimeout)(Math.min(pause, left));
    }
    return true;
}

;// CONCATENATED MODULE: ./build/text/shorten.js
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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/report/escape.js
/** Text from fixtures and servers, made harmless for where it goes. One function for each destination. */

/**
 * escapeTerminal makes text safe for a terminal and for a CI log. GitHub's runner obeys `::command::` at the start of a
 * line, after any spaces, and `##[command]` anywhere in it (actions/runner, ActionCommand.cs): both are broken up.
 */
function escapeTerminal(text) {
    return visible_spellInvisible(text)
        .replaceAll("##[", "##\\x5b")
        .replace(/(^|\s)::/g, "$1\\x3a:");
}
/** escapeTerminalLines does so line by line: for messages of several lines, and traces. */
function escapeTerminalLines(text) {
    return text.split("\n").map(escapeTerminal).join("\n");
}
/** A colour code: the one escape sequence that server logs are full of. */
const COLOUR = /\p{Cc}\[[0-9;]*m/gu;
/** withoutColours takes the colour codes out of a log line, which would only be noise once made visible. */
function withoutColours(line) {
    return line.replace(COLOUR, (match) => (match.startsWith("\u001b") ? "" : match));
}
/**
 * What Markdown or HTML would take for markup, and (second group) where GitHub makes a mention, a reference, a link or
 * an emoji of plain text. An underscore inside a word is plain text to GitHub, and fixture ids are full of them.
 */
const MARKUP = /([&<>|`$\\*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?!\d)|(?<=^\d+)[.)])|(@|#(?=\d)|:(?=\/\/|[\w+-]+(?::|$))|(?<=ww)w(?=\.)|(?<=GH)-(?=\d))/giu;
/** What GitHub would take for the hash of a commit, from its seventh digit on. */
const HASH = /(?<!\w)[0-9a-f]{7,}(?!\w)/gi;
/** Parts a `@` from its name, and the digits of a hash, without being seen. */
const ZERO_WIDTH_SPACE = "&#8203;";
/**
 * escapeMarkdown makes text literal in a line of GitHub's Markdown, in a table's cell, and in HTML such as `<summary>`:
 * entities work in all three, backslashes do not.
 */
function escapeMarkdown(text) {
    return spellInvisible(text)
        .trim()
        .replace(MARKUP, (match, markup) => markup === undefined ? match + ZERO_WIDTH_SPACE : `&#${match.charCodeAt(0)};`)
        .replace(HASH, (hash) => hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
/** Stands for text that has nothing to be seen. */
const EMPTY = "*(empty)*";
/** codeSpan shows text as code in a line of Markdown. Not for tables: see codeCell. */
function codeSpan(text) {
    const code = spellInvisible(text);
    if (code === "")
        return EMPTY;
    const ticks = "`".repeat(longestRun(code) + 1);
    const pad = /^[` ]|[` ]$/.test(code) ? " " : "";
    return ticks + pad + code + pad + ticks;
}
/** codeCell shows text as code in a table's cell, where a `|` ends the cell even inside a code span. */
function codeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : codeSpan(text);
}
/** codeFence shows lines as a block of code, its fence longer than any run of backticks inside. */
function codeFence(lines, language) {
    const shown = lines.map(spellInvisible);
    const ticks = "`".repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
    return [ticks + language, ...shown, ticks].join("\n");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
/** escapeUrlPath encodes a relative path for a Markdown link. */
function escapeUrlPath(path) {
    return path
        .replace(/\p{Cs}/gu, "\ufffd")
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[()!'*~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
        .join("/");
}
/** What XML 1.0 cannot hold, not even as a reference (section 2.2, "Char"). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** escapeXmlText makes text the content of an XML element; what XML cannot hold becomes U+FFFD. */
function escapeXmlText(text) {
    return text.replace(NOT_XML, "\ufffd").replace(/[&<>\r]/g, xmlReference);
}
/** escapeXmlAttribute makes text the value of an XML attribute in double quotes. */
function escapeXmlAttribute(text) {
    return text.replace(NOT_XML, "\ufffd").replace(/[&<>"'\r\n\t]/g, xmlReference);
}
function xmlReference(character) {
    switch (character) {
        case "&":
            return "&amp;";
        case "<":
            return "&lt;";
        case ">":
            return "&gt;";
        case '"':
            return "&quot;";
        default:
            return `&#${character.charCodeAt(0)};`;
    }
}

;// CONCATENATED MODULE: ./build/action/context.js
/** What the Action says in titles of its own. */
const TITLE = "grpc-fixtures";

;// CONCATENATED MODULE: ./build/action/shown.js
/** What the runner itself shows of a step: annotations, and the job summary. */




/** GitHub drops a summary of more than 1 MiB as a whole; the margin is for what other steps' texts take. */
const SUMMARY_BYTES = 900_000;
/** placeIn makes paths of the working directory relative to the repository, as GitHub wants them. */
function placeIn({ cwd }, workspace) {
    return (file) => relative(workspace, resolve(cwd, file)).replaceAll(sep, "/");
}
function annotate(annotations, runner) {
    for (const { level, message, properties } of annotations)
        runner.annotate(level, message, properties);
}
/** writeSummary adds to the job summary; where that cannot be written, it says so. */
function writeSummary(markdown, runner) {
    try {
        runner.addSummary(markdown);
    }
    catch (error) {
        tell(`The job summary could not be written: ${messageOf(error)}`, runner, "warning");
    }
}
/** tell says something about the step itself, in whose text anybody may have had a part. */
function tell(message, runner, level) {
    runner.annotate(level, escapeTerminal(message), { title: TITLE });
}

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


/***/ }),

/***/ 517:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cleanUp_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(920);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(486);
/** The entry of the `post` step, which the runner starts at the end of the job, however that ended. */


await (0,_cleanUp_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUp */ .nY)((0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .createRunner */ .j)(process.env, (text) => void process.stdout.write(text)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/action/runner.js
/**
 * GitHub's runner as a step sees it: inputs in the environment, files for outputs and state, commands in the log. What
 * @actions/core does, of which loading alone takes longer than validating a suite.
 */


/** createRunner speaks to the runner through the step's environment and its standard output. */
function createRunner(environment, write) {
    const command = (name, properties, message) => write(`${commandLine(name, properties, message)}\n`);
    return {
        input: (name) => (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
        setOutput: (name, value) => appendTo(environment.GITHUB_OUTPUT, assignment(name, String(value))),
        saveState: (name, value) => appendTo(environment.GITHUB_STATE, assignment(name, value)),
        state: (name) => environment[`STATE_${name}`] ?? "",
        annotate(level, message, { title, file, startLine, endLine, startColumn } = {}) {
            const properties = { title, file, line: startLine, endLine, col: startColumn };
            command(level, given(properties), message);
        },
        mask: (secret) => command("add-mask", {}, secret),
        addSummary(markdown) {
            const file = environment.GITHUB_STEP_SUMMARY ?? "";
            if (file === "")
                throw new Error("GITHUB_STEP_SUMMARY is not set");
            (0,external_node_fs_.appendFileSync)(file, `${markdown}\n`);
        },
    };
}
/** Without a file nobody waits for the value: the Action was started by hand. */
function appendTo(file, text) {
    if (file !== undefined && file !== "")
        (0,external_node_fs_.appendFileSync)(file, text);
}
/** A value of several lines ends at a line that nobody can foresee. */
function assignment(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function given(properties) {
    return Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => value === undefined || value === "" ? [] : [[name, value]]));
}
function commandLine(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${escapeData(message)}`;
}
/** As the runner decodes it (actions/runner, ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(517);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
