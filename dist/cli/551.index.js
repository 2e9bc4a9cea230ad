export const id = 551;
export const ids = [551];
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

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageCommand: () => (/* binding */ coverageCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);
/* harmony import */ var _pipeline_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9240);
/* harmony import */ var _pipeline_coverageGiven_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(368);
/* harmony import */ var _pipeline_coverageVerdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2564);
/* harmony import */ var _pipeline_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(202);
/* harmony import */ var _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7882);
/* harmony import */ var _report_console_coverage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2965);
/* harmony import */ var _report_json_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4548);
/* harmony import */ var _report_markdown_coverage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4863);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9230);
/** `grpc-fixtures coverage`: the coverage gate alone. */













/** More than this is no diff that a person has made. */
const MAX_DIFF_BYTES = 64 * 1024 * 1024;
async function coverageCommand(reports, options, context) {
    const { cwd, environment } = context;
    const file = options.config === undefined ? await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.config);
    const config = file === undefined ? (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb)(cwd) : await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, file));
    const targets = targetsOf(reports, options, config, cwd);
    const diff = options.diff === undefined ? undefined : await diffText(options.diff, context);
    const coverage = await (0,_pipeline_coverage_js__WEBPACK_IMPORTED_MODULE_3__.checkCoverage)({
        targets,
        folder: config.folder,
        cwd,
        environment,
        mask: (0,_pipeline_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskFor */ .A)(environment, config, []),
        ...(diff === undefined ? {} : { diff }),
    });
    const document = (0,_pipeline_coverageVerdict_js__WEBPACK_IMPORTED_MODULE_10__/* .coverageDocument */ .u)(coverage);
    context.output.write(textOf(document, options, context));
    if (options.output !== undefined)
        await writeFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, options.output), document);
    return document.result === "passed" ? _context_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.passed : _context_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.failed;
}
function targetsOf(reports, options, config, cwd) {
    const { minimum = [], exclude = [], base = [], tolerance, changedLines } = options;
    if (reports.length === 0 && config.coverage.targets.length === 0) {
        const where = config.file === undefined ? "there is no grpc-fixtures.yml here" : `${config.file} names none`;
        throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`no coverage report is given, and ${where}: write \`coverage: { report: coverage.xml }\` under a binding, or give language=path, such as python=coverage.xml`);
    }
    if (options.diff !== undefined && changedLines === undefined && !asksForChangedLines(config)) {
        throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e("--diff: say how much of the changed lines must be covered (--changed-lines 90, or `changed-lines` in the configuration)");
    }
    const given = { reports, minimums: minimum, excludes: exclude, bases: base };
    return (0,_pipeline_coverageGiven_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageTargets */ .JZ)(config, {
        ...given,
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(changedLines === undefined ? {} : { changedLines }),
    }, cwd);
}
function asksForChangedLines({ coverage: { targets, rules } }) {
    return [...targets, ...Object.values(rules)].some(({ changedLines }) => changedLines !== undefined);
}
async function diffText(given, { cwd, input }) {
    if (given === "-")
        return inputText(input);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, given);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_DIFF_BYTES)
            throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(tooLarge(given));
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error instanceof _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e)
            throw error;
        throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`--diff: ${given} cannot be read: ${(0,_text_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .messageOf */ .b)(error)}`);
    }
}
async function inputText(input) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of input ?? []) {
        bytes += chunk.length;
        if (bytes > MAX_DIFF_BYTES)
            throw new _pipeline_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(tooLarge("what comes on the standard input"));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function tooLarge(what) {
    return `--diff: ${what} has more than ${MAX_DIFF_BYTES / 1024 / 1024} MiB: that is no diff to look at`;
}
function textOf(document, options, context) {
    const { coverage } = document;
    switch (options.format) {
        case "json":
            return (0,_report_json_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeCoverage */ .z)(document);
        case "markdown":
            return (0,_report_markdown_coverage_js__WEBPACK_IMPORTED_MODULE_8__/* .renderCoverageMarkdown */ .Sf)(coverage);
        case "console":
            return consoleText(coverage, options, context);
    }
}
function consoleText(coverage, options, context) {
    return (0,_report_console_coverage_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCoverage */ .zG)(coverage, {
        color: (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .usesColor */ .c)(options.color, context.output, context.environment),
        ...(options.verbose === true ? { verbose: true } : {}),
    });
}
async function writeFiles(folder, document) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _pipeline_coverageVerdict_js__WEBPACK_IMPORTED_MODULE_10__/* .COVERAGE_FILE */ .e), (0,_report_json_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeCoverage */ .z)(document));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "coverage.md"), (0,_report_markdown_coverage_js__WEBPACK_IMPORTED_MODULE_8__/* .renderCoverageMarkdown */ .Sf)(document.coverage));
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ COVERAGE_FILE),
/* harmony export */   u: () => (/* binding */ coverageDocument)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/** Where a run leaves it, for the job that joins the results of several runs. `coverage.json` is what coverage.py writes. */
const COVERAGE_FILE = "coverage-verdict.json";
/** coverageDocument is the verdict of the coverage gate alone. */
function coverageDocument(coverage) {
    const passed = coverage.languages.every(({ verdict }) => verdict === "passed");
    return {
        format: "grpc-fixtures-coverage",
        version: 1,
        tool: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        result: passed ? "passed" : "failed",
        coverage,
    };
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

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
/** A text of whole sections that stays within a limit: the least important go first. */

/** What the note is told about missing sections has at the most about so many characters. */
const MISSING = 300;
const LONGEST_MISSING = "m".repeat(MISSING + 50);
const GAP = "\n\n";
/**
 * fitSections joins sections by empty lines. Where not all of them fit, the least important are shortened or left out, and
 * `note` writes the sentence that says so. The first section, the note and the footer always stay.
 */
function fitSections(sections, limit, note, { unit = "bytes", footer } = {}) {
    const sizeOf = (text) => (unit === "bytes" ? Buffer.byteLength(text) : text.length) + GAP.length;
    const end = footer === undefined ? [] : [footer];
    const room = end.reduce((left, text) => left - sizeOf(text), limit);
    const pieces = sections.map(pieceOf);
    const all = choose(pieces, { room, sizeOf, isAllOrNothing: true });
    if (all !== undefined)
        return joined([...withHeadings(pieces, all), ...end]);
    const rest = room - sizeOf(note(LONGEST_MISSING));
    const some = choose(pieces, { room: rest, sizeOf, isAllOrNothing: false }) ?? new Map();
    return joined([...withHeadings(pieces, some), note(missingText(pieces, some)), ...end]);
}
function joined(texts) {
    return `${texts.join(GAP)}\n`;
}
function pieceOf(section, index) {
    let made;
    return {
        ...section,
        index,
        importance: index === 0 ? Number.POSITIVE_INFINITY : (section.importance ?? 0),
        text() {
            made ??= typeof section.text === "string" ? section.text : section.text();
            return made;
        },
    };
}
/** choose gives the room to the pieces in the order of their importance. Undefined where all of them are wanted, and do not fit. */
function choose(pieces, { room, sizeOf, isAllOrNothing }) {
    const choices = new Map();
    const ended = new Set();
    const headings = new Set();
    let left = room;
    for (const piece of [...pieces].sort(byImportance)) {
        const { noun, heading } = piece;
        if (ended.has(noun))
            continue;
        const above = heading === undefined || headings.has(heading) ? 0 : sizeOf(heading);
        const choice = chooseForm(piece, (text) => piece.index === 0 || above + sizeOf(text) <= left);
        if (choice === undefined)
            ended.add(noun);
        else {
            left -= above + sizeOf(choice.text);
            if (heading !== undefined)
                headings.add(heading);
            choices.set(piece, choice);
        }
        if (isAllOrNothing && (choice === undefined || choice.isShortened || left < 0))
            return undefined;
    }
    return choices;
}
function byImportance(one, other) {
    return one.importance === other.importance ? one.index - other.index : other.importance - one.importance;
}
function chooseForm(piece, fits) {
    const text = piece.text();
    if (fits(text))
        return { text, isShortened: false };
    const shorter = piece.shorter?.(fits);
    return shorter === undefined ? undefined : { text: shorter, isShortened: true };
}
function withHeadings(pieces, choices) {
    let above;
    return pieces.flatMap((piece) => {
        const choice = choices.get(piece);
        if (choice === undefined)
            return [];
        const { heading } = piece;
        const isNew = heading !== undefined && heading !== above;
        above = heading;
        return isNew ? [heading, choice.text] : [choice.text];
    });
}
/** missingText says what was left out: "12 of 40 failures, 1 table of findings, parts of 1 list of problems". */
function missingText(pieces, choices) {
    const nouns = [...new Set(pieces.map(({ noun }) => noun))];
    const parts = nouns.flatMap((noun) => {
        const all = pieces.filter((piece) => piece.noun === noun);
        const shown = all.flatMap((piece) => choices.get(piece) ?? []);
        const missing = all.length - shown.length;
        const shortened = shown.filter(({ isShortened }) => isShortened).length;
        return [
            ...(missing === 0 ? [] : [`${shown.length === 0 ? "" : `${missing} of `}${countedFirst(all.length, noun)}`]),
            ...(shortened === 0 ? [] : [`parts of ${countedFirst(shortened, noun)}`]),
        ];
    });
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(parts.join(", "), MISSING);
}
/** countedFirst counts what the first word names: "2 tables of findings". */
function countedFirst(count, noun) {
    return `${count} ${count === 1 ? noun : noun.replace(/^\S+/, "$&s")}`;
}


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

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ COVERAGE),
/* harmony export */   z: () => (/* binding */ serializeCoverage)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2757);

