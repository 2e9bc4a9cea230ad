export const id = 448;
export const ids = [448];
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

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ leftToDo),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   kl: () => (/* binding */ exercisedLines),
/* harmony export */   zG: () => (/* binding */ renderCoverage)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7627);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9708);
/* harmony import */ var _console_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1262);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);





/** Files of a language that are named where not everything is asked for. */
const FILES = 3;
const RANGES = 12;
/** renderCoverage writes the gate's verdict for a terminal or a CI log; the verdict stands last. */
function renderCoverage(section, options) {
    const frame = (0,_console_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameOf */ .D)(options);
    const { bold, green, red } = frame.colors;
    const passed = section.languages.every(({ verdict }) => verdict === "passed");
    const sentence = frame.show((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSentence */ .Qc)(section), 2000);
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
        rows: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageRows */ .oM)(language),
    }));
    const names = Math.max(0, ...table.map(({ name }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(name)));
    const all = table.flatMap(({ rows }) => rows);
    const width = (texts) => Math.max(0, ...texts.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL));
    const [whats, actuals] = [width(all.map(({ what }) => what)), width(all.map(({ actual }) => actual))];
    const [minimums, differences] = [
        width(all.map(({ minimum }) => minimum)),
        width(all.map(({ difference }) => difference)),
    ];
    return table.flatMap(({ language, name, rows }) => [
        ...rows.map((row, index) => {
            const actual = padBefore(row.actual, actuals);
            const cells = [
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(index === 0 ? name : "", names),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padTo */ .v0)(row.what, whats),
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
    return " ".repeat(Math.max(0, columns - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(text))) + text;
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
            const which = ranges.length === 0 ? "" : `: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesText */ .OM)(ranges, rangesLeftOut, RANGES)}`;
            return `  ${show(file, 200)}  ${colors.dim(`${uncovered} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lines, "line")}${which}`)}`;
        }),
        ...(changedLines?.uncovered ?? []).slice(0, 20).map(({ file, ranges }) => {
            return `  ${colors.red("changed and uncovered:")} ${show(file, 200)}: ${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangesText */ .OM)(ranges, 0, RANGES)}`;
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
        const not = missing.length === 0 ? "" : `; not ${show((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(missing, 10), 400)}`;
        return [
            `  ${show(name, 80)}: ${methods.reached} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(methods.total, "RPC method")}, ${statuses.reached} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(statuses.total, "status code")}${not}`,
        ];
    });
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9708);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
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
function frameOf({ color, width, verbose = false }) {
    const limits = verbose ? VERBOSE : BRIEF;
    const show = (text, limit) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, verbose ? Math.max(limit, limits.value) : limit));
    return {
        colors: picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(color),
        limits,
        show,
        prose: (lead, text) => wrap(lead, show(text, 600), width),
    };
}
/** Narrower than this, wrapping does more harm than good. */
const NARROWEST = 20;
/** wrap breaks text at spaces into lines of at most `width` columns, hung below the end of the lead. */
function wrap(lead, text, width) {
    const indent = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(lead);
    if (width === undefined || width - indent < NARROWEST)
        return [lead + text];
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(longer) > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((part, index) => (index === 0 ? lead : " ".repeat(indent)) + part);
}


/***/ }),

/***/ 6448:
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
var report_columns = __webpack_require__(9708);
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

// EXTERNAL MODULE: ./build/report/console-coverage.js
var console_coverage = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/suite/verdicts.js
var suite_verdicts = __webpack_require__(5225);
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
    return " ".repeat(before) + markOf(verdict, frame) + " ".repeat(Math.max(0, width - before - 1));
}
/** A letter where the mark would not say what kind of failure it is. */
function markOf(verdict, { colors }) {
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
    const entries = suite_verdicts/* VERDICT_ORDER */.jT.filter((verdict) => used.has(verdict)).map((verdict) => `${markOf(verdict, frame)} ${verdicts/* VERDICTS */.bk[verdict].label}`);
    return [`  ${entries.join(" · ")}`];
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

// EXTERNAL MODULE: ./build/report/console-frame.js
var console_frame = __webpack_require__(1262);
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
    const frame = (0,console_frame/* frameOf */.D)(options);
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
        ...titled("What the suite exercised", oneBlock(options.verbose === true ? (0,console_coverage/* exercisedLines */.kl)(report, frame) : []), frame),
        ...oneBlock(bindingLines(report, frame)),
        ...coverageBlocks(report, options, frame),
        [...problemLines(report, frame), verdictLine(report, frame)],
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
    const table = titled("Coverage", oneBlock((0,console_coverage/* coverageLines */.Uo)(coverage, frame)), frame);
    return [...table, ...(0,console_coverage/* leftToDo */.Sc)(coverage, verbose === true, frame)];
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
function problemLines(report, frame) {
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
    const frame = (0,console_frame/* frameOf */.D)({ color, verbose: true });
    const lines = findingLines(findings, frame);
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ coverageProblems),
/* harmony export */   OM: () => (/* binding */ rangesText),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oM: () => (/* binding */ coverageRows),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);


