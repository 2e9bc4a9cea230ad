export const id = 292;
export const ids = [292];
export const modules = {

/***/ 6636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _report_console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1336);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);



/** reportText is the report for people, or for machines. */
function reportText(report, options, context) {
    if (options.format === "json")
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeReport */ .x)(report);
    return (0,_report_console_js__WEBPACK_IMPORTED_MODULE_0__/* .renderConsole */ .q)(report, {
        color: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .usesColor */ .c)(options.color, context.output, context.environment),
        ...(context.output.isTty ? { width: context.output.columns() } : {}),
        ...(options.verbose === true ? { verbose: true } : {}),
    });
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkBindingName)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(390);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7882);
/** Names of bindings that no configuration has checked. */


/** As the schema of the configuration says: a name is also that of a file. */
const BINDING_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** checkBindingName lets a name pass. Throws UsageError, which begins with where the name was given. */
function checkBindingName(name, where) {
    if (BINDING_NAME.test(name))
        return;
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${where}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`);
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
// EXTERNAL MODULE: ./build/fixtures/context.js + 2 modules
var context = __webpack_require__(6044);
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

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ prepareOutputs),
  K: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(5225);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/verdicts.js
var report_verdicts = __webpack_require__(5237);
;// CONCATENATED MODULE: ./build/report/junit.js






const VALUE = 2000;
const MESSAGE = 500;
const MISMATCHES_SHOWN = 200;
/** renderJunit writes a suite for each binding, and one for the gate where it has reasons of its own to fail. */
function renderJunit(report) {
    const suites = [...report.bindings.map((binding) => bindingSuite(report, binding)), ...gateSuite(report)];
    const cases = suites.flatMap((suite) => suite.cases);
    const attributes = attributesText({
        name: "grpc-fixtures",
        tests: cases.length,
        failures: countOutcome(cases, "failure"),
        errors: countOutcome(cases, "error"),
        time: seconds(suites.reduce((sum, suite) => sum + suite.ms, 0)),
    });
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes}>`,
        ...suites.map(suiteXml),
        "</testsuites>",
    ];
    return `${lines.join("\n")}\n`;
}
function bindingSuite(report, binding) {
    const { failure } = binding.server;
    const cells = report.fixtures.flatMap(({ results }) => results.filter((cell) => cell.binding === binding.name));
    const results = cells.map(({ result }) => fixtureCase(binding.name, result));
    return {
        name: binding.name,
        ms: binding.run.durationMs,
        timestamp: binding.run.startedAt,
        cases: failure === undefined ? results : [serverCase(binding.name, failure), ...results],
    };
}
function fixtureCase(binding, result) {
    const folder = result.id.split("/").slice(0, -1);
    return {
        classname: [binding, ...folder].join("."),
        name: `${result.id}: ${result.name}`,
        ms: result.timings.durationMs,
        outcome: outcomeOf(result),
        type: result.verdict,
        message: (0,shorten/* shorten */.ml)(messageOf(result), MESSAGE),
        details: detailsOf(result),
        output: result.replay === undefined || !(0,verdicts/* isRed */.iI)(result.verdict) ? [] : [`replay: ${result.replay}`],
    };
}
/** outcomeOf tells JUnit's four outcomes from our verdicts. What did not run is an error: a gap must never look green. */
function outcomeOf({ verdict }) {
    switch (verdict) {
        case "passed":
            return "passed";
        case "failed":
        case "timeout":
        case "flaky":
        case "unexpected-pass":
            return "failure";
        case "crashed":
        case "not-run":
            return "error";
        case "skipped":
        case "known-failing":
            return "skipped";
    }
}
function messageOf(result) {
    switch (result.verdict) {
        case "skipped":
            return result.reason ?? "skipped";
        case "known-failing":
            return `known failing: ${result.reason ?? "no reason given"}`;
        default:
            return (0,failures/* headlineOf */.gD)(result, 120);
    }
}
function detailsOf(result) {
    const reason = (0,failures/* reasonOf */.A3)(result);
    const mismatches = result.mismatches
        .slice(0, MISMATCHES_SHOWN)
        .flatMap(({ path, line, expected, received, hint }) => {
        const [want, got] = (0,shorten/* shortenPair */.K3)(expected, received, VALUE);
        const lines = [`${result.file}:${line}: ${path}`, `  - expected  ${want}`, `  + received  ${got}`];
        return hint === undefined ? lines : [...lines, `  hint: ${hint}`];
    });
    const left = result.mismatches.length - MISMATCHES_SHOWN;
    return [
        ...(mismatches.length === 0 ? [`${result.file}:${result.line}: ${report_verdicts/* VERDICTS */.bk[result.verdict].label}`] : []),
        ...(reason === "" ? [] : [reason]),
        ...mismatches,
        ...(left > 0 ? [`and ${left} more`] : []),
        ...result.notes.map((note) => `note: ${note}`),
    ];
}
/** A server that would not stop is worth its output, and no failure. */
function serverCase(binding, failure) {
    const message = `the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${failure.message}`;
    return {
        classname: binding,
        name: "server",
        ms: 0,
        outcome: (0,summary/* isServerFault */.WN)(failure) ? "error" : "passed",
        type: `server-${failure.stage}`,
        message: (0,shorten/* shorten */.ml)(message, MESSAGE),
        details: [message, ...(failure.hint === undefined ? [] : [`hint: ${failure.hint}`])],
        output: failure.log.map((line) => (0,shorten/* shorten */.ml)((0,report_escape/* withoutColours */.mU)(line), VALUE)),
    };
}
/** gateSuite holds what failed the gate without being a result: invalid fixtures, nothing to run, and the like. */
function gateSuite(report) {
    const cases = [
        ...(0,summary/* otherProblems */.$B)(report).flatMap((problem) => (isToldByFindings(report, problem) ? [] : [problemCase(problem)])),
        ...errorFindings(report),
    ];
    if (cases.length > 0)
        return [{ name: "gate", ms: 0, cases }];
    // A red report without a single case would be an empty file, and an empty file counts as green.
    const empty = report.result === "failed" && report.bindings.length === 0;
    return empty ? [{ name: "gate", ms: 0, cases: [gateCase("gate", "gate", (0,summary/* verdictSentence */.BT)(report))] }] : [];
}
function isToldByFindings(report, { kind }) {
    return kind === "invalid-fixture" && report.findings.some(({ severity }) => severity === "error");
}
function errorFindings(report) {
    return report.findings
        .filter(({ severity }) => severity === "error")
        .map(({ file, line, column, rule, message }) => ({
        ...gateCase(`${file}:${line}:${column} ${rule}`, rule, message),
        classname: "validation",
        details: [`${file}:${line}:${column}: ${message} [${rule}]`],
    }));
}
function problemCase({ kind, binding, message }) {
    return gateCase(binding === undefined ? kind : `${kind}: ${binding}`, kind, message);
}
function gateCase(name, type, message) {
    const shown = (0,shorten/* shorten */.ml)(message, MESSAGE);
    return { classname: "gate", name, ms: 0, outcome: "error", type, message: shown, details: [message], output: [] };
}
function suiteXml({ name, ms, timestamp, cases }) {
    const attributes = attributesText({
        name,
        tests: cases.length,
        failures: countOutcome(cases, "failure"),
        errors: countOutcome(cases, "error"),
        skipped: countOutcome(cases, "skipped"),
        time: seconds(ms),
        ...(timestamp === undefined ? {} : { timestamp }),
    });
    return [`  <testsuite${attributes}>`, ...cases.map(caseXml), "  </testsuite>"].join("\n");
}
function caseXml(testCase) {
    const { classname, name, ms, output } = testCase;
    const open = `    <testcase${attributesText({ classname, name, time: seconds(ms) })}`;
    const printed = output.length === 0 ? [] : [`      <system-out>${(0,report_escape/* escapeXmlText */.IR)(output.join("\n"))}</system-out>`];
    const inner = [...outcomeXml(testCase), ...printed];
    return inner.length === 0 ? `${open}/>` : [`${open}>`, ...inner, "    </testcase>"].join("\n");
}
function outcomeXml({ outcome, message, type, details }) {
    if (outcome === "passed")
        return [];
    if (outcome === "skipped")
        return [`      <skipped${attributesText({ message })}/>`];
    return [`      <${outcome}${attributesText({ message, type })}>${(0,report_escape/* escapeXmlText */.IR)(details.join("\n"))}</${outcome}>`];
}
function attributesText(attributes) {
    return Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${(0,report_escape/* escapeXmlAttribute */.R0)(String(value))}"`)
        .join("");
}
function countOutcome(cases, outcome) {
    return cases.filter((testCase) => testCase.outcome === outcome).length;
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/report/budget.js
/** A text of whole sections that stays within a number of bytes. */

/** What the note about missing sections takes at the most. */
const NOTE_BYTES = 800;
/**
 * fitSections joins sections by empty lines, leaving out from the end what does not fit. `note` writes the sentence that
 * says so. The first section always stays.
 */
function fitSections(sections, budget, note) {
    const sizes = sections.map(({ text }) => Buffer.byteLength(text) + 2);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const kept = total <= budget ? sections.length : howManyFit(sizes, budget - NOTE_BYTES);
    const texts = sections.slice(0, kept).map(({ text }) => text);
    if (kept < sections.length)
        texts.push(note(missingText(sections, kept)));
    return `${texts.join("\n\n")}\n`;
}
function howManyFit(sizes, budget) {
    let used = 0;
    const tooFar = sizes.findIndex((size) => {
        used += size;
        return used > budget;
    });
    return Math.max(1, tooFar === -1 ? sizes.length : tooFar);
}
/** missingText says what was left out: "12 of 40 failures, 1 table of findings". */
function missingText(sections, kept) {
    const nouns = [...new Set(sections.slice(kept).map(({ noun }) => noun))];
    return nouns.map((noun) => missingOf(noun, sections, kept)).join(", ");
}
function missingOf(noun, sections, kept) {
    const all = sections.filter((section) => section.noun === noun).length;
    const missing = sections.slice(kept).filter((section) => section.noun === noun).length;
    return missing === all ? (0,counted/* counted */.h)(all, noun) : `${missing} of ${(0,counted/* counted */.h)(all, noun)}`;
}

;// CONCATENATED MODULE: ./build/report/markdown-source.js
/** Places in fixture files, as Markdown. */

/** placeLink shows `file:line` as code, linked where the sources are known. */
function placeLink(file, line, sourceUrl) {
    return markdown_source_link((0,report_escape/* codeSpan */.SS)(`${file}:${line}`), file, line, sourceUrl);
}
/** lineLink shows the line alone. */
function lineLink(file, line, sourceUrl) {
    return markdown_source_link(`${line}`, file, line, sourceUrl);
}
function markdown_source_link(label, file, line, sourceUrl) {
    // A path that leads out of the repository, or an absolute one, has no page there.
    if (sourceUrl === undefined || /^(\.\.)?(\/|\\|[A-Za-z]:)/.test(file))
        return label;
    return `[${label}](${sourceUrl}${(0,report_escape/* escapeUrlPath */.AX)(file)}#L${line})`;
}

;// CONCATENATED MODULE: ./build/report/markdown-failures.js







/** So many failures stand open; each further one is folded to a line. */
const OPEN_FAILURES = 10;
const markdown_failures_MISMATCHES_SHOWN = 20;
const LOG_LINES = 100;
const markdown_failures_VALUE = 160;
const PROSE = 600;
/** serverSections tells how each failed server failed, with the tail of its log in a fold. */
function serverSections(report) {
    const failed = report.bindings.filter((binding) => binding.server.failure !== undefined);
    return failed.map((binding, index) => ({
        noun: "server failure",
        text: (index === 0 ? "### Servers\n\n" : "") + serverText(binding),
    }));
}
function serverText({ name, server: { failure } }) {
    if (failure === undefined)
        return "";
    const what = `${(0,summary/* isServerFault */.WN)(failure) ? "💥" : "⚠️"} **${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 80))}**: the server ${(0,summary/* whatServerDid */.RY)(failure)}: ${prose(failure.message)}`;
    const hint = failure.hint === undefined ? [] : [`💡 ${prose(failure.hint)}`];
    return [what, ...hint, logFold(failure)].join("\n\n");
}
function logFold({ log }) {
    if (log.length === 0)
        return "The server wrote nothing.";
    const lines = log.slice(-LOG_LINES).map((line) => (0,shorten/* shorten */.ml)((0,report_escape/* withoutColours */.mU)(line), 500));
    return fold(`The end of the server's output (${(0,counted/* counted */.h)(lines.length, "line")})`, (0,report_escape/* codeFence */.d6)(lines, "text"));
}
/** notRunSection tells in bulk what never ran. */
function notRunSection(report) {
    const remarks = (0,failures/* remarksOf */.ro)(report, "not-run");
    if (remarks.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(remarks, 30);
    const lines = items.map(({ bindings, reason, ids }) => {
        const which = ids.length === 1 ? (0,report_escape/* codeSpan */.SS)(ids[0] ?? "") : (0,counted/* counted */.h)(ids.length, "fixture");
        return `- ${boldNames(bindings)}: ${which} not run: ${prose(reason)}`;
    });
    if (rest > 0)
        lines.push(`- and ${rest} more reasons`);
    return [{ noun: "list of what did not run", text: ["### Not run", "", ...lines].join("\n") }];
}
/** failureSections shows the failing fixtures one by one, the first ones open. */
function failureSections(report, sourceUrl) {
    return (0,failures/* failuresOf */.dJ)(report).map((failure, index) => {
        const body = failure.groups.map((group) => groupText(group, sourceUrl)).join("\n\n");
        const place = `${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(failure.fixture.name, 200))} · ${placeOf(failure.fixture, sourceUrl)}`;
        const text = index < OPEN_FAILURES
            ? [`#### ${report_verdicts/* VERDICTS */.bk[worstOf(failure)].emoji} ${title(failure)}`, place, body].join("\n\n")
            : fold(`${report_verdicts/* VERDICTS */.bk[worstOf(failure)].emoji} ${title(failure)} ${oneLine(failure)}`, `${place}\n\n${body}`);
        return { noun: "failure", text: (index === 0 ? "### Failures\n\n" : "") + text };
    });
}
function title({ fixture }) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(fixture.id, 120));
}
function placeOf(fixture, sourceUrl) {
    return placeLink(fixture.file, fixture.line, sourceUrl);
}
function worstOf({ groups }) {
    return groups[0]?.result.verdict ?? "failed";
}
function oneLine({ groups }) {
    return (0,report_escape/* escapeMarkdown */.FV)(groups
        .map(({ bindings, result }) => `${(0,shorten/* shorten */.ml)(bindings.join(", "), 80)} ${(0,shorten/* shorten */.ml)((0,failures/* headlineOf */.gD)(result, 30), 300)}`)
        .join("; "));
}
function groupText({ bindings, result }, sourceUrl) {
    const reason = (0,failures/* reasonOf */.A3)(result);
    const head = `${boldNames(bindings)} ${report_verdicts/* VERDICTS */.bk[result.verdict].label}${reason === "" ? "" : `: ${prose(reason)}`}`;
    return [head, ...mismatchTable(result, sourceUrl), ...asides(result), ...replayFence(result, bindings)].join("\n\n");
}
function mismatchTable(result, sourceUrl) {
    if (result.mismatches.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(result.mismatches, markdown_failures_MISMATCHES_SHOWN);
    const rows = items.map((mismatch) => mismatchRow(mismatch, result.file, sourceUrl));
    const more = rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more difference")}`];
    return [["| where | expected | received | line |", "|:--|:--|:--|--:|", ...rows].join("\n"), ...more];
}
function mismatchRow(mismatch, file, sourceUrl) {
    const [expected, received] = (0,shorten/* shortenPair */.K3)(mismatch.expected, mismatch.received, markdown_failures_VALUE);
    const line = lineLink(file, mismatch.line, sourceUrl);
    return `| ${(0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(mismatch.path, markdown_failures_VALUE))} | ${(0,report_escape/* codeCell */.MZ)(expected)} | ${(0,report_escape/* codeCell */.MZ)(received)} | ${line} |`;
}
/** What probably happened, and what was seen besides. */
function asides({ mismatches, notes }) {
    const hints = new Set(mismatches.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    const lines = [
        ...(0,shorten/* firstOf */.Ku)([...hints], 5).items.map((hint) => `- 💡 ${prose(hint)}`),
        ...(0,shorten/* firstOf */.Ku)(notes, 10).items.map((note) => `- ℹ️ ${prose(note)}`),
    ];
    return lines.length === 0 ? [] : [lines.join("\n")];
}
function replayFence({ replay }, bindings) {
    if (replay === undefined)
        return [];
    const others = bindings.length > 1 ? ` (${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(bindings[0] ?? "", 80))})` : "";
    return [`Replay it${others}:\n\n${(0,report_escape/* codeFence */.d6)([replay], "sh")}`];
}
/** boldNames lists bindings. */
function boldNames(bindings) {
    return bindings.map((name) => `**${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(name, 80))}**`).join(", ");
}
function prose(text) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(text, PROSE));
}
/** fold hides text behind a line. The empty lines make GitHub read what is inside as Markdown. */
function fold(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/report/matrix.js
var report_matrix = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/report/markdown-matrix.js





const GAPS_SHOWN = 200;
/** matrixSection shows the matrix and the commands that fill its gaps. */
function matrixSection({ matrix }) {
    if (matrix === undefined || matrix.fixtures === 0)
        return [];
    const tables = matrix.groups.map((group) => table(group));
    const title = `What the suite leaves out: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_matrix/* matrixSentence */.HN)(matrix))}`;
    return [{ noun: "matrix of scenarios", text: fold(title, [...tables, ...gapList(matrix)].join("\n\n")) }];
}
function table(group) {
    const columns = (0,report_matrix/* hasKinds */.MU)(group) ? report_matrix/* KIND_COLUMNS */.L8.map(({ title }) => title) : ["any kind"];
    return [
        `| ${[(0,report_escape/* escapeMarkdown */.FV)(group.title), ...columns].join(" | ")} |`,
        `|:--|${"--:|".repeat(columns.length)}`,
        ...group.rows.map((row) => `| ${[(0,report_escape/* escapeMarkdown */.FV)(row.title), ...cells(group, row)].join(" | ")} |`),
    ].join("\n");
}
function cells(group, row) {
    const shown = (count) => (count === 0 ? "❌" : `${count ?? ""}`);
    if (!(0,report_matrix/* hasKinds */.MU)(group))
        return row.cells.map(({ fixtures }) => shown(fixtures));
    return report_matrix/* KIND_COLUMNS */.L8.map(({ kind }) => shown((0,report_matrix/* cellOf */.WC)(row, kind)?.fixtures));
}
function gapList({ gaps }) {
    if (gaps.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(gaps, GAPS_SHOWN);
    const lines = items.map(({ scenario, kind, command }) => `| ${scenario} | ${kind} | ${(0,report_escape/* codeCell */.MZ)(command)} |`);
    const more = rest === 0 ? [] : [`and ${(0,counted/* counted */.h)(rest, "more gap")}: \`grpc-fixtures list --matrix\` names them all`];
    return [["| gap | kind | start it with |", "|:--|:--|:--|", ...lines].join("\n"), ...more];
}

// EXTERNAL MODULE: ./build/report/parity.js
var report_parity = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/report/markdown-parity.js





const SHOWN = 50;
const PATHS_SHOWN = 5;
/** divergenceSection has a table row for each path in which bindings differ. */
function divergenceSection({ fixtures }) {
    const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent");
    if (divergent.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(divergent, SHOWN);
    const more = rest === 0 ? "" : `\n\nand ${(0,counted/* counted */.h)(rest, "more fixture")}, in report.json`;
    const text = ["| fixture | where | who: what |", "|:--|:--|:--|", ...items.flatMap(rows)].join("\n");
    return [{ noun: "table of divergences", text: `### Bindings that differ\n\n${text}${more}` }];
}
function rows({ id, parity }) {
    if (parity === undefined)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(parity.differences, PATHS_SHOWN);
    const lines = items.map(({ path, values }, index) => {
        const who = values
            .map(({ bindings, value }) => `${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* listOf */.c3)(bindings, 6))}: ${(0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(value, 120))}`)
            .join(" · ");
        return `| ${index === 0 ? (0,report_escape/* codeCell */.MZ)(id) : ""} | ${(0,report_escape/* codeCell */.MZ)((0,shorten/* shorten */.ml)(path, 120))} | ${who} |`;
    });
    return rest === 0 ? lines : [...lines, `|  |  | and ${rest} more |`];
}
/** acceptedSection folds the differences that are accepted, with their reasons. */
function acceptedSection({ fixtures }) {
    const accepted = fixtures.flatMap(({ id, parity }) => parity?.verdict === "accepted" ? [[id, parity]] : []);
    if (accepted.length === 0)
        return [];
    const lines = accepted.map(([id, parity]) => {
        const cells = [
            (0,report_escape/* codeCell */.MZ)(id),
            (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)((0,report_parity/* groupsText */.w)(parity), 200)),
            (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(parity.reason ?? "", 200)),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    const table = ["| fixture | groups | reason |", "|:--|:--|:--|", ...lines].join("\n");
    return [{ noun: "accepted differences", text: fold(`${(0,counted/* counted */.h)(accepted.length, "accepted difference")}`, table) }];
}

;// CONCATENATED MODULE: ./build/report/markdown-tables.js









const FAILING_ROWS = 50;
const ROWS_PER_FOLD = 500;
const FINDINGS_SHOWN = 200;
/** bindingTable has a row for each binding: how many fixtures passed, failed, or neither, and how long it took. */
function bindingTable(report) {
    if (report.bindings.length === 0)
        return [];
    const columns = verdicts/* VERDICT_ORDER */.jT.filter((verdict) => verdict === "passed" || verdict === "failed" || verdict === "skipped" || report.counts[verdict] > 0);
    const rows = report.bindings.map((binding) => {
        const name = `${(0,summary/* isRedBinding */.nl)(report, binding) ? "❌" : "✅"} ${cell(binding.name)}`;
        return tableRow([name, ...countCells(binding.counts, columns), (0,summary/* durationText */.S5)(binding.run.durationMs)]);
    });
    const text = [
        tableRow(["binding", ...columns.map((verdict) => report_verdicts/* VERDICTS */.bk[verdict].label), "time"]),
        `|:--|${"--:|".repeat(columns.length + 1)}`,
        ...rows,
    ];
    return [{ noun: "table of bindings", text: text.join("\n") }];
}
function countCells(counts, columns) {
    return columns.map((verdict) => (0,verdicts/* isRed */.iI)(verdict) && counts[verdict] > 0 ? `**${counts[verdict]}**` : `${counts[verdict]}`);
}
/** failureMatrix shows on which bindings each failing fixture fails. With one binding the failures themselves say it. */
function failureMatrix(report) {
    const failing = report.fixtures.filter(failsSomewhere);
    if (failing.length === 0 || report.bindings.length === 1)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(failing, FAILING_ROWS);
    const more = rest === 0 ? "" : `\n\nand ${(0,counted/* counted */.h)(rest, "more failing fixture")}, in the table of all fixtures`;
    const text = `### Fixtures that fail\n\n${matrix(report, items)}${more}`;
    return [{ noun: "table of failing fixtures", text }];
}
/** fullMatrix shows all fixtures in folds. */
function fullMatrix(report) {
    const { fixtures } = report;
    const starts = fixtures.flatMap((_, index) => (index % ROWS_PER_FOLD === 0 ? [index] : []));
    return starts.map((start) => {
        const rows = fixtures.slice(start, start + ROWS_PER_FOLD);
        const which = fixtures.length <= ROWS_PER_FOLD
            ? `All ${(0,counted/* counted */.h)(rows.length, "fixture")}`
            : `Fixtures ${start + 1} to ${start + rows.length}`;
        return { noun: "table of all fixtures", text: fold(which, matrix(report, rows)) };
    });
}
function failsSomewhere(fixture) {
    return fixture.results.some(({ result }) => (0,report_verdicts/* isFailure */.N6)(result));
}
function matrix(report, fixtures) {
    const rows = fixtures.map((fixture) => tableRow([cell(fixture.id), ...report.bindings.map(({ name }) => verdictCell(fixture, name))]));
    return [
        tableRow(["fixture", ...report.bindings.map(({ name }) => cell(name))]),
        `|:--|${":-:|".repeat(report.bindings.length)}`,
        ...rows,
        "",
        legend(fixtures),
    ].join("\n");
}
/** The cell stays empty where a binding has no result for the fixture. */
function verdictCell({ results }, binding) {
    const found = results.find((result) => result.binding === binding);
    return found === undefined ? "" : report_verdicts/* VERDICTS */.bk[found.result.verdict].emoji;
}
function legend(fixtures) {
    const used = new Set(fixtures.flatMap(({ results }) => results.map(({ result }) => result.verdict)));
    const entries = verdicts/* VERDICT_ORDER */.jT.filter((verdict) => used.has(verdict)).map((verdict) => `${report_verdicts/* VERDICTS */.bk[verdict].emoji} ${report_verdicts/* VERDICTS */.bk[verdict].label}`);
    return entries.join(" · ");
}
/** remarkSections gives the reasons of what was skipped or is known to fail, in a fold. */
function remarkSections(report) {
    const remarks = [...(0,failures/* remarksOf */.ro)(report, "known-failing"), ...(0,failures/* remarksOf */.ro)(report, "skipped")];
    if (remarks.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(remarks, 100);
    const lines = items.map((remark) => remarkLine(remark));
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    const results = remarks.reduce((sum, remark) => sum + remark.ids.length, 0);
    const text = fold(`${(0,counted/* counted */.h)(results, "result")} skipped or known to fail, and why`, lines.join("\n"));
    return [{ noun: "list of what was skipped", text }];
}
/** noteSection tells what was seen beside passes and is not judged, in a fold. */
function noteSection(report) {
    const notes = (0,failures/* passedNotes */.yV)(report);
    if (notes.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)(notes, 50);
    const lines = items.map(({ binding, id, note }) => `- ${boldNames([binding])}: ${cell(id)}: ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(note, 300))}`);
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return [
        {
            noun: "notes on passes",
            text: fold(`${(0,counted/* counted */.h)(notes.length, "note")} on fixtures that passed`, lines.join("\n")),
        },
    ];
}
function remarkLine({ bindings, reason, ids }) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)(ids, 10);
    const more = rest === 0 ? "" : ` and ${rest} more`;
    return `- ${boldNames(bindings)}: ${items.map(cell).join(", ")}${more}: ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(reason, 300))}`;
}
/** findingTable shows what validation found, errors first. */
function findingTable(report, sourceUrl) {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const warnings = report.findings.filter(({ severity }) => severity === "warn");
    if (report.findings.length === 0)
        return [];
    const { items, rest } = (0,shorten/* firstOf */.Ku)([...errors, ...warnings], FINDINGS_SHOWN);
    const rows = items.map(({ severity, file, line, rule, message }) => {
        const place = file.includes("|") ? (0,report_escape/* codeCell */.MZ)(`${file}:${line}`) : placeLink(file, line, sourceUrl);
        return tableRow([severity === "error" ? "❌" : "⚠️", place, (0,report_escape/* codeCell */.MZ)(rule), (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(message, 400))]);
    });
    const head = `### Validation: ${(0,counted/* counted */.h)(errors.length, "error")}, ${(0,counted/* counted */.h)(warnings.length, "warning")}`;
    const lines = [head, "", "| | where | rule | what |", "|:-:|:--|:--|:--|", ...rows];
    if (rest > 0)
        lines.push("", `and ${(0,counted/* counted */.h)(rest, "more finding")}`);
    return [{ noun: "table of findings", text: lines.join("\n") }];
}
function cell(text) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(text, 120));
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js









const DEFAULT_BUDGET = 900_000;
const DEFAULT_FULL_REPORT = "report.json and junit.xml, written beside this report";
const PROBLEMS_SHOWN = 30;
/** renderMarkdown writes the report top-down: the verdict, who failed, what failed, why, and all the rest in folds. */
function renderMarkdown(report, options = {}) {
    const { byteBudget = DEFAULT_BUDGET, sourceUrl, fullReport = DEFAULT_FULL_REPORT } = options;
    const sections = [
        verdictSection(report),
        ...bindingTable(report),
        ...problemSection(report),
        ...serverSections(report),
        ...notRunSection(report),
        ...failureMatrix(report),
        ...failureSections(report, sourceUrl),
        ...divergenceSection(report),
        ...findingTable(report, sourceUrl),
        ...noteSection(report),
        ...remarkSections(report),
        ...acceptedSection(report),
        ...fullMatrix(report),
        ...matrixSection(report),
    ];
    return fitSections(sections, byteBudget, (missing) => [
        `**Shortened** to stay within ${(0,counted/* counted */.h)(byteBudget, "byte")}.`,
        `Left out: ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(missing, 300))}. The full report is ${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(fullReport, 200))}.`,
    ].join(" "));
}
function verdictSection(report) {
    const emoji = report.result === "passed" ? "✅" : "❌";
    return { noun: "verdict", text: `## ${emoji} ${(0,report_escape/* escapeMarkdown */.FV)((0,summary/* verdictSentence */.BT)(report))}` };
}
/** The gate's own reasons. What a fixture or a server did wrong has sections of its own. */
function problemSection(report) {
    const { items, rest } = (0,shorten/* firstOf */.Ku)((0,summary/* untoldProblems */.bg)(report), PROBLEMS_SHOWN);
    if (items.length === 0)
        return [];
    const lines = items.map(({ binding, message }) => {
        const who = binding === undefined ? "" : `**${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(binding, 80))}**: `;
        return `- ${who}${(0,report_escape/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(message, 600))}`;
    });
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return [{ noun: "list of problems", text: ["### Problems", "", ...lines].join("\n") }];
}

// EXTERNAL MODULE: ./build/pipeline/settings.js
var settings = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/pipeline/outputs.js
/** The files of a run: `report.json`, `results/<binding>.json`, `junit.xml`, `report.md`; logs are written as they come. */






function outputPaths(folder) {
    return {
        report: (0,external_node_path_.join)(folder, "report.json"),
        results: (0,external_node_path_.join)(folder, "results"),
        junit: (0,external_node_path_.join)(folder, "junit.xml"),
        markdown: (0,external_node_path_.join)(folder, "report.md"),
        logs: (0,external_node_path_.join)(folder, "logs"),
    };
}
/**
 * prepareOutputs makes the folders, so that one that cannot be written is known before anything runs, and removes what an
 * earlier run left there. Throws UsageError where a link would lead the files out of the folder.
 */
async function prepareOutputs(folder) {
    const paths = outputPaths(folder);
    for (const part of [paths.results, paths.logs]) {
        await refuseLink(part, folder);
        await (0,promises_.mkdir)(part, { recursive: true });
    }
    const bindings = await bindingsIn(paths.results);
    const stale = bindings.flatMap((name) => [(0,external_node_path_.join)(paths.results, `${name}.json`), (0,external_node_path_.join)(paths.logs, `${name}.log`)]);
    for (const file of [paths.report, paths.junit, paths.markdown, ...stale])
        await (0,promises_.rm)(file, { force: true });
    return paths;
}
/** The folder may have come with a stranger's repository, and its links with it. */
async function refuseLink(part, folder) {
    const found = await (0,promises_.lstat)(part).catch(() => undefined);
    if (found?.isSymbolicLink() !== true)
        return;
    throw new settings/* UsageError */.e(`${part} is a symbolic link, and files of a run stay in the output folder ${folder}: remove the link, or choose another folder`);
}
/** The bindings that an earlier run has left results of. Other files are left alone: the folder may be the project's own. */
async function bindingsIn(results) {
    const entries = await (0,promises_.readdir)(results, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ name }) => name);
    const bindings = [];
    for (const name of files)
        if (await isResult((0,external_node_path_.join)(results, name)))
            bindings.push((0,external_node_path_.basename)(name, ".json"));
    return bindings;
}
/** Results begin with the name of their format. */
async function isResult(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
        return buffer.toString("utf8", 0, bytesRead).includes('"grpc-fixtures-result"');
    }
    finally {
        await file.close();
    }
}
/** writeOutputs writes everything that a report and its results become. */
async function writeOutputs(paths, report, results) {
    await Promise.all([
        writeFresh(paths.report, (0,json/* serializeReport */.x)(report)),
        writeFresh(paths.junit, renderJunit(report)),
        writeFresh(paths.markdown, renderMarkdown(report)),
        ...results.map((result) => writeFresh((0,external_node_path_.join)(paths.results, `${result.binding}.json`), (0,json/* serializeResult */.s)(result))),
    ]);
}
/** Never through a link, or into a file that somebody else has made: a server may have been at the folder. */
async function writeFresh(path, text) {
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, text, { flag: "wx" });
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ wholeReport)
});