const RANGE = { from: null, to: null };
const METRIC = {
    metric: null,
    state: null,
    covered: null,
    total: null,
    percent: null,
    minimum: null,
    difference: null,
    base: { percent: null, covered: null, total: null },
    verdict: null,
};
const CHANGED_LINES = {
    state: null,
    covered: null,
    total: null,
    percent: null,
    minimum: null,
    verdict: null,
    uncovered: { file: null, ranges: RANGE },
};
const WORST = {
    file: null,
    lines: null,
    uncovered: null,
    ranges: RANGE,
    rangesLeftOut: null,
    inCheckout: null,
};
const LANGUAGE = {
    name: null,
    binding: null,
    language: null,
    verdict: null,
    reports: { file: null, format: null },
    files: null,
    metrics: METRIC,
    changedLines: CHANGED_LINES,
    problems: { kind: null, message: null },
    notes: null,
    worst: WORST,
};
/** The order of the members of `coverage` in report.json. */
const COVERAGE = { languages: LANGUAGE };
const DOCUMENT = {
    format: null,
    version: null,
    tool: null,
    result: null,
    coverage: COVERAGE,
};
/** serializeCoverage writes `coverage-verdict.json`. */
function serializeCoverage(document) {
    return (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .writeShaped */ .X)(document, DOCUMENT);
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeShaped)
/* harmony export */ });
/** JSON files that are alike, byte for byte, for the same content. */
/** writeShaped writes a value: two spaces, the shape's order of keys, a newline at the end. */
function writeShaped(value, shape) {
    return `${JSON.stringify(inOrder(value, shape), null, 2)}\n`;
}
/** inOrder copies a value with its keys in the shape's order; a list is of things of that shape. */
function inOrder(value, shape) {
    if (shape === null || typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => inOrder(item, shape));
    const members = new Map(Object.entries(value));
    const known = Object.keys(shape).filter((key) => members.has(key));
    return Object.fromEntries(known.map((key) => [key, inOrder(members.get(key), shape[key] ?? null)]));
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ coverageDetails),
/* harmony export */   Km: () => (/* binding */ exercisedSection),
/* harmony export */   LR: () => (/* binding */ coverageTable),
/* harmony export */   Sf: () => (/* binding */ renderCoverageMarkdown)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7627);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9542);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6333);






