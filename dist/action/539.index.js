export const id = 539;
export const ids = [539];
export const modules = {

/***/ 48340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  fz: () => (/* binding */ annotate),
  VV: () => (/* binding */ placeIn),
  qz: () => (/* binding */ tell),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/text/errors.js
var errors = __webpack_require__(84863);
;// CONCATENATED MODULE: ./build/action/context.js
/** What the Action says in titles of its own. */
const TITLE = "grpc-fixtures";

;// CONCATENATED MODULE: ./build/action/shown.js
/** What the runner itself shows of a step: annotations, and the job summary. */




/** GitHub drops a summary of more than 1 MiB as a whole; the margin is for what other steps' texts take. */
const SUMMARY_BYTES = 900_000;
/** placeIn makes paths of the working directory relative to the repository, as GitHub wants them. */
function placeIn({ cwd }, workspace) {
    return (file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(cwd, file)).replaceAll(external_node_path_.sep, "/");
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
        tell(`The job summary could not be written: ${(0,errors/* messageOf */.b)(error)}`, runner, "warning");
    }
}
/** tell says something about the step itself, in whose text anybody may have had a part. */
function tell(message, runner, level) {
    runner.annotate(level, (0,report_escape/* escapeTerminal */.en)(message), { title: TITLE });
}


/***/ }),

/***/ 29542:
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
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96008);
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
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65225);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95237);



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

/***/ 46333:
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

/***/ 15446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   _o: () => (/* binding */ sourceLink),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   wg: () => (/* binding */ pageLink)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** Places in fixture files, issues and pages of the web, as Markdown. */


/** So long an address is none that a person has written. */
const LONGEST_URL = 2000;
const PLACE = 300;
/** placeLink shows `file:line` as code, linked where the sources are known. Not for tables: see codeCell. */
function placeLink(file, line, sourceUrl) {
    return sourceLink((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(`${file}:${line}`, PLACE)), file, line, sourceUrl);
}
/** lineLink shows the line alone. */
function lineLink(file, line, sourceUrl) {
    return sourceLink(`${line}`, file, line, sourceUrl);
}
/** sourceLink leads from a label, which is Markdown already, to a line of a file. Where that has no page, the label stays. */
function sourceLink(label, file, line, sourceUrl) {
    // A path that leads out of the repository, or an absolute one, has no page there.
    if (sourceUrl === undefined || /^(\.\.)?(\/|\\|[A-Za-z]:)/.test(file))
        return label;
    const target = `${sourceUrl}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrlPath */ .AX)(file)}#L${line}`;
    return target.length > LONGEST_URL ? label : `[${label}](${target})`;
}
/** issueLink links an issue where it is the address of a web page, and shows it as it is where it is not. */
function issueLink(issue) {
    return pageLink((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(issue, 120)), issue);
}
/** pageLink leads from a label, which is Markdown already, to a web page. Where the address is of none, the label stays. */
function pageLink(label, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isPage = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
    if (!isPage || url.href.length > LONGEST_URL)
        return label;
    const target = url.href.replace(/[^\w:/?#!&,=.%~-]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${label}](${target})`;
}
/** commitText shows a commit as people do: the first characters of its hash, as code, so that GitHub makes no link of it. */
function commitText(sha) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(/^[0-9a-f]{12,}$/i.test(sha) ? sha.slice(0, 7) : (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(sha, 80));
}


/***/ }),

/***/ 46886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ failureMatrix),
/* harmony export */   Td: () => (/* binding */ fullMatrix),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65225);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7627);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46333);
/* harmony import */ var _markdown_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15446);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95237);







const ROWS_PER_FOLD = 500;
/**
 * failureMatrix shows on which bindings each failing fixture fails, `open` of them open. With one fixture or one binding the
 * failures themselves say it.
 */