/** What stands where there is nothing to say. */
const NONE = "–";
/** coverageRows has a row for each metric, and for the changed lines. */
function coverageRows({ metrics, changedLines }) {
    const rows = metrics.map((metric) => ({
        what: metric.metric,
        minimum: minimumText(metric.minimum),
        actual: actualText(metric),
        difference: metric.difference === undefined ? NONE : pointsText(metric.difference),
        base: metric.base === undefined ? NONE : percentText(metric.base.percent),
        ...verdictOf(metric),
        isNumber: isMeasured(metric),
    }));
    if (changedLines === undefined)
        return rows;
    const { percent, minimum, verdict } = changedLines;
    return [
        ...rows,
        {
            what: "changed lines",
            minimum: percentText(minimum),
            actual: percent === undefined ? NONE : percentText(percent),
            difference: percent === undefined ? NONE : pointsText(Math.round((percent - minimum) * 100) / 100),
            base: NONE,
            verdict: percent === undefined ? "nothing to cover" : VERDICTS[verdict],
            passed: verdict === "passed",
            isOpen: percent === undefined,
            isNumber: percent !== undefined,
        },
    ];
}
function verdictOf({ verdict, state, minimum = 0, base, }) {
    if (verdict !== "passed")
        return { verdict: VERDICTS[verdict], passed: false, isOpen: false };
    if (state === "nothing-to-cover")
        return { verdict: "nothing to cover", passed: true, isOpen: true };
    if (minimum > 0 || base !== undefined)
        return { verdict: VERDICTS.passed, passed: true, isOpen: false };
    return { verdict: "no minimum", passed: true, isOpen: true };
}
const VERDICTS = {
    passed: "enough",
    "below-minimum": "too little",
    decreased: "decreased",
    empty: "nothing to cover",
    "not-measured": "not measured",
    unknown: "no usable report",
};
function minimumText(minimum) {
    return minimum === undefined || minimum === 0 ? NONE : percentText(minimum);
}
function actualText(metric) {
    return isMeasured(metric) ? percentText(metric.percent ?? 0) : NONE;
}
function isMeasured({ state, percent }) {
    return state === "measured" && percent !== undefined;
}
/** percentText shows a percentage that was rounded down: `79.99 %`. */
function percentText(percent) {
    return `${percent.toFixed(2)} %`;
}
function pointsText(points) {
    return points < 0 ? `−${(-points).toFixed(2)}` : `+${points.toFixed(2)}`;
}
/** rangesText names lines: `12–15, 20`, the first of them. */
function rangesText(ranges, leftOut, limit) {
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(ranges, limit);
    const shown = items.map(rangeText).join(", ");
    const missing = rest + leftOut;
    return missing === 0 ? shown : `${shown} and ${missing} more`;
}
/** rangeText names the lines of one range: `12–15`, `20`. */
function rangeText({ from, to }) {
    return from === to ? String(from) : `${from}–${to}`;
}
/** coverageProblems are the gate's reasons, in the order of the section. */
function coverageProblems({ languages }) {
    return languages.flatMap(({ name, binding, problems }) => problems.map(({ message }) => {
        if (binding === undefined)
            return { kind: "coverage", message: `coverage of ${name}: ${message}` };
        return { kind: "coverage", binding, message: `coverage: ${message}` };
    }));
}
/** coverageSentence is the verdict of the gate alone. Plain text, of a bounded length. */
function coverageSentence({ languages }) {
    const failed = languages.filter(({ verdict }) => verdict === "failed").map(({ name }) => name);
    const all = (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(languages.length, "language");
    if (failed.length > 0)
        return `Failed: the coverage of ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(failed, 5)} (${failed.length} of ${all}).`;
    return `Passed: the coverage of ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(languages.map(shortText), 5)}.`;
}
function shortText({ name, metrics }) {
    const lines = metrics.find(({ metric }) => metric === "lines");
    return `${name} ${lines?.percent === undefined ? "with nothing to cover" : percentText(lines.percent)}`;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ab: () => (/* binding */ remarkText),
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
        const { verdict, knownFailing, reason, mismatches, notes, attempts } = result;
        const key = JSON.stringify([verdict, knownFailing, reason, mismatches, notes, attempts]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { bindings: [binding], result });
        else
            group.bindings.push(binding);
    }
    return [...groups.values()];
}
/** remarksOf lists the fixtures with a verdict that needs a reason and no details; of flaky ones those that are allowed. */
function remarksOf(report, verdict) {
    const remarks = new Map();
    for (const fixture of report.fixtures) {
        for (const said of remarksOn(fixture, verdict)) {
            const key = JSON.stringify(said);
            const remark = remarks.get(key);
            if (remark === undefined)
                remarks.set(key, { ...said, ids: [fixture.id] });
            else
                remark.ids.push(fixture.id);
        }
    }
    return [...remarks.values()];
}
function remarksOn({ results }, verdict) {
    const byReason = new Map();
    for (const { binding, result } of results.filter((cell) => cell.result.verdict === verdict)) {
        if ((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(result))
            continue;
        const { reason = result.reason ?? "no reason given", issue } = foreseenIn(result);
        const key = JSON.stringify([reason, issue]);
        const said = byReason.get(key) ?? { bindings: [], reason, ...(issue === undefined ? {} : { issue }) };
        said.bindings.push(binding);
        byReason.set(key, said);
    }
    return [...byReason.values()];
}
/** What the configuration gives as the reason of a failure that it foresaw. */
function foreseenIn({ verdict, knownFailing }) {
    return verdict === "known-failing" && knownFailing !== undefined ? knownFailing : {};
}
/** remarkText is the reason of a remark, and where it is being mended: plain text. */
function remarkText({ reason, issue }) {
    return issue === undefined ? reason : `${reason} (${issue})`;
}
/** reasonOf says in a line why a result is what it is, mismatches apart; empty when they say it all. */
function reasonOf(result) {
    const { attempts, reason } = result;
    const foreseen = entryText(result);
    const tried = attempts === undefined || attempts.length < 2
        ? []
        : [`${attempts.length} attempts: ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)((0,_suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .countVerdicts */ .qX)(attempts))}`];
    return [...(reason === undefined ? [] : [reason]), ...tried, ...(foreseen === "" ? [] : [foreseen])].join("; ");
}
/** What an entry of the configuration has to do with a result that it does not excuse. */
function entryText({ verdict, knownFailing }) {
    if (knownFailing === undefined || verdict === "known-failing")
        return "";
    return knownFailing.refusal ?? `listed as known failing: ${remarkText(knownFailing)}`;
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
/* harmony export */   H5: () => (/* binding */ outliersOf),
/* harmony export */   Nt: () => (/* binding */ parityText),
/* harmony export */   w6: () => (/* binding */ groupsText)
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
/** outliersOf counts for each binding the divergent fixtures on which it is not with the most. Where no group is the largest, all are outliers. */
function outliersOf({ fixtures }) {
    const counts = new Map();
    for (const { parity } of fixtures) {
        if (parity?.verdict !== "divergent")
            continue;
        for (const name of outliersIn(parity))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
/** The groups come with the largest first. */
function outliersIn({ groups: [first, second, ...others] }) {
    if (first === undefined || second === undefined)
        return [];
    const isLargest = first.bindings.length > second.bindings.length;
    return [...(isLargest ? [] : [first]), second, ...others].flatMap(({ bindings }) => bindings);
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
/* harmony export */   d_: () => (/* binding */ editTitle),
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
    const parity = report.parity === undefined ? "" : `; parity: ${(0,_parity_js__WEBPACK_IMPORTED_MODULE_3__/* .parityText */ .Nt)(report.parity)}`;
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
    const losers = report.bindings.filter(({ server, counts }) => server.failure === undefined && counts["not-run"] > 0);
    const lost = losers.reduce((sum, { counts }) => sum + counts["not-run"], 0);
    const names = losers.map(({ name }) => (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 40));
    return lost === 0 ? [] : [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(lost, "result")} of ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(names, 5)} missing: not run`];
}
/** otherProblems are the gate's reasons that neither a fixture nor a server shows by itself. */
function otherProblems(report) {
    return report.problems.filter(({ kind }) => kind !== "verdict" && kind !== "server");
}
/** editTitle says what is to be done with the lines of an edit: "grpc-fixtures.yml:14: delete these 2 lines". */
function editTitle({ file, line, remove, write }) {
    const what = write.length === 0
        ? `delete ${remove.length === 1 ? "this line" : `these ${remove.length} lines`}`
        : remove.length === 0
            ? "write before this line"
            : `write in place of ${remove.length === 1 ? "this line" : `these ${remove.length} lines`}`;
    return `${file}:${line}: ${what}`;
}
/** untoldProblems are those of which the verdict's sentence does not say all there is. */
function untoldProblems(report) {
    const told = verdictSentence(report);
    return otherProblems(report).filter(({ message, edit }) => edit !== undefined || !told.includes(message));
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
    return (0,_suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .isRedResult */ .jb)(result) && result.verdict !== "not-run";
}
/** countsText says how many results have which verdict: "36 passed, 2 failed". */
function countsText(counts) {
    const parts = _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ORDER */ .jT.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${VERDICTS[verdict].label}`);
    return parts.length === 0 ? "no results" : parts.join(", ");
}


/***/ })

};