// EXTERNAL MODULE: ./build/text/counted.js
var counted = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/parity/groups.js
/** groupBy puts the largest group first: it is what the others are held against. */
function groupBy(compared, keyOf) {
    const groups = new Map();
    for (const one of compared) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}
/** valuesAt groups bindings by their value. */
function valuesAt(compared, read) {
    return groupBy(compared, (one) => read(one) ?? "(absent)").map((group) => ({
        bindings: group.map(({ binding }) => binding),
        value: group[0] === undefined ? "" : (read(group[0]) ?? "(absent)"),
    }));
}

// EXTERNAL MODULE: ./build/json/value.js
var json_value = __webpack_require__(1766);
// EXTERNAL MODULE: ./build/protobuf/codec.js + 10 modules
var codec = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/protobuf/fields.js
var fields = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/parity/messages.js





const MAX_PATHS = 10;
const MAX_TEXT = 400;
/** messageDifferences compares what the results recorded of the messages; empty where they differ beyond that. */
function messageDifferences(groups) {
    const representatives = groups.flatMap((group) => group.slice(0, 1));
    const [reference, ...others] = representatives;
    if (reference === undefined)
        return [];
    const paths = new Set();
    for (const other of others)
        collect(messagesOf(reference), messagesOf(other), "", paths);
    return [...paths].map((path) => ({
        path: `messages${path}`,
        values: valuesAt(groups.flat(), (one) => textAt(messagesOf(one), path)),
    }));
}
function messagesOf({ outcome }) {
    return outcome.messages;
}
function collect(a, b, path, paths) {
    if (paths.size >= MAX_PATHS)
        return;
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let i = 0; i < Math.max(a.length, b.length); i++)
            collect(a[i], b[i], `${path}[${i}]`, paths);
    }
    else if ((0,json_value/* isObject */.G)(a) && (0,json_value/* isObject */.G)(b)) {
        for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
            collect(own(a, key), own(b, key), `${path}${(0,fields/* pathStep */.of)(key)}`, paths);
        }
    }
    else if (!Object.is(a, b)) {
        paths.add(path);
    }
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** textAt walks a path that `collect` made. */
function textAt(messages, path) {
    let value = messages;
    for (const [, name, index, quoted] of path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)) {
        if (Array.isArray(value))
            value = value[Number(index)];
        else
            value = (0,json_value/* isObject */.G)(value) ? own(value, String(name ?? JSON.parse(quoted ?? '""'))) : undefined;
    }
    return value === undefined ? undefined : (0,shorten/* shorten */.ml)((0,codec/* canonicalText */.A4)(value), MAX_TEXT);
}

