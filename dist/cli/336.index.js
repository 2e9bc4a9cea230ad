export const id = 336;
export const ids = [336];
export const modules = {

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

/***/ 1336:
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

// EXTERNAL MODULE: ./build/report/parity.js
var report_parity = __webpack_require__(2194);
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
    return [head, `    ${show((0,report_parity/* groupsText */.w)(parity), 600)}`, ...lines, ...more];
}
/** acceptedLines names the differences that are accepted, with their reasons. */
function acceptedLines(report, { colors, show, limits }) {
    const accepted = report.fixtures.flatMap(({ id, parity }) => parity?.verdict === "accepted" ? [[id, parity]] : []);
    const { items, rest } = (0,shorten/* firstOf */.Ku)(accepted, limits.remarks);
    const lines = items.map(([id, parity]) => `  ${colors.yellow("≈")} ${show(id, 120)}: ${show((0,report_parity/* groupsText */.w)(parity), 300)}: ${show(parity.reason ?? "", 300)}`);
    return rest === 0 ? lines : [...lines, `  and ${rest} more`];
}

;// CONCATENATED MODULE: ./build/report/console.js










/** renderConsole writes failures first, then findings, then a line per binding, then the verdict. */
function renderConsole(report, options) {
    const frame = frameOf(options);
    const failures = failureBlocks(report, frame);
    const blocks = [
        ...titled("Servers", serverBlocks(report, frame), frame),
        ...titled("Failures", failures, frame),
        ...titled("Bindings that differ", divergenceBlocks(report, frame), frame),
        ...titled("Not run", oneBlock(notRunLines(report, frame)), frame),
        ...titled("Validation", oneBlock(findingLines(report.findings, frame)), frame),
        ...titled("Skipped", oneBlock(remarkLines(report, "skipped", frame)), frame),
        ...titled("Known to fail", oneBlock(remarkLines(report, "known-failing", frame)), frame),
        ...titled("Accepted differences between bindings", oneBlock(acceptedLines(report, frame)), frame),
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

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parityText),
/* harmony export */   w: () => (/* binding */ groupsText)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);

/** groupsText names the groups with their members: "python, ruby: NOT_FOUND · node: UNKNOWN". */
function groupsText({ groups }) {
    return groups.map(({ bindings, outcome }) => `${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(bindings, 6)}: ${outcome}`).join(" · ");
}
const ORDER = ["agreed", "accepted", "divergent", "incomplete"];
/** parityText counts the verdicts in words: "270 agreed, 8 accepted". */
function parityText(counts) {
    return ORDER.filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${counts[verdict]} ${verdict}`)
        .join(", ");
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
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _parity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2194);
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
    const parity = report.parity === undefined ? "" : `; parity: ${(0,_parity_js__WEBPACK_IMPORTED_MODULE_3__/* .parityText */ .N)(report.parity)}`;
    return `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(report.fixtures.length, "fixture")} on ${where}: ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(report.counts)}${parity}${heavyPart(report)}`;
}
/** What was not run is said, though it was nobody's fault. */
function heavyPart({ suite: { heavyLeftOut } }) {
    return heavyLeftOut === 0 ? "" : `; ${heavyLeftOut} heavy left out (--tag heavy runs them)`;
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
    return [`${failures.length} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(report.fixtures.length, "fixture")} (${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(perBinding, 5)})`];
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
    return lost === 0 ? [] : [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(lost, "result")} missing: not run`];
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
        : [...parts.slice(0, limit), `and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(parts.length - limit, "more problem")}`];
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


/***/ })

};