function failureMatrix(report, open) {
    const failing = report.fixtures.filter(failsSomewhere);
    if (failing.length < 2 || report.bindings.length === 1)
        return { open: [], folded: [] };
    const heading = "### Fixtures that fail";
    const first = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .fF)(failing.slice(0, open), open, (rows) => matrix(report, rows));
    const others = failing.slice(open);
    const rest = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .fF)(others, others.length, (rows, missing) => {
        const more = missing === 0 ? "" : `\n\nand ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(missing, "more fixture")}`;
        return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rows.length, "more fixture")} with failures`, `${matrix(report, rows)}${more}`);
    });
    return {
        open: [{ noun: "table of failing fixtures", heading, ...first }],
        folded: others.length === 0 ? [] : [{ noun: "table of further failing fixtures", heading, ...rest }],
    };
}
/** fullMatrix shows all fixtures in folds. */
function fullMatrix(report) {
    const { fixtures } = report;
    const starts = fixtures.flatMap((_, index) => (index % ROWS_PER_FOLD === 0 ? [index] : []));
    return starts.map((start) => {
        const rows = fixtures.slice(start, start + ROWS_PER_FOLD);
        const which = fixtures.length <= ROWS_PER_FOLD
            ? `All ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rows.length, "fixture")}`
            : `Fixtures ${start + 1} to ${start + rows.length}`;
        return { noun: "table of all fixtures", text: () => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(which, matrix(report, rows)) };
    });
}
function failsSomewhere(fixture) {
    return fixture.results.some(({ result }) => (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(result));
}
function matrix(report, fixtures) {
    const names = report.bindings.map(({ name }) => name);
    const rows = fixtures.map((fixture) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(fixture.id), ...verdictCells(fixture, names)]));
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(["fixture", ...names.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)]),
        `|:--|${":-:|".repeat(names.length)}`,
        ...rows,
        "",
        legend(fixtures),
    ].join("\n");
}
/** A cell stays empty where a binding has no result for the fixture. */
function verdictCells({ results }, bindings) {
    const emojis = new Map(results.map(({ binding, result }) => [binding, _verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[result.verdict].emoji]));
    return bindings.map((name) => emojis.get(name) ?? "");
}
function legend(fixtures) {
    const used = new Set(fixtures.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
    const entries = _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ORDER */ .jT.filter((verdict) => used.has(verdict)).map((verdict) => `${_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[verdict].emoji} ${_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[verdict].label}`);
    return entries.join(" · ");
}
const FINDINGS_SHOWN = 200;
/** findingTable shows what validation found, errors first. Where there are none of those, it is folded. */
function findingTable(report, sourceUrl) {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const warnings = report.findings.filter(({ severity }) => severity === "warn");
    if (report.findings.length === 0)
        return [];
    const rows = [...errors, ...warnings].map(({ severity, file, line, rule, message }) => () => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        severity === "error" ? "❌" : "⚠️",
        placeCell(file, line, sourceUrl),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(rule, 120)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(message, 400)),
    ]));
    const title = `Validation: ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(errors.length, "error")}, ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(warnings.length, "warning")}`;
    const table = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cuttable */ .fF)(rows, FINDINGS_SHOWN, (shown, rest) => {
        const lines = ["| | where | rule | what |", "|:-:|:--|:--|:--|", ...shown.map((row) => row())];
        if (rest > 0)
            lines.push("", `and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rest, "more finding")}`);
        return errors.length === 0 ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(title, lines.join("\n")) : lines.join("\n");
    });
    return [{ noun: "table of findings", ...(errors.length === 0 ? {} : { heading: `### ${title}` }), ...table }];
}
function placeCell(file, line, sourceUrl) {
    return file.includes("|") ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(`${file}:${line}`, 300)) : (0,_markdown_source_js__WEBPACK_IMPORTED_MODULE_6__/* .placeLink */ .aE)(file, line, sourceUrl);
}


/***/ }),

/***/ 22194:
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

/***/ 74611:
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
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96008);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _parity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22194);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95237);





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

/***/ 95237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/* harmony import */ var _suite_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65225);

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


/***/ }),

/***/ 65225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   jT: () => (/* binding */ VERDICT_ORDER),
/* harmony export */   jb: () => (/* binding */ isRedResult),
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
/** isRedResult says whether a result makes the run red: a flaky one does not where the run allows it. */
function isRedResult({ verdict, allowed }) {
    return isRed(verdict) && !(verdict === "flaky" && allowed === true);
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

/***/ 96008:
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

/***/ 23716:
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