;// CONCATENATED MODULE: ./build/parity/compare.js



/** More differences than this say nothing new of a fixture. */
const MAX_DIFFERENCES = 20;
/**
 * compareFixture groups the bindings by what was observed. Undefined where there is nothing to compare: a single binding, or
 * a fixture that none was to run.
 */
function compareFixture(cells, options) {
    if (cells.length < 2 || cells.every(({ result }) => result.verdict === "skipped"))
        return undefined;
    const compared = cells.flatMap((cell) => comparedOf(cell, options.strict));
    // Results of earlier versions, or of servers that answered nothing: what happened is said by their verdicts.
    if (compared.length === 0)
        return undefined;
    const missing = cells.filter(({ binding }) => !compared.some((other) => other.binding === binding));
    const groups = groupBy(compared, ({ values }) => JSON.stringify([...values].sort()));
    const base = { groups: groups.map(groupOf), differences: differencesOf(groups) };
    if (groups.length > 1) {
        const reason = acceptedReason(cells, groups, options.accepted);
        return reason === undefined ? { verdict: "divergent", ...base } : { verdict: "accepted", reason, ...base };
    }
    if (missing.length === 0)
        return { verdict: "agreed", ...base };
    const who = missing.map(({ binding, result }) => `${binding} ${result.verdict}`).join(", ");
    return { verdict: "incomplete", reason: `no outcome: ${who}`, ...base };
}
/** A server that went away in the middle of a call has not answered it. */
function comparedOf({ binding, result }, strict) {
    const { outcome, verdict } = result;
    if (outcome?.compared === undefined || verdict === "crashed")
        return [];
    const values = { ...(strict ? outcome.shown : {}), ...outcome.compared };
    return [{ binding, outcome, values: new Map(Object.entries(values)) }];
}
function groupOf(group) {
    const [first] = group;
    return { bindings: group.map(({ binding }) => binding), outcome: first === undefined ? "" : labelOf(first.outcome) };
}
function labelOf({ status, messageCount }) {
    return messageCount === 0 ? status.name : `${status.name}, ${(0,counted/* counted */.h)(messageCount, "message")}`;
}
function differencesOf(groups) {
    if (groups.length < 2)
        return [];
    const all = groups.flat();
    const paths = [...new Set(all.flatMap(({ values }) => [...values.keys()]))];
    const differing = paths.filter((path) => new Set(all.map(({ values }) => values.get(path))).size > 1);
    const differences = differing.flatMap((path) => {
        // That the messages differ is said by where they do.
        const inside = path === "messages" ? messageDifferences(groups) : [];
        return inside.length > 0 ? inside : [{ path, values: valuesAt(all, ({ values }) => values.get(path)) }];
    });
    return differences.slice(0, MAX_DIFFERENCES);
}
/** Why the difference is accepted: the fixture's own tag, or entries that leave only bindings which agree. */
function acceptedReason(cells, groups, accepted) {
    const tag = cells.find(({ result }) => result.parity !== undefined)?.result.parity;
    if (tag !== undefined)
        return tag;
    const whole = accepted.find(({ bindings }) => bindings === undefined);
    if (whole !== undefined)
        return whole.reason;
    const excused = new Set(accepted.flatMap(({ bindings }) => bindings ?? []));
    const left = groups.filter((group) => group.some(({ binding }) => !excused.has(binding)));
    if (left.length > 1)
        return undefined;
    const differing = groups
        .filter((group) => group !== left[0])
        .flat()
        .map(({ binding }) => binding);
    return accepted
        .filter(({ bindings }) => bindings?.some((binding) => differing.includes(binding)))
        .map(({ reason }) => reason)
        .join("; ");
}

