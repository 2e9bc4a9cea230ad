export const id = 230;
export const ids = [230];
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

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/pipeline/matrix.js + 1 modules
var pipeline_matrix = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/pipeline/validate.js + 15 modules
var validate = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/matrix.js
var report_matrix = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/report/console-matrix.js
/** A suite's matrix for a terminal: counts by scenario and kind, then the gaps, each with the command that starts one. */




const COLUMN = 8;
/** renderMatrix writes the matrix. An empty cell is `✗`; one in which the scenario makes no sense is blank. */
function renderMatrix(matrix, options) {
    const colors = picocolors.createColors(options.color);
    const titles = matrix.groups.flatMap(({ title, rows }) => [title, ...rows.map((row) => `  ${row.title}`)]);
    const width = Math.max(0, ...titles.map((title) => title.length)) + 2;
    const shown = (count) => {
        const text = (count === 0 ? "✗" : String(count)).padStart(COLUMN);
        return count === 0 ? colors.red(text) : text;
    };
    const cells = (group, row) => (0,report_matrix/* hasKinds */.MU)(group)
        ? report_matrix/* KIND_COLUMNS */.L8.map(({ kind }) => {
            const cell = (0,report_matrix/* cellOf */.WC)(row, kind);
            return cell === undefined ? " ".repeat(COLUMN) : shown(cell.fixtures);
        }).join("")
        : row.cells.map(({ fixtures }) => shown(fixtures)).join("");
    const lines = matrix.groups.flatMap((group) => [
        "",
        `${colors.bold((0,columns/* padTo */.v0)(group.title, width))}${headings(group)}`,
        ...group.rows.map((row) => `${(0,columns/* padTo */.v0)(`  ${row.title}`, width)}${cells(group, row)}`.trimEnd()),
    ]);
    return [`${(0,report_matrix/* matrixSentence */.HN)(matrix)}.`, ...lines, ...gapLines(matrix, colors), ""].join("\n");
}
function headings(group) {
    const titles = (0,report_matrix/* hasKinds */.MU)(group) ? report_matrix/* KIND_COLUMNS */.L8.map(({ title }) => title) : ["any"];
    return titles.map((title) => title.padStart(COLUMN)).join("");
}
function gapLines({ gaps }, colors) {
    if (gaps.length === 0)
        return [];
    const width = Math.max(...gaps.map(({ scenario, kind }) => scenario.length + kind.length)) + 4;
    const named = gaps.map(({ scenario, kind, command }) => {
        return `  ${(0,columns/* padTo */.v0)(`${scenario}, ${kind}`, width)}${colors.dim((0,report_escape/* escapeTerminal */.en)(command))}`;
    });
    return ["", colors.bold("Gaps, and what starts a fixture for each"), ...named];
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(487);
// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/cli/configuration.js
var configuration = __webpack_require__(71);
// EXTERNAL MODULE: ./build/cli/context.js
var cli_context = __webpack_require__(9230);
;// CONCATENATED MODULE: ./build/cli/list.js
/** `grpc-fixtures list`: the fixtures, or what they exercise and leave out. */










async function listCommand(paths, options, context) {
    const { settings, notice } = await (0,configuration/* configure */.j)(paths, options, context);
    const { suite, findings, mask } = await (0,validate/* validateFixtures */.$)(settings, context.environment);
    const selected = (0,suite_select/* selectFixtures */.hp)(suite.fixtures, selectionOf(options));
    if (options.format === "console" && notice !== undefined)
        context.errors.write(`${(0,report_escape/* escapeTerminal */.en)(notice)}\n`);
    const unusable = suite.files - suite.fixtures.length;
    if (unusable > 0) {
        context.errors.write(`${(0,counted/* counted */.h)(unusable, "file")} cannot be read as a fixture: grpc-fixtures validate says why\n`);
    }
    if (options.matrix === true) {
        const [folder] = settings.paths;
        const place = folder === undefined ? {} : { folder };
        const matrix = (0,pipeline_matrix/* matrixOf */.l)({ fixtures: selected, findings, rules: settings.rules, ...place });
        const color = (0,cli_context/* usesColor */.c)(options.color, context.output, context.environment);
        context.output.write(options.format === "json" ? `${JSON.stringify(matrix, null, 2)}\n` : renderMatrix(matrix, { color }));
    }
    else {
        const invalid = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
        const rows = selected.map((fixture) => rowOf(fixture, invalid.has(fixture.file), mask));
        context.output.write(options.format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : renderRows(rows));
    }
    return suite.files === 0 ? cli_context/* EXIT */.d.failed : cli_context/* EXIT */.d.passed;
}
/** Heavy fixtures are listed like all others: nothing is run. */
function selectionOf({ filter, tag, category }) {
    return {
        heavy: true,
        ...(filter === undefined ? {} : { filters: filter }),
        ...(tag === undefined ? {} : { tags: tag }),
        ...(category === undefined ? {} : { categories: category }),
    };
}
function rowOf(fixture, invalid, mask) {
    const { id, file, spec } = fixture;
    const { kind } = (0,context/* fixtureContext */.R)(fixture);
    const tags = spec.tags ?? [];
    const state = spec.skip === true ? "skipped" : invalid ? "invalid" : tags.includes(suite_select/* HEAVY_TAG */.z8) ? "heavy" : "runs";
    return {
        id,
        file,
        name: mask(spec.name),
        ...(spec.category === undefined ? {} : { category: spec.category }),
        ...(kind === undefined ? {} : { kind }),
        status: spec.expected_response.status_code,
        tags: tags.map(mask),
        state,
    };
}
function renderRows(rows) {
    const cells = rows.map(({ id, kind = "?", status, name, state }) => [
        id,
        kind,
        status,
        state === "runs" ? name : `${name} (${state})`,
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
    const lines = cells.map((row) => row
        .map((text, column) => (0,columns/* padTo */.v0)((0,report_escape/* escapeTerminal */.en)(text), widths[column] ?? 0))
        .join("  ")
        .trimEnd());
    return `${[...lines, (0,counted/* counted */.h)(rows.length, "fixture")].join("\n")}\n`;
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/fixtures/rules/ids.js
var ids = __webpack_require__(6977);
// EXTERNAL MODULE: ./build/fixtures/context.js + 1 modules
var context = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/text/shell.js
var shell = __webpack_require__(9372);
// EXTERNAL MODULE: ./build/scenarios/all.js + 5 modules
var scenarios_all = __webpack_require__(6677);
// EXTERNAL MODULE: ./build/scenarios/fieldTypes.js
var fieldTypes = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/scenarios/matrix.js
/** What a suite exercises, and what it leaves out: scenarios × kinds of RPC, counted. */




/** suiteMatrix counts the fixtures that exercise each scenario, and names every cell that has none. */
function suiteMatrix(input) {
    const exercises = input.fixtures.flatMap(exerciseOf);
    const counted = scenarios_all/* SCENARIO_GROUPS */.eY.map((group) => countGroup(group, exercises));
    const gaps = scenarios_all/* SCENARIO_GROUPS */.eY.flatMap((group) => group.scenarios.flatMap((scenario) => gapsOf(scenario, group.byKind, exercises, input.folder)));
    return { fixtures: input.fixtures.length, groups: [...counted, encodingGroup(input)], gaps };
}
/** A fixture without a method exercises nothing. */
function exerciseOf(fixture) {
    const { method } = (0,context/* fixtureContext */.R)(fixture);
    return method === undefined ? [] : [{ spec: fixture.spec, kind: method.kind, fieldTypes: (0,fieldTypes/* fieldTypesOf */.h)(method) }];
}
function countGroup({ id, title, byKind, scenarios }, exercises) {
    const rows = scenarios.map((scenario) => ({
        id: scenario.id,
        title: scenario.title,
        cells: byKind ? cellsByKind(scenario, exercises) : [{ fixtures: countOf(scenario, exercises) }],
    }));
    return { id, title, rows };
}
function cellsByKind(scenario, exercises) {
    return scenario.kinds.map((kind) => ({
        kind,
        fixtures: countOf(scenario, exercises.filter((exercise) => exercise.kind === kind)),
    }));
}
function countOf(scenario, exercises) {
    return exercises.filter((exercise) => scenario.exercises(exercise)).length;
}
function gapsOf(scenario, byKind, exercises, folder) {
    const open = byKind
        ? cellsByKind(scenario, exercises).flatMap(({ kind, fixtures }) => fixtures === 0 && kind !== undefined ? [kind] : [])
        : countOf(scenario, exercises) === 0
            ? scenario.kinds.slice(0, 1)
            : [];
    return open.map((kind) => ({ scenario: scenario.id, kind, command: newCommand(scenario.id, kind, folder) }));
}
/** newCommand is the command that begins a fixture. */
function newCommand(scenario, kind, folder) {
    const where = folder === undefined ? [] : [folder];
    return (0,shell/* shellCommand */.q)(["grpc-fixtures", "new", ...where, "--kind", kind, "--scenario", scenario]);
}
/** Payload encodings are chosen for a run, and not by a fixture: a fixture can be run in those that it is valid with. */
function encodingGroup({ encodings }) {
    const row = (encoding) => ({
        id: encoding,
        title: encoding,
        cells: [{ fixtures: encodings[encoding] }],
    });
    return { id: "encodings", title: "payload encodings", rows: [row("protobuf"), row("json")] };
}

;// CONCATENATED MODULE: ./build/pipeline/matrix.js


/** matrixOf measures what a suite exercises. */
function matrixOf({ fixtures, findings, rules, folder }) {
    const valid = (encoding) => {
        const broken = new Set(findings.filter((finding) => isError(finding, rules, encoding)).map(({ file }) => file));
        return fixtures.filter(({ file }) => !broken.has(file)).length;
    };
    return suiteMatrix({
        fixtures,
        encodings: { protobuf: valid("protobuf"), json: valid("json") },
        ...(folder === undefined ? {} : { folder }),
    });
}
function isError({ rule }, rules, encoding) {
    return (0,ids/* isRuleId */.KX)(rule) && (rules[rule] ?? (0,ids/* defaultSeverity */.NU)(rule, encoding)) === "error";
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

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ matrixSentence),
/* harmony export */   L8: () => (/* binding */ KIND_COLUMNS),
/* harmony export */   MU: () => (/* binding */ hasKinds),
/* harmony export */   WC: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);

const KIND_COLUMNS = [
    { kind: "unary", title: "unary" },
    { kind: "server_streaming", title: "server" },
    { kind: "client_streaming", title: "client" },
    { kind: "bidirectional_streaming", title: "bidi" },
];
/** hasKinds tells whether a group counts by the kind of RPC. */
function hasKinds({ rows }) {
    return rows.some(({ cells }) => cells.some(({ kind }) => kind !== undefined));
}
/** cellOf is the cell of a row in a column; undefined where the scenario makes no sense there. */
function cellOf({ cells }, kind) {
    return cells.find((cell) => cell.kind === kind);
}
/** matrixSentence says how much of the matrix is filled. */
function matrixSentence({ fixtures, groups, gaps }) {
    const cells = groups.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.cells.length, 0), 0);
    const filled = groups.reduce((sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.cells.filter((cell) => cell.fixtures > 0).length, 0), 0);
    const left = gaps.length === 0 ? "nothing is left out" : `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(gaps.length, "gap")}`;
    return `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(fixtures, "fixture")} exercise ${filled} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(cells, "cell")}: ${left}`;
}


/***/ }),

/***/ 9372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Commands as a person can paste them into a shell. */
/** shellCommand joins words, with quotes around those that a POSIX shell would not leave alone. */
function shellCommand(words) {
    return words.map(shellWord).join(" ");
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