const LANGUAGES_SHOWN = 100;
const RANGES_SHOWN = 20;
const NOTES_SHOWN = 20;
const FILES_SHOWN = 20;
/** renderCoverageMarkdown writes the gate alone, within a number of bytes. */
function renderCoverageMarkdown(section, { byteBudget = 900_000, checkoutUrl } = {}) {
    const passed = section.languages.every(({ verdict }) => verdict === "passed");
    const verdict = `## ${passed ? "✅" : "❌"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSentence */ .Qc)(section))}`;
    const sections = [
        { noun: "verdict", text: verdict },
        ...problemList(section),
        ...coverageTable(section, { folded: false }),
        ...coverageDetails(section, checkoutUrl),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)(sections, byteBudget, (missing) => `Left out to stay within the limit: ${missing}.`);
}
/** coverageTable has a row for each metric of each language. What is `folded` is a line that says how it is. */
function coverageTable(section, { folded }) {
    const { languages } = section;
    if (languages.length === 0)
        return [];
    const table = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .fF)(languages, LANGUAGES_SHOWN, (shown, rest) => {
        const more = rest === 0 ? "" : `\n\nand ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more language")}, in report.json`;
        const text = `${[...TABLE_HEAD, ...shown.flatMap(tableRows)].join("\n")}${more}`;
        return folded ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageSentence */ .Qc)(section)), text) : text;
    });
    return [{ noun: "table of coverage", heading: HEADING, ...table }];
}
const HEADING = "### Coverage";
const TABLE_HEAD = [
    "| coverage | | minimum | actual | difference | before | verdict | files |",
    "|:--|:--|--:|--:|--:|--:|:--|--:|",
];
/**
 * coverageDetails has what people should know, and for each language the files with most uncovered lines. `checkoutUrl` is
 * what a path relative to the checkout is appended to, such as `https://github.com/o/r/blob/<sha>/`.
 */