// EXTERNAL MODULE: ./build/suite/select.js
var suite_select = __webpack_require__(487);
;// CONCATENATED MODULE: ./build/parity/gate.js



const NAMED = 5;
/** countParity counts the verdicts; undefined where nothing was compared. */
function countParity(fixtures) {
    const counts = { agreed: 0, accepted: 0, divergent: 0, incomplete: 0 };
    for (const { parity } of fixtures)
        if (parity !== undefined)
            counts[parity.verdict]++;
    return Object.values(counts).every((count) => count === 0) ? undefined : counts;
}
/** parityProblems lists why parity fails. What is incomplete has a verdict of its own that is red. */
function parityProblems(fixtures) {
    const divergent = fixtures.filter(({ parity }) => parity?.verdict === "divergent").map(({ id }) => id);
    if (divergent.length === 0)
        return [];
    const message = `${(0,counted/* counted */.h)(divergent.length, "fixture")} on which the bindings differ: ${(0,shorten/* listOf */.c3)(divergent, NAMED)}`;
    return [{ kind: "divergence", message }];
}
/** unusedEntries finds accepted differences that speak of no fixture of the suite: they excuse nothing, or something else. */
function unusedEntries(accepted, ids) {
    const known = new Set(ids);
    return accepted
        .filter(({ fixture }) => !ids.some((id) => (0,suite_select/* idMatcher */.SR)(fixture, known)(id, "")))
        .map(({ fixture }) => ({
        kind: "unused-entry",
        message: `accepted-differences: \`${fixture}\` matches no fixture: remove the entry, or correct it`,
    }));
}