function coverageDetails({ languages }, checkoutUrl) {
    const { items } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(languages, LANGUAGES_SHOWN);
    const notes = items.flatMap(noteLines);
    const sections = [
        ...(notes.length === 0 ? [] : [noteList(notes)]),
        ...items.flatMap((language) => changedSection(language, checkoutUrl)),
        ...items.flatMap((language) => worstSection(language, checkoutUrl)),
    ];
    return sections.map((section) => ({ ...section, heading: HEADING }));
}
function noteList(notes) {
    const rows = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .cuttable */ .fF)(notes, NOTES_SHOWN, (shown, rest) => [...shown, ...(rest === 0 ? [] : [`- and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more note")}`])].join("\n"));
    return { noun: "list of notes on coverage", ...rows };
}
function tableRows(language) {
    return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageRows */ .oM)(language).map((row, index) => {
        const mark = row.passed ? (row.isOpen ? "➖" : "✅") : "❌";
        const name = index === 0 ? `**${cell(language.name)}**` : "";
        const files = index === 0 && language.reports.length > 0 ? String(language.files) : "";
        const actual = row.passed ? row.actual : `**${row.actual}**`;
        return `| ${[name, row.what, row.minimum, actual, row.difference, row.base, `${mark} ${row.verdict}`, files].join(" | ")} |`;
    });
}
function problemList({ languages }) {
    const lines = languages.flatMap(({ name, problems }) => problems.map(({ message }) => `- **${cell(name)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(message, 600))}`));
    return lines.length === 0 ? [] : [{ noun: "list of problems", text: lines.join("\n") }];
}
function noteLines({ name, notes }) {
    return notes.map((note) => `- ℹ️ **${cell(name)}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(note, 400))}`);
}
function changedSection({ name, changedLines }, url) {
    const uncovered = changedLines?.uncovered ?? [];
    if (uncovered.length === 0)
        return [];
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(uncovered, FILES_SHOWN);
    const rows = items.map(({ file, ranges }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(file, 300))} | ${rangeCells(file, ranges, 0, url)} |`);
    const more = rest === 0 ? "" : `\n\nand ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(rest, "more file")}`;
    const table = ["| file | changed and uncovered lines |", "|:--|:--|", ...rows].join("\n");
    const title = `${cell(name)}: changed lines that no test reaches, in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(uncovered.length, "file")}`;
    return [{ noun: "list of uncovered changed lines", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(title, `${table}${more}`) }];
}
function worstSection({ name, worst }, url) {
    if (worst.length === 0)
        return [];
    const rows = worst.map((file) => worstRow(file, url));
    const table = ["| file | uncovered | which lines |", "|:--|--:|:--|", ...rows].join("\n");
    const title = `${cell(name)}: the ${worst.length === 1 ? "file" : `${worst.length} files`} with the most uncovered lines`;
    return [{ noun: "list of uncovered lines", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(title, table) }];
}
function worstRow({ file, lines, uncovered, ranges, rangesLeftOut, inCheckout }, url) {
    const which = rangeCells(file, ranges, rangesLeftOut, inCheckout ? url : undefined);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(file, 300))} | ${uncovered} of ${lines} | ${which} |`;
}
function rangeCells(file, ranges, leftOut, url) {
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(ranges, RANGES_SHOWN);
    const shown = items.map((range) => (url === undefined ? (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq)(range) : rangeLink(file, range, url))).join(", ");
    return rest + leftOut === 0 ? shown : `${shown} and ${rest + leftOut} more`;
}
function rangeLink(file, range, url) {
    const end = range.to === range.from ? "" : `-L${range.to}`;
    return `[${(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq)(range)}](${url}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeUrlPath */ .AX)(file)}#L${range.from}${end})`;
}
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text, 80));
}
/** exercisedSection has a line for each binding: what of the services and statuses the suite has reached. */
function exercisedSection({ bindings }) {
    const rows = bindings.flatMap(({ name, exercised }) => {
        if (exercised === undefined)
            return [];
        const { methods, statuses } = exercised;
        const missing = [...methods.missing, ...statuses.missing];
        const not = missing.length === 0 ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(missing, 10));
        return [
            `| ${cell(name)} | ${methods.reached} of ${methods.total} | ${statuses.reached} of ${statuses.total} | ${not} |`,
        ];
    });
    if (rows.length === 0)
        return [];
    const table = ["| binding | RPC methods | status codes | not reached |", "|:--|--:|--:|:--|", ...rows].join("\n");
    return [{ noun: "table of what was exercised", text: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)("What the suite exercised", table) }];
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   fF: () => (/* binding */ cuttable),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kk: () => (/* binding */ boldNames)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What the sections of the Markdown report are made of: folds, rows of tables, lists that can lose their end. */