// EXTERNAL MODULE: ./build/suite/gate.js
var suite_gate = __webpack_require__(9084);
// EXTERNAL MODULE: ./build/suite/verdicts.js
var verdicts = __webpack_require__(5225);
;// CONCATENATED MODULE: ./build/report/build.js





/** buildReport joins the results fixture by fixture and lets the gate decide. */
function buildReport(input) {
    const { tool, encoding, findings, results, minimumFixtures } = input;
    const suite = { ...input.suite, heavyLeftOut: input.suite.heavyLeftOut ?? 0 };
    const fixtures = joinByFixture(results).map((row) => withParity(row, input.parity));
    const parity = countParity(fixtures);
    const accepted = input.parity?.accepted ?? [];
    const gate = (0,suite_gate/* gateProblems */.y)({
        findings,
        fixtures: suite.fixtures,
        selected: suite.selected,
        heavyLeftOut: suite.heavyLeftOut,
        results,
        ...(input.paths === undefined ? {} : { paths: input.paths }),
        ...(input.unusable === undefined ? {} : { unusable: input.unusable }),
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    });
    const ids = input.ids ?? fixtures.map(({ id }) => id);
    const problems = [...gate, ...parityProblems(fixtures), ...unusedEntries(accepted, ids)];
    return {
        format: "grpc-fixtures-report",
        version: 1,
        tool,
        result: problems.length === 0 ? "passed" : "failed",
        problems,
        encoding,
        suite,
        counts: (0,verdicts/* countVerdicts */.qX)(results.flatMap(({ fixtures }) => fixtures.map(({ verdict }) => verdict))),
        ...(parity === undefined ? {} : { parity }),
        findings: [...findings],
        bindings: results.map(({ binding, fixtures, server, run }) => ({
            name: binding,
            counts: (0,verdicts/* countVerdicts */.qX)(fixtures.map(({ verdict }) => verdict)),
            server,
            run,
        })),
        fixtures,
        ...(input.matrix === undefined ? {} : { matrix: input.matrix }),
    };
}
function withParity(row, options) {
    const ids = new Set([row.id]);
    const accepted = (options?.accepted ?? []).filter(({ fixture }) => (0,suite_select/* idMatcher */.SR)(fixture, ids)(row.id, row.name));
    const parity = compareFixture(row.results, { strict: options?.strict === true, accepted });
    return parity === undefined ? row : { ...row, parity };
}
function joinByFixture(results) {
    const rows = new Map();
    for (const { binding, fixtures } of results) {
        for (const result of fixtures) {
            const { id, name, file, line } = result;
            const row = rows.get(id) ?? { id, name, file, line, results: [] };
            if (row.line === 1)
                row.line = line;
            row.results.push({ binding, result });
            rows.set(id, row);
        }
    }
    return [...rows.values()];
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/pipeline/matrix.js + 1 modules
var matrix = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/pipeline/validate.js + 16 modules
var validate = __webpack_require__(2256);
;// CONCATENATED MODULE: ./build/pipeline/wholeReport.js





/** wholeReport builds the report. */
function wholeReport(settings, reported) {
    const { suite, findings, selection, selected, results, withMatrix } = reported;
    const { config, encoding, minimumFixtures, paths, rules } = settings;
    const [folder] = paths;
    return buildReport({
        tool: version/* VERSION */.x,
        encoding,
        suite: {
            hash: suite.hash,
            fixtures: suite.files,
            selected: selected.length,
            heavyLeftOut: (0,suite_select/* heavyLeftOut */.H4)(suite.fixtures, selection, selected),
        },
        ...concerning(selection, selected, { findings, unusable: (0,validate/* unusableFiles */.B)(suite) }),
        paths,
        parity: { strict: config.strictParity, accepted: config.acceptedDifferences },
        ids: suite.fixtures.map(({ id }) => id),
        ...(withMatrix
            ? {
                matrix: (0,matrix/* matrixOf */.l)({ fixtures: suite.fixtures, findings, rules, ...(folder === undefined ? {} : { folder }) }),
            }
            : {}),
        results,
        ...(minimumFixtures === undefined ? {} : { minimumFixtures }),
    });
}
/**
 * Who asks for some fixtures by name, tag or category wants to know of those: a replay must be able to turn green while
 * another file is being mended. A shard is a part of the whole, and answers for all of it.
 */
function concerning(selection, selected, all) {
    const { filters = [], tags = [], categories = [] } = selection;
    if (filters.length + tags.length + categories.length === 0)
        return all;
    const files = new Set(selected.map(({ file }) => file));
    return { findings: all.findings.filter(({ file }) => files.has(file)), unusable: [] };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ serializeResult),
/* harmony export */   x: () => (/* binding */ serializeReport)
/* harmony export */ });
const COUNTS = {
    total: null,
    passed: null,
    failed: null,
    "known-failing": null,
    "unexpected-pass": null,
    flaky: null,
    skipped: null,
    timeout: null,
    crashed: null,
    "not-run": null,
};
const FAILURE = { stage: null, message: null, hint: null, log: null };
const SERVER = { kind: null, failure: FAILURE };
const RUN = { startedAt: null, startMs: null, durationMs: null, address: null };
const MISMATCH = {
    path: null,
    line: null,
    expected: null,
    received: null,
    hint: null,
};
const STATUS = { code: null, name: null, message: null, origin: null };
const OUTCOME = {
    status: STATUS,
    headers: null,
    trailers: null,
    trailersOnly: null,
    messageCount: null,
    messagesDigest: null,
    messages: null,
    violations: null,
    compared: null,
    shown: null,
};
const TIMINGS = {
    headersMs: null,
    firstMessageMs: null,
    lastMessageMs: null,
    durationMs: null,
};
const FIXTURE_RESULT = {
    id: null,
    name: null,
    file: null,
    line: null,
    category: null,
    kind: null,
    parity: null,
    verdict: null,
    reason: null,
    mismatches: MISMATCH,
    notes: null,
    outcome: OUTCOME,
    attempts: null,
    replay: null,
    timings: TIMINGS,
};
const BINDING_RESULT = {
    format: null,
    version: null,
    tool: null,
    binding: null,
    encoding: null,
    suite: { hash: null, fixtures: null },
    server: SERVER,
    fixtures: FIXTURE_RESULT,
    run: RUN,
};
const PROBLEM = { kind: null, binding: null, message: null };
const FINDING = {
    rule: null,
    severity: null,
    file: null,
    line: null,
    column: null,
    pointer: null,
    message: null,
};
const BINDING = { name: null, counts: COUNTS, server: SERVER, run: RUN };
const CELL = { binding: null, result: FIXTURE_RESULT };
const PARITY = {
    verdict: null,
    reason: null,
    groups: { bindings: null, outcome: null },
    differences: {
        path: null,
        values: { bindings: null, value: null },
    },
};
const FIXTURE = {
    id: null,
    name: null,
    file: null,
    line: null,
    results: CELL,
    parity: PARITY,
};
const MATRIX = {
    fixtures: null,
    groups: {
        id: null,
        title: null,
        rows: {
            id: null,
            title: null,
            cells: { kind: null, fixtures: null },
        },
    },
    gaps: { scenario: null, kind: null, command: null },
};
const REPORT = {
    format: null,
    version: null,
    tool: null,
    result: null,
    problems: PROBLEM,
    encoding: null,
    suite: { hash: null, fixtures: null, selected: null, heavyLeftOut: null },
    counts: COUNTS,
    parity: { agreed: null, accepted: null, divergent: null, incomplete: null },
    findings: FINDING,
    bindings: BINDING,
    fixtures: FIXTURE,
    matrix: MATRIX,
};
/** serializeReport writes `report.json`: two spaces, the schema's order of keys, a newline at the end. */
function serializeReport(report) {
    return write(report, REPORT);
}
/** serializeResult writes `results/<binding>.json` in the same manner. */
function serializeResult(result) {
    return write(result, BINDING_RESULT);
}
function write(value, shape) {
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

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixtureResult)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1766);
/* harmony import */ var _rpc_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
/* harmony import */ var _text_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3716);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5225);