const NAMES_SHOWN = 12;
const PROSE = 600;
/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
function fold(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
/** tableRow joins cells that are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** cell makes a name fit for a table. */
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 120));
}
/** prose makes a sentence of somebody else's fit for a line. One of nothing but spaces would leave a list item's bare `-`. */
function prose(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, PROSE)) || _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg;
}
/** boldNames lists bindings. */
function boldNames(bindings) {
    const { items, rest } = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(bindings, NAMES_SHOWN);
    const names = items.map((name) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, 80))}**`).join(", ");
    return rest === 0 ? names : `${names} and ${rest} more`;
}
/**
 * cuttable makes a section's text of rows, at most `limit` of them, and its shorter forms of fewer, down to one. `textOf` is told
 * how many are missing, and says so.
 */
function cuttable(rows, limit, textOf) {
    const shown = (count) => textOf(rows.slice(0, count), rows.length - count);
    const most = Math.min(rows.length, limit);
    return {
        text: shown(most),
        shorter(fits) {
            let [some, tooMany] = [0, most];
            while (tooMany - some > 1) {
                const middle = Math.floor((some + tooMany) / 2);
                if (fits(shown(middle)))
                    some = middle;
                else
                    tooMany = middle;
            }
            return some === 0 ? undefined : shown(some);
        },
    };
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


/***/ })

};