/** Of a note or a violation, in characters: names and values of a peer's own making stand in them. */
const MAX_SENTENCE = 400;
/** fixtureResult puts a result together. */
function fixtureResult(fixture, parts, mask) {
    const { verdict, reason, kind, mismatches = [], notes = [], attempts, observed, compared, replay } = parts;
    const { category } = fixture.spec;
    const parity = parityTag(fixture);
    return {
        id: fixture.id,
        name: mask(fixture.spec.name),
        file: fixture.file,
        line: lineOf(fixture, verdict, mismatches),
        ...(category === undefined ? {} : { category }),
        ...(kind === undefined ? {} : { kind }),
        ...(parity === undefined ? {} : { parity: mask(parity) }),
        verdict,
        ...(reason === undefined ? {} : { reason: mask(reason) }),
        mismatches: [...mismatches],
        notes: notes.map((note) => sentence(note, mask)),
        ...(observed === undefined ? {} : { outcome: recordOutcome(observed.outcome, observed.replies, compared, mask) }),
        ...(attempts === undefined ? {} : { attempts: [...attempts] }),
        ...(replay === undefined || verdict === "passed" || verdict === "skipped" ? {} : { replay: mask(replay) }),
        timings: roundTimings(observed?.outcome.timings ?? { durationMs: 0 }),
    };
}
/** Finding a place takes a parse of the file: where all is well nobody looks. */
function lineOf(fixture, verdict, mismatches) {
    if (mismatches[0] !== undefined)
        return mismatches[0].line;
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRed */ .iI)(verdict) ? fixture.document.locateKey("/expected_response").line : 1;
}
const PARITY_TAG = "parity:";
/** parityTag is why a fixture lets bindings differ; undefined where it does not. */
function parityTag({ spec }) {
    return spec.tags?.find((tag) => tag.startsWith(PARITY_TAG))?.slice(PARITY_TAG.length);
}
function recordOutcome(outcome, replies, compared, mask) {
    const { code, message, origin } = outcome.status;
    return {
        status: { code, name: (0,_rpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusLabel */ .Rh)(code), message: mask(message), origin },
        headers: maskMetadata(outcome.headers, mask),
        trailers: maskMetadata(outcome.trailers, mask),
        trailersOnly: outcome.trailersOnly,
        messageCount: replies.count,
        messagesDigest: replies.digest,
        messages: replies.recorded.map((message) => maskValue(message, mask)),
        violations: outcome.violations.map((violation) => sentence(violation, mask)),
        ...(compared === undefined ? {} : { compared: compared.judged, shown: compared.shown }),
    };
}
/** Masked before it is cut: half a secret is not recognised any more. */
function sentence(text, mask) {
    return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(mask(text), MAX_SENTENCE);
}
/** Without `date`, which differs from run to run. */
function maskMetadata(metadata, mask) {
    return metadata.filter(([key]) => key !== "date").map(([key, value]) => [key, (0,_text_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretKey */ .uE)(key) ? _text_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .MASK */ .v5 : mask(value)]);
}
function maskValue(value, mask) {
    if (typeof value === "string")
        return mask(value);
    if (Array.isArray(value))
        return value.map((item) => maskValue(item, mask));
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [mask(key), maskValue(member, mask)]));
}
/** To a hundredth of a millisecond: more digits are noise. */
function roundTimings(timings) {
    const rounded = Object.entries(timings).map(([key, ms]) => [key, Math.round(ms * 100) / 100]);
    return { durationMs: 0, ...Object.fromEntries(rounded) };
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
